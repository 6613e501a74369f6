"""From dates and values to pixels: years with even months, and a value axis that always starts at zero."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from narratives.charts.words import Axis, Number

_NICE = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5), Fraction(10))


def year_of(day: date, *, after: bool = False) -> float:
    """The day as a year with a fraction, months of equal length; `after` is the end of the day.

    Even months keep area equal to pledge: the horizon is measured in months too.
    """
    days = calendar.monthrange(day.year, day.month)[1]
    return day.year + (day.month - 1) / 12 + (day.day - 1 + after) / days / 12


@dataclass(frozen=True, slots=True)
class Across:
    """Years on the horizontal axis."""

    first: float
    last: float
    left: float
    right: float

    @property
    def year_width(self) -> float:
        return (self.right - self.left) / (self.last - self.first)

    def x(self, year: float) -> float:
        return self.left + (year - self.first) * self.year_width


@dataclass(frozen=True, slots=True)
class Tick:
    value: Fraction
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Up:
    """Values on the vertical axis: zero at the base, always."""

    top: Fraction
    base_y: float
    top_y: float

    def y(self, value: Number) -> float:
        return self.base_y - float(Fraction(value) / self.top) * (self.base_y - self.top_y)


def tick_step(top: Fraction, most: int) -> Fraction:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that reaches `top` in at most `most` steps."""
    if top <= 0:
        return Fraction(1)
    power = Fraction(1)
    while power * most >= top:
        power /= 10
    while 10 * power * most < top:
        power *= 10
    return next(factor * power for factor in _NICE if factor * power * most >= top)


def tick_values(top: Fraction, most: int) -> tuple[Fraction, ...]:
    """Zero and the ticks up to the first that is not below `top`."""
    step = tick_step(top, most)
    count = max(1, -(-top // step))
    return tuple(step * k for k in range(int(count) + 1))


def tick_texts(values: Sequence[Fraction], axis: Axis) -> tuple[str, tuple[str, ...]]:
    """The worded unit of the axis, and one plain number for each tick."""
    divisor, unit, mark = axis(values[-1])
    scaled = (
        Decimal((value / divisor).numerator) / Decimal((value / divisor).denominator) for value in values
    )
    return unit, tuple(f"{number.normalize():f}".replace(".", mark) for number in scaled)
