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
from narratives.ledger.people import PUBLISH, RECORD, has_hand_in, must, must_not_review_own
from narratives.ledger.refusals import Conflict, Forbidden, Refused
from narratives.models import Announcement, Fact, Revision, Status

F = TypeVar("F", bound=Fact)


def edit(by: User, fact: F, version: int, **changes: Any) -> F:
    """Changes a draft that is still at `version`; otherwise Conflict with the row as it now stands."""
    must(by, RECORD)
    must_be(fact, Status.DRAFT)
    for name, value in changes.items():
        setattr(fact, name, value)
    check(fact)
    with transaction.atomic():
        _step(fact, version, **changes)
        log(by, "edit", fact)
    return fact


def submit(by: User, facts: Sequence[Fact], note: str = "") -> None:
    """Sends drafts to review, all or none."""
    must(by, RECORD)
    with transaction.atomic():
        for fact in _together(facts, Status.DRAFT):
            must_be(fact, Status.DRAFT)
            _step(fact, fact.version, status=Status.IN_REVIEW)
            log(by, "submit", fact, note)


def recall(by: User, fact: Fact) -> None:
    """Back out of review, by one who wrote it: to be mended, then sent again."""
    must(by, RECORD)
    if not has_hand_in(by, fact):
        raise Forbidden(_("Only its author takes a draft back; a reviewer sends it back with a note."))
    with transaction.atomic():
        for row in _together([fact], Status.IN_REVIEW):
            must_be(row, Status.IN_REVIEW)
            _step(row, row.version, status=Status.DRAFT)
            log(by, "recall", row)


def publish(by: User, facts: Sequence[Fact], note: str = "") -> None:
    """Shows drafts to readers, all in one transaction or none."""
    must(by, PUBLISH)
    now = timezone.now()
    with transaction.atomic():
        for fact in _together(facts, Status.IN_REVIEW):
            must_be(fact, Status.IN_REVIEW)
            _must_still_stand(fact)
            unreviewed = must_not_review_own(by, fact)
            _step(fact, fact.version, status=Status.PUBLISHED, reviewed_by=by, published_at=now)
            log(by, "publish", fact, note, unreviewed)
        index_facts(facts)


def _must_still_stand(fact: Fact) -> None:
    """What a draft corrects may have been retracted while it waited."""
    if (
        fact.corrects_id is not None
        and type(fact).objects.get(pk=fact.corrects_id).status == Status.RETRACTED
    ):
        raise Refused(_("What this corrects was retracted in the meantime. Reject it, or log it anew."))


def send_back(by: User, fact: Fact, note: str) -> None:
    """Back to its author with a note."""
    must(by, PUBLISH)
    must_be(fact, Status.IN_REVIEW)
    note = must_say_why(note)
    with transaction.atomic():
        for row in _together([fact], Status.IN_REVIEW):
            _step(row, row.version, status=Status.DRAFT, reviewed_by=by)
            log(by, "send back", row, note)


def retract(by: User, fact: Fact, reason: str) -> None:
    """Takes a published row out of the numbers, or rejects a draft. It stays readable, with the reason."""
    must(by, PUBLISH)
    must_be(fact, Status.PUBLISHED, Status.DRAFT, Status.IN_REVIEW)
    verb = "retract" if fact.status == Status.PUBLISHED else "reject"
    _take_out(by, verb, fact, must_say_why(reason), must_not_review_own(by, fact))


def discard(by: User, fact: Fact, reason: str) -> None:
    """A draft thrown away by one who wrote it. No reader ever saw it, so nobody has to review that."""
    must(by, RECORD)
    must_be(fact, Status.DRAFT)
    if not has_hand_in(by, fact):
        raise Forbidden(_("Only its author throws a draft away; an admin rejects it with a reason."))
    _take_out(by, "discard", fact, must_say_why(reason), unreviewed=False)


def _take_out(by: User, verb: str, fact: Fact, reason: str, unreviewed: bool) -> None:
    with transaction.atomic():
        rows = _together([fact], fact.status)
        for row in rows:
            _step(
                row,
                row.version,
                status=Status.RETRACTED,
                retracted_at=timezone.now(),
                retraction_reason=reason,
            )
            log(by, verb, row, reason, unreviewed)
        index_facts(rows)


def _together(facts: Sequence[Fact], status: str) -> list[Fact]:
    """The facts and, after each announcement, why it moved: that goes where its announcement goes."""
    keys = [fact.pk for fact in facts if isinstance(fact, Announcement)]
    reasons = Revision.objects.filter(announcement__in=keys, status=status) if keys else ()
    given = {(type(fact), fact.pk) for fact in facts}
    return [*facts, *(row for row in reasons if (Revision, row.pk) not in given)]


def _step(fact: Fact, version: int, **changes: Any) -> None:
    """Compare and set: a lock alone loses updates, a version number does not."""
    rows = type(fact).objects.filter(pk=fact.pk, version=version)
    if not rows.update(version=version + 1, **changes):
        current = type(fact).objects.get(pk=fact.pk)
        raise Conflict(_("Somebody else saved this in the meantime. Compare both before you go on."), current)
    fact.version = version + 1
    for name, value in changes.items():
        setattr(fact, name, value)
