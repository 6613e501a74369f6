"""One number with its unit as it stands in the text: currency, percent or watts, before it or after it."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from narratives.extract.compose import numeral
from narratives.extract.lexicon import LATIN, ODD_MARKS, Lexicon
from narratives.extract.numeral import Numeral, scale_at
from narratives.extract.numerals import number_words
from narratives.extract.tokens import SYMBOLS, Tokens, is_money_sign, is_number
from narratives.extract.words import wordset

_DIGITS = frozenset("0123456789.")
FILLERS = wordset("- . of de d ' in · đồng des")
PERCENT, POINTS, WATT = "%", "pp", "W"
# Money whose sign may be a plain "$".
DOLLARS = frozenset({"AUD", "BRL", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"})
# "七成", "3割": parts of ten, said of what percents are said of elsewhere.
TENTH = "tenth"


@dataclass(slots=True)
class Atom:
    """tokens[first:stop] say `value` of `unit` ("" when none stands beside the number)."""

    first: int
    stop: int
    number: Numeral
    value: Decimal
    unit: str = ""
    prefixed: bool = False
    doubts: tuple[str, ...] = ()
    problem: str = ""

    @property
    def bare(self) -> bool:
        """A number without a scale word, so that it may share the one of its neighbour."""
        return not self.number.scaled and self.number.bare is not None


def atoms(tokens: Tokens, lex: Lexicon) -> list[Atom]:
    """All numbers of the tokens with their units, in order."""
    found: list[Atom] = []
    starters = _starters(lex.lang)
    taken = 0
    for index in [i for i, low in enumerate(tokens.lows) if low in starters or low[0] in _DIGITS]:
        number = numeral(tokens, index, lex) if index >= taken else None
        if number is not None:
            atom = _with_unit(tokens, number, lex, taken)
            taken = atom.stop
            if not _names_a_model(tokens, atom):
                found.append(atom)
    return found


def _names_a_model(tokens: Tokens, atom: Atom) -> bool:
    """ "R1", "H100", "05-3B": digits glued to letters or to a number, with nothing that makes an amount of
    them.
    """
    if not atom.unit and _is_numbered(tokens, atom.first):
        return True
    if atom.unit or atom.number.scaled or not atom.first:
        return False
    letters = tokens.lows[atom.first - 1]
    return letters.isascii() and letters.isalpha() and tokens.gap(atom.first) == 0


def _is_numbered(tokens: Tokens, first: int) -> bool:
    """The number that starts here goes on with one that begins with a nought: "05-3B" names a field."""
    if first < 2 or tokens.lows[first - 1] != "-" or not tokens.lows[first - 2].startswith("0"):
        return False
    return tokens.lows[first - 2].isdigit() and tokens.gap(first) == tokens.gap(first - 1) == 0


_STARTERS = wordset(
    "half quarter three hundred hundreds nửa nua một ba eine einer ein halbe un une demi "
    "medio media 半 반 十 百 千 万 萬 십 백 천 만 cien mil mille"
)


@cache
def _starters(lang: str) -> frozenset[str]:
    return _STARTERS | number_words(lang).keys()


def _with_unit(tokens: Tokens, number: Numeral, lex: Lexicon, taken: int) -> Atom:
    atom = Atom(number.first, number.stop, number, number.value, doubts=number.doubts, problem=number.problem)
    _prefix(tokens, atom, lex, taken)
    _suffix(tokens, atom, lex)
    return atom


def _prefix(tokens: Tokens, atom: Atom, lex: Lexicon, taken: int) -> None:
    """ "$5", "USD 5", "Rs. 5", "人民币5": at most one space away, and not the suffix of the number before."""
    before = lex.currencies.before(tokens, atom.first) or _percent_of(tokens, atom)
    if not before or before[1] < taken or tokens.gap(atom.first) > 1:
        return
    last = tokens.lows[atom.first - 1]
    coded = last in _CODES and (atom.number.scaled or tokens.gap(atom.first) == 0)
    if last in _NEVER_PREFIX and not coded:
        return
    _name(atom, before[0], lex)
    atom.first, atom.prefixed = before[1], True
    short = _SHORT_SCALE.get(atom.number.scale)
    if short and "long-scale" in atom.doubts:
        atom.value, atom.number.scale = atom.value / atom.number.scale * short, short


def _percent_of(tokens: Tokens, atom: Atom) -> tuple[str, int] | None:
    """ "百分之七十四": the words for percent stand before the number."""
    before = atom.first > 0 and tokens.lows[atom.first - 1] == "百分之"
    return (PERCENT, atom.first - 1) if before else None


# "$1 billion" inside French or German is English notation: a billion of nine zeros.
_SHORT_SCALE = {Decimal(10) ** 12: Decimal(10) ** 9, Decimal(10) ** 18: Decimal(10) ** 12}

# Words that are a currency after a number and something else before one: "won 5", "đồng 5".
_NEVER_PREFIX = wordset(
    "won đồng dong d đ do đô 元 円 원 圆 pound pounds re try fr rm dollar dollars euros "
    "tệ te la euro 动 동 块 ドル 달러 엔 real rand php 불 美元"
)
# Some of them are codes too: "RM10 billion", "TRY 45bn".
_CODES = wordset("rm php try euro")


def _name(atom: Atom, name: str, lex: Lexicon) -> None:
    code, _, doubt = name.partition("?")
    atom.unit = code or "?"
    if doubt:
        atom.doubts += (doubt,)


def _suffix(tokens: Tokens, atom: Atom, lex: Lexicon) -> None:
    index = _past_fillers(tokens, atom.stop, lex)
    if index >= len(tokens.lows) or tokens.lows[index] not in lex.unit_heads:
        return
    for phrases, unit in ((lex.percents, ""), (lex.currencies, ""), (lex.watts, WATT)):
        found = phrases.at(tokens, index)
        if found and _belongs(tokens, atom, index, found[1]):
            _attach(tokens, atom, found, unit, lex)
            _late_scale(tokens, atom, lex)
            return


def _attach(tokens: Tokens, atom: Atom, found: tuple[str, int], unit: str, lex: Lexicon) -> None:
    if unit == WATT:
        power = Decimal(10) ** int(found[0])
        atom.unit, atom.value = WATT, atom.value * power
        atom.number.scale *= power
    elif found[0] == TENTH:
        atom.unit, atom.value = PERCENT, atom.value * 10
        atom.number.scale = Decimal(10)  # Shared by the other end of "5〜6割".
    elif not atom.prefixed or (found[0] in DOLLARS and tokens.lows[atom.first] == "$"):
        _name(atom, found[0], lex)
    elif found[0] in (PERCENT, POINTS):
        return
    atom.stop = found[1]


def _late_scale(tokens: Tokens, atom: Atom, lex: Lexicon) -> None:
    """ "600$ billion": the scale behind the sign."""
    unit = scale_at(tokens, atom.stop, lex) if tokens.lows[atom.stop - 1] in SYMBOLS and atom.bare else None
    if unit is not None and not unit[1]:
        atom.number.scale = Decimal(10) ** unit[0]
        atom.value, atom.stop = atom.value * atom.number.scale, unit[2]


# "40 triệu đồng hồ" are watches.
_NO_DONG = wordset("hồ bào nghiệp chủ thời ý phục minh loạt hành đội chí bộ sáng phạm ho bao nghiep")


def _belongs(tokens: Tokens, atom: Atom, index: int, after: int) -> bool:
    """What is glued to the next number is that number's own: "$13.1B$280B", "USD 2m - USD 3m"."""
    if after < len(tokens.lows) and tokens.lows[index] in ("đồng", "dong") and tokens.lows[after] in _NO_DONG:
        return False
    if after < len(tokens.lows) and is_number(tokens.lows[after]):
        sign = is_money_sign(tokens.lows[index])
        apart = atom.prefixed or (sign and (index > atom.stop or tokens.gap(index) > 0))
        led = atom.prefixed and tokens.lows[atom.stop] == "-" and tokens.gap(after) == 1
        if led or (apart and tokens.gap(after) == 0):
            return False
    return tokens.start(index) - tokens.end(atom.stop - 1) <= 6


def _past_fillers(tokens: Tokens, index: int, lex: Lexicon) -> int:
    """ "500-billion-dollar", "2,2 Mrd. Euro", "milliards d'euros", "600 billion in dollars"."""
    if index < len(tokens.lows) and tokens.lows[index] in ODD_MARKS and lex.lang not in LATIN:
        index += 1  # "2亿多美元"
    limit = min(len(tokens.lows), index + 2)
    start = index
    if index < limit and tokens.lows[index] not in FILLERS:
        return index
    while index < limit and tokens.lows[index] in FILLERS:
        index += 1
    if index < len(tokens.lows) and tokens.lows[index] not in lex.unit_heads:
        return start
    if (
        index == start
        or lex.currencies.at(tokens, index)
        or lex.percents.at(tokens, index)
        or lex.watts.at(tokens, index)
    ):
        return index
    return start
