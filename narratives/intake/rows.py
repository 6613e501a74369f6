"""One row of a sheet: each cell read by its column, then the cells checked against each other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from narratives.intake import texts
from narratives.intake.amounts import amount
from narratives.intake.columns import KINDS, Column
from narratives.intake.days import day
from narratives.intake.reasons import Reason, because, quoted
from narratives.intake.rules import RULES, Wrong
from narratives.intake.sheet_facts import Problem, Row
from narratives.intake.written import WrittenAmounts

_READERS: dict[str, Callable[[str, Column], Any]] = {
    "text": lambda text, column: texts.plain(text, column.limit),
    "word": lambda text, column: texts.one_of(text, column.words),
    "yes": lambda text, column: texts.yes_or_no(text),
    "unit": lambda text, column: texts.unit(text),
    "url": lambda text, column: texts.address(text),
    "accession": lambda text, column: texts.accession(text),
}


class RowReader:
    """Reads rows of one kind. `present`: our columns it has; `fixed`: texts for others."""

    def __init__(
        self, kind: str, present: Collection[str], fixed: Mapping[str, str], order: str | None
    ) -> None:
        self._columns, self._fixed, self._order = KINDS[kind], fixed, order
        self._present = frozenset(present) | frozenset(fixed)
        self._rules, self._written = RULES[kind], WrittenAmounts()
        self._by_name = {column.name: column for column in self._columns}

    def read(self, number: int, cells: Mapping[str, str]) -> Row | list[Problem]:
        """The row with all of our columns, or everything that is wrong with it."""
        said = {c.name: cells.get(c.name, self._fixed.get(c.name, "")) for c in self._columns}
        found: dict[str, Any] = {}
        wrong: list[Wrong] = []
        for column in self._columns:
            value = self._cell(column, said[column.name])
            if isinstance(value, Reason):
                wrong.append((column.name, value))
            else:
                found[column.name] = value
        # The cells are only compared with each other once each is right by itself.
        if not wrong:
            wrong = list(self._rules(found, self._present))
        if wrong:
            return [self._problem(number, name, said[name], reason) for name, reason in wrong]
        return found

    def can_read(self, column: str, text: str) -> bool:
        """Whether a cell that is not empty would be right in this column."""
        found = self._cell(self._by_name[column], text)
        # A date or amount that only wants its order or marks settled is still one.
        return not isinstance(found, Reason) or found.code.startswith(("ambiguous", "doubtful"))

    def _cell(self, column: Column, text: str) -> Any:
        if not text.strip():
            return because("cell-missing") if column.required else column.blank
        if reason := texts.refuse_text(text):
            return reason
        if column.sort == "date":
            return day(text, self._order)
        if column.sort == "amount":
            return amount(text) or self._written.read(text.strip())
        return _READERS[column.sort](text, column)

    def _problem(self, number: int, name: str, text: str, reason: Reason) -> Problem:
        right = self._by_name[name].right
        return Problem(number, name, quoted(text), reason, right)
