"""Capex as several companies guide it: cash capex plus the principal paid on finance leases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from narratives.intake.concepts import CASH_CAPEX, LEASE_PRINCIPAL
from narratives.intake.derive import Derived
from narratives.intake.facts import Reported
from narratives.intake.reasons import Reason
from narratives.intake.windows import window

R = TypeVar("R", bound=Reported)


def capex_with_leases(
    rows: Iterable[R], unit: str, start: date, end: date, day: date | None = None
) -> Derived[R] | Reason:
    """cash_capex + finance_lease_principal of one company for start..end; undefined if either is."""
    rows = [row for row in rows if row.unit == unit]
    cash, leases = (
        window([r for r in rows if (r.metric, r.definition) == series], start, end, day)
        for series in (CASH_CAPEX, LEASE_PRINCIPAL)
    )
    if isinstance(cash, Reason):
        return cash
    if isinstance(leases, Reason):
        return leases
    return Derived(
        "capex",
        "capex_with_leases",
        unit,
        start,
        end,
        (*cash.inputs, *leases.inputs),
        max(cash.precision, leases.precision),
        cash.mixed or leases.mixed,
        cash.superseded or leases.superseded,
    )
