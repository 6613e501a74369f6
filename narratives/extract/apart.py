"""A scale told once, apart from its numbers: "$64,551 (in millions)", "Capex ($bn): $52.5"."""

from dataclasses import dataclass
from decimal import Decimal

from narratives.extract.atoms import PERCENT, POINTS, WATT
from narratives.extract.lexicon import Lexicon
from narratives.extract.span import Span
from narratives.extract.tokens import Tokens, is_number
from narratives.extract.words import wordset

_THOUSANDS = "thousands"
_IN = wordset("in en")
_UNITS = wordset("vị vi đvt 位")
_OF = wordset("of de d '")
_CLOSERS = wordset(") , : ; . ） ， ：")
_NO_MONEY = frozenset({PERCENT, POINTS, WATT, "x"})
# "except per share": some small numbers of the sentence are in other units.
_MORE_THAN_A_SHARE = 1000
_EXCEPTIONS = wordset("share shares except aktie action acción per")


@dataclass(slots=True)
class _Told:
    """tokens[first:stop] tell a scale and perhaps a currency; `alone` for a number right before them only."""

    first: int
    stop: int
    scale: Decimal
    unit: str
    alone: bool


def scale_apart(parts: list[Span], tokens: Tokens, lex: Lexicon) -> None:
    """Gives bare amounts the scale that their sentence tells apart, with a doubt."""
    bare = [
        part for part in parts if part.bare and part.scale == 1 and not part.yearlike and not part.problem
    ]
    told = _told(tokens, lex) if bare else None
    if told is None:
        return
    mixed = not _EXCEPTIONS.isdisjoint(tokens.lows)
    for part in bare:
        beside = part.stop == told.first
        if part.unit in _NO_MONEY or not (beside or (part.unit and not told.alone)):
            continue
        part.doubts += ("scale-apart",)
        if beside or not mixed or part.low >= _MORE_THAN_A_SHARE:
            part.low, part.high, part.scale = part.low * told.scale, part.high * told.scale, told.scale
            part.unit, part.bare = part.unit or told.unit, False


def _told(tokens: Tokens, lex: Lexicon) -> _Told | None:
    heads = lex.scale_heads
    for index in [i for i, low in enumerate(tokens.lows) if low in heads or low == _THOUSANDS]:
        told = _told_at(tokens, index, lex) if index and not is_number(tokens.lows[index - 1]) else None
        if told:
            return told
    return None


def _told_at(tokens: Tokens, index: int, lex: Lexicon) -> _Told | None:
    before = lex.currencies.before(tokens, index)
    lead = (before[1] if before else index) - 1
    if lead < 0:
        return None
    word = tokens.lows[lead]
    if word not in _IN and word not in "(（" and not (word in ":：" and tokens.lows[lead - 1] in _UNITS):
        return None
    power, stop = (3, index + 1) if tokens.lows[index] == _THOUSANDS else (0, index)
    while found := lex.scales.at(tokens, stop):
        power, stop = power + int(found[0].partition("?")[0]), found[1]
    while stop < len(tokens) and tokens.lows[stop] in _OF:
        stop += 1
    after = lex.currencies.at(tokens, stop)
    stop = after[1] if after else stop
    if stop < len(tokens) and tokens.lows[stop] not in _CLOSERS:
        return None
    outer = lex.currencies.before(tokens, lead) if word in _IN else None
    first = outer[1] if outer else lead
    bracket = word in "(（" or (first > 0 and tokens.lows[first - 1] in "(（")
    currency = before or after or outer
    if len(tokens.lows[index]) == 1 and tokens.lows[index].isascii() and not currency:
        return None  # "(b)" counts a list.
    unit = currency[0].partition("?")[0] if currency else ""
    first -= word in _IN and bracket
    return _Told(first, stop, Decimal(10) ** power, unit, alone=word in _IN and not bracket and lead > 0)
