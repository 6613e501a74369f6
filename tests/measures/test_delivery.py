"""Delivery: promised against done, at the end of the last reported period."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures.amounts import Amount, Kind
from narratives.measures.delivery import Standing, deliver, standing_in
from narratives.measures.result import Reason, Result
from narratives.measures.steps import Step
from narratives.measures.years import Window
from tests.measures.made import actual, positive, quarter, reports, span, steps, total, usd, year, yearly

H1 = span("2025-01-01", "2025-06-30")


def parts(found):
    values = (getattr(found, field.name) for field in fields(found))
    return [value for value in values if isinstance(value, Result)]


@pytest.mark.parametrize(
    ("step", "rows", "reason"),
    [
        (total(None, year(2025)), [actual(year(2025), 5)], Reason.NO_AMOUNT),
        (Step(usd(5), window=year(2025), withdrawn=True), [actual(year(2025), 5)], Reason.WITHDRAWN),
        (Step(usd(5), Kind.RUN_RATE, year(2025)), [actual(year(2025), 5)], Reason.RUN_RATE),
        (total(5, year(2025)), [], Reason.NO_ACTUALS),
        (total(5), [actual(year(2025), 5)], Reason.NO_HORIZON),
        (yearly(5), [actual(year(2025), 5, to_date=True)], Reason.NO_HORIZON),
        (total(5, year(2026)), [actual(year(2025), 5)], Reason.NOT_STARTED),
        (total(5, year(2026)), [actual(year(2025), 5, to_date=True)], Reason.NOT_STARTED),
        (total(5, year(2025)), [actual(year(2026), 5)], Reason.NO_ACTUALS),
        (total(5, year(2025)), [actual(quarter(2025, 2), 5)], Reason.NO_ACTUALS),
    ],
)
def test_what_cannot_be_measured_says_why_in_every_part(step, rows, reason):
    found = deliver(step, rows)
    assert {(part.value, part.reason) for part in parts(found)} == {(None, reason)}
    assert (found.standing, found.complete) == (Standing.UNKNOWN, False)


def test_half_a_year_in_half_is_expected():
    found = deliver(total(100, year(2025)), [actual(H1, 60)])
    assert (found.coverage, found.complete) == (date(2025, 6, 30), False)
    assert (found.expected.value, found.gap.value, found.gap_ratio.value) == (50, 10, Fraction(1, 5))
    assert (found.delivery_ratio.value, found.needed_per_year.value) == (Fraction(3, 5), 80)
    assert found.acceleration.value == Fraction(-1, 3)


def test_a_range_partly_elapsed_has_its_bounds_partly_due():
    found = deliver(total(100, year(2025), 120), [actual(H1, 66)])
    assert (found.standing, found.distance.value) == (Standing.ABOVE, Fraction(1, 10))
    assert deliver(total(100, year(2025), 120), [actual(H1, 55)]).distance.value == 0


def test_a_yearly_figure_is_due_every_year_of_its_horizon():
    found = deliver(yearly(10, year(2025, 2026)), [actual(year(2025), 12)])
    assert (found.expected.value, found.delivery_ratio.value) == (10, Fraction(3, 5))
    assert found.needed_per_year.value == 8


def test_what_was_met_early_needs_less_than_nothing():
    assert deliver(total(100, year(2025)), [actual(H1, 120)]).needed_per_year.value == -40


def test_a_horizon_that_is_over_needs_nothing_more_to_be_known():
    found = deliver(total(100, year(2025)), [actual(year(2025), 90)])
    assert (found.needed_per_year.reason, found.acceleration.reason) == (Reason.WINDOW_OVER,) * 2
    assert (found.complete, found.gap_ratio.value) == (True, Fraction(-1, 10))


def test_an_open_range_has_no_distance_on_its_open_side():
    low, high = total(100, year(2025), None), total(None, year(2025), 100)
    assert deliver(low, [actual(year(2025), 500)]).distance.value == 0
    assert deliver(high, [actual(year(2025), 5)]).distance.value == 0
    assert deliver(low, [actual(year(2025), 50)]).distance.value == Fraction(-1, 2)
    assert deliver(high, [actual(year(2025), 150)]).standing == Standing.ABOVE


@pytest.mark.parametrize(
    ("value", "standing"),
    [
        ("101", "within"),
        ("101.01", "above"),
        ("99", "within"),
        ("98.99", "below"),
        ("0", "below"),
        ("-5", "below"),
    ],
)
def test_the_tolerance_is_one_percent_and_its_edge_is_within(value, standing):
    assert deliver(total(100, year(2025)), [actual(year(2025), value)]).standing == standing


@pytest.mark.parametrize(
    ("bound", "value", "standing"), [(0, 5, "above"), (0, 0, "within"), (0, -5, "below"), (-10, -4, "above")]
)
def test_beside_a_bound_of_nothing_or_less_there_is_a_side_but_no_percent(bound, value, standing):
    found = deliver(total(bound, year(2025)), [actual(year(2025), value)])
    assert found.standing == standing
    assert found.distance.reason == (None if standing == "within" else Reason.BASE_NOT_POSITIVE)
    assert found.delivery_ratio.reason == Reason.BASE_NOT_POSITIVE


def test_the_tolerance_of_a_bound_below_zero_is_of_its_size():
    found = [deliver(total(-100, year(2025)), [actual(year(2025), value)]) for value in (-99, -101, -98)]
    assert [row.standing for row in found] == ["within", "within", "above"]


def test_of_running_totals_the_one_that_reaches_furthest_counts():
    rows = [
        actual(span("2025-01-01", "2025-06-30"), 30, date(2026, 3, 1), to_date=True),
        actual(span("2025-01-01", "2025-09-30"), 60, date(2025, 11, 1), to_date=True),
    ]
    found = deliver(total(100, year(2025)), rows)
    assert (found.coverage, found.delivered.value) == (date(2025, 9, 30), 60)
    assert {"total-to-date", "even-pace"} <= set(found.expected.conventions)


def test_without_a_horizon_a_running_total_stands_against_the_whole():
    found = deliver(total(100), [actual(year(2025), 60, to_date=True)])
    assert (found.expected.value, found.gap.value) == (100, -40)
    assert found.needed_per_year.reason == Reason.NO_HORIZON


def test_gigawatts_are_delivered_like_money():
    promised = Step(Amount(Decimal(10), Decimal(10), "W"), window=year(2025, 2026))
    assert deliver(promised, [actual(year(2025), 4)]).gap_ratio.value == Fraction(-1, 5)


def test_a_hole_is_named_and_what_comes_after_it_not_counted():
    rows = [actual(quarter(2025, 1), 10), actual(quarter(2025, 3), 10)]
    found = deliver(total(40, year(2025)), rows)
    assert (found.delivered.value, found.hole) == (10, date(2025, 4, 1))


def test_each_part_is_marked_with_what_was_assumed_for_it():
    window = Window(date(2025, 1, 1), date(2025, 12, 31), start_assumed=True)
    found = deliver(total(100, window, 120), [actual(H1, 60)])
    assert found.delivered.conventions == ("start-assumed",)
    assert found.expected.conventions == ("start-assumed", "midpoint", "even-pace")
    assert found.needed_per_year.conventions == ("start-assumed", "midpoint")


@given(steps(), reports)
def test_every_pledge_and_every_set_of_reports_give_numbers_or_one_reason(step, rows):
    found = deliver(step, rows)
    assert all((part.value is None) == (part.reason is not None) for part in parts(found))
    assert (found.coverage is None) == (found.delivered.value is None) == (not found.actuals)


@given(steps(), reports, st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(step, rows, random):
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert deliver(step, rows) == deliver(step, shuffled)


@given(positive, positive, positive)
def test_percents_do_not_depend_on_the_unit_of_counting(pledge, value, factor):
    here = deliver(total(pledge, year(2025)), [actual(H1, value)])
    there = deliver(total(pledge * factor, year(2025)), [actual(H1, value * factor)])
    assert here.gap_ratio.value == there.gap_ratio.value
    assert (here.standing, here.acceleration.value) == (there.standing, there.acceleration.value)


@given(positive, positive)
def test_meeting_what_is_needed_meets_the_pledge(pledge, value):
    found = deliver(total(pledge, year(2025)), [actual(H1, value)])
    assert Fraction(value) + found.needed_per_year.value / 2 == Fraction(pledge)


def test_without_any_bound_there_is_no_standing():
    assert standing_in(Fraction(5), None, None) == Standing.UNKNOWN
