"""Where sentences end within a unit of reading, in tokens: strong marks and the bars of a table."""

from narratives.extract.tokens import Tokens
from narratives.extract.words import wordset

_STOPS = wordset("! ? 。 ！ ？ ; ； |")


def sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Ranges of tokens, in order; together they are all tokens."""
    stops = [index + 1 for index, low in enumerate(tokens.lows) if low in _STOPS]
    if not stops or stops[-1] < len(tokens):
        stops.append(len(tokens))
    return list(zip([0, *stops[:-1]], stops, strict=True))
