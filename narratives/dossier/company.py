"""The dossier of a company as of a day, in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from narratives.dossier.claims import ClaimView, Known, claim_view, replacing
from narratives.dossier.delivery import DeliveryView, delivery_view
from narratives.dossier.efficiency import EfficiencyYear, efficiency_years
from narratives.dossier.events import Event, events, events_shown
from narratives.dossier.facts import Done
from narratives.dossier.findings import Finding
from narratives.dossier.frames import Frames, frames_of
from narratives.dossier.growth import Target, growth_findings, target_of
from narratives.dossier.moves import Move, Ramps
from narratives.dossier.pledges import PledgeView, pledge_view
from narratives.dossier.rates import with_conversions
from narratives.dossier.reading import (
    Clock,
    announcements_of,
    claims_of,
    peers_of,
    pledges_of,
    public_pledges,
    reports_of,
    vintages_of,
)
from narratives.dossier.reports import window_findings
from narratives.dossier.scale import PeerYear, peer_years, scale_findings
from narratives.dossier.series import Period, Series, pick, series_of
from narratives.measures.revisions import RAMPS
from narratives.models import Company, Definition, Pledge, ReportMetric


@dataclass(frozen=True)
class CompanyRef:
    slug: str
    name: str
    kind: str
    sector: str
    ticker: str
    cik: str
    country: str
    fiscal_year_end_month: int
    reporting_currency: str


@dataclass(frozen=True)
class Dossier:
    """Everything a company's page, data and pictures are made of, as known on the clock's day."""

    company: CompanyRef
    clock: Clock
    ramps: Ramps
    vintages: tuple[date, ...]
    pledges: tuple[PledgeView, ...]
    lead: PledgeView | None
    target: Target | None
    revenue: tuple[Period, ...]
    series: tuple[Series, ...]
    peers: tuple[PeerYear, ...]
    growth: tuple[Finding, ...]
    scale: tuple[Finding, ...]
    delivery: tuple[DeliveryView, ...]
    efficiency: tuple[EfficiencyYear, ...]
    claims: tuple[ClaimView, ...]
    events: tuple[Event, ...]

    @property
    def knows_anything(self) -> bool:
        return bool(self.pledges or self.series or self.claims)

    @property
    def lead_move(self) -> Move | None:
        return self.lead.last_change if self.lead else None

    @property
    def coverage(self) -> date | None:
        """The end of the last period with published actuals."""
        return max((p.end for s in self.series for p in s.periods), default=None)

    @property
    def said_count(self) -> int:
        return sum(len(pledge.said) for pledge in self.pledges)

    @property
    def origin_count(self) -> int:
        """Independent origins: echoes of one origin count once."""
        sources = [row.source for pledge in self.pledges for row in pledge.said]
        return len({source.origin_pk or source.origin or source.pk for source in sources})

    @property
    def delivery_shown(self) -> tuple[DeliveryView, ...]:
        """The leading pledge's, whatever it says, and every other with something to show."""
        return tuple(v for v in self.delivery if v.has_something_to_show or v.pledge is self.lead)

    @property
    def delivery_not_shown(self) -> tuple[DeliveryView, ...]:
        return tuple(v for v in self.delivery if v not in self.delivery_shown)

    @property
    def frames(self) -> Frames:
        return frames_of(self.pledges)

    def events_of(self, show: str) -> tuple[Event, ...]:
        return events_shown(self.events, show)

    def findings(self) -> Iterator[Finding]:
        """Every derived figure, each with its key."""
        for pledge in self.pledges:
            for move in pledge.moves:
                yield from move.findings
        for found in (*self.growth, *self.scale):
            yield found
            yield from found.readings
        for view in self.delivery:
            for row in view.baselines:
                yield row.finding
                yield from row.findings
        yield from (peer.multiple for peer in self.peers if peer.multiple)
        for year in self.efficiency:
            yield from (year.intensity, year.marginal)
        yield from window_findings(self.series)


