"""The log, for admins: overall, of one row, and one entry from which a merge or move is undone."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from narratives import ledger
from narratives.dossier.logged import Wanted, log_entry, log_of_row, log_page
from narratives.forms.log import LogForm
from narratives.forms.undoing import UndoForm
from narratives.views.gates import for_those_who, person
from narratives.views.parameters import BadParameter, asked, page_of
from narratives.wording import TABLES

FILTERS = ("person", "verb", "noun", "since", "until", "unreviewed")


@for_those_who(ledger.CURATE)
@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """Every act, newest first."""
    asked(request.GET, *FILTERS, "page")
    form = LogForm(request.GET, dict(TABLES["verb"]), dict(TABLES["noun"]))
    if not form.is_valid():
        name, errors = next(iter(form.errors.items()))
        raise BadParameter(_("“%(name)s”: %(error)s") % {"name": name, "error": errors[0]})
    page = log_page(Wanted(**form.cleaned_data), page_of(request.GET))
    return render(request, "curating/log.html", {"form": form, "page": page})


@for_those_who(ledger.CURATE)
@require_safe
def log_of(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """Every act on one row, also those that carried it along with another."""
    asked(request.GET, "page")
    page = log_of_row(noun, pk, page_of(request.GET))
    if noun not in TABLES["noun"] or not page.object_list:
        raise Http404(_("Nothing was ever done to this row."))
    return render(request, "curating/log_of.html", {"page": page, "noun": noun, "pk": pk})


@for_those_who(ledger.CURATE)
@require_http_methods(["GET", "HEAD", "POST"])
def entry(request: HttpRequest, pk: int) -> HttpResponse:
    """One act; where it moved rows, what it moved and the form that undoes it."""
    asked(request.GET)
    found = log_entry(pk)
    curation = getattr(found, "curation", None)
    if found is None or (request.method == "POST" and curation is None):
        raise Http404(_("There is nothing to undo here."))
    form = UndoForm(request.POST or None)
    if request.method == "POST" and curation is not None and form.is_valid():
        try:
            undone = ledger.undo(person(request), curation, form.cleaned_data["reason"])
        except ledger.Refused as refusal:
            form.add_error("reason", refusal.sentence)
        else:
            messages.success(request, _("Undone: every row is again what it was."))
            return redirect("log-entry", undone.pk)
    context = {"entry": found, "curation": curation, "form": form}
    return render(request, "curating/entry.html", context, status=422 if form.errors else 200)
