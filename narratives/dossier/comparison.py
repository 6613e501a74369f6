"""Comparison: companies beside each other, on the same months and by one definition, or why not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from narratives.dossier.company import leading, pledge_views
from narratives.dossier.delivery import done_facets, said_facets
from narratives.dossier.facts import Done
from narratives.dossier.findings import MULTIPLE, SHARE, Finding, Input, said_input, weakest
from narratives.dossier.growth import stated_figure
from narratives.dossier.pledges import PledgeView
from narratives.dossier.reading import Clock, pledges_of, reports_of, vintages_of
from narratives.dossier.series import Series, series_of
from narratives.dossier.windows import Window, of_metric, same_months, year_before
from narratives.measures import claims, efficiency, scale
from narratives.measures.comparability import FacetVerdict, Gate, gate
from narratives.measures.result import Reason, Result, undefined, with_conventions
from narratives.measures.revisions import RAMPS
from narratives.measures.steps import length
from narratives.models import Company, Definition, ReportMetric

WORD = "compare"
# How many ends are tried before the newest is taken: what is older is no comparison of today.
TRIED = 6
CAPEX = (Definition.CASH_CAPEX, Definition.CAPEX_WITH_LEASES, Definition.NET_CAPEX)


@dataclass(frozen=True)
class Side:
    """One company of a comparison. `instead` is its newest capex by other definitions, never mixed in."""

    slug: str
    name: str
    lead: PledgeView | None
    pace: Finding | None
    capex: Window | None
    revenue: Window | None
    intensity: Finding
    pledge_multiple: Finding
    gate: Gate | None
    beside: Finding | None
    instead: tuple[Done, ...]

    @property
    def different(self) -> tuple[FacetVerdict, ...]:
        """The facets that forbid setting the pledge against the capex."""
        return self.gate.different if self.gate else ()


@dataclass(frozen=True)
class Comparison:
    """The sides in the order asked for, the months asked for, and the ends that could be asked for."""

    sides: tuple[Side, ...]
    definition: str
    start: date
    end: date
    ends: tuple[date, ...]
    vintages: tuple[date, ...]


def comparison(companies: Sequence[Company], definition: str, until: date | None, clock: Clock) -> Comparison:
    """As known on the clock's day; without `until`, to the last day for which all have actuals.

    Nine queries, however many companies.
    """
    series: dict[str, list[Series]] = defaultdict(list)
    for one in series_of(reports_of([row.pk for row in companies], clock)):
        series[one.company].append(one)
    pledges = pledge_views(pledges_of(companies), clock, RAMPS)
    end = until or _shared_end(series, definition) or clock.as_of
    months = (year_before(end), end)
    sides: list[Side] = []
    for row in companies:
        lead = _standing_lead([p for p in pledges if p.company == row.slug], clock.as_of)
        side = _side(row, lead, series[row.slug], definition, months, sides[0] if sides else None)
        sides.append(side)
    ends = {p.end for rows in series.values() for s in rows if s.definition == definition for p in s.periods}
    return Comparison(
        sides=tuple(sides),
        definition=definition,
        start=months[0],
        end=end,
        ends=tuple(sorted(ends, reverse=True)),
        vintages=vintages_of(companies, clock.shown_on),
    )


def _shared_end(series: dict[str, list[Series]], definition: str) -> date | None:
    """The newest end for which the most companies have twelve months, among the last few that all reached."""
    spent = [s for rows in series.values() for s in rows if (s.definition, s.scope) == (definition, "")]
    newest = [s.periods[-1].end for s in spent]
    ends = sorted({p.end for s in spent for p in s.periods if p.end <= min(newest)}, reverse=True)[:TRIED]
    return max(ends, key=lambda end: (_covered(spent, end), end), default=None)


def _covered(spent: Sequence[Series], end: date) -> int:
    return sum(same_months(s, year_before(end), end).value is not None for s in spent)


def _side(
    company: Company,
    lead: PledgeView | None,
    series: Sequence[Series],
    definition: str,
    months: tuple[date, date],
    first: Side | None,
) -> Side:
    unit = company.reporting_currency
    spent = of_metric(series, ReportMetric.CAPEX, definition, unit)
    earned = of_metric(series, ReportMetric.REVENUE, Definition.REVENUE, unit)
    capex, revenue = (same_months(s, *months) if s else None for s in (spent, earned))
    passed = _gate(lead, spent)
    return Side(
        slug=company.slug,
        name=company.name,
        lead=lead,
        pace=_pace(lead),
        capex=capex,
        revenue=revenue,
        intensity=_over(company.slug, "intensity", {"capex": capex, "revenue": revenue}),
        pledge_multiple=_pledge_multiple(company.slug, lead, capex, passed),
        gate=passed,
        beside=_over(company.slug, "beside", {"part": capex, "whole": first.capex}) if first else None,
        instead=_instead(series, definition) if spent is None else (),
    )


def _gate(lead: PledgeView | None, spent: Series | None) -> Gate | None:
    said = lead.standing_figure if lead else None
    return gate(said_facets(lead, said), done_facets(spent)) if lead and said and spent else None


def _pace(lead: PledgeView | None) -> Finding | None:
    """What the leading pledge comes to in a year; a range by its middle."""
    said = lead.standing_figure if lead else None
    if lead is None or said is None:
        return None
    n = length(said.step)
    name = "claims.average"
    found = undefined(name, n) if isinstance(n, Reason) else claims.average(stated_figure(said.step), n)
    found = with_conventions(found, *said.step.conventions)
    inputs = (said_input("total", said, subject=lead.title),)
    return Finding(WORD, f"{WORD}/{lead.company}/pace", found, said.amount.unit, inputs, subject=lead.title)


_OVER: dict[str, tuple[str, Callable[..., Result], str]] = {
    "intensity": ("efficiency.intensity", efficiency.intensity, SHARE),
    "beside": ("claims.ratio", claims.ratio, MULTIPLE),
}


def _over(slug: str, name: str, windows: dict[str, Window | None]) -> Finding:
    """One window over another, where both are known and in one unit."""
    measure, compute, unit = _OVER[name]
    known = {role: w for role, w in windows.items() if w and w.finding and w.value is not None}
    inputs = tuple(window_input(role, w) for role, w in known.items())
    if len(known) < len(windows):
        found = undefined(measure, Reason.NO_INPUT)
    elif len({w.unit for w in known.values()}) > 1:
        found = undefined(measure, Reason.DIFFERENT_UNIT)
    else:
        found = compute(*(w.value for w in known.values()))
    return Finding(WORD, f"{WORD}/{slug}/{name}", found, unit, inputs)


def window_input(role: str, window: Window) -> Input:
    """Twelve months as one input: the day all of them were public, evidence as of their sum."""
    found = window.finding
    return Input(
        name=role,
        value=window.value,
        unit=window.unit,
        evidence=found.evidence if found else weakest([]),
        on=max((row.on for row in window.rows), default=None),
        subject=found.subject if found else "",
        source=window.rows[0].source if len(window.rows) == 1 else None,
        fact=f"report/{window.rows[-1].pk}" if window.rows else "",
    )


def _pledge_multiple(
    slug: str, lead: PledgeView | None, capex: Window | None, passed: Gate | None
) -> Finding:
    """A year of the pledge over the same company's capex, if the gate lets them face each other."""
    said = lead.standing_figure if lead else None
    reason, result = Reason.NO_INPUT, None
    inputs: tuple[Input, ...] = ()
    if lead and said and capex and capex.value is not None:
        inputs = (said_input("pledge", said, subject=lead.title), window_input("peer", capex))
        n = length(said.step)
        if passed is None or not passed.open:
            reason = Reason.NOT_COMPARABLE
        elif isinstance(n, Reason):
            reason = n
        else:
            result = scale.against_peer(stated_figure(said.step), n, capex.value)
            result = with_conventions(result, *said.step.conventions)
    found = result or undefined("scale.against_peer", reason)
    return Finding(WORD, f"{WORD}/{slug}/pledge-multiple", found, MULTIPLE, inputs)


def _instead(series: Sequence[Series], definition: str) -> tuple[Done, ...]:
    """The newest period of each capex series that counts something else."""
    others = [s for s in series if s.metric == ReportMetric.CAPEX and s.definition != definition]
    return tuple(s.periods[-1].latest for s in others if not s.scope)


def _standing_lead(pledges: Sequence[PledgeView], day: date) -> PledgeView | None:
    """The leading pledge of those whose time is not over; where all are, of all."""
    said = ((p, p.standing_figure) for p in pledges)
    running = [p for p, row in said if row and row.step.window and row.step.window.end >= day]
    return leading(running) or leading(pledges)
