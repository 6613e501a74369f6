"""Reads how a list is to be filtered, ordered and paged. What does not exist is refused with a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import wording
from narratives.dossier.lists import Listed, Wanted, facet_counts, page_of
from narratives.measures.delivery import Standing
from narratives.measures.directions import Direction
from narratives.models import Evidence, Firmness, Metric
from narratives.views.parameters import BadParameter, past_day

CLOCKS = ("as_of", "shown_on")
SHAPE = ("since", "until", "sort", "page")
# Codes that exist whether or not a row has them; of the others, those exist that some row has.
FIXED: Mapping[str, Sequence[str]] = {
    "metric": Metric.values,
    "firmness": Firmness.values,
    "evidence": Evidence.values,
    "direction": [*Direction],
    "standing": [*Standing],
}
PAGE = re.compile(r"[1-9][0-9]{0,5}\Z", re.ASCII)


@dataclass(frozen=True)
class Option:
    code: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Facet:
    name: str
    options: tuple[Option, ...]

    @property
    def chosen(self) -> Option | None:
        return next((option for option in self.options if option.chosen), None)


@dataclass(frozen=True)
class Order:
    """A column's way of sorting: the one it would turn to, and how it is sorted now ("" if it is not)."""

    name: str
    turn: str
    aria: str


def chosen_list(
    request: HttpRequest,
    rows: Sequence[Listed[Any]],
    facets: Sequence[str],
    sorts: Sequence[str],
    today: date,
) -> dict[str, Any]:
    """The context of a list: its page, and all there is to choose. BadParameter for what there is not."""
    counts = facet_counts(rows, facets)
    want = wanted(request.GET, counts, sorts, today)
    page = page_of(rows, want)
    if page is None:
        raise BadParameter(_("The list has no page %(n)s.") % {"n": want.page})
    offered = [_facet(name, counts[name], want.facets.get(name)) for name in facets]
    return {
        "page": page,
        "wanted": want,
        "facets": [facet for facet in offered if facet.options],
        "orders": [order for name in sorts for order in _both_ways(name)],
        "columns": {name.removeprefix("-"): _order(name, want.sort) for name in sorts},
        "kept_clocks": [(name, request.GET[name]) for name in CLOCKS if request.GET.get(name)],
    }


def wanted(
    query: QueryDict, counts: Mapping[str, Mapping[str, int]], sorts: Sequence[str], today: date
) -> Wanted:
    facets = {
        name: _code(text, name, known) for name, known in counts.items() if (text := query.get(name, ""))
    }
    since, until = past_day(query, "since", today), past_day(query, "until", today)
    if since and until and since > until:
        raise BadParameter(_("“since” is after “until”: no day is in between."))
    return Wanted(facets, since, until, _sort(query, sorts), _page(query))


def _code(text: str, name: str, known: Mapping[str, int]) -> str:
    codes = FIXED.get(name, sorted(known))
    if text not in codes:
        given = {"name": name, "codes": ", ".join(codes) or _("nothing yet"), "text": text[:40]}
        raise BadParameter(_("“%(name)s” may be %(codes)s, not “%(text)s”.") % given)
    return text


def _sort(query: QueryDict, sorts: Sequence[str]) -> str:
    text = query.get("sort") or sorts[0]
    every = [order for name in sorts for order in _both_ways(name)]
    if text not in every:
        given = {"name": "sort", "codes": ", ".join(every), "text": text[:40]}
        raise BadParameter(_("“%(name)s” may be %(codes)s, not “%(text)s”.") % given)
    return text


def _page(query: QueryDict) -> int:
    text = query.get("page") or "1"
    if not PAGE.match(text):
        raise BadParameter(_("“page” must be a whole number from 1, not “%(text)s”.") % {"text": text[:40]})
    return int(text)


def _facet(name: str, counts: Mapping[str, int], chosen: str | None) -> Facet:
    """The codes that occur, and the one chosen even where nothing has it."""
    locale = get_language() or "en"
    every = counts if chosen is None or chosen in counts else {**counts, chosen: 0}
    options = [
        Option(code, wording.facet_code(name, code, locale), count, code == chosen)
        for code, count in every.items()
    ]
    return Facet(name, tuple(sorted(options, key=lambda option: option.label.casefold())))


def _both_ways(name: str) -> tuple[str, str]:
    bare = name.removeprefix("-")
    return (name, bare) if name != bare else (bare, f"-{bare}")


def _order(name: str, now: str) -> Order:
    first, second = _both_ways(name)
    aria = {first.lstrip("-"): "ascending", f"-{first.lstrip('-')}": "descending"}.get(now, "")
    return Order(first.lstrip("-"), second if now == first else first, aria)
