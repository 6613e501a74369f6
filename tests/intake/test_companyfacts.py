"""Reading companyfacts: which facts become rows, and why the others do not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.intake.companyfacts import read_bytes, read_document
from narratives.intake.concepts import REVENUE
from tests.intake.filings import (
    AMAZON,
    ASSETS,
    CAPEX,
    CONTRACTS,
    META,
    MICROSOFT,
    MILLION,
    REVENUES,
    as_bytes,
    codes,
    document,
    fact,
    read,
)

YEAR = ("2025-01-01", "2025-12-31")
GOOD = fact(*YEAR, 5, "10-K", "2026-02-01")


def test_a_row_carries_the_filing_it_came_from():
    (row,) = read(
        {CAPEX: [fact(*YEAR, 69691 * MILLION, "10-K", "2026-01-29", accn="0001628280-26-003942")]}
    ).rows
    assert (row.metric, row.definition, row.value, row.unit) == (
        "capex",
        "cash_capex",
        69691 * MILLION,
        "USD",
    )
    assert row.reported_on == date(2026, 1, 29)
    assert row.key == (
        "1",
        "us-gaap",
        CAPEX,
        "USD",
        date(2025, 1, 1),
        date(2025, 12, 31),
        "0001628280-26-003942",
    )


def test_every_filing_of_a_period_is_a_row_of_its_own():
    rows = read({CAPEX: META}).rows
    assert [r.value // MILLION for r in rows if r.period_end == date(2022, 12, 31)] == [31431, 31431, 31186]


def test_the_period_comes_from_its_days_not_from_the_year_of_the_filing():
    rows = [r for r in read({CAPEX: MICROSOFT}).rows if r.value == 28107 * MILLION]
    assert {(r.period_start, r.period_end) for r in rows} == {(date(2022, 7, 1), date(2023, 6, 30))}


def test_trailing_twelve_months_are_no_year_even_with_a_calendar_frame():
    reading = read({ASSETS: AMAZON}, cik=1018724)
    assert codes(reading) == ["trailing-year", "trailing-year"]
    assert max(r.value for r in reading.rows) == 131819 * MILLION
    assert reading.ignored[1].sentence == (
        "2025-07-01 to 2026-06-30 are twelve months in a 10-Q marked Q2: trailing twelve months, "
        "not a fiscal year."
    )


def test_twelve_months_of_an_annual_form_not_marked_fy_are_no_year():
    assert codes(read({CAPEX: [fact(*YEAR, 5, "10-K", "2026-02-01", fp="Q4")]})) == ["trailing-year"]


def test_a_recast_is_read_only_when_chosen():
    assert codes(read({CAPEX: MICROSOFT})) == ["recast"]
    chosen = read_document(document({CAPEX: MICROSOFT}), also={"8-K"})
    assert [r.form for r in chosen.rows if r.period_end == date(2023, 6, 30)] == ["10-K", "8-K", "10-K"]


def test_a_recast_of_trailing_months_stays_out_even_when_chosen():
    ttm = fact("2025-07-01", "2026-06-30", 7, "8-K", "2026-08-01")
    assert codes(read_document(document({CAPEX: [ttm]}), also={"8-K"})) == ["trailing-year"]


def test_a_form_that_is_no_filing_of_results_cannot_be_chosen():
    proxy = fact(*YEAR, 5, "DEF 14A", "2026-04-01")
    assert codes(read_document(document({CAPEX: [proxy]}), also={"DEF 14A"})) == ["proxy"]


@pytest.mark.parametrize("form", ["10-K", "10-K/A", "20-F", "20-F/A", "40-F", "40-F/A"])
def test_annual_forms_and_their_amendments_give_years(form):
    assert [r.form for r in read({CAPEX: [fact(*YEAR, 5, form, "2026-02-01")]}).rows] == [form]


def test_apples_amendment_is_a_vintage_of_its_own():
    year = ("2008-09-28", "2009-09-26")
    rows = read(
        {
            "SalesRevenueNet": [
                fact(*year, 36537 * MILLION, "10-K", "2009-10-27"),
                fact(*year, 42905 * MILLION, "10-K/A", "2010-01-25"),
            ]
        }
    ).rows
    assert [(r.form, r.value // MILLION) for r in rows] == [("10-K", 36537), ("10-K/A", 42905)]


def test_where_one_filing_gives_two_concepts_the_first_named_is_the_row():
    q1 = fact("2021-01-01", "2021-03-31", 55314 * MILLION, "10-Q", "2021-04-28")
    reading = read({CONTRACTS: [q1], REVENUES: [q1]})
    assert [r.concept for r in reading.rows] == [REVENUES]
    assert reading.ignored[0].sentence == (
        "The same filing also gives this period as us-gaap:Revenues (55314000000), which comes first."
    )


def test_finance_lease_principal_is_a_definition_of_its_own():
    reading = read({CAPEX: [GOOD], "FinanceLeasePrincipalPayments": [GOOD]})
    assert [r.definition for r in reading.rows] == ["cash_capex", "finance_lease_principal"]


def test_a_company_can_have_concepts_of_its_own():
    overrides = {"1": {REVENUE: (("us-gaap", "InterestAndDividendIncomeOperating"),)}}
    concepts = {"InterestAndDividendIncomeOperating": [GOOD], REVENUES: [GOOD]}
    reading = read_document(document(concepts), overrides)
    assert [r.concept for r in reading.rows] == ["InterestAndDividendIncomeOperating"]
    assert codes(reading) == ["other-concept"]


def test_amazon_counts_its_software_in():
    reading = read({CAPEX: [GOOD], ASSETS: [GOOD]}, cik=1018724)
    assert ([r.concept for r in reading.rows], codes(reading)) == ([ASSETS], ["lower-concept"])


def test_the_international_taxonomy_is_read_too():
    assert [r.metric for r in read({"Revenue": [GOOD]}, taxonomy="ifrs-full").rows] == ["revenue"]


def test_two_currencies_in_one_file_stay_apart():
    year = ("2023-01-01", "2023-12-31")
    rub = [fact(*year, 800125 * MILLION, "20-F", "2024-04-26")]
    usd = [fact(*year, 8921200000, "20-F", "2024-04-26")]
    rows = read({REVENUES: {"RUB": rub, "USD": usd}}, cik=1513845).rows
    assert [(r.unit, r.value) for r in rows] == [("RUB", 800125 * MILLION), ("USD", 8921200000)]


@pytest.mark.parametrize("cik", [1769628, "0001769628", "1769628", " 0001769628 "])
def test_a_company_number_may_be_a_number_or_a_padded_string(cik):
    assert read({CAPEX: [GOOD]}, cik=cik).cik == "1769628"


@pytest.mark.parametrize(
    "cik", [None, 0, -5, 1.5, True, "", "0000", "CIK0001769628", "12345678901", 10**30, [1], "١٢٣"]
)
def test_a_company_number_that_is_none_refuses_the_file(cik):
    reading = read({CAPEX: [GOOD]}, cik=cik)
    assert (reading.refused.code, reading.rows) == ("bad-cik", ())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"val": "5"}, "not-a-number"),
        ({"val": True}, "not-a-number"),
        ({"val": [5]}, "not-a-number"),
        ({"val": None}, "missing-key"),
        ({"val": -5}, "negative-capex"),
        ({"val": 2**63}, "too-large"),
        ({"val": 10**39}, "too-large"),
        ({"end": "2025-02-30"}, "bad-date"),
        ({"end": "20251231"}, "bad-date"),
        ({"start": "2025-W01-1"}, "bad-date"),
        ({"filed": 20260201}, "bad-date"),
        ({"filed": "2025-12-30"}, "period-after-filing"),
        ({"start": "2026-01-01"}, "start-after-end"),
        ({"start": None}, "instant"),
        ({"start": "2025-08-01"}, "other-length"),
        ({"accn": "abc"}, "bad-accession"),
        ({"accn": 5}, "bad-accession"),
        ({"accn": None}, "missing-key"),
        ({"form": None}, "missing-key"),
        ({"form": "DEF 14A"}, "proxy"),
        ({"form": "S-1"}, "other-form"),
        ({"form": {"a": 1}}, "other-form"),
        ({"fp": ["FY"]}, "trailing-year"),
    ],
)
def test_a_fact_that_cannot_be_a_row_says_why_and_the_others_are_read(change, code):
    reading = read({CAPEX: [GOOD | change, fact("2024-01-01", "2024-12-31", 7, "10-K", "2025-02-01")]})
    assert codes(reading) == [code]
    assert [r.value for r in reading.rows] == [7]
    assert reading.ignored[0].sentence[-1] == "."


@pytest.mark.parametrize("unit", ["shares", "USD/shares", "pure", "usd", "", "US$"])
def test_a_unit_that_is_no_currency_is_ignored(unit):
    assert codes(read({CAPEX: {unit: [GOOD]}})) == ["other-unit"]


@pytest.mark.parametrize("raw", [None, 5, "x", [1]])
def test_something_else_where_a_fact_should_be_is_ignored(raw):
    assert codes(read({CAPEX: [raw]})) == ["not-a-fact"]


def test_a_filing_that_contradicts_itself_gives_no_row():
    reading = read({CAPEX: [GOOD, GOOD | {"val": 6}]})
    assert (reading.rows, codes(reading)) == ((), ["contradicted", "contradicted"])


def test_facts_of_other_concepts_are_counted_by_concept():
    reading = read({"OperatingIncomeLoss": [GOOD, GOOD], CAPEX: [GOOD]})
    assert reading.ignored_by_reason() == {"other-concept": 2}
    assert reading.ignored[0].sentence == (
        "us-gaap:OperatingIncomeLoss is not a concept we keep for capex or revenue (2 facts)."
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-json"),
        (b"\x00\x01", "not-json"),
        (b"\xff\xfe{", "not-json"),
        (b"PK\x03\x04", "not-json"),
        (b"{", "not-json"),
        (b'{"cik": 1, "facts": {}} x', "not-json"),
        (b"[" * 100_000, "too-deep"),
        (b"[]", "not-companyfacts"),
        (b"5", "not-companyfacts"),
        (b"NaN", "not-companyfacts"),
        (b"{}", "not-companyfacts"),
        (b'{"cik": 1}', "not-companyfacts"),
        (b'{"facts": {}}', "not-companyfacts"),
        (b'{"cik": 1, "facts": []}', "not-companyfacts"),
        (b'{"cik": NaN, "facts": {}}', "bad-cik"),
    ],
)
def test_a_file_that_is_none_is_refused_with_a_reason(data, code):
    assert read_bytes(data).refused.code == code


@pytest.mark.parametrize("value", ["1e400", "1e999999999999999999999", "1" * 5000, "-" + "9" * 30])
def test_an_endless_number_is_too_large_and_spares_the_rest_of_the_file(value):
    data = as_bytes({CAPEX: [GOOD, GOOD | {"val": 77, "start": "2025-01-02"}]}).replace(b"77", value.encode())
    reading = read_bytes(data)
    assert ([r.value for r in reading.rows], codes(reading)) == ([5], ["too-large"])


@pytest.mark.parametrize(
    ("value", "code"), [("12.5", "fraction"), ("NaN", "not-a-number"), ("-Infinity", "not-a-number")]
)
def test_a_number_that_is_no_whole_amount_is_ignored(value, code):
    data = as_bytes({CAPEX: [GOOD | {"val": 77}]}).replace(b"77", value.encode())
    assert codes(read_bytes(data)) == [code]


@pytest.mark.parametrize("value", ["12.0", "1.2e1", "12"])
def test_a_whole_amount_may_be_written_with_a_point(value):
    data = as_bytes({CAPEX: [GOOD | {"val": 77}]}).replace(b"77", value.encode())
    assert [r.value for r in read_bytes(data).rows] == [12]


@pytest.mark.parametrize(
    "facts",
    [
        None,
        5,
        {"us-gaap": 5},
        {"us-gaap": {CAPEX: 5}},
        {"us-gaap": {CAPEX: {"units": [1]}}},
        {"us-gaap": {CAPEX: {}}},
    ],
)
def test_strange_shapes_give_no_rows_and_no_crash(facts):
    reading = read_document({"cik": 1, "facts": facts})
    assert reading.rows == ()


def test_a_missing_name_is_empty_and_a_hostile_one_is_printable():
    assert read({}, name=None).name == ""
    assert read({}, name="A\x00B\u202eC\n" + "x" * 500).name == ("A B C" + " " + "x" * 74)[:79] + "…"


PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=5)


def nested(inner):
    return st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)


VALUES = st.recursive(PLAIN | st.sampled_from(list(GOOD.values())), nested)


@given(st.dictionaries(st.sampled_from(list(GOOD)), VALUES))
def test_any_fact_is_a_row_or_ignored_and_never_both(changes):
    reading = read({CAPEX: [GOOD | changes]})
    assert len(reading.rows) + len(reading.ignored) == 1


@given(st.dictionaries(st.sampled_from(["cik", "entityName", "facts", "x"]), VALUES))
def test_any_document_is_read_or_refused(document):
    reading = read_document(document)
    assert (reading.refused is None) == (reading.cik != "")


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data):
    assert read_bytes(data).refused is not None
