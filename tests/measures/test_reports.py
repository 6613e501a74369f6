"""Periods put together from periods: the golden differences of real filings."""

import pytest

from narratives.measures.reports import put_together


@pytest.mark.parametrize(
    ("added", "taken", "value"),
    [([80_598], [35_674], 44_924), ([115_948], [80_146], 35_802), ([91_447, 80_598], [39_643], 132_402)],
)
def test_a_quarter_is_the_half_less_the_quarter_before(added, taken, value):
    assert put_together(added, taken).value == value


def test_nothing_added_is_no_window_and_not_zero():
    found = put_together([], [])
    assert (found.value, found.reason.value) == (None, "no-input")