def company_dossier(company: Company, clock: Clock, ramps: Ramps = RAMPS) -> Dossier:
    """All that was public about `company` on the clock's day, and what the arithmetic makes of it."""
    pledges = _lead_first(_pledges(company, clock, ramps))
    claims = claims_of(company, clock)
    others = {row.company for claim in claims for row in claim.inputs.all() if row.company}
    peers = peers_of(company)
    related = {company, *peers, *others}
    every = series_of(reports_of([row.pk for row in related], clock))
    months = {row.slug: row.fiscal_year_end_month for row in related}
    own = tuple(s for s in every if s.company == company.slug)
    revenue = _years_of(own, company, ReportMetric.REVENUE, Definition.REVENUE)
    lead, target = leading(pledges), target_of(pledges, revenue)
    known = Known(clock, every, months, replacing(r for p in pledges for r in p.said), replacing(_rows(own)))
    checked = tuple(claim_view(claim, known) for claim in claims)
    return Dossier(
        company=company_ref(company),
        clock=clock,
        ramps=ramps,
        vintages=vintages_of([company], clock.shown_on),
        pledges=pledges,
        lead=lead,
        target=target,
        revenue=revenue,
        series=own,
        peers=peer_years(lead, _newest_years(every, peers)),
        growth=growth_findings(
            pledges,
            target,
            pick(own, ReportMetric.REVENUE, Definition.RUN_RATE_REVENUE, company.reporting_currency),
        ),
        scale=scale_findings(pledges, lead, target, revenue),
        delivery=tuple(view for p in pledges if (view := delivery_view(p, own))),
        efficiency=efficiency_years(own, company.fiscal_year_end_month, company.reporting_currency),
        claims=checked,
        events=events(pledges, own, checked),
    )


def company_ref(company: Company) -> CompanyRef:
    return CompanyRef(
        slug=company.slug,
        name=company.name,
        kind=company.kind,
        sector=company.sector,
        ticker=company.ticker,
        cik=company.cik,
        country=company.country,
        fiscal_year_end_month=company.fiscal_year_end_month,
        reporting_currency=company.reporting_currency,
    )


def leading(pledges: Sequence[PledgeView]) -> PledgeView | None:
    """The pledge to lead with: of those in money that are part of no other, the one that moved last."""
    whole = [p for p in pledges if p.is_spending and p.part_of is None and p.figures]
    moved = [p for p in whole if p.moved_on]
    if moved:
        return max(moved, key=lambda p: (p.moved_on or date.min, p.size, p.slug))
    return max(whole, key=lambda p: (p.size, p.slug), default=None)


def _pledges(company: Company, clock: Clock, ramps: Ramps) -> tuple[PledgeView, ...]:
    return pledge_views(pledges_of([company]), clock, ramps)


def pledge_views(rows: Sequence[Pledge], clock: Clock, ramps: Ramps) -> tuple[PledgeView, ...]:
    """Pledges a reader may know of on the day: those with an announcement, the largest first."""
    said = announcements_of(rows, clock)
    public = public_pledges(clock)
    found = [pledge_view(row, said[row.pk], ramps, public) for row in rows if row.pk in said]
    views = with_conversions(found)
    return tuple(
        sorted(views, key=lambda p: (p.part_of is not None, -p.live.on.toordinal(), -p.size, p.slug))
    )


def _lead_first(pledges: tuple[PledgeView, ...]) -> tuple[PledgeView, ...]:
    lead = leading(pledges)
    return tuple(sorted(pledges, key=lambda p: p is not lead))


def _years_of(series: Iterable[Series], company: Company, metric: str, definition: str) -> tuple[Period, ...]:
    found = pick(series, metric, definition, company.reporting_currency)
    return found.years(company.fiscal_year_end_month) if found else ()


def _newest_years(series: Sequence[Series], peers: Iterable[Company]) -> list[Period]:
    """Each peer's newest fiscal year of cash capex."""
    found: list[Period] = []
    for peer in peers:
        of_peer = [s for s in series if s.company == peer.slug]
        found += _years_of(of_peer, peer, ReportMetric.CAPEX, Definition.CASH_CAPEX)[-1:]
    return found


def _rows(series: Iterable[Series]) -> Iterator[Done]:
    return (row for s in series for p in s.periods for row in p.vintages)
