"""Corrections: a new row that points back, with the reason. The old row stays as it was."""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from narratives.ledger.guards import check, must_be, must_say_why
from narratives.ledger.log import log
from narratives.ledger.people import RECORD, must
from narratives.ledger.refusals import Refused
from narratives.models import Claim, ClaimInput, Fact, Status

F = TypeVar("F", bound=Fact)
BOOKKEEPING = {
    "id", "recorded_at", "recorded_by", "status", "reviewed_by", "published_at", "retracted_at",
    "retraction_reason", "corrects", "correction_reason", "version", "form_key",
}  # fmt: skip


def correct(by: User, fact: F, reason: str, **changes: Any) -> F:
    """A draft that will replace `fact` once another person publishes it."""
    must(by, RECORD)
    must_be(fact, Status.PUBLISHED)
    reason = must_say_why(reason)
    _must_be_newest(fact)
    row = _copy(fact)
    for name, value in changes.items():
        setattr(row, name, value)
    row.recorded_by, row.corrects, row.correction_reason = by, fact, reason
    check(row)
    with transaction.atomic():
        row.save(force_insert=True)
        _copy_inputs(fact, row)
        log(by, "correct", row, reason)
    return row


def _must_be_newest(fact: Fact) -> None:
    if fact.corrections.exclude(status=Status.RETRACTED).exists():
        raise Refused(_("A correction of this row already exists. Correct that one instead."))


def _copy(fact: F) -> F:
    kept = {f.attname: getattr(fact, f.attname) for f in fact._meta.fields if f.name not in BOOKKEEPING}
    return type(fact)(**kept)


def _copy_inputs(fact: Fact, row: Fact) -> None:
    if not isinstance(fact, Claim):
        return
    inputs = list(fact.inputs.all())
    for pinned in inputs:
        pinned.pk, pinned.claim_id = None, row.pk
    ClaimInput.objects.bulk_create(inputs)
