"""Amounts as they were said: one figure, a range, an open side or none at all, always with their unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class UnitMismatchError(ValueError):
    """Two amounts of different units were put together."""


UnitMismatch = UnitMismatchError


class Hedge(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    UP_TO = "up_to"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class Kind(StrEnum):
    CUMULATIVE = "cumulative"
    PER_YEAR = "per_year"
    RUN_RATE = "run_rate"


@dataclass(frozen=True, slots=True)
class Amount:
    """`low` and `high` in whole units of `unit` (ISO 4217, or W for watts). None: that side is open."""

    low: Decimal | None
    high: Decimal | None
    unit: str
    hedge: Hedge = Hedge.EXACT

    def __post_init__(self) -> None:
        if any(bound is not None and not Decimal(bound).is_finite() for bound in (self.low, self.high)):
            raise ValueError("an amount is a finite number or none at all")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low {self.low} is above high {self.high}")

    @property
    def is_stated(self) -> bool:
        return self.low is not None or self.high is not None

    @property
    def is_range(self) -> bool:
        return self.low is not None and self.high is not None and self.low != self.high

    @property
    def is_open(self) -> bool:
        return (self.low is None) != (self.high is None)

    @property
    def mid(self) -> Fraction | None:
        """The middle of a closed range; an open or missing amount has none."""
        if self.low is None or self.high is None:
            return None
        return (Fraction(self.low) + Fraction(self.high)) / 2


def same_unit(a: Amount, b: Amount) -> str:
    """The shared unit; UnitMismatch where there is none."""
    if a.unit != b.unit:
        raise UnitMismatchError(f"{a.unit or 'no unit'} and {b.unit or 'no unit'} cannot be compared")
    return a.unit
