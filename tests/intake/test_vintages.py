"""Vintages: what was known when, and which later figures are revisions."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.intake.merge import merge
from narratives.intake.vintages import Doubt, Step, as_of, vintages
from tests.intake.filings import CAPEX, CONTRACTS, META, MILLION, REVENUES, fact, read

FY2022 = (date(2022, 1, 1), date(2022, 12, 31))


def known(rows, day, period=FY2022):
    return [r.value for r in as_of(rows, day) if (r.period_start, r.period_end) == period]


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2023, 2, 1), []),
        (date(2023, 2, 2), [31431 * MILLION]),
        (date(2025, 1, 29), [31431 * MILLION]),
        (date(2025, 1, 30), [31186 * MILLION]),
        (None, [31186 * MILLION]),
    ],
)
def test_a_restatement_is_known_from_the_day_it_was_filed(day, value):
    assert known(read({CAPEX: META}).rows, day) == value


def steps(facts, concept=REVENUES, reasons=None):
    (history,) = vintages(read({concept: facts}).rows, reasons)
    return history.vintages


def test_a_repeated_figure_is_no_revision():
    year = [f for f in META if f["end"] == "2022-12-31"]
    assert [v.step for v in steps(year, CAPEX)] == [Step.FIRST, Step.SAME, Step.RESTATED]
    assert steps(year, CAPEX)[-1].old == 31431 * MILLION


def test_rounding_is_no_revision():
    quarter = ("2025-01-01", "2025-03-31")
    rows = [
        fact(*quarter, 1407359000, "10-Q", "2025-05-15"),
        fact("2025-01-01", "2025-06-30", 3860351000, "10-Q", "2025-05-15"),
        fact(*quarter, 1407000000, "10-Q", "2026-05-08"),
    ]
    history = vintages(read({CAPEX: rows}).rows)[0]
    assert [v.step for v in history.vintages] == [Step.FIRST, Step.ROUNDING]
    assert history.restatements == ()


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        (1407359000, 1408000000, Step.ROUNDING),
        (1407359000, 1409000000, Step.RESTATED),
        (1407359000, 1407360000, Step.ROUNDING),
        (1407359000, 1407361000, Step.RESTATED),
        (20_000 * MILLION, 19_500 * MILLION, Step.RESTATED),
        (0, 5 * MILLION, Step.RESTATED),
    ],
)
def test_the_tolerance_is_one_unit_of_the_coarser_precision(old, new, step):
    year = ("2025-01-01", "2025-12-31")
    pair = [fact(*year, old, "10-K", "2026-02-01"), fact(*year, new, "10-K", "2027-02-01")]
    assert [v.step for v in steps(pair, CAPEX)] == [Step.FIRST, step]


def test_a_filing_in_thousands_stays_so_where_one_figure_ends_in_zeros():
    quarter, half = ("2025-01-01", "2025-03-31"), ("2025-01-01", "2025-06-30")
    rows = [
        fact(*quarter, 982_000_000, "10-Q", "2025-08-01"),
        fact(*half, 2_194_420_000, "10-Q", "2025-08-01"),
        fact(*quarter, 981_500_000, "10-Q", "2026-08-01"),
        fact(*half, 2_194_420_000, "10-Q", "2026-08-01"),
    ]
    assert [v.step for v in vintages(read({CAPEX: rows}).rows)[0].vintages] == [Step.FIRST, Step.RESTATED]


NEBIUS = [
    fact("2023-01-01", "2023-12-31", 8921200000, "20-F", "2024-04-26", accn="0001558370-24-005891"),
    fact("2023-01-01", "2023-12-31", 20900000, "20-F", "2025-04-30", accn="0001558370-25-005991"),
]
DIVESTED = {("0001558370-25-005991", date(2023, 1, 1), date(2023, 12, 31)): "perimeter"}


def test_a_divestiture_is_no_performance():
    step = steps(NEBIUS, reasons=DIVESTED)[1]
    assert (step.old, step.row.value, step.reason) == (8921200000, 20900000, "perimeter")
    assert step.is_performance is False


def test_a_halved_figure_stays_out_of_averages_until_somebody_says_why():
    assert steps(NEBIUS)[1].doubts == (Doubt.HALVED_OR_DOUBLED,)
    assert steps(NEBIUS)[1].is_performance is False
    assert steps(NEBIUS, reasons={next(iter(DIVESTED)): "demand"})[1].is_performance is True


def test_a_filers_slip_that_was_taken_back_is_marked():
    half = ("2017-01-30", "2017-07-30")
    slip = [
        fact(*half, value * MILLION, "10-Q", filed)
        for value, filed in [(4167, "2017-08-23"), (2230, "2018-05-22"), (4167, "2018-08-16")]
    ]
    assert [v.row.value // MILLION for v in steps(slip)] == [4167, 2230, 4167]
    assert [Doubt.RETURNED in v.doubts for v in steps(slip)] == [False, True, True]


ALPHABET = {
    REVENUES: [
        fact("2016-01-01", "2016-12-31", 90272 * MILLION, "10-K", "2017-02-03"),
        fact("2025-01-01", "2025-03-31", 90234 * MILLION, "10-Q", "2026-04-30"),
        fact("2026-04-01", "2026-06-30", 119796 * MILLION, "10-Q", "2026-07-23"),
    ],
    CONTRACTS: [
        fact("2024-01-01", "2024-03-31", 80539 * MILLION, "10-Q", "2024-04-26"),
        fact("2025-01-01", "2025-03-31", 90234 * MILLION, "10-Q", "2025-04-25"),
    ],
}


def test_a_series_goes_on_through_both_switches_of_concept():
    merged = merge(read(ALPHABET).rows)
    assert [(r.value // MILLION, r.concept) for r in merged.rows] == [
        (90272, REVENUES),
        (80539, CONTRACTS),
        (90234, REVENUES),
        (119796, REVENUES),
    ]
    assert merged.conflicts == ()


def test_a_switch_of_concept_is_only_known_once_filed():
    assert [r.concept for r in merge(read(ALPHABET).rows, date(2025, 12, 31)).rows] == [
        REVENUES,
        CONTRACTS,
        CONTRACTS,
    ]


def test_concepts_that_disagree_are_reported():
    year = ("2025-01-01", "2025-12-31")
    facts = {
        REVENUES: [fact(*year, 100 * MILLION, "10-K", "2026-02-01")],
        CONTRACTS: [fact(*year, 90 * MILLION, "10-K", "2027-02-01")],
    }
    rows = read(facts).rows
    (conflict,) = merge(rows).conflicts
    assert (conflict.chosen.value, conflict.other.value) == (90 * MILLION, 100 * MILLION)
    assert vintages(rows)[0].vintages[1].doubts == (Doubt.CONCEPT_SWITCHED,)


@given(st.permutations(META))
def test_the_order_of_a_file_changes_nothing(facts):
    assert read({CAPEX: facts}).rows == read({CAPEX: META}).rows
    assert vintages(reversed(read({CAPEX: facts}).rows)) == vintages(read({CAPEX: META}).rows)
