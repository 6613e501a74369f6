"""Quarters and windows nobody filed."""

from datetime import date

import pytest

from narratives.intake.derive import derived_quarters
from narratives.intake.leases import capex_with_leases
from narratives.intake.windows import calendarised, trailing_year, window
from tests.intake.filings import (
    AMAZON,
    ASSETS,
    CAPEX,
    CONTRACTS,
    META,
    MICROSOFT,
    MILLION,
    REVENUES,
    fact,
    read,
)

META_ROWS = read({CAPEX: META}).rows
AMAZON_ROWS = read({ASSETS: AMAZON}).rows
MICROSOFT_ROWS = read({CAPEX: MICROSOFT}).rows


def quarter(rows, end, day=None):
    (found,) = [q for q in derived_quarters(rows, day) if q.end == end]
    return found


def test_alphabets_second_quarter_is_the_half_less_the_first():
    rows = read(
        {
            CAPEX: [
                fact("2026-01-01", "2026-03-31", 35674 * MILLION, "10-Q", "2026-04-30", fp="Q1"),
                fact("2026-01-01", "2026-06-30", 80598 * MILLION, "10-Q", "2026-07-23"),
            ]
        }
    ).rows
    q2 = quarter(rows, date(2026, 6, 30))
    assert (q2.value, q2.start) == (44924 * MILLION, date(2026, 4, 1))
    assert q2.formula == "half_to_2026_06_30 - quarter_to_2026_03_31"
    assert q2.numbers == "80598000000 - 35674000000"
    assert (q2.reported_on, q2.evidence, q2.mixed) == (date(2026, 7, 23), "derived", False)


def test_microsofts_fourth_quarter_is_the_year_less_nine_months():
    q4 = quarter(MICROSOFT_ROWS, date(2026, 6, 30))
    assert (q4.value, q4.numbers) == (35802 * MILLION, "115948000000 - 80146000000")


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2024, 2, 2), 7665),
        (date(2024, 12, 1), 7665),  # Nine months are restated already, the year is not.
        (date(2025, 1, 30), 7592),
        (None, 7592),
    ],
)
def test_metas_fourth_quarter_never_mixes_vintages(day, value):
    q4 = quarter(META_ROWS, date(2023, 12, 31), day)
    assert (q4.value, q4.mixed, q4.superseded) == (value * MILLION, False, False)


def test_a_restated_year_without_restated_months_keeps_its_family_and_says_so():
    q4 = quarter(META_ROWS, date(2022, 12, 31))
    assert q4.numbers == "31431000000 - 22388000000"
    assert (q4.mixed, q4.superseded) == (False, True)


def test_where_only_different_rounds_are_left_the_difference_is_flagged():
    facts = [f for f in META if f["val"] in (27045 * MILLION, 19601 * MILLION)]
    q4 = quarter(read({CAPEX: facts}).rows, date(2023, 12, 31))
    assert (q4.value, q4.mixed) == (7444 * MILLION, True)


def test_a_difference_across_concepts_is_flagged():
    facts = {
        REVENUES: [fact("2025-01-01", "2025-12-31", 400 * MILLION, "10-K", "2026-02-01")],
        CONTRACTS: [fact("2025-01-01", "2025-09-30", 290 * MILLION, "10-Q", "2025-10-30")],
    }
    assert quarter(read(facts).rows, date(2025, 12, 31)).mixed is True


def test_a_quarter_that_was_filed_is_not_derived():
    ends = [q.end for q in derived_quarters(AMAZON_ROWS)]
    assert ends == []


def test_the_precision_of_a_difference_is_that_of_its_coarser_part():
    facts = [
        fact("2025-01-01", "2025-09-30", 6249239000, "10-Q", "2025-11-13"),
        fact("2025-01-01", "2025-12-31", 10309 * MILLION, "10-K", "2026-03-02"),
    ]
    q4 = quarter(read({CAPEX: facts}).rows, date(2025, 12, 31))
    assert (q4.value, q4.precision) == (4059761000, MILLION)


def test_amazons_trailing_year_is_computed_from_the_year_and_two_halves():
    ttm = trailing_year(AMAZON_ROWS, date(2026, 6, 30))
    assert ttm.value == 173028 * MILLION
    assert ttm.numbers == "131819000000 + 98411000000 - 57202000000"


