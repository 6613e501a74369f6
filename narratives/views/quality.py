"""The data-quality page of the desk."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from narratives import ledger
from narratives.dossier.quality import SECTIONS, quality_section, quality_sections
from narratives.views.choices import choice
from narratives.views.gates import for_those_who
from narratives.views.parameters import asked, page_of


@for_those_who(ledger.RECORD)
@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """Every section with its first rows, or one of them in full."""
    today = asked(request.GET, "section", "page").today
    code = choice(request.GET, "section", SECTIONS)
    page = page_of(request.GET)
    sections = (quality_section(code, today, page),) if code else quality_sections(today)
    context = {"sections": sections, "alone": bool(code), "page": sections[0].page}
    return render(request, "curating/quality.html", context)
