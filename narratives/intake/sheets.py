"""Sheets of announcements or reports, CSV or XLSX: the good rows, and every bad cell with what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from narratives.intake import limits
from narratives.intake.columns import KINDS
from narratives.intake.csv_rows import Record, csv_rows
from narratives.intake.limits import Refusal, refuse_size
from narratives.intake.matching import Fits, exact, folded, kind_of, suggest
from narratives.intake.reasons import Reason, because, quoted
from narratives.intake.rows import RowReader
from narratives.intake.sheet_facts import Inspection, Problem, Row, SheetRead
from narratives.intake.sniff import is_archive
from narratives.intake.xlsx_rows import column_letters, xlsx_rows

SAMPLES = 20


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose: matching (our column -> heading), texts for absent columns, and so on."""

    matching: Mapping[str, str] | None = None
    fixed: Mapping[str, str] | None = None
    date_order: str | None = None
    encoding: str | None = None
    sheet: str | None = None


def inspect_sheet(data: bytes, kind: str | None = None, options: Options | None = None) -> Inspection:
    """The headings, the first rows and a suggested matching. Any bytes give an answer; nothing raises."""
    options = options or Options()
    try:
        headings, records, _ = _opened(data, options)
        _distinct(headings)
        rows = [cells for _, cells in islice(records, SAMPLES)]
    except Refusal as refusal:
        return Inspection(refusal=refusal.reason)
    kind = kind or kind_of(headings)
    if kind not in KINDS:
        return Inspection(refusal=because("unknown-kind", kind=kind))
    fits = _fits(headings, rows, RowReader(kind, (), {}, options.date_order))
    samples = tuple(tuple(map(quoted, cells)) for cells in rows)
    return Inspection(kind, tuple(headings), samples, suggest(headings, kind, fits))


def _fits(headings: Sequence[str], rows: Sequence[Sequence[str]], reader: RowReader) -> Fits:
    """Whether at least half of the cells under a heading can be read as a column of ours."""

    def fits(column: str, heading: str) -> bool:
        place = headings.index(heading)
        cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
        return 2 * sum(reader.can_read(column, cell) for cell in cells) >= len(cells)

    return fits


def read_sheet(data: bytes, kind: str, options: Options | None = None) -> SheetRead:
    """Reads announcements or reports. Any bytes give a SheetRead; nothing raises, nothing is evaluated."""
    options = options or Options()
    try:
        if kind not in KINDS:
            raise Refusal("unknown-kind", kind=kind)
        headings, records, notices = _opened(data, options)
        pairs = _matched(headings, kind, options)
        return _read(kind, headings, pairs, records, notices, options, not is_archive(data))
    except Refusal as refusal:
        return SheetRead(kind, refusal=refusal.reason)


def _opened(data: bytes, options: Options) -> tuple[list[str], Iterator[Record], list[Reason]]:
    if too_large := refuse_size(len(data)):
        raise Refusal(too_large.code, **dict(too_large.params))
    notices: list[Reason] = []
    records: Iterator[Record]
    if is_archive(data):
        records = xlsx_rows(data, options.sheet, notices)
    else:
        records = csv_rows(data, options.encoding)
    first = next(records, None)
    if first is None:
        raise Refusal("empty-file")
    return _headings(first[1]), records, notices


def _headings(cells: Sequence[str]) -> list[str]:
    headings = [" ".join(cell.replace("\ufeff", "").split()) for cell in cells]
    if len(headings) > limits.MAX_COLUMNS:
        raise Refusal("too-many-columns", limit=limits.MAX_COLUMNS)
    if sum(map(bool, headings)) < 2:
        raise Refusal("one-column")
    return headings


def _distinct(headings: Sequence[str]) -> None:
    seen: dict[str, int] = {}
    for place, heading in enumerate(headings, 1):
        name = folded(heading) or heading
        if name and name in seen:
            letters = column_letters(seen[name]), column_letters(place)
            raise Refusal("header-twice", name=heading, first=letters[0], second=letters[1])
        seen[name] = place


