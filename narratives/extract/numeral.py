"""The value of a number being read: sections multiplied by ever smaller powers of ten."""

from dataclasses import dataclass, field
from decimal import Decimal

from narratives.extract.lexicon import LATIN, ODD_MARKS, Lexicon
from narratives.extract.numerals import number_words
from narratives.extract.tokens import Tokens
from narratives.extract.words.numerals import SMALL_UNITS

TEN = Decimal(10)


@dataclass(slots=True)
class Numeral:
    """A value read from tokens[first:stop]; `bare` and `scale` are its two factors when it has just those.

    `factor` is the hundred of "4 hundred billion", which stands between them.
    """

    first: int
    stop: int
    value: Decimal = Decimal(0)
    bare: Decimal | None = None
    scale: Decimal = Decimal(1)
    worded: bool = False
    doubts: tuple[str, ...] = ()
    problem: str = ""
    factor: Decimal = Decimal(1)

    @property
    def scaled(self) -> bool:
        return self.scale > 1


@dataclass(slots=True)
class Sum:
    """The usual way to read a spoken number: sections multiplied by ever smaller powers of ten."""

    total: Decimal = Decimal(0)
    section: Decimal = Decimal(0)
    current: Decimal | None = None
    last: int = 99
    chain: int = 0
    scale: Decimal = Decimal(1)
    pieces: int = 0
    worded: bool = False
    doubts: list[str] = field(default_factory=list)
    factor: Decimal = Decimal(1)
    place: int = 0
    joined: bool = False

    def small(self, power: int) -> None:
        alone = not self.section and self.current is not None and self.pieces == 1
        self.factor, self.place = TEN**power if alone else Decimal(1), power
        self.section += (Decimal(1) if self.current is None else self.current) * TEN**power
        self.current = None

    def big(self, power: int) -> bool:
        chunk = self.section + (self.current or 0)
        fresh = self.current is not None or self.section != 0
        if fresh:
            self.total = (
                self.total + chunk * TEN**power if power < self.last else (self.total + chunk) * TEN**power
            )
            self.scale = self.scale * TEN**power if power > self.last else TEN**power
        elif self.total and power > self.last and self.chain < 3:
            self.total *= TEN**power
            self.scale *= TEN**power
        else:
            return False
        self.section, self.current, self.last, self.chain = Decimal(0), None, power, self.chain + 1
        return True

    def value(self) -> Decimal:
        return self.total + self.section + (self.current or 0)


def scale_at(tokens: Tokens, index: int, lex: Lexicon) -> tuple[int, str, int] | None:
    """(power of ten, doubt, index after it); a hyphen, "or so" or a bracket may stand before the word."""
    if index >= len(tokens.lows) or tokens.lows[index] not in lex.scale_leads:
        return None
    low = tokens.lows[index]
    inner = lex.inner.at(tokens, index)
    if inner:
        index = inner[1]
    elif low == "(":
        index = _past_repetition(tokens, index, lex)
    elif low == "-" and index + 1 < len(tokens.lows) and tokens.gap(index + 1) == 0:
        index += 1
    if low in ODD_MARKS and lex.lang not in LATIN and index + 1 < len(tokens.lows):
        index += 1
    found = lex.scales.at(tokens, index)
    if not found:
        return None
    power, _, doubt = found[0].partition("?")
    return int(power), doubt, found[1]


_LONGEST_REPETITION = 8


def _past_repetition(tokens: Tokens, index: int, lex: Lexicon) -> int:
    """ "600 (sáu trăm) tỷ": the number again, in words; the index of the bracket itself for anything else."""
    stop = index + 1
    if stop + 1 < len(tokens.lows) and tokens.lows[stop][0].isdigit() and tokens.lows[stop + 1] == ")":
        return stop + 2  # "4.2 (3.9) million": the year before
    words, small = number_words(lex.lang), SMALL_UNITS.get(lex.lang, {})
    while stop < min(len(tokens.lows), index + _LONGEST_REPETITION):
        low = tokens.lows[stop]
        if low == ")" and stop > index + 1:
            return stop + 1
        if low not in words and low not in small and low not in lex.scale_heads:
            break
        stop += 1
    return index


def small_limit(lex: Lexicon) -> int:
    return 2 if lex.lang in LATIN else 3
