"""Growth: rates that lead from one figure to another, and the paths between."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.measures import growth
from narratives.measures.result import Reason
from tests.measures.made import money

CLOSE = Decimal("1e-25")
sizes = st.fractions(Fraction(1, 100), 10_000, max_denominator=100)
whole_years = st.integers(1, 15)


def near(a, b):
    return abs(Fraction(a) - Fraction(b)) <= Fraction(CLOSE) * max(1, abs(Fraction(b)))


@pytest.mark.parametrize(
    ("base", "target", "periods", "rate"),
    [(1, 8, 3, 1), (1, 10**30, 3, 10**10 - 1), (2, 2, 7, 0), (5, 0, 2, -1)],
)
def test_an_exact_rate_comes_out_exact(base, target, periods, rate):
    found = growth.required(Fraction(base), Fraction(target), Fraction(periods))
    assert found.value == rate


@pytest.mark.parametrize(
    ("base", "target", "periods", "reason"),
    [
        (0, 5, 1, Reason.BASE_NOT_POSITIVE),
        (-1, 5, 1, Reason.BASE_NOT_POSITIVE),
        (1, -5, 1, Reason.TARGET_NEGATIVE),
        (1, 5, 0, Reason.NO_LENGTH),
        (1, 5, -1, Reason.NO_LENGTH),
        (1, 5, Fraction(1, 10**9), Reason.NO_LENGTH),
    ],
)
def test_no_rate_from_nothing_to_below_zero_or_in_no_time(base, target, periods, reason):
    for measured in (growth.required, growth.achieved):
        found = measured(Fraction(base), Fraction(target), Fraction(periods))
        assert (found.value, found.reason) == (None, reason)


@given(sizes, sizes, whole_years)
def test_growing_at_the_required_rate_arrives_at_the_target(base, target, periods):
    rate = growth.required(base, target, Fraction(periods)).value
    assert near(base * (1 + Fraction(rate)) ** periods, target)


@given(sizes, sizes, st.fractions(Fraction(1, 4), 15, max_denominator=12))
def test_over_half_the_time_the_yearly_factor_is_squared(base, target, periods):
    whole, half = (growth.required(base, target, n).value for n in (periods, periods / 2))
    assert near(1 + Fraction(half), (1 + Fraction(whole)) ** 2)


@settings(max_examples=40)
@given(sizes, st.fractions(Fraction(-9, 10), 5, max_denominator=20), whole_years)
def test_what_was_achieved_is_what_was_required(base, rate, periods):
    target = base * (1 + rate) ** periods
    assert near(growth.required(base, target, Fraction(periods)).value, rate)


@given(sizes, sizes, whole_years, sizes)
def test_rates_do_not_depend_on_the_unit_of_counting(base, target, periods, factor):
    here = growth.required(base, target, Fraction(periods)).value
    assert near(growth.required(base * factor, target * factor, Fraction(periods)).value, here)


@settings(max_examples=40)
@given(sizes, sizes, whole_years)
def test_the_years_of_a_cumulative_reading_add_up_to_the_total(base, total, periods):
    rate = Fraction(growth.required_cumulative(base, total, periods).value)
    assert near(sum(base * (1 + rate) ** k for k in range(1, periods + 1)), total)


@pytest.mark.parametrize(
    ("total", "periods", "rate"), [(2, 2, 0), (6, 2, 1), (14, 3, 1), (Fraction(3, 4), 2, Fraction(-1, 2))]
)
def test_an_exact_cumulative_rate_comes_out_exact(total, periods, rate):
    assert growth.required_cumulative(Fraction(1), Fraction(total), periods).value == rate


@pytest.mark.parametrize(
    ("base", "total", "periods", "reason"),
    [
        (0, 5, 2, Reason.BASE_NOT_POSITIVE),
        (1, 0, 2, Reason.TARGET_NEGATIVE),
        (1, 5, 0, Reason.NO_LENGTH),
        (1, 5, Fraction(5, 2), Reason.NO_LENGTH),
    ],
)
def test_a_cumulative_reading_needs_whole_years_and_something_to_start_from(base, total, periods, reason):
    assert growth.required_cumulative(Fraction(base), Fraction(total), periods).reason == reason


@given(sizes, sizes, whole_years)
def test_a_path_ends_at_its_target_and_grows_at_one_rate(base, target, periods):
    path = growth.path(base, target, periods)
    factor = 1 + Fraction(growth.required(base, target, Fraction(periods)).value)
    assert len(path) == periods
    assert near(path[-1], target)
    assert near(path[0], base * factor)


@given(sizes, sizes, whole_years)
def test_a_straight_line_is_summed_by_its_ends(base, target, periods):
    line = growth.linear_path(base, target, periods)
    step = (target - base) / periods
    assert line[-1] == target
    assert sum(line) == (base + step + target) * periods / 2


@given(money, money, st.integers(-2, 5))
def test_a_path_is_empty_where_there_is_none(base, target, periods):
    found = growth.path(Fraction(base), Fraction(target), periods)
    assert len(found) == (periods if base > 0 and target > 0 and periods > 0 else 0)
