"""Reported figures as series: for each period its vintages, the newest one last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from narratives.dossier.facts import Done

YEAR_DAYS = range(350, 381)
# 52/53-week years end a few days around the end of the fiscal year's last month.
SLACK = timedelta(days=10)


@dataclass(frozen=True)
class Period:
    """One period with all that was published of it by the day of the dossier, oldest first."""

    start: date
    end: date
    vintages: tuple[Done, ...]

    @property
    def first(self) -> Done:
        return self.vintages[0]

    @property
    def latest(self) -> Done:
        return self.vintages[-1]

    @property
    def earlier(self) -> tuple[Done, ...]:
        return self.vintages[:-1]

    @property
    def restated(self) -> bool:
        return len({row.value for row in self.vintages}) > 1

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


@dataclass(frozen=True)
class Series:
    """All periods of one company, metric, definition, scope and unit, in order of their end."""

    company: str
    company_name: str
    metric: str
    definition: str
    scope: str
    unit: str
    periods: tuple[Period, ...]

    @property
    def newest_first(self) -> tuple[Period, ...]:
        return tuple(reversed(self.periods))

    def years(self, last_month: int) -> tuple[Period, ...]:
        """Fiscal years only: a trailing twelve months ends in another month and is none."""
        return tuple(p for p in self.periods if p.days in YEAR_DAYS and ends_fiscal_year(p.end, last_month))


def ends_fiscal_year(end: date, last_month: int) -> bool:
    """Whether `end` lies within ten days of the last day of month `last_month` (1..12)."""
    return any(
        abs(end - _last_day(year, last_month)) <= SLACK for year in (end.year - 1, end.year, end.year + 1)
    )


def _last_day(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def series_of(rows: Iterable[Done]) -> tuple[Series, ...]:
    """Groups reports into series; vintages in order of the day they were published."""
    grouped: dict[tuple[str, str, str, str, str, str], list[Done]] = defaultdict(list)
    for row in rows:
        grouped[row.company, row.company_name, row.metric, row.definition, row.scope, row.unit].append(row)
    return tuple(Series(*key, _periods(group)) for key, group in sorted(grouped.items()))


def _periods(rows: Sequence[Done]) -> tuple[Period, ...]:
    grouped: dict[tuple[date, date], list[Done]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.on, row.pk)):
        grouped[row.end, row.start].append(row)
    return tuple(Period(start, end, tuple(group)) for (end, start), group in sorted(grouped.items()))


def pick(series: Iterable[Series], metric: str, definition: str, unit: str) -> Series | None:
    """The whole company's series of one metric, definition and unit; None where nothing of it was reported.

    Two currencies in one file are two series: the unit is part of what is asked for.
    """
    found = [s for s in series if (s.metric, s.definition, s.scope, s.unit) == (metric, definition, "", unit)]
    return found[0] if found else None
