"""Rounding happens at the door, half away from zero, and zero never carries a sign."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives import formats


def test_a_percent_has_a_real_minus_sign() -> None:
    assert formats.percent(Fraction(-4, 7)) == "\u221257.1%"


def test_a_rise_is_signed_unless_asked_otherwise() -> None:
    assert formats.percent(Fraction(131, 1000)) == "+13.1%"
    assert formats.percent(Fraction(131, 1000), signed=False) == "13.1%"


def test_a_percent_that_rounds_to_zero_has_no_sign() -> None:
    assert formats.percent(Decimal("-0.0004")) == "0.0%"
    assert formats.percent(Decimal("0.0004")) == "0.0%"


def test_vietnamese_percents_have_a_decimal_comma() -> None:
    assert formats.percent(Fraction(-4, 7), locale="vi") == "\u221257,1%"


def test_halves_round_away_from_zero_on_both_sides() -> None:
    assert formats.percent(Decimal("0.0005")) == "+0.1%"
    assert formats.percent(Decimal("-0.0005")) == "\u22120.1%"
    assert formats.rounded(Decimal("2.5")) == 3


def test_a_band_is_told_from_bound_to_bound() -> None:
    low, high = Fraction(-11, 35), Fraction(1308, 10_000)
    assert formats.percent_band(low, high) == "\u221231.4% to +13.1%"
    assert formats.percent_band(low, high, 0) == "\u221231% to +13%"
    assert formats.percent_band(low, high, 0, "vi") == "\u221231% đến +13%"


def test_a_band_narrower_than_its_rounding_is_one_number() -> None:
    assert formats.percent_band(Fraction(1, 2), Fraction(50001, 100_000)) == "+50.0%"


def test_multiples_carry_the_times_sign() -> None:
    assert formats.multiple(Fraction(1200, 131)) == "9.2×"
    assert formats.multiple(Fraction(1200, 131), 2, "vi") == "9,16×"


def test_exact_numbers_have_twenty_eight_digits_and_no_exponent() -> None:
    assert formats.exact(Fraction(1, 3)) == "0.3333333333333333333333333333"
    assert formats.exact(Decimal("1.4E+12")) == "1400000000000"
    assert formats.exact(Decimal("600.00")) == "600"
    assert formats.exact(Decimal("-0")) == "0"
    assert formats.exact(10**40) == "1" + "0" * 40


@given(st.fractions(max_denominator=10**6))
def test_exact_numbers_read_back_within_their_precision(value: Fraction) -> None:
    text = formats.exact(value)
    assert "E" not in text.upper()
    assert abs(Fraction(text) - value) <= abs(value) / 10**27


@given(st.fractions(), st.integers(0, 6))
def test_rounding_is_off_by_at_most_half_a_unit(value: Fraction, digits: int) -> None:
    assert abs(Fraction(formats.rounded(value, digits)) - value) <= Fraction(1, 2 * 10**digits)


@pytest.mark.parametrize("wrong", [None, 0.5, True, "1"])
def test_what_is_no_exact_number_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError) as refusal:
        formats.percent(wrong)  # type: ignore[arg-type]
    assert str(refusal.value) == f"Not an exact number: {wrong!r}"


def test_not_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="finite") as refusal:
        formats.number(Decimal("NaN"))
    assert str(refusal.value) == "Not a finite number: NaN"
