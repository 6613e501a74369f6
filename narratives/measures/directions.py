"""Which way a figure moved, and whether its range became narrower: no percent needed."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from narratives.measures.steps import Step, differ, same_subject


class Direction(StrEnum):
    RAISED = "raised"
    CUT = "cut"
    MIXED = "mixed"
    REAFFIRMED = "reaffirmed"
    RESHAPED = "reshaped"
    WITHDRAWN = "withdrawn"
    NO_FIGURE = "no-figure"
    NOT_COMPARABLE = "not-comparable"


class Width(StrEnum):
    NARROWED = "narrowed"
    WIDENED = "widened"
    SAME = "same"
    UNKNOWN = "unknown"


def direction(old: Step, new: Step) -> Direction:
    """By dominance of both bounds: raised only if neither bound fell, cut only if neither rose."""
    if new.withdrawn:
        return Direction.WITHDRAWN
    if not new.amount.is_stated:
        return Direction.NO_FIGURE
    if old.withdrawn or old.kind != new.kind or not same_subject(old, new):
        return Direction.NOT_COMPARABLE
    if not old.amount.is_stated:
        return Direction.RESHAPED
    if old.amount.unit != new.amount.unit:
        return Direction.NOT_COMPARABLE
    a, b = old.amount, new.amount
    if (a.low is None) != (b.low is None) or (a.high is None) != (b.high is None):
        return Direction.RESHAPED
    return _dominance(_sign(a.low, b.low), _sign(a.high, b.high))


def _sign(before: Decimal | None, after: Decimal | None) -> int:
    if before is None or after is None:
        return 0
    return (after > before) - (after < before)


def _dominance(low: int, high: int) -> Direction:
    if low * high < 0:
        return Direction.MIXED
    if low + high > 0:
        return Direction.RAISED
    return Direction.CUT if low + high < 0 else Direction.REAFFIRMED


def width(old: Step, new: Step) -> Width:
    """Whether the range became narrower; unknown where a side is open or missing, or the kinds differ."""
    a, b = old.amount, new.amount
    if old.kind != new.kind or not same_subject(old, new):
        return Width.UNKNOWN
    if a.low is None or a.high is None or b.low is None or b.high is None or a.unit != b.unit:
        return Width.UNKNOWN
    before, after = a.high - a.low, b.high - b.low
    if after == before:
        return Width.SAME
    return Width.NARROWED if after < before else Width.WIDENED


def redefined(old: Step, new: Step) -> tuple[str, ...]:
    """Which of amount, window, scope, definition and currency differ. Unknown on a side is no difference."""
    facets = {
        "amount": _differ_amounts(old, new),
        "window": _differ_windows(old, new),
        "scope": differ(old.scope, new.scope),
        "definition": differ(old.definition, new.definition),
        "currency": differ(old.amount.unit, new.amount.unit),
    }
    return tuple(name for name, differs in facets.items() if differs)


def _differ_amounts(old: Step, new: Step) -> bool:
    both = old.amount.is_stated and new.amount.is_stated
    return both and (old.amount.low, old.amount.high) != (new.amount.low, new.amount.high)


def _differ_windows(old: Step, new: Step) -> bool:
    if old.window is None or new.window is None:
        return False
    if old.window.start_assumed or new.window.start_assumed:
        # A start that nobody stated is no difference either.
        return old.window.end != new.window.end
    return (old.window.start, old.window.end) != (new.window.start, new.window.end)
