"""The ladder of verdicts at its edges."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures.amounts import Hedge
from narratives.measures.ladder import Stated, Verdict, holds_between, judge, slipped

numbers = st.fractions(-1000, 1000, max_denominator=50)
sizes = st.fractions(Fraction(1, 50), 1000, max_denominator=50)
hedges = st.sampled_from(Hedge)


def verdict(stated, computed, hedge=Hedge.EXACT, precision=1):
    return judge(Stated(Fraction(stated), Fraction(precision), hedge), Fraction(computed))


@pytest.mark.parametrize(
    ("ratio", "places"),
    [
        ("10", 1), ("100", 2), ("1000", 3), ("0.1", -1), ("0.01", -2), ("0.001", -3),
        ("7.5", 1), ("7.49", 0), ("12.5", 1), ("12.51", 0), ("75", 2), ("125", 2), ("126", 0),
        ("0.075", -1), ("0.0749", 0), ("0.125", -1), ("0.126", 0), ("1250", 3),
        ("1", 0), ("1.25", 0), ("0.75", 0), ("5", 0), ("0", 0), ("-10", 0),
    ],
)  # fmt: skip
def test_a_slip_is_within_a_quarter_of_a_power_of_ten_edges_included(ratio, places):
    assert slipped(Fraction(ratio)) == places


@given(sizes)
def test_a_slip_is_a_slip_by_its_definition(ratio):
    powers = [k for k in range(-6, 7) if k and abs(ratio / Fraction(10) ** k - 1) <= Fraction(1, 4)]
    assert slipped(ratio) == (powers[0] if powers else 0)


@pytest.mark.parametrize(
    ("stated", "computed", "found"),
    [
        ("60", "60.5", Verdict.ACCURATE),
        ("60", "59.5", Verdict.ACCURATE),
        ("60", "60.51", Verdict.ROUNDED),
        ("105", "100", Verdict.ROUNDED),
        ("105.1", "100", Verdict.OVERSTATED),
        ("100", "105", Verdict.ROUNDED),
        ("100", "105.1", Verdict.UNDERSTATED),
        ("499", "100", Verdict.OVERSTATED),
        ("500", "100", Verdict.WRONG_MAGNITUDE),
        ("100", "500", Verdict.WRONG_MAGNITUDE),
        ("750", "100", Verdict.DECIMAL_SLIP),
        ("-60", "-60", Verdict.ACCURATE),
        ("-60", "60", Verdict.WRONG_DIRECTION),
        ("60", "0", Verdict.OVERSTATED),
        ("0", "0.5", Verdict.ACCURATE),
        ("0", "-5", Verdict.UNDERSTATED),
        ("0.4", "-0.05", Verdict.WRONG_DIRECTION),
    ],
)
def test_each_edge_of_the_ladder(stated, computed, found):
    assert verdict(stated, computed) is found


@pytest.mark.parametrize(
    ("hedge", "stated", "computed", "found"),
    [
        (Hedge.UP_TO, -60, -58, Verdict.LOOSE),
        (Hedge.UP_TO, -60, "-59.5", Verdict.TRUE),
        (Hedge.UP_TO, -60, -70, Verdict.UNDERSTATED),
        (Hedge.UP_TO, 60, 0, Verdict.LOOSE),
        (Hedge.UP_TO, 60, -5, Verdict.WRONG_DIRECTION),
        (Hedge.UP_TO, 60, 600, Verdict.DECIMAL_SLIP),
        (Hedge.AT_LEAST, 60, 60, Verdict.TRUE),
        (Hedge.AT_LEAST, -60, -70, Verdict.TRUE),
        (Hedge.AT_LEAST, 6000, 600, Verdict.DECIMAL_SLIP),
        (Hedge.AT_LEAST, 60, 0, Verdict.OVERSTATED),
        (Hedge.MORE_THAN, 60, "59.99", Verdict.OVERSTATED),
        (Hedge.LESS_THAN, 60, 60, Verdict.UNDERSTATED),
        (Hedge.LESS_THAN, 60, 0, Verdict.TRUE),
        (Hedge.LESS_THAN, -60, -5, Verdict.TRUE),
        (Hedge.ABOUT, 60, 60, Verdict.ACCURATE),
    ],
)
def test_a_hedge_speaks_of_the_size(hedge, stated, computed, found):
    assert verdict(stated, computed, hedge) is found


@pytest.mark.parametrize(
    ("hedge", "computed", "found"),
    [
        (Hedge.AT_LEAST, 0, Verdict.TRUE),
        (Hedge.AT_LEAST, -5, Verdict.OVERSTATED),
        (Hedge.MORE_THAN, 5, Verdict.TRUE),
        (Hedge.LESS_THAN, -5, Verdict.TRUE),
        (Hedge.LESS_THAN, 0, Verdict.UNDERSTATED),
        (Hedge.UP_TO, 0, Verdict.TRUE),
        (Hedge.UP_TO, 5, Verdict.UNDERSTATED),
        (Hedge.UP_TO, -5, Verdict.LOOSE),
    ],
)
def test_a_hedged_zero_speaks_of_the_sign(hedge, computed, found):
    assert verdict(0, computed, hedge) is found


@given(numbers, sizes, hedges, numbers, sizes)
def test_a_verdict_does_not_depend_on_the_unit_of_counting(stated, precision, hedge, computed, factor):
    here = judge(Stated(stated, precision, hedge), computed)
    assert judge(Stated(stated * factor, precision * factor, hedge), computed * factor) is here


@given(numbers.filter(bool), sizes, hedges, numbers)
def test_a_fall_is_judged_like_the_rise_of_its_size(stated, precision, hedge, computed):
    here = judge(Stated(stated, precision, hedge), computed)
    assert judge(Stated(-stated, precision, hedge), -computed) is here


@given(numbers, sizes)
def test_a_number_is_accurate_about_itself(value, precision):
    assert judge(Stated(value, precision), value) is Verdict.ACCURATE


def test_a_number_without_precision_is_refused():
    with pytest.raises(ValueError, match="last digit"):
        Stated(Fraction(1), Fraction(0))


def test_what_cannot_be_said_neither_holds_nor_fails():
    open_ones = [found for found in Verdict if found.holds is None]
    assert open_ones == [Verdict.DEPENDS, Verdict.UNVERIFIABLE]


@given(sizes, sizes, hedges)
def test_a_claim_stands_exactly_where_the_ladder_says_it_does(said, found, hedge):
    stated = Stated(said, Fraction(1), hedge)
    low, high = holds_between(stated)
    within = (low is None or low <= found) and (high is None or found <= high)
    if hedge is Hedge.LESS_THAN and found == high:
        within = False
    assert judge(stated, found).holds is within
