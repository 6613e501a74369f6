"""The desk's acts: one form an act, read back before it is saved, saved once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from narratives import ledger
from narratives.forms.claiming import ClaimForm, FrameForm
from narratives.forms.companies import CompanyForm
from narratives.forms.opening import NewPledgeForm
from narratives.forms.reporting import ReportForm
from narratives.forms.saying import AnnouncementForm
from narratives.forms.sources import SourcedForm
from narratives.models import Act, Announcement, Company, Fact, Pledge
from narratives.views.gates import for_those_who, person
from narratives.views.readback import Readback, readback

TITLES = {
    Act.STATED: gettext_lazy("A new figure"),
    Act.REAFFIRMED: gettext_lazy("Reaffirmed"),
    Act.WITHDRAWN: gettext_lazy("Withdrawn"),
    Act.DELAYED: gettext_lazy("Delayed"),
}
get_or_post = require_http_methods(["GET", "HEAD", "POST"])


@dataclass(frozen=True)
class Desk:
    """One form's page: what it is called, whom it is about, how it is made and how it is saved."""

    title: str
    subject: str
    make: Callable[..., SourcedForm]
    write: Callable[[Any, ledger.Sitting], Fact]
    version: int | None = None


@get_or_post
@for_those_who(ledger.RECORD)
def announce(request: HttpRequest, slug: str) -> HttpResponse:
    """A first figure of a company: of a new pledge, or of one there is."""
    company, today = get_object_or_404(Company, slug=slug), timezone.localdate()

    make = partial(NewPledgeForm, company=company, today=today)
    return sit(request, Desk(_("A figure is announced"), company.name, make, _announcing(request)))


@get_or_post
@for_those_who(ledger.RECORD)
def say(request: HttpRequest, company: str, slug: str, act: str) -> HttpResponse:
    """A further figure of a pledge: new, reaffirmed, withdrawn or delayed."""
    rows = Pledge.objects.select_related("company")
    pledge, today = get_object_or_404(rows, company__slug=company, slug=slug), timezone.localdate()
    carried = _last_said(pledge) if act in (Act.REAFFIRMED, Act.DELAYED) else None

    whose: dict[str, Any] = {"company": pledge.company, "pledge": pledge, "carried": carried}
    make = partial(AnnouncementForm, today=today, act=act, **whose)
    return sit(request, Desk(str(TITLES[Act(act)]), str(pledge), make, _announcing(request)))


def _last_said(pledge: Pledge) -> Announcement | None:
    rows = Announcement.objects.published().filter(pledge=pledge)
    return rows.order_by("announced_on", "day_order", "pk").last()


def _announcing(request: HttpRequest) -> Callable[[AnnouncementForm, ledger.Sitting], Fact]:
    def save(form: AnnouncementForm, sitting: ledger.Sitting) -> Fact:
        reason = form.cleaned_data.get("reason", "")
        return ledger.sit_announce(person(request), sitting, form.target(), form.fields_of_fact(), reason)

    return save


@get_or_post
@for_those_who(ledger.RECORD)
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """What a company did in a period."""
    company, today = get_object_or_404(Company, slug=slug), timezone.localdate()

    make = partial(ReportForm, company=company, today=today)

    def save(form: ReportForm, sitting: ledger.Sitting) -> Fact:
        return ledger.sit_report(person(request), sitting, form.fields_of_fact())

    return sit(request, Desk(_("A figure is reported"), company.name, make, save))


@get_or_post
@for_those_who(ledger.RECORD)
def claim(request: HttpRequest, slug: str) -> HttpResponse:
    """What a source says the numbers say."""
    company, today = get_object_or_404(Company, slug=slug), timezone.localdate()

    make = partial(ClaimForm, company=company, today=today)

    def save(form: ClaimForm, sitting: ledger.Sitting) -> Fact:
        return ledger.sit_claim(person(request), sitting, form.pinned(), form.fields_of_fact())

    return sit(request, Desk(_("A claim is made"), company.name, make, save))


@get_or_post
@for_those_who(ledger.RECORD)
def frame(request: HttpRequest, pk: int) -> HttpResponse:
    """The meaning a text gives a figure."""
    row = get_object_or_404(Announcement.objects.select_related("pledge__company"), pk=pk)

    def save(form: FrameForm, sitting: ledger.Sitting) -> Fact:
        return ledger.sit_frame(person(request), sitting, form.fields_of_fact())

    return sit(request, Desk(_("A figure is framed"), str(row), partial(FrameForm, announcement=row), save))


def sit(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The empty form, the form read back, or its row saved. Nothing typed is ever lost."""
    if request.method != "POST":
        return show(request, desk, desk.make())
    form = desk.make(request.POST)
    valid = form.is_valid()
    found = readback(form, request.POST, timezone.localdate())
    if "preview" in request.POST:
        return show(request, desk, form, found, part=bool(request.headers.get("HX-Request")))
    if not valid or not found.is_settled:
        return show(request, desk, form, found, status=422)
    try:
        row = desk.write(form, sitting(form, found, request.POST))
    except ledger.Conflict:
        raise
    except ledger.Refused as refusal:
        refuse(form, refusal)
        return show(request, desk, form, found, status=422)
    return saved(request, row)


def sitting(form: SourcedForm, found: Readback, data: Mapping[str, str]) -> ledger.Sitting:
    key = form.cleaned_data["form_key"]
    return ledger.Sitting(key, form.source_fields, found.answers, send="send" in data)


def refuse(form: forms.BaseForm, refusal: ledger.Refused) -> None:
    """The ledger's sentence at the field it is about, where the form has such a field."""
    form.add_error(refusal.field if refusal.field in form.fields else None, refusal.sentence)


def saved(request: HttpRequest, row: Fact) -> HttpResponse:
    sent = row.__class__.objects.values_list("status", flat=True).get(pk=row.pk) != "draft"
    messages.success(request, _("Sent to review.") if sent else _("Saved as a draft."))
    return redirect("desk")


def show(
    request: HttpRequest,
    desk: Desk,
    form: SourcedForm,
    found: Readback | None = None,
    status: int = 200,
    part: bool = False,
    **more: Any,
) -> HttpResponse:
    context = {"desk": desk, "form": form, "found": found, "asked_to_settle": status == 422, **more}
    template = "desk/_readback.html" if part else "desk/act.html"
    return render(request, template, context, status=status)


@get_or_post
@for_those_who(ledger.RECORD)
def add_company(request: HttpRequest) -> HttpResponse:
    """A company that is not kept yet; readers see it once a published fact speaks of it."""
    form = CompanyForm(request.POST or None)
    if form.is_valid():
        try:
            row = ledger.add_company(person(request), form.aliases, **form.fields_of_company())
        except ledger.Refused as refusal:
            refuse(form, refusal)
        else:
            return redirect("announce", row.slug)
    return render(request, "desk/add_company.html", {"form": form}, status=422 if form.errors else 200)
