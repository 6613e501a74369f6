"""What a rate was: on a day for what is said, over a period for what flowed; never another day's, unsaid."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from narratives.intake.rates import RateRow
from narratives.intake.reasons import Reason, because

EURO = "EUR"
# The longest run of days without rates is a weekend with the holidays around it (Easter: four days).
LONGEST_PAUSE = timedelta(days=6)


class Rates:
    """Reference rates by currency. Rates are exact: units of `to` for one unit of `base`."""

    def __init__(self, rows: Iterable[RateRow]) -> None:
        self._rates: dict[str, dict[date, Decimal]] = defaultdict(dict)
        for row in rows:
            self._rates[row.currency][row.day] = row.per_euro

    def spot(self, base: str, to: str, day: date) -> Fraction | Reason:
        """The rate of that very day. Weekends and holidays have none; see `nearest_before`."""
        if base == to:
            return Fraction(1)
        per_base, per_to = self._per_euro(base, day), self._per_euro(to, day)
        if isinstance(per_base, Reason):
            return per_base
        return per_to if isinstance(per_to, Reason) else per_to / per_base

    def nearest_before(self, base: str, to: str, day: date) -> date | None:
        """The last day up to `day` that has both rates, to be offered and named, never used in silence."""
        days = self._days(base, to)
        place = bisect_right(days, day)
        return days[place - 1] if place else None

    def average(self, base: str, to: str, start: date, end: date) -> Fraction | Reason:
        """The mean of the daily rates from start to end, as the filings' own averages are made."""
        if base == to:
            return Fraction(1)
        days = [d for d in self._days(base, to) if start <= d <= end]
        if not days:
            missing = base if base != EURO and not self._within(base, start, end) else to
            return because("no-rate-between", currency=missing, start=start, end=end)
        if gap := _gap(days, start, end):
            currency = base if to == EURO else to
            return because(
                "average-has-gaps", currency=currency, start=start, end=end, gap_start=gap[0], gap_end=gap[1]
            )
        rates = [self.spot(base, to, d) for d in days]
        return sum((rate for rate in rates if isinstance(rate, Fraction)), Fraction(0)) / len(days)

    def _per_euro(self, currency: str, day: date) -> Fraction | Reason:
        if currency == EURO:
            return Fraction(1)
        rate = self._rates.get(currency, {}).get(day)
        return because("no-rate", currency=currency, day=day) if rate is None else Fraction(rate)

    def _days(self, base: str, to: str) -> list[date]:
        known = [set(self._rates.get(currency, {})) for currency in {base, to} - {EURO}]
        return sorted(set.intersection(*known)) if known else []

    def _within(self, currency: str, start: date, end: date) -> bool:
        return any(start <= day <= end for day in self._rates.get(currency, {}))


def _gap(days: list[date], start: date, end: date) -> tuple[date, date] | None:
    """The first stretch of the window with no rate that no weekend or holiday explains."""
    one = timedelta(days=1)
    edges = [start - one, *days, end + one]
    for before, after in zip(edges, edges[1:], strict=False):
        if after - before > LONGEST_PAUSE:
            return before + one, after - one
    return None
