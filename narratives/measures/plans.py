"""How much of a plan falls into a part of its window, for a plan that is flat or grows from year to year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from narratives.measures.years import Window, shared_window

STEPS = 30


def share_in_window(window: Window, part: Window, ramp: Fraction = Fraction(0)) -> Fraction:
    """The share, from 0 to 1, of a plan over `window` that falls into `part`.

    Weights grow by `ramp` from plan year to plan year, counted from the window's start; a part of a year
    takes its part of that year's weight. A plan cannot shrink by more than all of it: ramp >= -1.
    """
    if ramp < -1:
        raise ValueError(f"a plan cannot shrink by {-ramp} of itself a year")
    whole = inside = Fraction(0)
    weight = Fraction(1)
    for year in plan_years(window):
        whole += weight * year.years
        shared = shared_window(year, part)
        inside += weight * shared.years if shared else 0
        weight *= 1 + ramp
    return inside / whole if whole else Fraction(0)


def share_range(window: Window, part: Window, ramps: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction]:
    """The least and the largest share of a plan that falls into `part`, over all ramps between the two.

    At an edge of the window the share only rises or only falls with the ramp. In the middle it may first
    rise and then fall, so the way from one ramp to the other is taken in STEPS steps.
    """
    low, high = ramps
    at_an_edge = part.start <= window.start or part.end >= window.end
    steps = 1 if at_an_edge or low == high else STEPS
    shares = [share_in_window(window, part, low + (high - low) * k / steps) for k in range(steps + 1)]
    return min(shares), max(shares)


def plan_years(window: Window) -> Iterator[Window]:
    """The window year by year from its start; the last one may be shorter."""
    start = window.start
    for n in range(1, window.end.year - window.start.year + 1):
        following = anniversary(window.start, n)
        if following > window.end:
            break
        yield Window(start, following - timedelta(days=1))
        start = following
    yield Window(start, window.end)


def anniversary(day: date, n: int) -> date:
    """The same day n years later; 29 February becomes the 28th where there is none."""
    year = day.year + n
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))
