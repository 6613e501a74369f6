"""Even text cut into tokens: numbers, words, marks, and the known words of scripts that write no spaces."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from narratives.extract.words import (
    changes,
    currencies,
    hedges,
    links,
    metrics,
    numerals,
    percents,
    scales,
    standings,
)

# Each alternative starts with another character class and repeats over disjoint classes: no backtracking
# to speak of.
_NUMBER = r"(?<![\w.,])\.\d++|\d{1,3}(?:[ \u00a0']\d{3}(?!\d))++(?:[.,]\d++)?+|\d++(?:[.,'_]\d++)*+"
SYMBOLS = frozenset("$€£¥₩₹₫₽₺₪₱฿₴₸₦")
_DOLLAR = r"(?:U\.S\.|(?<![\w/])(?:US|HK|NT|NZ|AU|CA|SG|MX|[ACRS])(?=\$))\$|[$€£¥₩₹₫₽₺₪₱฿₴₸₦]|CN¥|JP¥"
_LATIN = r"[A-Za-z\u00aa-\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0400-\u04ff]++"
# "75bnUSD": a scale glued between its number and its currency.
_GLUED = (
    r"(?<=\d)(?:bn|b|mn|m|tn|t|k|tr|ty|tỷ|tỉ|triệu|mrd)(?=(?:usd|eur|gbp|jpy|cny|krw|inr|vnd|chf|đồng|đô)\b)"
)
CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"


def _cells(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, Mapping):
        for key, value in table.items():
            yield str(key)
            yield from _cells(value)
    elif isinstance(table, tuple | list | set | frozenset):
        for value in table:
            yield from _cells(value)


@cache
def _known_cjk() -> str:
    """Every word of the tables written in Chinese characters, kana or Hangul, grouped by its first
    character.
    """
    cjk = re.compile(f"[{CJK}％]++")
    modules = (changes, currencies, hedges, links, metrics, numerals, percents, scales, standings)
    texts = (text for module in modules for value in vars(module).values() for text in _cells(value))
    words = {word for text in texts for word in cjk.findall(text) if len(word) > 1}
    by_first: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        by_first.setdefault(word[0], []).append(re.escape(word[1:]))
    groups = (f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(by_first.items()))
    return f"(?=[{''.join(sorted(by_first))}])(?:{'|'.join(groups)})"


# The commonest token first: a word in small letters, which can be no number, no "US$" and no glued scale.
_SMALL = rf"(?<!\d)(?=[a-z]){_LATIN}"


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(rf"{_SMALL}|{_NUMBER}|{_DOLLAR}|(?i:{_GLUED})|{_LATIN}|{_known_cjk()}|[{CJK}]|[^\s\w]")


class Tokens:
    """Tokens in order. `lows` are their lower-case forms; where they stand is worked out when first asked
    for, as most sentences name no amount and nobody asks.

    `plain` says that the text leaves out the marks its language has.
    """

    __slots__ = ("_ends", "_first", "_pieces", "_starts", "_text", "lows", "plain")

    def __init__(self, text: str, first: int, pieces: list[str]) -> None:
        self.lows = [piece.lower() for piece in pieces]
        self.plain = False
        self._text, self._first, self._pieces = text, first, pieces
        self._starts: list[int] = []
        self._ends: list[int] = []

    def __len__(self) -> int:
        return len(self.lows)

    def start(self, index: int) -> int:
        if not self._starts:
            self._place()
        return self._starts[index]

    def end(self, index: int) -> int:
        if not self._starts:
            self._place()
        return self._ends[index]

    def gap(self, index: int) -> int:
        """How many characters stand between the token and the one before it."""
        return self.start(index) - self._ends[index - 1]

    def _place(self) -> None:
        # What the pattern passes over can begin no token, so the next place of a piece is its own.
        find, end = self._text.find, self._first
        starts, ends = self._starts.append, self._ends.append
        for piece in self._pieces:
            start = find(piece, end)
            end = start + len(piece)
            starts(start)
            ends(end)


def is_number(low: str) -> bool:
    """Whether the token is a number in digits, as ".5" is and "." is not."""
    return low[0].isdecimal() or (low[0] == "." and len(low) > 1)


def is_money_sign(low: str) -> bool:
    """ "$", "us$" and their like."""
    return low[-1] in SYMBOLS


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """All tokens of `text[start:end]`, in one pass; letters of unknown scripts are passed over.

    The text may be lower-case already; offsets are those of `text`.
    """
    return Tokens(text, start, _tokens().findall(text, start, len(text) if end is None else end))
