"""How much of a plan falls into a part of its window, for a plan that is flat or grows from year to year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from narratives.measures.years import Window, shared_window


def share_in_window(window: Window, part: Window, ramp: Fraction = Fraction(0)) -> Fraction:
    """The share, from 0 to 1, of a plan over `window` that falls into `part`.

    Weights grow by `ramp` from plan year to plan year, counted from the window's start; a part of a year
    takes its part of that year's weight.
    """
    whole = inside = Fraction(0)
    weight = Fraction(1)
    for year in plan_years(window):
        whole += weight * year.years
        shared = shared_window(year, part)
        inside += weight * shared.years if shared else 0
        weight *= 1 + ramp
    return inside / whole if whole else Fraction(0)


def plan_years(window: Window) -> Iterator[Window]:
    """The window year by year from its start; the last one may be shorter."""
    start, n = window.start, 0
    while start <= window.end:
        n += 1
        following = anniversary(window.start, n)
        yield Window(start, min(following - timedelta(days=1), window.end))
        start = following


def anniversary(day: date, n: int) -> date:
    """The same day n years later; 29 February becomes the 28th where there is none."""
    year = min(day.year + n, date.max.year)
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
