"""The vintage triangle as a heat map, with all its cells in the table behind."""

from __future__ import annotations

from datetime import date
from typing import Literal

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, wording
from narratives.charts import triangle as chart
from narratives.charts.words import Picture, Table, Words
from narratives.dossier.triangle import Figure, Triangle, Vintage

Keeps = Literal["newest", "nearest"]


def triangle(found: Triangle, title: str) -> Picture | None:
    """Rows are vintages, columns years; None where no vintage says anything of any year."""
    columns = tuple(column(*ends) for ends in found.columns)
    rows = tuple(_row(row) for row in found.rows)
    finding = _finding(found, columns)
    words = Words(
        _("%(title)s: what each vintage said of each year") % {"title": title},
        finding or _("Rows are vintages, columns years."),
        finding,
        _table(found, columns),
    )
    drawn = chart.draw(
        chart.Triangle(words, columns, rows, "nearest" if found.spread else "newest"), prefix="triangle"
    )
    return drawn if drawn.wide else None


def column(start: date, end: date) -> str:
    """A calendar year by its number, any other year by its window."""
    return formats.window(start, end, _locale())


def figure(cell: Figure) -> str:
    if cell.withdrawn:
        return wording.word("act", "withdrawn")
    return formats.amount(cell.low, cell.high, "exact", cell.unit, _locale())


def _short(cell: Figure) -> str:
    """An open side as a sign, for cells have no room for words."""
    if cell.withdrawn or (cell.low is not None and cell.high is not None):
        return figure(cell)
    sign, bound = ("≥", cell.low) if cell.low is not None else ("≤", cell.high)
    return sign + formats.money(bound or 0, cell.unit, _locale())


def _locale() -> str:
    return get_language() or "en"


def _day(row: Vintage) -> str:
    return formats.day(row.on, row.precision, _locale(), short=True)


def _row(row: Vintage) -> chart.Row:
    cells = tuple(
        chart.Cell(_short(f), f.change, "done" if row.done else "said") if f else None for f in row.figures
    )
    return chart.Row(_day(row), cells)


def _finding(found: Triangle, columns: tuple[str, ...]) -> str:
    moved = found.moved_most
    if moved is None:
        return ""
    first, last = figure(moved.first), figure(moved.last)
    change = formats.percent(moved.change, 1, locale=_locale())
    return _("%(year)s moved most between its vintages: %(first)s → %(last)s, %(change)s.") % {
        "year": columns[moved.place], "first": first, "last": last, "change": change,
    }  # fmt: skip


def _table(found: Triangle, columns: tuple[str, ...]) -> Table:
    rows = tuple((_day(row), row.title, *(_cell(f) if f else "" for f in row.figures)) for row in found.rows)
    return Table(_("All vintages"), (_("Vintage"), _("Of"), *columns), rows)


def _cell(cell: Figure) -> str:
    if not cell.change:
        return figure(cell)
    return f"{figure(cell)} ({formats.percent(cell.change, 1, locale=_locale())})"
