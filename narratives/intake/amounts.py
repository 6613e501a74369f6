"""An amount in a cell written in digits: a whole number of units, never a guess between two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from narratives.intake.cell_texts import BoolText, DateText, NumberText
from narratives.intake.checks import LARGEST
from narratives.intake.reasons import Reason, because

_GAPS = re.compile("[\u00a0\u202f\u2009 '’]")
_GROUPED = re.compile(r"\d{1,3}(?:([,.])\d{3})(?:\1\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_ONE_GROUP = re.compile(r"(\d{1,3})[,.](\d{3})")
_FRACTION = re.compile(r"(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)[,.](\d+)")
_EXPONENT = re.compile(r"[+-]?[\d.,]+[eE][+-]?\d+")
_NONE = frozenset({"nan", "inf", "infinity", "null", "none", "nil", "na", "n/a", "-", "–", "—", "?", "tbd"})
# The digits a workbook's number (a double) holds for sure.
_SURE_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Amount:
    """low..high in whole units. The other parts are only set where the cell says so in words."""

    low: int | None
    high: int | None
    unit: str = ""
    hedge: str = ""
    kind: str = ""

    @property
    def is_range(self) -> bool:
        return self.low != self.high


def amount(text: str) -> Amount | Reason | None:
    """Reads a cell that is not empty; None if it is not written in digits alone."""
    plain = text.strip().lstrip("+")
    if isinstance(text, DateText):
        return because("date-for-amount", value=text)
    if isinstance(text, NumberText):
        return _stored(plain)
    if isinstance(text, BoolText):
        return because("not-an-amount", value=text)
    return _plain(plain)


def _exactly(number: int) -> Amount | Reason:
    return Amount(number, number) if number <= LARGEST else because("too-large-cell", value=number)


def _stored(text: str) -> Amount | Reason:
    """A number as a workbook stores it, where 6E+11 is exact and lost digits can be told."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return because("not-a-number-cell", value=text)
    if not number.is_finite():
        return because("not-a-number-cell", value=text)
    if number < 0:
        return because("negative", value=text)
    if number.adjusted() > 20:
        return because("too-large-cell", value=text)
    if number != number.to_integral_value():
        return because("fraction-cell", value=text)
    if len(str(int(number)).rstrip("0")) > _SURE_DIGITS:
        return because("digits-lost", value=text)
    return _exactly(int(number))


def _plain(text: str) -> Amount | Reason | None:
    digits = _GAPS.sub("", text)
    if text.lower() in _NONE or digits.lower().lstrip("+-−") in _NONE:
        return because("not-a-number-cell", value=text)
    if digits[:1] in ("-", "−", "–") and digits[1:2].isdecimal() or re.fullmatch(r"\([\d.,]+\)", digits):
        return because("negative", value=text)
    if _EXPONENT.fullmatch(digits):
        return because("exponent", value=text)
    if not re.fullmatch(r"[\d.,]+", digits, re.ASCII):
        return None
    return _digits(digits, text)


def _digits(digits: str, text: str) -> Amount | Reason:
    if digits.isdecimal() or _GROUPED.fullmatch(digits):
        whole = re.sub(r"[,.]", "", digits)
        return _exactly(int(whole)) if len(whole) <= 20 else because("too-large-cell", value=text)
    if one := _ONE_GROUP.fullmatch(digits):
        return because("ambiguous-amount", value=text, first=one[1] + one[2], second=f"{one[1]}.{one[2]}")
    if fraction := _FRACTION.fullmatch(digits):
        if fraction[2].strip("0"):
            return because("fraction-cell", value=text)
        return _digits(re.sub(r"[,.]", "", fraction[1]), text)
    return because("not-an-amount", value=text)
