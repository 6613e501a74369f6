"""Where all companies stand on a day: one row each, the one that moved last first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from narratives.dossier.company import leading
from narratives.dossier.facts import Said
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView, pledge_view
from narratives.dossier.reading import Clock, announcements_of
from narratives.measures.revisions import RAMPS
from narratives.models import Announcement, Company, Pledge, Report


@dataclass(frozen=True)
class StandingRow:
    slug: str
    name: str
    kind: str
    sector: str
    pledges: int
    announcements: int
    reports: int
    last: Said | None
    lead: PledgeView | None

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
    pledges = list(
        Pledge.objects.select_related("company", "part_of__company").prefetch_related(
            "parts__company", "partnerships__company"
        )
    )
    said = announcements_of(pledges, clock)
    public = set(said)
    by_company: dict[int, list[PledgeView]] = defaultdict(list)
    for row in pledges:
        if row.pk in said:
            by_company[row.company_id].append(pledge_view(row, said[row.pk], RAMPS, public))
    reports = _report_counts(clock)
    companies = Company.objects.filter(pk__in=by_company.keys() | reports.keys()).order_by("name")
    rows = [_row(row, by_company[row.pk], reports.get(row.pk, 0)) for row in companies]
    rows.sort(key=lambda row: (-(row.last.on if row.last else date.min).toordinal(), row.name))
    return Standings(tuple(rows), _vintages(clock))


def _row(company: Company, views: list[PledgeView], reports: int) -> StandingRow:
    return StandingRow(
        slug=company.slug,
        name=company.name,
        kind=company.kind,
        sector=company.sector,
        pledges=len(views),
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


def _vintages(clock: Clock) -> tuple[date, ...]:
    days = (
        Announcement.objects.published(clock.shown_on)
        .order_by()
        .values_list("announced_on", flat=True)
        .distinct()
    )
    return tuple(sorted(days))