def test_amazon_has_no_year_2026():
    hole = window(AMAZON_ROWS, date(2026, 1, 1), date(2026, 12, 31))
    assert hole.sentence == (
        "Reports for 2026-01-01 to 2026-12-31 are missing between 2026-07-01 and 2026-12-31."
    )


def test_a_reported_window_is_reported():
    half = window(AMAZON_ROWS, date(2026, 1, 1), date(2026, 6, 30))
    assert (half.value, half.evidence, half.formula) == (98411 * MILLION, "reported", "half_to_2026_06_30")


def test_a_window_is_not_known_before_its_last_input():
    reason = window(AMAZON_ROWS, date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 30))
    assert reason.code == "hole"


def test_a_calendar_year_is_put_together_from_fiscal_ones():
    year = window(MICROSOFT_ROWS, date(2025, 1, 1), date(2025, 12, 31))
    assert year.value == (64551 - 30727 + 49270) * MILLION


QUARTERS = [
    ("2024-01-29", "2024-04-28", 26),
    ("2024-04-29", "2024-07-28", 30),
    ("2024-07-29", "2024-10-27", 35),
    ("2024-10-28", "2025-01-26", 39),
]


def january_company(leave_out=None):
    facts = [
        fact(start, end, value * MILLION, "10-Q", "2025-06-01")
        for place, (start, end, value) in enumerate(QUARTERS)
        if place != leave_out
    ]
    return read({REVENUES: facts}).rows


def test_a_peer_with_other_quarter_ends_shows_its_own_window():
    year = calendarised(january_company(), date(2024, 1, 1), date(2024, 12, 31))
    assert (year.start, year.end) == (date(2024, 1, 29), date(2025, 1, 26))
    assert year.value == 130 * MILLION


def test_a_hole_is_a_hole_and_is_never_filled():
    reason = calendarised(january_company(leave_out=2), date(2024, 1, 1), date(2024, 12, 31))
    assert reason.code == "hole"


def test_no_window_is_taken_from_far_away():
    reason = calendarised(january_company(), date(2024, 3, 20), date(2025, 3, 19), slack=10)
    assert reason.code == "fits-no-quarters"


def test_a_year_of_53_weeks_can_trail():
    facts = [fact("2022-09-25", "2023-09-30", 5, "10-K", "2023-11-03")]
    assert trailing_year(read({REVENUES: facts}).rows, date(2023, 9, 30)).value == 5


def test_nothing_reported_says_so():
    reason = window(AMAZON_ROWS, date(2001, 1, 1), date(2001, 12, 31))
    assert reason.sentence == "There are no reports for 2001-01-01 to 2001-12-31."


def test_two_currencies_are_never_added():
    year = ("2023-01-01", "2023-12-31")
    both = {"RUB": [fact(*year, 9, "20-F", "2024-04-26")], "USD": [fact(*year, 8, "20-F", "2024-04-26")]}
    rows = read({REVENUES: both}).rows
    with pytest.raises(ValueError, match="one metric, definition and unit"):
        window(rows, date(2023, 1, 1), date(2023, 12, 31))


GUIDED = {
    CAPEX: [fact("2025-01-01", "2025-12-31", 69691 * MILLION, "10-K", "2026-01-29")],
    "FinanceLeasePrincipalPayments": [fact("2025-01-01", "2025-12-31", 2524 * MILLION, "10-K", "2026-01-29")],
}


def test_metas_guided_capex_counts_the_principal_of_finance_leases():
    found = capex_with_leases(read(GUIDED).rows, "USD", date(2025, 1, 1), date(2025, 12, 31))
    assert (found.value, found.definition) == (72215 * MILLION, "capex_with_leases")
    assert found.formula == ("cash_capex_year_to_2025_12_31 + finance_lease_principal_year_to_2025_12_31")


def test_capex_with_leases_is_undefined_without_the_leases():
    rows = read({CAPEX: GUIDED[CAPEX]}).rows
    reason = capex_with_leases(rows, "USD", date(2025, 1, 1), date(2025, 12, 31))
    assert reason.code == "no-reports"
