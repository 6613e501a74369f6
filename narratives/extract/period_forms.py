"""The forms a single period takes: a day, a month, a quarter, a half, a year, a fiscal year, a count of
years.
"""

import re
from fractions import Fraction
from functools import cache

from narratives.extract import period_builders as build
from narratives.extract.period_types import (
    YEAR,
    Build,
    Period,
    count_words,
    month_names,
    ordinals,
    parts,
    relative_years,
)
from narratives.extract.words import calendars as words
from narratives.extract.words import spans as span_words

_ANY_YEAR = rf"(?P<y>{YEAR}|\d\d)"


def _any_of(words_: list[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words_, key=lambda w: (-len(w), w))) + ")"


@cache
def forms(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    """Patterns, each matched against a whole phrase; the first that fits wins."""
    ordinal = f"(?P<o>{_any_of(list(ordinals(lang)))})"
    count = rf"(?P<n>\d{{1,2}}|{_any_of(list(count_words(lang)) or ['-'])})"
    plain = {"y": _ANY_YEAR, "o": ordinal, "d": "(?P<d>[1-4])", "h": "(?P<h>[12])", "n": count}

    def made(table: dict[str, list[str]], builder: Build) -> list[tuple[re.Pattern[str], Build]]:
        patterns = table.get(lang, []) + (
            table["en"] if lang != "en" and table is not span_words.LAST_YEARS else []
        )
        return [(re.compile(pattern.format(**plain).strip()), builder) for pattern in patterns]

    found = _days_and_months(lang) + made(words.QUARTERS, build.quarter) + made(words.HALVES, build.half)
    found += _first_months(lang) + made(words.FISCAL, build.fiscal_year) + _parts(lang) + _relative(lang)
    found += made(span_words.LAST_YEARS, build.years) + made(span_words.MONTH_COUNTS, build.month_count)
    return found + _decades(lang)


def _days_and_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    iso = (re.compile(rf"(?P<y>{YEAR})[-./](?P<m>\d\d?)[-./](?P<day>\d\d?)"), build.iso_day)
    month_first = (re.compile(rf"(?P<y>{YEAR})[-./](?P<m>0[1-9]|1[0-2])"), build.numbered_month)
    turned = (re.compile(rf"(?P<m>\d\d?)[-/.](?P<y>{YEAR})"), build.numbered_month)
    numeric = (re.compile(rf"(?P<a>\d\d?)[-/.](?P<b>\d\d?)[-/.](?P<y>{YEAR}|\d\d)"), build.numeric_day)
    return [iso, month_first, numeric, turned, *_named_months(lang), *_eastern_dates(lang)]


def _named_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    rows: list[tuple[re.Pattern[str], Build]] = []
    for column in dict.fromkeys((lang, "en")):
        names = month_names(column)
        if not names:
            continue
        month = "(?P<name>" + "|".join(sorted(names, key=len, reverse=True)) + ")"
        weekday = r"(?:\w{3,10}, ?)?"
        shapes = [
            (rf"{weekday}{month}\.? (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<y>{YEAR})", build.named_day),
            (
                rf"{weekday}(?P<day>\d\d?)(?:st|nd|rd|th|er|º|\.)?(?: of| de)? {month}"
                rf"\.?,?(?: de| del)? (?P<y>{YEAR})",
                build.named_day,
            ),
            (rf"{month}\.?,?(?: of| de| del)? ?'?(?P<y>{YEAR})", build.named_month),
            (rf"{month}\.? ?'(?P<y>\d\d)", build.named_month),
            (rf"{month}[- ](?P<y>\d\d)", build.named_month),
            (rf"(?P<y>{YEAR}) {month}", build.named_month),
        ]
        rows += [(re.compile(shape), builder) for shape, builder in shapes]
    return rows


def _eastern_dates(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    signs = {"zh": ("年", "月", "[日号]"), "ja": ("年", "月", "日"), "ko": ("년", "월", "일")}.get(lang)
    if signs:
        year, month, day = signs
        date = rf"(?P<y>{YEAR}) ?{year} ?(?P<m>\d\d?) ?{month}(?: ?(?P<day>\d\d?) ?{day})?"
        return [(re.compile(date), build.iso_day)]
    if lang != "vi":
        return []
    month = r"(?:tháng|thang|th\.?) ?(?P<m>\d\d?)"
    year = rf"(?: |-|/|\.|,|năm|của|nam)*(?P<y>{YEAR})"
    day = r"(?:ngày |mùng |mồng |ngay )?(?P<day>\d\d?)"
    whole = rf"{day} ?,?(?: |-|/)?{month}{year}"
    return [(re.compile(whole), build.iso_day), (re.compile(month + year), build.numbered_month)]


def _first_months(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    """ "the first nine months of 2026", "9 tháng đầu năm 2026", "2026年前9个月"."""
    count = rf"(?P<n>\d{{1,2}}|{_any_of(list(count_words(lang)) or ['-'])})"
    shapes = {
        "en": [
            rf"(?:the )?first {count} months(?: of)?(?: the year)? (?P<y>{YEAR})",
            rf"(?:the )?(?P<l>last) {count} months(?: of)? (?P<y>{YEAR})",
        ],
        "vi": [
            rf"{count} tháng (?:đầu|dau)(?: của)?(?: năm| nam)? ?(?P<y>{YEAR})",
            rf"{count} tháng (?P<l>cuối)(?: của)?(?: năm)? ?(?P<y>{YEAR})",
            rf"{count} thang dau nam (?P<y>{YEAR})",
        ],
        "de": [rf"(?:die |den )?ersten {count} monaten?(?: des jahres)? (?P<y>{YEAR})"],
        "fr": [rf"(?:les )?{count} premiers mois(?: de)? (?P<y>{YEAR})"],
        "es": [
            rf"(?:los )?primeros {count} meses(?: de)? (?P<y>{YEAR})",
            rf"(?:los )?{count} primeros meses(?: de)? (?P<y>{YEAR})",
        ],
        "zh": [rf"(?P<y>{YEAR})年前{count}个?月", rf"(?P<y>{YEAR})年(?P<a>\d\d?)[-~至](?P<n>\d\d?)月"],
        "ja": [rf"(?P<y>{YEAR})年(?P<a>\d\d?)[-~](?P<n>\d\d?)月(?:期)?"],
        "ko": [rf"(?P<y>{YEAR})년 (?P<a>\d\d?)[-~∼](?P<n>\d\d?)월"],
    }
    return [(re.compile(shape), build.first_months) for shape in shapes.get(lang, shapes["en"])]


def _parts(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    before, after = parts(lang, False), parts(lang, True)
    rows: list[tuple[re.Pattern[str], Build]] = [(re.compile(rf"(?P<y>{YEAR})e?"), build.whole_year)]
    rows += (
        [(re.compile(rf"(?P<part>{_any_of(list(before))})[ -]?(?P<y>{YEAR})"), build.part_of_year)]
        if before
        else []
    )
    rows += (
        [(re.compile(rf"(?P<y>{YEAR}) ?(?P<part>{_any_of(list(after))})"), build.part_of_year)]
        if after
        else []
    )
    return rows


def _relative(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    table = relative_years(lang)
    return [(re.compile(f"(?P<word>{_any_of(list(table))})"), build.years_away)] if table else []


def _decades(lang: str) -> list[tuple[re.Pattern[str], Build]]:
    columns = [span_words.DECADE.get(name, "") for name in dict.fromkeys((lang, "en"))]
    phrases = [phrase for column in columns if column for phrase in column.split(" | ")]
    over = (
        r"(?:over |in |for |within )?(?:a|the next|the coming|one) decade"
        r"|(?:trong )?(?:một )?thập kỷ tới|ein jahrzehnt|une décennie|una década"
    )
    return [
        (re.compile(_any_of(phrases)), build.decade),
        (re.compile(over), lambda match, setting: Period(years=Fraction(10))),
    ]
