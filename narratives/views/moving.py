"""Old addresses of merged rows lead on for good, whichever page of theirs was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import ResolverMatch, reverse

from narratives.dossier import company_now, pledge_now, source_now


class LeadOn:
    """Middleware: asked only where nothing was found, so that a living page never pays for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        match = request.resolver_match
        if response.status_code != 404 or match is None or request.method not in ("GET", "HEAD"):
            return response
        now = _now(match)
        if now is None:
            return response
        query = request.META.get("QUERY_STRING", "")
        address = reverse(match.view_name, kwargs=match.kwargs | now)
        return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def _now(match: ResolverMatch) -> dict[str, Any] | None:
    """What to put in the address instead, told from the address's own pattern."""
    kwargs = match.kwargs
    if "companies/<slug:company>/<slug:slug>" in match.route:
        pledge = pledge_now(kwargs["company"], kwargs["slug"])
        return {"company": pledge[0], "slug": pledge[1]} if pledge else None
    if "companies/<slug:slug>" in match.route:
        slug = company_now(kwargs["slug"])
        return {"slug": slug} if slug else None
    if "sources/<int:pk>" in match.route and "desk/" not in match.route:
        pk = source_now(kwargs["pk"])
        return {"pk": pk} if pk else None
    return None
