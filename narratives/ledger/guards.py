"""Guards in plain sentences, asked before anything is written. The database's constraints stand behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from narratives.ledger.refusals import Refused
from narratives.models import Act, Announcement, Claim, Fact, Overlap, Pledge, Report, Source

LARGEST = 9_223_372_036_854_775_807


def check(row: models.Model) -> None:
    """Every field well-formed and every guard of this noun satisfied, or Refused."""
    _fields(row)
    for guard in _GUARDS.get(type(row), ()):
        guard(row)


def _fields(row: models.Model) -> None:
    skipped = {f.name for f in row._meta.fields if f.is_relation or not f.editable}
    try:
        row.clean_fields(exclude=skipped)
    except ValidationError as error:
        field, messages = next(iter(error.message_dict.items()))
        raise Refused(messages[0], field) from error


def _bounds(row: Announcement) -> None:
    if row.low is not None and row.high is not None and row.low > row.high:
        raise Refused(_("The low bound is above the high bound."), "low")
    if max(abs(row.low or 0), abs(row.high or 0)) > LARGEST:
        raise Refused(_("This amount is larger than anything we can keep."), "low")
    if (row.low or 0) < 0 or (row.high or 0) < 0:
        raise Refused(_("An announced amount cannot be negative. Log a cut as the new, lower figure."), "low")


def _unit(row: Announcement) -> None:
    if row.has_figure and not row.unit:
        raise Refused(_("An amount needs its unit: a currency such as USD, or W for watts."), "unit")


def _horizon(row: Announcement) -> None:
    start, end = row.horizon_start, row.horizon_end
    if start and end and start > end:
        raise Refused(_("The horizon ends before it starts."), "horizon_end")
    if (row.start_stated and not start) or (row.end_stated and not end):
        raise Refused(_("A bound marked as stated needs its date."), "horizon_start")


def _figure_or_words(row: Announcement) -> None:
    if row.act == Act.WITHDRAWN or row.has_figure or row.note:
        return
    raise Refused(_("Without an amount, say in the note what was said."), "note")


def _period(row: Report) -> None:
    if row.period_start > row.period_end:
        raise Refused(_("The period ends before it starts."), "period_end")
    if row.reported_on < row.period_start:
        raise Refused(_("It was reported before its period began."), "reported_on")
    if abs(row.value) > LARGEST:
        raise Refused(_("This value is larger than anything we can keep."), "value")


def _shares(row: Overlap) -> None:
    if not 0 <= row.low <= row.high <= 1:
        raise Refused(_("An overlap is a pair of shares from 0 to 1, the lower one first."), "low")


def _precision(row: Claim) -> None:
    if row.stated_precision <= 0:
        raise Refused(_("The unit of the last digit must be positive."), "stated_precision")


def _not_its_own_part(row: Pledge) -> None:
    whole = row.part_of
    while whole is not None:
        if whole.pk == row.pk:
            raise Refused(_("A pledge cannot be part of itself."), "part_of")
        whole = whole.part_of


def origins_from(pk: int | None) -> list[int]:
    """A source's number, its origin's, that one's origin's, and so on; it ends even where they circle."""
    chain: list[int] = []
    while pk is not None and pk not in chain:
        chain.append(pk)
        pk = Source.objects.values_list("origin", flat=True).get(pk=pk)
    return chain


def _not_its_own_origin(row: Source) -> None:
    if row.pk is not None and row.pk in origins_from(row.origin_id):
        raise Refused(_("A source cannot be its own origin, directly or through others."), "origin")


_GUARDS: dict[type[models.Model], tuple[Callable[[Any], None], ...]] = {
    Announcement: (_bounds, _unit, _horizon, _figure_or_words),
    Report: (_period,),
    Overlap: (_shares,),
    Claim: (_precision,),
    Pledge: (_not_its_own_part,),
    Source: (_not_its_own_origin,),
}


def must_be(fact: Fact, *statuses: str) -> None:
    if fact.status not in statuses:
        raise Refused(
            _("This row is %(status)s; that cannot be done to it.") % {"status": fact.get_status_display()}
        )


def must_say_why(reason: str) -> str:
    if not reason.strip():
        raise Refused(_("Say why: the reason is kept and shown."), "reason")
    return reason.strip()
