"""Pledge areas: width is the horizon, height the yearly pace, so the area is the pledge."""

from narratives.charts.areas.facts import Areas, Hole, Path, Peer, Report, Step, sort_out
from narratives.charts.areas.geometry import Geometry, geometry
from narratives.charts.areas.ink import render
from narratives.charts.both import both
from narratives.charts.words import Picture

__all__ = ["Areas", "Geometry", "Hole", "Path", "Peer", "Report", "Step", "draw", "geometry", "render"]


def draw(chart: Areas, prefix: str) -> Picture:
    """Both layouts; ids start with `prefix`. Empty strings when nothing has a place in time."""
    drawn, left_out = sort_out(chart)
    return both(
        lambda layout: render(geometry(drawn, layout), chart.words, prefix, layout.name),
        chart.words,
        left_out,
        empty=not (drawn.steps or drawn.reports or drawn.path),
    )
