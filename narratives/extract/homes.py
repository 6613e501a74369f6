"""Words that are several countries' money ("元", "pesos", "kroner"): that of the country a text is about."""

import re
from functools import cache

from narratives.extract.words.homes import HOMES

# A text tells in its first pages which country it is about.
SAMPLE = 20_000


def home_of(text: str, lang: str) -> str:
    """The code of the ambiguous currency of this text, "" when nothing in it speaks for one country alone."""
    sample = text[:SAMPLE].lower()
    if not any(word in sample for word in _words(lang)):
        return ""
    counts = {code: len(places.findall(sample)) for code, places in _places(lang).items()}
    best = max(counts, key=lambda code: counts[code], default="")
    alone = best and counts[best] > sum(counts.values()) - counts[best]
    return best if alone else ""


@cache
def _words(lang: str) -> frozenset[str]:
    return frozenset(word for words, _ in HOMES.get(lang, {}).values() for word in words.split(" | "))


@cache
def _places(lang: str) -> dict[str, re.Pattern[str]]:
    return {code: re.compile(places, re.IGNORECASE) for code, (_, places) in HOMES.get(lang, {}).items()}


def home_words(lang: str, home: str) -> dict[str, str]:
    """The ambiguous words as a row of the table of currencies."""
    row = HOMES.get(lang, {}).get(home)
    return {home: row[0]} if row else {}
