"""The only room that rounds or words a number, per locale. Callers print the reason themselves for None."""

from narratives.formats.arithmetic import Formula, Token, substituted
from narratives.formats.dates import day, window, year_count
from narratives.formats.money import AxisWords, amount, axis, hedged, money, money_exact, money_long
from narratives.formats.numbers import exact, multiple, number, percent, percent_band, rounded
from narratives.formats.words import country

__all__ = [
    "AxisWords",
    "Formula",
    "Token",
    "amount",
    "axis",
    "country",
    "day",
    "exact",
    "hedged",
    "money",
    "money_exact",
    "money_long",
    "multiple",
    "number",
    "percent",
    "percent_band",
    "rounded",
    "substituted",
    "window",
    "year_count",
]
