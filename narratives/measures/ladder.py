"""The ladder of verdicts: how far a stated number lies from a computed one, in exact rationals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from narratives.measures.amounts import Hedge

ROUNDED = Fraction(5, 100)
SLIP = Fraction(25, 100)
# From this factor on, a number is not over- or understated but of another size altogether.
ANOTHER_SIZE = 5


class Verdict(StrEnum):
    ACCURATE = "accurate"
    TRUE = "true"
    LOOSE = "loose"
    ROUNDED = "rounded"
    OVERSTATED = "overstated"
    UNDERSTATED = "understated"
    WRONG_MAGNITUDE = "wrong-magnitude"
    DECIMAL_SLIP = "decimal-slip"
    WRONG_DIRECTION = "wrong-direction"
    WRONG_KIND = "wrong-kind"
    FALSE = "false"
    DEPENDS = "depends"
    UNVERIFIABLE = "unverifiable"

    @property
    def holds(self) -> bool | None:
        """Whether the claim stands; None where that cannot be said."""
        if self in (Verdict.DEPENDS, Verdict.UNVERIFIABLE):
            return None
        return self in (Verdict.ACCURATE, Verdict.TRUE, Verdict.LOOSE, Verdict.ROUNDED)


@dataclass(frozen=True, slots=True)
class Stated:
    """A number as a text gives it: its value, the unit of its last digit, and its hedge.

    A fall is stated as a negative value; "up to" and "more than" then speak of its size.
    """

    value: Fraction
    precision: Fraction
    hedge: Hedge = Hedge.EXACT

    def __post_init__(self) -> None:
        if self.precision <= 0:
            raise ValueError("the unit of the last digit must be positive")


def judge(stated: Stated, computed: Fraction) -> Verdict:
    """The verdict on one stated number against one computed number."""
    if stated.value * computed < 0:
        return Verdict.WRONG_DIRECTION
    said, found = abs(stated.value), abs(computed)
    half = stated.precision / 2
    if stated.hedge is Hedge.UP_TO:
        return _up_to(said, found, half)
    if stated.hedge is Hedge.LESS_THAN:
        return Verdict.TRUE if found < said else Verdict.UNDERSTATED
    if stated.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return Verdict.TRUE if found >= said else Verdict.OVERSTATED
    return _plain(said, found, half)


def _up_to(said: Fraction, found: Fraction, half: Fraction) -> Verdict:
    """True if computed <= stated, loose if below it by more than half a unit of the last digit."""
    if found > said:
        return Verdict.UNDERSTATED
    return Verdict.LOOSE if said - found > half else Verdict.TRUE


def _plain(said: Fraction, found: Fraction, half: Fraction) -> Verdict:
    if abs(said - found) <= half:
        return Verdict.ACCURATE
    if found == 0 or said == 0:
        return Verdict.OVERSTATED if said > found else Verdict.UNDERSTATED
    ratio = said / found
    if max(ratio, 1 / ratio) <= 1 + ROUNDED:
        return Verdict.ROUNDED
    if slipped(ratio):
        return Verdict.DECIMAL_SLIP
    if max(ratio, 1 / ratio) >= ANOTHER_SIZE:
        return Verdict.WRONG_MAGNITUDE
    return Verdict.OVERSTATED if ratio > 1 else Verdict.UNDERSTATED


def slipped(ratio: Fraction) -> int:
    """The number of places the point slipped, if the ratio is within 25% of a power of ten; else 0."""
    size, places = max(ratio, 1 / ratio), 0
    while size > 10 * (1 - SLIP):
        size, places = size / 10, places + 1
        if abs(size - 1) <= SLIP:
            return places if ratio > 1 else -places
    return 0
