"""The front page, and the lists of moves, gaps and companies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from narratives.dossier import Clock, Panel, every_vintage, front, panel, site_shows_since, standings
from narratives.dossier.front import SORTS
from narratives.dossier.lists import (
    COMPANY_FACETS,
    COMPANY_SORTS,
    GAP_FACETS,
    GAP_SORTS,
    MOVE_FACETS,
    MOVE_SORTS,
    Listed,
    company_list,
    gap_list,
    move_list,
)
from narratives.views.choosing import CLOCKS, SHAPE, chosen_list
from narratives.views.parameters import Asked, asked, one_of
from narratives.views.vintages import kept_parameters, steps_through


@require_safe
def front_page(request: HttpRequest) -> HttpResponse:
    """What moved, by how much like for like, and what came of it."""
    ask = asked(request.GET, "sort")
    sort = one_of("sort", request.GET.get("sort") or SORTS[0], SORTS)
    context = {"front": front(Clock(ask.as_of), sort), "sort": sort, "asked": ask}
    return render(request, "front/front.html", context)


@require_safe
def moves(request: HttpRequest) -> HttpResponse:
    """Every step at which the figure of a pledge changed."""
    return _listed(request, "moves/moves.html", MOVE_FACETS, MOVE_SORTS, lambda all_: move_list(all_.moves))


@require_safe
def gaps(request: HttpRequest) -> HttpResponse:
    """Every pledge whose delivery can be measured: promised against delivered."""
    return _listed(request, "gaps/gaps.html", GAP_FACETS, GAP_SORTS, lambda all_: gap_list(all_.gaps))


def _listed(
    request: HttpRequest,
    template: str,
    facets: Sequence[str],
    sorts: Sequence[str],
    pick: Callable[[Panel], Sequence[Listed[Any]]],
) -> HttpResponse:
    ask = asked(request.GET, *CLOCKS, *facets, *SHAPE)
    clock = Clock(ask.as_of, ask.moment)
    context = chosen_list(request, pick(panel(clock)), facets, sorts, ask.today)
    context |= {"asked": ask, "since": _since(ask), "steps": steps_through(every_vintage(clock), ask)}
    return render(request, template, context | kept_parameters(request))


@require_safe
def companies(request: HttpRequest) -> HttpResponse:
    """Every company readers may know of, with the last move of its leading pledge."""
    ask = asked(request.GET, *CLOCKS, *COMPANY_FACETS, *SHAPE)
    found = standings(Clock(ask.as_of, ask.moment))
    rows = company_list(found.rows)
    context = chosen_list(request, rows, COMPANY_FACETS, COMPANY_SORTS, ask.today)
    context |= {"asked": ask, "since": _since(ask), "steps": steps_through(found.vintages, ask)}
    return render(request, "companies/companies.html", context | kept_parameters(request))


def _since(asked: Asked) -> date | None:
    """For a page of the site's own past: the day it first showed anything."""
    return site_shows_since() if asked.shown_on else None
