"""The vintage triangle: what each announcement and each report said of each year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from narratives.dossier.facts import Done, Said
from narratives.dossier.pledges import PledgeView
from narratives.dossier.series import Series
from narratives.measures.changes import on_paper_change
from narratives.measures.result import Reason
from narratives.measures.steps import length
from narratives.measures.years import years
from narratives.models import Act

# Plans for longer than this are drawn to here alone.
YEARS_SHOWN = 60


@dataclass(frozen=True)
class Figure:
    """What one vintage says of one year. `change` is against the vintage before it in the same column.

    Both bounds None: the pledge was withdrawn.
    """

    low: Fraction | None
    high: Fraction | None
    unit: str
    change: Fraction | None = None

    @property
    def withdrawn(self) -> bool:
        return self.low is None and self.high is None


@dataclass(frozen=True)
class Vintage:
    """One row: an announcement or a report, and a figure or None for each column."""

    said: Said | None
    done: Done | None
    title: str
    figures: tuple[Figure | None, ...]

    @property
    def on(self) -> date:
        row = self.said or self.done
        assert row is not None
        return row.on

    @property
    def precision(self) -> str:
        return self.said.precision if self.said else "day"


@dataclass(frozen=True)
class Moved:
    """The first and the last promise for the year in column `place`, and the change between them."""

    place: int
    first: Figure
    last: Figure
    change: Fraction


@dataclass(frozen=True)
class Triangle:
    """Columns are years by their first and last day, rows vintages, oldest first."""

    columns: tuple[tuple[date, date], ...]
    rows: tuple[Vintage, ...]
    spread: bool

    @property
    def moved_most(self) -> Moved | None:
        """The column whose last promise lies farthest from its first; years a plan has dropped aside."""
        promised, found = [row for row in self.rows if row.said], []
        for place in range(len(self.columns)):
            if self.spread and not promised[-1].figures[place]:
                continue
            known = [f for row in promised if (f := row.figures[place]) and not f.withdrawn]
            change = _change(known[0], known[-1]) if len(known) > 1 else None
            if change:
                found.append(Moved(place, known[0], known[-1], change))
        return max(found, key=lambda moved: (abs(moved.change), -moved.place), default=None)


def triangle(pledge: PledgeView, pledges: Iterable[PledgeView], series: Iterable[Series]) -> Triangle:
    """A yearly pledge beside its sisters for other years; a longer one spread evenly over its own years."""
    if _is_yearly(pledge):
        family = [p for p in pledges if _is_yearly(p) and _kin(p) == _kin(pledge)]
        spread = False
    else:
        family, spread = [pledge], True
    columns = _columns(family, spread)
    rows = [*_promised(family, columns, spread), *_reported(pledge, series, columns)]
    rows.sort(key=lambda row: (row.on, row.done is not None, row.title))
    return Triangle(columns, tuple(_with_changes(rows, len(columns))), spread)


def _is_yearly(pledge: PledgeView) -> bool:
    windows = [row.step.window for row in pledge.said if row.step.window]
    return bool(windows) and all(window.years <= 1 for window in windows)


def _kin(pledge: PledgeView) -> tuple[str, str, str]:
    return pledge.metric, pledge.definition, pledge.scope


def _columns(family: Iterable[PledgeView], spread: bool) -> tuple[tuple[date, date], ...]:
    windows = [row.step.window for pledge in family for row in pledge.said if row.step.window]
    if not spread:
        return tuple(sorted({(window.start, window.end) for window in windows}))
    if not windows:
        return ()
    first, last = min(w.start.year for w in windows), max(w.end.year for w in windows)
    return tuple((date(y, 1, 1), date(y, 12, 31)) for y in range(first, min(last, first + YEARS_SHOWN) + 1))


def _promised(
    family: Iterable[PledgeView], columns: Sequence[tuple[date, date]], spread: bool
) -> Iterator[Vintage]:
    for pledge in family:
        last: tuple[Figure | None, ...] = (None,) * len(columns)
        for said in pledge.said:
            if said.act == Act.WITHDRAWN:
                gone = tuple(replace(f, low=None, high=None) if f else None for f in last)
                yield Vintage(said, None, pledge.title, gone)
            elif said.has_figure:
                last = tuple(_figure(said, column, spread) for column in columns)
                yield Vintage(said, None, pledge.title, last)


def _figure(said: Said, column: tuple[date, date], spread: bool) -> Figure | None:
    """The part of a figure that falls into a column, at an even pace; None where it says nothing of it."""
    window, n = said.step.window, length(said.step)
    if window is None or isinstance(n, Reason):
        return None
    start, end = max(window.start, column[0]), min(window.end, column[1])
    if start > end or (not spread and (window.start, window.end) != column):
        return None
    part = years(start, end) / n if spread else Fraction(1)
    low, high = (None if b is None else Fraction(b) * part for b in (said.amount.low, said.amount.high))
    return Figure(low, high, said.amount.unit)


def _reported(
    pledge: PledgeView, series: Iterable[Series], columns: Sequence[tuple[date, date]]
) -> Iterator[Vintage]:
    """Reports of the same metric and definition for exactly these years."""
    for one in series:
        if (one.metric, one.definition, one.scope) != _kin(pledge):
            continue
        for period in one.periods:
            if (period.start, period.end) in columns:
                place = columns.index((period.start, period.end))
                for row in period.vintages:
                    value = Fraction(row.value)
                    figure = Figure(value, value, row.unit)
                    figures = tuple(figure if n == place else None for n in range(len(columns)))
                    yield Vintage(None, row, row.company_name, figures)


def _with_changes(rows: Iterable[Vintage], width: int) -> Iterator[Vintage]:
    before: list[Figure | None] = [None] * width
    for row in rows:
        figures = tuple(_changed(figure, before[n]) for n, figure in enumerate(row.figures))
        before = [figure if figure else before[n] for n, figure in enumerate(figures)]
        yield replace(row, figures=figures)


def _changed(figure: Figure | None, before: Figure | None) -> Figure | None:
    if figure is None or before is None:
        return figure
    return replace(figure, change=_change(before, figure))


def _change(before: Figure, after: Figure) -> Fraction | None:
    """Middle against middle, else bound against the same bound; None where nothing faces anything."""
    if before.withdrawn or before.unit != after.unit:
        return None
    if after.withdrawn:
        return Fraction(-1)
    for old, new in ((_mid(before), _mid(after)), (before.low, after.low), (before.high, after.high)):
        if old is not None and new is not None:
            change = on_paper_change(old, new).value
            return None if change is None else Fraction(change)
    return None


def _mid(figure: Figure) -> Fraction | None:
    return None if figure.low is None or figure.high is None else (figure.low + figure.high) / 2
