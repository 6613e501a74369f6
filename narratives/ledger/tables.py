"""Many rows into one table at the speed of the database: COPY on PostgreSQL, executemany elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from django.db import connection, models
from django.db.backends.utils import CursorWrapper


def fill(
    model: type[models.Model],
    fields: Sequence[str],
    rows: Iterable[tuple[Any, ...]],
    same: Mapping[str, Any] | None = None,
) -> None:
    """Inserts ready tuples in the order of `fields`; `same` has the values all of the rows share.

    Every other column takes its field's default. Model checks and signals do not run: the caller has asked
    its guards, and opened the transaction.
    """
    same = _defaults(model, {*fields, *(same or {})}) | dict(same or {})
    quote = connection.ops.quote_name
    names = ", ".join(quote(_column(model, name)) for name in (*fields, *same))
    into = f"{quote(model._meta.db_table)} ({names})"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # The copy of the driver itself: Django wraps its errors only where asked to.
            with connection.wrap_database_errors, cursor.copy(f"COPY {into} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row((*row, *same.values()))
        else:
            marks = ", ".join([*["%s"] * len(fields), *_literals(cursor, list(same.values()))])
            cursor.executemany(f"INSERT INTO {into} VALUES ({marks})", rows)  # type: ignore[arg-type]


def _defaults(model: type[models.Model], given: set[str]) -> dict[str, Any]:
    """What the columns not given hold, of those that may not be empty."""
    others = (f for f in model._meta.concrete_fields if not given & {f.name, f.attname})
    return {f.attname: f.get_default() for f in others if not (f.null or f.primary_key)}


@contextmanager
def swift_commits() -> Iterator[None]:
    """Commits that do not wait for the disk one by one, for work that can be run again.

    A power cut may lose the last of them, each whole. The first commit afterwards waits for them all.
    """
    swift, safe = _SYNC[connection.vendor]
    if connection.in_atomic_block:
        yield
        return
    _execute(swift)
    try:
        yield
    finally:
        _execute(safe)


_SYNC = {
    "sqlite": ("PRAGMA synchronous=NORMAL", "PRAGMA synchronous=FULL"),
    "postgresql": ("SET synchronous_commit TO OFF", "RESET synchronous_commit"),
}


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def _literals(cursor: CursorWrapper, values: list[Any]) -> list[str]:
    """Values as SQLite itself writes them into a statement: bound once instead of once a row."""
    if not values:
        return []
    cursor.execute(f"SELECT {', '.join(['quote(%s)'] * len(values))}", values)
    return [text.replace("%", "%%") for text in cursor.fetchone()]


def stored(value: date) -> Any:
    """A day or a moment as this database takes it from a bare statement."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value)


def _column(model: type[models.Model], name: str) -> str:
    return str(model._meta.get_field(name).column)  # type: ignore[union-attr]
