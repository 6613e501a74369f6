"""Claims: what a text says the numbers say, against what the arithmetic says, for every admissible input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from narratives.measures.growth import required
from narratives.measures.ladder import Stated, Verdict, judge
from narratives.measures.result import Number, Reason, Result, measure
from narratives.measures.revisions import on_paper_change
from narratives.measures.years import years as years_between


@dataclass(frozen=True, slots=True)
class Case:
    """One admissible input, what it computes to, and the verdict it alone would give."""

    label: str
    computed: Result
    verdict: Verdict
    factor: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """The verdict over all cases: theirs where they agree, "depends" where it flips between them.

    A case nobody can verify is no agreement: beside one that can be, the whole depends on it.
    """

    verdict: Verdict
    cases: tuple[Case, ...]

    @property
    def computed(self) -> Result | None:
        return self.cases[0].computed if self.cases else None

    @property
    def factor(self) -> Fraction | None:
        return self.cases[0].factor if self.cases else None


@measure("part / whole")
def ratio(part: Number, whole: Number) -> Number | Reason:
    """One figure over another, both in one unit. Undefined where the second is not above 0."""
    return Reason.BASE_NOT_POSITIVE if whole <= 0 else Fraction(part) / Fraction(whole)


@measure("total / years")
def average(total: Number, years: Number) -> Number | Reason:
    """A total over a number of years."""
    return Reason.NO_LENGTH if years <= 0 else Fraction(total) / Fraction(years)


@measure("sum of the parts")
def total(parts: Sequence[Number]) -> Number | Reason:
    """The parts added up, in their unit. Whether they may be added is for the caller to know."""
    return sum((Fraction(part) for part in parts), Fraction(0)) if parts else Reason.NO_INPUT


@measure("years from start to end")
def elapsed(start: date, end: date) -> Number | Reason:
    """Years from the one day to the day before the other, by calendar months. Undefined for none or less."""
    return Reason.NO_LENGTH if end <= start else years_between(start, end - timedelta(days=1))


@measure("figure")
def figure(figure: Number) -> Number | Reason:
    """A figure as it stands, in its own unit, to be set beside the one a text gives."""
    return Fraction(figure)


def check_percent_change(stated: Stated, before: Number, after: Number) -> Check:
    """`stated.value` in percent, negative for a fall."""
    return _checked([_case("", stated, on_paper_change(before, after), scale=100)])


def check_ratio(stated: Stated, part: Number, whole: Number, percent: bool = False) -> Check:
    return _checked([_case("", stated, ratio(part, whole), scale=100 if percent else 1)])


def check_average(stated: Stated, total: Number, candidate_years: Sequence[Number]) -> Check:
    """The same total over each admissible number of years."""
    return _checked([_case(_plain(n), stated, average(total, n)) for n in candidate_years])


def check_cagr(stated: Stated, base: Number, target: Number, periods: Number) -> Check:
    """`stated.value` in percent a year. A mean: that every single year reaches it is another claim."""
    return _checked([_case("", stated, required(base, target, periods), scale=100)])


def check_sum(stated: Stated, parts: Sequence[Number]) -> Check:
    return _checked([_case("", stated, total(parts))])


def check_elapsed(stated: Stated, start: date, end: date) -> Check:
    return _checked([_case("", stated, elapsed(start, end))])


def check_magnitude(stated: Stated, actual: Number) -> Check:
    """A figure as a text writes it beside the figure it means: finds the slipped decimal."""
    return _checked([_case("", stated, figure(actual))])


def check_comparison(more: bool, left: Number, rights: Mapping[str, Number | None]) -> Check:
    """ "More than A or B": `left` against each; None on the right is a figure nobody knows yet."""
    cases = []
    for label, right in rights.items():
        found = ratio(left, right) if right is not None else _nothing_known()
        cases.append(Case(label, found, _comparison(more, left, right), _fraction(found)))
    return _checked(cases)


def wrong_kind(found: Result) -> Check:
    """A total set beside a yearly figure: no number can make that right."""
    return Check(Verdict.WRONG_KIND, (Case("", found, Verdict.WRONG_KIND),))


def unverifiable(reason: Reason = Reason.NO_INPUT) -> Check:
    return Check(Verdict.UNVERIFIABLE, (Case("", _nothing_known(reason), Verdict.UNVERIFIABLE),))


def _nothing_known(reason: Reason = Reason.NO_INPUT) -> Result:
    return Result(None, reason, "claims.figure", "figure", ())


def _comparison(more: bool, left: Number, right: Number | None) -> Verdict:
    """Which of two is larger can be said even where their ratio cannot."""
    if right is None:
        return Verdict.UNVERIFIABLE
    holds = left >= right if more else left < right
    return Verdict.TRUE if holds else Verdict.FALSE


def _case(label: str, stated: Stated, found: Result, scale: int = 1) -> Case:
    if found.value is None:
        return Case(label, found, Verdict.UNVERIFIABLE)
    computed = Fraction(found.value) * scale
    factor = abs(stated.value / computed) if computed else None
    return Case(label, found, judge(stated, computed), factor)


def _checked(cases: Sequence[Case]) -> Check:
    if not cases:
        return Check(Verdict.UNVERIFIABLE, ())
    flips = len({case.verdict.holds for case in cases}) > 1
    return Check(Verdict.DEPENDS if flips else cases[0].verdict, tuple(cases))


def _fraction(found: Result) -> Fraction | None:
    return None if found.value is None else Fraction(found.value)


def _plain(n: Number) -> str:
    return str(Fraction(n))
