"""Dates and horizons as people type them, read on one fixed day."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.extract.horizons import NAMES_OF_TIME
from narratives.extract.periods import DOUBTS, PROBLEMS, PeriodReading, read_period
from narratives.extract.words import horizons as words
from tests.extract.reading_tables import rows

TODAY = date(2026, 11, 24)


def shown(reading: PeriodReading) -> str:
    """The reading in the notation of the table."""
    if reading.kind == "years":
        return f"years {reading.years}"
    if reading.kind == "label":
        return f"label {reading.label}"
    return f"date {reading.start}" if reading.kind == "date" else f"span {reading.start or ''}..{reading.end}"


CASES = [(*row, "")[:5] for row in rows("typed_periods.txt")]


@pytest.mark.parametrize(("text", "lang", "kind", "expected", "end_month"), CASES)
def test_a_typed_period_reads_as_meant(text, lang, kind, expected, end_month):
    reading = read_period(text, lang, today=TODAY, fiscal_year_end_month=int(end_month or 12))
    assert shown(reading) == f"{kind} {expected}"


def test_a_fiscal_year_spans_the_companys_own_months():
    june, january = (read_period("FY2026", "en", today=TODAY, fiscal_year_end_month=m) for m in (6, 1))
    assert (june.start, june.end) == (date(2025, 7, 1), date(2026, 6, 30))
    assert (january.start, january.end) == (date(2025, 2, 1), date(2026, 1, 31))


def test_a_fiscal_quarter_counts_from_the_companys_own_first_month():
    reading = read_period("Q2 FY2026", "en", today=TODAY, fiscal_year_end_month=6)
    assert (reading.label, reading.start, reading.end) == ("Q2 FY2026", date(2025, 10, 1), date(2025, 12, 31))


def test_months_count_as_parts_of_a_year():
    assert read_period("over the next 18 months", "en", today=TODAY).years == Fraction(3, 2)


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("02/03/2026", ("day-or-month",)),
        ("20/02/2026", ()),
        ("late 2027", ("part-of-year",)),
        ("next year", ("relative",)),
        ("by the end of the decade", ("decade-end",)),
        ("2026/27", ("split-year",)),
        ("2030", ()),
    ],
)
def test_a_doubtful_period_says_what_was_taken(text, doubts):
    reading = read_period(text, "en", today=TODAY)
    assert reading.ambiguous == doubts
    assert reading.explanations == tuple(DOUBTS[code] for code in doubts)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("soon", "not-a-period"),
        ("31/02/2026", "not-a-period"),
        ("Q5 2026", "not-a-period"),
        ("2030-2026", "backwards"),
        ("1" * 200, "too-long"),
    ],
)
def test_what_is_no_period_is_refused_with_the_reason(text, problem):
    reading = read_period(text, "en", today=TODAY)
    assert (reading.problem, reading.sentence, reading.end) == (problem, PROBLEMS[problem], None)


@given(
    st.text(alphabet="0123456789 -/.年月日Q4năm quýbisuntilFY'のまで까지\x00\u202e", max_size=120)
    | st.text(max_size=120)
)
def test_any_text_is_a_period_or_is_refused_and_never_crashes(text):
    reading = read_period(text, today=TODAY)
    assert (reading.problem == "") == (reading.end is not None or reading.years is not None)
    assert reading.start is None or reading.end is None or reading.start <= reading.end


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that stand in no bracket."""
    found, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += char
    return found


@pytest.mark.parametrize("lang", NAMES_OF_TIME)
def test_every_period_without_a_year_holds_a_name_of_time(lang):
    forms = [words.COUNT[lang], *(row[lang] for row in words.RELATIVE.values() if lang in row)]
    for form in (part for pattern in forms for part in _alternatives(pattern)):
        assert any(name in form for name in NAMES_OF_TIME[lang]), form
