"""Reading an article: paste it, tick its figures, draft them together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from narratives import ledger
from narratives.dossier import stored
from narratives.forms.article_figures import ClaimForm, FigureForm
from narratives.forms.article_reading import ArticleReading, read_article
from narratives.forms.articles import MOST, ArticleForm
from narratives.models import Source
from narratives.views.article_rows import claim_rows, figure_rows
from narratives.views.errors import error_page
from narratives.views.gates import for_those_who, person
from narratives.views.parameters import asked

PAGE = "articles/article.html"


# Exempt only here: the token lies in the body, and a body that is too large must not be read to find it.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def article(request: HttpRequest) -> HttpResponse:
    """Refuses what is larger than a text of 1 MB can be, before reading any of it."""
    length = request.META.get("CONTENT_LENGTH") or ""
    # A length that is no number is none to Django, which then reads nothing.
    if not re.fullmatch(r"[0-9]+", length) or int(length[:20]) <= 2 * MOST:
        return _article(request)
    sentence = _("The upload is larger than 1 MB. Go back and paste the part that holds the figures.")
    return error_page(request, 413, _("This is too large to be read"), sentence)


@csrf_protect
@for_those_who(ledger.RECORD)
def _article(request: HttpRequest) -> HttpResponse:
    """The empty form, the article read, or its drafts sent to review. An invalid form comes back whole."""
    asked(request.GET)
    if request.method != "POST":
        return render(request, PAGE, {"form": ArticleForm()})
    form = ArticleForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, PAGE, {"form": form}, status=422)
    data = form.cleaned_data
    reading = read_article(data["text"], data["company"], data["said_on"])
    if "confirm" in request.POST:
        return _confirmed(request, form, reading)
    if "check" in request.POST:
        return _checked(request, form, reading)
    return _read(request, form, reading, *_forms(form, reading, None))


def _forms(form: ArticleForm, reading: ArticleReading, data: Any) -> tuple[list[FigureForm], list[ClaimForm]]:
    shared = {"company": form.cleaned_data["company"], "pledges": reading.pledges}
    figures = [
        FigureForm(data, number=row.number, excerpt=row.excerpt, initial=row.initial, **shared)
        for row in reading.figures
    ]
    claims = [
        ClaimForm(data, number=row.number, draft=row.draft) for row in reading.claims if row.draft is not None
    ]
    return figures, claims


def _checked(request: HttpRequest, form: ArticleForm, reading: ArticleReading) -> HttpResponse:
    """The same page with what was typed, and what is wrong with it. Nothing is saved."""
    figures, claims = _forms(form, reading, request.POST)
    wrong = _wrong(figures)
    if not wrong:
        messages.info(request, _("What is ticked can be drafted as it stands. Nothing was saved yet."))
    return _read(request, form, reading, figures, claims, wrong)


def _wrong(figures: Sequence[FigureForm]) -> str:
    """What to do where a ticked figure cannot be drafted; empty where each can."""
    if all(row.is_valid() for row in figures if row.kept):
        return ""
    return _("Nothing was saved yet: mend what is marked below, and send it again.")


def _confirmed(request: HttpRequest, form: ArticleForm, reading: ArticleReading) -> HttpResponse:
    figures, claims = _forms(form, reading, request.POST)
    if wrong := _wrong(figures):
        return _read(request, form, reading, figures, claims, wrong)
    kept = [row for row in figures if row.kept]
    begun = timezone.now()
    try:
        drafted = ledger.draft_article(
            person(request),
            form.cleaned_data["company"],
            form.source_fields,
            [row.draft() for row in kept],
            [row.draft for row in claims if row.kept],
            form.cleaned_data["key"],
        )
    except ledger.Refused as refusal:
        return _read(request, form, reading, figures, claims, refusal.sentence)
    new = sum(row.recorded_at >= begun for row in drafted)
    said = ngettext("%(n)s draft was sent to review.", "%(n)s drafts were sent to review.", new)
    messages.success(request, said % {"n": new} if new else _("All of this was sent to review before."))
    return redirect("article")


def _told_otherwise(form: ArticleForm) -> Source | None:
    """The source kept of this address, where it has another title or day than was typed."""
    kept, data = ledger.kept_source(form.cleaned_data["url"]), form.cleaned_data
    same = kept and (kept.title, kept.published_on) == (data["title"], data["said_on"])
    return None if same else kept


def _read(
    request: HttpRequest,
    form: ArticleForm,
    reading: ArticleReading,
    figures: Sequence[FigureForm],
    claims: Sequence[ClaimForm],
    refused: str = "",
) -> HttpResponse:
    data = form.cleaned_data
    known = stored(data["company"], data["said_on"])
    context = {
        "form": form,
        "reading": reading,
        "rows": figure_rows(reading.figures, figures, known),
        "claims": claim_rows(reading.claims, claims, known),
        "may_confirm": bool(figures or claims),
        "kept_source": _told_otherwise(form),
        "refused": refused,
    }
    return render(request, PAGE, context, status=422 if refused else 200)
