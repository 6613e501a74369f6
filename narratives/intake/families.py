"""Filing families: figures may only be subtracted from figures of the same round of filings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from narratives.intake.facts import Reported
from narratives.intake.precision import Precisions

R = TypeVar("R", bound=Reported)


def round_of(row: Reported) -> int:
    """0 where a period is filed for the first time, 1 as the comparison a year later, and so on."""
    return (row.reported_on - row.period_end).days // 365


def related(
    whole: Reported,
    part: Reported,
    wholes: Sequence[Reported],
    parts: Sequence[Reported],
    precisions: Precisions,
) -> bool:
    """Whether `part` may be taken from `whole`: one filing, one round, or unchanged in the other's round."""
    if (whole.taxonomy, whole.concept) != (part.taxonomy, part.concept):
        return False
    if whole.accession and whole.accession == part.accession:
        return True
    if round_of(whole) == round_of(part):
        return True
    return _unchanged(whole, round_of(part), wholes, precisions) or _unchanged(
        part, round_of(whole), parts, precisions
    )


def _unchanged(row: Reported, round_: int, vintages: Sequence[Reported], precisions: Precisions) -> bool:
    return any(round_of(v) == round_ and precisions.same(v, row) for v in vintages)


def candidates(whole: Reported, parts: Sequence[R]) -> list[R]:
    """Parts in the order to try: of the same filing, the last one before it, earlier ones, later ones."""
    same = [p for p in parts if p.accession and p.accession == whole.accession]
    before = [p for p in parts if p.reported_on <= whole.reported_on and p not in same]
    after = [p for p in parts if p.reported_on > whole.reported_on]
    return [*same, *reversed(before), *after]
