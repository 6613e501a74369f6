"""The vintage triangle: rows are vintages, columns periods, shades how much a vintage moved a figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from narratives.charts.both import both
from narratives.charts.frame import WIDE, Layout
from narratives.charts.labels import Board, Box, Label, Spot, at
from narratives.charts.svg import Markup, frame, label, rect
from narratives.charts.text import LINE, cut, width
from narratives.charts.words import LeftOut, Number, Picture, Words

TALL, EDGE, PALE, DEEP = 28.0, 6.0, 0.06, 0.4


@dataclass(frozen=True, slots=True)
class Cell:
    """A worded figure and its change against the vintage above; None where it is the first."""

    text: str
    change: Number | None = None
    kind: Literal["said", "done"] = "said"


@dataclass(frozen=True, slots=True)
class Row:
    """One vintage; None for a period it says nothing about."""

    label: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Triangle:
    words: Words
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    keeps: Literal["newest", "nearest"] = "newest"


@dataclass(frozen=True, slots=True)
class Shade:
    box: Box
    kind: str
    depth: float


@dataclass(frozen=True, slots=True)
class Geometry:
    width: float
    height: float
    shades: tuple[Shade, ...]
    labels: tuple[Label, ...]
    hidden: tuple[str, ...]


def geometry(chart: Triangle, layout: Layout) -> Geometry:
    """A grid of equal cells; the oldest columns give way where the picture is too narrow for all.

    Of plans into the future the nearest columns are kept, and the farthest give way.
    """
    stub = min(max((width(row.label) for row in chart.rows), default=0.0) + 12, layout.width * 0.3)
    most = max(1, int((layout.width - 2 * EDGE - stub) // _cell_width(chart)))
    hidden = max(0, len(chart.columns) - most)
    shown = slice(hidden, None) if chart.keeps == "newest" else slice(len(chart.columns) - hidden)
    across = (layout.width - 2 * EDGE - stub) / max(1, len(chart.columns) - hidden)
    board = Board(Box(0, 0, layout.width, 1e6))
    for order, name in enumerate(chart.columns[shown]):
        middle = Spot(EDGE + stub + (order + 0.5) * across, 4, "middle", "below")
        board.pin(at("column", (cut(name, across - 4),), "", middle))
    deepest = _deepest(chart)
    shades: list[Shade] = []
    rows = [row for row in chart.rows if any(row.cells[: len(chart.columns)][shown])]
    for number, row in enumerate(rows):
        y = 8 + LINE + number * TALL
        board.pin(at("row", (cut(row.label, stub - 6),), "", Spot(EDGE, y + TALL / 2)))
        for order, cell in enumerate(row.cells[: len(chart.columns)][shown]):
            if cell is not None:
                left = EDGE + stub + order * across
                box = Box(left + 1, y + 1, left + across - 1, y + TALL - 1)
                shades.append(Shade(box, cell.kind, _depth(cell, deepest)))
                middle = Spot((box.x0 + box.x1) / 2, y + TALL / 2, "middle")
                board.pin(at("cell", (cut(_worded(cell), across - 4),), "t-ink", middle))
    height = 8 + LINE + len(rows) * TALL + 6
    gone = tuple(name for name in chart.columns if name not in chart.columns[shown])
    return Geometry(layout.width, height, tuple(shades), tuple(board.labels), gone)


def _cell_width(chart: Triangle) -> float:
    texts = [_worded(cell) for row in chart.rows for cell in row.cells if cell] + list(chart.columns)
    return min(max(map(width, texts), default=0.0) + 10, 160.0)


def _worded(cell: Cell) -> str:
    """The figure with an arrow: the shade tells how much, never which way."""
    if not cell.change:
        return cell.text
    return f"{'▲' if cell.change > 0 else '▼'} {cell.text}"


def _deepest(chart: Triangle) -> Fraction:
    changes = (cell.change for row in chart.rows for cell in row.cells if cell and cell.change is not None)
    return max((abs(Fraction(change)) for change in changes), default=Fraction(0))


def _depth(cell: Cell, deepest: Fraction) -> float:
    if cell.change is None or not deepest:
        return PALE
    return PALE + (DEEP - PALE) * float(abs(Fraction(cell.change)) / deepest)


def render(geo: Geometry, words: Words, prefix: str, layout: str) -> Markup:
    return frame(_parts(geo), (geo.width, geo.height), words, prefix, layout)


def _parts(geo: Geometry) -> Iterator[Markup]:
    for shade in geo.shades:
        yield rect(
            shade.box.corner, class_=shade.kind, fill="currentColor", fill_opacity=f"{shade.depth:.2f}"
        )
    yield from (label(placed) for placed in geo.labels)


def draw(chart: Triangle, prefix: str) -> Picture:
    """Both layouts; columns the wide one has no room for are left out, with all in the table behind."""
    left = tuple(LeftOut(name, "no-room") for name in geometry(chart, WIDE).hidden)
    return both(
        lambda layout: render(geometry(chart, layout), chart.words, prefix, layout.name),
        chart.words,
        left,
        empty=not (chart.rows and chart.columns),
    )
