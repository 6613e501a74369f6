"""Commits are swift where asked for, and as safe as before afterwards."""

import pytest
from django.db import connection

from narratives import ledger


def level():
    with connection.cursor() as cursor:
        cursor.execute(
            "SHOW synchronous_commit" if connection.vendor == "postgresql" else "PRAGMA synchronous"
        )
        return cursor.fetchone()[0]


def broken_off(levels):
    with ledger.swift_commits():
        levels.append(level())
        raise KeyboardInterrupt


def test_a_swift_import_leaves_commits_as_safe_as_they_were(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        levels = [level()]
        with pytest.raises(KeyboardInterrupt):
            broken_off(levels)
        levels.append(level())
    safe, swift = ("on", "off") if connection.vendor == "postgresql" else (2, 1)
    assert levels == [safe, swift, safe]
