"""What this site had wrong, in the open: every published correction and retraction."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from narratives import dossier
from narratives.views.parameters import asked, page_of


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    asked(request.GET, "page")
    page, found = dossier.corrections_page(page_of(request.GET))
    return render(request, "corrections/corrections.html", {"page": page, "found": found})


@require_safe
def corrections_of(request: HttpRequest, noun: str, pk: int) -> HttpResponse:
    """What happened to one fact: where the mark on a page leads."""
    asked(request.GET)
    found = dossier.corrections_of(noun, pk)
    if not found:
        raise Http404(_("Nothing published was corrected here."))
    return render(request, "corrections/corrections.html", {"found": found, "alone": True})
