"""Scale: the leading pledge beside revenue, beside peers, and beside the power it is to buy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from narratives.dossier.facts import Done, Said
from narratives.dossier.findings import MULTIPLE, SHARE, Finding, done_input, said_input
from narratives.dossier.growth import Target, stated_figure
from narratives.dossier.pledges import PledgeView
from narratives.dossier.series import Period
from narratives.measures import scale
from narratives.measures.result import Reason, Result, undefined, with_conventions
from narratives.measures.steps import length
from narratives.models import Metric

WORD = "scale"
GIGAWATT = 10**9


@dataclass(frozen=True)
class PeerYear:
    """A peer's newest reported fiscal year of capex, and a year of the pledge as a multiple of it."""

    row: Done
    multiple: Finding | None


def scale_findings(
    pledges: Sequence[PledgeView], lead: PledgeView | None, target: Target | None, revenue: Sequence[Period]
) -> tuple[Finding, ...]:
    """What the leading pledge is next to what the company earns."""
    said = lead.standing_figure if lead else None
    if lead is None or said is None:
        return ()
    found = [*_shares(lead, said, target), *_multiples(lead, said, revenue)]
    return (*found, *_per_gigawatt(pledges, lead))


def _shares(lead: PledgeView, said: Said, target: Target | None) -> list[Finding]:
    """The pledge over the revenue implied for its own window, on a straight line and geometrically."""
    window = said.step.window
    if (
        target is None
        or target.whole_periods is None
        or window is None
        or said.amount.unit != target.said.amount.unit
    ):
        return []
    first = window.start.year - target.base.end.year
    last = window.end.year - target.base.end.year
    arguments = (
        stated_figure(said.step),
        Fraction(target.base.value),
        target.value,
        target.whole_periods,
        first,
        last,
    )
    inputs = (
        said_input("pledge", said, subject=lead.title),
        done_input("base", target.base),
        said_input("target", target.said, target.value, subject=target.pledge.title),
    )
    straight, geometric = (
        with_conventions(measured(*arguments), *said.step.conventions, "path-assumed")
        for measured in (scale.share_of_linear_path, scale.share_of_geometric_path)
    )
    key = f"{WORD}/{lead.slug}"
    reading = Finding(WORD, f"{key}/share-geometric", geometric, SHARE, inputs, subject=lead.title)
    return [Finding(WORD, f"{key}/share-linear", straight, SHARE, inputs, (reading,), lead.title)]


def _multiples(lead: PledgeView, said: Said, revenue: Sequence[Period]) -> list[Finding]:
    rows = [p.latest for p in revenue if p.latest.unit == said.amount.unit]
    if not rows:
        return []
    row, pledge = rows[-1], stated_figure(said.step)
    inputs = (said_input("pledge", said, subject=lead.title), done_input("revenue", row))
    n = length(said.step)
    whole = scale.whole_multiple(pledge, Fraction(row.value))
    key = f"{WORD}/{lead.slug}"
    reading = Finding(WORD, f"{key}/whole-multiple", whole, MULTIPLE, inputs, subject=lead.title)
    yearly = _yearly(pledge, n, Fraction(row.value), said)
    return [Finding(WORD, f"{key}/yearly-multiple", yearly, MULTIPLE, inputs, (reading,), lead.title)]


def _yearly(pledge: Fraction, n: Fraction | Reason, revenue: Fraction, said: Said) -> Result:
    if isinstance(n, Reason):
        return undefined("scale.yearly_multiple", n)
    return with_conventions(scale.yearly_multiple(pledge, n, revenue), *said.step.conventions)


def _per_gigawatt(pledges: Iterable[PledgeView], lead: PledgeView) -> list[Finding]:
    """Money per gigawatt, where a capacity is part of the pledge: the figure that stood when it was said."""
    found = []
    for part in pledges:
        power = part.standing_figure
        if (
            part.metric != Metric.CAPACITY
            or not part.part_of
            or part.part_of.slug != lead.slug
            or power is None
        ):
            continue
        money = [row for row in lead.figures if row.on <= power.on]
        if not money or power.amount.unit != "W":
            continue
        gigawatts = stated_figure(power.step) / GIGAWATT
        result = scale.per_gigawatt(stated_figure(money[-1].step), gigawatts)
        inputs = (
            said_input("pledge", money[-1], subject=lead.title),
            said_input("gigawatts", power, subject=part.title),
        )
        key = f"{WORD}/{lead.slug}/per-gigawatt"
        found.append(Finding(WORD, key, result, money[-1].amount.unit, inputs, subject=lead.title))
    return found


def peer_years(lead: PledgeView | None, years: Iterable[Period]) -> tuple[PeerYear, ...]:
    """Each peer's newest year beside a year of the leading pledge, the largest first."""
    said = lead.standing_figure if lead else None
    found = [PeerYear(p.latest, _against(lead, said, p.latest)) for p in years]
    return tuple(sorted(found, key=lambda peer: (-peer.row.value, peer.row.company)))


def _against(lead: PledgeView | None, said: Said | None, row: Done) -> Finding | None:
    if lead is None or said is None or said.amount.unit != row.unit:
        return None
    n = length(said.step)
    if isinstance(n, Reason):
        return None
    result = scale.against_peer(stated_figure(said.step), n, Fraction(row.value))
    result = with_conventions(result, *said.step.conventions, "other-definition")
    inputs = (said_input("pledge", said, subject=lead.title), done_input("peer", row))
    return Finding(
        WORD, f"{WORD}/{lead.slug}/against/{row.company}", result, MULTIPLE, inputs, subject=lead.title
    )
