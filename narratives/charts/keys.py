"""Labels that found no room in the plot: a number where they belong, the words below."""

from collections.abc import Mapping
from dataclasses import replace

from narratives.charts.labels import Board, Spot, Wanted, at, place
from narratives.charts.text import wrap

EDGE = 6.0


def write_below(
    board: Board, homeless: tuple[Wanted, ...], y: float, numbered_at: Mapping[str, tuple[Spot, ...]]
) -> float:
    """Number the homeless labels on the first free spot of theirs; the height the picture then has."""
    for order, want in enumerate(homeless, 1):
        spots = numbered_at.get(want.name, ())
        place(board, [Wanted("number", str(order), want.style, spots, optional=True)])
        lines, _ = wrap(f"{order}. {want.text}", board.bounds.x1 - EDGE, 3)
        label = at(want.name, lines, want.style, Spot(EDGE, y + 4, "start", "below"))
        board.bounds = replace(board.bounds, y1=label.box.y1 + 4)
        board.pin(label)
        y = label.box.y1
    return y + 4 if homeless else y


def corner_spots(x0: float, x1: float, y: float) -> tuple[Spot, ...]:
    """Where a number can stand on a rectangle: its upper corners, and a little further down."""
    corners = (
        Spot(x1 - 4, y, "end", "below"),
        Spot(x0 + 4, y, "start", "below"),
        Spot(x1, y, "end", "above"),
        Spot(x0, y, "start", "above"),
    )
    downs = (0, 12, 24, 36)
    return tuple(replace(corner, y=y + down, cost=down / 12) for down in downs for corner in corners)
