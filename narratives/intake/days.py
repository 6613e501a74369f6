"""A date in a cell, to the day, month or year; one that may be two days is reported, not guessed."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from narratives.intake.cell_texts import DateText, NumberText
from narratives.intake.reasons import Reason, because

# 2026 typed into a date cell is stored as a day of 1905, so no date before 1950 is believed.
YEARS = range(1950, 2151)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES = frozenset(
    (*_MONTHS, "january", "february", "march", "april", "june", "july", "august", "september", "sept")
) | {"october", "november", "december"}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_LOCAL = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}.*)?")
_SHORT = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})/(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})[ -]([A-Za-z]+)\.?,?[ -](\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]+)\.? (\d{1,2}),? (\d{4})")
_NAMED_MONTH = re.compile(r"([A-Za-z]+)\.?,? (\d{4})")


@dataclass(frozen=True, slots=True)
class Day:
    """The first and last day the words cover; both the same where they name a day."""

    first: date
    last: date
    precision: str


def day(text: str, order: str | None = None) -> Day | Reason:
    """Reads a cell that is not empty. `order` ("dmy", "mdy") decides 02/03/2026 where a person chose it."""
    plain = " ".join(text.split())
    if isinstance(text, DateText):
        iso = _ISO.fullmatch(plain)
        return _exact(iso[1], iso[2], iso[3], plain) if iso else because("not-a-date", value=plain)
    if isinstance(text, NumberText) or (plain.isdecimal() and len(plain) != 4):
        return _year(plain) if len(plain) == 4 else because("serial-date", value=plain)
    if not plain.isascii():
        return because("not-a-date", value=plain)
    if iso := _ISO.fullmatch(plain):
        return _exact(iso[1], iso[2], iso[3], plain)
    if local := _LOCAL.fullmatch(plain):
        return _local(local[1], local[2], local[3], order, plain)
    if _SHORT.fullmatch(plain):
        return because("two-digit-year", value=plain)
    return _named(plain) or _coarse(plain)


def _local(first: str, second: str, year: str, order: str | None, text: str) -> Day | Reason:
    day_first, month_first = _exact(year, second, first, text), _exact(year, first, second, text)
    if order in ("dmy", "mdy"):
        return day_first if order == "dmy" else month_first
    if isinstance(day_first, Reason):
        return month_first
    if isinstance(month_first, Reason) or day_first == month_first:
        return day_first
    return because("ambiguous-date", value=text, first=day_first.first, second=month_first.first)


def _named(text: str) -> Day | Reason | None:
    if found := _DAY_FIRST.fullmatch(text):
        return _of_month(found[2], found[3], found[1], text)
    if found := _MONTH_FIRST.fullmatch(text):
        return _of_month(found[1], found[3], found[2], text)
    if found := _NAMED_MONTH.fullmatch(text):
        return _of_month(found[1], found[2], None, text)
    return None


def _of_month(name: str, year: str, day_: str | None, text: str) -> Day | Reason:
    lower = name.lower()
    if lower not in _NAMES:
        return because("not-a-date", value=text)
    month = str(_MONTHS.index(lower[:3]) + 1)
    return _whole_month(year, month, text) if day_ is None else _exact(year, month, day_, text)


def _coarse(text: str) -> Day | Reason:
    if found := _MONTH.fullmatch(text):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _whole_month(year, month, text)
    return _year(text) if re.fullmatch(r"\d{4}", text) else because("not-a-date", value=text)


def _exact(year: str, month: str, day_: str, text: str) -> Day | Reason:
    try:
        found = date(int(year), int(month), int(day_))
    except ValueError:
        return because("no-such-day", value=text)
    return Day(found, found, "day") if found.year in YEARS else because("not-a-date", value=text)


def _whole_month(year: str, month: str, text: str) -> Day | Reason:
    if int(month) not in range(1, 13) or int(year) not in YEARS:
        return because("no-such-day", value=text)
    last = monthrange(int(year), int(month))[1]
    return Day(date(int(year), int(month), 1), date(int(year), int(month), last), "month")


def _year(text: str) -> Day | Reason:
    if not text.isdecimal() or int(text) not in YEARS:
        return because("serial-date", value=text)
    return Day(date(int(text), 1, 1), date(int(text), 12, 31), "year")
