"""Moves: the step from one figure of a pledge to the next, with each of its percents as a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from narratives.dossier.facts import Said
from narratives.dossier.findings import PERCENT, SHARE, Finding, Input, said_input
from narratives.intake.reasons import Reason
from narratives.measures.result import Result
from narratives.measures.revisions import Revision, revise
from narratives.models import Act

WORD = "revisions"
Ramps = tuple[Fraction, Fraction]


@dataclass(frozen=True)
class Conversion:
    """A change between currencies at the rate of the earlier figure's day.

    `missing` says which rate that day lacks; `nearest` is the last day before that has one, to be named
    and never used.
    """

    result: Result
    rate: Input
    missing: Reason | None = None
    nearest: date | None = None


@dataclass(frozen=True)
class Move:
    """One revision: the figure, the one it is measured against, and the arithmetic between them."""

    now: Said
    before: Said
    first: Said
    revision: Revision
    title: str
    conversion: Conversion | None = None

    @property
    def key(self) -> str:
        return f"{WORD}/{self.now.pk}"

    @property
    def on_paper(self) -> Finding:
        return self._finding("on-paper", self.revision.on_paper)

    @property
    def per_year(self) -> Finding:
        return self._finding("per-year", self.revision.per_year)

    @property
    def from_first(self) -> Finding:
        return self._finding("from-first", self.revision.from_first, self.first)

    @property
    def shared_low(self) -> Finding:
        return self._finding("shared-window-low", self.revision.shared.low)

    @property
    def shared_high(self) -> Finding:
        return self._finding("shared-window-high", self.revision.shared.high)

    @property
    def constant_rate(self) -> Finding | None:
        """Beside the official change where the currency changed; None where it did not."""
        if self.conversion is None:
            return None
        found = self._finding("constant-rate", self.conversion.result)
        return replace(found, inputs=(*found.inputs, self.conversion.rate))

    @property
    def findings(self) -> tuple[Finding, ...]:
        causes, band = self.revision.causes, self.revision.band
        return (
            self.on_paper,
            self.per_year,
            self.from_first,
            self.shared_low,
            self.shared_high,
            self._finding("cause-pace", causes.pace, unit=SHARE),
            self._finding("cause-horizon", causes.horizon, unit=SHARE),
            self._finding("band-low", band.low),
            self._finding("band-high", band.high),
            *((self.constant_rate,) if self.constant_rate else ()),
        )

    @property
    def windows_differ(self) -> bool:
        return "window" in self.revision.redefined

    def _finding(self, name: str, result: Result, before: Said | None = None, unit: str = PERCENT) -> Finding:
        rows = (("before", before or self.before), ("after", self.now))
        inputs = tuple(said_input(role, row, subject=self.title) for role, row in rows)
        return Finding(WORD, f"{self.key}/{name}", result, unit, inputs, subject=self.title)


def moves(said: Sequence[Said], ramps: Ramps, title: str) -> tuple[Move, ...]:
    """Each announcement against the last one before it that gave a figure or took one back."""
    found = []
    for place, now in enumerate(said):
        earlier = [row for row in said[:place] if row.has_figure or row.act == Act.WITHDRAWN]
        if earlier:
            revision = revise(earlier[-1].step, now.step, earlier[0].step, ramps)
            found.append(Move(now, earlier[-1], earlier[0], revision, title))
    return tuple(found)
