"""Growth: what was achieved, and what a target would need."""

from __future__ import annotations

from decimal import Decimal, Overflow, localcontext
from fractions import Fraction

from narratives.measures.result import Number, Reason, measure

DIGITS = 40
# Worked with more digits than are kept, so that an exact rate (8 from 1 in 3 years: 1) comes out exact.
GUARD = 20


def _decimal(value: Number | int) -> Decimal:
    exact = Fraction(value)
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def _rate(base: Number, value: Number, periods: Number) -> Number | Reason:
    if base <= 0:
        return Reason.BASE_NOT_POSITIVE
    if value < 0:
        return Reason.TARGET_NEGATIVE
    if periods <= 0:
        return Reason.NO_LENGTH
    with localcontext() as context:
        context.prec = DIGITS + GUARD
        try:
            factor = (_decimal(value) / _decimal(base)) ** (1 / _decimal(periods))
        except Overflow:
            return Reason.NO_LENGTH
        return _kept(factor) - 1


def _kept(value: Decimal) -> Decimal:
    """Rounded to the digits that are kept."""
    with localcontext() as context:
        context.prec = DIGITS
        return +value


@measure("(value / base) ** (1 / periods) - 1")
def achieved(base: Number, value: Number, periods: Number) -> Number | Reason:
    """The compound growth a year between two figures `periods` years apart. A mean, not a yearly minimum.

    Undefined for a base that is not positive, a negative value, or no time between them.
    """
    return _rate(base, value, periods)


@measure("(target / base) ** (1 / periods) - 1")
def required(base: Number, target: Number, periods: Number) -> Number | Reason:
    """The compound growth a year that leads from `base` to `target` in `periods` years.

    A mean: a slower year must be made up for by a faster one. Undefined for a base that is not positive.
    """
    return _rate(base, target, periods)


@measure("the rate at which base * (1 + rate) + … + base * (1 + rate) ** periods adds up to total")
def required_cumulative(base: Number, total: Number, periods: int) -> Number | Reason:
    """The growth a year at which the revenue of `periods` years after the base year adds up to `total`.

    Another reading of a target worded as "total revenue". Undefined for a base or a total that is not
    positive, and for less than one whole year.
    """
    if base <= 0:
        return Reason.BASE_NOT_POSITIVE
    if total <= 0:
        return Reason.TARGET_NEGATIVE
    if periods < 1 or periods != int(periods):
        return Reason.NO_LENGTH
    with localcontext() as context:
        context.prec = DIGITS + GUARD
        return _kept(_halve(_decimal(total) / _decimal(base), int(periods))) - 1


def _halve(goal: Decimal, periods: int) -> Decimal:
    """The factor a year: an interval around it, halved until it is narrower than the guard digits."""
    low, high = Decimal(0), Decimal(2)
    while _sum(high, periods) < goal:
        high *= 2
    for _ in range(4 * (DIGITS + GUARD)):
        middle = (low + high) / 2
        low, high = (middle, high) if _sum(middle, periods) < goal else (low, middle)
    return (low + high) / 2


def _sum(factor: Decimal, periods: int) -> Decimal:
    total = Decimal(0)
    for _ in range(periods):
        total = (total + 1) * factor
    return total


def path(base: Number, target: Number, periods: int) -> tuple[Decimal, ...]:
    """Yearly values from the year after the base to the target year, growing by one rate."""
    if base <= 0 or target <= 0 or periods < 1:
        return ()
    with localcontext() as context:
        context.prec = DIGITS + GUARD
        start, ratio = _decimal(base), _decimal(target) / _decimal(base)
        return tuple(_kept(start * ratio ** (Decimal(k) / periods)) for k in range(1, periods + 1))


def linear_path(base: Number, target: Number, periods: int) -> tuple[Fraction, ...]:
    """Yearly values from the year after the base to the target year, on a straight line."""
    step = (Fraction(target) - Fraction(base)) / periods if periods > 0 else Fraction(0)
    return tuple(Fraction(base) + step * k for k in range(1, periods + 1))
