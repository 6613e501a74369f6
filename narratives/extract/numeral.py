"""The value of a number being read: sections multiplied by ever smaller powers of ten."""

from dataclasses import dataclass, field
from decimal import Decimal

from narratives.extract.lexicon import LATIN, Lexicon
from narratives.extract.tokens import Tokens
from narratives.extract.words import wordset

TEN = Decimal(10)
# "5000多亿": "and some" inside a number.
ODD_MARKS = wordset("多 余 餘 여")


@dataclass(slots=True)
class Numeral:
    """A value read from tokens[first:stop]; `bare` and `scale` are its two factors when it has just those."""

    first: int
    stop: int
    value: Decimal = Decimal(0)
    bare: Decimal | None = None
    scale: Decimal = Decimal(1)
    worded: bool = False
    doubts: tuple[str, ...] = ()
    problem: str = ""

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

    def small(self, power: int) -> None:
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
    """(power of ten, doubt, index after it); a hyphen or a full stop may tie the word to its number."""
    if index >= len(tokens.lows):
        return None
    low = tokens.lows[index]
    if low not in lex.scale_heads and low != "-" and low not in ODD_MARKS:
        return None
    if low == "-" and index + 1 < len(tokens.lows) and tokens.gap(index + 1) == 0:
        index += 1
    if low in ODD_MARKS and lex.lang not in LATIN and index + 1 < len(tokens.lows):
        index += 1
    found = lex.scales.at(tokens, index)
    if not found:
        return None
    power, _, doubt = found[0].partition("?")
    return int(power), doubt, found[1]


def small_limit(lex: Lexicon) -> int:
    return 2 if lex.lang in LATIN else 3
