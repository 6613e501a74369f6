"""Travelling in time: every vintage of a pledge, and what changed between two days."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from narratives import pictures
from narratives.dossier import Clock, changes, is_public, pledge_dossier, public_companies, triangle
from narratives.models import Pledge
from narratives.views.parameters import BadParameter, asked, past_day
from narratives.views.vintages import CLOCKS, kept_parameters, steps_through


@require_safe
def vintages(request: HttpRequest, company: str, slug: str) -> HttpResponse:
    """The vintage triangle of a pledge: what was said of each year, when."""
    ask = asked(request.GET, *CLOCKS)
    clock = Clock(ask.as_of, ask.moment)
    row = get_object_or_404(Pledge.objects.select_related("company"), company__slug=company, slug=slug)
    if not is_public(row, clock):
        raise Http404(_("No published fact is about this pledge."))
    dossier, view = pledge_dossier(row, clock)
    found = triangle(view, dossier.pledges, dossier.series) if view else None
    context = {
        "asked": ask,
        "dossier": dossier,
        "pledge": view,
        "found": found,
        "picture": pictures.triangle(found, view.title) if found and view else None,
        "steps": steps_through(dossier.vintages, ask),
    }
    return render(request, "pledges/vintages.html", context | kept_parameters(request))


@require_safe
def changed(request: HttpRequest, slug: str = "") -> HttpResponse:
    """What became public after one day and by another, for one company or for all."""
    ask = asked(request.GET, *CLOCKS, "since", "until")
    since, until = past_day(request.GET, "since", ask.today), past_day(request.GET, "until", ask.today)
    until = until or ask.as_of
    if until > ask.as_of or (since and since >= until):
        raise BadParameter(_("“since” must be a day before “until”, and “until” no later than “as_of”."))
    company = get_object_or_404(public_companies(ask.moment), slug=slug) if slug else None
    found = changes(Clock(until, ask.moment), since, company)
    context = {"asked": ask, "company": company, "found": found, "since": since}
    return render(request, "changes/changes.html", context | kept_parameters(request))
