"""The year that stands beside an amount."""

import re

from narratives.extract.views import Sentence

_YEAR = re.compile(r"(?:19|20)\d\d")


def year_near(sentence: Sentence, index: int) -> int:
    """The year nearest to the left of the amount, else right behind it."""
    span = sentence.figures[index].span
    left = sentence.tokens.lows[max(sentence.left_edge(index), span.first - 9) : span.first]
    right = sentence.tokens.lows[span.stop : min(sentence.right_edge(index), span.stop + 6)]
    for low in (*reversed(left), *right):
        if low in ("decade", "jahrzehnts", "décennie", "década"):
            return 2030
        if len(low) == 4 and _YEAR.fullmatch(low):
            return int(low)
    return 0


def year_behind(sentence: Sentence, index: int) -> int:
    """ "$2 billion in 2025": the year that is the amount's own."""
    stop = sentence.figures[index].span.stop
    behind = sentence.tokens.lows[stop : min(sentence.right_edge(index), stop + 3)]
    return next((int(low) for low in behind if len(low) == 4 and _YEAR.fullmatch(low)), 0)
