"""One sitting of an editor: source, pledge, figure, reason and answered doubts, all or nothing, and once."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from narratives.ledger.correct import correct
from narratives.ledger.curate import open_pledge, source_at
from narratives.ledger.guards import must_say_why
from narratives.ledger.log import log
from narratives.ledger.people import RECORD, must
from narratives.ledger.record import already_sent, announce, claim, explain, frame, report
from narratives.ledger.refusals import Refused
from narratives.ledger.review import edit, submit
from narratives.models import (
    Announcement,
    Claim,
    Company,
    Fact,
    Frame,
    Pledge,
    Report,
    RevisionReason,
    Source,
)

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Sitting:
    """What comes with every act of the desk: the page it is from, warnings answered, whether to send it on.

    `form_key` is the key in the form: the same form sent twice makes one row.
    """

    form_key: uuid.UUID
    source: Mapping[str, Any]
    answers: Mapping[str, str] = field(default_factory=dict)
    send: bool = False


@dataclass(frozen=True)
class NewPledge:
    company: Company
    title: str
    fields: Mapping[str, Any]


def sit_announce(
    by: User,
    sitting: Sitting,
    pledge: Pledge | NewPledge,
    fields: Mapping[str, Any],
    reason: str = "",
    reason_note: str = "",
) -> Announcement:
    """A figure of a pledge that exists or is opened with it, with why it moved where that was given."""

    def write(source: Source) -> Announcement:
        kept = pledge if isinstance(pledge, Pledge) else _opened(by, pledge)
        row = announce(by, kept, sitting.form_key, source=source, **fields)
        if reason not in ("", RevisionReason.UNKNOWN):
            explain(by, row, reason, reason_note)
        return row

    return _once(by, sitting, Announcement, write)


def sit_report(by: User, sitting: Sitting, fields: Mapping[str, Any]) -> Report:
    return _once(by, sitting, Report, lambda s: report(by, sitting.form_key, source=s, **fields))


def sit_claim(by: User, sitting: Sitting, inputs: list[dict[str, Any]], fields: Mapping[str, Any]) -> Claim:
    return _once(by, sitting, Claim, lambda s: claim(by, inputs, sitting.form_key, source=s, **fields))


def sit_frame(by: User, sitting: Sitting, fields: Mapping[str, Any]) -> Frame:
    return _once(by, sitting, Frame, lambda s: frame(by, sitting.form_key, source=s, **fields))


def sit_edit(by: User, sitting: Sitting, fact: F, version: int, fields: Mapping[str, Any]) -> F:
    """A draft changed by whoever has it open at `version`; Conflict where somebody else was quicker."""
    with transaction.atomic():
        edit(by, fact, version, source=source_at(by, **sitting.source), **fields)
        return _settled(by, sitting, fact)


def sit_correct(by: User, sitting: Sitting, fact: F, reason: str, fields: Mapping[str, Any]) -> F:
    """A published row's correction, as a draft."""
    key = sitting.form_key

    def write(source: Source) -> F:
        return correct(by, fact, reason, source=source, form_key=key, **fields)

    return _once(by, sitting, type(fact), write)


def answer(by: User, fact: Fact, answers: Mapping[str, str]) -> None:
    """Why each warning was overruled; the reviewer reads it beside the draft."""
    for code, why in answers.items():
        log(by, "answer", fact, f"{code}: {must_say_why(why)}")


def _once(by: User, sitting: Sitting, noun: type[F], write: Callable[[Source], F]) -> F:
    """Everything of the sitting in one transaction; the same form again finds what its first sending made.

    Two equal forms at the same moment meet in the database's unique keys: the later one is tried again,
    and then finds the row of the earlier.
    """
    must(by, RECORD)
    try:
        return _attempt(by, sitting, noun, write)
    except (IntegrityError, Refused):
        if known := already_sent(by, noun, sitting.form_key):
            return known
    try:
        return _attempt(by, sitting, noun, write)
    except IntegrityError as error:
        raise Refused(_("This is already recorded, or contradicts a rule of the database.")) from error


def _attempt(by: User, sitting: Sitting, noun: type[F], write: Callable[[Source], F]) -> F:
    with transaction.atomic():
        if known := already_sent(by, noun, sitting.form_key):
            return known
        return _settled(by, sitting, write(source_at(by, **sitting.source)))


def _settled(by: User, sitting: Sitting, row: F) -> F:
    answer(by, row, sitting.answers)
    if sitting.send:
        submit(by, [row])
    return row


def _opened(by: User, new: NewPledge) -> Pledge:
    """A new pledge at an address of its own; a title that is taken is the same pledge by another hand."""
    slug = slugify(new.title)[:100]
    if not slug:
        raise Refused(_("Name the new pledge in plain letters."), "title_of_pledge")
    if Pledge.objects.filter(company=new.company, slug=slug).exists():
        raise Refused(
            _("A pledge of this title exists. Choose it, or give another title."), "title_of_pledge"
        )
    return open_pledge(by, company=new.company, slug=slug, title=new.title, **new.fields)
