"""What goes on with a number that has begun: scale words, halves, more digits, number words."""

from decimal import Decimal

from narratives.extract.digits import read_digits
from narratives.extract.lexicon import LATIN, Lexicon
from narratives.extract.numeral import TEN, Numeral, Sum, scale_at, small_limit
from narratives.extract.numerals import NEEDS_UNIT, number_words
from narratives.extract.tokens import Tokens, is_number
from narratives.extract.words import wordset
from narratives.extract.words.numerals import SMALL_UNITS
from narratives.extract.words.scales import PLURALS

FRACTIONS = {"1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75")}
_MOST_SPOKEN = 6
JOINERS = frozenset({"and", "y", "-", "et"})


def run(tokens: Tokens, index: int, state: Sum, lex: Lexicon, first: int | None = None) -> Numeral | None:
    """Takes tokens while they go on with the number."""
    start = index if first is None else first
    bare = state.current
    while index < len(tokens.lows):
        after = _take(tokens, index, state, lex, index == start)
        if after is None:
            break
        if bare is None and state.current is not None and state.pieces <= 1:
            bare = state.current
        index = after
    if index == start:
        return None
    simple = state.pieces <= 1 or state.chain == 0
    if state.chain == 0:
        bare = state.value()
    found = Numeral(
        start, index, state.value(), bare if simple else None, state.scale, state.worded, tuple(state.doubts)
    )
    if found.bare is not None and found.value == found.bare * state.scale * state.factor:
        found.factor = state.factor
    if state.joined and (state.chain or state.section):
        found.problem = "vague"
    return found


def _take(tokens: Tokens, index: int, state: Sum, lex: Lexicon, starting: bool) -> int | None:
    unit = scale_at(tokens, index, lex)
    if unit is not None and not (tokens.lows[index] in PLURALS and state.worded and state.current is None):
        return _take_unit(tokens, unit, state, lex)
    half = lex.and_half.at(tokens, index) if not starting else None
    if half and lex.lang in LATIN:
        return _take_half(tokens, half[1], state, lex)
    if is_number(tokens.lows[index]):
        return _take_more_digits(tokens, index, state, lex)
    return _take_word(tokens, index, state, lex, starting)


def _take_unit(tokens: Tokens, unit: tuple[int, str, int], state: Sum, lex: Lexicon) -> int | None:
    power, doubt, after = unit
    if power <= small_limit(lex):
        if state.section and state.current is None:
            return None
        state.small(power)
    elif not state.big(power):
        return None
    if doubt:
        state.doubts.append(doubt)
    return after


def _take_half(tokens: Tokens, after: int, state: Sum, lex: Lexicon) -> int | None:
    if state.current is not None and scale_at(tokens, after, lex) is not None:
        state.current += FRACTIONS["1/2"]
        return after
    if state.chain and state.current is None:
        state.total += state.scale / 2
        return after
    if lex.lang == "vi" and state.section and state.place > 1 and state.current is None:
        state.section += TEN**state.place / 2
        return after
    return None


