"""Parameters that choose from what there is. A choice that does not exist is refused with a sentence."""

from __future__ import annotations

from collections.abc import Collection

from django.http import QueryDict

from narratives.views.parameters import one_of

SHOWN = 8


def choice(query: QueryDict, name: str, known: Collection[str]) -> str:
    """The value of `name`, one of `known`, or "" where nothing is asked; BadParameter otherwise."""
    value = query.get(name, "")
    return one_of(name, value, known, SHOWN) if value else ""
