"""JSON from strangers: no crash on any bytes, no float for money, no endless digits."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any

from narratives.intake.reasons import Reason, because

# The largest companyfacts file of the SEC has some 40 MB.
MAX_BYTES = 200_000_000
MAX_DIGITS = 40


class Unusable(str):
    """A number we will not turn into one (NaN, Infinity, endless digits), as the file spells it."""


def load(data: bytes, limit: int = MAX_BYTES) -> Any | Reason:
    """The document, with fractions as Decimal; or the Reason why these bytes are none."""
    if len(data) > limit:
        return because("file-too-large", size=len(data), limit=limit)
    try:
        text = data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
        return _parsed(text)
    except UnicodeDecodeError as error:
        return because("not-json", detail=f"byte {error.start} is not text")
    except json.JSONDecodeError as error:
        return because("not-json", detail=f"{error.msg} at line {error.lineno}, column {error.colno}")
    except RecursionError:
        return because("too-deep")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_float=_decimal, parse_constant=Unusable)
    except json.JSONDecodeError:
        raise
    except ValueError:
        # Thousands of digits, which int() refuses. A hook for every number would double all reading times.
        return json.loads(text, parse_int=_whole, parse_float=_decimal, parse_constant=Unusable)


def _whole(digits: str) -> int | Unusable:
    return int(digits) if len(digits) <= MAX_DIGITS else Unusable(digits[: MAX_DIGITS * 2])


def _decimal(digits: str) -> Decimal | Unusable:
    if len(digits) > MAX_DIGITS:
        return Unusable(digits[: MAX_DIGITS * 2])
    try:
        return Decimal(digits)
    except InvalidOperation:  # An exponent beyond what Decimal can hold.
        return Unusable(digits)
