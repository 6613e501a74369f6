"""Reads how a list is to be filtered, ordered and paged. What does not exist is refused with a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import wording
from narratives.dossier.lists import Listed, Wanted, facet_counts
from narratives.dossier.lists import page_of as cut_page
from narratives.measures.delivery import Standing
from narratives.measures.directions import Direction
from narratives.models import Evidence, Firmness, Metric
from narratives.views.parameters import BadParameter, one_of, page_of, past_day

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
    page = cut_page(rows, want)
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
        name: one_of(name, text, FIXED.get(name, sorted(known)))
        for name, known in counts.items()
        if (text := query.get(name, ""))
    }
    since, until = past_day(query, "since", today), past_day(query, "until", today)
    if since and until and since > until:
        raise BadParameter(_("“since” is after “until”: no day is in between."))
    orders = [order for name in sorts for order in _both_ways(name)]
    sort = one_of("sort", query.get("sort") or sorts[0], orders)
    return Wanted(facets, since, until, sort, page_of(query))


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
