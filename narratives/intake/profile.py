"""What the rows of a filer say of the company itself: its name, fiscal year and currency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from typing import TypeVar

from narratives.intake.facts import Reported

C = TypeVar("C", int, str)

_ANNUAL = ("10-K", "20-F", "40-F")
# A year of 52 or 53 weeks ends up to six days into the next month.
_WEEK = timedelta(days=6)


def fiscal_month(rows: Iterable[Reported]) -> int | None:
    """The last month of most fiscal years (1 to 12), or None where no annual filing has one."""
    ends = Counter(
        (row.period_end - _WEEK).month
        for row in rows
        if row.form.startswith(_ANNUAL) and (row.period_end - row.period_start).days > 350
    )
    return _most(ends)


def readable(name: str) -> str:
    """The filer's name as people write it: older files shout (ALPHABET INC.) what newer ones say."""
    if not name.isupper():
        return name
    words = name.split()
    return " ".join(word.capitalize() if len(word) > 3 or "." in word else word for word in words)


def currency(rows: Iterable[Reported]) -> str | None:
    """The unit of most rows, or None without any."""
    return _most(Counter(row.unit for row in rows))


def _most(counts: Counter[C]) -> C | None:
    return min(counts, key=lambda name: (-counts[name], name), default=None)
