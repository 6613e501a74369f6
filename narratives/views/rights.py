"""Who may open a page of the desk: decided before anything is looked up."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from narratives import ledger

View = Callable[..., HttpResponse]


def needs(right: str) -> Callable[[View], View]:
    """Strangers are asked to sign in, accounts without the right are refused."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not ledger.may(request.user, right):  # type: ignore[arg-type]
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return login_required(guarded)

    return guard
