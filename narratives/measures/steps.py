"""One announcement as the arithmetic sees it, and which figures of two of them face each other."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from narratives.measures.amounts import Amount, Kind
from narratives.measures.result import Reason
from narratives.measures.years import Window

# What a facet says when nobody said it: no difference can be told from these.
UNSTATED = ("", "unstated")


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
        """Codes of what was assumed to have one figure over one window."""
        return (*self.window_codes, "midpoint") if self.amount.is_range else self.window_codes

    @property
    def window_codes(self) -> tuple[str, ...]:
        """Codes of what was assumed about the window alone."""
        if self.window is None:
            return ()
        marks = (("start-assumed", self.window.start_assumed), ("end-assumed", self.window.end_assumed))
        return tuple(code for code, holds in marks if holds)

    @property
    def pace_codes(self) -> tuple[str, ...]:
        """Codes of what was assumed to have a yearly figure; one said per year needs no window."""
        return () if self.kind == Kind.PER_YEAR else self.window_codes


def figures(old: Step, new: Step) -> tuple[Fraction, Fraction] | Reason:
    """What stands against what: middles of closed ranges, else the bound that both give."""
    if old.withdrawn or new.withdrawn:
        return Reason.WITHDRAWN
    if not (old.amount.is_stated and new.amount.is_stated):
        return Reason.NO_AMOUNT
    if old.amount.unit != new.amount.unit:
        return Reason.DIFFERENT_UNIT
    if not same_subject(old, new):
        return Reason.DIFFERENT_DEFINITION
    return facing(old.amount, new.amount)


def same_subject(old: Step, new: Step) -> bool:
    """Whether both count the same thing; what nobody stated is no difference."""
    return not (differ(old.definition, new.definition) or differ(old.scope, new.scope))


def differ(left: str, right: str) -> bool:
    """Two stated facets that are not the same."""
    return left not in UNSTATED and right not in UNSTATED and left != right


def facing(old: Amount, new: Amount) -> tuple[Fraction, Fraction] | Reason:
    """Middle with middle, else low with low, else high with high; opposite open sides share nothing."""
    if old.mid is not None and new.mid is not None:
        return old.mid, new.mid
    if old.low is not None and new.low is not None:
        return Fraction(old.low), Fraction(new.low)
    if old.high is not None and new.high is not None:
        return Fraction(old.high), Fraction(new.high)
    return Reason.OPEN_RANGE


def facing_codes(old: Amount, new: Amount) -> tuple[str, ...]:
    """Which convention `facing` went by."""
    if old.mid is None or new.mid is None:
        return ("bound-with-bound",)
    return ("midpoint",) if old.is_range or new.is_range else ()


def length(step: Step) -> Fraction | Reason:
    """How many years a figure is for: its horizon, or one where it is a yearly figure."""
    if step.kind == Kind.RUN_RATE:
        return Reason.RUN_RATE
    if step.kind == Kind.PER_YEAR:
        return Fraction(1)
    return step.window.years if step.window else Reason.NO_HORIZON
