"""From a matched form to the period it names."""

import re
from datetime import date

from narratives.extract import calendars
from narratives.extract.period_types import (
    Period,
    Setting,
    count,
    half_words,
    month_names,
    ordinals,
    parts,
    relative_years,
)


def iso_day(match: re.Match[str], setting: Setting) -> Period | None:
    if match["day"] is None:
        return numbered_month(match, setting)
    moment = calendars.day(int(match["y"]), int(match["m"]), int(match["day"]))
    return Period((moment, moment), precision="day") if moment else None


def numbered_month(match: re.Match[str], setting: Setting) -> Period | None:
    number = int(match["m"])
    return (
        Period(calendars.months(int(match["y"]), number, number), precision="month")
        if 1 <= number <= 12
        else None
    )


def numeric_day(match: re.Match[str], setting: Setting) -> Period | None:
    """Day first, except in American English; when both can be the month the reading says so."""
    first, second, year = int(match["a"]), int(match["b"]), calendars.full_year(match["y"])
    american = setting.lang == "en" and "/" in match.group()
    day_first, month_first = calendars.day(year, second, first), calendars.day(year, first, second)
    chosen = (month_first or day_first) if american else (day_first or month_first)
    doubtful = bool(day_first and month_first and first != second and setting.lang == "en")
    return (
        Period((chosen, chosen), precision="day", doubts=("day-or-month",) if doubtful else ())
        if chosen
        else None
    )


def _month_number(name: str, lang: str) -> int:
    return month_names(lang).get(name) or month_names("en")[name]


def named_day(match: re.Match[str], setting: Setting) -> Period | None:
    moment = calendars.day(int(match["y"]), _month_number(match["name"], setting.lang), int(match["day"]))
    return Period((moment, moment), precision="day") if moment else None


def named_month(match: re.Match[str], setting: Setting) -> Period | None:
    number = _month_number(match["name"], setting.lang)
    return Period(calendars.months(calendars.full_year(match["y"]), number, number), precision="month")


def _number_of(match: re.Match[str], setting: Setting, table: dict[str, int]) -> int:
    groups = match.groupdict()
    digit = groups.get("d") or groups.get("h")
    word = groups.get("o") or groups.get("o2") or ""
    return int(digit) if digit else {**ordinals("en"), **table}[word]


def _is_fiscal(match: re.Match[str]) -> bool:
    text = match.group()
    return any(
        word in text for word in ("fy", "fiscal", "财年", "年度", "geschäftsjahr", "exercice", "tài chính")
    )


def quarter(match: re.Match[str], setting: Setting) -> Period | None:
    number, year = (
        _number_of(match, setting, ordinals(setting.lang)),
        calendars.full_year(match["y"]),
    )
    if number > 4:
        return None
    if _is_fiscal(match):
        days = calendars.fiscal(year, setting.end_month, 3 * number - 2, 3 * number)
        return Period(days, label=f"Q{number} FY{year}", precision="quarter")
    return Period(calendars.quarter(year, number), precision="quarter")


def half(match: re.Match[str], setting: Setting) -> Period | None:
    number = _number_of(match, setting, {**ordinals(setting.lang), **half_words()})
    year = calendars.full_year(match["y"])
    if number > 2:
        return None
    if _is_fiscal(match):
        return Period(
            calendars.fiscal(year, setting.end_month, 6 * number - 5, 6 * number),
            label=f"H{number} FY{year}",
            precision="half",
        )
    return Period(calendars.half(year, number), precision="half")


def first_months(match: re.Match[str], setting: Setting) -> Period | None:
    number = count(match["n"], setting.lang)
    if number is None or not 1 <= number <= 12:
        return None
    last = int(number)
    groups = match.groupdict()
    first = 13 - last if groups.get("l") else int(groups.get("a") or 1)
    last = 12 if groups.get("l") else last
    return (
        Period(calendars.months(int(match["y"]), first, last), precision="month")
        if 1 <= first <= last
        else None
    )


def fiscal_year(match: re.Match[str], setting: Setting) -> Period | None:
    year = calendars.full_year(match["y"])
    if setting.lang == "ja" and match.group().endswith("年度"):
        return Period((date(year, 4, 1), date(year + 1, 3, 31)), label=f"FY{year}")
    if (
        setting.lang == "ja"
        and (end := re.search(r"年(\d{1,2})月期", match.group()))
        and 1 <= int(end[1]) <= 12
    ):
        return Period(calendars.fiscal(year, int(end[1])), label=f"FY{year}")
    return Period(calendars.fiscal(year, setting.end_month), label=f"FY{year}")


def whole_year(match: re.Match[str], setting: Setting) -> Period | None:
    return Period(calendars.whole_year(int(match["y"])))


def part_of_year(match: re.Match[str], setting: Setting) -> Period | None:
    table = {**parts(setting.lang, False), **parts(setting.lang, True)}
    first, last = table[match["part"]]
    whole = (first, last) == (1, 12)
    return Period(
        calendars.months(int(match["y"]), first, last),
        precision="year" if whole else "part",
        doubts=() if whole else ("part-of-year",),
    )


def years_away(match: re.Match[str], setting: Setting) -> Period | None:
    return Period(
        calendars.whole_year(setting.today.year + relative_years(setting.lang)[match["word"]]),
        doubts=("relative",),
    )


def decade(match: re.Match[str], setting: Setting) -> Period | None:
    """ "The end of the decade" is the year that ends in 0, as those who pledge for it count."""
    end = setting.today.year // 10 * 10 + 10
    return Period(
        calendars.whole_year(end if setting.today.year % 10 else setting.today.year + 10),
        precision="decade",
        doubts=("decade-end",),
    )


def years(match: re.Match[str], setting: Setting) -> Period | None:
    number = count(match["n"], setting.lang)
    return Period(years=number) if number else None


def month_count(match: re.Match[str], setting: Setting) -> Period | None:
    number = count(match["n"], setting.lang)
    return Period(years=number / 12) if number else None
