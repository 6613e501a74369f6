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


def form_key(name: str, key: str) -> uuid.UUID:
    """The same fact gets the same key at every run, so that loading twice adds nothing."""
    return uuid.uuid5(KEYS, f"{name}/{key}")


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def whole(text: str) -> int | None:
    return int(text) if text else None


def yes(text: str) -> bool:
    return text in ("yes", "true", "1")
