"""What the period readers hand around, and the tables of calendar words made ready."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from narratives.extract.calendars import Days
from narratives.extract.numerals import number_words
from narratives.extract.words import calendars as words
from narratives.extract.words import spans as span_words

YEAR = r"(?:19|20)\d\d"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading depends on besides the words."""

    lang: str
    today: date
    end_month: int


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, or a number of years; `label` names a fiscal period.

    `precision` is day, month, quarter, half, part, year or decade.
    """

    days: Days | None = None
    years: Fraction | None = None
    label: str = ""
    precision: str = "year"
    doubts: tuple[str, ...] = ()


Build = Callable[[re.Match[str], Setting], Period | None]


def turned(row: Mapping[str, str]) -> dict[str, str]:
    """{"1": "first | 1st"} -> {"first": "1", "1st": "1"}."""
    return {word: key for key, cell in row.items() for word in cell.split(" | ")}


@cache
def ordinals(lang: str) -> dict[str, int]:
    return {word: int(key) for word, key in turned(words.ORDINALS.get(lang, words.ORDINALS["en"])).items()}


@cache
def half_words() -> dict[str, int]:
    return {word: int(key) for word, key in turned(words.HALF_WORDS).items()}


@cache
def month_names(lang: str) -> dict[str, int]:
    cells = words.MONTHS.get(lang, "").split()
    return {name: number for number, cell in enumerate(cells, 1) for name in cell.split("|")}


@cache
def relative_years(lang: str) -> dict[str, int]:
    return {word: int(key) for word, key in turned(span_words.RELATIVE.get(lang, {})).items()}


@cache
def parts(lang: str, after: bool) -> dict[str, tuple[int, int]]:
    """Part of a year -> its first and last month; `after` for words behind the year."""
    table = turned((words.PARTS_AFTER if after else words.PARTS).get(lang, {}))
    return {word: (int(key.split("-")[0]), int(key.split("-")[1])) for word, key in table.items()}


@cache
def count_words(lang: str) -> dict[str, Fraction]:
    table = {word: Fraction(value) for word, value in number_words(lang).items() if 0 < value <= 99}
    return table | {"ein": Fraction(1), "einem": Fraction(1), "einer": Fraction(1)} if lang == "de" else table


def count(text: str, lang: str) -> Fraction | None:
    return Fraction(int(text)) if text.isdigit() else count_words(lang).get(text)
