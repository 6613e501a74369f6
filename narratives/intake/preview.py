"""What an import would do, before it does it: per period new, same, restated, rounding, conflicting."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narratives.intake.facts import FactRow, Ignored, Key
from narratives.intake.vintages import Period, Step, Vintage, vintages


class Change(StrEnum):
    NEW = "new"
    SAME = "same"
    RESTATED = "restated"
    ROUNDING = "rounding"
    CONFLICT = "conflict"


_CHANGES = {
    Step.FIRST: Change.NEW,
    Step.SAME: Change.SAME,
    Step.ROUNDING: Change.ROUNDING,
    Step.RESTATED: Change.RESTATED,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file beside what is stored. `old` is the value before it in public time."""

    row: FactRow
    change: Change
    old: int | None
    stored: bool

    @property
    def writes(self) -> bool:
        """A stored row is never written again, and one that contradicts it is not written at all."""
        return not self.stored


@dataclass(frozen=True, slots=True)
class PeriodLines:
    cik: str
    period: Period
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """`counts`: rows by Change; `ignored`: facts by reason code; `periods`: every row, by period."""

    counts: Mapping[Change, int]
    ignored: Mapping[str, int]
    periods: tuple[PeriodLines, ...]

    @property
    def to_write(self) -> tuple[FactRow, ...]:
        return tuple(line.row for p in self.periods for line in p.lines if line.writes)


def preview(rows: Sequence[FactRow], existing: Iterable[FactRow], ignored: Iterable[Ignored] = ()) -> Preview:
    """Compares the rows of files with the stored rows of the same companies. Writes nothing."""
    stored = {row.key: row for row in existing}
    fresh = {row.key: row for row in rows}
    periods = tuple(
        found for cik in sorted({row.cik for row in rows}) for found in _of_company(cik, fresh, stored)
    )
    counts = Counter(line.change for p in periods for line in p.lines)
    reasons: Counter[str] = Counter()
    for fact in ignored:
        reasons[fact.code] += fact.count
    return Preview({change: counts[change] for change in Change}, dict(reasons), periods)


def _of_company(
    cik: str, fresh: Mapping[Key, FactRow], stored: Mapping[Key, FactRow]
) -> Iterable[PeriodLines]:
    # Stored rows win: what is published is never changed by a file.
    together = {key: row for key, row in {**fresh, **stored}.items() if row.cik == cik}
    by_period: dict[Period, list[Line]] = defaultdict(list)
    for history in vintages(together.values()):
        for vintage in history.vintages:
            if vintage.row.key in fresh:
                by_period[history.period].append(_line(vintage, fresh, stored))
    return [PeriodLines(cik, period, tuple(lines)) for period, lines in by_period.items()]


def _line(vintage: Vintage[FactRow], fresh: Mapping[Key, FactRow], stored: Mapping[Key, FactRow]) -> Line:
    key = vintage.row.key
    row, known = fresh[key], stored.get(key)
    if known is None:
        return Line(row, _CHANGES[vintage.step], vintage.old, False)
    if known.value != row.value:
        return Line(row, Change.CONFLICT, known.value, True)
    return Line(row, Change.SAME, known.value, True)
