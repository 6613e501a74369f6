"""What an editor is asked before a figure is recorded: each doubt has to be answered with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import uuid4

from narratives.dossier.facts import Said
from narratives.dossier.proposal import Proposal
from narratives.measures.amounts import Amount
from narratives.measures.claims import check_percent_change
from narratives.measures.ladder import Stated
from narratives.measures.steps import differ, facing
from narratives.models import Act, Announcement, Report, Source, Status, Tier

FAR = 8
WEAK = (Tier.AGGREGATOR, Tier.BLOG, Tier.MACHINE, Tier.SOCIAL)
SLIPS = tuple(factor for n in (1, 2, 3) for factor in (Fraction(1, 10**n), Fraction(10**n)))


@dataclass(frozen=True)
class Doubt:
    """`code` names the doubt, `details` what its sentence mentions: amounts, days, factors, titles."""

    code: str
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Mentioned:
    """What the source says besides its figure: the one before it, and the change in percent.

    "60%" may be a rise or a fall: both readings are then given, and one that holds is enough.
    """

    prior: Amount | None = None
    changes: tuple[Stated, ...] = ()


def doubts(row: Announcement, found: Proposal, mentioned: Mentioned, today: date) -> tuple[Doubt, ...]:
    """Every doubt about an unsaved announcement, the gravest first. No query."""
    return (
        *_far_off(found),
        *_slipped(found, mentioned.changes),
        *_prior_differs(found, mentioned.prior),
        *_differs(row, found),
        *_seen_before(found),
        *_days(row, found, today),
        *source_doubts(row.source),
    )


def source_doubts(source: Source) -> Iterator[Doubt]:
    if source.tier in WEAK:
        yield Doubt("weak-source", {"tier": source.tier})


def day_doubts(day: date, today: date) -> Iterator[Doubt]:
    if day > today:
        yield Doubt("future", {"day": day})


def _facing(found: Proposal) -> tuple[Fraction, Fraction] | None:
    """The live figure and the new one, both above zero and in one unit."""
    if found.live is None or not found.now.has_figure:
        return None
    old, new = found.live.amount, found.now.amount
    if old.unit != new.unit or found.live.step.kind != found.now.step.kind:
        return None
    pair = facing(old, new)
    return pair if isinstance(pair, tuple) and min(pair) > 0 else None


def _far_off(found: Proposal) -> Iterator[Doubt]:
    pair = _facing(found)
    if pair and found.live and max(pair[1] / pair[0], pair[0] / pair[1]) >= FAR:
        up = pair[1] > pair[0]
        ratio = pair[1] / pair[0] if up else pair[0] / pair[1]
        details = {"factor": ratio, "live": found.live.amount, "new": found.now.amount}
        yield Doubt("far-above" if up else "far-below", details)


def _slipped(found: Proposal, changes: tuple[Stated, ...]) -> Iterator[Doubt]:
    """The percent the source gives fails as typed; name the power of ten at which it would hold."""
    pair = _facing(found)
    if pair is None or not changes or _holds(changes, *pair):
        return
    percent = changes[0].value / 100
    for factor in SLIPS:
        if _holds(changes, pair[0], pair[1] * factor):
            yield Doubt("tenfold-slip", {"meant": _times(found.now.amount, factor), "percent": percent})
            return
    yield Doubt("percent-differs", {"percent": percent, "computed": pair[1] / pair[0] - 1})


def _holds(changes: tuple[Stated, ...], before: Fraction, after: Fraction) -> bool:
    return any(check_percent_change(change, before, after).verdict.holds for change in changes)


def _times(amount: Amount, factor: Fraction) -> Amount:
    bounds = (amount.low, amount.high)
    low, high = (None if b is None else b * factor.numerator / factor.denominator for b in bounds)
    return Amount(low, high, amount.unit, amount.hedge)


def _prior_differs(found: Proposal, prior: Amount | None) -> Iterator[Doubt]:
    if prior is None or found.live is None:
        return
    live = found.live.amount
    if (prior.low, prior.high, prior.unit) != (live.low, live.high, live.unit):
        yield Doubt("prior-differs", {"prior": prior, "live": live})


def _differs(row: Announcement, found: Proposal) -> Iterator[Doubt]:
    live = found.live
    if live is None or row.act == Act.WITHDRAWN:
        return
    now = found.now
    if now.has_figure and now.amount.unit != live.amount.unit:
        yield Doubt("currency-differs", {"before": live.amount.unit, "now": now.amount.unit})
    if _horizon_differs(now, live) and row.act != Act.DELAYED:
        yield Doubt("horizon-differs", {"before": live.step.window, "now": now.step.window})
    for facet in ("definition", "scope"):
        before, after = getattr(live.step, facet), getattr(now.step, facet)
        if differ(before, after):
            yield Doubt(f"{facet}-differs", {"before": before, "now": after})
    if now.has_figure and now.step.kind != live.step.kind:
        yield Doubt("kind-differs", {"before": live.step.kind, "now": now.step.kind})


def _horizon_differs(now: Said, live: Said) -> bool:
    """Only the end is compared where a start was assumed: it moves with the day of the announcement."""
    a, b = now.step.window, live.step.window
    if a is None or b is None:
        return (a is None) != (b is None)
    if a.start_assumed or b.start_assumed:
        return a.end != b.end
    return (a.start, a.end) != (b.start, b.end)


def _seen_before(found: Proposal) -> Iterator[Doubt]:
    if found.again and found.now.act == Act.STATED:
        yield Doubt("same-figure", {"day": found.again[0].announced_on, "status": found.again[0].status})
    if found.elsewhere:
        yield Doubt("same-elsewhere", {"title": str(found.elsewhere[0].pledge)})


def _days(row: Announcement, found: Proposal, today: date) -> Iterator[Doubt]:
    yield from day_doubts(row.announced_on, today)
    if found.last and row.announced_on < found.last.on:
        yield Doubt("before-previous", {"day": row.announced_on, "last": found.last.on})


def report_doubts(row: Report, own: int | None, today: date) -> tuple[Doubt, ...]:
    """Doubts about an unsaved report, beside the same period and the one a year before. One query."""
    rows = Report.objects.filter(
        company=row.company, metric=row.metric, definition=row.definition, scope=row.scope, unit=row.unit
    )
    rows = rows.exclude(status=Status.RETRACTED).exclude(pk=own).exclude(form_key=row.form_key or uuid4())
    known = list(rows.order_by("reported_on", "pk"))
    same = [r for r in known if (r.period_start, r.period_end) == (row.period_start, row.period_end)]
    before = [r for r in known if _a_year_before(r, row)]
    return (
        *_report_far_off(row, same or before),
        *_report_again(row, same),
        *day_doubts(row.reported_on, today),
    )


def _a_year_before(earlier: Report, later: Report) -> bool:
    gap = (later.period_end - earlier.period_end).days
    length, other = ((r.period_end - r.period_start).days for r in (later, earlier))
    return 350 <= gap <= 380 and abs(length - other) <= 10


def _report_far_off(row: Report, known: Sequence[Report]) -> Iterator[Doubt]:
    if not known or min(row.value, known[-1].value) <= 0:
        return
    ratio = Fraction(row.value, known[-1].value)
    if max(ratio, 1 / ratio) >= FAR:
        live = Amount(Decimal(known[-1].value), Decimal(known[-1].value), row.unit)
        new = Amount(Decimal(row.value), Decimal(row.value), row.unit)
        details = {"factor": max(ratio, 1 / ratio), "live": live, "new": new}
        yield Doubt("far-above" if ratio > 1 else "far-below", details)


def _report_again(row: Report, same: Sequence[Report]) -> Iterator[Doubt]:
    found = [r for r in same if r.value == row.value]
    if found:
        yield Doubt("same-figure", {"day": found[-1].reported_on, "status": found[-1].status})
