"""From geometry to SVG: amber for the said, teal for the done, dashes for the assumed or past."""

from collections.abc import Iterator

from narratives.charts.areas.geometry import Area, Geometry
from narratives.charts.curves import smooth
from narratives.charts.svg import Markup, element, frame, label, path, rect
from narratives.charts.words import Words

WASH, BAND = 0.14, 0.07
PAST, ASSUMED, ROAD = "5 4", "1.5 3", "2 5"


def render(geo: Geometry, words: Words, prefix: str, layout: str) -> Markup:
    """The picture as one SVG string, back to front."""
    parts = (
        _grid(geo),
        *(_wash(area) for area in geo.areas if area.step.live),
        *(_outline(area) for area in sorted(geo.areas, key=lambda area: area.step.live)),
        *_done(geo),
        *(label(placed) for placed in geo.labels),
    )
    return frame(parts, (geo.width, geo.height), words, prefix, layout)


def _grid(geo: Geometry) -> Markup:
    lines = (
        path(((geo.plot.x0, tick.y), (geo.plot.x1, tick.y)), class_="axis" if tick.value == 0 else "grid")
        for tick in geo.ticks
    )
    return Markup("".join(lines))


def _wash(area: Area) -> Markup:
    """The sure part of the live pledge, and paler what a range leaves open."""
    across = area.x1 - area.x0
    sure = rect(
        (area.x0, area.y_low, across, area.base - area.y_low), fill="currentColor", fill_opacity=str(WASH)
    )
    open_ = rect(
        (area.x0, area.y_high, across, area.y_low - area.y_high), fill="currentColor", fill_opacity=str(BAND)
    )
    parts = (
        sure if area.y_low < area.base else Markup(""),
        open_ if area.y_high < area.y_low else Markup(""),
    )
    return element("g", parts, class_="said")


def _outline(area: Area) -> Markup:
    """Left edge, top, right edge apart: each is solid only if it was stated and is the live figure's."""
    usual = None if area.step.live else PAST
    left = ((area.x0, area.base), (area.x0, area.y_high))
    right = ((area.x1, area.y_high), (area.x1, area.base))
    top = ((area.x0, area.y_high), (area.x1, area.y_high))
    parts = [
        path(left, stroke_dasharray=ASSUMED if area.step.start_assumed else usual),
        path(right, stroke_dasharray=ASSUMED if area.step.end_assumed else usual),
        path(top, stroke_dasharray=usual),
    ]
    if area.y_high < area.y_low < area.base:
        parts.append(
            path(((area.x0, area.y_low), (area.x1, area.y_low)), stroke_dasharray=usual, stroke_opacity="0.6")
        )
    if area.open_above:
        parts += _arrows(area)
    return element("g", parts, class_="said")


def _arrows(area: Area) -> Iterator[Markup]:
    """Small arrows over the edge of a figure with no upper bound."""
    for share in (0.25, 0.5, 0.75):
        x, y = area.x0 + share * (area.x1 - area.x0), area.y_high
        yield path(((x, y), (x, y - 9)))
        yield path(((x - 3, y - 6), (x, y - 9), (x + 3, y - 6)))


def _done(geo: Geometry) -> Iterator[Markup]:
    inner = [
        rect(bar.box.corner, fill="currentColor", fill_opacity=None if bar.series == 0 else "0.5")
        for bar in (*geo.bars, *geo.peer_bars)
    ]
    inner += [
        element(
            "path",
            d=smooth(stretch),
            fill="none",
            stroke="currentColor",
            stroke_width=2,
            stroke_dasharray=ROAD,
        )
        for stretch in geo.path
    ]
    if geo.path:
        x, y = geo.path[-1][-1]
        inner.append(element("circle", cx=x, cy=y, r=4, fill="none", stroke="currentColor", stroke_width=2))
    for mark in geo.peers:
        x = geo.plot.x1 + 8
        inner.append(path(((x, mark.y), (x + 14, mark.y)), stroke_width=2.5))
        inner.append(path(((x + 14, mark.y), (x + 22, mark.text_y)), stroke_opacity="0.5"))
    yield element("g", inner, class_="done")
    holes = [
        rect(hole.corner, fill="none", stroke="currentColor", stroke_dasharray=ROAD) for hole in geo.holes
    ]
    if holes:
        yield element("g", holes, class_="axis")
