"""A candidate as the claim checks want it: exact value, the unit of its last digit, its hedge."""

from decimal import Decimal
from fractions import Fraction

from narratives.extract.article import Candidate
from narratives.measures.amounts import Hedge
from narratives.measures.ladder import Stated


def value_of(candidate: Candidate) -> Fraction | None:
    """The one value of a figure, the middle of a range; None when it has none."""
    sides = [side for side in (candidate.low, candidate.high) if side is not None]
    return sum(map(Fraction, sides), Fraction(0)) / len(sides) if sides else None


def precision_of(candidate: Candidate, text: str) -> Fraction:
    """The unit of the last written digit: a whole percent for "60%", a hundred billion for "1.4 trillion"."""
    value = candidate.low if candidate.low is not None else candidate.high
    digits = sum(char.isdigit() for char in text[candidate.start : candidate.end])
    if not value:
        return Fraction(1)
    return Fraction(10) ** (abs(Decimal(value)).adjusted() - max(0, min(digits, 15) - 1))


def stated(candidate: Candidate, text: str, sign: int = 1) -> Stated | None:
    """None for a figure without a value, such as one that only names a range's middle."""
    value = value_of(candidate)
    if value is None:
        return None
    return Stated(sign * abs(value), precision_of(candidate, text), Hedge(candidate.hedge))
