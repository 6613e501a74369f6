"""A run of number and scale tokens made into one value: 1,4 nghìn tỷ; 1조4000억; six hundred billion."""

from decimal import Decimal

from narratives.extract.digits import read_digits
from narratives.extract.lexicon import LATIN, Lexicon
from narratives.extract.numeral import TEN, Numeral, Sum, scale_at, small_limit
from narratives.extract.numerals import NEEDS_UNIT, NEVER_FIRST, number_words
from narratives.extract.running import FRACTIONS, run
from narratives.extract.tokens import Tokens, is_number
from narratives.extract.words import wordset
from narratives.extract.words.scales import PLURALS


def numeral(tokens: Tokens, first: int, lex: Lexicon) -> Numeral | None:
    """The number that starts at `first`, or None; steps are bounded by the tokens it takes."""
    low = tokens.lows[first]
    if is_number(low):
        return _fraction(tokens, first, lex) or _from_digits(tokens, first, lex)
    if _is_of_a_part(tokens, first, lex):
        return Numeral(first, first + 1, problem="vague")
    half = lex.halves.at(tokens, first)
    if half:
        return _part_of_scale(tokens, first, half, lex)
    if low in NEVER_FIRST or low not in number_words(lex.lang):
        return _bare_unit(tokens, first, lex)
    found = run(tokens, first, Sum(worded=True), lex)
    if found and low in NEEDS_UNIT and found.stop == first + 1:
        return found if _in_word_range(tokens, found.stop, lex) else None
    return found


def counts_on(tokens: Tokens, index: int, lex: Lexicon) -> bool:
    """ "hai ba tỷ", "ba bốn chục tỷ": two numbers in a row are the ends of a range."""
    if lex.lang != "vi" or index + 1 >= len(tokens.lows):
        return False
    words = number_words(lex.lang)
    low, following = words.get(tokens.lows[index]), words.get(tokens.lows[index + 1])
    if low is None or following is None or not (0 < low < following == low + 1 < 10):
        return False
    year = tokens.lows[index] in ("năm", "nam") and index > 0 and tokens.lows[index - 1] in _BEFORE_A_YEAR
    return not year and scale_at(tokens, index + 2, lex) is not None


_BEFORE_A_YEAR = wordset("mỗi hàng hằng một trong cả vào các những từng moi hang mot tu từ sang đến")


def _in_word_range(tokens: Tokens, index: int, lex: Lexicon) -> bool:
    """ "one to two billion", "một đến hai tỷ": an article is a number when a range follows."""
    if counts_on(tokens, index - 1, lex):
        return True
    link = lex.links.at(tokens, index)
    return bool(
        link
        and link[0] in ("to", "dash")
        and link[1] < len(tokens.lows)
        and tokens.lows[link[1]] in number_words(lex.lang)
    )


# "a third of a", "hai phần ba": parts that make no round number of the scale word behind them.
_PARTS_OF = wordset(
    "third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths half fraction"
)
_ONES = wordset("a an one")


