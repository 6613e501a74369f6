"""The rows of a CSV, one record at a time, with every record bounded before the parser sees it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from narratives.intake import limits
from narratives.intake.limits import Refusal
from narratives.intake.sniff import encoding_of, refuse_other_bytes, refuse_other_text

SEPARATORS = (",", ";", "\t", "|")
Record = tuple[int, list[str]]


def csv_rows(data: bytes, encoding: str | None = None) -> Iterator[Record]:
    """(row number, cells) of each record that is not blank, the first being the header. Raises Refusal.

    Row numbers are those a spreadsheet program shows: a cell with line breaks is still one row.
    """
    refuse_other_bytes(data)
    name = encoding_of(data, encoding)
    head = _decoded(data, name, limits.MAX_RECORD)
    refuse_other_text(head)
    separator, skip = _separator(head)
    text = io.TextIOWrapper(io.BytesIO(data), encoding=name, newline="")
    try:
        yield from _records(_Lines(text), separator, skip)
    except UnicodeDecodeError as error:
        raise Refusal("not-utf-8", at=_place(data, name, error)) from error


def _decoded(data: bytes, encoding: str, size: int) -> str:
    # Cut in the middle of a character, so errors are left to the reading itself.
    return data[:size].decode(encoding, errors="replace").removeprefix("\ufeff")


def _place(data: bytes, encoding: str, error: UnicodeDecodeError) -> int:
    """Where in the whole file the bad byte is; the error itself counts from the last piece read."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as whole:
        return whole.start
    return error.start


def _separator(head: str) -> tuple[str, int]:
    """The separator and how many lines to leave out: as the first line says (sep=;), or by the header."""
    first = head.lstrip("\r\n").split("\n", 1)[0].strip()
    if len(first) == 5 and first.lower().startswith("sep=") and first[4] in SEPARATORS:
        return first[4], 1
    line = next((line for line in head.splitlines() if line.strip(' ,;\t|"')), "")
    return max(SEPARATORS, key=lambda mark: (line.count(mark), -SEPARATORS.index(mark))), 0


class _Lines:
    """Lines for csv.reader that stop a record from growing without end."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self.line = self.first = 0
        self._characters = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._text.readline(limits.MAX_RECORD + 1)
        if not line:
            raise StopIteration
        self.line += 1
        self._characters += len(line)
        if self._characters > limits.MAX_RECORD or self.line - self.first > limits.MAX_LINES:
            raise Refusal("row-too-long", line=self.first + 1, limit=limits.MAX_RECORD)
        return line

    def next_record(self) -> None:
        self.first, self._characters = self.line, 0


def _records(lines: _Lines, separator: str, skip: int) -> Iterator[Record]:
    reader = csv.reader(lines, delimiter=separator, strict=True)
    number = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise Refusal("broken-quotes", line=lines.first + 1) from error
        if cells is None:
            return
        number += 1
        lines.next_record()
        if number > limits.MAX_ROWS + 1 + skip:
            raise Refusal("too-many-rows", limit=limits.MAX_ROWS)
        if number > skip and not _blank(cells):
            yield number, cells


def _blank(cells: Iterable[str]) -> bool:
    return not any(cell.strip() for cell in cells)
