"""Curating: merge, move, mark origins. Choose, look at what will move, say why, confirm."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from narratives import ledger
from narratives.forms.curating import Curating, MarkOrigin, MergeCompanies, MergeSources, MoveAnnouncement
from narratives.models import Announcement, Source
from narratives.views.editing import refuse
from narratives.views.gates import for_those_who, person
from narratives.views.parameters import asked

PAGE = "curating/act.html"
methods = require_http_methods(["GET", "HEAD", "POST"])


@for_those_who(ledger.CURATE)
@methods
def merge_companies(request: HttpRequest) -> HttpResponse:
    return _curate(request, MergeCompanies)


@for_those_who(ledger.CURATE)
@methods
def merge_sources(request: HttpRequest) -> HttpResponse:
    return _curate(request, MergeSources)


@for_those_who(ledger.CURATE)
@methods
def move_announcement(request: HttpRequest, pk: int) -> HttpResponse:
    rows = Announcement.objects.select_related("pledge__company", "source")
    return _curate(request, MoveAnnouncement, row=get_object_or_404(rows, pk=pk))


@for_those_who(ledger.CURATE)
@methods
def mark_origin(request: HttpRequest, pk: int) -> HttpResponse:
    rows = Source.objects.select_related("origin").prefetch_related("echoes")
    return _curate(request, MarkOrigin, row=get_object_or_404(rows, pk=pk))


def _curate(request: HttpRequest, kind: type[Curating], **given: Any) -> HttpResponse:
    """The form, the form with what it would move, or the act done; refused forms come back whole."""
    asked(request.GET, *kind.base_fields, "look")
    if request.method != "POST" and "look" not in request.GET:
        return render(request, PAGE, {"form": kind(initial=request.GET.dict(), **given)} | given)
    form = kind(request.POST if request.method == "POST" else request.GET, **given)
    context: dict[str, Any] = {"form": form} | given
    if not form.is_valid():
        return render(request, PAGE, context, status=422)
    try:
        context["looked"] = form.look()
        if request.method != "POST":
            return render(request, PAGE, context)
        curation = form.act(person(request))
    except ledger.Refused as refusal:
        refuse(form, refusal)
        return render(request, PAGE, context, status=422)
    messages.success(request, _("Done. It stands in the log, and can be undone from there."))
    return redirect("log-entry", curation.entry_id)
