"""One picture from two layouts, the same way for every chart."""

from collections.abc import Callable

from narratives.charts.frame import NARROW, WIDE, Layout
from narratives.charts.words import LeftOut, Picture, Words


def both(
    render: Callable[[Layout], str], words: Words, left_out: tuple[LeftOut, ...] = (), *, empty: bool = False
) -> Picture:
    """Wide and narrow from one renderer; empty strings when there is nothing to draw."""
    wide, narrow = ("", "") if empty else (render(WIDE), render(NARROW))
    return Picture(wide, narrow, words.finding, words.table, left_out)
