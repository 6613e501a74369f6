"""Revisions whose currency changed, with their reading at a constant rate beside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from narratives.dossier.facts import SourceRef, source_ref
from narratives.dossier.findings import Input
from narratives.dossier.moves import Conversion, Move
from narratives.dossier.pledges import PledgeView
from narratives.intake.conversion import Rates
from narratives.intake.rates import RateRow
from narratives.intake.reasons import Reason
from narratives.measures.constant_rate import at_constant_rate
from narratives.models import Evidence, ExchangeRate

# Looked back this far for a day to name where the very day has no rate (weekends, Easter).
WEEK = 7


def with_conversions(pledges: Sequence[PledgeView]) -> tuple[PledgeView, ...]:
    """The same pledges, their moves between currencies converted: one query, none without such a move."""
    changed = [move for pledge in pledges for move in pledge.moves if _between_currencies(move)]
    if not changed:
        return tuple(pledges)
    kept = _Kept(changed)
    return tuple(replace(p, moves=tuple(kept.converted(move) for move in p.moves)) for p in pledges)


def _between_currencies(move: Move) -> bool:
    units = move.before.amount.unit, move.now.amount.unit
    return units[0] != units[1] and all(len(unit) == 3 for unit in units)


class _Kept:
    """The rates of the days these moves start from, and of the week before each."""

    def __init__(self, moves: Iterable[Move]) -> None:
        days = {m.before.on - timedelta(days=back) for m in moves for back in range(WEEK)}
        units = {unit for m in moves for unit in (m.before.amount.unit, m.now.amount.unit)}
        rows = ExchangeRate.objects.filter(base="EUR", day__in=days, quote__in=units)
        found = list(rows.select_related("source__origin"))
        self._rates = Rates(RateRow(row.quote, row.day, row.rate, row.source.url) for row in found)
        self._sources = {(row.day, row.quote): row.source for row in found}

    def converted(self, move: Move) -> Move:
        if not _between_currencies(move):
            return move
        old, new, day = move.before.amount.unit, move.now.amount.unit, move.before.on
        found = self._rates.spot(new, old, day)
        rate = None if isinstance(found, Reason) else found
        return replace(
            move,
            conversion=Conversion(
                result=at_constant_rate(move.before.step, move.now.step, rate),
                rate=self._input(move, rate),
                missing=found if isinstance(found, Reason) else None,
                nearest=self._rates.nearest_before(new, old, day),
            ),
        )

    def _input(self, move: Move, rate: Fraction | None) -> Input:
        unit = f"{move.before.amount.unit}/{move.now.amount.unit}"
        return Input("rate", rate, unit, Evidence.REPORTED.value, move.before.on, source=self._source(move))

    def _source(self, move: Move) -> SourceRef | None:
        units = (move.before.amount.unit, move.now.amount.unit)
        found = [self._sources.get((move.before.on, unit)) for unit in units]
        return next((source_ref(source) for source in found if source), None)
