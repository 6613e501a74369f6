"""Recording facts: each call writes one draft, in one transaction, with its line in the log."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from narratives.ledger.guards import check
from narratives.ledger.log import log, log_many
from narratives.ledger.people import RECORD, must
from narratives.ledger.refusals import Refused
from narratives.models import (
    Announcement,
    Claim,
    ClaimInput,
    Fact,
    Frame,
    Overlap,
    Pledge,
    Report,
    Revision,
    RevisionReason,
)

F = TypeVar("F", bound=Fact)


def announce(by: User, pledge: Pledge, form_key: uuid.UUID | None = None, **fields: Any) -> Announcement:
    """One figure of a pledge, said by someone on a day."""
    return _draft(by, "announce", Announcement(pledge=pledge, form_key=form_key, **fields))


def revise(
    by: User,
    pledge: Pledge,
    reason: str = RevisionReason.UNKNOWN,
    reason_note: str = "",
    form_key: uuid.UUID | None = None,
    **fields: Any,
) -> Announcement:
    """A further figure of a pledge that already has one, with why it moved."""
    if not Announcement.objects.filter(pledge=pledge, announced_on__lte=fields["announced_on"]).exists():
        raise Refused(_("This pledge has no earlier figure to revise. Announce it instead."), "announced_on")
    with transaction.atomic():
        announcement = announce(by, pledge, form_key, **fields)
        explain(by, announcement, reason, reason_note)
    return announcement


def explain(by: User, announcement: Announcement, reason: str, note: str = "") -> Revision:
    """Why an announcement differs from the one before it."""
    row = Revision(announcement=announcement, reason=reason, note=note, source=announcement.source)
    return _draft(by, "explain", row)


def report(by: User, form_key: uuid.UUID | None = None, **fields: Any) -> Report:
    """A figure of what happened in a period, as published on a day."""
    return _draft(by, "report", Report(form_key=form_key, **fields))


def claim(
    by: User, inputs: Iterable[dict[str, Any]], form_key: uuid.UUID | None = None, **fields: Any
) -> Claim:
    """What a source says the numbers say, pinned to its inputs."""
    with transaction.atomic():
        row = _draft(by, "claim", Claim(form_key=form_key, **fields))
        if row.inputs.exists():
            return row
        ClaimInput.objects.bulk_create([ClaimInput(claim=row, **pinned) for pinned in inputs])
    return row


def frame(by: User, form_key: uuid.UUID | None = None, **fields: Any) -> Frame:
    """The meaning a text gives a number."""
    return _draft(by, "frame", Frame(form_key=form_key, **fields))


def overlap(by: User, form_key: uuid.UUID | None = None, **fields: Any) -> Overlap:
    """How much of one pledge lies in another."""
    return _draft(by, "overlap", Overlap(form_key=form_key, **fields))


def draft_many(by: User, verb: str, rows: Sequence[F]) -> list[F]:
    """Writes many drafts of one kind, each with its line in the log: all of them or none."""
    must(by, RECORD)
    for row in rows:
        row.recorded_by = by
        check(row)
    try:
        with transaction.atomic():
            # The rows come back in order, each with its primary key.
            type(rows[0]).objects.bulk_create(rows, batch_size=500)
            log_many(by, verb, rows)
    except IntegrityError as error:
        raise Refused(_("A row is already recorded, or contradicts a rule of the database.")) from error
    return list(rows)


def _draft(by: User, verb: str, row: F) -> F:
    """Writes the row once. A resent form finds the row its first sending made."""
    must(by, RECORD)
    if known := already_sent(by, type(row), row.form_key):
        return known
    row.recorded_by = by
    check(row)
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            log(by, verb, row)
    except IntegrityError as error:
        if known := already_sent(by, type(row), row.form_key):
            return known
        raise Refused(_("This is already recorded, or contradicts a rule of the database.")) from error
    return row


def already_sent(by: User, noun: type[F], form_key: uuid.UUID | None) -> F | None:
    """The row that this very form has made before, if it was sent before."""
    if form_key is None:
        return None
    return noun.objects.filter(form_key=form_key, recorded_by=by).first()
