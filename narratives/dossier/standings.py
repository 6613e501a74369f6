"""Where all companies stand on a day: one row each, the one that moved last first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from narratives.dossier.company import CompanyRef, company_ref, leading
from narratives.dossier.facts import Said
from narratives.dossier.moves import Move
from narratives.dossier.panel import pledge_views
from narratives.dossier.pledges import PledgeView
from narratives.dossier.reading import Clock
from narratives.models import Announcement, Company, Report


@dataclass(frozen=True)
class StandingRow:
    company: CompanyRef
    views: tuple[PledgeView, ...]
    announcements: int
    reports: int
    last: Said | None
    lead: PledgeView | None

    @property
    def slug(self) -> str:
        return self.company.slug

    @property
    def name(self) -> str:
        return self.company.name

    @property
    def move(self) -> Move | None:
        return self.lead.last_change if self.lead else None


@dataclass(frozen=True)
class Standings:
    rows: tuple[StandingRow, ...]
    vintages: tuple[date, ...]

    @property
    def announcements(self) -> int:
        return sum(row.announcements for row in self.rows)


def standings(clock: Clock) -> Standings:
    """Every company of which something published was known by the day."""
    by_company: dict[str, list[PledgeView]] = defaultdict(list)
    for view in pledge_views(clock):
        by_company[view.company].append(view)
    reports = _report_counts(clock)
    companies = Company.objects.filter(Q(slug__in=by_company.keys()) | Q(pk__in=reports.keys()))
    rows = [_row(row, by_company[row.slug], reports.get(row.pk, 0)) for row in companies.order_by("name")]
    rows.sort(key=lambda row: (-(row.last.on if row.last else date.min).toordinal(), row.name))
    return Standings(tuple(rows), every_vintage(clock))


def _row(company: Company, views: list[PledgeView], reports: int) -> StandingRow:
    return StandingRow(
        company=company_ref(company),
        views=tuple(views),
        announcements=sum(len(view.said) for view in views),
        reports=reports,
        last=max((view.live for view in views), key=lambda said: said.on, default=None),
        lead=leading(views),
    )


def _report_counts(clock: Clock) -> dict[int, int]:
    counts: dict[int, int] = defaultdict(int)
    rows = Report.objects.published(clock.shown_on).as_of(clock.as_of).order_by()
    for company in rows.values_list("company", flat=True):
        counts[company] += 1
    return counts


def every_vintage(clock: Clock) -> tuple[date, ...]:
    """Every day on which some company said something, oldest first: one query."""
    days = (
        Announcement.objects.published(clock.shown_on)
        .order_by()
        .values_list("announced_on", flat=True)
        .distinct()
    )
    return tuple(sorted(days))
