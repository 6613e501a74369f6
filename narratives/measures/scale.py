"""Scale: a pledge beside revenue, beside what others spend, and beside the power it is to buy."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

from narratives.measures.growth import DIGITS, linear_path, path
from narratives.measures.result import Number, Reason, measure


def _over(part: Number, whole: Number) -> Number | Reason:
    if whole <= 0:
        return Reason.BASE_NOT_POSITIVE
    return Fraction(part) / Fraction(whole)


@measure("pledge / years / revenue")
def yearly_multiple(pledge: Number, years: Number, revenue: Number) -> Number | Reason:
    """A year of the pledge over a year of revenue, as a multiple. Undefined without revenue."""
    if years <= 0:
        return Reason.NO_LENGTH
    return _over(Fraction(pledge) / Fraction(years), revenue)


@measure("pledge / revenue")
def whole_multiple(pledge: Number, revenue: Number) -> Number | Reason:
    """The whole pledge over one year of revenue, as a multiple. Undefined without revenue."""
    return _over(pledge, revenue)


@measure("pledge / (base * ratio ** (1 / periods) + … + target), ratio = target / base")
def share_of_geometric_path(
    pledge: Number, base: Number, target: Number, periods: int, first: int = 1, last: int | None = None
) -> Number | Reason:
    """The pledge over all revenue of years `first` to `last` after the base year, on the geometric path.

    Undefined where the path does not reach over those years.
    """
    if problem := _no_path(base, target, periods, first, last):
        return problem
    with localcontext() as context:
        context.prec = DIGITS
        total = sum(path(base, target, periods)[first - 1 : last], Decimal(0))
        exact = Fraction(pledge)
        return Decimal(exact.numerator) / Decimal(exact.denominator) / total


@measure("pledge / (base + (target - base) / periods + … + target)")
def share_of_linear_path(
    pledge: Number, base: Number, target: Number, periods: int, first: int = 1, last: int | None = None
) -> Number | Reason:
    """The pledge over all revenue of years `first` to `last` after the base year, on a straight line.

    Undefined where the path does not reach over those years.
    """
    if problem := _no_path(base, target, periods, first, last):
        return problem
    return _over(pledge, sum(linear_path(base, target, periods)[first - 1 : last], Fraction(0)))


def _no_path(base: Number, target: Number, periods: int, first: int, last: int | None) -> Reason | None:
    if base <= 0 or target <= 0:
        return Reason.BASE_NOT_POSITIVE
    if periods < 1 or not 1 <= first <= (periods if last is None else last) <= periods:
        return Reason.PATH_TOO_SHORT
    return None


@measure("pledge / years / peer")
def against_peer(pledge: Number, years: Number, peer: Number) -> Number | Reason:
    """A year of the pledge over what a peer reported for a year. Undefined where that is not above 0."""
    if years <= 0:
        return Reason.NO_LENGTH
    return _over(Fraction(pledge) / Fraction(years), peer)


@measure("pledge / gigawatts")
def per_gigawatt(pledge: Number, gigawatts: Number) -> Number | Reason:
    """Money per gigawatt of the capacity it is to buy, in the pledge's unit. Undefined without capacity."""
    return _over(pledge, gigawatts)
