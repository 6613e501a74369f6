"""Shares of a plan: against a slow twin that walks day by day, and by their laws."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.measures.plans import plan_years, share_in_window, share_range
from narratives.measures.years import Window, years
from tests.measures.made import DAY, ramps, span, windows, year

SHORT = st.dates(date(2023, 12, 1), date(2027, 3, 1))


def slowly(window, part, ramp):
    """Day by day: each day weighs its fraction of a year, times the weight of the plan year it is in."""
    whole = inside = Fraction(0)
    weight, birthday, day = Fraction(1), 1, window.start
    while day <= window.end:
        year_ahead = window.start.year + birthday
        last = (window.start.month, window.start.day) == (2, 29) and year_ahead % 4 != 0
        if day == window.start.replace(year=year_ahead, **({"day": 28} if last else {})):
            weight, birthday = weight * (1 + ramp), birthday + 1
        whole += weight * years(day, day)
        inside += weight * years(day, day) if part.start <= day <= part.end else 0
        day += DAY
    return inside / whole


@settings(max_examples=25)
@given(windows(SHORT), windows(SHORT), ramps)
def test_a_share_is_what_its_days_add_up_to(window, part, ramp):
    assert share_in_window(window, part, ramp) == slowly(window, part, ramp)


def test_a_share_of_a_plan_from_a_leap_day_is_what_its_days_add_up_to():
    window, part = span("2024-02-29", "2027-06-15"), span("2025-02-28", "2026-02-27")
    assert share_in_window(window, part, Fraction(3, 10)) == slowly(window, part, Fraction(3, 10))


@given(windows(), ramps)
def test_the_share_of_the_whole_is_one(window, ramp):
    assert share_in_window(window, window, ramp) == 1


@given(windows(), ramps, st.data())
def test_the_shares_of_a_partition_add_up_to_one(window, ramp, data):
    cut = data.draw(st.dates(window.start, window.end))
    found = share_in_window(window, Window(window.start, cut), ramp)
    if cut < window.end:
        found += share_in_window(window, Window(cut + DAY, window.end), ramp)
    assert found == 1


@given(windows(), windows())
def test_a_flat_plan_is_shared_by_time_alone(window, part):
    start, end = max(window.start, part.start), min(window.end, part.end)
    assert share_in_window(window, part) == (years(start, end) / window.years if start <= end else 0)


@given(windows(), st.data(), ramps, ramps)
def test_the_steeper_a_plan_the_less_of_it_lies_at_its_beginning(window, data, one, other):
    part = Window(window.start, data.draw(st.dates(window.start, window.end)))
    gentle, steep = sorted((one, other))
    assert share_in_window(window, part, steep) <= share_in_window(window, part, gentle)


def test_a_short_last_year_takes_its_part_of_that_years_weight():
    window = span("2026-01-01", "2027-06-30")
    assert share_in_window(window, year(2026), Fraction(1)) == Fraction(1, 2)


def test_plan_years_run_from_the_day_the_plan_starts():
    assert list(plan_years(span("2025-11-06", "2027-01-31"))) == [
        span("2025-11-06", "2026-11-05"),
        span("2026-11-06", "2027-01-31"),
    ]


@pytest.mark.parametrize("start", ["9998-06-01", "9999-01-01", "9999-12-31"])
def test_a_plan_may_run_to_the_last_day_there_is(start):
    window = span(start, "9999-12-31")
    assert sum(part.years for part in plan_years(window)) == window.years


def test_the_middle_of_a_plan_may_hold_most_between_two_ramps():
    window, part, wide = year(2026, 2035), year(2030, 2031), (Fraction(-1, 2), Fraction(1))
    low, high = share_range(window, part, wide)
    assert low == min(share_in_window(window, part, ramp) for ramp in wide)
    assert high > max(share_in_window(window, part, ramp) for ramp in wide)


@settings(max_examples=20)
@given(windows(), windows(), st.fractions(0, Fraction(3, 10), max_denominator=10))
def test_the_range_of_shares_holds_the_share_of_every_ramp_in_tenths(window, part, ramp):
    low, high = share_range(window, part, (Fraction(0), Fraction(3, 10)))
    slack = Fraction(1, 1000)  # The middle of a plan is looked at in steps, not everywhere.
    assert low - slack <= share_in_window(window, part, ramp) <= high + slack


def test_a_plan_cannot_shrink_by_more_than_all_of_it():
    assert share_in_window(year(2026, 2028), year(2026), Fraction(-1)) == 1
    with pytest.raises(ValueError, match="cannot shrink"):
        share_in_window(year(2026, 2028), year(2026), Fraction(-2))
