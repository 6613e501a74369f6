"""Exchange rates: added once a day and currency, and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from narratives.ledger.curate import source_at
from narratives.ledger.log import log
from narratives.ledger.people import PUBLISH, must
from narratives.ledger.refusals import Refused
from narratives.ledger.tables import fill, stored
from narratives.models import ExchangeRate, Source, Tier

EURO, DIGITS, DECIMALS = "EUR", 15, 8
CENTRAL_BANK: dict[str, Any] = {
    "title": "Euro foreign exchange reference rates",
    "publisher": "European Central Bank",
    "tier": Tier.ISSUER,
    "language": "en",
}


class RateRow(Protocol):
    """One euro was `per_euro` units of `currency` on `day`."""

    @property
    def currency(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def per_euro(self) -> Decimal: ...


@dataclass(frozen=True)
class Rated:
    """Rates written, rates that were there already, and those whose kept value differs and stays."""

    written: int
    same: int
    conflicting: int


def import_rates(by: User, rows: Sequence[RateRow], url: str) -> Rated:
    """Adds the rates that are missing, all in one transaction; `url` is where they were published."""
    must(by, PUBLISH)
    _refuse_unkeepable(rows)
    with transaction.atomic():
        source = source_at(by, url, **CENTRAL_BANK)
        # Two imports wait for each other here, so that neither writes what the other just did.
        Source.objects.select_for_update().get(pk=source.pk)
        known = ExchangeRate.objects.filter(base=EURO).values_list("day", "quote", "rate")
        kept = {(day, quote): rate for day, quote, rate in known}
        fresh = {key: r for r in rows if (key := (r.day, r.currency)) not in kept}
        same = sum(kept.get((r.day, r.currency)) == r.per_euro for r in rows)
        if fresh:
            ready = ((stored(r.day), EURO, r.currency, r.per_euro, source.pk) for r in fresh.values())
            fill(ExchangeRate, ("day", "base", "quote", "rate", "source"), ready)
            log(by, "import", source, f"{len(fresh)} rates", unreviewed=True)
    return Rated(len(fresh), same, sum((r.day, r.currency) in kept for r in rows) - same)


def _refuse_unkeepable(rows: Sequence[RateRow]) -> None:
    for row in rows:
        _sign, digits, exponent = row.per_euro.normalize().as_tuple()
        if row.per_euro <= 0 or row.currency == EURO:
            raise Refused(_("A rate is above zero, and between two currencies."), "rate")
        if len(digits) > DIGITS or -int(exponent) > DECIMALS or row.per_euro.adjusted() >= DECIMALS:
            told = _("The rate %(rate)s of %(currency)s has more digits than we can keep.")
            raise Refused(told % {"rate": row.per_euro, "currency": row.currency}, "rate")
