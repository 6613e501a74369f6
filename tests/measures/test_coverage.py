"""Which reported periods count: examples, and a slow twin that walks the horizon day by day."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.measures.coverage import cover, newest
from narratives.measures.years import Window, years
from tests.measures.made import DAY, actual, quarter, reports, span, windows, year

Q = [quarter(2025, q) for q in (1, 2, 3, 4)]
SHORT = st.dates(date(2023, 12, 1), date(2026, 3, 1))


def counted(horizon, *rows):
    found = cover(horizon, rows)
    return found.delivered, found.until, found.hole, found.prorated


def test_a_year_and_its_quarters_are_counted_once():
    rows = [actual(year(2025), 100), *(actual(q, 25) for q in Q)]
    assert counted(year(2025), *rows) == (100, date(2025, 12, 31), None, False)


def test_a_year_to_date_goes_before_the_quarters_it_holds():
    rows = [actual(span("2025-01-01", "2025-09-30"), 60), *(actual(q, 25) for q in Q)]
    assert counted(year(2025), *rows) == (85, date(2025, 12, 31), None, False)


def test_a_horizon_from_midyear_takes_the_quarters_and_not_half_the_year():
    rows = [actual(year(2025), 100), actual(Q[2], 10), actual(Q[3], 50)]
    assert counted(span("2025-07-01", "2025-12-31"), *rows) == (60, date(2025, 12, 31), None, False)


@pytest.mark.parametrize(("start", "end"), [("2025-07-01", "2026-12-31"), ("2024-07-01", "2025-06-30")])
def test_a_period_over_an_edge_of_the_horizon_counts_by_its_months(start, end):
    rows = [actual(year(2025), 100), *([actual(year(2024), 40)] if start < "2025" else [])]
    found = cover(span(start, end), rows)
    assert (found.delivered, found.prorated) == (50 if start > "2025" else 70, True)


def test_a_year_over_both_edges_counts_by_its_months():
    horizon = span("2025-04-01", "2025-06-30")
    assert counted(horizon, actual(year(2025), 100)) == (25, date(2025, 6, 30), None, True)


@pytest.mark.parametrize(
    ("left_out", "delivered", "until", "hole"),
    [
        (0, 0, None, date(2025, 1, 1)),
        (1, 1, date(2025, 3, 31), date(2025, 4, 1)),
        (2, 3, date(2025, 6, 30), date(2025, 7, 1)),
        (3, 7, date(2025, 9, 30), None),
    ],
)
def test_a_hole_stops_what_counts_and_the_end_is_no_hole(left_out, delivered, until, hole):
    rows = [actual(q, 2**n) for n, q in enumerate(Q) if n != left_out]
    assert counted(year(2025), *rows) == (delivered, until, hole, False)


def test_a_restatement_takes_the_place_of_what_was_first_reported():
    rows = [
        actual(year(2022), 31431, date(2023, 2, 2)),
        actual(year(2022), 31186, date(2025, 1, 30)),
    ]
    assert counted(year(2022), *rows)[0] == counted(year(2022), *reversed(rows))[0] == 31186


def test_of_two_reports_of_one_day_the_better_evidence_counts():
    rows = [actual(year(2025), 7, evidence="derived"), actual(year(2025), 5)]
    assert [newest(order)[0].value for order in (rows, rows[::-1])] == [5, 5]


def test_zero_and_less_than_zero_are_reported_figures_too():
    assert counted(year(2025), actual(Q[0], 0), actual(Q[1], -5)) == (-5, date(2025, 6, 30), None, False)


def test_a_single_day_is_a_horizon():
    found = cover(span("2024-02-29", "2024-02-29"), [actual(span("2024-02-01", "2024-02-29"), 29)])
    assert (found.delivered, found.until) == (1, date(2024, 2, 29))


def test_a_horizon_to_the_last_day_there_is_ends():
    horizon = span("9999-01-01", "9999-12-31")
    assert counted(horizon, actual(horizon, 5)) == (5, date(9999, 12, 31), None, False)


def daily(horizon, rows):
    """Day by day: a day goes on with the period it is in, else begins the fittest one that holds it."""
    rows = newest(row for row in rows if not row.to_date)
    total, day, current = Fraction(0), horizon.start, None
    while day <= horizon.end:
        if current is None or current.window.end < day:
            here = [row for row in rows if row.window.start <= day <= row.window.end]
            if not here:
                break
            fit = [row for row in here if row.window.start == day and row.window.end <= horizon.end]
            shortest = sorted(here, key=lambda row: (row.window.years, row.window.start))
            current = sorted(fit, key=lambda row: row.window.end)[-1] if fit else shortest[0]
        total += Fraction(current.value) * years(day, day) / current.window.years
        day += DAY
    return total, day


@settings(max_examples=60)
@given(windows(SHORT), st.lists(st.builds(actual, windows(SHORT), st.integers(-9, 99)), max_size=6))
def test_each_day_is_counted_once(horizon, rows):
    found = cover(horizon, rows)
    total, first_unknown = daily(horizon, rows)
    assert found.delivered == total
    assert (found.until + DAY if found.until else horizon.start) == first_unknown


@given(windows(), reports, st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(horizon, rows, random):
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert cover(horizon, rows) == cover(horizon, shuffled)


@given(windows(), reports)
def test_what_counts_is_contiguous_from_the_start_and_inside(horizon, rows):
    found = cover(horizon, rows)
    lengths = sum((row.part * row.actual.window.years for row in found.counted), Fraction(0))
    assert all(0 < row.part <= 1 for row in found.counted)
    assert lengths == (Window(horizon.start, found.until).years if found.until else 0)


@given(windows(), reports)
def test_a_hole_is_the_day_after_what_counts(horizon, rows):
    found = cover(horizon, rows)
    after = found.until + DAY if found.until else horizon.start
    assert found.hole in (None, after)
    assert found.hole is None or found.hole < horizon.end


@given(windows(), reports, st.decimals(1, 100, places=1))
def test_what_counts_does_not_depend_on_the_unit_of_counting(horizon, rows, factor):
    scaled = [
        actual(r.window, r.value * factor, r.reported_on, evidence=r.evidence, to_date=r.to_date, key=r.key)
        for r in rows
    ]
    assert cover(horizon, scaled).delivered == cover(horizon, rows).delivered * Fraction(Decimal(factor))
