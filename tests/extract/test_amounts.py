"""Amounts as people type them: the good ones, the refused, the doubtful and the hostile ones."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.extract.amounts import LARGEST, read_amount
from narratives.extract.readings import DOUBTS, PROBLEMS
from tests.extract.reading_tables import amount, rows


@pytest.mark.parametrize(("text", "lang", "low", "high", "unit", "hedge", "per"), rows("typed_amounts.txt"))
def test_a_typed_amount_reads_as_meant(text, lang, low, high, unit, hedge, per):
    reading = read_amount(text, lang or None)
    expected = (amount(low), amount(high or low), unit, hedge or "exact", per)
    assert (reading.low, reading.high, reading.unit or "?", reading.hedge, reading.per) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        (" \t\n", "empty"),
        ("\x00", "empty"),
        ("NaN", "no-number"),
        ("-Infinity", "no-number"),
        ("dollars", "no-number"),
        ("$$$$", "no-number"),
        ("năm", "no-number"),
        ("billions of dollars", "vague"),
        ("several billion dollars", "vague"),
        ("hundreds of billions", "vague"),
        ("hàng trăm tỷ USD", "vague"),
        ("vài tỷ USD", "vague"),
        ("数千亿美元", "vague"),
        ("数百億ドル", "vague"),
        ("수천억 달러", "vague"),
        ("60 percent", "percent"),
        ("1e400", "too-large"),
        ("$1e99999999999999", "too-large"),
        ("$" + "9" * 30, "too-large"),
        ("9" * 250, "too-long"),
        ("1" * 1000, "too-long"),
        ("1.2.3.4", "marks"),
        ("1,2.3,4", "marks"),
        ("$1,23,4 bn", "marks"),
        ("$1.4T to $600B", "step"),
        ("from $1.4T to $600B", "step"),
        ("$600-500bn", "descending"),
        ("$50bn and $60bn", "several"),
        ("$5bn $6bn", "several"),
        ("5 bn bn", "scales"),
        ("5 thousand thousand thousand bn", "scales"),
    ],
)
def test_what_is_no_single_amount_is_refused_with_the_reason(text, problem):
    reading = read_amount(text)
    assert (reading.problem, reading.low, reading.high, reading.sentence) == (
        problem,
        None,
        None,
        PROBLEMS[problem],
    )


@pytest.mark.parametrize(
    ("text", "lang", "low", "doubts"),
    [
        ("1.400 tỷ", "vi", Decimal("1.4e12"), ("dot-thousands",)),
        ("1,400 tỷ USD", "vi", Decimal("1.4e12"), ("comma-thousands",)),
        ("91,447 tỷ USD", "vi", Decimal("91.447e9"), ("comma-decimal",)),
        ("1,4 nghìn tỷ USD", "vi", Decimal("1.4e12"), ()),
        ("$1.400 billion", "en", Decimal("1.4e9"), ("dot-decimal",)),
        ("$91.447B", "en", Decimal("91.447e9"), ()),
        ("1,4 billion de dollars", "fr", Decimal("1.4e12"), ("long-scale",)),
        ("$1 billion", "de", Decimal("1e9"), ("long-scale",)),
        ("¥500bn", "en", Decimal("5e11"), ("yen-sign",)),
        ("6 tr USD", "en", Decimal("6e12"), ("tr",)),
        ("600t USD", "vi", Decimal("6e14"), ("t",)),
        ("5 billion pesos", "en", Decimal("5e9"), ("currency-unclear",)),
        ("600", "en", Decimal(600), ("bare-number",)),
        ("5 tỷ 2", "vi", Decimal("5e9"), ("several-left-out",)),
        ("($10 billion)", "en", Decimal("1e10"), ("brackets",)),
        ("-$5 billion", "en", Decimal("-5e9"), ("minus",)),
        ("$10bn a quarter", "en", Decimal("1e10"), ("per-quarter",)),
        ("₩450 trillion ($311 billion)", "en", Decimal("450e12"), ("conversion",)),
    ],
)
def test_a_doubtful_mark_says_what_was_taken(text, lang, low, doubts):
    reading = read_amount(text, lang)
    assert (reading.low, reading.ambiguous) == (low, doubts)
    assert all(sentence for sentence in reading.explanations)


def test_an_unstated_currency_is_the_companys_own_and_says_so():
    stated, unstated = read_amount("€5bn", "en", "USD"), read_amount("5bn", "en", "USD")
    assert (stated.unit, stated.ambiguous) == ("EUR", ())
    assert (unstated.unit, unstated.ambiguous) == ("USD", ("currency-assumed",))


def test_what_follows_the_amount_is_handed_back_unread():
    reading = read_amount("about $600bn through 2030")
    assert (reading.low, reading.hedge, reading.rest) == (Decimal("6e11"), "about", "through 2030")


def test_per_year_and_run_rate_are_kinds_and_a_quarter_is_not():
    kinds = [
        read_amount(text, "en").kind for text in ("$5bn", "$5bn a year", "$5bn run rate", "$5bn a quarter")
    ]
    assert kinds == ["cumulative", "per_year", "run_rate", "cumulative"]


HOSTILE = "0123456789.,'_ $€¥%±-–~()[]<>+/eE\x00\u202e\u200b\u00a0½億兆万亿조억tỷnghìn bntrillion năm một"


@given(st.text(alphabet=HOSTILE, max_size=300) | st.text(max_size=300))
def test_any_text_reads_or_is_refused_and_never_crashes(text):
    reading = read_amount(text)
    read = reading.low is not None or reading.high is not None
    assert read != (reading.problem != "")
    assert all(side is None or abs(side) <= LARGEST for side in (reading.low, reading.high))
    assert all(code in DOUBTS for code in reading.ambiguous)


@given(
    st.decimals(min_value="0.01", max_value=999, places=2), st.sampled_from([("bn", 9), ("m", 6), ("tn", 12)])
)
def test_a_scale_letter_multiplies_exactly(number, scale):
    word, power = scale
    reading = read_amount(f"${number}{word}", "en")
    assert reading.low == reading.high == number * 10**power
