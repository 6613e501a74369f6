"""Reports: a period nobody filed, put together from periods somebody did."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from narratives.measures.result import Number, Reason, measure


@measure("periods added - periods taken away")
def put_together(added: Sequence[Number], taken: Sequence[Number]) -> Number | Reason:
    """Reported periods added up, less those that reach beyond the window, in their unit.

    A fourth quarter is the year less nine months; twelve months are a year, plus the year to date, less the
    same months of the year before. Undefined where a period is missing: nothing is interpolated.
    """
    if not added:
        return Reason.NO_INPUT
    signed = [Fraction(n) for n in added] + [-Fraction(n) for n in taken]
    return sum(signed, Fraction(0))
