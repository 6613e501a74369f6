"""Mending what is there: a draft is edited, a published row is corrected by a further row, or retracted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from narratives import ledger
from narratives.forms.claiming import ClaimForm, FrameForm
from narratives.forms.reasons import ReasonForm
from narratives.forms.reporting import ReportForm
from narratives.forms.saying import AnnouncementForm
from narratives.forms.sources import SourcedForm
from narratives.models import Announcement, Claim, Fact, Frame, Report
from narratives.views import editing
from narratives.views.editing import Desk, get_or_post
from narratives.views.gates import fact_or_404, for_those_who, person
from narratives.views.readback import readback

Make = Callable[..., SourcedForm]


def _maker(fact: Fact) -> Make:
    """The form this noun is edited with, filled in with the fact."""
    today = timezone.localdate()
    if isinstance(fact, Announcement):
        pledge = fact.pledge
        whose: dict[str, Any] = {"company": pledge.company, "pledge": pledge, "act": fact.act}
        return partial(AnnouncementForm, today=today, fact=fact, **whose)
    if isinstance(fact, Report):
        return partial(ReportForm, company=fact.company, today=today, fact=fact)
    if isinstance(fact, Claim):
        return partial(ClaimForm, company=fact.company, today=today, fact=fact)
    if isinstance(fact, Frame):
        return partial(FrameForm, announcement=fact.announcement, fact=fact)
    raise Http404


@get_or_post
@for_those_who(ledger.RECORD)
def edit(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """A draft, edited by one person at a time: the second of two savers is shown both versions (409)."""
    fact = fact_or_404(noun, pk)
    if fact.status != "draft" and request.method != "POST":
        raise Http404
    version = request.POST.get("version", str(fact.version))

    def save(form: Any, sitting: ledger.Sitting) -> Fact:
        number = int(version) if version.isdecimal() and len(version) < 10 else 0
        return ledger.sit_edit(person(request), sitting, fact, number, form.fields_of_fact())

    desk = Desk(_("Edit a draft"), str(fact), _maker(fact), save, version=fact.version)
    if fact.status != "draft":
        gone = ledger.Conflict(
            _("This draft was sent on in the meantime. Take it back before you go on."), fact
        )
        return _conflict(request, desk, gone)
    try:
        return editing.sit(request, desk)
    except ledger.Conflict as conflict:
        return _conflict(request, desk, conflict)


def _conflict(request: HttpRequest, desk: Desk, conflict: ledger.Conflict) -> HttpResponse:
    """Both versions side by side; the form keeps what was typed and now knows of the other's version."""
    current: Any = conflict.current
    theirs, yours = _maker(current)(), desk.make(request.POST)
    rows = [
        (field.label, _shown(yours[name].value(), field), _shown(theirs[name].value(), field))
        for name, field in yours.fields.items()
        if name != "form_key" and str(yours[name].value() or "") != str(theirs[name].value() or "")
    ]
    yours.is_valid()
    found = readback(yours, request.POST, timezone.localdate())
    yours.add_error(None, conflict.sentence)
    return editing.show(
        request, replace(desk, version=current.version), yours, found, status=409, conflict=rows
    )


def _shown(value: Any, field: forms.Field) -> str:
    if isinstance(field, forms.ChoiceField):
        named = {str(code): str(name) for code, name in list(field.choices)}  # type: ignore[arg-type]
        return named.get(str(value), str(value or ""))
    return str(value or "")


@get_or_post
@for_those_who(ledger.RECORD)
def correct(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """A published row is never edited: its correction is a further row that points back, with the reason."""
    fact = fact_or_404(noun, pk)
    if fact.status != "published":
        raise Http404
    plain = _maker(fact)

    def make(*args: Any, **kwargs: Any) -> SourcedForm:
        form = plain(*args, **kwargs)
        form.fields["correction_reason"] = forms.CharField(
            label=_("Why it is corrected (readers see this)"), max_length=500
        )
        return form

    def save(form: Any, sitting: ledger.Sitting) -> Fact:
        reason = form.cleaned_data["correction_reason"]
        return ledger.sit_correct(person(request), sitting, fact, reason, form.fields_of_fact())

    return editing.sit(request, Desk(_("Correct a published row"), str(fact), make, save))


@get_or_post
@for_those_who(ledger.PUBLISH)
def retract(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """Takes a published row out of every number; it stays readable among the corrections, with the reason."""
    fact = fact_or_404(noun, pk)
    form = ReasonForm(request.POST or None, label=_("Why it is retracted (readers see this)"))
    if form.is_valid():
        try:
            ledger.retract(person(request), fact, form.cleaned_data["reason"])
        except ledger.Refused as refusal:
            editing.refuse(form, refusal)
        else:
            messages.success(request, _("Retracted."))
            return redirect("desk")
    status = 422 if form.errors else 200
    return render(request, "desk/retract.html", {"fact": fact, "noun": noun, "form": form}, status=status)


@require_POST
@for_those_who(ledger.RECORD)
def submit(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    fact = fact_or_404(noun, pk)
    return done(request, lambda: ledger.submit(person(request), [fact]), _("Sent to review."))


@require_POST
@for_those_who(ledger.RECORD)
def recall(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    fact = fact_or_404(noun, pk)
    return done(request, lambda: ledger.recall(person(request), fact), _("Taken back: a draft again."))


@require_POST
@for_those_who(ledger.RECORD)
def discard(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    fact = fact_or_404(noun, pk)
    reason = _("thrown away by its author")
    return done(request, lambda: ledger.discard(person(request), fact, reason), _("Thrown away."))


def done(request: HttpRequest, act: Callable[[], None], said: str, back: str = "desk") -> HttpResponse:
    """Does one act of the ledger and says how it went, on the page one came from."""
    try:
        act()
    except ledger.Refused as refusal:
        messages.error(request, refusal.sentence)
    else:
        messages.success(request, said)
    return redirect(back)
