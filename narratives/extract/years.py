"""The year that stands beside an amount."""

import re

from narratives.extract.views import Sentence
from narratives.extract.words import wordset

_IN = wordset("in of for during năm trong en für im a")
YEAR = re.compile(r"(?:19|20)\d\d")


def year_near(sentence: Sentence, index: int) -> int:
    """The year nearest to the left of the amount, else right behind it."""
    span = sentence.figures[index].span
    left = sentence.tokens.lows[max(sentence.left_edge(index), span.first - 9) : span.first]
    right = sentence.tokens.lows[span.stop : min(sentence.right_edge(index), span.stop + 9)]
    for low in (*reversed(left), *right):
        if low in ("decade", "jahrzehnts", "décennie", "década", "thập"):
            return 2030
        if len(low) == 4 and YEAR.fullmatch(low):
            return int(low)
    return 0


def own_year(sentence: Sentence, index: int) -> int:
    """ "$2 billion in 2025", "Rs 1.2 lakh crore in FY26": a year right behind the amount, no month."""
    stop = sentence.figures[index].span.stop
    lows = sentence.tokens.lows[stop : min(sentence.right_edge(index), stop + 4)]
    lows = lows[1:] if lows and lows[0] in _IN else lows
    fiscal = bool(lows) and lows[0] in ("fy", "fiscal")
    year = lows[1] if fiscal and len(lows) > 1 else lows[0] if lows else ""
    if fiscal and len(year) == 2 and year.isdigit():
        return 2000 + int(year)
    return int(year) if YEAR.fullmatch(year) else 0


def year_behind(sentence: Sentence, index: int) -> int:
    """ "$2 billion in 2025": the year that is the amount's own."""
    stop = sentence.figures[index].span.stop
    behind = sentence.tokens.lows[stop : min(sentence.right_edge(index), stop + 3)]
    return next((int(low) for low in behind if len(low) == 4 and YEAR.fullmatch(low)), 0) or own_year(
        sentence, index
    )
