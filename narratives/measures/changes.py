"""The formulas of a revision: from bare numbers to one change, or to why there is none."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

from narratives.measures.result import Number, Reason, measure

DIGITS = 40


def change(after: Number, before: Number) -> Number | Reason:
    if before <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(after) / Fraction(before) - 1


@measure("after / before - 1", room="revisions")
def on_paper_change(before: Number, after: Number) -> Number | Reason:
    """The change between two amounts as they were said: P1/P0 - 1. Undefined where P0 is not above 0."""
    return change(after, before)


@measure("(after / years_after) / (before / years_before) - 1", room="revisions")
def per_year_change(
    before: Number, years_before: Fraction, after: Number, years_after: Fraction
) -> Number | Reason:
    """The change in what the amounts come to in a year: (P1/n1)/(P0/n0) - 1. Years by calendar months."""
    if years_before <= 0 or years_after <= 0:
        return Reason.NO_LENGTH
    return change(Fraction(after) / years_after, Fraction(before) / years_before)


@measure("(after * share_after) / (before * share_before) - 1", room="revisions")
def shared_window_change(
    before: Number, share_before: Fraction, after: Number, share_after: Fraction
) -> Number | Reason:
    """The change over the window both plans cover, for one assumed path of each plan in its own horizon.

    Undefined where the old plan puts nothing above 0 into that window.
    """
    return change(Fraction(after) * share_after, Fraction(before) * share_before)


@measure("ln(part) / ln(part * rest)", room="revisions")
def cause_share(part: Fraction, rest: Fraction) -> Number | Reason:
    """How much of the change in logarithms one factor explains: ln(part) / ln(part * rest).

    Undefined where the factors push in opposite ways, since one would "explain" more than everything, and
    where neither changes anything.
    """
    if part <= 0 or rest <= 0:
        return Reason.BASE_NOT_POSITIVE
    if part == rest == 1:
        return Reason.NO_CHANGE
    if (part > 1 > rest) or (part < 1 < rest):
        return Reason.MIXED_SIGNS
    with localcontext() as context:
        context.prec = DIGITS
        return ln(part) / ln(part * rest)


def ln(value: Fraction) -> Decimal:
    return (Decimal(value.numerator) / Decimal(value.denominator)).ln()
