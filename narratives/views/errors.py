"""Pages for when something is refused, missing or broken: each says what happened and what to do."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _


def error_page(request: HttpRequest, status: int, title: str, sentence: str) -> HttpResponse:
    return render(request, "errors/error.html", {"title": title, "sentence": sentence}, status=status)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(
        request, 400, _("This address asks for something we do not understand"), _("Check it and try again.")
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(
        request,
        403,
        _("This page is not for you"),
        _("Sign in with an account that may do this, or go back."),
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return error_page(
        request,
        404,
        _("There is nothing here"),
        _("The address may be mistyped, or the page may have moved."),
    )


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """What Django shows when a form's token does not fit: too old a page, or cookies switched off."""
    sentence = _("Go back, reload the page and send it again. Cookies must be allowed for this site.")
    return error_page(request, 403, _("This form has expired"), sentence)


def server_error(request: HttpRequest, *args: Any) -> HttpResponse:
    """Rendered without the request: whatever broke (the database, say) must not break this page too."""
    return HttpResponse(render_to_string("errors/broken.html"), status=500)
