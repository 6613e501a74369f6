"""Appends to the log. Every act of the ledger ends here, inside its own transaction."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.auth.models import User
from django.db import models

from narratives.models import LogEntry


def log(
    by: User, verb: str, row: models.Model, reason: str = "", unreviewed: bool = False, label: str = ""
) -> LogEntry:
    """`label` names what the act was about where the row alone does not: both of two that were merged."""
    entry = _entry(by, verb, row, reason, unreviewed, label)
    entry.save(force_insert=True)
    return entry


def log_many(by: User, verb: str, rows: Sequence[models.Model]) -> None:
    """One line for each row, as `log` writes it."""
    LogEntry.objects.bulk_create([_entry(by, verb, row) for row in rows], batch_size=500)


def _entry(
    by: User, verb: str, row: models.Model, reason: str = "", unreviewed: bool = False, label: str = ""
) -> LogEntry:
    return LogEntry(
        by=by,
        verb=verb,
        noun=str(row._meta.model_name),
        row=row.pk,
        label=(label or str(row))[:300],
        reason=reason,
        unreviewed=unreviewed,
    )
