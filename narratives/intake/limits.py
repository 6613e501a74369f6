"""How much of a stranger's sheet is read: refused by size first, then by every count as it grows."""

from __future__ import annotations

from narratives.intake.reasons import Reason, because

MAX_BYTES = 5_000_000
MAX_ROWS = 5_000
MAX_COLUMNS = 60
# Of all cells together, and of one record of a CSV.
MAX_TEXT = 4_000_000
MAX_RECORD = 100_000
MAX_LINES = 1_000
MAX_PROBLEMS = 500
# Amounts in words take up to a quarter of a millisecond each.
MAX_WRITTEN, LONGEST_AMOUNT = 1_000, 60

MAX_MEMBERS = 500
MAX_DIRECTORY = 200_000
MAX_UNPACKED = 40_000_000
# A sheet of repeated rows packs twentyfold; a hundredfold is a bomb.
MAX_RATIO = 100
SMALL = 2_000_000
# Three for each cell of text: enough for MAX_ROWS of our own columns.
MAX_ELEMENTS = 400_000
MAX_DEPTH = 40
MAX_TOKEN = 200_000


class Refusal(Exception):
    """The file as a whole cannot be read, and why."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.reason: Reason = because(code, **params)


def refuse_size(size: int) -> Reason | None:
    """To be asked before an upload is stored or opened."""
    return because("sheet-too-large", size=size, limit=MAX_BYTES) if size > MAX_BYTES else None
