"""Putting a figure under the pledge it belongs to, and saying which source a source repeats."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from narratives.ledger.guards import must_say_why, origins_from
from narratives.ledger.log import log
from narratives.ledger.people import CURATE, must
from narratives.ledger.rearrange import Steps
from narratives.ledger.refusals import Refused
from narratives.models import Announcement, Curation, Pledge, Source, Status


def move(by: User, announcement: Announcement, to: Pledge, reason: str) -> Curation:
    """The announcement, whatever it corrects and whatever corrects it, become figures of the pledge `to`."""
    must(by, CURATE)
    reason = must_say_why(reason)
    if announcement.pledge_id == to.pk:
        raise Refused(_("It is a figure of this pledge already."), "pledge")
    family = moving_with(announcement)
    public = any(row.status == Status.PUBLISHED for row in family)
    label = f"{announcement} → {to}"
    with transaction.atomic():
        steps = Steps()
        steps.shift(Announcement, "pledge_id", [row.pk for row in family], to.pk)
        curation = steps.keep(log(by, "move", announcement, reason, unreviewed=public, label=label))
    announcement.refresh_from_db()
    return curation


def moving_with(announcement: Announcement) -> list[Announcement]:
    """The row with its corrections, those before it and those after, oldest first: one figure, one pledge."""
    first = announcement
    while first.corrects_id is not None:
        first = Announcement.objects.get(pk=first.corrects_id)
    family, new = [first], [first]
    while new:
        new = list(Announcement.objects.filter(corrects__in=new).select_related("pledge__company"))
        family += new
    return sorted(family, key=lambda row: row.pk)


def mark_origin(by: User, source: Source, origin: Source | None, reason: str, name: str = "") -> Curation:
    """Says which source this one repeats, one kept here or one known by name; neither: it is the first."""
    must(by, CURATE)
    reason = must_say_why(reason)
    if origin is not None and name:
        raise Refused(_("Give the origin's address or its name, not both."), "name")
    if (source.origin_id, source.origin_name) == (origin.pk if origin else None, name):
        raise Refused(_("Nothing would change."), "origin")
    label = f"{source} → {origin or name or '–'}"
    with transaction.atomic():
        steps = Steps()
        _repeat(steps, source, origin, name)
        curation = steps.keep(log(by, "mark origin", source, reason, label=label))
    source.refresh_from_db()
    return curation


def mark_echoes(by: User, origin: Source, echoes: Sequence[Source], reason: str) -> Curation:
    """Says of several sources at once that they repeat this one."""
    must(by, CURATE)
    reason = must_say_why(reason)
    new = [row for row in echoes if row.origin_id != origin.pk]
    if not new:
        raise Refused(_("Nothing would change."), "echoes")
    with transaction.atomic():
        steps = Steps()
        for echo in new:
            _repeat(steps, echo, origin, "")
        label = f"{origin} ← {', '.join(str(row) for row in new)}"
        return steps.keep(log(by, "mark echoes", origin, reason, label=label))


def _repeat(steps: Steps, source: Source, origin: Source | None, name: str) -> None:
    if origin is not None and source.pk in origins_from(origin.pk):
        raise Refused(
            _("“%(origin)s” itself goes back to “%(source)s”: the origins would form a circle.")
            % {"origin": origin, "source": source},
            "origin",
        )
    key = origin.pk if origin else None
    if source.origin_id != key:
        steps.shift(Source, "origin_id", [source.pk], key)
    if source.origin_name != name:
        steps.shift(Source, "origin_name", [source.pk], name)
