"""The periods named in running text, in a plain notation: "by 2030", "2026-2030", "Q4 2025", "FY2026", "8
years", "this year".
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from narratives.extract.numerals import number_words
from narratives.extract.words import horizons as words

_ORDINALS = {word: int(number) for number, cell in words.ORDINALS.items() for word in cell.split(" | ")}
_YEAR = r"(?:19|20)\d\d"
_YEARS = re.compile(_YEAR)


@dataclass(frozen=True, slots=True)
class Horizon:
    """text[start:end] names the period `text`, which the period reader reads in English."""

    text: str
    start: int
    end: int


@cache
def _pattern(lang: str, dated: bool) -> re.Pattern[str]:
    """The periods of a language; those with a year in digits only if `dated`: they are slow to rule out."""
    undated = rf"(?:{words.COUNT[lang]})|{_relative(lang)}"
    if not dated:
        return re.compile(undated if lang in ("zh", "ja", "ko") else rf"\b{undated}")
    if lang in ("zh", "ja", "ko"):
        return re.compile(rf"{words.COUNT[lang]}|{_dated_pattern(lang)}|{_relative(lang)}")
    return re.compile(rf"{_dated_pattern(lang)}|\b{undated}")


def _relative(lang: str) -> str:
    rows = enumerate(words.RELATIVE.values())
    return "|".join(rf"(?P<r{i}>{row[lang]})" for i, row in rows if lang in row)


def _dated_pattern(lang: str) -> str:
    until, quarter = _longest(words.UNTIL.get(lang, "")), words.QUARTER.get(lang, "(?!)")
    before = (
        rf"(?:\b(?P<until>{until}) )?"
        if lang not in ("zh", "ja", "ko")
        else rf"(?P<until>{until})?"
        if until
        else "(?P<until>(?!))?"
    )
    fiscal = rf"(?:\b(?P<fiscal>{_longest(words.FISCAL[lang])}) ?'?)?"
    behind = [
        rf"(?P<until2>{words.UNTIL_AFTER[lang]})" if lang in words.UNTIL_AFTER else "",
        words.QUARTER_AFTER.get(lang, ""),
        rf"(?P<fiscal2>{words.FISCAL_AFTER[lang]})" if lang in words.FISCAL_AFTER else "",
    ]
    after = "(?:" + "|".join(part for part in behind if part) + ")?" if any(behind) else ""
    link = rf"(?:(?:{words.LINK[lang]})(?P<y2>{_YEAR}|\d\d(?!\d|%| ?[bmt]|[.,]\d)))?"
    return (
        rf"{before}(?:\b(?:{quarter}) ?)?{fiscal}(?<!\d)(?<!\d[.,])(?P<y>{_YEAR})(?!\d|[.,]\d){link}{after}"
    )


def _longest(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split("|"), key=len, reverse=True))


# Every period without a year in digits holds one of these.
NAMES_OF_TIME = {
    "en": ("year", "decade"),
    "vi": ("năm", "thập kỷ"),
    "de": ("jahr",),
    "fr": ("an", "décennie"),
    "es": ("año", "década"),
    "zh": ("年",),
    "ja": ("年", "期"),
    "ko": ("년", "해"),
}


def horizons(text: str, lang: str) -> list[Horizon]:
    """All periods of the text in order; one pass."""
    low = text.lower()
    if len(low) != len(text):
        low = text
    dated = _YEARS.search(low) is not None
    if not dated and not any(name in low for name in NAMES_OF_TIME[lang]):
        return []
    found = ((_said(m, lang), m) for m in _pattern(lang, dated).finditer(low))
    return [Horizon(said, m.start(), m.end()) for said, m in found if said]


def _said(match: re.Match[str], lang: str) -> str:
    groups = {name: value for name, value in match.groupdict().items() if value}
    count = groups.get("n") or groups.get("n2")
    if count:
        number = int(count) if count.isdigit() else int(number_words(lang).get(count, 0))
        return f"{number} years" if number else ""
    year = groups.get("y")
    if not year:
        return next((name for i, name in enumerate(words.RELATIVE) if f"r{i}" in groups), "")
    return _dated(year, groups)


def _dated(year: str, groups: dict[str, str]) -> str:
    last = groups.get("y2", "")
    if last:
        full = last if len(last) == 4 else year[:2] + last
        return f"{year}-{full}" if int(year) < int(full) <= int(year) + 60 else year
    quarter = groups.get("q") or groups.get("q2") or groups.get("qo")
    name = f"FY{year}" if "fiscal" in groups or "fiscal2" in groups else year
    if quarter:
        number = int(quarter) if quarter in "1234" else _ORDINALS[quarter]
        return f"Q{number} {name}"
    return f"by {name}" if "until" in groups or "until2" in groups else name


def nearest(
    found: list[Horizon],
    starts: list[int],
    span: tuple[int, int],
    left: int,
    right: int,
    used: Horizon | None,
    lang: str,
) -> Horizon | None:
    """The period that goes with the figure at text[span] between its neighbours at `left` and `right`;
    `starts` are those of `found`.

    One that the figure before has taken from behind it (`used`) goes with this one
    only when nothing else does.
    """
    start, end = span
    index = bisect_left(starts, start)
    after = found[index] if index < len(found) and found[index].end <= right else None
    before = found[index - 1] if index and found[index - 1].start >= left else None
    if before and before is not used and lang in ("zh", "ja", "ko"):
        return before  # The languages of the East date an amount before they name it.
    if after and (before is None or before is used or after.start - end <= start - before.end):
        return after
    return before
