"""Reads the tables of typed amounts and periods beside the tests."""

from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).parent
POWERS = {"T": 12, "B": 9, "M": 6, "K": 3}


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("¦") for line in lines if line and not line.startswith("#")]


def amount(cell: str) -> Decimal | None:
    """ "1.4T" -> 1.4e12; "-" -> None, an open side."""
    if cell == "-":
        return None
    return Decimal(cell[:-1]) * 10 ** POWERS[cell[-1]] if cell[-1] in POWERS else Decimal(cell)
