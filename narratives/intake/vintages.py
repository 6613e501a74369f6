"""The vintages of each reported period: first, repeated, rounded, restated; and what was known on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from narratives.intake.concepts import rank
from narratives.intake.facts import Reported
from narratives.intake.precision import Precisions

R = TypeVar("R", bound=Reported)
Period = tuple[str, str, str, date, date]
# (accession, period start, period end) -> a reason code such as "perimeter".
Reasons = Mapping[tuple[str, date, date], str]


class Step(StrEnum):
    """What a vintage is beside the one before it."""

    FIRST = "first"
    SAME = "same"
    ROUNDING = "rounding"
    RESTATED = "restated"


class Doubt(StrEnum):
    """What an editor should look at before taking a restatement for news of the business."""

    CONCEPT_SWITCHED = "concept-switched"
    RETURNED = "returned"
    HALVED_OR_DOUBLED = "halved-or-doubled"


@dataclass(frozen=True, slots=True)
class Vintage(Generic[R]):
    row: R
    step: Step
    old: int | None = None
    reason: str = ""
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_performance(self) -> bool:
        """Whether this step belongs in averages: not if the perimeter changed, nor while in doubt."""
        settled = self.reason or not self.doubts
        return self.step is Step.RESTATED and bool(settled) and self.reason != "perimeter"


@dataclass(frozen=True, slots=True)
class History(Generic[R]):
    """All vintages of one period, oldest first. The period is (metric, definition, unit, start, end)."""

    period: Period
    vintages: tuple[Vintage[R], ...]

    @property
    def first(self) -> R:
        return self.vintages[0].row

    @property
    def latest(self) -> R:
        return self.vintages[-1].row

    @property
    def restatements(self) -> tuple[Vintage[R], ...]:
        return tuple(v for v in self.vintages if v.step is Step.RESTATED)


def period_of(row: Reported) -> Period:
    return row.metric, row.definition, row.unit, row.period_start, row.period_end


def published(row: Reported) -> tuple[object, ...]:
    """Sorts rows of a period oldest first; on one day an amendment follows what it amends."""
    amended = row.form.endswith("/A")
    return row.reported_on, amended, row.accession, -rank(row.taxonomy, row.concept), row.value


def by_period(rows: Iterable[R]) -> dict[Period, list[R]]:
    """The rows of one company by period, periods in order, rows oldest first."""
    found: dict[Period, list[R]] = defaultdict(list)
    for row in rows:
        found[period_of(row)].append(row)
    ordered = sorted(found, key=lambda p: (*p[:3], p[4], p[3]))
    return {period: sorted(found[period], key=published) for period in ordered}


def as_of(rows: Iterable[R], day: date | None) -> tuple[R, ...]:
    """For each period of one company the last row published by `day` (None: ever)."""
    known = (row for row in rows if day is None or row.reported_on <= day)
    return tuple(same[-1] for same in by_period(known).values())


def vintages(rows: Iterable[R], reasons: Reasons | None = None) -> tuple[History[R], ...]:
    """The history of each period of one company; `reasons` says why some restatements happened."""
    rows = list(rows)
    precisions = Precisions(rows)
    return tuple(
        History(period, tuple(_steps(same, precisions, reasons or {})))
        for period, same in by_period(rows).items()
    )


def _steps(rows: list[R], precisions: Precisions, reasons: Reasons) -> Iterable[Vintage[R]]:
    yield Vintage(rows[0], Step.FIRST)
    for place in range(1, len(rows)):
        old, new = rows[place - 1], rows[place]
        step = _step(old, new, precisions)
        if step is not Step.RESTATED:
            yield Vintage(new, step, old.value)
            continue
        reason = reasons.get((new.accession, new.period_start, new.period_end), "")
        yield Vintage(new, step, old.value, reason, tuple(_doubts(rows, place)))


def _step(old: Reported, new: Reported, precisions: Precisions) -> Step:
    if old.value == new.value:
        return Step.SAME
    return Step.ROUNDING if precisions.same(old, new) else Step.RESTATED


def _doubts(rows: list[R], place: int) -> Iterable[Doubt]:
    old, new = rows[place - 1], rows[place]
    if (old.taxonomy, old.concept) != (new.taxonomy, new.concept):
        yield Doubt.CONCEPT_SWITCHED
    # 4,167 -> 2,230 -> 4,167: the filer erred once, and the figure never moved.
    if any(r.value == new.value for r in rows[: place - 1]) or any(
        r.value == old.value for r in rows[place + 1 :]
    ):
        yield Doubt.RETURNED
    if not min(abs(old.value), abs(new.value)) * 2 > max(abs(old.value), abs(new.value)):
        yield Doubt.HALVED_OR_DOUBLED
