"""Spans of days: years, quarters, halves, months, fiscal years."""

from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]


def months(year: int, first: int, last: int) -> Days:
    """The first day of month `first` to the last day of month `last` of one calendar year."""
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def whole_year(year: int) -> Days:
    return months(year, 1, 12)


def quarter(year: int, number: int) -> Days:
    return months(year, 3 * number - 2, 3 * number)


def half(year: int, number: int) -> Days:
    return months(year, 6 * number - 5, 6 * number)


def fiscal(year: int, end_month: int, first: int = 1, last: int = 12) -> Days:
    """Months `first` to `last` of the fiscal year that ends in `end_month` of `year`."""
    start_year, start_month = (year, 1) if end_month == 12 else (year - 1, end_month + 1)
    begin, finish = start_month - 1 + first - 1, start_month - 1 + last - 1
    last_year, last_month = start_year + finish // 12, finish % 12 + 1
    end = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return date(start_year + begin // 12, begin % 12 + 1, 1), end


def full_year(text: str) -> int:
    """ "26" -> 2026, "2026" -> 2026."""
    number = int(text)
    return number if number >= 100 else 2000 + number


def day(year: int, month: int, number: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    return date(year, month, number)


def day_before(moment: date) -> date:
    return moment - timedelta(days=1)
