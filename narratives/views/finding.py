"""Search: one field, as a page and as you type."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from narratives.dossier import search
from narratives.views.parameters import BadParameter, refuse_unknown

LONGEST = 200


@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """What the words in `q` name; without them, what may be asked for."""
    refuse_unknown(request.GET, ("q",))
    text = request.GET.get("q", "")
    if len(text) > LONGEST:
        raise BadParameter(_("Ask with fewer words: at most %(n)s characters.") % {"n": LONGEST})
    context = {"q": text, "results": search(text, get_language() or "en"), "longest": LONGEST}
    return render(request, "search/search.html", context)
