"""Where everything stands, in numbers that can be checked; `captions` then puts the words around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from narratives.charts.areas.facts import Areas, Hole, Report, Step
from narratives.charts.frame import NARROW, Layout
from narratives.charts.labels import Box, Label
from narratives.charts.scales import Across, Tick, Up, tick_texts, tick_values, year_of
from narratives.charts.text import width

TOP, FOOT, EDGE = 36.0, 24.0, 6.0


@dataclass(frozen=True, slots=True)
class Area:
    """One pledge step: from the base to `y_low` it is promised surely, from there to `y_high` perhaps."""

    step: Step
    x0: float
    x1: float
    y_low: float
    y_high: float
    base: float
    open_above: bool

    @property
    def box(self) -> Box:
        return Box(self.x0, self.y_high, self.x1, self.base)


@dataclass(frozen=True, slots=True)
class Bar:
    box: Box
    label: str
    series: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A peer beside the plot: its true height, and where its label had to go."""

    y: float
    label: str
    text_y: float


@dataclass(frozen=True, slots=True)
class Geometry:
    """The picture in pixels of its viewBox."""

    width: float
    height: float
    plot: Box
    across: Across
    up: Up
    unit: str
    ticks: tuple[Tick, ...]
    areas: tuple[Area, ...]
    bars: tuple[Bar, ...]
    holes: tuple[Box, ...]
    path: tuple[tuple[tuple[float, float], ...], ...]
    peers: tuple[Mark, ...]
    peer_bars: tuple[Bar, ...]
    labels: tuple[Label, ...]


def geometry(chart: Areas, layout: Layout) -> Geometry:
    """Every place in the picture, for facts that all have one (see `facts.sort_out`)."""
    from narratives.charts.areas.captions import captions

    up = Up(_top(chart, layout), TOP + layout.plot_height, TOP)
    values = tick_values(_highest(chart, layout), layout.most_ticks)
    unit, texts = tick_texts(values, chart.axis)
    across = _across(chart, layout, max(map(width, texts)))
    bare = Geometry(
        width=layout.width,
        height=up.base_y + FOOT,
        plot=Box(across.left, up.top_y, across.right, up.base_y),
        across=across,
        up=up,
        unit=unit,
        ticks=tuple(Tick(value, up.y(value), text) for value, text in zip(values, texts, strict=True)),
        areas=tuple(_area(step, across, up) for step in chart.steps),
        bars=tuple(_bars(chart.reports, across, up)),
        holes=tuple(_hole(hole, across, up) for hole in chart.holes),
        path=tuple(_path(chart, across, up)),
        peers=(),
        peer_bars=(),
        labels=(),
    )
    return captions(chart, bare, layout)


def _highest(chart: Areas, layout: Layout) -> Fraction:
    """The highest value that shares the vertical scale: peers only where they stand beside the plot."""
    bounds = [bound for step in chart.steps for bound in (step.low, step.high) if bound is not None]
    reported = [report.pace for report in chart.reports]
    pathed = [value for _, value in chart.path.points if value is not None] if chart.path else []
    beside = [] if layout is NARROW else [peer.pace for peer in chart.peers]
    return max((Fraction(value) for value in (*bounds, *reported, *pathed, *beside)), default=Fraction(0))


def _top(chart: Areas, layout: Layout) -> Fraction:
    return tick_values(_highest(chart, layout), layout.most_ticks)[-1]


def _across(chart: Areas, layout: Layout, tick_width: float) -> Across:
    """Whole years around everything that has a date, three at least so that a single year is no wall."""
    edges = list(_edges(chart))
    first, last = floor(min(edges) + 1e-9), ceil(max(edges) - 1e-9)
    while last - first < 3:
        first, last = (first - 1, last) if (last - first) % 2 else (first, last + 1)
    right = layout.width - EDGE - (peers_room(chart) if layout is not NARROW else 0.0)
    return Across(first, last, EDGE + tick_width + 8, right)


def _edges(chart: Areas) -> Iterator[float]:
    spans = [(step.start, step.end) for step in chart.steps]
    spans += [(report.start, report.end) for report in chart.reports]
    spans += [(hole.start, hole.end) for hole in chart.holes]
    for start, end in spans:
        if start and end:
            yield year_of(start)
            yield year_of(end, after=True)
    for day, value in chart.path.points if chart.path else ():
        if value is not None:
            yield year_of(day)


def peers_room(chart: Areas) -> float:
    """Room at the right for the marks of the peers and their labels, at most a quarter of the picture."""
    texts = [width(peer.label) for peer in chart.peers]
    return min(230.0, max(*texts, width(chart.peers_label), 0.0) + 48) if texts else 0.0


def _area(step: Step, across: Across, up: Up) -> Area:
    assert step.start is not None
    assert step.end is not None
    high = step.high if step.high is not None else step.low
    assert high is not None
    return Area(
        step,
        x0=across.x(year_of(step.start)),
        x1=across.x(year_of(step.end, after=True)),
        y_low=up.y(step.low if step.low is not None else 0),
        y_high=up.y(high),
        base=up.base_y,
        open_above=step.high is None,
    )


def _bars(reports: tuple[Report, ...], across: Across, up: Up) -> Iterator[Bar]:
    """Bars take three fifths of their period, so that the pledge around them stays visible."""
    series = sorted({report.series for report in reports})
    for report in reports:
        x0, x1 = across.x(year_of(report.start)), across.x(year_of(report.end, after=True))
        part = 0.6 * (x1 - x0) / len(series)
        order = series.index(report.series)
        left = x0 + 0.2 * (x1 - x0) + order * part
        yield Bar(Box(left, up.y(report.pace), left + part, up.base_y), report.label, order)


def _hole(hole: Hole, across: Across, up: Up) -> Box:
    x0, x1 = across.x(year_of(hole.start)), across.x(year_of(hole.end, after=True))
    return Box(x0 + 0.2 * (x1 - x0), up.base_y - 12, x1 - 0.2 * (x1 - x0), up.base_y)


def _path(chart: Areas, across: Across, up: Up) -> Iterator[tuple[tuple[float, float], ...]]:
    """The stretches of the path between its gaps."""
    stretch: list[tuple[float, float]] = []
    for day, value in chart.path.points if chart.path else ():
        if value is not None:
            stretch.append((across.x(year_of(day)), up.y(value)))
        elif stretch:
            yield tuple(stretch)
            stretch = []
    if stretch:
        yield tuple(stretch)
