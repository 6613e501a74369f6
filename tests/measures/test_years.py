"""Lengths of time by calendar months, and the windows a wording stands for."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures.years import Window, next_years, shared_window, through, years
from tests.measures.made import DAY, days, span, windows


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [
        ("2024-01-01", "2024-12-31", 1),
        ("2024-02-29", "2024-02-29", Fraction(1, 29 * 12)),
        ("2023-02-28", "2023-02-28", Fraction(1, 28 * 12)),
        ("2024-03-01", "2025-02-28", 1),
        ("2023-03-01", "2024-02-29", 1),
        ("2025-07-01", "2025-12-31", Fraction(1, 2)),
        ("2025-01-31", "2025-02-28", Fraction(1, 12) + Fraction(1, 31 * 12)),
        ("9999-12-31", "9999-12-31", Fraction(1, 31 * 12)),
        ("0001-01-01", "9999-12-31", 9999),
    ],
)
def test_a_day_is_its_fraction_of_its_own_month(start, end, length):
    assert span(start, end).years == length


def test_a_window_that_ends_before_it_starts_is_refused():
    with pytest.raises(ValueError, match="before it starts"):
        Window(date(2026, 1, 2), date(2026, 1, 1))
    with pytest.raises(ValueError, match="before it starts"):
        years(date(2026, 1, 2), date(2026, 1, 1))


@given(windows(), st.data())
def test_the_parts_of_a_window_add_up_to_the_whole(window, data):
    cut = data.draw(st.dates(window.start, window.end))
    rest = years(cut + DAY, window.end) if cut < window.end else 0
    assert years(window.start, cut) + rest == window.years


@given(windows())
def test_by_days_and_by_months_a_length_differs_by_no_more_than_days(window):
    exact = Fraction((window.end - window.start).days + 1)
    assert abs(window.years * Fraction("365.2425") - exact) < 4


@pytest.mark.parametrize(
    ("said", "start"),
    [("2025-06-30", 2025), ("2025-07-01", 2026), ("2025-11-06", 2026), ("2024-02-29", 2024)],
)
def test_next_years_begin_with_this_year_in_its_first_half_and_with_the_next_one_after(said, start):
    found = next_years(date.fromisoformat(said), 3)
    assert found == Window(date(start, 1, 1), date(start + 2, 12, 31), True, True)


def test_no_years_are_no_window():
    with pytest.raises(ValueError, match="no window"):
        next_years(date(2026, 1, 1), 0)


def test_through_a_day_or_a_year_begins_with_the_year_it_was_said_in():
    assert through(2030, date(2026, 2, 21)) == Window(date(2026, 1, 1), date(2030, 12, 31), True)
    assert through(date(2026, 6, 30), date(2026, 2, 21)) == Window(date(2026, 1, 1), date(2026, 6, 30), True)


def test_through_a_year_that_is_over_is_no_window():
    assert through(2024, date(2026, 2, 21)) is None


@given(windows(), windows())
def test_sharing_is_mutual_and_inside_both(a, b):
    shared = shared_window(a, b)
    assert shared == shared_window(b, a)
    assert (shared is None) == (a.end < b.start or b.end < a.start)
    assert shared is None or (a.holds(shared) and b.holds(shared))


def test_windows_that_meet_in_one_day_share_that_day():
    assert shared_window(span("2025-01-01", "2025-06-30"), span("2025-06-30", "2026-01-01")) == span(
        "2025-06-30", "2025-06-30"
    )


def test_a_shared_edge_is_assumed_where_either_window_that_sets_it_assumes_it():
    stated, assumed = span("2026-01-01", "2030-12-31"), next_years(date(2026, 1, 5), 8)
    assert shared_window(stated, assumed) == Window(date(2026, 1, 1), date(2030, 12, 31), True, False)


@given(days)
def test_one_day_is_a_thirty_first_to_a_twenty_eighth_of_a_month(day):
    assert Fraction(1, 31 * 12) <= years(day, day) <= Fraction(1, 28 * 12)
