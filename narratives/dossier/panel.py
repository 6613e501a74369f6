"""Every company at once as known on a day, in a fixed number of queries however many there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from narratives.dossier.claims import ClaimView, Known, claim_view, replacing
from narratives.dossier.company import CompanyRef, company_ref
from narratives.dossier.delivery import Baseline, DeliveryView, delivery_view
from narratives.dossier.findings import weakest
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView, pledge_view
from narratives.dossier.reading import (
    Clock,
    Stamp,
    announcements_of,
    claims_known,
    every_pledge,
    reports_of,
    stamp,
)
from narratives.dossier.series import Series, series_of
from narratives.measures.revisions import RAMPS
from narratives.models import Company


@dataclass(frozen=True)
class MoveRow:
    """One step of one pledge, with whose it is."""

    company: CompanyRef
    pledge: PledgeView
    move: Move

    @property
    def evidence(self) -> str:
        return self.move.on_paper.evidence


@dataclass(frozen=True)
class GapRow:
    """Promised against delivered, by the first figure and by the last one given before the actuals."""

    company: CompanyRef
    view: DeliveryView
    first: Baseline
    last: Baseline

    @property
    def evidence(self) -> str:
        return weakest((self.first.finding.evidence, self.last.finding.evidence))

    @property
    def until(self) -> date | None:
        """The day to which actuals have been published."""
        return self.last.delivery.coverage


@dataclass(frozen=True)
class ClaimRow:
    company: CompanyRef
    claim: ClaimView


@dataclass(frozen=True)
class Panel:
    companies: Mapping[str, CompanyRef]
    pledges: tuple[PledgeView, ...]
    series: tuple[Series, ...]
    delivery: tuple[DeliveryView, ...]
    claims: tuple[ClaimRow, ...]

    @property
    def moves(self) -> tuple[MoveRow, ...]:
        """Every step at which a figure changed, the newest first."""
        found = [
            MoveRow(self.companies[pledge.company], pledge, move)
            for pledge in self.pledges
            for move in pledge.moves
            if move.revision.changed
        ]
        return tuple(sorted(found, key=lambda row: (row.move.now.on, row.move.now.pk), reverse=True))

    @property
    def gaps(self) -> tuple[GapRow, ...]:
        """Every pledge whose delivery can be measured."""
        return tuple(row for view in self.delivery if (row := self._gap(view)))

    def _gap(self, view: DeliveryView) -> GapRow | None:
        measured = {row.which: row for row in view.baselines if row.finding.value is not None}
        if "first" not in measured:
            return None
        first = measured["first"]
        return GapRow(self.companies[view.pledge.company], view, first, measured.get("last", first))


def panel(clock: Clock) -> Panel:
    """Everything that was public on the clock's day; it is read anew once anything was written since."""
    # What one reviewer imagines published is nobody else's to see.
    return _read(clock) if clock.imagined else _kept(clock.as_of, clock.shown_on, stamp())


def forget() -> None:
    """Lets go of every panel that is kept."""
    _kept.cache_clear()


@lru_cache(maxsize=4)
def _kept(as_of: date, shown_on: datetime | None, stamped: Stamp) -> Panel:
    """A panel is frozen, so that one may serve every request until the next act."""
    return _read(Clock(as_of, shown_on))


def _read(clock: Clock) -> Panel:
    """Twelve queries, however much there is."""
    companies = list(Company.objects.order_by("name"))
    refs = {row.slug: company_ref(row) for row in companies}
    pledges = _pledges(clock)
    done = reports_of([row.pk for row in companies], clock)
    series = series_of(done)
    months = {row.slug: row.fiscal_year_end_month for row in companies}
    known = Known(clock, series, months, replacing(r for p in pledges for r in p.said), replacing(done))
    claims = (ClaimRow(refs[row.company.slug], claim_view(row, known)) for row in claims_known(clock))
    return Panel(refs, pledges, series, _delivery(pledges, series), tuple(claims))


def _pledges(clock: Clock) -> tuple[PledgeView, ...]:
    """Every pledge readers may know of on the day."""
    rows = every_pledge()
    said = announcements_of(rows, clock)
    public = set(said)
    return tuple(pledge_view(row, said[row.pk], RAMPS, public) for row in rows if row.pk in said)


def _delivery(pledges: tuple[PledgeView, ...], series: tuple[Series, ...]) -> tuple[DeliveryView, ...]:
    of_company: dict[str, list[Series]] = defaultdict(list)
    for row in series:
        of_company[row.company].append(row)
    return tuple(view for p in pledges if (view := delivery_view(p, of_company[p.company])))
