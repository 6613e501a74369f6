"""Thin adapters for measuring: the readers' results as plain dictionaries."""

from typing import Any

from narratives.extract.amounts import read_amount
from narratives.extract.article import candidates


def extract_money(text: str, lang: str | None = None) -> list[dict[str, Any]]:
    """Figures of a text as {"low", "high", "currency", "start", "role"}."""
    found = (c for c in candidates(text, lang) if c.kind == "money")
    return [
        {"low": c.low, "high": c.high, "currency": c.currency, "start": c.start, "role": c.role}
        for c in found
    ]


def extract_percents(text: str, lang: str | None = None) -> list[dict[str, Any]]:
    """Percentages of a text as {"low", "high"}, in percent."""
    found = [c for c in candidates(text, lang) if c.kind == "percent"]
    return [
        {"low": c.high if c.low is None else c.low, "high": c.low if c.high is None else c.high}
        for c in found
    ]


def extract_typed(text: str, lang: str | None = None) -> list[dict[str, Any]]:
    """One typed amount as a list of one figure, or of none."""
    reading = read_amount(text, lang)
    return [] if reading.problem else [{"low": reading.low, "high": reading.high, "currency": reading.unit}]
