"""Peers of the pledge areas: on the same scale beside a wide plot, on their own below a narrow one."""

from dataclasses import replace
from fractions import Fraction

from narratives.charts.areas.facts import Areas
from narratives.charts.areas.geometry import EDGE, Bar, Geometry, Mark, peers_room
from narratives.charts.frame import Layout
from narratives.charts.labels import Board, Box, Spot, Wanted, at, place
from narratives.charts.text import LINE, cut

STRIP_TEXT = 34.0


def beside(chart: Areas, bare: Geometry, board: Board) -> tuple[Mark, ...]:
    """Peers right of the plot at their true height; crowded labels move apart, their marks do not."""
    if not chart.peers:
        return ()
    x = bare.plot.x1 + STRIP_TEXT
    room = peers_room(chart) - STRIP_TEXT
    heights = [bare.up.y(peer.pace) for peer in chart.peers]
    places = spread(heights, LINE + 1, bare.plot.y0 + LINE / 2, bare.plot.y1 - LINE / 2)
    heading_spot = Spot(x - STRIP_TEXT + 8, min(places[0], heights[0]) - LINE, "start", "above")
    heading = Wanted("peers", cut(chart.peers_label, room + 26), "", (heading_spot,))
    for peer, y in zip(chart.peers, places, strict=True):
        board.pin(at("peer", (cut(peer.label, room),), "t-done", Spot(x, y)))
    place(board, [replace(heading, optional=True)])
    return tuple(
        Mark(height, peer.label, y) for height, peer, y in zip(heights, chart.peers, places, strict=True)
    )


def spread(heights: list[float], apart: float, top: float, bottom: float) -> list[float]:
    """Heights (already sorted downwards) moved the least needed to stand `apart`, within top and bottom."""
    places: list[float] = []
    for height in heights:
        places.append(max(height, top, places[-1] + apart if places else top))
    limit = bottom
    for order in reversed(range(len(places))):
        places[order] = min(places[order], limit)
        limit = places[order] - apart
    return places


def below(chart: Areas, board: Board, y: float, layout: Layout) -> tuple[tuple[Bar, ...], float]:
    """Peers as bars under a narrow plot, on a scale of their own that starts at zero too."""
    highest = max(Fraction(peer.pace) for peer in chart.peers)
    room = layout.width - 2 * EDGE
    bars = []
    y += 8
    if chart.peers_label:
        board.pin(at("peers", (cut(chart.peers_label, room),), "", Spot(EDGE, y, "start", "below")))
        y += LINE + 4
    for peer in chart.peers:
        board.pin(at("peer", (cut(peer.label, room),), "t-done", Spot(EDGE, y, "start", "below")))
        long = room * float(Fraction(peer.pace) / highest) if highest else 0.0
        bars.append(Bar(Box(EDGE, y + LINE + 1, EDGE + long, y + LINE + 6), peer.label, 0))
        y += LINE + 14
    return tuple(bars), y
