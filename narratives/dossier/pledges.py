"""Pledges as a dossier carries them: every figure in order, and the step from each to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from narratives.dossier.facts import Said
from narratives.dossier.moves import Move, Ramps, moves
from narratives.models import Act, Metric, Pledge


@dataclass(frozen=True)
class PledgeRef:
    company: str
    slug: str
    title: str


@dataclass(frozen=True)
class PartnerRef:
    name: str
    slug: str
    role: str


@dataclass(frozen=True)
class Rung:
    """One row of the revisions table."""

    now: Said
    move: Move | None
    is_first: bool


@dataclass(frozen=True)
class PledgeView:
    """A pledge as known on the day of the dossier. `said` is never empty: nobody knew of it before."""

    pk: int
    company: str
    company_name: str
    slug: str
    title: str
    metric: str
    definition: str
    scope: str
    geography: str
    payer: str
    price_basis: str
    net_basis: str
    resolves_by: str
    resolution_note: str
    part_of: PledgeRef | None
    parts: tuple[PledgeRef, ...]
    partners: tuple[PartnerRef, ...]
    said: tuple[Said, ...]
    moves: tuple[Move, ...]

    @property
    def live(self) -> Said:
        """The last announcement, with or without a figure."""
        return self.said[-1]

    @property
    def figures(self) -> tuple[Said, ...]:
        return tuple(row for row in self.said if row.has_figure)

    @property
    def standing_figure(self) -> Said | None:
        """The figure that stands: the last one given, unless the pledge was withdrawn since."""
        for row in reversed(self.said):
            if row.act == Act.WITHDRAWN:
                return None
            if row.has_figure:
                return row
        return None

    @property
    def moved_on(self) -> date | None:
        """The day its figure last changed; None where it never has."""
        changed = [move.now.on for move in self.moves if move.revision.changed]
        return changed[-1] if changed else None

    @property
    def last_change(self) -> Move | None:
        """The last step at which the figure changed, else the last step of any kind."""
        changed = [move for move in self.moves if move.revision.changed]
        steps = changed or list(self.moves)
        return steps[-1] if steps else None

    @property
    def size(self) -> Fraction:
        """The standing figure's larger bound, for ordering alone: units are not compared."""
        said = self.standing_figure
        bounds = [b for b in (said.amount.low, said.amount.high) if b is not None] if said else []
        return Fraction(max(bounds, default=0))

    @property
    def ladder(self) -> tuple[Rung, ...]:
        """Every announcement with the step that led to it, the newest first."""
        steps = {move.now.pk: move for move in self.moves}
        rungs = [Rung(row, steps.get(row.pk), place == 0) for place, row in enumerate(self.said)]
        return tuple(reversed(rungs))

    @property
    def is_spending(self) -> bool:
        return self.metric in (Metric.CAPEX, Metric.COMPUTE, Metric.INVESTMENT)


def pledge_view(pledge: Pledge, said: tuple[Said, ...], ramps: Ramps, public: set[int]) -> PledgeView:
    """`pledge` with its company and parts at hand; `public` are the pledges a reader may know of."""
    said = same_plan(said)
    return PledgeView(
        pk=pledge.pk,
        company=pledge.company.slug,
        company_name=pledge.company.name,
        slug=pledge.slug,
        title=pledge.title,
        metric=pledge.metric,
        definition=pledge.definition,
        scope=pledge.scope,
        geography=pledge.geography,
        payer=pledge.payer,
        price_basis=pledge.price_basis,
        net_basis=pledge.net_basis,
        resolves_by=pledge.resolves_by,
        resolution_note=pledge.resolution_note,
        part_of=_ref(pledge.part_of) if pledge.part_of and pledge.part_of_id in public else None,
        parts=tuple(_ref(part) for part in pledge.parts.all() if part.pk in public),
        partners=tuple(
            PartnerRef(str(row), row.company.slug if row.company else "", row.role)
            for row in pledge.partnerships.all()
        ),
        said=said,
        moves=moves(said, ramps, pledge.title),
    )


def same_plan(said: tuple[Said, ...]) -> tuple[Said, ...]:
    """A reaffirmation speaks of the plan it reaffirms: where it states no start, that plan's holds."""
    found: list[Said] = []
    for row in said:
        before = next((r.step.window for r in reversed(found) if r.step.window), None)
        window = row.step.window
        if (
            row.act == Act.REAFFIRMED
            and window
            and window.start_assumed
            and before
            and before.end == window.end
        ):
            row = replace(row, step=replace(row.step, window=replace(window, start=before.start)))
        found.append(row)
    return tuple(found)


def _ref(pledge: Pledge) -> PledgeRef:
    return PledgeRef(pledge.company.slug, pledge.slug, pledge.title)
