"""What a company reported, with every vintage of it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from narratives import pictures
from narratives.charts.words import Picture
from narratives.dossier import Clock, Reports, public_companies
from narratives.dossier import reports as ask_reports
from narratives.dossier.reports import ReportedSeries
from narratives.views.parameters import asked
from narratives.views.vintages import CLOCKS, kept_parameters, steps_through


@require_safe
def reports(request: HttpRequest, slug: str) -> HttpResponse:
    """Each period's first figure, that of the day and that of today; what follows, and the holes."""
    ask = asked(request.GET, *CLOCKS)
    company = get_object_or_404(public_companies(ask.moment), slug=slug)
    found = ask_reports(company, Clock(ask.as_of, ask.moment), ask.today)
    context = {
        "asked": ask,
        "company": company,
        "found": found,
        "drawn": _drawn(found),
        "steps": steps_through(found.vintages, ask),
    }
    return render(request, "companies/reports.html", context | kept_parameters(request))


def _drawn(found: Reports) -> list[tuple[ReportedSeries, Picture | None]]:
    """A picture for each series whose periods add up."""
    return [(row, pictures.reported(row, f"reported-{n}")) for n, row in enumerate(found.series)]
