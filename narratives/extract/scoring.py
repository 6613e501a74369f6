"""Thin adapters: money and percents of a text as plain dictionaries, for measuring."""

from typing import Any

from narratives.extract.article import candidates


def extract_money(text: str, lang: str | None = None) -> list[dict[str, Any]]:
    """Figures as {"low", "high", "currency", "start", "role"}."""
    found = (c for c in candidates(text, lang) if c.kind == "money")
    return [
        {"low": c.low, "high": c.high, "currency": c.currency, "start": c.start, "role": c.role}
        for c in found
    ]


def extract_percents(text: str, lang: str | None = None) -> list[dict[str, Any]]:
    """Figures as {"low", "high"} in percent."""
    found = (c for c in candidates(text, lang) if c.kind == "percent")
    return [{"low": c.low or c.high, "high": c.high or c.low} for c in found]
