"""The log as it is read: overall, filtered, or of one row with the acts that moved it along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from narratives.models import LogEntry, Touched

A_PAGE = 50


@dataclass(frozen=True)
class Wanted:
    """Which entries: days are in UTC and both count; empty means any."""

    person: str = ""
    verb: str = ""
    noun: str = ""
    since: date | None = None
    until: date | None = None
    unreviewed: bool = False


def log_page(wanted: Wanted, page: int) -> Page[LogEntry]:
    """Newest first: two queries."""
    return _paged(_entries().filter(*_asked_for(wanted)), page)


def log_of_row(noun: str, row: int, page: int) -> Page[LogEntry]:
    """Acts logged of the row itself, and merges and moves that carried it along."""
    carried = Touched.objects.filter(noun=noun, row=row)
    own = Q(noun=noun, row=row)
    merged = Q(pk__in=carried.values("curation__entry"))
    undone = Q(pk__in=carried.filter(curation__undone__isnull=False).values("curation__undone"))
    return _paged(_entries().filter(own | merged | undone), page)


def log_entry(pk: int) -> LogEntry | None:
    return _entries().filter(pk=pk).first()


def _entries() -> QuerySet[LogEntry]:
    return LogEntry.objects.select_related("by", "curation__undone")


def _asked_for(wanted: Wanted) -> list[Q]:
    found = [Q(**{name: value}) for name, value in _exact(wanted).items() if value]
    if wanted.since:
        found.append(Q(at__gte=_start(wanted.since)))
    if wanted.until:
        found.append(Q(at__lt=_start(wanted.until + timedelta(days=1))))
    return found


def _exact(wanted: Wanted) -> dict[str, str | bool]:
    return {
        "by__username": wanted.person,
        "verb": wanted.verb,
        "noun": wanted.noun,
        "unreviewed": wanted.unreviewed,
    }


def _start(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _paged(entries: QuerySet[LogEntry], page: int) -> Page[LogEntry]:
    """The page asked for, or the last one where there are fewer."""
    return Paginator(entries, A_PAGE).get_page(page)
