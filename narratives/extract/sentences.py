"""Where sentences end, in tokens."""

from narratives.extract.tokens import Tokens
from narratives.extract.words import wordset

_STOPS = wordset(". ! ? 。 ！ ？ ; ； |")
_ABBREVIATED = wordset(
    "mrd mio bn ca approx vs mr mrs dr inc corp co no st u s p a tr mill bio bill c "
    "min max env rs est jan feb mar apr jun jul aug sep sept oct nov dec"
)


def sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Ranges of tokens; a full stop after an abbreviation or inside a word ends none."""
    bounds, start = [], 0
    for index, token in enumerate(tokens):
        if token.low not in _STOPS:
            continue
        if token.low == "." and not _ends(tokens, index):
            continue
        bounds.append((start, index + 1))
        start = index + 1
    if start < len(tokens):
        bounds.append((start, len(tokens)))
    return bounds


def _ends(tokens: Tokens, index: int) -> bool:
    if index + 1 < len(tokens) and tokens[index + 1].start == tokens[index].end:
        return False
    return index == 0 or tokens[index - 1].low not in _ABBREVIATED
