"""Directions by dominance of bounds, and widths."""

import pytest
from hypothesis import given

from narratives.measures.directions import Direction, Width, direction, width
from tests.measures.made import steps, total, yearly

MIRROR = {Direction.RAISED: Direction.CUT, Direction.CUT: Direction.RAISED}
WIDER = {Width.NARROWED: Width.WIDENED, Width.WIDENED: Width.NARROWED}


@pytest.mark.parametrize(
    ("old", "new", "which", "wide"),
    [
        ((60, 70), (60, 70), "reaffirmed", "same"),
        ((60, 70), (60, 72), "raised", "widened"),
        ((60, 70), (58, 70), "cut", "widened"),
        ((60, 70), (58, 72), "mixed", "widened"),
        ((60, 70), (62, 68), "mixed", "narrowed"),
        ((-70, -60), (-65, -60), "raised", "narrowed"),
        ((60, 70), (60, None), "reshaped", "unknown"),
        ((60, None), (None, 60), "reshaped", "unknown"),
        ((60, None), (65, None), "raised", "unknown"),
        ((None, 60), (None, 55), "cut", "unknown"),
        ((None, None), (60, 60), "reshaped", "unknown"),
        ((60, 60), (None, None), "no-figure", "unknown"),
        ((0, 0), (0, 0), "reaffirmed", "same"),
    ],
)
def test_a_figure_moves_as_its_bounds_do(old, new, which, wide):
    a, b = total(old[0], high=old[1]), total(new[0], high=new[1])
    assert (direction(a, b), width(a, b)) == (which, wide)


def test_a_total_and_a_yearly_figure_have_neither_direction_nor_width():
    assert (direction(total(5), yearly(5)), width(total(5), yearly(5))) == ("not-comparable", "unknown")


@given(steps(units=("USD",)), steps(units=("USD",)))
def test_the_way_back_is_the_opposite_way(old, new):
    there, back = direction(old, new), direction(new, old)
    if {there, back} & {Direction.WITHDRAWN, Direction.NO_FIGURE, Direction.NOT_COMPARABLE}:
        assert not ({there, back} & {Direction.RAISED, Direction.CUT, Direction.MIXED})
    else:
        assert back == MIRROR.get(there, there)


@given(steps(units=("USD",)), steps(units=("USD",)))
def test_what_widens_one_way_narrows_the_other(old, new):
    assert width(new, old) == WIDER.get(width(old, new), width(old, new))
