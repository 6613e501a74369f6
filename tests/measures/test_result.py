"""Results: a value or a reason, with formula and inputs; and the list of all measures."""

import importlib
import pkgutil
import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from narratives import formats, measures
from narratives.measures.amounts import Amount, Hedge, UnitMismatch, same_unit
from narratives.measures.result import (
    MEASURES,
    Band,
    Reason,
    Result,
    flat,
    measure,
    undefined,
    with_conventions,
)
from tests.measures.made import amounts, usd, year

ROOMS = [
    importlib.import_module(f"{measures.__name__}.{m.name}") for m in pkgutil.iter_modules(measures.__path__)
]
NAMES = sorted(MEASURES)
SAYS_WHEN = re.compile(r"\b(undefined|unit|years?|share|multiple)\b", re.IGNORECASE)


@measure("part / whole", room="example")
def halved(part: Fraction, whole: Fraction = Fraction(2)) -> Fraction | Reason:
    """An example."""
    return Reason.NO_LENGTH if whole == 0 else part / whole


EXAMPLE = MEASURES.pop("example.halved")


@pytest.mark.parametrize(("value", "reason"), [(None, None), (Fraction(1), Reason.NO_LENGTH)])
def test_a_result_has_a_value_or_a_reason_never_both_or_neither(value, reason):
    with pytest.raises(ValueError, match="never both"):
        Result(value, reason, "a.b", "a", ())


def test_a_measure_binds_its_inputs_by_name_defaults_too():
    found = halved(Fraction(3))
    assert (found.value, found.reason, found.name) == (Fraction(3, 2), None, "example.halved")
    assert found.inputs == (("part", 3), ("whole", 2))
    assert (EXAMPLE.version, EXAMPLE.doc) == (1, "An example.")


def test_an_undefined_measure_keeps_its_inputs():
    found = halved(Fraction(3), Fraction(0))
    assert (found.value, found.reason, found.inputs) == (None, Reason.NO_LENGTH, (("part", 3), ("whole", 0)))


def test_what_could_not_be_asked_carries_the_formula_it_would_have_had():
    found = undefined("growth.required", Reason.NO_REVENUE)
    assert (found.formula, found.inputs) == (MEASURES["growth.required"].formula, ())


def test_arguments_are_named_part_by_part():
    flatly = dict([*flat("window", year(2025)), *flat("parts", [1, Decimal(2)]), *flat("hedge", Hedge.ABOUT)])
    assert flatly == {
        "window.start": date(2025, 1, 1), "window.end": date(2025, 12, 31),
        "window.start_assumed": "False", "window.end_assumed": "False",
        "parts.1": 1, "parts.2": 2, "hedge": "about",
    }  # fmt: skip


def test_conventions_are_named_once_in_order():
    marked = with_conventions(with_conventions(halved(Fraction(1)), "midpoint"), "even-pace", "", "midpoint")
    assert marked.conventions == ("midpoint", "even-pace")


@pytest.mark.parametrize(
    ("low", "high", "sign", "agrees"),
    [(-2, -1, -1, True), (1, 2, 1, True), (-1, 1, 0, False), (0, 1, 0, False), (0, 0, 0, True)],
)
def test_a_band_agrees_where_both_bounds_have_one_sign(low, high, sign, agrees):
    band = Band(halved(Fraction(low)), halved(Fraction(high)))
    assert (band.sign, band.agrees) == (sign, agrees)


def test_a_band_without_a_bound_has_no_sign():
    band = Band(halved(Fraction(1)), halved(Fraction(1), Fraction(0)))
    assert (band.sign, band.agrees) == (None, None)


def test_amounts_of_two_units_are_never_put_together():
    assert same_unit(usd(1), usd(2)) == "USD"
    with pytest.raises(UnitMismatch, match="USD and W"):
        same_unit(usd(1), Amount(Decimal(1), None, "W"))


@pytest.mark.parametrize("bounds", [("2", "1"), ("NaN", "1"), ("1", "Infinity"), ("-Infinity", None)])
def test_an_amount_is_finite_and_in_order(bounds):
    with pytest.raises(ValueError, match=r"finite|above"):
        usd(*bounds)


@given(amounts())
def test_an_amount_has_a_middle_only_between_two_bounds(amount):
    closed = amount.low is not None and amount.high is not None
    assert (amount.mid is not None) == closed
    assert amount.is_stated == (closed or amount.is_open)
    assert not closed or amount.low <= amount.mid <= amount.high


def test_every_room_of_measures_was_looked_at():
    assert {name.split(".")[0] for name in NAMES} == {
        "claims", "delivery", "efficiency", "growth", "reports", "revisions", "scale"
    }  # fmt: skip
    assert len(ROOMS) >= 16


@pytest.mark.parametrize("name", NAMES)
def test_every_measure_says_what_it_is_in_what_unit_or_when_it_is_undefined(name):
    info = MEASURES[name]
    assert info.name == name
    assert SAYS_WHEN.search(info.doc)


@pytest.mark.parametrize("name", NAMES)
def test_every_measure_has_a_version_and_a_formula_that_prints(name):
    info = MEASURES[name]
    inputs = {word: Fraction(7) for word in re.findall(r"[a-z_]+", info.formula)}
    printed = formats.substituted(info.formula, inputs).text
    assert info.version >= 1
    assert "7" in printed
    assert "**" not in printed
