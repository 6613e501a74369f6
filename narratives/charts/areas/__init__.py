"""Pledge areas: width is the horizon, height the yearly pace, so the area is the pledge."""

from narratives.charts.areas.facts import Areas, Hole, Path, Peer, Report, Step, sort_out
from narratives.charts.areas.geometry import Geometry, geometry
from narratives.charts.areas.ink import render
from narratives.charts.frame import NARROW, WIDE
from narratives.charts.words import Picture

__all__ = ["Areas", "Geometry", "Hole", "Path", "Peer", "Report", "Step", "draw", "geometry", "render"]


def draw(chart: Areas, prefix: str) -> Picture:
    """Both layouts; ids start with `prefix`. Empty strings when nothing has a place in time."""
    drawn, left_out = sort_out(chart)
    if not (drawn.steps or drawn.reports or drawn.path):
        return Picture("", "", chart.words.finding, chart.words.table, left_out)
    wide, narrow = (
        render(geometry(drawn, layout), chart.words, prefix, layout.name) for layout in (WIDE, NARROW)
    )
    return Picture(wide, narrow, chart.words.finding, chart.words.table, left_out)
