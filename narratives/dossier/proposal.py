"""A figure not yet recorded, beside what its pledge has said so far: the row as it would read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.db.models import Q, QuerySet

from narratives.dossier.facts import Said, said
from narratives.dossier.moves import Move, moves
from narratives.dossier.pledges import same_plan
from narratives.dossier.reading import Clock, announcements_of
from narratives.measures.revisions import RAMPS, Ramps
from narratives.models import Announcement, Status


@dataclass(frozen=True)
class Proposal:
    """The figure as it would stand. `live` is the last one published before it, `last` the newest of all."""

    now: Said
    move: Move | None
    live: Said | None
    last: Said | None
    again: tuple[Announcement, ...]
    elsewhere: tuple[Announcement, ...]


def proposal(row: Announcement, clock: Clock, ramps: Ramps = RAMPS) -> Proposal:
    """`row` is unsaved; its pledge may be too, and then nothing was said of it before. Three queries."""
    known = announcements_of([row.pledge], clock).get(row.pledge_id, ()) if row.pledge_id else ()
    others = [r for r in known if r.pk not in (row.pk, row.corrects_id)]
    now = replace(said(row), pk=0)
    place = sum(r.on <= now.on for r in others)
    ladder = same_plan((*others[:place], now, *others[place:]))
    steps = {move.now.pk: move for move in moves(ladder, ramps, row.pledge.title)}
    figures = [r for r in ladder[:place] if r.has_figure]
    return Proposal(
        now=ladder[place],
        move=steps.get(0),
        live=figures[-1] if figures else None,
        last=others[-1] if others else None,
        again=_again(row),
        elsewhere=_elsewhere(row),
    )


def _again(row: Announcement) -> tuple[Announcement, ...]:
    """The same figure of the same pledge, published or on its way."""
    if not (row.has_figure and row.pledge_id):
        return ()
    return tuple(_same_amount(row).filter(pledge=row.pledge_id, horizon_end=row.horizon_end)[:3])


def _elsewhere(row: Announcement) -> tuple[Announcement, ...]:
    """The same amount in another pledge: partners count one sum each, and articles mix them up."""
    if not row.has_figure:
        return ()
    return tuple(_same_amount(row).exclude(pledge=row.pledge_id or 0)[:3])


def _same_amount(row: Announcement) -> QuerySet[Announcement]:
    own = [pk for pk in (row.pk, row.corrects_id) if pk]
    rows = Announcement.objects.filter(low=row.low, high=row.high, unit=row.unit, kind=row.kind)
    if row.form_key:
        # The same form sent again has made this very row: no doubt is to be had about that.
        rows = rows.exclude(form_key=row.form_key)
    return rows.exclude(Q(pk__in=own) | Q(status=Status.RETRACTED)).select_related("pledge__company")
