"""Words along the axes, shared by the charts over time: value ticks, their unit, the years."""

from collections.abc import Sequence

from narratives.charts.labels import Board, Spot, Wanted, at, place
from narratives.charts.scales import Across, Tick
from narratives.charts.text import width


def name_ticks(board: Board, ticks: Sequence[Tick], unit: str, left: float, top: float) -> None:
    """Tick texts end left of the plot, the unit stands above its upper left corner."""
    for tick in ticks:
        board.pin(at("tick", (tick.text,), "", Spot(left - 8, tick.y, "end")))
    place(board, [Wanted("unit", unit, "", (Spot(left, top - 12, "start", "above"),), optional=True)])


def name_years(board: Board, across: Across, base: float) -> None:
    """Each year below the middle of its column, or every second, fifth, tenth where columns are narrow."""
    every = year_rhythm(across.year_width)
    years = (year for year in range(int(across.first), int(across.last)) if year % every == 0)
    spots = ((year, Spot(across.x(year + 0.5), base + 6, "middle", "below")) for year in years)
    place(board, [Wanted("year", str(year), "", (spot,), optional=True) for year, spot in spots])


def year_rhythm(year_width: float) -> int:
    """How many years lie from one year label to the next, so that neighbours keep clear of each other."""
    needed = width("2026") + 10
    rhythms = (times * 10**power for power in range(5) for times in (1, 2, 5))
    return next((years for years in rhythms if years * year_width >= needed), 10**5)
