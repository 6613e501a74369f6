"""What a claim of an article is about, as far as its words tell: metric and horizon, never an amount."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from narratives.extract.article import Candidate
from narratives.extract.findings import CAGR, PERCENT_CHANGE, REVISED, SumFinding
from narratives.extract.periods import YEARS, PeriodReading, read_period
from narratives.models import Company, Metric

# Shorter than this is a quarter or a half-year.
MOST_OF_A_YEAR = 270
DONE = ("revenue_actual", "capex_actual", "run_rate")
OF_REVENUE = ("revenue_target", "prior_target", "revenue_actual")


@dataclass(frozen=True)
class About:
    """`metric` is revenue or capex, which stands for all spending. `moved`: its figure is told as changed,
    and by `turn` which way: 1 for raised, -1 for cut, 0 where the words do not tell.

    `until` is the year its horizon ends in, `length` its years, `since` the year of the base of a growth.
    """

    metric: str
    moved: bool
    turn: int
    until: int | None
    length: int | None
    quarter: bool
    since: int | None


def turns(findings: Sequence[SumFinding]) -> dict[tuple[Any, ...], int]:
    """Which way each figure turned that the text claims to be cut or raised."""
    changes = [f for f in findings if f.kind == PERCENT_CHANGE]
    return {key(c): _turn(f) for f in changes for c in (f.claim, *f.inputs)}


def _turn(change: SumFinding) -> int:
    return -1 if change.claim.role == "claimed_cut" else 1


def key(c: Candidate) -> tuple[Any, ...]:
    """Two mentions of one key are one figure. What was done is none of what is planned, if of one amount."""
    return c.low, c.high, c.currency, c.role in DONE


def about(
    finding: SumFinding, turned: Mapping[tuple[Any, ...], int], company: Company, said_on: date
) -> About | None:
    """None for a claim that is about something else than the announcements of a pledge."""
    given = finding.inputs
    if finding.kind == PERCENT_CHANGE and any(c.role == "capex_actual" for c in given):
        return None
    base, *rest = given if finding.kind == CAGR and len(given) > 1 else (None, *given)
    horizon = _horizon([*reversed(rest), finding.claim], company, said_on)
    since = _horizon([base], company, said_on) if base else PeriodReading()
    return About(
        metric=Metric.REVENUE if _of_revenue(finding) else Metric.CAPEX,
        moved=any(c.role in REVISED for c in rest if c),
        turn=next((turned[key(c)] for c in (*rest, finding.claim) if c and key(c) in turned), 0),
        until=horizon.end.year if horizon.end else None,
        # The years of a growth lead to its target; those of a plan are its own.
        length=int(horizon.years) if finding.kind != CAGR and horizon.years else None,
        quarter=_is_quarter(horizon),
        since=since.end.year if since.end else None,
    )


def _of_revenue(finding: SumFinding) -> bool:
    return finding.kind == CAGR or any(c.role in OF_REVENUE for c in finding.inputs)


def _horizon(told: list[Candidate | None], company: Company, said_on: date) -> PeriodReading:
    """The first period among these that says what is covered; "last year" dates what was said."""
    month = company.fiscal_year_end_month
    periods = [c.period for c in told if c and any(char.isdigit() for char in c.period)]
    readings = [read_period(p, today=said_on, fiscal_year_end_month=month) for p in periods]
    return next((reading for reading in readings if not reading.problem), PeriodReading())


def _is_quarter(horizon: PeriodReading) -> bool:
    if horizon.kind == YEARS or not (horizon.start and horizon.end):
        return False
    return (horizon.end - horizon.start).days < MOST_OF_A_YEAR
