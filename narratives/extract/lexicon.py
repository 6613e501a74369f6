"""Tables of words made ready for one language: phrases found from their first word or from their last."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from narratives.extract.homes import home_of, home_words
from narratives.extract.tokens import Tokens

# The row of words that mean this currency in the text at hand, whatever they mean elsewhere.
HOME = "home"
Rows = Mapping[str, Mapping[str, str]]


class Phrases:
    """A phrase of tokens -> its meaning. The longest phrase wins."""

    __slots__ = ("_backward", "_forward")

    def __init__(self, pairs: Iterable[tuple[tuple[str, ...], str]]) -> None:
        meanings = dict(pairs)
        self._forward: dict[str, list[tuple[int, list[str], str]]] = {}
        self._backward: dict[str, list[tuple[int, list[str], str]]] = {}
        for words in sorted(meanings, key=lambda w: (-len(w), w)):
            entry = (len(words), list(words), meanings[words])
            self._forward.setdefault(words[0], []).append(entry)
            self._backward.setdefault(words[-1], []).append(entry)

    @property
    def heads(self) -> frozenset[str]:
        """The first words of all phrases: where none of them stands, no phrase does."""
        return frozenset(self._forward)

    def at(self, tokens: Tokens, index: int) -> tuple[str, int] | None:
        """(meaning, index after the phrase) of the longest phrase that starts at `index`."""
        lows = tokens.lows
        entries = self._forward.get(lows[index]) if index < len(lows) else None
        if entries is None:
            return None
        for count, words, meaning in entries:
            if count == 1 or lows[index : index + count] == words:
                return meaning, index + count
        return None

    def before(self, tokens: Tokens, index: int) -> tuple[str, int] | None:
        """(meaning, index of the first word) of the longest phrase that ends just before `index`."""
        lows = tokens.lows
        entries = self._backward.get(lows[index - 1]) if 0 < index <= len(lows) else None
        if entries is None:
            return None
        for count, words, meaning in entries:
            if count == 1 or (index >= count and lows[index - count : index] == words):
                return meaning, index - count
        return None


def split(phrases: str) -> list[tuple[str, ...]]:
    """ "up to | as much as" -> [("up", "to"), ("as", "much", "as")]."""
    return [tuple(part.split()) for part in phrases.split(" | ") if part.strip()]


def folded(table: Mapping[str, str]) -> dict[str, str]:
    """The same table without the marks of Vietnamese: "tỷ" as "ty", "đô" as "do"."""
    return {meaning: unmarked(text) for meaning, text in table.items()}


def unmarked(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def rows(*tables: Mapping[str, str]) -> Phrases:
    """Later tables win over earlier ones."""
    return Phrases(
        (words, meaning) for table in tables for meaning, text in table.items() for words in split(text)
    )


def for_language(table: Rows, lang: str, plain: bool = False, *fallbacks: str) -> Phrases:
    own = table.get(lang, {})
    tables = [table.get(name, {}) for name in ("*", *fallbacks)]
    return rows(*tables, own, *([folded(own)] if plain else []), table.get(HOME, {}))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of one language, and the first words of some, to pass over most places at once."""

    lang: str
    plain: bool
    scales: Phrases
    currencies: Phrases
    watts: Phrases
    percents: Phrases
    before: Phrases
    after: Phrases
    vague: Phrases
    links: Phrases
    openers: Phrases
    per: Phrases
    per_before: Phrases
    halves: Phrases
    and_half: Phrases
    points: Phrases
    inner: Phrases
    unit_heads: frozenset[str]
    scale_heads: frozenset[str]
    scale_leads: frozenset[str]
    going_on: frozenset[str]
    link_heads: frozenset[str]


@cache
def lexicon(lang: str, plain: bool = False, home: str = "") -> Lexicon:
    """The words of a language ("en", "vi", "zh", "ja", "ko", "de", "fr", "es"); others read as English.

    `plain` adds the words without their marks, for Vietnamese typed without them; `home` is the currency
    that words of several countries mean here.
    """
    from narratives.extract.words import currencies, hedges, links, numerals, scales

    quarter, three_quarters = numerals.QUARTERS.get(lang, ("", ""))
    shared = ("en",) if lang in LATIN else ()
    own_scales = for_language(scales.SCALES, lang, plain)
    money = currencies.CURRENCIES | {HOME: home_words(lang, home)}
    own_currencies = for_language(money, lang, plain, *shared)
    own_watts, own_percents = (
        for_language(currencies.WATTS, lang),
        for_language(currencies.PERCENTS, lang, plain),
    )
    own_links, own_per = for_language(links.LINKS, lang, plain), for_language(links.PER, lang, plain)
    own_after = for_language(hedges.AFTER, lang, plain)
    and_half = for_language({lang: {"1/2": numerals.AND_HALF.get(lang, "")}}, lang, plain)
    parts = {"1/4": quarter, "3/4": three_quarters, "1/2": numerals.HALVES.get(lang, "")}
    inner = for_language(hedges.INNER, lang, plain)
    return Lexicon(
        lang=lang,
        plain=plain,
        scales=own_scales,
        currencies=own_currencies,
        watts=own_watts,
        percents=own_percents,
        before=for_language(hedges.BEFORE, lang, plain),
        after=own_after,
        vague=for_language({lang: {"vague": hedges.VAGUE.get(lang, "")}}, lang, plain),
        links=own_links,
        openers=for_language(links.OPENERS, lang, plain),
        per=own_per,
        per_before=for_language(links.PER_BEFORE, lang, plain),
        halves=for_language({lang: parts}, lang, plain),
        and_half=and_half,
        points=for_language({lang: {".": numerals.POINTS.get(lang, "")}}, lang, plain),
        inner=inner,
        unit_heads=own_currencies.heads | own_percents.heads | own_watts.heads,
        scale_heads=own_scales.heads,
        scale_leads=own_scales.heads | inner.heads | ODD_MARKS | {"-", "("},
        going_on=own_scales.heads | and_half.heads,
        link_heads=own_links.heads | own_per.heads | own_after.heads | {",", "(", "."},
    )


_MARKED = re.compile("[\u00c0-\u024f\u1ea0-\u1ef9]")


def lexicon_for(text: str, lang: str) -> Lexicon:
    """The words of the language as this text writes them."""
    return lexicon(lang, lang == "vi" and not _MARKED.search(text), home_of(text, lang))


# "5000多亿": "and some" inside a number.
ODD_MARKS = frozenset("多余餘여")
LATIN = frozenset({"en", "vi", "de", "fr", "es"})