def _is_of_a_part(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """ "two-thirds of a trillion", "hai phần ba tỷ": the number before the scale is no amount by itself."""
    before = tokens.lows[max(0, first - 2) : first]
    if len(before) < 2 or scale_at(tokens, first + 1, lex) is None:
        return False
    if before[1] == "of" and before[0] in _PARTS_OF:
        return tokens.lows[first] in _ONES
    return before[1] == "phần" and lex.lang == "vi"


def _fraction(tokens: Tokens, first: int, lex: Lexicon) -> Numeral | None:
    """ "3/4 trillion", "1/2 tỷ"; thirds are refused, and other numbers with a stroke are ranges."""
    parts = tokens.lows[first : first + 3]
    if len(parts) < 3 or parts[1] != "/" or tokens.gap(first + 1) or tokens.gap(first + 2):
        return None
    if scale_at(tokens, first + 3, lex) is None:
        return None
    if parts[2] == "3" and parts[0] in ("1", "2"):
        return Numeral(first, first + 3, problem="vague")
    part = FRACTIONS.get("".join(parts))
    return run(tokens, first + 3, Sum(current=part), lex, first) if part else None


def _from_digits(tokens: Tokens, first: int, lex: Lexicon) -> Numeral:
    unit = scale_at(tokens, first + 1, lex)
    digits = read_digits(tokens.lows[first], lex.lang, unit is not None)
    if digits.value is None:
        return Numeral(first, first + 1, problem=digits.problem)
    simple = _simple(tokens, first, digits.value, digits.doubts, unit, lex)
    if simple:
        return simple
    start = Sum(current=digits.value, doubts=list(digits.doubts), pieces=1)
    after = _exponent_or_point(tokens, first, digits.value, lex)
    if after:
        start.current, stop = after
        return run(tokens, stop, start, lex, first) or Numeral(first, stop, start.current or Decimal(0))
    return run(tokens, first + 1, start, lex, first) or Numeral(first, first + 1, digits.value, digits.value)


def _simple(
    tokens: Tokens,
    first: int,
    value: Decimal,
    doubts: tuple[str, ...],
    unit: tuple[int, str, int] | None,
    lex: Lexicon,
) -> Numeral | None:
    """The common case, "600" or "600 billion" with nothing that goes on with it."""
    stop = unit[2] if unit else first + 1
    following = tokens.lows[stop] if stop < len(tokens.lows) else ""
    if (
        following[:1].isdigit()
        or following in _GOES_ON
        or following in lex.going_on
        and (lex.scales.at(tokens, stop) or lex.and_half.at(tokens, stop))
    ):
        return None
    if unit is None:
        return None if lex.points.at(tokens, stop) else Numeral(first, stop, value, value, doubts=doubts)
    if unit[0] <= small_limit(lex):
        return None
    scale = TEN ** unit[0]
    return Numeral(first, stop, value * scale, value, scale, doubts=(*doubts, unit[1]) if unit[1] else doubts)


# Tokens that may go on with a number: an exponent, a hyphen before a scale, numerals of the East.
_GOES_ON = wordset("e - 多 余 餘 여 and y et 半 반 tư mốt lẻ linh")


def _exponent_or_point(
    tokens: Tokens, first: int, value: Decimal, lex: Lexicon
) -> tuple[Decimal, int] | None:
    after = tokens.lows[first + 1 : first + 3]
    if len(after) < 2 or not is_number(after[1]) or not after[1].isdigit():
        return None
    mark, digits = after
    if mark == "e" and tokens.gap(first + 1) == tokens.gap(first + 2) == 0:
        power = digits.lstrip("0")
        return value * TEN ** (int(power or 0) if len(power) < 3 else 99), first + 3
    if lex.points.at(tokens, first + 1) and value == int(value) and len(digits) < 4:
        return Decimal(f"{int(value)}.{digits}"), first + 3
    return None


def _part_of_scale(tokens: Tokens, first: int, part: tuple[str, int], lex: Lexicon) -> Numeral | None:
    """ "half a trillion", "nửa nghìn tỷ"."""
    index = part[1] + (part[1] < len(tokens.lows) and tokens.lows[part[1]] == "-")
    if scale_at(tokens, index, lex) is None:
        return None
    return run(tokens, index, Sum(current=FRACTIONS[part[0]], worded=True), lex, first)


def _bare_unit(tokens: Tokens, first: int, lex: Lexicon) -> Numeral | None:
    """ "近千亿", "hundred billion": a small unit that counts itself, when a bigger one follows."""
    unit = scale_at(tokens, first, lex)
    if (
        unit is None
        or unit[0] > {"en": 2, "de": 3, "fr": 3, "es": 3}.get(lex.lang, 4)
        or lex.lang == "vi"
        or tokens.lows[first] in PLURALS
    ):
        return None
    following = scale_at(tokens, unit[2], lex)
    bigger = following is not None and following[0] > unit[0]
    teen = (
        lex.lang not in LATIN
        and unit[2] < len(tokens.lows)
        and tokens.lows[unit[2]] in number_words(lex.lang)
    )
    found = run(tokens, first, Sum(current=Decimal(1), worded=True), lex) if bigger or teen else None
    return found if found and found.scaled else None
