"""Which pledge a claim of an article is about: told by company, metric and horizon, never by an amount."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Protocol

from narratives.dossier.claims import admissible_years
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView
from narratives.measures.steps import Step
from narratives.models import ClaimKind, Definition, Metric

# A window shorter than this is a quarter's or a half-year's: no plan for a year is about it.
PART_OF_A_YEAR = Fraction(3, 4)


class About(Protocol):
    """What a claim is about. No amount is among it: a wrong amount must not find its pledge.

    `metric` is revenue or capex, which stands for all spending. `moved`: it speaks of a changed figure,
    raised (`turn` 1), cut (-1), or no word tells (0).
    `until` is the year its horizon ends in, `length` its years, `since` the year of the base of a growth.
    """

    @property
    def metric(self) -> str: ...
    @property
    def moved(self) -> bool: ...
    @property
    def turn(self) -> int: ...
    @property
    def until(self) -> int | None: ...
    @property
    def length(self) -> int | None: ...
    @property
    def quarter(self) -> bool: ...
    @property
    def since(self) -> int | None: ...


def the_one(pledges: Sequence[PledgeView], kind: ClaimKind, about: About) -> PledgeView | None:
    """The only pledge of the metric and horizon. Where several fit, which is meant would be a guess."""
    fitting = [p for p in pledges if _counts(p, about) and _lasts(p, kind, about)]
    return fitting[0] if len(fitting) == 1 else None


def _counts(pledge: PledgeView, about: About) -> bool:
    """Whether it is a pledge of the claim's metric that still stands."""
    if pledge.standing_figure is None:
        return False
    if about.metric != Metric.REVENUE:
        return pledge.is_spending
    # A run rate is not revenue, and what a segment is to earn says nothing of the whole company.
    return pledge.definition == Definition.REVENUE and not pledge.scope


def _lasts(pledge: PledgeView, kind: ClaimKind, about: About) -> bool:
    """Whether its figure moved where the claim says so, and is for the time the claim names."""
    move = moved(pledge)
    if move is None and (about.moved or kind == ClaimKind.PERCENT_CHANGE):
        return False
    if move and about.turn and not _turned(move, about.turn):
        return False
    rows = [move.now, move.before] if move and kind == ClaimKind.PERCENT_CHANGE else []
    steps = [row.step for row in rows] or [row.step for row in (pledge.standing_figure,) if row]
    if kind == ClaimKind.CAGR and not any(s.window and s.window.years <= 1 for s in steps):
        return False
    return any(_is_for(step, about) for step in steps)


def _turned(move: Move, turn: int) -> bool:
    """A text that tells of a cut, where a rise is the last that is stored, tells of a step nobody stored."""
    change = move.revision.on_paper.value
    return change is None or change * turn > 0


def _is_for(step: Step, about: About) -> bool:
    if step.window is None:
        return not (about.until or about.length or about.quarter)
    if (step.window.years < PART_OF_A_YEAR) is not about.quarter:
        return False
    if about.until is not None:
        return step.window.end.year == about.until
    return about.length is None or about.length in admissible_years(step)


def moved(pledge: PledgeView) -> Move | None:
    """The last step that changed the figure. One that only opened or closed a side of it did not."""
    changed = [m for m in pledge.moves if m.revision.changed and m.revision.on_paper.value != 0]
    return changed[-1] if changed else None
