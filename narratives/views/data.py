"""The same as data: facts and measures as JSON and CSV, exact and unrounded."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from narratives.dossier import Clock, Dossier, company_dossier, company_shown_since
from narratives.models import Company
from narratives.views.export import document
from narratives.views.parameters import asked
from narratives.views.rows import rows
from narratives.views.shown import shown_or_404

HEAD = (
    "row", "key", "on", "pledge", "metric", "definition", "period_start", "period_end", "low", "high", "unit",
    "hedge", "value", "reason", "formula", "evidence", "speaker", "source", "url",
)  # fmt: skip


@require_safe
def company_json(request: HttpRequest, slug: str) -> JsonResponse:
    """Facts and measures of a company as of a day; amounts are strings of whole units, ratios exact."""
    dossier, since = _dossier(request, slug)
    # Where the site's own clock is set to before its first word on the company: when that was.
    found = document(dossier) | ({"shown_since": since.isoformat()} if since else {})
    return JsonResponse(found, json_dumps_params={"ensure_ascii": False, "indent": 1})


@require_safe
def company_csv(request: HttpRequest, slug: str) -> HttpResponse:
    """The same, one row a fact or measure."""
    dossier, _since = _dossier(request, slug)
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    writer.writerows(_lines(rows(dossier)))
    response = HttpResponse(text.getvalue(), content_type="text/csv; charset=utf-8")
    name = f"{dossier.company.slug}-{dossier.clock.as_of.isoformat()}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _dossier(request: HttpRequest, slug: str) -> tuple[Dossier, date | None]:
    ask = asked(request.GET, "as_of", "shown_on", "ramp_low", "ramp_high")
    row = get_object_or_404(Company, slug=slug)
    dossier = company_dossier(row, Clock(ask.as_of, ask.moment), ask.ramps)
    return dossier, shown_or_404(dossier.vintages, ask, lambda: company_shown_since(row))


def _lines(found: Iterable[dict[str, Any]]) -> Iterator[list[str]]:
    for row in found:
        yield [_inert(str(row.get(name, "") or "")) for name in HEAD]


def _inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if cell.startswith(("=", "+", "@", "\t", "\r")) or (cell[:1] == "-" and not _is_number(cell)):
        return "'" + cell
    return cell


def _is_number(cell: str) -> bool:
    return cell[1:].replace(".", "", 1).isdigit()
