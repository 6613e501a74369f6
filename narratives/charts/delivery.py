"""Promised against delivered at the coverage date: one row per baseline, all from one zero."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from narratives.charts.both import both
from narratives.charts.frame import Layout
from narratives.charts.keys import EDGE, write_below
from narratives.charts.labels import Board, Box, Label, Side, Spot, Wanted, at, place
from narratives.charts.scales import tick_texts, tick_values
from narratives.charts.svg import Markup, element, frame, label, path, rect
from narratives.charts.text import LINE, wrap
from narratives.charts.words import Axis, LeftOut, Number, Picture, Words

BAR, HEAD, ROOM = 30.0, 22.0, 44.0
Bounds = tuple[Number | None, Number | None]


@dataclass(frozen=True, slots=True)
class Row:
    """A baseline: the whole promise, what it meant by the coverage date, what was delivered by then."""

    name: str
    label: str
    promised: Bounds
    expected: Bounds
    delivered: Number | None
    promised_label: str = ""
    expected_label: str = ""
    delivered_label: str = ""
    reason_label: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Rows that share a unit; delivered None prints the row's reason where the bar would be."""

    words: Words
    axis: Axis
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A row in pixels: x of each bound, None where it is open or not known."""

    row: Row
    y: float
    promised: tuple[float | None, float | None]
    expected: tuple[float | None, float | None]
    delivered: float | None


@dataclass(frozen=True, slots=True)
class Geometry:
    width: float
    height: float
    plot: Box
    ticks: tuple[float, ...]
    strips: tuple[Strip, ...]
    labels: tuple[Label, ...]


def sort_out(chart: Delivery) -> tuple[Delivery, tuple[LeftOut, ...]]:
    """Rows with something to draw, and the others with their reason."""
    reasons = {row.name: _reason(row) for row in chart.rows}
    left = tuple(LeftOut(name, why) for name, why in reasons.items() if why)
    return replace(chart, rows=tuple(row for row in chart.rows if not _reason(row))), left


def _reason(row: Row) -> str:
    given = [value for value in (*row.promised, *row.expected, row.delivered) if value is not None]
    if any(value < 0 for value in given):
        return "negative"
    return "" if any(value is not None for value in row.promised) else "no-amount"


def geometry(chart: Delivery, layout: Layout) -> Geometry:
    """Rows below each other on one horizontal scale that starts at zero."""
    left, right = EDGE, layout.width - 24
    values = tick_values(_highest(chart), layout.most_ticks)
    scale = float((right - left) / values[-1])
    strips: list[Strip] = []
    board = Board(Box(2, 2, layout.width - 2, 10_000))
    y = 4.0
    for row in chart.rows:
        lines, _ = wrap(row.label, right - left, 3)
        if lines:
            board.pin(at("row", lines, "t-ink", Spot(left, y, "start", "below")))
        y += LINE * len(lines) + HEAD
        strips.append(_strip(row, y, left, scale))
        y += BAR + ROOM
    base = y
    homeless = place(board, [want for strip in strips for want in _wanted(strip, left)])
    xs = tuple(left + float(value) * scale for value in values)
    y = _name_ticks(board, chart, values, xs, y)
    height = write_below(board, homeless, y, {})
    return Geometry(layout.width, height, Box(left, 4, right, base), xs, tuple(strips), tuple(board.labels))


def _highest(chart: Delivery) -> Fraction:
    values = [v for row in chart.rows for v in (*row.promised, *row.expected, row.delivered) if v is not None]
    return max((Fraction(value) for value in values), default=Fraction(0))


def _strip(row: Row, y: float, left: float, scale: float) -> Strip:
    def x(value: Number | None) -> float | None:
        return None if value is None else left + float(Fraction(value)) * scale

    promised, expected = ((x(low), x(high)) for low, high in (row.promised, row.expected))
    return Strip(row, y, promised, expected, x(row.delivered))


def _end(bounds: tuple[float | None, float | None]) -> float | None:
    low, high = bounds
    return high if high is not None else low


def _wanted(strip: Strip, left: float) -> Iterator[Wanted]:
    row, above, below = strip.row, strip.y - 3, strip.y + BAR + 3
    if strip.delivered is not None:
        yield Wanted(row.name, row.delivered_label, "t-done", _ends(strip.delivered, below, left, "below"))
    else:
        end = _end(strip.promised)
        inside = Spot(left + 8, strip.y + BAR / 2, room=(end if end is not None else left) - left - 12)
        under = Spot(left, below, side="below", cost=1)
        yield Wanted(row.name, row.reason_label, "", (inside, under))
    if (end := _end(strip.promised)) is not None:
        yield Wanted(row.name, row.promised_label, "t-said", _ends(end, above, left, "above"))
    if (end := _end(strip.expected)) is not None:
        below_it = (*_ends(end, below, left, "below"), *_ends(end, below + LINE + 2, left, "below"))
        spots = (*below_it, *_ends(end, above, left, "above"))
        yield Wanted(row.name, row.expected_label, "t-said", spots)


def _ends(x: float, y: float, left: float, side: Side) -> tuple[Spot, ...]:
    """Up to the end of the bar, or from there on, or from the left edge."""
    return Spot(x, y, "end", side), Spot(x, y, "start", side, cost=0.5), Spot(left, y, "start", side, cost=1)


def _name_ticks(
    board: Board, chart: Delivery, values: tuple[Fraction, ...], xs: tuple[float, ...], y: float
) -> float:
    unit, texts = tick_texts(values, chart.axis)
    spots = [(Spot(x, y + 4, "middle", "below"), Spot(x - 3, y + 4, "start", "below", cost=1)) for x in xs]
    wanted = [Wanted("tick", text, "", spot, optional=True) for spot, text in zip(spots, texts, strict=True)]
    unit_spot = Spot(xs[0] - 3, y + 6 + LINE, "start", "below")
    place(board, [*wanted, Wanted("unit", unit, "", (unit_spot,), optional=True)])
    return y + 8 + 2 * LINE


def render(geo: Geometry, words: Words, prefix: str, layout: str) -> Markup:
    """Dashed outline: promised. Wash: expected by the coverage date. Solid: delivered."""
    grid = [path(((x, geo.plot.y0), (x, geo.plot.y1)), class_="grid") for x in geo.ticks[1:]]
    zero = [(strip.y - 3, strip.y + BAR + 3) for strip in geo.strips]
    grid += [path(((geo.plot.x0, top), (geo.plot.x0, low)), class_="axis") for top, low in zero]
    strips = [_ink(strip, geo.plot.x0) for strip in geo.strips]
    parts = (*grid, *strips, *(label(placed) for placed in geo.labels))
    return frame(parts, (geo.width, geo.height), words, prefix, layout)


def _ink(strip: Strip, left: float) -> Markup:
    said: list[Markup] = []
    low, high = strip.expected
    if (end := _end(strip.expected)) is not None:
        sure = low if low is not None else left
        said.append(rect((left, strip.y, sure - left, BAR), fill="currentColor", fill_opacity="0.2"))
        said.append(rect((sure, strip.y, end - sure, BAR), fill="currentColor", fill_opacity="0.1"))
    if (end := _end(strip.promised)) is not None:
        outline = (left, strip.y, end - left, BAR)
        said.append(rect(outline, fill="none", stroke="currentColor", stroke_dasharray="5 4"))
        low, high = strip.promised
        if low is not None and high is not None and low < high:
            said.append(path(((low, strip.y), (low, strip.y + BAR)), stroke_dasharray="5 4"))
    inner = [element("g", said, class_="said")]
    if strip.delivered is not None:
        solid = (left, strip.y + BAR / 3, strip.delivered - left, BAR / 3)
        inner.append(rect(solid, class_="done", fill="currentColor"))
    return element("g", inner)


def draw(chart: Delivery, prefix: str) -> Picture:
    """Both layouts; rows without a promised amount are left out with the reason."""
    drawn, left_out = sort_out(chart)
    return both(
        lambda layout: render(geometry(drawn, layout), chart.words, prefix, layout.name),
        chart.words,
        left_out,
        empty=not drawn.rows,
    )
