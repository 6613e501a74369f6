"""One number or one range with its unit, as it lies in the tokens."""

from dataclasses import dataclass
from decimal import Decimal

from narratives.extract.atoms import PERCENT, POINTS, Atom
from narratives.extract.tokens import Tokens

_RATIOS = frozenset({PERCENT, POINTS, "x"})


@dataclass(slots=True)
class Span:
    """tokens[first:stop]: one figure, low <= high. `turn` tells the two ends of a step, before and after."""

    first: int
    stop: int
    low: Decimal
    high: Decimal
    unit: str
    scale: Decimal
    bare: bool
    prefixed: bool
    doubts: tuple[str, ...] = ()
    problem: str = ""
    turn: str = ""
    tolerance: bool = False
    shared: bool = False
    plain: bool = False
    factor: Decimal = Decimal(1)

    def scale_for(self, low: Decimal) -> Decimal:
        """What a bare number beside it counts: hundreds of billions in "3-4 hundred billion", and billions in
        "90 to one hundred billion".
        """
        whole = self.scale * self.factor
        return whole if low < self.low / whole else self.scale

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    @property
    def yearlike(self) -> bool:
        """ "2030" beside an amount is a year, not another end of it."""
        return self.plain and not self.unit and self.low == int(self.low) and 1900 <= self.low <= 2100

    def takes(self, scale: Decimal, other: "Span") -> bool:
        """Whether the number means so many of the scale of its neighbour: it is then nearer to it than as it
        stands, by the order of magnitude. "$90 to $100 billion" does, "Rs 10,000 to Rs 1 lakh" does not.
        """
        there = other.high.adjusted()
        return abs((self.low * scale).adjusted() - there) <= abs(self.low.adjusted() - there)

    def share(self, other: "Span") -> None:
        """Takes over the scale or the unit of a neighbour that has one."""
        if self.unit in _RATIOS:
            return  # "93% against 10bn"
        if self.bare and not other.bare and self.scale == 1 and other.scale > 1:
            scale = other.scale_for(self.low)
            if self.takes(scale, other):
                self.low, self.high, self.scale = self.low * scale, self.high * scale, other.scale
                self.bare, self.shared = False, True
        if not self.unit and other.unit:
            self.unit, self.shared = other.unit, True


def span_of(atom: Atom, tokens: Tokens) -> Span:
    plain = tokens.lows[atom.number.first].isdigit() and atom.number.stop == atom.number.first + 1
    scaled = atom.number.scale if atom.number.bare is not None else Decimal(1)
    return Span(
        atom.first,
        atom.stop,
        atom.value,
        atom.value,
        atom.unit,
        scaled,
        atom.bare,
        atom.prefixed,
        atom.doubts,
        atom.problem,
        plain=plain,
        factor=atom.number.factor,
    )
