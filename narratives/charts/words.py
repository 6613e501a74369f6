"""What every chart takes and gives: the words around the picture, and the picture in two layouts."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = Fraction | Decimal | int

# Given the highest value drawn, says what one tick unit is worth, how the unit reads, and the decimal mark.
Axis = Callable[[Fraction], tuple[int, str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """The data table behind a picture; every cell is already worded."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Title and description for those who do not see the picture, finding for those who do."""

    title: str
    desc: str
    finding: str = ""
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something the picture does not show, by name, with the code of the reason."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Picture:
    """One chart for wide and for narrow pages; both strings are empty when nothing could be drawn."""

    wide: str
    narrow: str
    finding: str
    table: Table | None
    left_out: tuple[LeftOut, ...] = ()
