"""Amounts in words, such as $1.4T or 1,4 nghìn tỷ USD, read by the room that reads text; doubts refuse."""

from __future__ import annotations

from decimal import Decimal

from narratives.extract.amounts import read_amount
from narratives.extract.readings import CUMULATIVE, DOUBTS, Reading
from narratives.intake import limits
from narratives.intake.amounts import Amount
from narratives.intake.checks import LARGEST
from narratives.intake.reasons import Reason, because


class WrittenAmounts:
    """Reads the written amounts of one sheet, each wording once, and no more wordings than there is time."""

    def __init__(self) -> None:
        self._known: dict[str, Amount | Reason] = {}

    def read(self, text: str) -> Amount | Reason:
        if text not in self._known:
            if len(self._known) == limits.MAX_WRITTEN:
                return because("too-many-written", limit=limits.MAX_WRITTEN)
            self._known[text] = _amount(text)
        return self._known[text]


def _amount(text: str) -> Amount | Reason:
    if len(text) > limits.LONGEST_AMOUNT:
        return because("not-an-amount", value=text)
    found = read_amount(text)
    if found.problem:
        return because("no-amount", value=text, why=found.sentence)
    if found.ambiguous or found.rest:
        why = DOUBTS[found.ambiguous[0]] if found.ambiguous else f"It also says: {found.rest}."
        return because("doubtful-amount", value=text, why=why)
    return _whole(found, text)


def _whole(found: Reading, text: str) -> Amount | Reason:
    ends: list[int | None] = []
    for end in (found.low, found.high):
        whole = None if end is None else _end(end, text)
        if isinstance(whole, Reason):
            return whole
        ends.append(whole)
    # Without "per year" nothing is said of the kind, so the column must say it.
    kind = "" if found.kind == CUMULATIVE else found.kind
    return Amount(ends[0], ends[1], found.unit or "", found.hedge, kind)


def _end(value: Decimal, text: str) -> int | Reason:
    if value < 0:
        return because("negative", value=text)
    if value > LARGEST:
        return because("too-large-cell", value=text)
    return int(value) if value == value.to_integral_value() else because("fraction-cell", value=text)
