"""Delivery: what was promised against what was done, at the end of the last published period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from narratives.measures.amounts import Kind
from narratives.measures.coverage import Actual, Coverage, cover, newest_total
from narratives.measures.plans import share_in_window
from narratives.measures.result import Number, Reason, Result, measure, undefined, with_conventions
from narratives.measures.steps import Step
from narratives.measures.years import Window

TOLERANCE = Fraction(1, 100)


class Standing(StrEnum):
    WITHIN = "within"
    ABOVE = "above"
    BELOW = "below"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Promised against delivered as of `coverage`, never as of today. Amounts in the pledge's unit."""

    standing: Standing
    coverage: date | None
    hole: date | None
    complete: bool
    actuals: tuple[Actual, ...]
    delivered: Result
    expected: Result
    gap: Result
    gap_ratio: Result
    distance: Result
    delivery_ratio: Result
    needed_per_year: Result
    acceleration: Result


@measure("sum of reported periods inside the horizon")
def delivered(total: Number) -> Number | Reason:
    """What was reported for the horizon up to the coverage date, in the pledge's unit.

    A period that crosses an edge of the horizon counts by its months inside.
    """
    return Fraction(total)


@measure("pledge * elapsed")
def expected(pledge: Number, elapsed: Fraction) -> Number | Reason:
    """What an even pace would have brought by the coverage date: the pledge times the elapsed share."""
    return Fraction(pledge) * elapsed


@measure("delivered - expected")
def gap(delivered: Number, expected: Number) -> Number | Reason:
    """Delivered less expected, in the pledge's unit. Over-delivery is as normal as its opposite."""
    return Fraction(delivered) - Fraction(expected)


@measure("delivered / expected - 1")
def gap_ratio(delivered: Number, expected: Number) -> Number | Reason:
    """How far delivered lies from expected, as a share of expected. Undefined where nothing is expected."""
    if expected <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(delivered) / Fraction(expected) - 1


@measure("delivered / nearest bound - 1")
def distance_from_range(delivered: Number, low: Number | None, high: Number | None) -> Number | Reason:
    """The distance from the nearest bound as a share of that bound; 0 inside the range.

    Undefined beyond a bound that is not above 0.
    """
    if low is None and high is None:
        return Reason.NO_AMOUNT
    if high is not None and delivered > high:
        return Reason.BASE_NOT_POSITIVE if high <= 0 else Fraction(delivered) / Fraction(high) - 1
    if low is not None and delivered < low:
        return Reason.BASE_NOT_POSITIVE if low <= 0 else Fraction(delivered) / Fraction(low) - 1
    return Fraction(0)


@measure("delivered / pledge")
def delivery_ratio(delivered: Number, pledge: Number) -> Number | Reason:
    """The share of the whole pledge that has been delivered. Undefined for a pledge of nothing."""
    if pledge <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(delivered) / Fraction(pledge)


@measure("(pledge - delivered) / years_left")
def needed_per_year(pledge: Number, delivered: Number, years_left: Fraction) -> Number | Reason:
    """What each remaining year must bring for the pledge to be met; below zero where it was met early.

    Undefined once the horizon is over.
    """
    if years_left <= 0:
        return Reason.WINDOW_OVER
    return (Fraction(pledge) - Fraction(delivered)) / years_left


@measure("needed / (delivered / years_gone) - 1")
def acceleration(needed: Number, delivered: Number, years_gone: Fraction) -> Number | Reason:
    """How much faster the rest must come than what came so far. Undefined where nothing came."""
    if years_gone <= 0 or delivered <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(needed) / (Fraction(delivered) / years_gone) - 1


def standing_in(
    total: Fraction, low: Fraction | None, high: Fraction | None, tolerance: Fraction = TOLERANCE
) -> Standing:
    """Within the range or no further from its nearest bound than `tolerance` of that bound's size."""
    if low is None and high is None:
        return Standing.UNKNOWN
    if high is not None and total > high + tolerance * abs(high):
        return Standing.ABOVE
    if low is not None and total < low - tolerance * abs(low):
        return Standing.BELOW
    return Standing.WITHIN


def deliver(step: Step, actuals: Sequence[Actual], tolerance: Fraction = TOLERANCE) -> Delivery:
    """Promised against delivered for one announced figure, or one reason why that cannot be measured."""
    to_date = newest_total(actuals)
    if problem := _problem(step, to_date, actuals):
        return undelivered(problem)
    if to_date is not None:
        return _measured(
            step, Coverage((), to_date.window.end, None), (to_date,), Fraction(to_date.value), tolerance
        )
    assert step.window is not None
    found = cover(step.window, actuals)
    if found.until is None:
        before = all(row.window.end < step.window.start for row in actuals)
        return undelivered(Reason.NOT_STARTED if before else Reason.NO_ACTUALS, found.hole)
    rows = tuple(row.actual for row in found.counted)
    return _measured(step, found, rows, found.delivered, tolerance)


