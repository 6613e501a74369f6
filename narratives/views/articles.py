"""Reading an article: paste it, tick its figures, draft them together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from narratives import ledger
from narratives.forms.article_reading import ArticleReading, read_article
from narratives.forms.articles import ArticleForm, ClaimForm, FigureForm

PAGE = "articles/article.html"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def article(request: HttpRequest) -> HttpResponse:
    """The empty form, the article read, or its drafts sent to review. An invalid form comes back whole."""
    if not ledger.may(request.user, ledger.RECORD):  # type: ignore[arg-type]
        raise PermissionDenied
    if request.method != "POST":
        return render(request, PAGE, {"form": ArticleForm()})
    form = ArticleForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, PAGE, {"form": form}, status=422)
    reading = read_article(
        form.cleaned_data["text"], form.cleaned_data["company"], form.cleaned_data["said_on"]
    )
    if "confirm" not in request.POST:
        return _read(request, form, reading, *_forms(form, reading, None))
    return _confirmed(request, form, reading)


def _forms(form: ArticleForm, reading: ArticleReading, data: Any) -> tuple[list[FigureForm], list[ClaimForm]]:
    company = form.cleaned_data["company"]
    figures = [
        FigureForm(data, number=row.number, company=company, excerpt=row.excerpt, initial=row.initial)
        for row in reading.figures
    ]
    claims = [
        ClaimForm(data, number=row.number, draft=row.draft) for row in reading.claims if row.draft is not None
    ]
    return figures, claims


def _confirmed(request: HttpRequest, form: ArticleForm, reading: ArticleReading) -> HttpResponse:
    figures, claims = _forms(form, reading, request.POST)
    kept = [row for row in figures if row.kept]
    checked = [row for row in claims if row.kept]
    if [row for row in kept if not row.is_valid()]:
        return _read(request, form, reading, figures, claims, status=422)
    try:
        drafted = ledger.draft_article(
            request.user,  # type: ignore[arg-type]
            form.cleaned_data["company"],
            form.source_fields,
            [row.draft() for row in kept],
            [row.draft for row in checked],
        )
    except ledger.Refused as refusal:
        return _read(request, form, reading, figures, claims, refusal.sentence, 422)
    said = ngettext("%(n)s draft was sent to review.", "%(n)s drafts were sent to review.", len(drafted))
    messages.success(request, said % {"n": len(drafted)})
    return redirect("article")


def _read(
    request: HttpRequest,
    form: ArticleForm,
    reading: ArticleReading,
    figures: Sequence[FigureForm],
    claims: Sequence[ClaimForm],
    refused: str = "",
    status: int = 200,
) -> HttpResponse:
    by_number = {row.number: row for row in claims}
    context = {
        "form": form,
        "reading": reading,
        "rows": list(zip(reading.figures, figures, strict=True)),
        "claims": [(row, by_number.get(row.number)) for row in reading.claims],
        "refused": refused,
        "wrong": [row for row in figures if row.kept and row.errors] if status == 422 else [],
    }
    if status == 422 and not refused:
        context["refused"] = _("Nothing was saved yet: mend what is marked below, and send it again.")
    return render(request, PAGE, context, status=status)
