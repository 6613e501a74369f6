"""The same bars for several companies or measures: small panels, each bar from zero, refusals in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from narratives.charts.both import both
from narratives.charts.frame import NARROW, Layout
from narratives.charts.labels import Board, Box, Label, Spot, at
from narratives.charts.svg import Markup, frame, label, path, rect
from narratives.charts.text import LINE, width, wrap
from narratives.charts.words import Number, Picture, Words

GAP, THICK, EDGE = 28.0, 9.0, 6.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its words; None, or below zero, prints the words alone."""

    label: str
    text: str
    value: Number | None
    kind: Literal["said", "done"] = "done"


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars under one heading. Panels with the same scale name can be compared by length."""

    label: str
    bars: tuple[Bar, ...]
    scale: str = ""


@dataclass(frozen=True, slots=True)
class Multiples:
    words: Words
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    bar: Bar
    box: Box


@dataclass(frozen=True, slots=True)
class Geometry:
    width: float
    height: float
    bars: tuple[Drawn, ...]
    labels: tuple[Label, ...]


def geometry(chart: Multiples, layout: Layout) -> Geometry:
    """Panels in rows of up to three when wide, one below the other when narrow."""
    columns = 1 if layout is NARROW else min(3, len(chart.panels))
    across = (layout.width - 2 * EDGE - GAP * (columns - 1)) / columns
    board = Board(Box(0, 0, layout.width, 1e6))
    bars: list[Drawn] = []
    y = 4.0
    for start in range(0, len(chart.panels), columns):
        bottoms = []
        for column, panel in enumerate(chart.panels[start : start + columns]):
            left = EDGE + column * (across + GAP)
            bottoms.append(_panel(board, bars, panel, _top(chart, panel.scale), (left, y, across)))
        y = max(bottoms) + GAP
    return Geometry(layout.width, y - GAP + 8, tuple(bars), tuple(board.labels))


def _top(chart: Multiples, scale: str) -> Fraction:
    """The longest bar among the panels that share a scale."""
    values = (bar.value for panel in chart.panels if panel.scale == scale for bar in panel.bars)
    return max((Fraction(value) for value in values if value is not None), default=Fraction(0))


def _panel(
    board: Board, bars: list[Drawn], panel: Panel, top: Fraction, place: tuple[float, float, float]
) -> float:
    left, y, across = place
    y = _write(board, panel.label, "t-ink", left, y, across) + 6
    for bar in panel.bars:
        y = _row(board, bar, left, y, across)
        if bar.value is not None and bar.value >= 0:
            long = across * float(Fraction(bar.value) / top) if top else 0.0
            bars.append(Drawn(bar, Box(left, y + 1, left + long, y + 1 + THICK)))
            y += THICK
        y += 10
    return y


def _row(board: Board, bar: Bar, left: float, y: float, across: float) -> float:
    """Label and value on one line where they fit, else below each other."""
    style = f"t-{bar.kind}" if bar.value is not None else ""
    if width(bar.label) + width(bar.text) + 12 <= across:
        if bar.text.strip():
            end = Spot(left + across, y, "end", "below")
            board.pin(at("value", wrap(bar.text, across)[0], style, end))
        _write(board, bar.label, "", left, y, across)
        return y + LINE
    y = _write(board, bar.label, "", left, y, across)
    return _write(board, bar.text, style, left, y, across)


def _write(board: Board, text: str, style: str, left: float, y: float, across: float) -> float:
    lines, _ = wrap(text, across)
    if lines:
        board.pin(at("words", lines, style, Spot(left, y, "start", "below")))
    return y + LINE * len(lines)


def render(geo: Geometry, words: Words, prefix: str, layout: str) -> Markup:
    return frame(_parts(geo), (geo.width, geo.height), words, prefix, layout)


def _parts(geo: Geometry) -> Iterator[Markup]:
    for drawn in geo.bars:
        yield rect(drawn.box.corner, class_=drawn.bar.kind, fill="currentColor")
        x, y0, y1 = drawn.box.x0, drawn.box.y0, drawn.box.y1
        yield path(((x, y0 - 1), (x, y1 + 2)), class_="axis")
    yield from (label(placed) for placed in geo.labels)


def draw(chart: Multiples, prefix: str) -> Picture:
    """Both layouts of all panels."""
    return both(
        lambda layout: render(geometry(chart, layout), chart.words, prefix, layout.name),
        chart.words,
        empty=not any(panel.bars for panel in chart.panels),
    )
