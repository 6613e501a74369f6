"""Efficiency: what was spent beside what was earned."""

from fractions import Fraction

import pytest
from hypothesis import given

from narratives.measures import efficiency
from narratives.measures.result import Reason
from tests.measures.made import money, positive


def test_intensity_is_the_share_of_revenue_that_was_spent():
    assert efficiency.intensity(Fraction(30), Fraction(120)).value == Fraction(1, 4)


def test_nothing_spent_is_an_intensity_of_zero_and_no_revenue_is_none_at_all():
    assert efficiency.intensity(Fraction(0), Fraction(120)).value == 0
    assert efficiency.intensity(Fraction(30), Fraction(0)).reason == Reason.BASE_NOT_POSITIVE


def test_revenue_added_is_set_against_the_spending_of_the_year_before():
    found = efficiency.marginal_return(Fraction(150), Fraction(120), Fraction(20))
    assert found.value == Fraction(3, 2)


def test_shrinking_revenue_is_a_negative_return():
    assert efficiency.marginal_return(Fraction(90), Fraction(120), Fraction(20)).value == Fraction(-3, 2)


@pytest.mark.parametrize("capex", [0, -1])
def test_there_is_no_return_on_nothing_spent(capex):
    found = efficiency.marginal_return(Fraction(150), Fraction(120), Fraction(capex))
    assert found.reason == Reason.BASE_NOT_POSITIVE


@given(money, money, positive, positive)
def test_neither_depends_on_the_unit_of_counting(revenue, before, capex, factor):
    here = efficiency.marginal_return(Fraction(revenue), Fraction(before), Fraction(capex)).value
    scaled = [Fraction(row) * Fraction(factor) for row in (revenue, before, capex)]
    assert efficiency.marginal_return(*scaled).value == here
