"""Delivery: each pledge against what its company reported, through the gate of comparability."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from narratives.dossier.facts import Done, Said
from narratives.dossier.findings import PERCENT, SHARE, Finding, Input, done_input, said_input, weakest
from narratives.dossier.growth import stated_figure
from narratives.dossier.pledges import PledgeView
from narratives.dossier.series import Series
from narratives.measures.comparability import Facets, FacetVerdict, Gate, gate
from narratives.measures.coverage import Actual
from narratives.measures.delivery import Delivery, deliver
from narratives.measures.years import Window
from narratives.models import Definition, Evidence, Metric, Resolution

WORD = "delivery"
# Nobody says "for the whole company, worldwide, in money of the day": silence on these means just that.
WHOLE = "everything"
FULL_YEAR_DAYS = 380


@dataclass(frozen=True)
class Baseline:
    """One figure of a pledge measured against the actuals."""

    said: Said
    which: str
    delivery: Delivery
    finding: Finding
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Refusal:
    """Two figures that may not be set against each other, side by side, with the facets that differ."""

    said: Said
    row: Done
    gate: Gate

    @property
    def different(self) -> tuple[FacetVerdict, ...]:
        return self.gate.different


@dataclass(frozen=True)
class DeliveryView:
    """What can be said of one pledge's delivery: baselines, or refusals, or the reason there is neither."""

    pledge: PledgeView
    baselines: tuple[Baseline, ...]
    refusals: tuple[Refusal, ...]
    gate: Gate | None
    reason: str
    note: str

    @property
    def has_something_to_show(self) -> bool:
        """A number or two figures side by side; otherwise the reason alone, which fits in a line."""
        return self.measurable or bool(self.refusals)

    @property
    def why_not(self) -> str:
        return self.reason or "no-actuals"

    @property
    def measurable(self) -> bool:
        return any(row.finding.value is not None for row in self.baselines)


def delivery_view(pledge: PledgeView, series: Sequence[Series]) -> DeliveryView | None:
    """None for a pledge nobody gave a figure for: there is nothing to deliver yet."""
    if not pledge.figures:
        return None
    candidates = [s for s in series if _about_the_same(pledge, s)]
    gates = [(s, gate(said_facets(pledge, pledge.figures[-1]), done_facets(s))) for s in candidates]
    passed = [(s, g) for s, g in gates if g.open]
    if pledge.resolves_by == Resolution.NOT_MEASURABLE or not passed:
        refusals = _refusals(pledge, [(s, g) for s, g in gates if not g.open])
        reason = "different" if refusals else "no-series"
        if pledge.resolves_by == Resolution.NOT_MEASURABLE:
            reason = "not-measurable"
        return DeliveryView(pledge, (), refusals, None, reason, pledge.resolution_note)
    chosen, passed_gate = max(passed, key=lambda pair: _fitness(pledge, *pair))
    baselines = _baselines(pledge, chosen)
    reasons = [str(row.finding.result.reason) for row in baselines if row.finding.result.reason]
    return DeliveryView(
        pledge, baselines, (), passed_gate, reasons[-1] if reasons else "", pledge.resolution_note
    )


def _fitness(pledge: PledgeView, series: Series, passed: Gate) -> tuple[bool, bool, int]:
    """What counts as the pledge counts comes first, also where neither says what that is."""
    same = pledge.figures[-1].step.definition == series.definition
    return same, passed.established, len(series.periods)


def _about_the_same(pledge: PledgeView, series: Series) -> bool:
    """Whether it makes sense even to ask: capex against capex, revenue against revenue."""
    spending = (Metric.CAPEX, Metric.INVESTMENT)
    if pledge.metric in spending:
        return series.metric == Metric.CAPEX and series.definition != Definition.FINANCE_LEASE_PRINCIPAL
    return pledge.metric == series.metric and series.definition != Definition.RUN_RATE_REVENUE


def said_facets(pledge: PledgeView, said: Said) -> Facets:
    metric = Metric.CAPEX if pledge.metric == Metric.INVESTMENT else pledge.metric
    return Facets(
        metric=str(metric),
        definition=_stated(said.step.definition),
        scope=said.step.scope or WHOLE,
        payer=pledge.payer or pledge.company_name,
        geography=pledge.geography or WHOLE,
        period="window",
        currency=said.amount.unit,
        price_basis=pledge.price_basis or "nominal",
        net_basis=pledge.net_basis or "gross",
    )


