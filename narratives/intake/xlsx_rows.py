"""The rows of a workbook's sheet, read as a stream within fixed bounds. Formulas are never evaluated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from narratives.intake import limits
from narratives.intake.cell_texts import BoolText, DateText, ErrorText, FormulaText, NumberText
from narratives.intake.csv_rows import Record
from narratives.intake.limits import Refusal
from narratives.intake.pack import Pack
from narratives.intake.reasons import Reason, because
from narratives.intake.sniff import refuse_other_pack
from narratives.intake.xlsx_parts import SheetPart, date_styles, shared_strings, sheets
from narratives.intake.xml_events import Events, Handler

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
# Day 60 of the 1900 calendar, 29 February 1900, never was; days before it are off by one.
_EPOCH_1900, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_FIRST_SURE, _LAST_DAY = 61, 2_958_465


def xlsx_rows(data: bytes, sheet: str | None = None, notices: list[Reason] | None = None) -> Iterator[Record]:
    """(row number, cells) of each row that is not blank in the named sheet, or in the first visible one.

    What the person should be told is added to `notices` while reading. Raises Refusal.
    """
    notices = [] if notices is None else notices
    pack = Pack(data)
    refuse_other_pack(pack)
    found, from_1904 = sheets(pack)
    part = _choose(found, sheet)
    if len(found) > 1:
        notices.append(because("more-sheets", name=part.name, count=len(found)))
    rows = _Rows(shared_strings(pack), date_styles(pack), from_1904)
    for _ in Events("worksheet", rows).feed(pack.chunks(part.member)):
        yield from rows.take()
    yield from rows.take()
    notices += rows.notices()


def _choose(found: tuple[SheetPart, ...], wanted: str | None) -> SheetPart:
    if not found:
        raise Refusal("no-sheet")
    if wanted is None:
        return found[0]
    part = next((part for part in found if part.name == wanted), None)
    if part is None:
        raise Refusal("no-such-sheet", name=wanted, names=", ".join(p.name for p in found))
    return part


class _Rows(Handler):
    def __init__(self, strings: tuple[str, ...], dates: tuple[bool, ...], from_1904: bool) -> None:
        self._ready: list[Record] = []
        self._merged = False
        self._strings, self._dates = strings, dates
        self._epoch = _EPOCH_1904 if from_1904 else _EPOCH_1900
        self._row = self._column = self._hidden = 0
        self._cells: list[str] = []
        self._kind = self._style = ""
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._take: Callable[[str], None] | None = None
        self._left = limits.MAX_TEXT
        self._phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name == "v" or (name == "t" and not self._phonetic):
            self._take = self._value.append
        elif name == "rPh":
            self._phonetic = True
        elif name == "f":
            self._formula = []
            self._take = self._formula.append
        elif name == "row":
            self._start_row(attributes)
        elif name == "mergeCell":
            self._merged = True

    def text(self, data: str) -> None:
        if self._take:
            self._left -= len(data)
            if self._left < 0:
                raise Refusal("too-much-text", limit=limits.MAX_TEXT)
            self._take(data)

    def end(self, name: str) -> None:
        self._take = None
        self._phonetic = self._phonetic and name != "rPh"
        if name == "c":
            if text := self._cell():
                self._cells += [""] * (self._column - 1 - len(self._cells))
                self._cells.append(text)
        elif name == "row" and any(cell.strip() for cell in self._cells):
            self._ready.append((self._row, self._cells))

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", str(self._row + 1))
        if not number.isdecimal() or int(number[:9]) <= self._row:
            raise Refusal("bad-xml", detail=f"row {number} follows row {self._row}")
        self._row, self._column, self._cells = int(number[:9]), 0, []
        if self._row > limits.MAX_ROWS + 1:
            raise Refusal("too-many-rows", limit=limits.MAX_ROWS)
        self._hidden += attributes.get("hidden", "0") in ("1", "true")

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r")
        column = self._column + 1 if address is None else column_number(address)
        if column > limits.MAX_COLUMNS:
            raise Refusal("too-many-columns", limit=limits.MAX_COLUMNS)
        if column <= self._column:
            raise Refusal("bad-xml", detail=f"the cell {address} is out of order")
        self._column = column
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._value, self._formula = [], None

    def _cell(self) -> str:
        text = "".join(self._value)
        if self._formula is not None:
            return FormulaText("=" + "".join(self._formula))
        if self._kind == "s":
            return self._shared(text)
        if self._kind in ("inlineStr", "str") or not text:
            return text
        if self._kind == "e":
            return ErrorText(text)
        if self._kind == "b":
            return BoolText("TRUE" if text.strip() == "1" else "FALSE")
        return DateText(text[:10]) if self._kind == "d" else self._number(text.strip())

    def _shared(self, place: str) -> str:
        if not place.isdecimal() or int(place[:9]) >= len(self._strings):
            raise Refusal("bad-xml", detail=f"there is no shared text {place}")
        return self._strings[int(place[:9])]

    def _number(self, text: str) -> str:
        style = int(self._style[:6]) if self._style.isdecimal() else 0
        if not (style < len(self._dates) and self._dates[style]):
            return NumberText(text)
        whole = text.partition(".")[0]
        if whole.isdecimal() and _FIRST_SURE <= int(whole[:9]) <= _LAST_DAY - 1462:
            return DateText((self._epoch + timedelta(days=int(whole))).isoformat())
        return DateText(text)

    def take(self) -> list[Record]:
        """The rows read since the last time."""
        ready, self._ready = self._ready, []
        return ready

    def notices(self) -> list[Reason]:
        merged = [because("merged-cells")] if self._merged else []
        return merged + ([because("hidden-rows", count=self._hidden)] if self._hidden else [])


def column_number(address: str) -> int:
    """A1 -> 1, AA7 -> 27."""
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise Refusal("bad-xml", detail=f"{address} is no address of a cell")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 -> A, 27 -> AA."""
    return (column_letters((number - 1) // 26) if number > 26 else "") + chr(65 + (number - 1) % 26)
