"""What changed between two days: said, done and checked, for one company or for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from narratives.dossier.checked import CompanyClaim, facts_for
from narratives.dossier.claims import ClaimView, claim_view
from narratives.dossier.company import pledge_views
from narratives.dossier.facts import Done, Said, done
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView, Rung
from narratives.dossier.reading import Clock, claims_known
from narratives.measures.revisions import RAMPS, revise
from narratives.models import Act, Announcement, Claim, Company, Pledge, Report

# A whole panel can report thousands of figures in a quarter; a page shows the newest of them.
MOST_REPORTS = 200
LAST_DAYS = 5


@dataclass(frozen=True)
class PledgeChange:
    """A pledge somebody spoke of in between: each step, and what it all comes to."""

    pledge: PledgeView
    steps: tuple[Rung, ...]
    before: Said | None
    after: Said | None
    net: Move | None

    @property
    def is_new(self) -> bool:
        return self.steps[-1].is_first


@dataclass(frozen=True)
class ReportChange:
    """A figure published in between, and the one of the same period it replaces."""

    row: Done
    before: Done | None


@dataclass(frozen=True)
class ClaimChange:
    """A claim made in between, or one whose verdict is another than it was (`before`)."""

    claim: CompanyClaim
    before: ClaimView | None


@dataclass(frozen=True)
class Changes:
    """All that became public after `since` and by `until`."""

    since: date
    until: date
    pledges: tuple[PledgeChange, ...]
    reports: tuple[ReportChange, ...]
    reports_left_out: int
    claims: tuple[ClaimChange, ...]
    vintages: tuple[date, ...]

    @property
    def anything(self) -> bool:
        return bool(self.pledges or self.reports or self.claims)


def changes(clock: Clock, since: date | None, company: Company | None = None) -> Changes:
    """Up to the clock's day; without `since`, the last five days on which anything became public.

    Sixteen queries at most, however much changed.
    """
    vintages = _vintages(clock, company)
    if since is None:
        known = [day for day in vintages if day <= clock.as_of]
        since = known[-LAST_DAYS - 1] if len(known) > LAST_DAYS else date.min
    reports, left_out = _reports(clock, since, company)
    return Changes(
        since, clock.as_of, _pledges(clock, since, company), reports, left_out,
        _claims(clock, since, company), vintages,
    )  # fmt: skip


def _said(clock: Clock, company: Company | None) -> QuerySet[Announcement]:
    rows = Announcement.objects.published(clock.shown_on)
    return rows.filter(pledge__company=company) if company else rows


def _done(clock: Clock, company: Company | None) -> QuerySet[Report]:
    rows = Report.objects.published(clock.shown_on)
    return rows.filter(company=company) if company else rows


def _vintages(clock: Clock, company: Company | None) -> tuple[date, ...]:
    said = _said(clock, company).order_by().values_list("announced_on", flat=True).distinct()
    done_on = _done(clock, company).order_by().values_list("reported_on", flat=True).distinct()
    return tuple(sorted({*said, *done_on}))


def _pledges(clock: Clock, since: date, company: Company | None) -> tuple[PledgeChange, ...]:
    spoken = _said(clock, company).filter(announced_on__gt=since, announced_on__lte=clock.as_of)
    rows = Pledge.objects.filter(pk__in=spoken.order_by().values("pledge"))
    rows = rows.select_related("company", "part_of__company")
    views = pledge_views(list(rows.prefetch_related("parts__company", "partnerships__company")), clock, RAMPS)
    found = [_pledge_change(view, since) for view in views]
    found.sort(key=lambda row: (-row.steps[0].now.on.toordinal(), row.pledge.company_name, row.pledge.title))
    return tuple(found)


def _pledge_change(pledge: PledgeView, since: date) -> PledgeChange:
    steps = tuple(rung for rung in pledge.ladder if rung.now.on > since)
    before = _standing([row for row in pledge.said if row.on <= since])
    after = pledge.live if pledge.live.act == Act.WITHDRAWN else pledge.standing_figure
    net = None
    if before and after and before.pk != after.pk:
        net = Move(after, before, before, revise(before.step, after.step, before.step), pledge.title)
    return PledgeChange(pledge, steps, before, after, net)


def _standing(said: Sequence[Said]) -> Said | None:
    """The figure that stood at the end of these announcements."""
    for row in reversed(said):
        if row.act == Act.WITHDRAWN:
            return None
        if row.has_figure:
            return row
    return None


def _reports(clock: Clock, since: date, company: Company | None) -> tuple[tuple[ReportChange, ...], int]:
    """The newest of them; a repeat of the same figure is no change."""
    known = _done(clock, company).filter(reported_on__lte=clock.as_of)
    known = known.select_related("company", "source__origin")
    new = known.filter(reported_on__gt=since).order_by("-reported_on", "-pk")
    count, shown = new.count(), [done(row) for row in new[:MOST_REPORTS]]
    ends, about = {row.end for row in shown}, {row.company for row in shown}
    same = known.filter(period_end__in=ends, company__slug__in=about).order_by("reported_on", "pk")
    vintages: dict[tuple[object, ...], list[Done]] = defaultdict(list)
    for row in same:
        vintages[_series(one := done(row))].append(one)
    found = [ReportChange(row, _before(row, vintages[_series(row)])) for row in shown]
    changed = tuple(row for row in found if row.before is None or row.before.value != row.row.value)
    return changed, max(0, count - MOST_REPORTS)


def _before(row: Done, vintages: Iterable[Done]) -> Done | None:
    rows = [old for old in vintages if (old.on, old.pk) < (row.on, row.pk)]
    return rows[-1] if rows else None


def _series(row: Done) -> tuple[object, ...]:
    return row.company, row.metric, row.definition, row.scope, row.unit, row.start, row.end


def _claims(clock: Clock, since: date, company: Company | None) -> tuple[ClaimChange, ...]:
    rows = claims_known(clock)
    claims: list[Claim] = list(rows.filter(company=company) if company else rows)
    facts = facts_for(claims, clock)
    then, now = facts.known(since), facts.known(clock.as_of)
    found = []
    for claim in claims:
        view = CompanyClaim(claim.company.slug, claim.company.name, claim_view(claim, now))
        before = claim_view(claim, then) if claim.said_on <= since else None
        if before is None or before.check.verdict != view.view.check.verdict:
            found.append(ClaimChange(view, before))
    return tuple(found)
