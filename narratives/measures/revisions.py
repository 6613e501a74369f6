"""Revisions: how one figure of a pledge differs from another, on paper, per year and like for like."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from narratives.measures.amounts import Kind
from narratives.measures.changes import (
    cause_share,
    on_paper_change,
    per_year_change,
    shared_window_change,
)
from narratives.measures.directions import Direction, Width, direction, redefined, width
from narratives.measures.plans import share_range
from narratives.measures.result import Band, Reason, Result, undefined, with_conventions
from narratives.measures.steps import Step, facing, facing_codes, figures, length
from narratives.measures.years import Window, shared_window

Ramps = tuple[Fraction, Fraction]
__all__ = ["RAMPS", "Causes", "Ramps", "RangeBand", "Revision", "on_paper_change", "revise"]
RAMPS: Ramps = (Fraction(0), Fraction(30, 100))


@dataclass(frozen=True, slots=True)
class Causes:
    """The split of the change in logarithms; `pace` and `horizon` are shares that add to 1."""

    pace: Result
    horizon: Result


@dataclass(frozen=True, slots=True)
class RangeBand:
    """The change between two ranges: least, middle, most."""

    low: Result
    mid: Result
    high: Result


@dataclass(frozen=True, slots=True)
class Revision:
    """All that a row of the revisions table says. `established` is about the sign over the shared window."""

    direction: Direction
    width: Width
    on_paper: Result
    from_first: Result
    per_year: Result
    shared: Band
    shared_window: Window | None
    causes: Causes
    band: RangeBand
    redefined: tuple[str, ...]

    @property
    def is_redefinition(self) -> bool:
        return len(self.redefined) > 1

    @property
    def changed(self) -> bool:
        if self.direction is Direction.REAFFIRMED:
            # The same sum over another window is another pace.
            return "window" in self.redefined and self.per_year.value not in (None, 0)
        return self.direction is not Direction.NO_FIGURE

    @property
    def same_sign(self) -> bool:
        """Whether on paper and per year point the same way."""
        a, b = self.on_paper.value, self.per_year.value
        return a is not None and b is not None and a * b > 0  # type: ignore[operator]

    @property
    def established(self) -> bool | None:
        """Whether both bounds over the shared window have one sign; None where there is no such window."""
        return self.shared.agrees


def on_paper(old: Step, new: Step) -> Result:
    """P1/P0 - 1 between two announcements; -100% for a withdrawal."""
    if new.withdrawn and not old.withdrawn:
        return _withdrawal(old)
    found = figures(old, new)
    if isinstance(found, Reason):
        return undefined("revisions.on_paper_change", found)
    if old.kind != new.kind:
        return undefined("revisions.on_paper_change", Reason.NOT_COMPARABLE)
    return with_conventions(on_paper_change(*found), *facing_codes(old.amount, new.amount))


def _withdrawal(old: Step) -> Result:
    found = facing(old.amount, old.amount)
    if isinstance(found, Reason):
        return undefined("revisions.on_paper_change", Reason.NO_AMOUNT)
    return on_paper_change(found[0], Fraction(0))


def per_year(old: Step, new: Step) -> Result:
    """(P1/n1)/(P0/n0) - 1 between two announcements; a figure said per year is its own pace."""
    paced = _paced(old, new)
    if isinstance(paced, Reason):
        return undefined("revisions.per_year_change", paced)
    before, n0, after, n1 = paced
    return with_conventions(per_year_change(before, n0, after, n1), *_paced_codes(old, new))


def _paced_codes(old: Step, new: Step) -> tuple[str, ...]:
    return (*old.pace_codes, *new.pace_codes, *facing_codes(old.amount, new.amount))


def _paced(old: Step, new: Step) -> tuple[Fraction, Fraction, Fraction, Fraction] | Reason:
    """(P0, n0, P1, n1), or the first reason why they cannot all be had."""
    facing_figures, n0, n1 = figures(old, new), length(old), length(new)
    if isinstance(facing_figures, Reason):
        return facing_figures
    if isinstance(n0, Reason):
        return n0
    if isinstance(n1, Reason):
        return n1
    return facing_figures[0], n0, facing_figures[1], n1


def over_shared_window(old: Step, new: Step, ramps: Ramps = RAMPS) -> Band:
    """The change over the window both plans share, as a band over plans flat to growing by `ramps` a year.

    Both plans may grow, each in its own horizon; a figure said per year is the same every year.
    """
    faced = _faced_in_window(old, new)
    if isinstance(faced, Reason):
        return Band(*[undefined("revisions.shared_window_change", faced)] * 2)
    (before, old_plan), (after, new_plan), shared = faced
    outcomes = [
        shared_window_change(before, share_before, after, share_after)
        for share_before in share_range(old_plan, shared, _ramps(old, ramps))
        for share_after in share_range(new_plan, shared, _ramps(new, ramps))
    ]
    codes = (*old.window_codes, *new.window_codes, *facing_codes(old.amount, new.amount))
    return _bracket([with_conventions(outcome, *codes) for outcome in outcomes])


def _ramps(step: Step, ramps: Ramps) -> Ramps:
    return (Fraction(0), Fraction(0)) if step.kind == Kind.PER_YEAR else ramps


Plan = tuple[Fraction, Window]


def _faced_in_window(old: Step, new: Step) -> tuple[Plan, Plan, Window] | Reason:
    """Both plans with their windows and the time they share, or why there is no such thing."""
    found = figures(old, new)
    if isinstance(found, Reason):
        return found
    if old.window is None or new.window is None:
        return Reason.NO_HORIZON
    if Kind.RUN_RATE in (old.kind, new.kind):
        return Reason.RUN_RATE
    window = shared_window(old.window, new.window)
    if window is None:
        return Reason.NO_SHARED_WINDOW
    before, after = found
    return (before * _scale(old), old.window), (after * _scale(new), new.window), window


def _scale(step: Step) -> Fraction:
    """A yearly figure stands for its whole horizon."""
    return step.window.years if step.kind == Kind.PER_YEAR and step.window else Fraction(1)


def _bracket(outcomes: list[Result]) -> Band:
    """The lowest and the highest of several outcomes; undefined if one of them is."""
    for outcome in outcomes:
        if outcome.value is None:
            return Band(outcome, outcome)
    ordered = sorted(outcomes, key=lambda outcome: Fraction(outcome.value or 0))
    return Band(ordered[0], ordered[-1])


def split_causes(old: Step, new: Step) -> Causes:
    """ln(P1/P0) = ln(pace) + ln(horizon), each as its share of the whole."""
    paced = _paced(old, new)
    if not isinstance(paced, Reason):
        paced = _without_logs(old, new, min(paced)) or paced
    if isinstance(paced, Reason):
        return Causes(*[undefined("revisions.cause_share", paced)] * 2)
    before, n0, after, n1 = paced
    pace, horizon = (after / n1) / (before / n0), n1 / n0
    codes = _paced_codes(old, new)
    return Causes(
        with_conventions(cause_share(pace, horizon), *codes),
        with_conventions(cause_share(horizon, pace), *codes),
    )


def _without_logs(old: Step, new: Step, least: Fraction) -> Reason | None:
    """P1/P0 means nothing between a total and a yearly figure, and has no logarithm below zero."""
    if old.kind != new.kind:
        return Reason.NOT_COMPARABLE
    return Reason.BASE_NOT_POSITIVE if least <= 0 else None


def band(old: Step, new: Step) -> RangeBand:
    """min L1/H0 - 1, mid, max H1/L0 - 1: what the change can have been within both ranges.

    A negative new bound is furthest out over the smaller old one.
    """
    middle = on_paper(old, new)
    if new.withdrawn or middle.value is None:
        return RangeBand(middle, middle, middle)
    low0, high0, low1, high1 = old.amount.low, old.amount.high, new.amount.low, new.amount.high
    if low0 is None or high0 is None or low1 is None or high1 is None:
        return RangeBand(*[undefined("revisions.on_paper_change", Reason.OPEN_RANGE)] * 3)
    least = on_paper_change(Fraction(high0 if low1 >= 0 else low0), Fraction(low1))
    most = on_paper_change(Fraction(low0 if high1 >= 0 else high0), Fraction(high1))
    return RangeBand(least, middle, most)


def revise(old: Step, new: Step, first: Step | None = None, ramps: Ramps = RAMPS) -> Revision:
    """Everything a row of the revisions table says of the step from `old` to `new`."""
    window = shared_window(old.window, new.window) if old.window and new.window else None
    return Revision(
        direction=direction(old, new),
        width=width(old, new),
        on_paper=on_paper(old, new),
        from_first=on_paper(first or old, new),
        per_year=per_year(old, new),
        shared=over_shared_window(old, new, ramps),
        shared_window=window,
        causes=split_causes(old, new),
        band=band(old, new),
        redefined=redefined(old, new),
    )
