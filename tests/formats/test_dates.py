"""Dates and horizons, no more precise than they are known."""

from datetime import date
from fractions import Fraction

import pytest

from narratives import formats


def test_days_are_written_to_their_precision() -> None:
    assert formats.day(date(2026, 2, 21)) == "21 February 2026"
    assert formats.day(date(2026, 2, 21), short=True) == "21 Feb 2026"
    assert formats.day(date(2025, 11, 30), "month") == "Nov 2025"
    assert formats.day(date(2025, 12, 31), "year") == "2025"


def test_days_in_vietnamese() -> None:
    assert formats.day(date(2026, 2, 21), locale="vi") == "21 tháng 2, 2026"
    assert formats.day(date(2025, 11, 30), "month", "vi") == "tháng 11, 2025"


def test_no_date_is_refused() -> None:
    with pytest.raises(TypeError) as refusal:
        formats.day(None)  # type: ignore[arg-type]
    assert str(refusal.value) == "Not a date: None"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2026, 1, 1), date(2030, 12, 31), "2026–30"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(1998, 1, 1), date(2003, 12, 31), "1998–2003"),
        (None, date(2030, 12, 31), "through 2030"),
        (None, date(2030, 6, 30), "through 30 June 2030"),
        (date(2025, 7, 1), date(2026, 6, 30), "Jul 2025 – Jun 2026"),
        (date(2025, 11, 6), date(2033, 11, 5), "6 November 2025 – 5 November 2033"),
        (date(2026, 1, 1), None, "from 2026"),
        (None, None, "no horizon stated"),
    ],
)
def test_horizons(start: date | None, end: date | None, text: str) -> None:
    assert formats.window(start, end) == text


def test_an_assumed_start_is_not_printed_as_stated() -> None:
    horizon = date(2026, 1, 1), date(2030, 12, 31)
    assert formats.window(*horizon, start_assumed=True) == "through 2030"
    assert formats.window(*horizon, "vi", start_assumed=True) == "đến hết 2030"


def test_years_have_their_plural() -> None:
    assert [formats.year_count(n) for n in (1, 8, Fraction(15, 2))] == ["1 year", "8 years", "7.5 years"]
    assert formats.year_count(8, "vi") == "8 năm"
    assert formats.year_count(8, "fr") == "8 ans"
