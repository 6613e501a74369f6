"""Whether there is a page at all: for what was never shown there is none, whatever clock is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.http import Http404
from django.utils.translation import gettext as _

from narratives.views.parameters import Asked


def shown_or_404(shows: object, asked: Asked, since: Callable[[], date | None]) -> date | None:
    """Passes where something is shown. Where the site's clock is set to a day on which nothing was, yet
    something was once: the day it began, for the page to say so."""
    if shows:
        return None
    began = since() if asked.shown_on else None
    if began is None:
        raise Http404(_("No published fact is about this."))
    return began
