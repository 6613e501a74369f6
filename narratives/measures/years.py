"""Windows of time and their length in years, counted by calendar months."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` to `end`, both included. What nobody stated is marked assumed."""

    start: date
    end: date
    start_assumed: bool = False
    end_assumed: bool = False

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise ValueError(f"the window ends ({self.end}) before it starts ({self.start})")

    @property
    def years(self) -> Fraction:
        return years(self.start, self.end)

    @property
    def assumed(self) -> bool:
        return self.start_assumed or self.end_assumed

    def holds(self, other: Window) -> bool:
        return self.start <= other.start and other.end <= self.end


def _months(day: date) -> Fraction:
    """Months since year 0: a day is its fraction of its own month."""
    length = monthrange(day.year, day.month)[1]
    return Fraction(day.year * MONTHS + day.month - 1) + Fraction(day.day - 1, length)


def years(start: date, end: date) -> Fraction:
    """Years from `start` to the day after `end`: whole months, days as fractions of their month, over 12.

    2026-01-01..2030-12-31 is exactly 5; 2025-11-06..2033-11-05 is exactly 8. Source: domain section 5.
    """
    if start > end:
        raise ValueError(f"the window ends ({end}) before it starts ({start})")
    if end == date.max:
        return (_months(end) + Fraction(1, 31) - _months(start)) / MONTHS
    return (_months(end + timedelta(days=1)) - _months(start)) / MONTHS


def assumed_start(announced_on: date) -> date:
    """Where nobody states a start: the first day of the year of the announcement."""
    return date(announced_on.year, 1, 1)


def next_years(announced_on: date, n: int) -> Window:
    """n whole years ahead, from 1 January of the year of the announcement, or of the next one after June."""
    if n < 1:
        raise ValueError(f"{n} years is no window")
    first = announced_on.year + (announced_on.month > 6)
    return Window(date(first, 1, 1), date(first + n - 1, 12, 31), start_assumed=True, end_assumed=True)


def through(until: int | date, announced_on: date) -> Window | None:
    """To the last day of a year, or to a day, from the assumed start. None where that is over already."""
    end = until if isinstance(until, date) else date(until, 12, 31)
    start = assumed_start(announced_on)
    return Window(start, end, start_assumed=True) if start <= end else None


def shared_window(a: Window, b: Window) -> Window | None:
    """The time both windows cover, or None. An edge is assumed where a window that sets it assumes it."""
    start, end = max(a.start, b.start), min(a.end, b.end)
    if start > end:
        return None
    return Window(
        start,
        end,
        start_assumed=any(w.start_assumed for w in (a, b) if w.start == start),
        end_assumed=any(w.end_assumed for w in (a, b) if w.end == end),
    )