def _matched(headings: Sequence[str], kind: str, options: Options) -> dict[str, str]:
    pairs = exact(headings, kind) if options.matching is None else dict(options.matching)
    if not pairs:
        # Not one of our names: the first row may not be a header at all.
        raise Refusal("missing-columns", names=", ".join(c.name for c in KINDS[kind] if c.required))
    _distinct(headings)
    known = {column.name for column in KINDS[kind]}
    taken: dict[str, str] = {}
    for ours, heading in pairs.items():
        if ours not in known or heading not in headings:
            raise Refusal("no-such-column", name=heading if ours in known else ours)
        if heading in taken:
            raise Refusal("matched-twice", first=taken[heading], second=ours, name=heading)
        taken[heading] = ours
    fixed = options.fixed or {}
    needed = [c.name for c in KINDS[kind] if c.required and c.name not in pairs and not fixed.get(c.name)]
    if needed:
        raise Refusal("missing-columns", names=", ".join(needed))
    return pairs


def _read(
    kind: str,
    headings: Sequence[str],
    pairs: Mapping[str, str],
    records: Iterator[Record],
    notices: list[Reason],
    options: Options,
    padded: bool,
) -> SheetRead:
    reader = RowReader(kind, pairs, options.fixed or {}, options.date_order)
    places = {ours: headings.index(heading) for ours, heading in pairs.items()}
    found = _Found()
    for number, cells in records:
        found.text(cells)
        if wrong := _shape(number, cells, headings, padded):
            found.bad([wrong])
            continue
        row = reader.read(number, {name: cells[p] for name, p in places.items() if p < len(cells)})
        found.bad(row) if isinstance(row, list) else found.good(number, row)
    if not found.seen:
        raise Refusal("no-rows")
    unread = [h for h in headings if h and h not in pairs.values()]
    left_out = [Reason("columns-left-out", (("names", ", ".join(unread)),))] if unread else []
    return found.result(kind, [*notices, *left_out])


def _shape(number: int, cells: Sequence[str], headings: Sequence[str], padded: bool) -> Problem | None:
    """A row as wide as its header; a workbook leaves out empty cells at the end (`padded` is False)."""
    for place, cell in enumerate(cells, 1):
        if cell.strip() and place <= len(headings) and not headings[place - 1]:
            raise Refusal("header-empty", letter=column_letters(place))
    surplus = any(cell.strip() for cell in cells[len(headings) :])
    if surplus and not padded:
        raise Refusal("header-empty", letter=column_letters(len(headings) + 1))
    if surplus or (padded and len(cells) < len(headings)):
        return Problem(number, "", "", because("cell-count", count=len(cells), expected=len(headings)))
    return None


class _Found:
    """Good rows and problems as they come in, each within its limit."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._numbers: list[int] = []
        self._problems: list[Problem] = []
        self._first: dict[int, int] = {}
        self._bad = self._unlisted = 0
        self._left = limits.MAX_TEXT

    @property
    def seen(self) -> bool:
        return bool(self._rows or self._bad)

    def text(self, cells: Sequence[str]) -> None:
        self._left -= sum(map(len, cells))
        if self._left < 0:
            raise Refusal("too-much-text", limit=limits.MAX_TEXT)

    def good(self, number: int, row: Row) -> None:
        fingerprint = hash(tuple(row.values()))
        if fingerprint in self._first:
            self.bad([Problem(number, "", "", because("row-twice", first=self._first[fingerprint]))])
            return
        self._first[fingerprint] = number
        self._rows.append(row)
        self._numbers.append(number)

    def bad(self, problems: list[Problem]) -> None:
        self._bad += 1
        room = limits.MAX_PROBLEMS - len(self._problems)
        self._problems += problems[:room]
        self._unlisted += max(0, len(problems) - room)

    def result(self, kind: str, notices: list[Reason]) -> SheetRead:
        if self._unlisted:
            notices.append(because("more-problems", count=self._unlisted))
        return SheetRead(
            kind,
            tuple(self._rows),
            tuple(self._numbers),
            tuple(self._problems),
            self._bad,
            tuple(notices),
        )
