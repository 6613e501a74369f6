"""A revision whose currency changed, read at one rate of exchange."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from narratives.measures.changes import change
from narratives.measures.result import Number, Reason, Result, measure, undefined, with_conventions
from narratives.measures.steps import Step, facing_codes, figures


@measure("after * rate / before - 1", room="revisions")
def constant_rate_change(before: Number, after: Number, rate: Fraction) -> Number | Reason:
    """The change with the new amount put into the old currency at the rate of the old figure's day.

    So nothing of it is due to the exchange rate. Undefined where the old amount is not above 0.
    """
    return change(Fraction(after) * rate, before)


def at_constant_rate(old: Step, new: Step, rate: Fraction | None) -> Result:
    """`rate`: units of the old currency for one of the new; None where none is kept for that day."""
    name = "revisions.constant_rate_change"
    found = figures(old, replace(new, amount=replace(new.amount, unit=old.amount.unit)))
    if isinstance(found, Reason):
        return undefined(name, found)
    if old.kind != new.kind:
        return undefined(name, Reason.NOT_COMPARABLE)
    if rate is None:
        return undefined(name, Reason.NO_RATE)
    return with_conventions(constant_rate_change(*found, rate), *facing_codes(old.amount, new.amount))
