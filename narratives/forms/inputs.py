"""What an editor types, read: amounts, periods, days, percents as people write them, and back into words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _

from narratives.extract.amounts import read_amount
from narratives.extract.percents import read_percent
from narratives.extract.periods import YEARS, PeriodReading, read_period
from narratives.extract.readings import Reading
from narratives.measures.amounts import Amount, Hedge
from narratives.measures.ladder import Stated
from narratives.measures.years import next_years
from narratives.models import Announcement, Company, Precision

HEDGES = {
    "exact": "{}", "about": "about {}", "at_least": "at least {}", "up_to": "up to {}",
    "more_than": "more than {}", "less_than": "less than {}",
}  # fmt: skip
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
KINDS = {"per_year": "{} per year", "run_rate": "run rate of {}"}


# No plan or report kept here was told before it: an earlier day is a slip of the keys.
FIRST_DAY = date(1950, 1, 1)


def past(day: date) -> date:
    """A day something was said on. ValidationError where it has not come, or is too long ago."""
    if day > timezone.localdate():
        raise forms.ValidationError(_("This day has not come yet."))
    if day < FIRST_DAY:
        raise forms.ValidationError(_("This day is too long ago. Check the year."))
    return day


class Day(forms.DateInput):
    """A day chosen from the browser's calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class Lines(forms.Textarea):
    """A few lines of text."""

    def __init__(self) -> None:
        super().__init__(attrs={"rows": 2})


def amount_of(reading: Reading) -> Amount:
    return Amount(reading.low, reading.high, reading.unit or "", Hedge(reading.hedge))


def whole(value: Decimal | None) -> int | None:
    return None if value is None else int(value)


def read_figure(text: str, company: Company, said_on: date) -> tuple[Reading, PeriodReading | None]:
    """The amount of `text`, and the horizon in what was left over of it: "about $600bn through 2030"."""
    reading = read_amount(text, default_currency=company.reporting_currency)
    rest = reading.rest.strip()
    return reading, read_horizon(rest, company, said_on) if rest and not reading.problem else None


def read_horizon(text: str, company: Company, said_on: date) -> PeriodReading:
    """A horizon as typed; one that only begins, or is no whole number of years, is asked for again."""
    if _BEGINS.match(text) and not _ENDS.search(text):
        return PeriodReading(problem="no-end", sentence=_("Say where it ends too: from 2027 to 2030."))
    found = _read_period(text, company, said_on)
    if found.years is not None and found.years.denominator != 1:
        return PeriodReading(problem="part-of-year", sentence=_("Give whole years, or the two dates."))
    return found


def _read_period(text: str, company: Company, said_on: date) -> PeriodReading:
    return read_period(text, today=said_on, fiscal_year_end_month=company.fiscal_year_end_month)


_BEGINS = re.compile(r"\s*(?:since|from|starting|beginning|từ|kể từ)\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:to|through|until|till|by|and|đến|tới)\b|[-–—]", re.IGNORECASE)


def is_whole(reading: Reading) -> bool:
    """Whether every bound is a whole number of units: a part of a dollar is no figure of ours."""
    return all(bound is None or bound == int(bound) for bound in (reading.low, reading.high))


def horizon_fields(reading: PeriodReading, text: str, said_on: date) -> dict[str, Any]:
    """The columns of an announcement. "Over the next eight years" states neither its start nor its end."""
    bounds: tuple[date | None, date | None, bool, bool]
    bounds = (reading.start, reading.end, reading.start is not None, reading.end is not None)
    if reading.kind == YEARS and reading.years:
        ahead = next_years(said_on, int(reading.years))
        bounds = (ahead.start, ahead.end, False, False)
    names = ("horizon_start", "horizon_end", "start_stated", "end_stated")
    return dict(zip(names, bounds, strict=True)) | {"horizon_words": text}


def read_day(text: str, today: date) -> tuple[date, str]:
    """A day, month or year as typed: its last day, and how precisely it is known. ValidationError else."""
    reading = read_period(text, today=today)
    if reading.problem or reading.end is None:
        raise forms.ValidationError(reading.sentence or _("Give a date such as 2026-02-21 or Feb 2026."))
    if reading.ambiguous:
        raise forms.ValidationError(_("Day and month could be exchanged here. Write it as 2026-02-21."))
    if reading.start == reading.end:
        return reading.end, Precision.DAY
    if reading.precision not in (Precision.MONTH, Precision.YEAR) or reading.start is None:
        raise forms.ValidationError(_("Give a day, a month or a year."))
    return reading.end, reading.precision


def read_changes(text: str) -> tuple[Stated, ...]:
    """A percent change as its source gives it; one without a sign may be a rise or a fall."""
    if not text.strip():
        return ()
    reading = read_percent(text)
    value = reading.low if reading.low is not None else reading.high
    if reading.problem or value is None:
        raise forms.ValidationError(reading.sentence)
    signs = (-1, 1) if value > 0 and "+" not in text else (1,)
    precision, hedge = Fraction(reading.precision), Hedge(reading.hedge)
    return tuple(Stated(Fraction(value) * sign, precision, hedge) for sign in signs)


def written_amount(row: Announcement) -> str:
    """A stored amount as one could have typed it; reading it gives the same amount again."""
    if not row.has_figure:
        return ""
    bounds = [bound for bound in (row.low, row.high) if bound is not None]
    scale, word = next((row for row in SCALES if _is_short(bounds, row[0])), (1, ""))
    unit = row.unit
    if unit == "W":
        scale, word, unit = 10**6, "", "MW"
    numbers = "-".join(f"{Decimal(bound) / scale:f}" for bound in dict.fromkeys(bounds))
    text = " ".join(part for part in (numbers, word, unit) if part)
    return KINDS.get(row.kind, "{}").format(HEDGES[row.hedge].format(text))


def _is_short(bounds: list[int], scale: int) -> bool:
    """Whether each bound is at least one of `scale` and needs no more than three decimals."""
    return all(bound >= scale and bound * 1000 % scale == 0 for bound in bounds)


def written_horizon(row: Announcement) -> str:
    """A stored horizon as one could have typed it."""
    start, end = row.horizon_start, row.horizon_end
    if end is None:
        return ""
    return f"{start.isoformat()} to {end.isoformat()}" if start else f"through {end.isoformat()}"


def written_day(day: date, precision: str) -> str:
    lengths = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
    return day.isoformat()[: lengths[Precision(precision)]]
