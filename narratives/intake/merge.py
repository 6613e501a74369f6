"""One series out of several concepts: for each period the newest filed, and where the concepts disagree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from narratives.intake.facts import Reported
from narratives.intake.precision import Precisions
from narratives.intake.vintages import Period, by_period

R = TypeVar("R", bound=Reported)


@dataclass(frozen=True, slots=True)
class Conflict(Generic[R]):
    """Two concepts give one period different values, by more than rounding."""

    period: Period
    chosen: R
    other: R


@dataclass(frozen=True, slots=True)
class Merged(Generic[R]):
    rows: tuple[R, ...]
    conflicts: tuple[Conflict[R], ...]


def merge(rows: Iterable[R], day: date | None = None) -> Merged[R]:
    """The newest row of each period of one company as of `day`, and the conflicts between concepts."""
    known = [row for row in rows if day is None or row.reported_on <= day]
    precisions = Precisions(known)
    chosen: list[R] = []
    conflicts: list[Conflict[R]] = []
    for period, same in by_period(known).items():
        newest = {(row.taxonomy, row.concept): row for row in same}
        chosen.append(same[-1])
        conflicts += [
            Conflict(period, same[-1], other)
            for other in newest.values()
            if not precisions.same(same[-1], other)
        ]
    return Merged(tuple(chosen), tuple(conflicts))
