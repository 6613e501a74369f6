"""A formula with its numbers put in reads as it would be set in a book."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from narratives import formats
from narratives.formats import Token

REQUIRED = "(target / base) ** (1 / periods) - 1"


def test_names_become_numbers_and_exponents_rise() -> None:
    inputs = (("target", 280), ("base", Decimal("13.1")), ("periods", 5))
    assert formats.substituted(REQUIRED, inputs).text == "(280 ÷ 13.1)^(1/5) − 1"


def test_exponents_are_marked_for_pages_that_can_raise_them() -> None:
    tokens = formats.substituted("base ** 2", {"base": 3}).tokens
    assert tokens == (
        Token("number", "3"),
        Token("sup-open", "^"),
        Token("number", "2"),
        Token("sup-close", ""),
    )


def test_whole_units_are_shortened_to_their_scale() -> None:
    inputs = {"target": 280 * 10**9, "base": 13_100_000_000, "periods": 5}
    assert formats.substituted(REQUIRED, inputs).text == "(280bn ÷ 13.1bn)^(1/5) − 1"
    assert formats.substituted(REQUIRED, inputs, "vi").text == "(280 tỷ ÷ 13,1 tỷ)^(1/5) − 1"


def test_logarithms_keep_their_name_and_missing_values_theirs() -> None:
    text = formats.substituted("ln(new_pace / old_pace)", {"new_pace": 120}).text
    assert text == "ln(120 ÷ old pace)"


def test_negative_numbers_stand_in_brackets_after_an_operator() -> None:
    assert formats.substituted("a - b", {"a": 1, "b": Fraction(-1, 2)}).text == "1 − (−0.5)"


def test_dates_and_unknown_inputs_are_shown_as_such() -> None:
    assert (
        formats.substituted("end - start", {"end": date(2030, 12, 31), "start": None}).text
        == "31 Dec 2030 − ?"
    )


def test_inputs_show_six_significant_digits() -> None:
    assert formats.substituted("x", {"x": Fraction(1, 3)}).text == "0.333333"
    assert formats.substituted("x", {"x": 31_186_000_000}).text == "31.186bn"
