"""Turns a refused parameter into a 400 that says why, as a page or as data."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from narratives.views.errors import error_page
from narratives.views.parameters import BadParameter

DATA = (".json", ".csv")


class RefuseBadParameters:
    """Middleware: one place for what every page does with an address it does not understand."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, BadParameter):
            return None
        if request.path.endswith(DATA):
            return JsonResponse(
                {"error": str(exception)}, status=400, json_dumps_params={"ensure_ascii": False}
            )
        return error_page(request, 400, _("This address asks for something we cannot show"), str(exception))
