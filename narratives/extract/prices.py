"""Amounts too small for a plan or a year of a company: prices of things and of shares."""

from decimal import Decimal

from narratives.extract.span import Span

# What a million dollars is worth, by the order of magnitude, where one dollar is many of the unit.
MANY = {
    "VND": Decimal(10) ** 9,
    "IDR": Decimal(10) ** 9,
    "KRW": Decimal(10) ** 8,
    "JPY": Decimal(10) ** 7,
    "CLP": Decimal(10) ** 8,
    "COP": Decimal(10) ** 8,
    "HUF": Decimal(10) ** 8,
}
MILLION = Decimal(10) ** 6


def is_price(span: Span) -> bool:
    return span.high < MANY.get(span.unit, MILLION)
