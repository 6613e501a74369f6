"""Where the day asked for stands among the real vintages: the step back, the step on, and the slider."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest

from narratives.views.parameters import Asked

CLOCKS = ("as_of", "shown_on")
ASSUMED = ("ramp_low", "ramp_high")


@dataclass(frozen=True)
class Steps:
    earlier: date | None
    later: date | None
    first: date | None
    position: int
    last: int
    days: str
    count: int


def steps_through(vintages: Sequence[date], asked: Asked) -> Steps:
    """`position` is that of the last vintage known on the day; days come oldest first."""
    known = [day for day in vintages if day <= asked.today]
    upto, beyond = bisect_left(known, asked.as_of), bisect_right(known, asked.as_of)
    return Steps(
        earlier=known[upto - 1] if upto else None,
        later=known[beyond] if beyond < len(known) else None,
        first=known[0] if known else None,
        position=max(beyond - 1, 0),
        last=max(len(known) - 1, 0),
        days=" ".join(day.isoformat() for day in known),
        count=len(known),
    )


def kept_parameters(request: HttpRequest) -> dict[str, Any]:
    """Whatever else the address says, for the as-of form; and what links onwards carry along, the clocks and
    the growth assumed or, for pages that assume none, the clocks alone."""
    given = {name: str(value) for name, value in request.GET.items() if value}
    kept = [(name, value) for name in request.GET for value in request.GET.getlist(name)]
    return {
        "kept": [(name, value) for name, value in kept if value and name not in (*CLOCKS, "page")],
        "query": _query(given, (*CLOCKS, *ASSUMED)),
        "clocks": _query(given, CLOCKS),
    }


def _query(given: dict[str, str], names: tuple[str, ...]) -> str:
    kept = {name: given[name] for name in names if name in given}
    return f"?{urlencode(kept)}" if kept else ""
