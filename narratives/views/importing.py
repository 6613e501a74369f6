"""Imports: upload a file, see what confirming it would do, confirm it once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from narratives import ledger
from narratives.forms.filing_preview import SHOWN, filing_preview
from narratives.forms.importing import (
    LARGEST_FILING,
    MatchingForm,
    SourcesForm,
    UploadForm,
    fingerprint,
    too_large,
)
from narratives.forms.sheet_preview import SheetPreview, sheet_preview
from narratives.models import ImportRun, Upload, UploadKind
from narratives.views.errors import error_page
from narratives.views.gates import for_those_who, person
from narratives.views.parameters import BadParameter, asked
from narratives.wording import why

View = Callable[..., HttpResponse]
# What a browser sends around a file: boundaries, names, the form's token.
AROUND = 10_000
HOUR = timedelta(hours=1)


def _of_own_upload(view: Callable[[HttpRequest, Upload], HttpResponse]) -> View:
    """Nobody sees another person's upload; one that is gone leads back to the start, with the reason."""

    @for_those_who(ledger.RECORD)
    @wraps(view)
    def found(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
        upload = Upload.objects.filter(pk=pk, person=person(request)).first()
        if upload is None:
            messages.info(request, _("This file was confirmed, discarded, or has waited for too long."))
            return redirect("imports")
        return view(request, upload)

    return found


@csrf_exempt
@for_those_who(ledger.RECORD)
@require_http_methods(["GET", "HEAD", "POST"])
def imports(request: HttpRequest) -> HttpResponse:
    """Refuses a body too large before any of it is read; reading the form's token would read it all."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_FILING + AROUND:
        return error_page(request, 413, _("This file is too large"), too_large(LARGEST_FILING))
    return _imports(request)


@csrf_protect
def _imports(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        asked(request.GET)
        waiting = Upload.objects.filter(person=person(request)).defer("packed").order_by("-created")
        context = {"form": UploadForm(), "waiting": waiting, **_progress(request)}
        return render(request, "imports/imports.html", context)
    form = UploadForm(request.POST, request.FILES)
    if form.is_valid() and form.refusal:
        form.add_error("file", why(form.refusal))
    if not form.is_valid():
        return render(request, "imports/imports.html", {"form": form}, status=422)
    name = str(form.cleaned_data["file"].name)
    return redirect("import", ledger.keep_upload(person(request), form.kind, name, form.content).pk)


@require_safe
@_of_own_upload
def preview(request: HttpRequest, upload: Upload) -> HttpResponse:
    """What confirming would do: counts first, rows where they are asked for."""
    asked(request.GET, "rows")
    if upload.kind != UploadKind.FILINGS:
        return _sheet(request, upload, sheet_preview(upload, person(request), timezone.localdate()))
    return _filing(request, upload)


def _filing(request: HttpRequest, upload: Upload, refused: str = "") -> HttpResponse:
    shown = request.GET.get("rows", "")
    if shown and shown not in SHOWN:
        raise BadParameter(_("“rows” may be %(names)s.") % {"names": ", ".join(SHOWN)})
    filing = filing_preview(upload)
    context = {
        "upload": upload,
        "filing": filing,
        "shown": shown,
        "lines": filing.lines(shown) if shown else [],
        "may_publish": ledger.may(person(request), ledger.PUBLISH),
        "refused": refused,
    }
    return render(request, "imports/filing.html", context, status=422 if refused else 200)


def _sheet(
    request: HttpRequest, upload: Upload, sheet: SheetPreview, refused: str = "", status: int = 200
) -> HttpResponse:
    context = {"upload": upload, "sheet": sheet, "sources": SourcesForm(), "refused": refused}
    return render(request, "imports/sheet.html", context, status=status)


@require_safe
@for_those_who(ledger.RECORD)
def progress(request: HttpRequest) -> HttpResponse:
    """The live part: how far the imports of the last hour are."""
    asked(request.GET)
    return render(request, "imports/_progress.html", _progress(request))


def _progress(request: HttpRequest) -> dict[str, Any]:
    now = timezone.now()
    found = ImportRun.objects.filter(seen_at__gt=now - HOUR).select_related("person")
    runs = [(run, run.state(now)) for run in found]
    running = any(state in ("running", "stopping") for _, state in runs)
    return {"runs": runs, "running": running, "may_publish": ledger.may(person(request), ledger.PUBLISH)}


@require_POST
@for_those_who(ledger.RECORD)
def stop(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks a running import to stop after the company it is at."""
    try:
        ledger.ask_to_stop(person(request), get_object_or_404(ImportRun, pk=pk))
    except ledger.Forbidden as refusal:
        raise PermissionDenied from refusal
    return redirect("imports")


@require_POST
@_of_own_upload
def match(request: HttpRequest, upload: Upload) -> HttpResponse:
    """Keeps how the columns of a sheet are matched, for it and for this person's next one like it."""
    editor = person(request)
    sheet = sheet_preview(upload, editor, timezone.localdate())
    form = MatchingForm(request.POST, seen=sheet.seen)
    if not form.is_valid():
        return _sheet(request, upload, SheetPreview(sheet.seen, form), _("Check what is marked."), 422)
    kind = form.cleaned_data["kind"]
    choices = form.choices() if kind == upload.kind else {}
    ledger.choose(editor, upload, kind, fingerprint(sheet.seen.headings), choices)
    return redirect("import", upload.pk)


@require_POST
@_of_own_upload
def confirm(request: HttpRequest, upload: Upload) -> HttpResponse:
    """Writes what the preview showed: a filing published, a sheet as drafts; all of it or nothing."""
    if upload.kind == UploadKind.FILINGS:
        return _confirm_filing(request, upload)
    return _confirm_sheet(request, upload)


def _confirm_filing(request: HttpRequest, upload: Upload) -> HttpResponse:
    editor, filing = person(request), filing_preview(upload)
    try:
        filed = ledger.confirm_filing(editor, upload, filing.company or filing.new_company, filing.rows)
    except ledger.Forbidden as refusal:
        raise PermissionDenied from refusal
    except ledger.Refused as refusal:
        return _filing(request, upload, refusal.sentence)
    said = ngettext("%(n)s report was published.", "%(n)s reports were published.", filed.written)
    messages.success(request, said % {"n": filed.written})
    return redirect("imports")


def _confirm_sheet(request: HttpRequest, upload: Upload) -> HttpResponse:
    editor = person(request)
    sheet, sources = sheet_preview(upload, editor, timezone.localdate()), SourcesForm(request.POST)
    if sheet.bad_rows and "good_rows" not in request.POST:
        return _sheet(request, upload, sheet, _("Nothing was saved: some rows are wrong."), 422)
    if not sources.is_valid():
        return _sheet(request, upload, sheet, _("Say what kind of sources these are."), 422)
    try:
        drafted = ledger.confirm_sheet(editor, upload, sheet.drafts, sources.cleaned_data["tier"])
    except ledger.Refused as refusal:
        return _sheet(request, upload, sheet, refusal.sentence, 422)
    said = ngettext("%(n)s draft was made.", "%(n)s drafts were made.", len(drafted))
    messages.success(request, said % {"n": len(drafted)})
    return redirect("imports")


@require_POST
@_of_own_upload
def discard(request: HttpRequest, upload: Upload) -> HttpResponse:
    ledger.drop_upload(person(request), upload)
    messages.info(request, _("The file was discarded. Nothing of it was saved."))
    return redirect("imports")
