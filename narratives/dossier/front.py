"""The front page: what changed lately, the largest moves and gaps both ways, failed claims, pledges due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from narratives.dossier.company import CompanyRef
from narratives.dossier.events import SAID, Event, events
from narratives.dossier.facts import Said
from narratives.dossier.lists import Listed, gap_list, move_list, ordered
from narratives.dossier.panel import ClaimRow, GapRow, MoveRow, Panel, panel
from narratives.dossier.pledges import PledgeView
from narratives.dossier.reading import Clock
from narratives.measures.directions import Direction

Row = TypeVar("Row")
# What cuts and raises may be ranked by.
SORTS = ("on_paper", "per_year")
SHOWN = 6
DIRECTED = (Direction.CUT, Direction.RAISED, Direction.WITHDRAWN)
SOON = timedelta(days=183)


@dataclass(frozen=True)
class Due:
    """A pledge whose horizon ends soon, or has ended without a comparable actual that covers it."""

    company: CompanyRef
    pledge: PledgeView
    said: Said
    end: date


@dataclass(frozen=True)
class Front:
    companies: int
    announcements: int
    reports: int
    said: tuple[Event, ...]
    done: tuple[Event, ...]
    cuts: tuple[MoveRow, ...]
    raises: tuple[MoveRow, ...]
    above: tuple[GapRow, ...]
    below: tuple[GapRow, ...]
    failed: tuple[ClaimRow, ...]
    due: tuple[Due, ...]
    overdue: tuple[Due, ...]

    @property
    def headline(self) -> MoveRow | None:
        """The newest of the moves shown whose two percents differ, for that is what this site is about."""
        shown = sorted((*self.cuts, *self.raises), key=lambda row: row.move.now.on, reverse=True)
        return next((row for row in shown if row.move.windows_differ and row.move.per_year.value), None)

    @property
    def knows_anything(self) -> bool:
        return bool(self.announcements or self.reports or self.failed)


def front(clock: Clock, sort: str) -> Front:
    """`sort` is one of SORTS: by which percent cuts and raises are ranked, and so which is which."""
    known = panel(clock)
    moves, gaps = move_list(_last_moves(known)), gap_list(known.gaps)
    happened = events(known.pledges, known.series, ())
    due = _due(known, clock.as_of)
    return Front(
        companies=len({p.company for p in known.pledges} | {s.company for s in known.series}),
        announcements=sum(len(p.said) for p in known.pledges),
        reports=sum(len(p.vintages) for s in known.series for p in s.periods),
        said=tuple(row for row in happened if row.kind == SAID)[:SHOWN],
        done=_reported(happened),
        cuts=_furthest(moves, sort, below=True),
        raises=_furthest(moves, sort, below=False),
        above=_furthest(gaps, "first", below=False),
        below=_furthest(gaps, "first", below=True),
        failed=_failed(known.claims),
        due=tuple(row for row in due if row.end >= clock.as_of)[:SHOWN],
        overdue=tuple(row for row in reversed(due) if row.end < clock.as_of)[:SHOWN],
    )


def _last_moves(known: Panel) -> list[MoveRow]:
    """Of each pledge the last change, if it has a direction: a bound that came or went has none."""
    rows = [row for row in known.moves if row.move is row.pledge.last_change]
    return [row for row in rows if row.move.revision.direction in DIRECTED]


def _furthest(rows: Iterable[Listed[Row]], sort: str, below: bool) -> tuple[Row, ...]:
    """The rows farthest below zero, or above it; what is undefined is neither."""
    known = [row for row in rows if row.order[sort] is not None and (row.order[sort] < 0) is below]
    found = ordered((row for row in known if row.order[sort] != 0), sort if below else f"-{sort}")
    return tuple(row.row for row in found[:SHOWN])


def _reported(happened: Iterable[Event]) -> tuple[Event, ...]:
    """Of all that one company reported of one metric on one day the newest period."""
    found: dict[tuple[str, str, date], Event] = {}
    for row in happened:
        if row.done is not None:
            key = (row.done.company, row.done.metric, row.on)
            kept = found.get(key)
            if kept is None or kept.done is None or row.done.period[::-1] > kept.done.period[::-1]:
                found[key] = row
    return tuple(found.values())[:SHOWN]


def _failed(claims: Iterable[ClaimRow]) -> tuple[ClaimRow, ...]:
    """Claims the arithmetic contradicts, the newest first; "depends" is no failure."""
    found = [row for row in claims if row.claim.check.verdict.holds is False]
    return tuple(sorted(found, key=lambda row: (row.claim.on, row.claim.pk), reverse=True)[:SHOWN])


def _due(known: Panel, day: date) -> list[Due]:
    """Pledges ending within half a year, or ended and not measured to the end, in order of that end."""
    settled = {view.pledge.pk for view in known.delivery for row in view.baselines if row.delivery.complete}
    found = []
    for pledge in known.pledges:
        said = pledge.standing_figure
        if said and said.step.window and said.step.window.end <= day + SOON and pledge.pk not in settled:
            found.append(Due(known.companies[pledge.company], pledge, said, said.step.window.end))
    return sorted(found, key=lambda row: (row.end, row.company.name, row.pledge.slug))
