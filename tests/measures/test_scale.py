"""Scale: multiples and shares, and when there is nothing to set a pledge beside."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures import scale
from narratives.measures.growth import path
from narratives.measures.result import Reason

sizes = st.fractions(Fraction(1, 100), 1000, max_denominator=100)


@pytest.mark.parametrize("revenue", [0, -5])
def test_there_is_no_multiple_of_no_revenue(revenue):
    found = [scale.whole_multiple(Fraction(5), Fraction(revenue))]
    found += [
        m(Fraction(5), Fraction(2), Fraction(revenue)) for m in (scale.yearly_multiple, scale.against_peer)
    ]
    found += [scale.per_gigawatt(Fraction(5), Fraction(revenue))]
    assert {row.reason for row in found} == {Reason.BASE_NOT_POSITIVE}


@pytest.mark.parametrize("years", [0, -1])
def test_a_yearly_multiple_needs_time(years):
    for measured in (scale.yearly_multiple, scale.against_peer):
        assert measured(Fraction(5), Fraction(years), Fraction(1)).reason == Reason.NO_LENGTH


@given(sizes, sizes, sizes, sizes)
def test_multiples_do_not_depend_on_the_unit_of_counting(pledge, years, revenue, factor):
    here = scale.yearly_multiple(pledge, years, revenue).value
    assert scale.yearly_multiple(pledge * factor, years, revenue * factor).value == here
    assert here * years == scale.whole_multiple(pledge, revenue).value


@pytest.mark.parametrize("measured", [scale.share_of_linear_path, scale.share_of_geometric_path])
@pytest.mark.parametrize(("first", "last"), [(0, 3), (4, 3), (1, 6), (6, None), (-1, None), (3, 2)])
def test_a_path_that_does_not_reach_over_the_years_gives_no_share(measured, first, last):
    found = measured(Fraction(5), Fraction(1), Fraction(2), 5, first, last)
    assert (found.value, found.reason) == (None, Reason.PATH_TOO_SHORT)


@pytest.mark.parametrize("measured", [scale.share_of_linear_path, scale.share_of_geometric_path])
def test_a_path_from_or_to_nothing_gives_no_share(measured):
    for base, target in ((0, 5), (5, 0), (-1, 5)):
        assert measured(Fraction(5), Fraction(base), Fraction(target), 5).reason == Reason.BASE_NOT_POSITIVE


def test_without_a_last_year_the_path_is_counted_to_its_end():
    assert scale.share_of_linear_path(Fraction(6), Fraction(1), Fraction(4), 3, 3).value == Fraction(3, 2)


def test_a_share_of_a_part_of_the_path_counts_those_years_alone():
    # 2, 3, 4, 5, 6 on the line; 2, 4, 8 by doubling.
    assert scale.share_of_linear_path(Fraction(6), Fraction(1), Fraction(6), 5, 2, 3).value == Fraction(6, 7)
    assert scale.share_of_geometric_path(Fraction(6), Fraction(1), Fraction(8), 3, 2, 3).value == Fraction(
        1, 2
    )


@given(sizes, sizes, sizes, st.integers(1, 10))
def test_the_geometric_share_is_the_pledge_over_the_sum_of_the_path(pledge, base, target, periods):
    share = scale.share_of_geometric_path(pledge, base, target, periods).value
    total = sum(Fraction(row) for row in path(base, target, periods))
    assert abs(Fraction(share) * total / pledge - 1) < Fraction(1, 10**25)
