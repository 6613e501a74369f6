"""The forms a single period takes: a day, a month, a quarter, a half, a year, a fiscal year, or a count of years."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from narratives.extract import calendars
from narratives.extract.calendars import Days
from narratives.extract.numerals import number_words
from narratives.extract.words import periods as words

YEAR = r"(?:19|20)\d\d"
_ANY_YEAR = rf"(?P<y>{YEAR}|\d\d)"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading depends on besides the words."""

    lang: str
    today: date
    end_month: int


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, or a number of years; `label` names a fiscal period; `precision` day, month, quarter, half or year."""

    days: Days | None = None
    years: Fraction | None = None
    label: str = ""
    precision: str = "year"
    doubts: tuple[str, ...] = ()


Build = Callable[[re.Match[str], Setting], Period | None]


@cache
def _count_words(lang: str) -> dict[str, Fraction]:
    table = {word: Fraction(value) for word, value in number_words(lang).items() if 0 < value <= 99}
    return table | {"ein": Fraction(1), "einem": Fraction(1), "einer": Fraction(1)} if lang == "de" else table


def _any_of(words_: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words_, key=lambda w: (-len(w), w))) + ")"


@cache
def forms(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    """Patterns, each matched against a whole phrase; the first that fits wins."""
    ordinals = words.ORDINALS.get(lang, words.ORDINALS["en"])
    ordinal = f"(?P<o>{_any_of(list(ordinals))})"
    count = rf"(?P<n>\d{{1,2}}|{_any_of(list(_count_words(lang)) or ['-'])})"
    plain = {"y": _ANY_YEAR, "o": ordinal, "d": "(?P<d>[1-4])", "h": "(?P<h>[12])", "n": count}

    def made(table: dict[str, list[str]], build: Build) -> list[tuple[re.Pattern[str], Build]]:
        patterns = table.get(lang, []) + (table["en"] if lang != "en" and table is not words.LAST_YEARS else [])
        return [(re.compile(pattern.format(**plain).strip()), build) for pattern in patterns]

    found = _days_and_months(lang) + made(words.QUARTERS, _quarter) + made(words.HALVES, _half)
    found += _first_months(lang) + made(words.FISCAL, _fiscal) + _parts(lang) + _relative(lang)
    return found + made(words.LAST_YEARS, _years) + made(words.MONTH_COUNTS, _month_count) + _decades(lang)


def _days_and_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    iso = (re.compile(rf"(?P<y>{YEAR})[-./](?P<m>\d\d?)[-./](?P<day>\d\d?)"), _iso)
    month_first = (re.compile(rf"(?P<y>{YEAR})[-./](?P<m>0[1-9]|1[0-2])"), _month)
    turned = (re.compile(rf"(?P<m>\d\d?)[-/.](?P<y>{YEAR})"), _month)
    numeric = (re.compile(rf"(?P<a>\d\d?)[-/.](?P<b>\d\d?)[-/.](?P<y>{YEAR}|\d\d)"), _numeric)
    return [iso, month_first, numeric, turned, *_named_months(lang), *_eastern_dates(lang)]


def _named_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    rows: list[tuple[re.Pattern[str], Build]] = []
    for column in dict.fromkeys((lang, "en")):
        names = words.MONTHS.get(column)
        if not names:
            continue
        month = "(?P<name>" + "|".join(sorted((n for cell in names for n in cell.split("|")), key=len, reverse=True)) + ")"
        weekday = r"(?:\w{3,10}, ?)?"
        shapes = [
            (rf"{weekday}{month}\.? (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<y>{YEAR})", _named_day),
            (rf"{weekday}(?P<day>\d\d?)(?:st|nd|rd|th|er|º|\.)?(?: of| de)? {month}\.?,?(?: de| del)? (?P<y>{YEAR})", _named_day),
            (rf"{month}\.?,?(?: of| de| del)? ?'?(?P<y>{YEAR})", _named_month),
            (rf"{month}\.? ?'(?P<y>\d\d)", _named_month),
            (rf"{month}[- ](?P<y>\d\d)", _named_month),
            (rf"(?P<y>{YEAR}) {month}", _named_month),
        ]
        rows += [(re.compile(shape), build) for shape, build in shapes]
    return rows


def _eastern_dates(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    sino = {"zh": r"(?P<y>{Y}) ?年 ?(?P<m>\d\d?) ?月(?: ?(?P<day>\d\d?) ?[日号])?", "ja": r"(?P<y>{Y}) ?年 ?(?P<m>\d\d?) ?月(?: ?(?P<day>\d\d?) ?日)?",
            "ko": r"(?P<y>{Y}) ?년 ?(?P<m>\d\d?) ?월(?: ?(?P<day>\d\d?) ?일)?"}  # fmt: skip
    if lang in sino:
        return [(re.compile(sino[lang].replace("{Y}", YEAR)), _iso)]
    if lang != "vi":
        return []
    month = r"(?:tháng|thang|th\.?) ?(?P<m>\d\d?)"
    year = rf"(?: |-|/|\.|,|năm|của|nam)*(?P<y>{YEAR})"
    day = r"(?:ngày |mùng |mồng |ngay )?(?P<day>\d\d?)"
    return [(re.compile(rf"{day} ?,?(?: |-|/)?{month}{year}"), _iso), (re.compile(month + year), _month)]


def _first_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    """ "the first nine months of 2026", "9 tháng đầu năm 2026", "2026年前9个月"."""
    count = rf"(?P<n>\d{{1,2}}|{_any_of(list(_count_words(lang)) or ['-'])})"
    shapes = {
        "en": [rf"(?:the )?first {count} months(?: of)?(?: the year)? (?P<y>{YEAR})", rf"(?:the )?(?P<l>last) {count} months(?: of)? (?P<y>{YEAR})"],
        "vi": [rf"{count} tháng (?:đầu|dau)(?: của)?(?: năm| nam)? ?(?P<y>{YEAR})", rf"{count} tháng (?P<l>cuối)(?: của)?(?: năm)? ?(?P<y>{YEAR})", rf"{count} thang dau nam (?P<y>{YEAR})"],
        "de": [rf"(?:die |den )?ersten {count} monaten?(?: des jahres)? (?P<y>{YEAR})"],
        "fr": [rf"(?:les )?{count} premiers mois(?: de)? (?P<y>{YEAR})"],
        "es": [rf"(?:los )?primeros {count} meses(?: de)? (?P<y>{YEAR})", rf"(?:los )?{count} primeros meses(?: de)? (?P<y>{YEAR})"],
        "zh": [rf"(?P<y>{YEAR})年前{count}个?月", rf"(?P<y>{YEAR})年(?P<a>\d\d?)[-~至](?P<n>\d\d?)月"],
        "ja": [rf"(?P<y>{YEAR})年(?P<a>\d\d?)[-~](?P<n>\d\d?)月(?:期)?"],
        "ko": [rf"(?P<y>{YEAR})년 (?P<a>\d\d?)[-~∼](?P<n>\d\d?)월"],
    }
    return [(re.compile(shape), _months_from_start) for shape in shapes.get(lang, shapes["en"])]


def _parts(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    before, after = words.PARTS.get(lang, {}), words.PARTS_AFTER.get(lang, {})
    rows: list[tuple[re.Pattern[str], Build]] = [(re.compile(rf"(?P<y>{YEAR})e?"), _whole)]
    rows += [(re.compile(rf"(?P<part>{_any_of(list(before))})[ -]?(?P<y>{YEAR})"), _part)] if before else []
    rows += [(re.compile(rf"(?P<y>{YEAR}) ?(?P<part>{_any_of(list(after))})"), _part)] if after else []
    return rows


def _relative(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    table = words.RELATIVE.get(lang, {})
    return [(re.compile(f"(?P<word>{_any_of(list(table))})"), _years_away)] if table else []


def _decades(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    phrases = words.DECADE.get(lang, []) + (words.DECADE["en"] if lang != "en" else [])
    over = r"(?:over |in |for |within )?(?:a|the next|the coming|one) decade|(?:trong )?(?:một )?thập kỷ tới|ein jahrzehnt|une décennie|una década"
    return [(re.compile(_any_of(phrases)), _decade), (re.compile(over), lambda match, setting: Period(years=Fraction(10)))]


def _iso(match: re.Match[str], setting: Setting) -> Period | None:
    if match["day"] is None:
        return _month(match, setting)
    moment = calendars.day(int(match["y"]), int(match["m"]), int(match["day"]))
    return Period((moment, moment), precision="day") if moment else None


def _month(match: re.Match[str], setting: Setting) -> Period | None:
    number = int(match["m"])
    return Period(calendars.months(int(match["y"]), number, number), precision="month") if 1 <= number <= 12 else None


def _numeric(match: re.Match[str], setting: Setting) -> Period | None:
    """Day first, except in American English; when both can be the month the reading says so."""
    first, second, year = int(match["a"]), int(match["b"]), calendars.full_year(match["y"])
    american = setting.lang == "en" and "/" in match.group()
    day_first, month_first = calendars.day(year, second, first), calendars.day(year, first, second)
    chosen = (month_first or day_first) if american else (day_first or month_first)
    doubtful = bool(day_first and month_first and first != second and setting.lang == "en")
    return Period((chosen, chosen), precision="day", doubts=("day-or-month",) if doubtful else ()) if chosen else None


def _month_number(name: str, lang: str) -> int:
    tables = [words.MONTHS[column] for column in (lang, "en") if column in words.MONTHS]
    return next(n for table in tables for n, cell in enumerate(table, 1) if name in cell.split("|"))


def _named_day(match: re.Match[str], setting: Setting) -> Period | None:
    moment = calendars.day(int(match["y"]), _month_number(match["name"], setting.lang), int(match["day"]))
    return Period((moment, moment), precision="day") if moment else None


def _named_month(match: re.Match[str], setting: Setting) -> Period | None:
    number = _month_number(match["name"], setting.lang)
    return Period(calendars.months(calendars.full_year(match["y"]), number, number), precision="month")


def _number_of(match: re.Match[str], setting: Setting, table: dict[str, int]) -> int:
    groups = match.groupdict()
    digit = groups.get("d") or groups.get("h")
    word = groups.get("o") or groups.get("o2") or ""
    return int(digit) if digit else {**words.ORDINALS["en"], **table}[word]


def _is_fiscal(match: re.Match[str]) -> bool:
    text = match.group()
    return any(word in text for word in ("fy", "fiscal", "财年", "年度", "geschäftsjahr", "exercice", "tài chính"))


def _quarter(match: re.Match[str], setting: Setting) -> Period | None:
    number, year = _number_of(match, setting, words.ORDINALS.get(setting.lang, {})), calendars.full_year(match["y"])
    if number > 4:
        return None
    if _is_fiscal(match):
        days = calendars.fiscal(year, setting.end_month, 3 * number - 2, 3 * number)
        return Period(days, label=f"Q{number} FY{year}", precision="quarter")
    return Period(calendars.quarter(year, number), precision="quarter")


def _half(match: re.Match[str], setting: Setting) -> Period | None:
    number = _number_of(match, setting, {**words.ORDINALS.get(setting.lang, {}), **words.HALF_WORDS})
    year = calendars.full_year(match["y"])
    if number > 2:
        return None
    if _is_fiscal(match):
        return Period(calendars.fiscal(year, setting.end_month, 6 * number - 5, 6 * number), label=f"H{number} FY{year}", precision="half")
    return Period(calendars.half(year, number), precision="half")


def _months_from_start(match: re.Match[str], setting: Setting) -> Period | None:
    count = _count(match["n"], setting.lang)
    if count is None or not 1 <= count <= 12:
        return None
    last = int(count)
    groups = match.groupdict()
    first = 13 - last if groups.get("l") else int(groups.get("a") or 1)
    last = 12 if groups.get("l") else last
    return Period(calendars.months(int(match["y"]), first, last), precision="month") if 1 <= first <= last else None


def _fiscal(match: re.Match[str], setting: Setting) -> Period | None:
    year = calendars.full_year(match["y"])
    if setting.lang == "ja" and match.group().endswith("年度"):
        return Period((date(year, 4, 1), date(year + 1, 3, 31)), label=f"FY{year}")
    if setting.lang == "ja" and (end := re.search(r"年(\d{1,2})月期", match.group())) and 1 <= int(end[1]) <= 12:
        return Period(calendars.fiscal(year, int(end[1])), label=f"FY{year}")
    return Period(calendars.fiscal(year, setting.end_month), label=f"FY{year}")


def _whole(match: re.Match[str], setting: Setting) -> Period | None:
    return Period(calendars.whole_year(int(match["y"])))


def _part(match: re.Match[str], setting: Setting) -> Period | None:
    table = {**words.PARTS.get(setting.lang, {}), **words.PARTS_AFTER.get(setting.lang, {})}
    first, last = table[match["part"]]
    whole = (first, last) == (1, 12)
    return Period(calendars.months(int(match["y"]), first, last), precision="year" if whole else "part", doubts=() if whole else ("part-of-year",))


def _years_away(match: re.Match[str], setting: Setting) -> Period | None:
    return Period(calendars.whole_year(setting.today.year + words.RELATIVE[setting.lang][match["word"]]), doubts=("relative",))


def _decade(match: re.Match[str], setting: Setting) -> Period | None:
    """ "The end of the decade" is the year that ends in 0, as those who pledge for it count."""
    end = setting.today.year // 10 * 10 + 10
    return Period(calendars.whole_year(end if setting.today.year % 10 else setting.today.year + 10), precision="decade", doubts=("decade-end",))


def _count(text: str, lang: str) -> Fraction | None:
    return Fraction(int(text)) if text.isdigit() else _count_words(lang).get(text)


def _years(match: re.Match[str], setting: Setting) -> Period | None:
    count = _count(match["n"], setting.lang)
    return Period(years=count) if count else None


def _month_count(match: re.Match[str], setting: Setting) -> Period | None:
    count = _count(match["n"], setting.lang)
    return Period(years=count / 12) if count else None
