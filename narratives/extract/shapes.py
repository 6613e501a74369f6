"""Sentences that differ in their amounts alone are read once: a page of a thousand of them costs little more
than one.

What a sentence says hangs on its numbers in two ways only: by their order of magnitude (every bound of the
readers is a power of ten) and by which of two neighbours is the larger (the ends of a range). Both are kept
in the shape, so that two sentences of one shape say the same of other amounts. Years, single digits and
whatever else a number may mean stay as they are; a sentence with a number of any other form has no shape.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from narratives.extract.digits import COMMA_DECIMALS
from narratives.extract.lexicon import Lexicon
from narratives.extract.numerals import number_words
from narratives.extract.tokens import tokenise
from narratives.extract.unit import Found, Said
from narratives.extract.words import wordset

_NUMBERS = re.compile(r"(\d+(?:[.,'_/]\d+)*)")
# From 1 upwards, with one or two decimals; thousands are grouped by the mark of the language.
_AMOUNTS = {
    group: re.compile(
        rf"[1-9]\d*(?:[.,]\d{{1,2}})?|[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(point)}\d{{1,2}})?",
        re.ASCII,
    )
    for group, point in (",.", ".,")
}
_FIXED = re.compile(r"[1-9]|1[012]|(?:19|20)\d\d|2100", re.ASCII)
# Behind these a number may be a part of something else, and before those.
_BEFORE = frozenset(".,'_/^#@&=")
_BEHIND = frozenset("^'_/")
# Between two numbers these may group the thousands of one.
_GROUPING = frozenset({" ", "\xa0", "'", ""})
_BLOT = str.maketrans("123456789", "000000000")
# Number words that are words of other kinds too.
_ARTICLES = wordset("a an one năm nam một mot un une una uno ein eine einer einen")
# Scripts from here on write no spaces between words and numbers.
_EAST = "\u3000"
_MOST = 64
_YEARS = range(1900, 2101)
_LARGEST = Decimal(10) ** 18
# "wide-range": one end is a hundred times the other.
_WIDE = 2


class Number(NamedTuple):
    """A number at [start:end) of its text; `blotted` when the shape does not tell its digits."""

    start: int
    end: int
    value: Decimal
    blotted: bool


class Shape(NamedTuple):
    """A text with its amounts blotted out, how its numbers compare with the next two, and all its numbers."""

    key: tuple[str, tuple[bool, ...]]
    numbers: tuple[Number, ...]


def shape_of(text: str, lang: str) -> Shape | None:
    """The shape of a sentence; None when it has a number of a form that is not known here, or none at all."""
    group = "." if lang in COMMA_DECIMALS else ","
    pieces = _NUMBERS.split(text)
    if not 1 < len(pieces) <= _MOST:
        return None
    numbers: list[Number] = []
    at = 0
    for index in range(1, len(pieces), 2):
        before, digits, behind = pieces[index - 1 : index + 2]
        start = at + len(before)
        at = start + len(digits)
        fixed = _FIXED.fullmatch(digits) is not None
        if not fixed and not (_AMOUNTS[group].fullmatch(digits) and _stands_alone(before, behind)):
            return None
        if index > 1 and before in _GROUPING:
            return None
        numbers.append(Number(start, at, _value(digits, group), not fixed))
        if not fixed:
            pieces[index] = digits.translate(_BLOT)
    return Shape(("".join(pieces), _order([number.value for number in numbers])), tuple(numbers))


def _value(digits: str, group: str) -> Decimal:
    whole = digits if digits[-3:-2] == group or digits[-2:-1] == group else digits.replace(group, "")
    return Decimal(whole.replace(",", "."))


def _stands_alone(before: str, behind: str) -> bool:
    """Nothing is glued to the number that could make another number or a name of it."""
    last = before[-1:]
    named = last in _BEFORE or (last.isalpha() and last < _EAST)
    return not (last and named) and behind[:1] not in _BEHIND


def _order(values: Sequence[Decimal]) -> tuple[bool, ...]:
    beside = [*zip(values, values[1:], strict=False), *zip(values, values[2:], strict=False)]
    return tuple([sign for a, b in beside for sign in (a < b, a > b)])


class _Fill(NamedTuple):
    """Which numbers of the sentence are the ends of a figure, and what multiplies them."""

    low: int
    high: int
    scale: Decimal


@dataclass(frozen=True, slots=True)
class Form:
    """What a sentence said, ready to be said of other amounts."""

    said: Said
    fills: tuple[_Fill, ...]

    def of(self, shape: Shape) -> Said:
        """What the sentence of this shape says."""
        numbers = shape.numbers
        figures = [
            (found._replace(low=numbers[low].value * scale, high=numbers[high].value * scale), role)
            for (found, role), (low, high, scale) in zip(self.said.figures, self.fills, strict=True)
        ]
        return Said(tuple(figures), self.said.periods, self.said.topic)


def form_of(said: Said, shape: Shape, shift: int, lex: Lexicon) -> Form | None:
    """The form of what a sentence said, with offsets that count from `shift` in the text of the shape;
    None when its amounts are not, each by itself, a number times a power of ten.
    """
    if not (number_words(lex.lang).keys() - _ARTICLES).isdisjoint(tokenise(shape.key[0]).lows):
        return None
    if any(number.blotted and _dated(number, said, shift) for number in shape.numbers):
        return None
    fills: list[_Fill] = []
    for found, _ in said.figures:
        fill = _fill(found, shape.numbers, shift)
        if fill is None:
            return None
        fills.append(fill)
    return Form(said, tuple(fills)) if _order_holds(said, fills) else None


def _order_holds(said: Said, fills: Sequence[_Fill]) -> bool:
    """Whether the order of the numbers is that of the amounts: those of one magnitude have one scale."""
    scales: dict[int, Decimal] = {}
    for (found, _), fill in zip(said.figures, fills, strict=True):
        for end in (found.low, found.high):
            if scales.setdefault(end.adjusted(), fill.scale) != fill.scale:
                return False
        if found.high.adjusted() - found.low.adjusted() == _WIDE:
            return False
    return True


def _dated(number: Number, said: Said, shift: int) -> bool:
    return any(_overlap(period.start + shift, period.end + shift, number) for period in said.periods)


def _overlap(start: int, end: int, number: Number) -> bool:
    return start < number.end and number.start < end


def _fill(found: Found, numbers: Sequence[Number], shift: int) -> _Fill | None:
    inside = [
        index
        for index, number in enumerate(numbers)
        if _overlap(found.start + shift, found.end + shift, number)
    ]
    if len(inside) != (1 if found.low == found.high else 2):
        return None
    if any(numbers[index].value in _YEARS and not numbers[index].blotted for index in inside):
        return None
    low, high = numbers[inside[0]].value, numbers[inside[-1]].value
    scale = found.low / low
    of_ten = scale > 0 and scale.normalize().as_tuple().digits == (1,)
    holds = low * scale == found.low and high * scale == found.high < _LARGEST
    return _Fill(inside[0], inside[-1], scale) if of_ten and holds else None
