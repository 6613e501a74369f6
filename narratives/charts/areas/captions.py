"""The words of the pledge areas: axes first, then the live pledge, the target, older pledges, reports."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from narratives.charts.areas.facts import Areas
from narratives.charts.areas.geometry import Area, Bar, Geometry
from narratives.charts.areas.peers import below, beside
from narratives.charts.axes import name_ticks, name_years
from narratives.charts.frame import NARROW, Layout
from narratives.charts.keys import corner_spots, write_below
from narratives.charts.labels import Anchor, Board, Box, Obstacle, Spot, Wanted, place
from narratives.charts.text import LINE


def captions(chart: Areas, bare: Geometry, layout: Layout) -> Geometry:
    """The geometry with every label placed; labels without room are numbered and listed below the plot."""
    board = Board(Box(2, 2, layout.width - 2, bare.height))
    board.taken += [bar.box for bar in bare.bars]
    board.obstacles += _ink(bare)
    name_ticks(board, bare.ticks, bare.unit, bare.plot.x0, bare.plot.y0)
    name_years(board, bare.across, bare.plot.y1)
    marks = beside(chart, bare, board) if layout is not NARROW else ()
    if marks:
        board.bounds = replace(board.bounds, x1=bare.plot.x1 + 2)
    homeless = place(board, list(_wanted(chart, bare, layout)))
    board.bounds = replace(board.bounds, x1=layout.width - 2)
    corners = {a.step.name: corner_spots(a.x0, a.x1, a.y_high) for a in bare.areas}
    height = write_below(board, homeless, bare.height, corners)
    bars: tuple[Bar, ...] = ()
    if layout is NARROW and chart.peers:
        bars, height = below(chart, board, height, layout)
    return replace(bare, labels=tuple(board.labels), peers=marks, peer_bars=bars, height=height)


def _wanted(chart: Areas, bare: Geometry, layout: Layout) -> Iterator[Wanted]:
    newest_first = [*reversed(bare.areas)]
    newest_first.sort(key=lambda area: not area.step.live)
    for area in newest_first[:1]:
        yield _area_label(area, bare, layout)
    if chart.path and bare.path:
        yield _target_label(chart.path.label, bare)
    for area in newest_first[1:]:
        yield _area_label(area, bare, layout)
    for bar in reversed(bare.bars):
        middle = (bar.box.x0 + bar.box.x1) / 2
        spot = Spot(middle, bar.box.y0 - 3, "middle", "above")
        if bar.label:
            yield Wanted("report", bar.label, "t-done", (spot,), optional=True, most_lines=1)
    for hole, fact in zip(bare.holes, chart.holes, strict=True):
        spot = Spot((hole.x0 + hole.x1) / 2, hole.y0 - 3, "middle", "above")
        if fact.label:
            yield Wanted("hole", fact.label, "", (spot,), optional=True)


def _area_label(area: Area, bare: Geometry, layout: Layout) -> Wanted:
    text = (area.step.short or area.step.label) if layout is NARROW else area.step.label
    return Wanted(area.step.name, text, "t-said", tuple(_area_spots(area)), tuple(_others(area, bare)))


def _area_spots(area: Area) -> Iterator[Spot]:
    """Inside the upper edge first, then on top of it, then beside it, then further down inside."""
    inside = area.x1 - area.x0 - 14
    left = Spot(area.x0 + 8, area.y_high + 4, "start", "below", inside)
    right = Spot(area.x1 - 8, area.y_high + 4, "end", "below", inside)
    # The newer area mostly hides the left part of the older ones.
    corners = (left, replace(right, cost=1.0)) if area.step.live else (right, replace(left, cost=0.5))
    yield from corners
    for room in (200.0, 120.0):
        yield from (replace(corner, room=min(room, inside)) for corner in corners)
    yield Spot(area.x0 + 2, area.y_high - 3, "start", "above", cost=2.5)
    yield Spot(area.x1, area.y_high - 3, "end", "above", cost=2)
    yield from _spots_beside(area)
    for row in range(1, int((area.base - area.y_high) / (LINE + 1))):
        for corner in corners:
            yield replace(corner, y=corner.y + row * (LINE + 1), cost=4.0 + 2.0 * row + corner.cost)


def _spots_beside(area: Area) -> Iterator[Spot]:
    """Left and right of the upper edge; those moved up or down point at the edge with a thin line."""
    for row in (0, 1, -1, 2, 3, 4):
        y, cost = area.y_high + row * (LINE + 1), 2.5 + abs(row)
        for x, edge, anchor in ((area.x1 + 8, area.x1, "start"), (area.x0 - 8, area.x0, "end")):
            far = 8 if anchor == "start" else -8
            away = (edge, area.y_high) if row else None
            side: Anchor = "start" if anchor == "start" else "end"
            yield Spot(x + (far if row else 0), y, side, cost=cost, points_at=away)


def _others(area: Area, bare: Geometry) -> Iterator[Obstacle]:
    """Inside another pledge's area a label would be read as that pledge's."""
    for other in bare.areas:
        if other is not area and not _within(area.box, other.box):
            yield Obstacle(other.box, 7.0 if other.step.live else 1.5)


def _within(inner: Box, outer: Box) -> bool:
    """Whether the label of the inner area cannot help but stand in the outer one."""
    return Box(outer.x0 - 1, outer.y0, outer.x1 + 1, outer.y1 + 1).holds(inner)


def _target_label(text: str, bare: Geometry) -> Wanted:
    x, y = bare.path[-1][-1]
    spots = (
        Spot(x + 12, y),
        Spot(x - 12, y, "end", cost=1),
        Spot(x + 6, y - 8, "start", "above", cost=2),
        Spot(x - 6, y - 8, "end", "above", cost=2),
        Spot(x, y - 8, "middle", "above", cost=3),
        Spot(x + 12, y + 6, "start", "below", cost=4),
        Spot(x - 12, y - 2, "end", "below", room=130, cost=4),
        Spot(x - 12, y + 6, "end", "below", cost=5),
    )
    return Wanted("target", text, "t-done", spots, tuple(Obstacle(area.box, 1.0) for area in bare.areas))


def _ink(bare: Geometry) -> Iterator[Obstacle]:
    """Lines worth keeping clear of: the path most, outlines next, the grid a little."""
    for tick in bare.ticks:
        yield Obstacle(Box(bare.plot.x0, tick.y, bare.plot.x1, tick.y), 0.4)
    for stretch in bare.path:
        for (x0, y0), (x1, y1) in pairwise(stretch):
            for part in range(8):
                x, y = x0 + (x1 - x0) * part / 8, y0 + (y1 - y0) * part / 8
                yield Obstacle(Box(x - 3, y - 3, x + 3, y + 3), 2.5)
        end_x, end_y = stretch[-1]
        yield Obstacle(Box(end_x - 6, end_y - 6, end_x + 6, end_y + 6), 20)
    for area in bare.areas:
        for x in (area.x0, area.x1):
            yield Obstacle(Box(x, area.y_high, x, area.base), 5)
        for y in {area.y_high, area.y_low} - {area.base}:
            yield Obstacle(Box(area.x0, y, area.x1, y), 3)
