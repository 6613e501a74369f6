"""Appends to the log. Every act of the ledger ends here, inside its own transaction."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import models

from narratives.models import LogEntry


def log(by: User, verb: str, row: models.Model, reason: str = "", unreviewed: bool = False) -> LogEntry:
    label = str(row)[:300]
    return LogEntry.objects.create(
        by=by,
        verb=verb,
        noun=str(row._meta.model_name),
        row=row.pk,
        label=label,
        reason=reason,
        unreviewed=unreviewed,
    )
