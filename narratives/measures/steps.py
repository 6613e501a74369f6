"""One announcement as the arithmetic sees it, and which figures of two of them face each other."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from narratives.measures.amounts import Amount, Kind
from narratives.measures.result import Reason
from narratives.measures.years import Window


@dataclass(frozen=True, slots=True)
class Step:
    """One announcement as the arithmetic sees it."""

    amount: Amount
    kind: Kind = Kind.CUMULATIVE
    window: Window | None = None
    definition: str = ""
    scope: str = ""
    withdrawn: bool = False

    @property
    def conventions(self) -> tuple[str, ...]:
        found = []
        if self.window and self.window.start_assumed:
            found.append("start-assumed")
        if self.window and self.window.end_assumed:
            found.append("end-assumed")
        if self.amount.is_range:
            found.append("midpoint")
        return tuple(found)


def figures(old: Step, new: Step) -> tuple[Fraction, Fraction] | Reason:
    """What stands against what: middles of closed ranges, else the bound that both give."""
    if old.withdrawn or new.withdrawn:
        return Reason.WITHDRAWN
    if not (old.amount.is_stated and new.amount.is_stated):
        return Reason.NO_AMOUNT
    if old.amount.unit != new.amount.unit:
        return Reason.DIFFERENT_UNIT
    return facing(old.amount, new.amount)


def facing(old: Amount, new: Amount) -> tuple[Fraction, Fraction] | Reason:
    if old.mid is not None and new.mid is not None:
        return old.mid, new.mid
    if old.low is not None and new.low is not None:
        return Fraction(old.low), Fraction(new.low)
    if old.high is not None and new.high is not None:
        return Fraction(old.high), Fraction(new.high)
    return Reason.OPEN_RANGE


def length(step: Step) -> Fraction | Reason:
    """How many years a figure is for: its horizon, or one where it is a yearly figure."""
    if step.kind == Kind.RUN_RATE:
        return Reason.RUN_RATE
    if step.kind == Kind.PER_YEAR:
        return Fraction(1)
    return step.window.years if step.window else Reason.NO_HORIZON
