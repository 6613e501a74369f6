"""Reads what an address asks for. What is unknown or malformed is refused with a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from fractions import Fraction

from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z", re.ASCII)
PAGE = re.compile(r"[1-9][0-9]{0,6}\Z", re.ASCII)
PERCENT = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,3})?\Z", re.ASCII)
SHOWS = ("everything", "said", "done", "checked")
RAMPS = (Fraction(0), Fraction(30, 100))


class BadParameter(ValueError):
    """The address asks for something we do not understand; the message is for the person."""


@dataclass(frozen=True)
class Asked:
    """What a page was asked for. `as_of` is public time, `shown_on` site time (None: now)."""

    as_of: date
    today: date
    shown_on: date | None = None
    show: str = "everything"
    ramps: tuple[Fraction, Fraction] = RAMPS

    @property
    def is_today(self) -> bool:
        return self.as_of == self.today

    @property
    def moment(self) -> datetime | None:
        """The end of the day of `shown_on`: what the site showed on that day includes that day's work."""
        if self.shown_on is None:
            return None
        return datetime.combine(self.shown_on, time.max, UTC)


def asked(query: QueryDict, *known: str) -> Asked:
    """The parameters of an address, of which only `known` may occur; BadParameter otherwise."""
    refuse_unknown(query, known)
    today = timezone.localdate()
    return Asked(
        as_of=past_day(query, "as_of", today) or today,
        today=today,
        shown_on=past_day(query, "shown_on", today),
        show=one_of("show", query.get("show") or SHOWS[0], SHOWS),
        ramps=_ramps(query),
    )


def one_of(name: str, text: str, codes: Collection[str], most: int = 100) -> str:
    """`text`, which must be one of `codes`; BadParameter names the first `most` of them otherwise."""
    if text not in codes:
        few = [*list(codes)[:most], *["…"] * (len(codes) > most)]
        given = {"name": name, "codes": ", ".join(few) or _("none"), "text": text[:40]}
        raise BadParameter(_("“%(name)s” may be %(codes)s, not “%(text)s”.") % given)
    return text


def page_of(query: QueryDict) -> int:
    """Which page of a list, from 1."""
    text = query.get("page") or "1"
    if not PAGE.match(text):
        raise BadParameter(_("“page” must be a whole number from 1, not “%(text)s”.") % {"text": text[:40]})
    return int(text)


def refuse_unknown(query: QueryDict, known: tuple[str, ...]) -> None:
    for name in query:
        if name not in known:
            names = ", ".join(known) or _("none")
            raise BadParameter(
                _("This address has a parameter we do not know: “%(name)s”. Known here: %(names)s.")
                % {"name": name[:40], "names": names}
            )
        if len(query.getlist(name)) > 1:
            raise BadParameter(_("“%(name)s” is given more than once. Give it once.") % {"name": name})


def past_day(query: QueryDict, name: str, today: date) -> date | None:
    text = query.get(name, "")
    if not text:
        return None
    try:
        day = date.fromisoformat(text) if DAY.match(text) else None
    except ValueError:
        day = None
    if day is None:
        raise BadParameter(
            _("“%(name)s” must be a date such as 2026-02-21, not “%(text)s”.")
            % {"name": name, "text": text[:40]}
        )
    if day > today:
        raise BadParameter(
            _("%(day)s has not happened yet. Ask for today, %(today)s, or a day before it.")
            % {"day": day.isoformat(), "today": today.isoformat()}
        )
    return day


def _ramps(query: QueryDict) -> tuple[Fraction, Fraction]:
    low, high = _percent(query, "ramp_low", RAMPS[0]), _percent(query, "ramp_high", RAMPS[1])
    if low > high:
        raise BadParameter(_("“ramp_low” is above “ramp_high”."))
    return low, high


def _percent(query: QueryDict, name: str, default: Fraction) -> Fraction:
    text = query.get(name, "")
    if not text:
        return default
    if not PERCENT.match(text) or not -99 < Decimal(text) <= 300:
        raise BadParameter(
            _("“%(name)s” must be a yearly growth in percent from -99 to 300, such as 30, not “%(text)s”.")
            % {"name": name, "text": text[:40]}
        )
    return Fraction(Decimal(text)) / 100
