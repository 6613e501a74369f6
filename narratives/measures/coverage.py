"""Which reported periods count towards a horizon: each day once, contiguous from its start, holes stop it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from narratives.measures.years import Window, shared_window

DAY = timedelta(days=1)
# From the weakest to the strongest.
EVIDENCE = ("unresolved", "estimated", "derived", "reported")


@dataclass(frozen=True, slots=True)
class Actual:
    """A reported figure of a period. `to_date`: a running total of this very pledge, not a regular period."""

    window: Window
    value: Decimal
    reported_on: date
    evidence: str = "reported"
    to_date: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """A period with the part of it, from 0 to 1, that lies inside the horizon."""

    actual: Actual
    part: Fraction

    @property
    def value(self) -> Fraction:
        return Fraction(self.actual.value) * self.part


@dataclass(frozen=True, slots=True)
class Coverage:
    """What counts, up to and including `until`. `hole` is the first day for which nothing is known."""

    counted: tuple[Counted, ...]
    until: date | None
    hole: date | None

    @property
    def delivered(self) -> Fraction:
        return sum((row.value for row in self.counted), Fraction(0))

    @property
    def prorated(self) -> bool:
        return any(row.part != 1 for row in self.counted)


def newest(actuals: Iterable[Actual]) -> list[Actual]:
    """The last report of each period; of several on one day the best evidence, whatever their order."""
    found: dict[tuple[date, date], Actual] = {}
    for row in sorted(actuals, key=_rank):
        found[row.window.start, row.window.end] = row
    return list(found.values())


def _rank(row: Actual) -> tuple[date, int, str, Decimal, bool, bool]:
    strength = EVIDENCE.index(row.evidence) if row.evidence in EVIDENCE else -1
    window = row.window
    return row.reported_on, strength, row.key, row.value, window.start_assumed, window.end_assumed


def newest_total(actuals: Iterable[Actual]) -> Actual | None:
    """The running total that reaches furthest, as last reported."""
    totals = [row for row in actuals if row.to_date]
    return max(totals, key=lambda row: (row.window.end, _rank(row)), default=None)


def cover(horizon: Window, actuals: Iterable[Actual]) -> Coverage:
    """Walks the horizon from its start, taking the fittest period at each step."""
    # A running total of the same days is no newer report of a regular period.
    rows = newest(row for row in actuals if not row.to_date)
    counted: list[Counted] = []
    day, until = horizon.start, None
    while day <= horizon.end and (taken := _fittest(rows, day, horizon)):
        inside = Window(day, min(taken.window.end, horizon.end))
        counted.append(Counted(taken, inside.years / taken.window.years))
        until = inside.end
        if until == date.max:
            break
        day = until + DAY
    hole = day if until != horizon.end and _later(rows, day, horizon) else None
    return Coverage(tuple(counted), until, hole)


def _fittest(rows: Sequence[Actual], day: date, horizon: Window) -> Actual | None:
    """A period that begins on the day and ends inside, the longest such; else the shortest that straddles."""
    here = [row for row in rows if row.window.start <= day <= row.window.end]
    whole = [row for row in here if row.window.start == day and row.window.end <= horizon.end]
    if whole:
        return max(whole, key=lambda row: row.window.end)
    return min(here, key=lambda row: (row.window.years, row.window.start), default=None)


def _later(rows: Sequence[Actual], day: date, horizon: Window) -> bool:
    return any(row.window.start > day and shared_window(row.window, horizon) for row in rows)
