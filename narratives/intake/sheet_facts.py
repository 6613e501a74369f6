"""What reading a sheet gives: rows, problems by cell, notices, or the reason it was refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from narratives.intake.matching import Matching
from narratives.intake.reasons import Reason

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell (or, with column "", one row) that is wrong, and an example of what would be right."""

    row: int
    column: str
    value: str
    reason: Reason
    right: str = ""

    @property
    def code(self) -> str:
        return self.reason.code

    @property
    def params(self) -> Mapping[str, str]:
        return dict(self.reason.params)

    @property
    def sentence(self) -> str:
        place = f"Row {self.row}, column {self.column}" if self.column else f"Row {self.row}"
        right = f" Right would be: {self.right}." if self.right else ""
        return f"{place}: {self.reason.sentence}{right}"


@dataclass(frozen=True, slots=True)
class SheetRead:
    """`rows`: the good ones, with our column names; `numbers`: their row numbers in the sheet.

    `problems` are at most MAX_PROBLEMS; `bad_rows` counts all rows that have one. `refused` is set if
    and only if the sheet could not be read at all.
    """

    kind: str = ""
    rows: tuple[Row, ...] = ()
    numbers: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    bad_rows: int = 0
    notices: tuple[Reason, ...] = ()
    refusal: Reason | None = None

    @property
    def refused(self) -> str | None:
        return self.refusal.sentence if self.refusal else None

    @property
    def is_clean(self) -> bool:
        return self.refusal is None and not self.bad_rows


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a person needs to match the columns: the headings, some rows, and a suggestion."""

    kind: str = ""
    headings: tuple[str, ...] = ()
    samples: tuple[tuple[str, ...], ...] = ()
    matching: Matching | None = None
    refusal: Reason | None = None

    @property
    def refused(self) -> str | None:
        return self.refusal.sentence if self.refusal else None
