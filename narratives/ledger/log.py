"""Appends to the log. Every act of the ledger ends here, inside its own transaction."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import models

from narratives.models import LogEntry


def log(
    by: User, verb: str, row: models.Model, reason: str = "", unreviewed: bool = False, label: str = ""
) -> LogEntry:
    """`label` names what the act was about where the row alone does not: both of two that were merged."""
    return LogEntry.objects.create(
        by=by,
        verb=verb,
        noun=str(row._meta.model_name),
        row=row.pk,
        label=(label or str(row))[:300],
        reason=reason,
        unreviewed=unreviewed,
    )
