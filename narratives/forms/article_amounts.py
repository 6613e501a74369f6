"""The amount of a figure in an article as its small form holds it: never read otherwise than the text was."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from narratives.extract.amounts import read_amount
from narratives.extract.article import Candidate, candidates
from narratives.extract.hedging import CEILINGS, FLOORS
from narratives.extract.measuring import sides
from narratives.extract.readings import DOUBTS, Reading
from narratives.forms.inputs import whole
from narratives.models import Hedge, Kind

# A smaller number alone, even with its currency, has most likely lost its "billion" on the way here.
SURELY_WHOLE = 100_000
KINDS = {"year": Kind.PER_YEAR, "run rate": Kind.RUN_RATE}


def initial_amount(c: Candidate, words: str) -> dict[str, Any]:
    """The words of the text where they alone say what was read there, every digit of it where they do not:
    "2,7" of "rund 2,7 statt 2,2 Mrd. Euro" is an amount only beside its neighbour.
    """
    bounds = dict.fromkeys(_plain(side) for side in sides(c))
    amount = words if _says_it(c, words) else f"{' - '.join(bounds)} {c.currency or ''}".strip()
    # No pledge is kept by the quarter: read so again, it asks for what it comes to in a year.
    amount = f"{amount} per {c.per}" if c.per in ("quarter", "month") else amount
    return {"amount": amount, "hedge": c.hedge, "kind": KINDS.get(c.per, Kind.CUMULATIVE)}


def _says_it(c: Candidate, words: str) -> bool:
    reading = read_amount(words)
    return (
        not (c.doubts or reading.ambiguous) and _is_read_so(c, reading) and c.currency in (None, reading.unit)
    )


def _is_read_so(c: Candidate, reading: Reading) -> bool:
    """Whether the words by themselves are the amount that was read in their place."""
    return not reading.problem and sides(reading) == sides(c)


@dataclass(frozen=True)
class Doubts:
    """What the editor is told of an amount that the text alone does not settle.

    `sentences` say what was taken where its words can be read in two ways. `lent`: its currency stands
    elsewhere in the text.
    """

    sentences: tuple[str, ...]
    lent: bool


def doubts(c: Candidate, words: str) -> Doubts:
    reading = read_amount(words)
    typed = reading.ambiguous if is_doubtful(reading) and _is_read_so(c, reading) else ()
    return Doubts(
        sentences=tuple(DOUBTS[code] for code in dict.fromkeys((*c.doubts, *typed))),
        lent=c.currency is not None and reading.unit is None and not _names_money(words),
    )


def _names_money(words: str) -> bool:
    """ "$56 billion and $59 billion" is no one amount by itself, but tells its currency."""
    return any(figure.currency for figure in candidates(words))


def is_doubtful(reading: Reading) -> bool:
    """Whether it can be read in two ways. "$500,000" needs no word for its scale, "$600" has lost one."""
    large = reading.low is not None and reading.low >= SURELY_WHOLE
    surely = {"bare-number"} if large and "currency-assumed" not in reading.ambiguous else set()
    return bool(set(reading.ambiguous) - surely)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def hedged(reading: Reading, chosen: str) -> dict[str, Any]:
    """Bounds in whole units, and hedge: what the amount says of itself outweighs what was chosen."""
    hedge = chosen if chosen and reading.hedge == Hedge.EXACT else reading.hedge
    one_sided = reading.hedge == Hedge.EXACT and reading.low == reading.high
    low = None if hedge in CEILINGS and one_sided else reading.low
    high = None if hedge in FLOORS and one_sided else reading.high
    return {"low": whole(low), "high": whole(high), "hedge": hedge}