def done_facets(series: Series) -> Facets:
    return Facets(
        metric=series.metric,
        definition=_stated(series.definition),
        scope=series.scope or WHOLE,
        payer=series.company_name,
        geography=WHOLE,
        period="window",
        currency=series.unit,
        price_basis="nominal",
        net_basis="net" if series.definition == Definition.NET_CAPEX else "gross",
    )


def _stated(definition: str) -> str:
    return "" if definition == Definition.UNSTATED else definition


def _refusals(pledge: PledgeView, closed: Iterable[tuple[Series, Gate]]) -> tuple[Refusal, ...]:
    """The last figure beside the newest comparable period of each series the gate turned away."""
    said = pledge.figures[-1]
    found = []
    for series, shut in closed:
        rows = [p.latest for p in series.periods if _same_time(said, p.start, p.end)]
        if rows:
            found.append(Refusal(said, rows[-1], shut))
    return tuple(found)


def _same_time(said: Said, start: date, end: date) -> bool:
    """The same window, or as near to it as a full period inside."""
    window = said.step.window
    if window is None:
        return False
    return (window.start, window.end) == (start, end)


def _baselines(pledge: PledgeView, series: Series) -> tuple[Baseline, ...]:
    """Against the first figure, the last one given before the actuals end, and a newer one that stands since.

    What was promised after a period had ended is no baseline for that period.
    """
    first = _baseline(pledge, series, pledge.figures[0], "first")
    until = first.delivery.coverage
    last = [row for row in pledge.figures if until is None or row.on <= until]
    picked = {"last": last[-1] if last else None, "standing": pledge.standing_figure}
    found, seen = [first], {first.said.pk}
    for which, said in picked.items():
        if said is not None and said.pk not in seen:
            found.append(_baseline(pledge, series, said, which))
            seen.add(said.pk)
    return tuple(found)


def _baseline(pledge: PledgeView, series: Series, said: Said, which: str) -> Baseline:
    rows = [p.latest for p in series.periods if _may_count(p.latest, said)]
    actuals = {f"report/{row.pk}": (row, _actual(row)) for row in rows}
    measured = deliver(said.step, [actual for _, actual in actuals.values()])
    used = [_delivered_input(actuals[row.key][0], said) for row in measured.actuals]
    promised = said_input("pledge", said, stated_figure(said.step), subject=pledge.title)
    inputs: tuple[Input, ...] = (promised, *used)
    key = f"{WORD}/{pledge.slug}/{which}"

    def finding(name: str, unit: str) -> Finding:
        return Finding(WORD, f"{key}/{name}", getattr(measured, name), unit, inputs, subject=pledge.title)

    unit = said.amount.unit
    others = tuple(
        finding(name, kind)
        for name, kind in (
            ("delivered", unit), ("expected", unit), ("gap", unit), ("gap_ratio", PERCENT),
            ("delivery_ratio", SHARE), ("needed_per_year", unit), ("acceleration", PERCENT),
        )
    )  # fmt: skip
    return Baseline(said, which, measured, finding("distance", PERCENT), others)


def _delivered_input(row: Done, said: Said) -> Input:
    """A period of which only a part lies in the horizon is taken by its months: an estimate."""
    found, window = done_input("delivered", row), said.step.window
    if window is None or (window.start <= row.start and row.end <= window.end):
        return found
    return replace(found, evidence=weakest((found.evidence, Evidence.ESTIMATED)))


def _may_count(row: Done, said: Said) -> bool:
    """A total of several years tells no single one: it counts only whole, inside the horizon."""
    if row.scope or (row.end - row.start).days < FULL_YEAR_DAYS:
        return True
    window = said.step.window
    return window is not None and window.start <= row.start and row.end <= window.end


def _actual(row: Done) -> Actual:
    """A project's running total is no period: it has a scope of its own and is longer than any year."""
    days = (row.end - row.start).days + 1
    return Actual(
        window=Window(row.start, row.end),
        value=row.value,
        reported_on=row.on,
        evidence=row.evidence,
        to_date=bool(row.scope) and days > FULL_YEAR_DAYS,
        key=f"report/{row.pk}",
    )
