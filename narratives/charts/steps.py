"""What a pledge was at each moment: a step line over the days of its announcements, ranges as bands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from narratives.charts.axes import name_ticks, name_years
from narratives.charts.both import both
from narratives.charts.frame import Layout
from narratives.charts.keys import EDGE, write_below
from narratives.charts.labels import Board, Box, Label, Obstacle, Spot, Wanted, place
from narratives.charts.scales import Across, Tick, Up, tick_texts, tick_values, year_of
from narratives.charts.svg import Markup, element, frame, label, path, rect
from narratives.charts.text import width
from narratives.charts.words import Axis, LeftOut, Number, Picture, Words

TOP, FOOT = 36.0, 24.0


@dataclass(frozen=True, slots=True)
class Point:
    """One announcement; bounds as said, one None an open side, both None no amount."""

    on: date
    low: Number | None
    high: Number | None
    label: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """Announcements of one pledge, and what came of it where that is known."""

    words: Words
    axis: Axis
    points: tuple[Point, ...]
    until: date
    outcome: tuple[Number, str] | None = None


@dataclass(frozen=True, slots=True)
class Tread:
    """One figure while it held, from the day it was said to the next."""

    point: Point
    x0: float
    x1: float
    y_low: float | None
    y_high: float | None


@dataclass(frozen=True, slots=True)
class Geometry:
    width: float
    height: float
    plot: Box
    ticks: tuple[Tick, ...]
    treads: tuple[Tread, ...]
    ends: tuple[tuple[float, float], ...]
    outcome_y: float | None
    labels: tuple[Label, ...]


def _drawable(point: Point) -> bool:
    return not point.withdrawn and any(bound is not None for bound in (point.low, point.high))


def _left_out(points: tuple[Point, ...]) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(point.label, "no-amount") for point in points if not (_drawable(point) or point.withdrawn)
    )


def geometry(chart: Steps, layout: Layout) -> Geometry:
    """Treads in pixels; where no amount was said, or the pledge was withdrawn, there is none."""
    points = sorted(chart.points, key=lambda point: point.on)
    values = tick_values(_highest(chart), layout.most_ticks)
    unit, texts = tick_texts(values, chart.axis)
    up = Up(values[-1], TOP + layout.plot_height, TOP)
    across = _across([*(point.on for point in points), chart.until], layout, max(map(width, texts)))
    treads = tuple(_treads(points, chart.until, across, up))
    ticks = tuple(Tick(value, up.y(value), text) for value, text in zip(values, texts, strict=True))
    board = Board(Box(2, 2, layout.width - 2, up.base_y + FOOT))
    name_ticks(board, ticks, unit, across.left, up.top_y)
    name_years(board, across, up.base_y)
    board.obstacles += [Obstacle(box, 4.0) for tread in treads for box in _lines(tread)]
    outcome_y = up.y(chart.outcome[0]) if chart.outcome else None
    if chart.outcome and outcome_y is not None:
        spots = tuple(_outcome_spots(across.right, outcome_y))
        board.obstacles.append(Obstacle(Box(across.left, outcome_y - 1, across.right, outcome_y + 1), 4.0))
        chart_label = Wanted("outcome", chart.outcome[1], "t-done", spots)
    homeless = place(board, [*_wanted(treads), *([chart_label] if chart.outcome else [])])
    height = write_below(board, homeless, up.base_y + FOOT, {t.point.label: _at_start(t) for t in treads})
    plot = Box(across.left, up.top_y, across.right, up.base_y)
    ends = tuple(_withdrawals(points, treads, across))
    labels = tuple(board.labels)
    return Geometry(layout.width, height, plot, ticks, treads, ends, outcome_y, labels)


def _highest(chart: Steps) -> Fraction:
    bounds = [bound for point in chart.points for bound in (point.low, point.high) if bound is not None]
    bounds += [chart.outcome[0]] if chart.outcome else []
    return max((Fraction(bound) for bound in bounds), default=Fraction(0))


def _across(days: list[date], layout: Layout, tick_width: float) -> Across:
    first, last = floor(min(map(year_of, days))), ceil(max(year_of(day, after=True) for day in days) - 1e-9)
    return Across(first, last, EDGE + tick_width + 8, layout.width - EDGE)


def _treads(points: list[Point], until: date, across: Across, up: Up) -> Iterator[Tread]:
    for order, point in enumerate(points):
        following = points[order + 1].on if order + 1 < len(points) else max(until, point.on)
        if _drawable(point):
            low, high = (None if bound is None else up.y(bound) for bound in (point.low, point.high))
            yield Tread(point, across.x(year_of(point.on)), across.x(year_of(following)), low, high)


def _withdrawals(
    points: list[Point], treads: tuple[Tread, ...], across: Across
) -> Iterator[tuple[float, float]]:
    """Where the line of a withdrawn pledge breaks off."""
    for point in points:
        if point.withdrawn:
            x = across.x(year_of(point.on))
            before = [tread for tread in treads if tread.x0 <= x]
            if before:
                yield x, _edge(before[-1])


def _edge(tread: Tread) -> float:
    """The height labels hang on: the upper bound, or the only one."""
    edge = tread.y_high if tread.y_high is not None else tread.y_low
    assert edge is not None
    return edge


def _lines(tread: Tread) -> Iterator[Box]:
    for y in (tread.y_low, tread.y_high):
        if y is not None:
            yield Box(tread.x0, y - 1, max(tread.x0 + 4, tread.x1), y + 1)


def _wanted(treads: tuple[Tread, ...]) -> list[Wanted]:
    """The newest first: it is the one readers look for."""
    return [
        Wanted(tread.point.label, tread.point.label, "t-said", tuple(_spots(tread)))
        for tread in reversed(treads)
    ]


def _spots(tread: Tread) -> Iterator[Spot]:
    top, low = _edge(tread), tread.y_low if tread.y_low is not None else _edge(tread)
    for room, cost in ((1e9, 0.0), (150.0, 0.0), (100.0, 0.5)):
        yield Spot(tread.x0, top - 5, "start", "above", room, cost)
        yield Spot(tread.x0 + 5, low + 5, "start", "below", room, cost + 0.5)
        yield Spot(tread.x0 - 7, top, "end", "beside", room, cost + 0.5)
        yield Spot(tread.x1 + 7, top, "start", "beside", room, cost + 1.5)
        yield Spot(tread.x1, top - 5, "end", "above", room, cost + 1)
        yield Spot(tread.x1, low + 5, "end", "below", room, cost + 1)
    for row in (1, 2, 3):
        point = (tread.x0, top)
        yield Spot(tread.x0 - 14, top + 17 * row, "end", cost=2.0 + row, points_at=point)
        yield Spot(tread.x0 - 14, top - 17 * row, "end", cost=2.0 + row, points_at=point)


def _at_start(tread: Tread) -> tuple[Spot, ...]:
    top = _edge(tread)
    return (
        Spot(tread.x0, top - 4, "middle", "above"),
        Spot(tread.x0 - 5, top, "end"),
        Spot(tread.x0 + 5, top + 9),
    )


def _outcome_spots(right: float, y: float) -> Iterator[Spot]:
    for down, side in ((-4, "above"), (4, "below")):
        yield Spot(right, y + down, "end", "above" if side == "above" else "below")


def render(geo: Geometry, words: Words, prefix: str, layout: str) -> Markup:
    """Bands and steps in amber, what came of it as a teal line across."""
    grid = [
        path(((geo.plot.x0, tick.y), (geo.plot.x1, tick.y)), class_="grid" if tick.value else "axis")
        for tick in geo.ticks
    ]
    said = [*(part for tread in geo.treads for part in _ink(tread)), *_risers(geo.treads)]
    said += [_cross(x, y) for x, y in geo.ends]
    parts = [*grid, element("g", said, class_="said")]
    if geo.outcome_y is not None:
        line = ((geo.plot.x0, geo.outcome_y), (geo.plot.x1, geo.outcome_y))
        parts.append(path(line, class_="done", stroke_width=2))
    parts += [label(placed) for placed in geo.labels]
    return frame(parts, (geo.width, geo.height), words, prefix, layout)


def _ink(tread: Tread) -> Iterator[Markup]:
    low, high = tread.y_low, tread.y_high
    if low is not None and high is not None and high < low:
        band = (tread.x0, high, tread.x1 - tread.x0, low - high)
        yield rect(band, fill="currentColor", fill_opacity="0.14")
    open_side = low is None or high is None
    for y in {low, high} - {None}:
        if y is not None:
            ends = ((tread.x0, y), (tread.x1, y))
            yield path(ends, stroke_width=2, stroke_dasharray="5 4" if open_side else None)
    yield element("circle", cx=tread.x0, cy=_edge(tread), r=3, fill="currentColor")


def _risers(treads: tuple[Tread, ...]) -> Iterator[Markup]:
    for before, after in pairwise(treads):
        if abs(before.x1 - after.x0) < 0.01:
            ends = ((after.x0, _edge(before)), (after.x0, _edge(after)))
            yield path(ends, stroke_dasharray="1.5 3")


def _cross(x: float, y: float) -> Markup:
    arms = (path(((x - 5, y + turn * 5), (x + 5, y - turn * 5)), stroke_width=2) for turn in (1, -1))
    return element("g", arms)


def draw(chart: Steps, prefix: str) -> Picture:
    """Both layouts; announcements without an amount are left out with the reason."""
    points = tuple(p for p in chart.points if all(b is None or b >= 0 for b in (p.low, p.high)))
    negative = tuple(LeftOut(point.label, "negative") for point in chart.points if point not in points)
    shown = replace(chart, points=points)
    return both(
        lambda layout: render(geometry(shown, layout), chart.words, prefix, layout.name),
        chart.words,
        (*_left_out(points), *negative),
        empty=not any(_drawable(point) for point in points),
    )
