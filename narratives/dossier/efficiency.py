"""Efficiency: what share of revenue each fiscal year's capex took, and how much revenue followed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from narratives.dossier.facts import Done
from narratives.dossier.findings import MULTIPLE, SHARE, Finding, done_input
from narratives.dossier.series import SLACK, Series
from narratives.dossier.windows import of_metric
from narratives.measures import efficiency
from narratives.measures.result import Reason, Result, undefined
from narratives.models import Definition, ReportMetric

WORD = "efficiency"
# The first of these a company reports is the one definition its years are measured by.
DEFINITIONS = (Definition.CASH_CAPEX, Definition.CAPEX_WITH_LEASES, Definition.NET_CAPEX, Definition.UNSTATED)


@dataclass(frozen=True)
class EfficiencyYear:
    """One fiscal year; a figure that was not reported is None, and what needs it says so."""

    end: date
    capex: Done | None
    revenue: Done | None
    intensity: Finding
    marginal: Finding


def efficiency_years(series: Sequence[Series], last_month: int, unit: str) -> tuple[EfficiencyYear, ...]:
    """Every fiscal year with capex or revenue, oldest first; empty where one of the two is wholly absent."""
    found = (of_metric(series, ReportMetric.CAPEX, definition, unit) for definition in DEFINITIONS)
    capex = next((s for s in found if s and s.years(last_month)), None)
    revenue = of_metric(series, ReportMetric.REVENUE, Definition.REVENUE, unit)
    if capex is None or revenue is None:
        return ()
    spent, earned = ([p.latest for p in s.years(last_month)] for s in (capex, revenue))
    ends = sorted({row.end for row in (*spent, *earned)})
    return tuple(_year(end, spent, earned) for end in ends)


def _year(end: date, spent: Sequence[Done], earned: Sequence[Done]) -> EfficiencyYear:
    capex, revenue = _ending(spent, end), _ending(earned, end)
    start = (capex or revenue or spent[0]).start
    before = (_before(earned, start), _before(spent, start))
    intensity, marginal = _intensity(end, capex, revenue), _marginal(end, revenue, *before)
    return EfficiencyYear(end, capex, revenue, intensity, marginal)


def _ending(rows: Sequence[Done], end: date) -> Done | None:
    return next((row for row in rows if row.end == end), None)


def _before(rows: Sequence[Done], start: date) -> Done | None:
    """The year that ended where this one began, give or take a 53rd week."""
    return next((row for row in rows if abs(start - row.end) <= SLACK), None)


def _intensity(end: date, capex: Done | None, revenue: Done | None) -> Finding:
    rows = {"capex": capex, "revenue": revenue}
    return _finding(f"{end}/intensity", "efficiency.intensity", rows, SHARE)


def _marginal(end: date, revenue: Done | None, revenue_before: Done | None, capex: Done | None) -> Finding:
    rows = {"revenue": revenue, "revenue_before": revenue_before, "capex_before": capex}
    return _finding(f"{end}/marginal", "efficiency.marginal_return", rows, MULTIPLE)


_MEASURES: dict[str, Callable[..., Result]] = {
    "efficiency.intensity": efficiency.intensity,
    "efficiency.marginal_return": efficiency.marginal_return,
}


def _finding(key: str, measure: str, rows: dict[str, Done | None], unit: str) -> Finding:
    known = {name: row for name, row in rows.items() if row is not None}
    inputs = tuple(done_input(name, row) for name, row in known.items())
    subject = next((row.company_name for row in known.values()), "")
    found = _measured(measure, rows, known)
    return Finding(WORD, f"{WORD}/{key}", found, unit, inputs, subject=subject)


def _measured(measure: str, rows: dict[str, Done | None], known: dict[str, Done]) -> Result:
    if len(known) < len(rows):
        return undefined(measure, Reason.NO_INPUT)
    if len({row.unit for row in known.values()}) > 1:
        return undefined(measure, Reason.DIFFERENT_UNIT)
    return _MEASURES[measure](**{name: Fraction(row.value) for name, row in known.items()})
