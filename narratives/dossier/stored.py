"""What is stored beside what an article says: its claims checked by it, and figures slipped against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import chain

from narratives.dossier.about import About, moved, the_one
from narratives.dossier.claims import Pinned, admissible_years, check_claim
from narratives.dossier.company import pledge_views
from narratives.dossier.facts import Done, Said
from narratives.dossier.findings import Input, done_input, said_input
from narratives.dossier.growth import stated_figure
from narratives.dossier.pledges import PledgeView
from narratives.dossier.reading import Clock, pledges_of, reports_of
from narratives.dossier.series import Series, pick, series_of
from narratives.measures.amounts import Kind
from narratives.measures.claims import Check
from narratives.measures.result import Reason
from narratives.measures.revisions import RAMPS
from narratives.measures.steps import figures
from narratives.models import Claim, ClaimKind, Company, Definition, ReportMetric

# Towards larger amounts alone: a tenth of a pledge may well be what it comes to a year.
SLIPS = (10, 100, 1000)
NEAR = Fraction(1, 100)
# Role, value and unit of one input.
Used = tuple[str, Fraction, str]


@dataclass(frozen=True)
class StoredCheck:
    """A claim checked by the facts of the pledge it is about, as public on `day`."""

    kind: str
    stated_unit: str
    pledge: PledgeView
    day: date
    check: Check
    inputs: tuple[Input, ...]
    notes: tuple[str, ...]

    def is_about(self, used: Sequence[Used]) -> bool:
        """Whether a text that gives its own amounts means this step: in one role at least both have one
        amount, be it with its point slipped. Its percentage may be of quite another thing.
        """
        own = [(row.name, Fraction(row.value or 0), row.unit) for row in self.inputs]
        return any(
            (name, unit) == (role, currency) and _is_alike(value, amount)
            for name, value, unit in own
            for role, amount, currency in used
        )

    def says_the_same(self, used: Sequence[Used], check: Check) -> bool:
        """Whether the text's own check went by the very same amounts to the same results."""
        own = tuple((row.name, Fraction(row.value or 0), row.unit) for row in self.inputs)
        return own == tuple(used) and _computed(self.check) == _computed(check)


@dataclass(frozen=True)
class StoredAlike:
    """A figure of a text is `times` a figure of its pledge that was public on `day`: 1, or a slip of ten."""

    pledge: PledgeView
    day: date
    said: Said
    times: int

    @property
    def input(self) -> Input:
        return said_input("actual", self.said)


@dataclass(frozen=True)
class Stored:
    """The pledges and the reported revenue of one company, as public on `day`."""

    day: date
    pledges: tuple[PledgeView, ...]
    series: tuple[Series, ...]
    fiscal_month: int

    def check(self, claim: Claim, about: About) -> StoredCheck | None:
        """The unsaved claim by what is stored. None where no pledge fits, several do, or nothing is there."""
        pledge = the_one(self.pledges, ClaimKind(claim.kind), about)
        pinned = self._pinned(claim, about, pledge) if pledge else []
        if pledge is None or not pinned:
            return None
        check, notes = check_claim(claim, pinned)
        inputs = tuple(row.input for row in pinned if row.input)
        return StoredCheck(claim.kind, claim.stated_unit, pledge, self.day, check, inputs, notes)

    def alike(self, pledge: int | None, value: Fraction, unit: str) -> StoredAlike | None:
        """The newest figure of this pledge that `value` is, or else is ten, a hundred or a thousand times."""
        view = next((p for p in self.pledges if p.pk == pledge), None)
        rows = [row for row in reversed(view.figures) if row.amount.unit == unit] if view else []
        same = ((row, 1) for row in rows if _is_times(value, row, 1))
        slips = ((row, times) for row in rows for times in SLIPS if _is_times(value, row, times))
        found = next(chain(same, slips), None)
        return StoredAlike(view, self.day, *found) if view and found else None

    def _pinned(self, claim: Claim, about: About, pledge: PledgeView) -> list[Pinned]:
        if claim.kind == ClaimKind.PERCENT_CHANGE:
            return _change(pledge)
        if claim.kind == ClaimKind.AVERAGE:
            return _total(pledge, claim.stated_unit)
        return self._growth(pledge, about) if claim.kind == ClaimKind.CAGR else []

    def _growth(self, pledge: PledgeView, about: About) -> list[Pinned]:
        """From the newest full year of revenue before the target; none where the text starts elsewhere."""
        target = pledge.standing_figure
        window = target.step.window if target else None
        if target is None or window is None:
            return []
        revenue = pick(self.series, ReportMetric.REVENUE, Definition.REVENUE, target.amount.unit)
        known = revenue.years(self.fiscal_month) if revenue else ()
        base = next((p.latest for p in reversed(known) if p.end < window.end), None)
        if base is None or about.since not in (None, base.end.year):
            return []
        return [_pinned_done("base", base), _pinned_said("target", target, pledge)]


def stored(company: Company, day: date) -> Stored:
    """What readers could know of the company on the article's day, in a fixed number of queries."""
    clock = Clock(day)
    return Stored(
        day=day,
        pledges=pledge_views(pledges_of([company]), clock, RAMPS),
        series=series_of(reports_of([company.pk], clock)),
        fiscal_month=company.fiscal_year_end_month,
    )


def _change(pledge: PledgeView) -> list[Pinned]:
    move = moved(pledge)
    if move is None or move.revision.on_paper.value is None:
        return []
    facing = figures(move.before.step, move.now.step)
    if isinstance(facing, Reason):
        return []
    return [
        _pinned_said("before", move.before, pledge, facing[0]),
        _pinned_said("after", move.now, pledge, facing[1]),
    ]


def _total(pledge: PledgeView, unit: str) -> list[Pinned]:
    said = pledge.standing_figure
    if said is None or said.amount.unit != unit or not admissible_years(said.step):
        return []
    return [_pinned_said("total", said, pledge)]


def _pinned_said(role: str, said: Said, pledge: PledgeView, value: Fraction | None = None) -> Pinned:
    value = stated_figure(said.step) if value is None else value
    end = said.step.window.end if said.step.window else said.on
    shown = said_input(role, said, value, subject=pledge.title)
    return Pinned(role, pledge.title, value, said.step, end, shown)


def _pinned_done(role: str, done: Done) -> Pinned:
    return Pinned(role, done.company_name, Fraction(done.value), None, done.end, done_input(role, done))


def _is_times(value: Fraction, row: Said, times: int) -> bool:
    """Within a hundredth. A pace is no amount over time: nothing is a multiple of a run rate."""
    figure = stated_figure(row.step) * times
    return row.step.kind != Kind.RUN_RATE and abs(value - figure) <= NEAR * figure


def _is_alike(stored: Fraction, told: Fraction) -> bool:
    """Within a hundredth of each other, or of a power of ten of it."""
    powers = (Fraction(10) ** n for n in range(-3, 4))
    return any(abs(stored * power - told) <= NEAR * told for power in powers)


def _computed(check: Check) -> list[object]:
    return [case.computed.value for case in check.cases]
