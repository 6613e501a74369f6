"""What a company reported: every vintage of each period, what follows from them, and where the holes are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from narratives.dossier.efficiency import EfficiencyYear, efficiency_years
from narratives.dossier.facts import Done
from narratives.dossier.findings import Finding
from narratives.dossier.reading import Clock, reports_of, vintages_of
from narratives.dossier.series import Series, series_of
from narratives.dossier.windows import (
    Filed,
    Window,
    filed,
    finest,
    quarters_nobody_filed,
    trailing_year,
)
from narratives.intake.vintages import Vintage, vintages
from narratives.models import Company, Definition

DAY = timedelta(days=1)
# A period, and the series it is of.
Place = tuple[tuple[date, date], tuple[str, ...]]


@dataclass(frozen=True)
class ReportedPeriod:
    """One period: its steps up to the day, oldest first, and the figure that stands today."""

    start: date
    end: date
    steps: tuple[Vintage[Filed], ...]
    latest: Done

    @property
    def first(self) -> Done:
        return self.steps[0].row.done

    @property
    def now(self) -> Done:
        return self.steps[-1].row.done

    @property
    def moved(self) -> tuple[Vintage[Filed], ...]:
        """The steps at which the figure became another: restated, or rounded alone."""
        return tuple(step for step in self.steps[1:] if step.old != step.row.value)


@dataclass(frozen=True)
class ReportedSeries:
    """A series newest first. `parts` are the finest periods that can be told apart, for drawing."""

    series: Series
    periods: tuple[ReportedPeriod, ...]
    quarters: tuple[Window, ...]
    trailing: Window | None
    parts: tuple[Window, ...]
    holes: tuple[tuple[date, date], ...]

    @property
    def until(self) -> date:
        return self.series.periods[-1].end

    @property
    def restated(self) -> int:
        return sum(any(step.step == "restated" for step in row.steps) for row in self.periods)


@dataclass(frozen=True)
class Reports:
    series: tuple[ReportedSeries, ...]
    efficiency: tuple[EfficiencyYear, ...]
    vintages: tuple[date, ...]

    @property
    def coverage(self) -> date | None:
        return max((row.until for row in self.series), default=None)


def reports(company: Company, clock: Clock, today: date) -> Reports:
    """As known on the clock's day; the figure of `today` stands beside, marked as such. Three queries."""
    everything = reports_of([company.pk], replace(clock, as_of=today))
    latest = {(p.latest.period, _name(s)): p.latest for s in series_of(everything) for p in s.periods}
    known = series_of(row for row in everything if row.on <= clock.as_of)
    known = tuple(sorted(known, key=lambda one: -len(one.periods)))
    return Reports(
        series=tuple(_reported(one, latest) for one in known),
        efficiency=efficiency_years(known, company.fiscal_year_end_month, company.reporting_currency),
        vintages=vintages_of([company], clock.shown_on),
    )


def _name(series: Series) -> tuple[str, ...]:
    return series.metric, series.definition, series.scope, series.unit


def _reported(
    series: Series, latest: dict[tuple[tuple[date, date], tuple[str, ...]], Done]
) -> ReportedSeries:
    periods = []
    for history in vintages(filed(series)):
        start, end = history.period[3:]
        periods.append(ReportedPeriod(start, end, history.vintages, latest[(start, end), _name(series)]))
    whole = _adds_up(series)
    return ReportedSeries(
        series=series,
        periods=tuple(sorted(periods, key=lambda row: (row.end, row.start), reverse=True)),
        quarters=quarters_nobody_filed(series)[::-1] if whole else (),
        trailing=trailing_year(series) if whole else None,
        parts=finest(series) if whole else (),
        holes=tuple(holes(series)) if whole else (),
    )


def _adds_up(series: Series) -> bool:
    """A run rate is a pace at a moment, and a project's running total is no period: neither adds up."""
    return series.definition != Definition.RUN_RATE_REVENUE and not series.scope


def holes(series: Series) -> Iterator[tuple[date, date]]:
    """Stretches between the first and the last day reported that no period covers."""
    covered: date | None = None
    for period in sorted(series.periods, key=lambda row: row.start):
        if covered and period.start > covered + DAY:
            yield covered + DAY, period.start - DAY
        covered = max(covered or period.end, period.end)


def window_findings(series: Sequence[Series]) -> Iterator[Finding]:
    """Every quarter and trailing year that was put together, for its own address."""
    for one in series:
        if _adds_up(one):
            trailing = trailing_year(one)
            windows = [*quarters_nobody_filed(one), *([trailing] if trailing else [])]
            yield from (row.finding for row in windows if row.finding)
