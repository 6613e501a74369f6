"""Amounts as they are read: short, long, exact, hedged and in ranges."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives import formats

BN = 10**9


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1400 * BN, "USD", "$1.4tn"),
        (600 * BN, "USD", "$600bn"),
        (13_100_000_000, "USD", "$13.1bn"),
        (1_200_000_000, "EUR", "€1.2bn"),
        (1_357_000_000, "USD", "$1.36bn"),
        (69_691_000_000, "USD", "$69.7bn"),
        (131_819_000_000, "USD", "$131.8bn"),
        (672_000_000, "USD", "$672m"),
        (Decimal("999.96") * BN, "USD", "$1tn"),
        (Decimal("999.94") * BN, "USD", "$999.9bn"),
        (Decimal("9.995") * BN, "USD", "$10bn"),
        (-5 * BN, "USD", "\u2212$5bn"),
        (0, "USD", "$0"),
        (123_456, "CHF", "CHF 123.5k"),
        (30 * BN, "W", "30 GW"),
        (4500, "jobs", "4.5k jobs"),
    ],
)
def test_short_money(value: int | Decimal, unit: str, text: str) -> None:
    assert formats.money(value, unit) == text


def test_short_money_in_vietnamese_counts_in_thousand_billions() -> None:
    assert formats.money(1400 * BN, "USD", "vi") == "1,4 nghìn tỷ USD"
    assert formats.money(600 * BN, "USD", "vi") == "600 tỷ USD"
    assert formats.money(672 * 10**6, "USD", "vi") == "672 triệu USD"
    assert formats.money(30 * BN, "W", "vi") == "30 GW"


def test_other_locales_follow_their_own_pattern() -> None:
    assert formats.money(1_357_000_000, "USD", "de") == "1,36 Mrd. $"
    assert formats.money(672_000_000, "USD", "ja") == "$6.72億"


def test_long_money_is_spelled_out() -> None:
    assert formats.money_long(1400 * BN, "USD") == "1.4 trillion US dollars"
    assert formats.money_long(1400 * BN, "USD", "vi") == "1,4 nghìn tỷ đô la Mỹ"
    assert formats.money_long(1, "USD") == "1 US dollar"
    assert formats.money_long(30 * BN, "W") == "30 gigawatts"


def test_exact_money_shows_every_digit() -> None:
    assert formats.money_exact(13_100_000_000, "USD") == "$13,100,000,000"
    assert formats.money_exact(13_100_000_000, "USD", "vi") == "13.100.000.000 USD"
    assert formats.money_exact(Fraction(1, 3), "EUR") == "€0.33"


@pytest.mark.parametrize(
    ("low", "high", "hedge", "text"),
    [
        (64, 72, "exact", "$64–72bn"),
        (1400, 1400, "about", "about $1.4tn"),
        (1000, 1000, "more_than", "over $1tn"),
        (1000, None, "more_than", "over $1tn"),
        (1000, None, "exact", "at least $1tn"),
        (None, 500, "up_to", "up to $500bn"),
        (None, 500, "about", "up to $500bn"),
        (None, 500, "less_than", "under $500bn"),
        (900, 1200, "about", "about $900bn–$1.2tn"),
        (None, None, "exact", "no figure stated"),
    ],
)
def test_amounts_keep_their_hedge(low: int | None, high: int | None, hedge: str, text: str) -> None:
    bounds = [None if bound is None else bound * BN for bound in (low, high)]
    assert formats.amount(*bounds, hedge, "USD") == text


def test_amounts_in_vietnamese() -> None:
    assert formats.amount(64 * BN, 72 * BN, "exact", "USD", "vi") == "64–72 tỷ USD"
    assert formats.amount(1400 * BN, 1400 * BN, "about", "USD", "vi") == "khoảng 1,4 nghìn tỷ USD"
    assert formats.amount(None, None, "exact", "USD", "vi") == "không nêu con số"


def test_an_unknown_hedge_is_refused() -> None:
    with pytest.raises(KeyError) as refusal:
        formats.amount(BN, BN, "roughly", "USD")
    assert refusal.value.args == ("roughly",)


def test_no_money_is_no_number() -> None:
    with pytest.raises(TypeError) as refusal:
        formats.money(None, "USD")  # type: ignore[arg-type]
    assert str(refusal.value) == "Not an exact number: None"


def test_axes_are_counted_in_the_largest_step_below_their_top() -> None:
    assert formats.axis("USD", per_year=True)(300 * BN) == (BN, "$bn a year", ".")
    assert formats.axis("USD", "vi", per_year=True)(300 * BN) == (BN, "tỷ USD mỗi năm", ",")
    assert formats.axis("W")(30 * BN) == (BN, "GW", ".")
    assert formats.axis("")(3) == (1, "", ".")


def test_an_axis_never_names_a_step_its_ticks_do_not_count_in() -> None:
    assert formats.axis("USD", "ja")(300 * BN).label == "$bn"


@given(st.integers(1, 10**15))
def test_short_money_is_within_half_a_percent_of_the_amount(value: int) -> None:
    text = formats.money(value, "USD").removeprefix("$").replace(",", "")
    scale = {"k": 10**3, "m": 10**6, "bn": BN, "tn": 10**12}
    tail = text.lstrip("0123456789.")
    read = Fraction(text.removesuffix(tail)) * scale.get(tail, 1)
    assert abs(read - value) <= Fraction(value, 200)
