"""Percentages as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.extract.percents import PROBLEMS, read_percent


@pytest.mark.parametrize(
    ("text", "lang", "low", "high", "hedge", "precision"),
    [
        ("60%", "en", 60, 60, "exact", "1"),
        ("57.1%", "en", "57.1", "57.1", "exact", "0.1"),
        ("57,1 %", "de", "57.1", "57.1", "exact", "0.1"),
        ("-31.4%", "en", "-31.4", "-31.4", "exact", "0.1"),
        ("up to 60 percent", "en", None, 60, "up_to", "1"),
        ("tới 60%", "vi", None, 60, "up_to", "1"),
        ("hơn 80 phần trăm", "vi", 80, None, "more_than", "1"),
        ("about 22 per cent", "en", 22, 22, "about", "1"),
        ("rund 22 Prozent", "de", 22, 22, "about", "1"),
        ("26%-34%", "vi", 26, 34, "exact", "1"),
        ("27 to 37 percent", "en", 27, 37, "exact", "1"),
        ("five per cent", "en", 5, 5, "exact", "1"),
        ("约57%", "zh", 57, 57, "about", "1"),
        ("５７％", "ja", 57, 57, "exact", "1"),
        ("60", "en", 60, 60, "exact", "1"),
    ],
)
def test_a_typed_percentage_reads_as_meant(text, lang, low, high, hedge, precision):
    reading = read_percent(text, lang)
    expected = tuple(None if side is None else Decimal(side) for side in (low, high))
    assert (reading.low, reading.high) == expected
    assert (reading.hedge, reading.precision) == (hedge, Decimal(precision))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("9" * 200, "too-long"),
        ("more", "no-percent"),
        ("$5bn", "no-percent"),
        ("3 percentage points", "points"),
        ("5% and 6%", "several"),
        ("1.2.3.4%", "marks"),
    ],
)
def test_what_is_no_single_percentage_is_refused_with_the_reason(text, problem):
    reading = read_percent(text, "en")
    assert (reading.problem, reading.sentence, reading.low, reading.high) == (
        problem,
        PROBLEMS[problem],
        None,
        None,
    )


@given(st.text(alphabet="0123456789.,% -%％percentpointstới\x00", max_size=120) | st.text(max_size=120))
def test_any_text_is_a_percentage_or_is_refused(text):
    reading = read_percent(text)
    assert (reading.problem == "") == (reading.low is not None or reading.high is not None)
