"""Any window of one series: as reported, put together, trailing twelve months, or the nearest quarters."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeVar

from narratives.intake.derive import Derived, Series
from narratives.intake.durations import days
from narratives.intake.facts import Reported
from narratives.intake.paths import DAY
from narratives.intake.reasons import Reason, because

R = TypeVar("R", bound=Reported)

# 52/53-week years start within a week of the month's first day.
WEEK = 8
# Periods of peers are taken as the same months if neither end is further off than half a quarter.
HALF_A_QUARTER = 46


def window(rows: Iterable[R], start: date, end: date, day: date | None = None) -> Derived[R] | Reason:
    """start..end exactly, from the fewest reported periods known on `day`; else where the hole is.

    Rows are of one company, metric, definition and unit (ValueError otherwise). Nothing is interpolated.
    """
    return _exact(Series(rows, day), start, end)


def trailing_year(rows: Iterable[R], end: date, day: date | None = None) -> Derived[R] | Reason:
    """The twelve months (or 52, 53 weeks) up to `end`: year + year to date - the same of last year."""
    series = Series(rows, day)
    nominal = _a_year_before(end)
    starts = sorted(
        (d for d in series.calendar.days if abs((d - nominal).days) <= WEEK),
        key=lambda d: (abs((d - nominal).days), d),
    )
    for start in starts:
        if legs := series.calendar.route(start, end):
            return series.add_up(legs, start, end)
    return _why_not(series, nominal, end)


def calendarised(
    rows: Iterable[R], start: date, end: date, day: date | None = None, slack: int = HALF_A_QUARTER
) -> Derived[R] | Reason:
    """The run of reported periods nearest to start..end and of its length, with its own start and end.

    For peers whose fiscal quarters end in other months: the result's start and end are to be shown.
    """
    series = Series(rows, day)
    known = series.calendar.days
    pairs = [
        (abs((a - start).days) + abs((b - end - DAY).days), a, b - DAY)
        for a in known
        for b in known
        if abs((a - start).days) <= slack
        and abs((b - end - DAY).days) <= slack
        and a < b
        and abs(days(a, b - DAY) - days(start, end)) <= WEEK
    ]
    for _, first, last in sorted(pairs):
        if legs := series.calendar.route(first, last):
            return series.add_up(legs, first, last)
    if pairs or not known:
        return _why_not(series, start, end)
    return because("fits-no-quarters", start=start, end=end, days=slack)


def _exact(series: Series[R], start: date, end: date) -> Derived[R] | Reason:
    legs = series.calendar.route(start, end)
    return series.add_up(legs, start, end) if legs else _why_not(series, start, end)


def _why_not(series: Series[R], start: date, end: date) -> Reason:
    touching = [span for span in series.vintages if span[0] <= end and span[1] >= start]
    if not touching:
        return because("no-reports", start=start, end=end)
    hole = series.calendar.reached(start, end)
    return because("hole", start=start, end=end, hole_start=hole, hole_end=end)


def _a_year_before(end: date) -> date:
    """The first day of the twelve months that end on `end`."""
    after = end + DAY
    try:
        return after.replace(year=after.year - 1)
    except ValueError:  # The day after is 29 February.
        return after.replace(year=after.year - 1, day=28) + timedelta(days=1)
