"""The readers' pages: find the row, ask the dossier, render."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from narratives import pictures
from narratives.charts.words import Picture
from narratives.dossier import (
    Clock,
    Dossier,
    company_dossier,
    company_shown_since,
    find_arithmetic,
    is_public,
    pledge_dossier,
    pledge_shown_since,
    source_dossier,
)
from narratives.dossier.pledges import PledgeView
from narratives.models import Company, Pledge, Source
from narratives.views.parameters import Asked, asked
from narratives.views.shown import shown_or_404
from narratives.views.vintages import ASSUMED, CLOCKS, kept_parameters, steps_through

SHOW_LABELS = (
    ("everything", gettext_lazy("Everything")),
    ("said", gettext_lazy("Said")),
    ("done", gettext_lazy("Done")),
    ("checked", gettext_lazy("Checked")),
)


def _clock(asked: Asked) -> Clock:
    return Clock(asked.as_of, asked.moment)


@require_safe
def company(request: HttpRequest, slug: str) -> HttpResponse:
    """What a company said, how that moved, what was done, and the gap."""
    ask = asked(request.GET, *CLOCKS, *ASSUMED, "show")
    row = get_object_or_404(Company, slug=slug)
    dossier = company_dossier(row, _clock(ask), ask.ramps)
    since = shown_or_404(dossier.vintages, ask, lambda: company_shown_since(row))
    context = {
        "asked": ask,
        "since": since,
        "dossier": dossier,
        "steps": steps_through(dossier.vintages, ask),
        "areas": pictures.areas(dossier),
        "events": dossier.events_of(ask.show),
        "shows": SHOW_LABELS,
    }
    return render(request, "companies/company.html", context | kept_parameters(request))


@require_safe
def pledge(request: HttpRequest, company: str, slug: str) -> HttpResponse:
    """One pledge: every figure it has had, and what was delivered."""
    ask = asked(request.GET, *CLOCKS, *ASSUMED)
    row = get_object_or_404(Pledge.objects.select_related("company"), company__slug=company, slug=slug)
    dossier, view = pledge_dossier(row, _clock(ask), ask.ramps)
    since = shown_or_404(is_public(row, _clock(ask)), ask, lambda: pledge_shown_since(row))
    context = {
        "asked": ask,
        "since": since,
        "dossier": dossier,
        "pledge": view,
        "steps": steps_through(dossier.vintages, ask),
        "areas": pictures.pledge_areas(view) if view else None,
    } | (pledge_pictures(dossier, view) if view else {})
    return render(request, "pledges/pledge.html", context | kept_parameters(request))


def pledge_pictures(dossier: Dossier, view: PledgeView) -> dict[str, Picture | None]:
    """Its figures through time, and what was delivered of them."""
    found = next((row for row in dossier.delivery if row.pledge is view), None)
    return {
        "through_time": pictures.steps(view, found, dossier.clock.as_of),
        "delivered": pictures.delivery(found) if found else None,
    }


@require_safe
def arithmetic(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """One derived number: formula, inputs with their sources, conventions, and what would change it."""
    ask = asked(request.GET, *CLOCKS, *ASSUMED)
    row = get_object_or_404(Company, slug=slug)
    dossier = company_dossier(row, _clock(ask), ask.ramps)
    found = find_arithmetic(dossier, key)
    if found is None:
        raise Http404(_("This figure is not known on that day."))
    context = {
        "asked": ask,
        "dossier": dossier,
        "found": found,
        "steps": steps_through(dossier.vintages, ask),
    }
    return render(request, "companies/arithmetic.html", context | kept_parameters(request))


@require_safe
def source(request: HttpRequest, pk: int) -> HttpResponse:
    """What one source said: its figures, claims and frames, its origin and its echoes."""
    ask = asked(request.GET, "as_of", "shown_on")
    row = get_object_or_404(Source.objects.select_related("origin"), pk=pk)
    found = source_dossier(row, _clock(ask))
    if not found.is_public:
        raise Http404(_("No published fact cites this source."))
    return render(request, "sources/source.html", {"asked": ask, "found": found} | kept_parameters(request))
