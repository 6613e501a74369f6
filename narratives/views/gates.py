"""Who may come in. Asked before a page does anything; the ledger asks again before it writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse

from narratives import ledger
from narratives.models import Fact
from narratives.models.nouns import NOUNS

View = Callable[..., HttpResponse]


def person(request: HttpRequest) -> User:
    """Who is signed in; only behind a gate, where that is known."""
    return request.user  # type: ignore[return-value]


def for_those_who(right: str) -> Callable[[View], View]:
    """Anonymous people are asked to sign in; those who may not are told so (403)."""

    def gate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not ledger.may(person(request), right):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return login_required(guarded)

    return gate


def fact_or_404(noun: str, pk: int) -> Fact:
    """A fact by the name of its noun, whatever its status; only for people of the newsroom."""
    model = NOUNS.get(noun)
    fact = model.objects.select_related("source").filter(pk=pk).first() if model else None
    if fact is None:
        raise Http404
    return fact  # type: ignore[no-any-return]
