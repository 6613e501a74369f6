"""Frames: the meanings texts gave a company's figures, beside what the figures did like for like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from narratives.dossier.facts import FrameRef, Said
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView
from narratives.measures.directions import Direction
from narratives.models import Label

# What calls a step a cut; "discipline" or "caution" do not say that anything became less.
CUTTING = (Label.CUT, Label.RETREAT)


@dataclass(frozen=True)
class Framed:
    """One announcement that some text framed, with the step it was."""

    pledge: PledgeView
    said: Said
    move: Move | None

    @property
    def counted(self) -> tuple[FrameRef, ...]:
        """Satire and opinion are shown, but never counted."""
        return tuple(row for row in self.said.frames if not (row.satire or row.opinion))

    @property
    def cuts_unestablished(self) -> bool:
        """Called a cut, was one on paper, and yet may be none over the window both plans share."""
        cut = self.move is not None and self.move.revision.direction is Direction.CUT
        called = any(row.label in CUTTING for row in self.counted)
        return bool(cut and called and self.move and self.move.revision.established is False)


@dataclass(frozen=True)
class FrameCount:
    """How often one frame was used, its share of all that count, and who used it first."""

    label: str
    count: int
    share: Fraction
    first: FrameRef
    first_on: date


@dataclass(frozen=True)
class Frames:
    rows: tuple[Framed, ...]
    counts: tuple[FrameCount, ...]

    @property
    def cuts(self) -> int:
        """Steps that some text called a cut."""
        return sum(any(frame.label in CUTTING for frame in row.counted) for row in self.rows)

    @property
    def unestablished(self) -> int:
        return sum(row.cuts_unestablished for row in self.rows)


def frames_of(pledges: Iterable[PledgeView]) -> Frames:
    """The framed announcements of these pledges, newest first."""
    rows = [
        Framed(pledge, rung.now, rung.move) for pledge in pledges for rung in pledge.ladder if rung.now.frames
    ]
    rows.sort(key=lambda row: (row.said.on, row.said.pk), reverse=True)
    return Frames(tuple(rows), _counts(rows))


def _counts(rows: Sequence[Framed]) -> tuple[FrameCount, ...]:
    used: dict[str, list[tuple[date, FrameRef]]] = defaultdict(list)
    for row in reversed(rows):
        for frame in row.counted:
            used[frame.label].append((row.said.on, frame))
    total = sum(map(len, used.values()))
    found = [
        FrameCount(label, len(uses), Fraction(len(uses), total), uses[0][1], uses[0][0])
        for label, uses in used.items()
    ]
    return tuple(sorted(found, key=lambda row: (-row.count, row.first_on, row.label)))
