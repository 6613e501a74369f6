"""Reads the story files: one dictionary a row, empty cells as None, with a stable key for each fact."""

from __future__ import annotations

import csv
import uuid
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent
KEYS = uuid.UUID("6f0c8c1e-6a58-4f0e-9a53-5f2b3a7d9c10")

Row = dict[str, str]


def read(name: str) -> list[Row]:
    """The rows of stories/<name>.csv in file order."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def told(name: str, without: str = "") -> list[Row]:
    """The rows of a file that tell nothing of the company `without` (its slug); the company itself stays."""
    rows = read(name)
    if not without or name in ("companies", "sources"):
        return rows
    silent = {row["key"] for row in read("announcements") if row["company"] == without}
    hidden = {row["claim"] for row in read("claim_inputs") if row["announcement"] in silent}
    return [row for row in rows if not _tells(row, without, silent | hidden if name != "reports" else set())]


def _tells(row: Row, company: str, keys: set[str]) -> bool:
    pledges = (row.get(column) or "" for column in ("pledge", "pledge_a", "pledge_b", "part_of"))
    return (
        row.get("company") == company
        or row.get("key") in keys
        or row.get("announcement") in keys
        or any(pledge.startswith(f"{company}/") for pledge in pledges)
    )


def form_key(name: str, key: str) -> uuid.UUID:
    """The same fact gets the same key at every run, so that loading twice adds nothing."""
    return uuid.uuid5(KEYS, f"{name}/{key}")


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def whole(text: str) -> int | None:
    return int(text) if text else None


def yes(text: str) -> bool:
    return text in ("yes", "true", "1")
