"""From draft to published and, where it must be, to retracted. Nobody publishes alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from narratives.ledger.guards import check, must_be, must_say_why
from narratives.ledger.index import index_facts
from narratives.ledger.log import log
from narratives.ledger.people import PUBLISH, RECORD, must, must_not_review_own
from narratives.ledger.refusals import Conflict
from narratives.models import Fact, Status

F = TypeVar("F", bound=Fact)


def edit(by: User, fact: F, version: int, **changes: Any) -> F:
    """Changes a draft that is still at `version`; otherwise Conflict with the row as it now stands."""
    must(by, RECORD)
    must_be(fact, Status.DRAFT)
    for name, value in changes.items():
        setattr(fact, name, value)
    check(fact)
    with transaction.atomic():
        # A draft edited by somebody else is theirs too: neither may then publish it alone.
        _step(fact, version, recorded_by=by, **changes)
        log(by, "edit", fact)
    return fact


def submit(by: User, facts: Sequence[Fact], note: str = "") -> None:
    """Sends drafts to review, all or none."""
    must(by, RECORD)
    with transaction.atomic():
        for fact in facts:
            must_be(fact, Status.DRAFT)
            _step(fact, fact.version, status=Status.IN_REVIEW)
            log(by, "submit", fact, note)


def publish(by: User, facts: Sequence[Fact], note: str = "") -> None:
    """Shows drafts to readers, all in one transaction or none."""
    must(by, PUBLISH)
    now = timezone.now()
    with transaction.atomic():
        for fact in facts:
            must_be(fact, Status.IN_REVIEW)
            unreviewed = must_not_review_own(by, fact)
            _step(fact, fact.version, status=Status.PUBLISHED, reviewed_by=by, published_at=now)
            log(by, "publish", fact, note, unreviewed)
        index_facts(facts)


def send_back(by: User, fact: Fact, note: str) -> None:
    """Back to its author with a note."""
    must(by, PUBLISH)
    must_be(fact, Status.IN_REVIEW)
    note = must_say_why(note)
    with transaction.atomic():
        _step(fact, fact.version, status=Status.DRAFT, reviewed_by=by)
        log(by, "send back", fact, note)


def retract(by: User, fact: Fact, reason: str) -> None:
    """Takes a published row out of the numbers, or rejects a draft. It stays readable, with the reason."""
    must(by, PUBLISH)
    must_be(fact, Status.PUBLISHED, Status.DRAFT, Status.IN_REVIEW)
    reason = must_say_why(reason)
    verb = "retract" if fact.status == Status.PUBLISHED else "reject"
    unreviewed = must_not_review_own(by, fact)
    with transaction.atomic():
        _step(
            fact, fact.version, status=Status.RETRACTED, retracted_at=timezone.now(), retraction_reason=reason
        )
        log(by, verb, fact, reason, unreviewed)
        index_facts([fact])


def _step(fact: Fact, version: int, **changes: Any) -> None:
    """Compare and set: a lock alone loses updates, a version number does not."""
    rows = type(fact).objects.filter(pk=fact.pk, version=version)
    if not rows.update(version=version + 1, **changes):
        current = type(fact).objects.get(pk=fact.pk)
        raise Conflict(_("Somebody else saved this in the meantime. Compare both before you go on."), current)
    fact.version = version + 1
    for name, value in changes.items():
        setattr(fact, name, value)
