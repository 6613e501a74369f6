"""Review: what waits, what it would change, and what is decided about it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from narratives import formats, ledger
from narratives.dossier import Clock, company_dossier
from narratives.dossier.effects import company_of, effects
from narratives.dossier.facts import amount_of
from narratives.ledger.people import has_hand_in
from narratives.measures.amounts import Amount
from narratives.models import Announcement, Claim, Fact, LogEntry, Report, Source, Status
from narratives.models.nouns import ALONG, NOUNS
from narratives.views.gates import fact_or_404, for_those_who, person
from narratives.views.mending import done

BOOKKEEPING = {
    "id", "recorded_at", "recorded_by", "status", "reviewed_by", "published_at", "retracted_at",
    "retraction_reason", "corrects", "version", "form_key", "day_order", "announced_precision",
}  # fmt: skip
# How many drafts the desk shows at once.
AT_ONCE = 200
# No key or version of ours is as long.
DIGITS = 19
# A revision's reason waits, is published and goes back with its announcement.
QUEUED = tuple(noun for noun in NOUNS if noun != "revision")


@require_safe
@for_those_who(ledger.RECORD)
def desk(request: HttpRequest) -> HttpResponse:
    """Drafts, and where to begin: everything an editor may do from here."""
    drafts = _rows(Status.DRAFT)
    shown = drafts[:AT_ONCE]
    waiting = sum(NOUNS[noun].objects.filter(status=Status.IN_REVIEW).count() for noun in QUEUED)
    context = {
        "drafts": shown,
        "more": len(drafts) - len(shown),
        "waiting": waiting,
        "may_publish": _may_publish(request),
    }
    return render(request, "desk/desk.html", context)


@require_safe
@for_those_who(ledger.RECORD)
def queue(request: HttpRequest) -> HttpResponse:
    """What waits for review, the rows of one source together."""
    groups: dict[Source, list[tuple[str, Fact, bool, Amount | None]]] = defaultdict(list)
    for noun, fact in _rows(Status.IN_REVIEW):
        groups[fact.source].append((noun, fact, has_hand_in(person(request), fact), _amount(fact)))
    context = {"groups": list(groups.items()), "may_publish": _may_publish(request)}
    return render(request, "desk/queue.html", context)


def _rows(status: str) -> list[tuple[str, Fact]]:
    found = [
        (noun, fact)
        for noun in QUEUED
        for fact in NOUNS[noun]
        .objects.filter(status=status)
        .select_related("source", "recorded_by", *ALONG[noun])
    ]
    return sorted(found, key=lambda row: row[1].recorded_at)


def _amount(fact: Fact) -> Amount | None:
    """The amount a row is about, so that it can be told from its neighbours without opening it."""
    if isinstance(fact, Report):
        value = Decimal(fact.value)
        return Amount(value, value, fact.unit)
    return amount_of(fact) if isinstance(fact, Announcement) and fact.has_figure else None


def _may_publish(request: HttpRequest) -> bool:
    return ledger.may(person(request), ledger.PUBLISH)


@require_safe
@for_those_who(ledger.RECORD)
def item(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """One draft beside what it replaces, with its effects on the numbers readers see."""
    fact = fact_or_404(noun, pk)
    if fact.status not in (Status.DRAFT, Status.IN_REVIEW):
        raise Http404
    clock = Clock(timezone.localdate())
    context = {
        "noun": noun,
        "fact": fact,
        "company": company_of(fact),
        "rows": side_by_side(fact.corrects, fact),
        "effects": effects([fact], clock),
        "checked": _checked(fact, clock),
        "acts": LogEntry.objects.filter(noun=noun, row=fact.pk).select_related("by").order_by("pk"),
        "is_own": has_hand_in(person(request), fact),
        "may_publish": _may_publish(request),
    }
    return render(request, "desk/item.html", context)


def _checked(fact: Fact, clock: Clock) -> Any:
    """A claim with the verdict it would have."""
    if not isinstance(fact, Claim):
        return None
    then = Clock(clock.as_of, imagined=(("claim", (fact.pk,)),))
    return next((c for c in company_dossier(fact.company, then).claims if c.pk == fact.pk), None)


def side_by_side(old: Model | None, new: Model) -> list[tuple[str, str, str, bool]]:
    """Every column with something in it: its name, the old value, the new one, whether they differ."""
    rows = []
    for column in new._meta.fields:
        if column.name in BOOKKEEPING:
            continue
        before, after = (_value(row, column.name) if row else "" for row in (old, new))
        if before or after:
            rows.append((str(column.verbose_name), before, after, old is not None and before != after))
    return rows


def _value(row: Model, name: str) -> str:
    shown = getattr(row, f"get_{name}_display", None)
    value = shown() if shown else getattr(row, name)
    if value is None or value is False:
        return ""
    if value is True:
        return _("yes")
    if isinstance(value, date):
        return value.isoformat()
    return formats.number(value, 0) if isinstance(value, int) else str(value)


@require_POST
@for_those_who(ledger.PUBLISH)
def publish(request: HttpRequest) -> HttpResponse:
    """Publishes the rows that were ticked, all of them in one transaction or none."""
    facts = [_as_seen(text) for text in request.POST.getlist("row")]
    if not facts:
        return done(request, _nothing_ticked, "", "review")
    said = ngettext("%(n)s row was published.", "%(n)s rows were published.", len(facts)) % {"n": len(facts)}
    return done(request, lambda: ledger.publish(person(request), facts), said, "review")


@require_POST
@for_those_who(ledger.RECORD)
def submit_ticked(request: HttpRequest) -> HttpResponse:
    """Sends the drafts that were ticked to review, all of them or none."""
    facts = [_as_seen(text) for text in request.POST.getlist("row")]
    if not facts:
        return done(request, _nothing_ticked, "")
    said = ngettext("%(n)s draft was sent to review.", "%(n)s drafts were sent to review.", len(facts))
    return done(request, lambda: ledger.submit(person(request), facts), said % {"n": len(facts)})


def _nothing_ticked() -> None:
    raise ledger.Refused(_("Nothing was ticked, so nothing was done."))


def _as_seen(text: str) -> Fact:
    """A row as the reviewer saw it, "noun:key:version": if it changed since, the ledger refuses."""
    noun, _colon, rest = text.partition(":")
    pk, _colon, version = rest.partition(":")
    if not (pk.isdecimal() and version.isdecimal() and max(len(pk), len(version)) < DIGITS):
        raise Http404
    fact = fact_or_404(noun, int(pk))
    fact.version = int(version)
    return fact


@require_POST
@for_those_who(ledger.PUBLISH)
def send_back(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    fact, note = fact_or_404(noun, pk), request.POST.get("reason", "")
    return done(request, lambda: ledger.send_back(person(request), fact, note), _("Sent back."), "review")


@require_POST
@for_those_who(ledger.PUBLISH)
def reject(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    fact, reason = fact_or_404(noun, pk), request.POST.get("reason", "")
    if fact.status == Status.PUBLISHED:
        raise Http404
    return done(request, lambda: ledger.retract(person(request), fact, reason), _("Rejected."), "review")
