"""Efficiency: what share of revenue is spent, and how much revenue a year of spending was followed by."""

from __future__ import annotations

from fractions import Fraction

from narratives.measures.result import Number, Reason, measure


@measure("capex / revenue")
def intensity(capex: Number, revenue: Number) -> Number | Reason:
    """Capex over the revenue of the same period, as a share. Undefined without revenue."""
    if revenue <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(capex) / Fraction(revenue)


@measure("(revenue - revenue_before) / capex_before")
def marginal_return(revenue: Number, revenue_before: Number, capex_before: Number) -> Number | Reason:
    """Revenue added in a year per unit of capex of the year before. It is no proof of cause.

    Undefined where nothing was spent the year before.
    """
    if capex_before <= 0:
        return Reason.BASE_NOT_POSITIVE
    return (Fraction(revenue) - Fraction(revenue_before)) / Fraction(capex_before)
