"""How every number is computed, told by the measures themselves."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from narratives import wording
from narratives.measures.result import MEASURES, Reason
from narratives.views.parameters import asked


@require_safe
def methodology(request: HttpRequest) -> HttpResponse:
    """Every measure in the registry, room by room, with the conventions, reasons and verdicts in use."""
    asked(request.GET)
    measures = sorted(MEASURES.values(), key=lambda row: row.name)
    rooms = [(room, list(rows)) for room, rows in groupby(measures, lambda row: row.name.split(".")[0])]
    context = {
        "rooms": rooms,
        "conventions": wording.CONVENTIONS.items(),
        "reasons": [(code.value, wording.word("reason", code.value)) for code in Reason],
        "verdicts": wording.VERDICTS.items(),
    }
    return render(request, "methodology/methodology.html", context)