def _problem(step: Step, to_date: Actual | None, actuals: Sequence[Actual]) -> Reason | None:
    if step.withdrawn:
        return Reason.WITHDRAWN
    if not step.amount.is_stated:
        return Reason.NO_AMOUNT
    if step.kind == Kind.RUN_RATE:
        return Reason.RUN_RATE
    if not actuals:
        return Reason.NO_ACTUALS
    if step.window is None and (to_date is None or step.kind == Kind.PER_YEAR):
        return Reason.NO_HORIZON
    if step.window and to_date and to_date.window.end < step.window.start:
        return Reason.NOT_STARTED
    return None


def undelivered(reason: Reason, hole: date | None = None) -> Delivery:
    """Not measurable: every part carries the one reason."""

    def none(name: str) -> Result:
        return undefined(f"delivery.{name}", reason)

    return Delivery(
        Standing.UNKNOWN, None, hole, False, (),
        none("delivered"), none("expected"), none("gap"), none("gap_ratio"), none("distance_from_range"),
        none("delivery_ratio"), none("needed_per_year"), none("acceleration"),
    )  # fmt: skip


def _measured(
    step: Step, coverage: Coverage, rows: tuple[Actual, ...], total: Fraction, tolerance: Fraction
) -> Delivery:
    elapsed, gone, left = _time(step.window, coverage.until)
    low, high = (_times(bound, elapsed * _years_of(step)) for bound in (step.amount.low, step.amount.high))
    pledge = _figure(step) * _years_of(step)
    time, middle, even = _codes(step, coverage, rows, elapsed)
    due = expected(pledge, elapsed)
    needed = _needed(step, pledge, total, left)
    faster = undefined("delivery.acceleration", needed.reason or Reason.WINDOW_OVER)
    if needed.value is not None:
        faster = acceleration(needed.value, total, gone)
    return Delivery(
        standing=standing_in(total, low, high, tolerance),
        coverage=coverage.until,
        hole=coverage.hole,
        complete=elapsed == 1,
        actuals=rows,
        delivered=with_conventions(delivered(total), *time),
        expected=with_conventions(due, *time, *middle, *even),
        gap=with_conventions(gap(total, due.value or Fraction(0)), *time, *middle, *even),
        gap_ratio=with_conventions(gap_ratio(total, due.value or Fraction(0)), *time, *middle, *even),
        distance=with_conventions(distance_from_range(total, low, high), *time, *even),
        delivery_ratio=with_conventions(delivery_ratio(total, pledge), *time, *middle),
        needed_per_year=with_conventions(needed, *time, *middle),
        acceleration=with_conventions(faster, *time, *middle),
    )


def _codes(
    step: Step, coverage: Coverage, rows: Sequence[Actual], elapsed: Fraction
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What was assumed about the time, about the amount, and about the pace within the horizon."""
    counted = ("prorated-by-months",) if coverage.prorated else ()
    total = ("total-to-date",) if any(row.to_date for row in rows) else ()
    middle = ("midpoint",) if step.amount.is_range else ()
    return (*step.window_codes, *counted, *total), middle, ("even-pace",) if elapsed != 1 else ()


def _needed(step: Step, pledge: Fraction, total: Fraction, left: Fraction) -> Result:
    if step.window is None:
        return undefined("delivery.needed_per_year", Reason.NO_HORIZON)
    return needed_per_year(pledge, total, left)


def _figure(step: Step) -> Fraction:
    """The middle of a closed range, else the bound that was given."""
    amount = step.amount
    if amount.mid is not None:
        return amount.mid
    return Fraction(amount.low if amount.low is not None else amount.high or 0)


def _time(window: Window | None, until: date | None) -> tuple[Fraction, Fraction, Fraction]:
    """(elapsed share, years gone, years left); a pledge without horizon is due as a whole."""
    if window is None or until is None or until >= window.end:
        return Fraction(1), window.years if window else Fraction(0), Fraction(0)
    gone = Window(window.start, until)
    return share_in_window(window, gone), gone.years, window.years - gone.years


def _years_of(step: Step) -> Fraction:
    return step.window.years if step.kind == Kind.PER_YEAR and step.window else Fraction(1)


def _times(bound: Decimal | None, part: Fraction) -> Fraction | None:
    return None if bound is None else Fraction(bound) * part
