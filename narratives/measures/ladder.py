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
    half = stated.precision / 2
    if stated.value == 0 and stated.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return _beside_zero(stated.hedge, computed, half)
    said, found = abs(stated.value), abs(computed)
    if stated.hedge is Hedge.UP_TO:
        return _up_to(said, found, half)
    if stated.hedge is Hedge.LESS_THAN:
        return Verdict.TRUE if found < said else _off(said, found)
    if stated.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return Verdict.TRUE if found >= said else _off(said, found)
    return _plain(said, found, half)


def _beside_zero(hedge: Hedge, computed: Fraction, half: Fraction) -> Verdict:
    """Zero has no direction: "at least 0" and "less than 0" speak of the sign itself."""
    if hedge is Hedge.UP_TO:
        return _up_to(Fraction(0), computed, half)
    if hedge is Hedge.LESS_THAN:
        return Verdict.TRUE if computed < 0 else Verdict.UNDERSTATED
    return Verdict.TRUE if computed >= 0 else Verdict.OVERSTATED


def _up_to(said: Fraction, found: Fraction, half: Fraction) -> Verdict:
    """True if computed <= stated, loose if below it by more than half a unit of the last digit."""
    if found > said:
        return _off(said, found)
    return Verdict.LOOSE if said - found > half else Verdict.TRUE


def _plain(said: Fraction, found: Fraction, half: Fraction) -> Verdict:
    if abs(said - found) <= half:
        return Verdict.ACCURATE
    if said and found and max(said, found) / min(said, found) <= 1 + ROUNDED:
        return Verdict.ROUNDED
    return _off(said, found)


def _off(said: Fraction, found: Fraction) -> Verdict:
    """What is wrong with a size that does not hold."""
    if found <= 0 or said <= 0:
        return Verdict.OVERSTATED if said > found else Verdict.UNDERSTATED
    ratio = said / found
    if slipped(ratio):
        return Verdict.DECIMAL_SLIP
    if max(ratio, 1 / ratio) >= ANOTHER_SIZE:
        return Verdict.WRONG_MAGNITUDE
    return Verdict.OVERSTATED if ratio > 1 else Verdict.UNDERSTATED


def slipped(ratio: Fraction) -> int:
    """The places the point slipped if stated over computed is within 25% of a power of ten; else 0.

    Positive where too much was stated: 7.5 and 12.5 are still one place, 0.075 and 0.125 are one less.
    """
    size, places = ratio, 0
    while size > 1 + SLIP:
        size, places = size / 10, places + 1
    while 0 < size < 1 - SLIP and places <= 0:
        size, places = size * 10, places - 1
    return places if abs(size - 1) <= SLIP else 0


def holds_between(stated: Stated) -> tuple[Fraction | None, Fraction | None]:
    """The computed sizes, signs aside, for which the claim stands; None: no limit on that side.

    Both ends belong to it, save that of "less than", and the 0 below "up to".
    """
    said, half = abs(stated.value), stated.precision / 2
    if stated.hedge in (Hedge.UP_TO, Hedge.LESS_THAN):
        return None, said
    if stated.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return said, None
    return max(Fraction(0), min(said - half, said / (1 + ROUNDED))), max(said + half, said * (1 + ROUNDED))
