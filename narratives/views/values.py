"""Values as data: days in ISO form, amounts as strings of whole units, results exact or with a reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives import formats
from narratives.measures.result import Result


def text(value: date | None) -> str | None:
    return value.isoformat() if value else None


def whole(value: Decimal | None) -> str | None:
    return None if value is None else formats.exact(value)


def result_data(result: Result, unit: str) -> dict[str, Any]:
    """Value to 28 digits, as a fraction where it is one, or null with its reason."""
    value = result.value
    return {
        "value": None if value is None else formats.exact(value),
        "exact": str(value) if isinstance(value, Fraction) else None,
        "reason": result.reason.value if result.reason else None,
        "unit": unit,
        "formula": result.formula,
        "name": result.name,
    }
