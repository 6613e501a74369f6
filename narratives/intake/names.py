"""What a sheet names, among what is kept: the one thing meant, or why it cannot be told."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Generic, TypeVar

from narratives.intake.matching import folded
from narratives.intake.reasons import Reason, because

T = TypeVar("T")


class Names(Generic[T]):
    """Things by their names, capitals, marks and spaces aside. A name of two things stands for neither."""

    def __init__(self, named: Iterable[tuple[str, T]]) -> None:
        self._things: dict[str, list[T]] = {}
        self._shown: dict[str, str] = {}
        for name, thing in named:
            known = self._things.setdefault(_folded(name), [])
            self._shown.setdefault(_folded(name), name)
            if thing not in known:
                known.append(thing)

    def find(self, name: str) -> T | None:
        found = self._things.get(_folded(name), [])
        return found[0] if len(found) == 1 else None

    def near(self, name: str) -> str:
        """Up to three names much like this one, to say what would be right."""
        close = difflib.get_close_matches(_folded(name), self._things, 3, 0.6)
        return ", ".join(self._shown[name] for name in close)


def _folded(name: str) -> str:
    # A name without a Latin letter folds to nothing, and is then compared as it stands.
    return folded(name) or name.strip()


def unknown_company(name: str) -> Reason:
    return because("unknown-company", value=name)


def unknown_pledge(name: str, company: str) -> Reason:
    return because("unknown-pledge", value=name, company=company)


def no_address(company: str) -> Reason:
    return because("no-address", company=company)


def future(row: Mapping[str, Any], column: str, today: date) -> Reason | None:
    """Why a row cannot be: it was said or reported on a day that has not come yet."""
    # A month that has begun may have been spoken in, though it counts from its last day.
    if row.get("precision", "day") != "day" or row[column] <= today:
        return None
    return because("future-day", value=row[column])


def refused(sentence: str) -> Reason:
    """What a guard of the house said, word for word."""
    return Reason("refused-row", (("why", sentence),))
