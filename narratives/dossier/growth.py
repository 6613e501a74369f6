"""Growth: what the company's revenue target needs, from the last year reported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction

from narratives.dossier.facts import Done, Said
from narratives.dossier.findings import RATE, Finding, Input, done_input, said_input
from narratives.dossier.pledges import PledgeView
from narratives.dossier.series import Period, Series
from narratives.measures import growth
from narratives.measures.result import Reason, undefined, with_conventions
from narratives.measures.steps import Step
from narratives.measures.years import years
from narratives.models import Definition, Metric

WORD = "growth"


@dataclass(frozen=True)
class Target:
    """A revenue target for one year, and the reported year it starts from."""

    pledge: PledgeView
    said: Said
    base: Done
    periods: Fraction

    @property
    def value(self) -> Fraction:
        """The middle of the target, or the only bound that was given."""
        return stated_figure(self.said.step)

    @property
    def whole_periods(self) -> int | None:
        return int(self.periods) if self.periods.denominator == 1 else None


def stated_figure(step: Step) -> Fraction:
    """The middle of a closed range, else the bound that was given; only for steps that have a figure."""
    amount = step.amount
    if amount.mid is not None:
        return amount.mid
    return Fraction(amount.low if amount.low is not None else amount.high or 0)


def target_of(pledges: Iterable[PledgeView], revenue: Iterable[Period]) -> Target | None:
    """The farthest yearly revenue target that stands, against the newest fiscal year before it."""
    found = [
        (said.step.window.end, pledge, said)
        for pledge in pledges
        if pledge.metric == Metric.REVENUE and pledge.definition == Definition.REVENUE
        # What a segment is to earn says nothing of how the whole company must grow.
        if not pledge.scope
        if (said := pledge.standing_figure)
        and not said.step.scope
        and said.step.window
        and said.step.window.years <= 1
    ]
    if not found:
        return None
    end, pledge, said = max(found, key=lambda row: (row[0], row[2].on, row[1].slug))
    bases = [p.latest for p in revenue if p.end < end and p.latest.unit == said.amount.unit]
    if not bases:
        return None
    base = bases[-1]
    return Target(pledge, said, base, years(base.end + timedelta(days=1), end))


def growth_findings(
    pledges: Iterable[PledgeView], target: Target | None, run_rate: Series | None
) -> tuple[Finding, ...]:
    """Required growth with its other readings; a reason where a target stands but no year was reported."""
    if target is None:
        return _no_base(pledges)
    goal, base = target.value, Fraction(target.base.value)
    inputs = (
        done_input("base", target.base),
        said_input("target", target.said, goal, subject=target.pledge.title),
    )
    required = with_conventions(growth.required(base, goal, target.periods), "mean-not-minimum")
    key = f"{WORD}/{target.pledge.slug}"
    readings = [*_cumulative(target, inputs, key), *_from_run_rate(target, run_rate, key)]
    return (Finding(WORD, f"{key}/required", required, RATE, inputs, tuple(readings), target.pledge.title),)


def _no_base(pledges: Iterable[PledgeView]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            WORD,
            f"{WORD}/{p.slug}/required",
            undefined("growth.required", Reason.NO_REVENUE),
            RATE,
            subject=p.title,
        )
        for p in pledges
        if p.metric == Metric.REVENUE and p.definition == Definition.REVENUE and p.standing_figure
    )[:1]


def _cumulative(target: Target, inputs: tuple[Input, ...], key: str) -> list[Finding]:
    """Read as the sum of all years, which "total revenue by" can also mean."""
    if target.whole_periods is None or target.whole_periods < 2:
        return []
    found = growth.required_cumulative(Fraction(target.base.value), target.value, target.whole_periods)
    renamed = tuple(replace(row, name="total") if row.name == "target" else row for row in inputs)
    return [Finding(WORD, f"{key}/cumulative", found, RATE, renamed, subject=target.pledge.title)]


def _from_run_rate(target: Target, run_rate: Series | None, key: str) -> list[Finding]:
    """From a run rate, which is no revenue of any year: another reading, never the base."""
    rows = [p.latest for p in run_rate.periods if p.end >= target.base.end] if run_rate else []
    window = target.said.step.window
    if not rows or window is None or rows[0].end >= window.end:
        return []
    row = rows[0]
    periods = years(row.end + timedelta(days=1), window.end)
    found = with_conventions(growth.required(Fraction(row.value), target.value, periods), "run-rate-base")
    inputs = (
        done_input("base", row),
        said_input("target", target.said, target.value, subject=target.pledge.title),
    )
    return [Finding(WORD, f"{key}/from-run-rate", found, RATE, inputs, subject=target.pledge.title)]
