"""Claims: all of them, and each by itself with its arithmetic."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from narratives import wording
from narratives.dossier import Clock, checked_claim, checked_claims, claims_known, claims_where
from narratives.measures.ladder import Verdict
from narratives.models import ClaimKind
from narratives.views.choices import choice
from narratives.views.parameters import BadParameter, asked
from narratives.views.vintages import CLOCKS, kept_parameters, steps_through

FILTERS = ("verdict", "kind", "source", "company")
PAGE = 50


@require_safe
def claims(request: HttpRequest) -> HttpResponse:
    """Every claim known on the day, by verdict, kind, source and company."""
    ask = asked(request.GET, *CLOCKS, "page", *FILTERS)
    found = checked_claims(Clock(ask.as_of, ask.moment))
    known = {
        "verdict": [row.value for row in Verdict],
        "kind": ClaimKind.values,
        "source": [str(row.pk) for row in found.sources],
        "company": [slug for slug, name in found.companies],
    }
    chosen = {name: choice(request.GET, name, known[name]) for name in FILTERS}
    rows = claims_where(found.claims, **chosen)
    context = {
        "asked": ask,
        "found": found,
        "chosen": chosen,
        "page": _page(request, rows),
        "verdicts": [(code, wording.word("verdict", code)) for code in known["verdict"]],
        "kinds": ClaimKind.choices,
        "sources": [(str(row.pk), row.title) for row in found.sources],
        "steps": steps_through(found.vintages, ask),
    }
    return render(request, "claims/claims.html", context | kept_parameters(request))


def _page(request: HttpRequest, rows: tuple[object, ...]) -> object:
    text = request.GET.get("page") or "1"
    pages = Paginator(rows, PAGE)
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= pages.num_pages):
        raise BadParameter(
            _("“page” may be 1 to %(last)s, not “%(text)s”.") % {"last": pages.num_pages, "text": text[:40]}
        )
    return pages.page(int(text))


@require_safe
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """One claim: what it says, what the numbers say, and where the verdict flips."""
    ask = asked(request.GET, *CLOCKS)
    known = claims_known(Clock(ask.today, ask.moment))
    if instead := known.filter(corrects=pk).first():
        # The address of a corrected claim stays good: it leads to what replaced it.
        return redirect("claim", instead.pk)
    row = get_object_or_404(known, pk=pk)
    found = checked_claim(row, Clock(ask.as_of, ask.moment), ask.today)
    context = {"asked": ask, "found": found, "steps": steps_through(found.vintages, ask)}
    return render(request, "claims/claim.html", context | kept_parameters(request))
