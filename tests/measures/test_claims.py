"""Claims: every kind against the arithmetic, and what no arithmetic can settle."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures import claims
from narratives.measures.amounts import Hedge
from narratives.measures.ladder import Stated, Verdict
from narratives.measures.result import Reason

numbers = st.fractions(-1000, 1000, max_denominator=50)


def stated(value, precision=1, hedge=Hedge.EXACT):
    return Stated(Fraction(value), Fraction(precision), hedge)


ANY = st.builds(Stated, numbers, st.just(Fraction(1)), st.sampled_from(Hedge))


def test_a_cut_claimed_where_there_was_a_rise_is_of_the_wrong_direction():
    assert (
        claims.check_percent_change(stated(-20), Fraction(100), Fraction(120)).verdict
        is Verdict.WRONG_DIRECTION
    )


@pytest.mark.parametrize("before", [0, -5])
def test_a_change_from_nothing_or_less_cannot_be_verified(before):
    check = claims.check_percent_change(stated(20), Fraction(before), Fraction(5))
    assert (check.verdict, check.computed.reason) == (Verdict.UNVERIFIABLE, Reason.BASE_NOT_POSITIVE)


def test_a_ratio_may_be_stated_as_a_number_or_in_percent():
    part, whole = Fraction(1), Fraction(4)
    assert claims.check_ratio(stated("0.25", "0.01"), part, whole).verdict is Verdict.ACCURATE
    assert claims.check_ratio(stated(25), part, whole, percent=True).verdict is Verdict.ACCURATE
    assert claims.check_ratio(stated(25), part, Fraction(0)).verdict is Verdict.UNVERIFIABLE


def test_an_average_true_of_every_length_does_not_depend_on_it():
    check = claims.check_average(stated(100, 1, Hedge.AT_LEAST), Fraction(600), [Fraction(5), Fraction(6)])
    assert (check.verdict, [case.label for case in check.cases]) == (Verdict.TRUE, ["5", "6"])


def test_the_length_of_a_case_is_named_exactly():
    check = claims.check_average(stated(100), Fraction(600), [Fraction(11, 2)])
    assert Fraction(check.cases[0].label) == Fraction(11, 2)


def test_an_average_over_no_known_length_cannot_be_verified():
    assert claims.check_average(stated(100), Fraction(600), []).verdict is Verdict.UNVERIFIABLE
    assert claims.check_average(stated(100), Fraction(600), [Fraction(0)]).verdict is Verdict.UNVERIFIABLE


def test_growth_of_exactly_what_was_claimed_holds_for_at_least():
    check = claims.check_cagr(stated(100, 1, Hedge.AT_LEAST), Fraction(1), Fraction(8), Fraction(3))
    assert (check.verdict, check.factor) == (Verdict.TRUE, 1)


def test_a_sum_is_checked_against_its_parts():
    parts = [Fraction(500), Fraction(250), Fraction(38)]
    assert claims.check_sum(stated(788), parts).verdict is Verdict.ACCURATE
    assert claims.check_sum(stated(1088), parts).verdict is Verdict.OVERSTATED
    assert claims.check_sum(stated(788), []).verdict is Verdict.UNVERIFIABLE


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2020, 1, 1), date(2026, 1, 1), 6),
        (date(2025, 11, 6), date(2033, 11, 6), 8),
        (date(2024, 2, 29), date(2024, 3, 1), Fraction(1, 29 * 12)),
    ],
)
def test_from_a_day_to_the_same_day_is_whole_years(start, end, years):
    check = claims.check_elapsed(stated(years), start, end)
    assert (check.computed.value, check.verdict) == (years, Verdict.ACCURATE)


def test_time_does_not_pass_backwards():
    assert claims.check_elapsed(stated(1), date(2026, 1, 1), date(2025, 1, 1)).verdict is Verdict.UNVERIFIABLE


@pytest.mark.parametrize(
    ("wrote", "factor"), [(6000, 10), (60000, 100), (600000, 1000), (60, Fraction(1, 10))]
)
def test_a_slip_of_several_places_is_named_with_its_factor(wrote, factor):
    check = claims.check_magnitude(stated(wrote), Fraction(600))
    assert (check.verdict, check.factor) == (Verdict.DECIMAL_SLIP, factor)


def test_beside_nothing_there_is_no_factor():
    assert claims.check_magnitude(stated(5), Fraction(0)).factor is None


@pytest.mark.parametrize(
    ("more", "left", "right", "verdict"),
    [
        (True, 5, 4, Verdict.TRUE),
        (True, 5, 5, Verdict.TRUE),
        (True, 5, 6, Verdict.FALSE),
        (False, 5, 5, Verdict.FALSE),
        (False, 5, 6, Verdict.TRUE),
        (True, 5, 0, Verdict.TRUE),
        (True, 5, -1, Verdict.TRUE),
        (True, -5, -1, Verdict.FALSE),
        (False, -5, -1, Verdict.TRUE),
        (True, 5, None, Verdict.UNVERIFIABLE),
    ],
)
def test_which_of_two_is_larger_needs_no_ratio(more, left, right, verdict):
    known = None if right is None else Fraction(right)
    assert claims.check_comparison(more, Fraction(left), {"it": known}).verdict is verdict


@pytest.mark.parametrize("known", [4, 6])
def test_a_comparison_with_one_figure_nobody_knows_yet_depends_on_it(known):
    check = claims.check_comparison(True, Fraction(5), {"known": Fraction(known), "unknown": None})
    assert check.verdict is Verdict.DEPENDS
    assert check.cases[1].verdict is Verdict.UNVERIFIABLE


def test_a_comparison_with_nobody_cannot_be_verified():
    check = claims.check_comparison(True, Fraction(5), {})
    assert (check.verdict, check.computed, check.factor) == (Verdict.UNVERIFIABLE, None, None)


def test_a_total_beside_a_yearly_figure_is_of_the_wrong_kind_whatever_the_numbers():
    check = claims.wrong_kind(claims.figure(Fraction(600)))
    assert (check.verdict, check.verdict.holds, check.computed.value) == (Verdict.WRONG_KIND, False, 600)


@given(ANY, numbers, numbers, numbers)
def test_every_claim_about_every_number_gets_a_verdict(said, a, b, periods):
    checks = [
        claims.check_percent_change(said, a, b),
        claims.check_ratio(said, a, b),
        claims.check_average(said, a, [b, periods]),
        claims.check_sum(said, [a, b]),
        claims.check_magnitude(said, a),
        claims.check_comparison(True, a, {"b": b, "c": None}),
    ]
    for check in checks:
        holds = {case.verdict.holds for case in check.cases}
        assert (check.verdict is Verdict.DEPENDS) == (len(holds) > 1)


@given(numbers, st.lists(numbers, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_those_compared_does_not_change_the_verdict(left, rights, random):
    pairs = [(str(place), value) for place, value in enumerate(rights)]
    here = claims.check_comparison(True, left, dict(pairs)).verdict
    random.shuffle(pairs)
    assert claims.check_comparison(True, left, dict(pairs)).verdict is here


@given(numbers, numbers)
def test_of_two_different_figures_one_is_more_and_the_other_less(a, b):
    more = claims.check_comparison(True, a, {"b": b}).verdict.holds
    less = claims.check_comparison(False, a, {"b": b}).verdict.holds
    assert more is not less
