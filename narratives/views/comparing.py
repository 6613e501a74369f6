"""Companies beside each other. The whole choice lives in the address."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from narratives import pictures, wording
from narratives.dossier import CAPEX, Clock, comparison, public_companies
from narratives.models import Company
from narratives.views.choices import choice
from narratives.views.parameters import Asked, BadParameter, asked, past_day
from narratives.views.vintages import CLOCKS, kept_parameters, steps_through

FEWEST, MOST = 2, 6


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """Two to six companies on the same months and by one definition; fewer leave the form to choose from."""
    slugs, ask = _asked(request)
    definition = choice(request.GET, "definition", [str(code) for code in CAPEX]) or str(CAPEX[0])
    until = past_day(request.GET, "until", ask.as_of)
    known = list(public_companies(ask.moment))
    chosen = _chosen(slugs, known)
    context = {
        "asked": ask,
        "companies": known,
        "slugs": slugs,
        "definition": definition,
        "until": until,
        "definitions": [(str(code), wording.word("definition", code)) for code in CAPEX],
    }
    if len(chosen) >= FEWEST:
        context |= _compared(chosen, definition, until, ask)
    return render(request, "compare/compare.html", context | kept_parameters(request))


def _compared(chosen: list[Company], definition: str, until: date | None, ask: Asked) -> dict[str, object]:
    found = comparison(chosen, definition, until, Clock(ask.as_of, ask.moment))
    steps = steps_through(found.vintages, ask)
    return {"found": found, "picture": pictures.compare(found), "steps": steps}


def _asked(request: HttpRequest) -> tuple[list[str], Asked]:
    """The companies, which may be given more than once, and the rest, which may not."""
    slugs = [slug for slug in request.GET.getlist("company") if slug]
    rest = request.GET.copy()
    rest.pop("company", None)
    if len(slugs) != len(set(slugs)):
        raise BadParameter(_("A company is given more than once. Give each once."))
    if len(slugs) > MOST:
        raise BadParameter(
            _("At most %(most)s companies fit beside each other, not %(n)s.")
            % {"most": MOST, "n": len(slugs)}
        )
    return slugs, asked(rest, *CLOCKS, "company", "definition", "until")


def _chosen(slugs: list[str], known: list[Company]) -> list[Company]:
    by_slug = {row.slug: row for row in known}
    for slug in slugs:
        if slug not in by_slug:
            raise BadParameter(_("We know no company “%(slug)s”.") % {"slug": slug[:80]})
    return [by_slug[slug] for slug in slugs]
