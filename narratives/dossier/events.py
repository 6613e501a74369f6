"""The timeline: what was said, what was done and what was checked, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from narratives.dossier.claims import ClaimView
from narratives.dossier.facts import Done, Said, SourceRef
from narratives.dossier.pledges import PledgeView
from narratives.dossier.series import Series

SAID, DONE, CHECKED = "said", "done", "checked"


@dataclass(frozen=True)
class Event:
    """One line of the timeline; exactly one of said, done and claim is there, as `kind` tells."""

    on: date
    precision: str
    kind: str
    source: SourceRef
    pledge: PledgeView | None = None
    said: Said | None = None
    done: Done | None = None
    restates: Done | None = None
    claim: ClaimView | None = None


def events(
    pledges: Iterable[PledgeView], series: Iterable[Series], claims: Iterable[ClaimView]
) -> tuple[Event, ...]:
    found = [
        Event(row.on, row.precision, SAID, row.source, pledge=pledge, said=row)
        for pledge in pledges
        for row in pledge.said
    ]
    found += [event for s in series for event in _reported(s)]
    found += [Event(row.on, "day", CHECKED, row.source, claim=row) for row in claims]
    order = {SAID: 0, DONE: 1, CHECKED: 2}
    return tuple(sorted(found, key=lambda event: (event.on, order[event.kind]), reverse=True))


def _reported(series: Series) -> list[Event]:
    found = []
    for period in series.periods:
        before: Done | None = None
        for row in period.vintages:
            restated = before is not None and before.value != row.value
            if before is None or restated:
                found.append(Event(row.on, "day", DONE, row.source, done=row, restates=before))
            before = row
    return found


def events_shown(found: Sequence[Event], show: str) -> tuple[Event, ...]:
    return tuple(event for event in found if show in ("everything", event.kind))
