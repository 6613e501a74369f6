"""A formula as it is printed: names replaced by their numbers, exponents raised, proper signs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from narratives.formats.dates import day
from narratives.formats.numbers import MINUS, Number, rounded, trimmed, whole
from narratives.formats.words import parsed

Value = Number | date | str | None
_PIECES = re.compile(r"\s*(\*\*|\.\.|<=|>=|==|!=|\d+(?:\.\d+)?|[^\W\d][\w.]*|\S)")
_SIGNS = {"*": "×", "/": "÷", "-": MINUS, "<=": "≤", ">=": "≥", "==": "=", "!=": "≠"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the formula: number, name, operator, function, comma, open, close, sup-open or sup-close.

    `text` is the piece in one line of text; between sup-open and sup-close a page may raise instead.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Formula:
    """The pieces, for pages that can raise exponents, and the same in one line of text."""

    tokens: tuple[Token, ...]
    text: str


def substituted(
    formula: str, inputs: Mapping[str, Value] | Iterable[tuple[str, Value]], locale: str = "en"
) -> Formula:
    """The formula with its numbers put in: "(280 ÷ 13.1)^(1/5) − 1".

    Whole units of millions and more are shortened, to six digits; names without a value stay names.
    """
    tokens = tuple(_tokens(_PIECES.findall(formula), dict(inputs), locale, raised=False))
    return Formula(tokens, "".join(token.text for token in tokens).strip())


def _tokens(
    pieces: Sequence[str], inputs: Mapping[str, Value], locale: str, *, raised: bool
) -> Iterator[Token]:
    at = 0
    while at < len(pieces):
        if pieces[at] == "**":
            first, last, at = _exponent(pieces, at + 1)
            compound = last - first > 1
            yield Token("sup-open", "^(" if compound else "^")
            yield from _tokens(pieces[first:last], inputs, locale, raised=True)
            yield Token("sup-close", ")" if compound else "")
            continue
        before, after = (pieces[k] if 0 <= k < len(pieces) else "" for k in (at - 1, at + 1))
        yield _token(pieces[at], before, after, inputs, locale, raised=raised)
        at += 1


def _exponent(pieces: Sequence[str], at: int) -> tuple[int, int, int]:
    """Where the exponent begins and ends without its brackets, and where the formula goes on."""
    if at < len(pieces) and pieces[at] in ("-", "+"):
        return at, at + 2, at + 2
    if at >= len(pieces) or pieces[at] != "(":
        return at, at + 1, at + 1
    depth = 0
    for end in range(at, len(pieces)):
        depth += (pieces[end] == "(") - (pieces[end] == ")")
        if depth == 0:
            return at + 1, end, end + 1
    return at + 1, len(pieces), len(pieces)


def _token(
    piece: str, before: str, after: str, inputs: Mapping[str, Value], locale: str, *, raised: bool
) -> Token:
    if piece in "()[]{}":
        return Token("open" if piece in "([{" else "close", piece)
    if piece == ",":
        return Token("comma", ", ")
    if not (piece[0].isalnum() or piece[0] == "_"):
        return Token("operator", _operator(piece, before, raised=raised))
    kind, text = _operand(piece, before, after, inputs, locale)
    # Two words in a row, as in "for k in", would otherwise run together.
    return Token(kind, f" {text}" if before and _is_word(before) else text)


def _is_word(piece: str) -> bool:
    return piece[-1].isalnum() or piece[-1] in "_)"


def _operand(
    piece: str, before: str, after: str, inputs: Mapping[str, Value], locale: str
) -> tuple[str, str]:
    if piece in inputs:
        text, negative = _shown(inputs[piece], locale)
        return "number", f"({text})" if negative and before not in ("", "(", ",") else text
    if piece[0].isdigit():
        return "number", trimmed(Decimal(piece), locale)
    return ("function" if after == "(" else "name"), piece.replace("_", " ")


def _operator(piece: str, before: str, *, raised: bool) -> str:
    """The sign with its spaces; tight in exponents, and before the number it belongs to."""
    if raised:
        return MINUS if piece == "-" else "/" if piece == "/" else _SIGNS.get(piece, piece)
    sign = _SIGNS.get(piece, piece)
    unary = piece in "+-" and not (before and _is_word(before))
    return sign if unary else f" {sign} "


def _shown(value: Value, locale: str) -> tuple[str, bool]:
    if value is None:
        return "?", False
    if isinstance(value, date):
        return day(value, "day", locale, short=True), False
    if isinstance(value, str):
        return value, False
    return _digits(value, locale), value < 0


def _digits(value: Number, locale: str) -> str:
    """Up to six significant digits, in millions, billions or trillions where the value is that large."""
    size = abs(whole(value))
    words = {"vi": (" nghìn tỷ", " tỷ", " triệu")}.get(parsed(locale).language, ("tn", "bn", "m"))
    power, tail = next(
        ((p, text) for p, text in zip((12, 9, 6), words, strict=True) if size >= 10**p), (0, "")
    )
    scaled: Fraction = whole(value) / 10**power
    return trimmed(rounded(scaled, max(0, 6 - _length(abs(scaled)))), locale) + tail


def _length(size: Fraction) -> int:
    """Digits before the decimal mark; below one, minus the zeros that follow the mark."""
    if size >= 1 or size == 0:
        return len(str(int(size)))
    zeros = 0
    while size * 10 < 1 and zeros < 20:
        size, zeros = size * 10, zeros + 1
    return -zeros