def _take_more_digits(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> int | None:
    """ "1조 4000억", "1 tỷ 200 triệu", "1 nghìn 400 tỷ": digits go on only towards another scale word."""
    if lex.lang not in LATIN and state.current is None and _fills_up(tokens, index, state, lex):
        state.current = Decimal(tokens.lows[index])
        return index + 1
    if state.current is not None or state.section or not state.chain:
        return None
    unit = scale_at(tokens, index + 1, lex)
    digits = read_digits(tokens.lows[index], lex.lang, True)
    if unit is None and lex.lang == "vi" and _tenth(tokens, index, state, lex):
        state.total += Decimal(tokens.lows[index]) * state.scale / 10
        return index + 1
    if unit is None or digits.value is None or digits.doubts or unit[1]:
        return None
    small_first = unit[0] <= small_limit(lex)
    if not small_first and digits.value >= TEN**state.last:
        return None
    state.current, state.pieces = digits.value, state.pieces + 1
    return index + 1


def _tenth(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> bool:
    """ "5 tỉ 7 đồng" is said for 5.7 billion: one digit between the scale and a currency."""
    said = lex.currencies.at(tokens, index + 1) is not None
    return said and state.last >= 6 and tokens.lows[index] in "123456789"


def _fills_up(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> bool:
    """ "8천250억", "32만4500원": digits right behind a unit fill up the places below it."""
    digits, glued = tokens.lows[index], tokens.gap(index) == 0
    if not glued or not digits.isdigit() or len(digits) > 4:
        return False
    if state.section:
        return not state.section % TEN ** len(digits) and scale_at(tokens, index + 1, lex) is not None
    return state.last == 4 and lex.currencies.at(tokens, index + 1) is not None


def _take_word(tokens: Tokens, index: int, state: Sum, lex: Lexicon, starting: bool) -> int | None:
    words = number_words(lex.lang)
    low = tokens.lows[index]
    if low in JOINERS and not starting and (state.section or state.current or state.total) and state.worded:
        after = index + 1
        joined = after < len(tokens.lows) and (
            tokens.lows[after] in words and tokens.lows[after] not in NEEDS_UNIT
        )
        return _take_word(tokens, after, state, lex, False) if joined else None
    small = SMALL_UNITS.get(lex.lang, {}).get(low)
    if small is not None and (state.current is not None):
        state.small(small)
        return index + 1
    value = words.get(low)
    if value is None:
        return _take_point(tokens, index, state, lex)
    if lex.lang == "vi":
        if low in _ZERO_TENS and (state.section or state.chain) and state.current is None:
            return index + 1 if _digit_follows(tokens, index, lex) else None
        if _is_tenth_word(tokens, index, state, lex):
            state.total += value * state.scale / 10
            return index + 1
        if low in _TENTHS and state.chain and state.current is None and not state.section:
            return None
    if not state.worded and (state.pieces and not state.chain or lex.lang in LATIN):
        return None
    if low in NEEDS_UNIT and not starting and not _unit_follows(tokens, index, state, lex):
        return None
    return _add_word(index, value, state, lex)


# "một trăm linh năm": no tens. "hai tỷ tư": four tenths, never four.
_ZERO_TENS = wordset("linh lẻ")
_TENTHS = wordset("tư mốt")


def _digit_follows(tokens: Tokens, index: int, lex: Lexicon) -> bool:
    following = tokens.lows[index + 1] if index + 1 < len(tokens.lows) else ""
    value = number_words(lex.lang).get(following)
    if value is None and following and is_number(following):
        return scale_at(tokens, index + 2, lex) is not None
    return value is not None and 0 < value < 10


def _is_tenth_word(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> bool:
    """ "hai tỷ tư USD", "hai nghìn tư tỷ": the digit behind a scale word counts its tenths."""
    low, value = tokens.lows[index], number_words(lex.lang)[tokens.lows[index]]
    if state.chain != 1 or state.current is not None or state.section or not 0 < value < 10:
        return False
    priced = lex.currencies.at(tokens, index + 1) is not None
    if low not in _TENTHS:
        return priced and state.last >= 6
    ends = index + 1 == len(tokens.lows) or tokens.lows[index + 1] in ".,;)"
    return priced or ends or scale_at(tokens, index + 1, lex) is not None


def _unit_follows(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> bool:
    """ "năm" after "hai mươi" is five, after "600 tỷ" a year."""
    if state.worded and state.current is not None and state.current >= 10:
        return True
    following = tokens.lows[index + 1] if index + 1 < len(tokens.lows) else ""
    small = following in SMALL_UNITS.get(lex.lang, {})
    if lex.lang == "vi" and state.worded and (state.section or tokens.lows[index - 1] in _ZERO_TENS):
        small = small or any(phrases.at(tokens, index + 1) for phrases in (lex.points, lex.currencies))
    return tokens.lows[index] not in ("a", "an") and (small or scale_at(tokens, index + 1, lex) is not None)


def _take_point(tokens: Tokens, index: int, state: Sum, lex: Lexicon) -> int | None:
    """ "one point four", "một phẩy hai lăm": the digits after the point, spoken."""
    point = lex.points.at(tokens, index)
    if point is None or state.current is None or not state.worded or state.current != int(state.current):
        return None
    digits, after = _spoken_digits(tokens, point[1], lex)
    if not digits:
        return None
    state.current += Decimal(f"0.{digits}")
    return after


def _spoken_digits(tokens: Tokens, index: int, lex: Lexicon) -> tuple[str, int]:
    """ "two five" -> "25"; so do "twenty five" and "hai mươi lăm"."""
    words, tens = number_words(lex.lang), SMALL_UNITS.get(lex.lang, {})
    digits, first = "", index
    while index < len(tokens.lows) and len(digits) < _MOST_SPOKEN:
        low = tokens.lows[index]
        value = words.get(low)
        if digits and tens.get(low) == 1:
            following = words.get(tokens.lows[index + 1]) if index + 1 < len(tokens.lows) else None
            digits += "" if following is not None and following < 10 else "0"
        elif (
            value is None
            or value >= 100
            or (index > first and low in NEEDS_UNIT and not _in_digits(tokens, index, lex))
        ):
            break
        elif digits.endswith("0") and len(digits) == 2 and value < 10 and index == first + 1:
            digits = str(int(digits) + int(value))
        else:
            digits += str(value)
        index += 1
    return digits, index


def _in_digits(tokens: Tokens, index: int, lex: Lexicon) -> bool:
    """Whether an article or "năm" is a digit here: a scale word or another digit follows."""
    following = tokens.lows[index + 1] if index + 1 < len(tokens.lows) else ""
    return following in number_words(lex.lang) or scale_at(tokens, index + 1, lex) is not None


def _add_word(index: int, value: Decimal, state: Sum, lex: Lexicon) -> int | None:
    if state.current is None:
        state.current, state.pieces = value, state.pieces + 1
    elif lex.lang not in LATIN:
        # "两三百亿" is two or three of them, and no twenty-three.
        state.joined = state.pieces == 1 and not state.joined and value == state.current + 1
        state.current = state.current * 10 + value
    elif state.current % 10 == 0 and state.current >= 10 and value < 10:
        state.current += value
    else:
        return None
    return index + 1
