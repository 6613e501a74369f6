"""Who may do what. Kept here so that no page, command or admin screen can forget to ask."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from narratives.ledger.refusals import Forbidden
from narratives.models import Fact, LogEntry

EDITORS, ADMINS = "editors", "admins"
WRITING = ("announce", "explain", "report", "claim", "frame", "overlap", "correct", "edit")
RECORD, PUBLISH, CURATE = "record_facts", "publish_facts", "curate"


def may(person: User, right: str) -> bool:
    return bool(person.is_active and person.has_perm(f"narratives.{right}"))


def must(person: User, right: str) -> None:
    if not may(person, right):
        raise Forbidden(_("Your account may not do this. Ask an admin of the site."))


def has_hand_in(person: User, fact: Fact) -> bool:
    """Whether this person recorded the fact or ever changed its draft."""
    if fact.recorded_by_id == person.pk:
        return True
    noun = str(fact._meta.model_name)
    return LogEntry.objects.filter(noun=noun, row=fact.pk, by=person, verb__in=WRITING).exists()


def must_not_review_own(person: User, fact: Fact) -> bool:
    """Refuses an author as own reviewer; returns True where a one-person newsroom lets it pass unreviewed."""
    if not has_hand_in(person, fact):
        return False
    if settings.TWO_PERSON_REVIEW:
        raise Forbidden(_("You recorded or changed this yourself. Another person has to review it."))
    return True
