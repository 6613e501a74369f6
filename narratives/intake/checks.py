"""One fact of a companyfacts file, checked part by part."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from narratives.intake.facts import Fact
from narratives.intake.jsonfile import Unusable
from narratives.intake.reasons import Reason, because

# What a 64-bit column holds.
LARGEST = 2**63 - 1
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")
_CURRENCY = re.compile(r"[A-Z]{3}")


def checked(raw: Any) -> Fact | Reason:
    """The fact, or the first thing wrong with it."""
    if not isinstance(raw, dict):
        return because("not-a-fact", value=raw)
    if missing := next((f for f in ("end", "val", "accn", "form", "filed") if raw.get(f) is None), None):
        return because("missing-key", field=missing)
    if raw.get("start") is None:
        return because("instant", end=raw["end"])
    days = {field: day(raw[field]) for field in ("start", "end", "filed")}
    if bad := next((field for field, value in days.items() if value is None), None):
        return because("bad-date", field=bad, value=raw[bad])
    value = whole(raw["val"])
    if isinstance(value, Reason):
        return value
    return _fact(raw, value, days["start"], days["end"], days["filed"])  # type: ignore[arg-type]


def _fact(raw: dict[str, Any], value: int, start: date, end: date, filed: date) -> Fact | Reason:
    if start > end:
        return because("start-after-end", start=start, end=end)
    if end > filed:
        return because("period-after-filing", end=end, filed=filed)
    accession, fp = raw["accn"], raw.get("fp")
    if not isinstance(accession, str) or not _ACCESSION.fullmatch(accession):
        return because("bad-accession", value=accession)
    fp = fp if isinstance(fp, str) else None
    return Fact(start, end, value, accession, str(raw["form"]).strip().upper(), fp, filed)


def day(value: Any) -> date | None:
    """A day written YYYY-MM-DD and in no other way, or None."""
    if not isinstance(value, str) or not _DAY.fullmatch(value) or not value.isascii():
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def whole(value: Any) -> int | Reason:
    """A whole number of units that fits a 64-bit column. 12.0 is whole, 12.5 and "12" are refused."""
    if isinstance(value, Unusable):
        spelled = value.removeprefix("-")[:1].isalpha()
        return because("not-a-number" if spelled else "too-large", value=value)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return because("not-a-number", value=value)
    if isinstance(value, Decimal):
        # Asked before int(): int(Decimal("1e999999")) would write out a million digits.
        if value.adjusted() > 20:
            return because("too-large", value=value)
        if value != value.to_integral_value():
            return because("fraction", value=value)
    number = int(value)
    return number if abs(number) <= LARGEST else because("too-large", value=number)


def is_currency(unit: str) -> bool:
    return bool(_CURRENCY.fullmatch(unit))


def company_number(value: Any) -> str | Reason:
    """A CIK as digits without leading zeros; files give a number or a padded string."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value) if abs(value) < 10**12 else "too long"
    text = value.strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{1,10}", text) or not text.strip("0"):
        return because("bad-cik", value="nothing" if value is None else value)
    return text.lstrip("0")
