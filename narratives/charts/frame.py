"""The two layouts of every chart. Text keeps its size: a narrow picture has fewer of everything."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    name: str
    width: float
    plot_height: float
    most_ticks: int


WIDE = Layout("wide", 920, 280, 6)
# 340 units are about the pixels a 375 px phone leaves between its margins: 12 units of text stay 12 px.
NARROW = Layout("narrow", 340, 250, 4)
LAYOUTS = (WIDE, NARROW)
