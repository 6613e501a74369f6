"""Pasted tables: what heads a column or a row says what its amounts are."""

import re
from dataclasses import dataclass

from narratives.extract.words.pairings import SAID

_CELLS = re.compile(r" ?(?:\||\t) ?")
_RULE = re.compile(r"[\s|:–—-]*")
_AMOUNT = re.compile(
    r"[$€£¥₩₹]\s?\d|\d\s?(?:bn|tn|[BMT]|billion|million|trillion|tỷ|triệu|Mrd|Mio|[亿億兆억조])\b|[亿億兆억조円元]"
)
_YEAR = re.compile(r"(?<!\d)20\d\d")
MOST_CELLS = 24


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell at text[start:stop] of its line, and what stands over and before it, "" for the first of a row.

    `year` is the latest one over the table where this column tells of no plan: an earlier year is over then.
    """

    start: int
    stop: int
    head: str
    year: int


class Table:
    """The lines of a table as they come; `heads` are the cells of its first line."""

    def __init__(self) -> None:
        self.heads: list[str] = []

    def cells(self, line: str) -> list[Cell] | None:
        """The cells of a line below a head; None for a line that is no row of a table, or is its head."""
        parts = _parts(line) if "|" in line or "\t" in line else []
        if not 2 <= len(parts) <= MOST_CELLS:
            self.heads = []
            return None
        texts = [line[start:stop] for start, stop in parts]
        if not any(_AMOUNT.search(text) for text in texts):
            self.heads = texts if not _RULE.fullmatch(line) else self.heads
            return None
        if len(self.heads) != len(texts):
            return None
        return [
            Cell(start, stop, f"{texts[0]} {head}: " if number else "", self._year(head))
            for number, ((start, stop), head) in enumerate(zip(parts, self.heads, strict=True))
        ]

    def _year(self, head: str) -> int:
        planned = not SAID.isdisjoint(head.lower().split())
        return 0 if planned else max(map(int, _YEAR.findall(" ".join(self.heads))), default=0)


def _parts(line: str) -> list[tuple[int, int]]:
    """Where the cells lie; the bars at both ends of a line are no cells."""
    body = line.rstrip(" \t\r\n")
    body = body[:-1].rstrip(" ") if body.endswith("|") else line.rstrip("\r\n")
    opened = re.match(r" *\| ?", body)
    start = opened.end() if opened else 0
    parts: list[tuple[int, int]] = []
    for mark in _CELLS.finditer(body, start):
        parts.append((start, mark.start()))
        start = mark.end()
    return [*parts, (start, len(body))]
