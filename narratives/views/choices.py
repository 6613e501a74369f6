"""Parameters that choose from what there is. A choice that does not exist is refused with a sentence."""

from __future__ import annotations

from collections.abc import Collection

from django.http import QueryDict
from django.utils.translation import gettext as _

from narratives.views.parameters import BadParameter

SHOWN = 8


def choice(query: QueryDict, name: str, known: Collection[str]) -> str:
    """The value of `name`, one of `known`, or "" where nothing is asked; BadParameter otherwise."""
    value = query.get(name, "")
    if value and value not in known:
        raise BadParameter(
            _("“%(name)s” may be %(known)s, not “%(text)s”.")
            % {"name": name, "known": _listed(known), "text": value[:40]}
        )
    return value


def _listed(known: Collection[str]) -> str:
    """The first few, in their order."""
    few = list(known)[:SHOWN]
    return ", ".join(few + ["…"] * (len(known) > SHOWN)) or _("none")
