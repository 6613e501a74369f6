"""Days, horizons and lengths of time, no more precise than they are known."""

from calendar import monthrange
from datetime import date

from babel.dates import format_date
from babel.units import format_unit

from narratives.formats.numbers import Number, plain, rounded, trimmed
from narratives.formats.words import parsed, word

_DAY = {"en": ("d MMMM y", "d MMM y"), "vi": ("d 'tháng' M, y", "d/M/y")}
_MONTH = {"en": "MMM y", "vi": "'tháng' M, y"}


def day(when: date, precision: str = "day", locale: str = "en", short: bool = False) -> str:
    """The date to its precision (day, month or year): "21 February 2026", "Nov 2025", "2026".

    KeyError for another precision; TypeError for None.
    """
    if not isinstance(when, date):
        raise TypeError(f"Not a date: {when!r}")
    where = parsed(locale)
    written = _DAY.get(where.language, ("long", "medium"))[short]
    pattern = {"day": written, "month": _MONTH.get(where.language, "MMM y"), "year": "y"}[precision]
    return plain(format_date(when, pattern, where))


def window(start: date | None, end: date | None, locale: str = "en", start_assumed: bool = False) -> str:
    """The horizon: "2026–30", "Jul 2025 – Jun 2026", or "through 2030" when no source states the start."""
    if end is None:
        return word("from", locale).format(_opening(start, locale)) if start else word("no_horizon", locale)
    if start is None or start_assumed:
        return word("through", locale).format(_closing(end, locale))
    if _opens_year(start) and _closes_year(end):
        return _years(start.year, end.year)
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    precision = "month" if whole_months else "day"
    return " – ".join(day(edge, precision, locale) for edge in (start, end))


def _opens_year(start: date) -> bool:
    return (start.month, start.day) == (1, 1)


def _closes_year(end: date) -> bool:
    return (end.month, end.day) == (12, 31)


def _opening(start: date, locale: str) -> str:
    return day(start, "year" if _opens_year(start) else "day", locale)


def _closing(end: date, locale: str) -> str:
    return day(end, "year" if _closes_year(end) else "day", locale)


def _years(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}–{last % 100:02d}" if first // 100 == last // 100 else f"{first}–{last}"


def year_count(count: Number, locale: str = "en") -> str:
    """A length in years, to one decimal where it is not whole: "8 years", "1 year", "7.5 years"."""
    shown = rounded(count, 1)
    if parsed(locale).language in _DAY:
        return word("one_year" if abs(shown) == 1 else "years", locale).format(trimmed(shown, locale))
    text = plain(format_unit(shown.normalize(), "duration-year", locale=parsed(locale)))
    # Babel answers with the name of the unit where the locale's data lacks it.
    return text if "duration" not in text else word("years", "en").format(trimmed(shown, locale))
