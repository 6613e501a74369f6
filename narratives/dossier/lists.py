"""Lists readers filter, sort and page: rows with what they may be chosen and ordered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from narratives.dossier.company import CompanyRef
from narratives.dossier.findings import said_input
from narratives.dossier.panel import GapRow, MoveRow
from narratives.dossier.standings import StandingRow

T = TypeVar("T")
PER_PAGE = 30
COMMON = ("metric", "sector", "country", "firmness", "evidence", "currency")
MOVE_FACETS = ("direction", *COMMON)
GAP_FACETS = ("standing", *COMMON)
COMPANY_FACETS = COMMON
# The first is what a list is ordered by unless something else is asked for; a minus sign turns it round.
MOVE_SORTS = ("-day", "company", "on_paper", "per_year")
GAP_SORTS = ("-until", "company", "first", "last")
COMPANY_SORTS = ("-said", "company", "on_paper", "per_year")


@dataclass(frozen=True)
class Listed(Generic[T]):
    """A row with its day, the codes it has in each facet, and its value in each order (None: last)."""

    row: T
    on: date | None
    facets: Mapping[str, frozenset[str]]
    order: Mapping[str, Any]


@dataclass(frozen=True)
class Wanted:
    """What is asked of a list; `sort` is one of its orders, with a minus sign for the largest first."""

    facets: Mapping[str, str]
    since: date | None
    until: date | None
    sort: str
    page: int = 1


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of what was chosen; `count` of `of` rows were."""

    rows: tuple[T, ...]
    number: int
    last: int
    count: int
    of: int


def page_of(rows: Sequence[Listed[T]], wanted: Wanted) -> Page[T] | None:
    """The page asked for; None where the list ends before it."""
    chosen = ordered([row for row in rows if _fits(row, wanted)], wanted.sort)
    last = max(1, -(-len(chosen) // PER_PAGE))
    if wanted.page > last:
        return None
    start = (wanted.page - 1) * PER_PAGE
    shown = tuple(row.row for row in chosen[start : start + PER_PAGE])
    return Page(shown, wanted.page, last, len(chosen), len(rows))


def _fits(row: Listed[T], wanted: Wanted) -> bool:
    if any(code not in row.facets[name] for name, code in wanted.facets.items()):
        return False
    if wanted.since is None and wanted.until is None:
        return True
    return row.on is not None and (wanted.since or date.min) <= row.on <= (wanted.until or date.max)


def ordered(rows: Iterable[Listed[T]], sort: str) -> list[Listed[T]]:
    """By one order; what has no value in it comes last whichever way it is turned."""
    name, every = sort.removeprefix("-"), list(rows)
    known = [row for row in every if row.order[name] is not None]
    known.sort(key=lambda row: row.order[name], reverse=sort.startswith("-"))
    return known + [row for row in every if row.order[name] is None]


def facet_counts(rows: Iterable[Listed[T]], names: Iterable[str]) -> dict[str, dict[str, int]]:
    """For each facet, the codes that occur and in how many rows of the whole list."""
    counted = {name: Counter[str]() for name in names}
    for row in rows:
        for name, counts in counted.items():
            counts.update(row.facets[name])
    return {name: dict(sorted(counts.items())) for name, counts in counted.items()}


def _of_company(company: CompanyRef) -> dict[str, frozenset[str]]:
    return {"sector": _codes([company.sector]), "country": _codes([company.country])}


def _codes(codes: Iterable[str]) -> frozenset[str]:
    return frozenset(str(code) for code in codes if code)


def move_list(rows: Iterable[MoveRow]) -> list[Listed[MoveRow]]:
    return [
        Listed(
            row,
            row.move.now.on,
            {
                "direction": _codes([row.move.revision.direction]),
                "metric": _codes([row.pledge.metric]),
                "firmness": _codes([row.move.now.firmness]),
                "evidence": _codes([row.evidence]),
                "currency": _codes([row.move.now.amount.unit]),
                **_of_company(row.company),
            },
            {
                "day": row.move.now.on,
                "company": row.company.name.casefold(),
                "on_paper": row.move.on_paper.value,
                "per_year": row.move.per_year.value,
            },
        )
        for row in rows
    ]


def gap_list(rows: Iterable[GapRow]) -> list[Listed[GapRow]]:
    return [
        Listed(
            row,
            row.until,
            {
                "standing": _codes([row.last.delivery.standing]),
                "metric": _codes([row.view.pledge.metric]),
                "firmness": _codes([row.last.said.firmness]),
                "evidence": _codes([row.evidence]),
                "currency": _codes([row.last.said.amount.unit]),
                **_of_company(row.company),
            },
            {
                "until": row.until,
                "company": row.company.name.casefold(),
                "first": row.first.finding.value,
                "last": row.last.finding.value,
            },
        )
        for row in rows
    ]


def company_list(rows: Iterable[StandingRow]) -> list[Listed[StandingRow]]:
    """A company has every code that one of its pledges has as it stands."""
    return [_company(row) for row in rows]


def _company(row: StandingRow) -> Listed[StandingRow]:
    standing = [said for view in row.views if (said := view.standing_figure)]
    return Listed(
        row,
        row.last.on if row.last else None,
        {
            "metric": _codes(view.metric for view in row.views),
            "firmness": _codes(said.firmness for said in standing),
            "evidence": _codes(said_input("said", said).evidence for said in standing),
            "currency": _codes(said.amount.unit for said in standing),
            **_of_company(row.company),
        },
        {
            "said": row.last.on if row.last else None,
            "company": row.name.casefold(),
            "on_paper": row.move.on_paper.value if row.move else None,
            "per_year": row.move.per_year.value if row.move else None,
        },
    )
