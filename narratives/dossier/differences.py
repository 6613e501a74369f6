"""What differs between a fact and the row that corrects it, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Field
from django.utils.translation import gettext_lazy as _

from narratives.models import Announcement, Fact, Report

OWN = {f.name for f in Fact._meta.fields} - {"source"}
AMOUNT = ("low", "high", "hedge", "unit")
MONEY = ("value", "unit")
PRINCIPAL = {"claim": "wording", "frame": "label", "revision": "reason", "overlap": "low"}


@dataclass(frozen=True)
class Told:
    """A value and how it is worded: amount (low, high, hedge, unit), money (value, unit), or plain."""

    kind: str
    value: Any


@dataclass(frozen=True)
class Difference:
    """`now` is None where nothing is said any more."""

    label: Any
    before: Told
    now: Told | None


def differences(before: Any, now: Any) -> tuple[Difference, ...]:
    """Every field in which they differ, the figure first."""
    found = [*_figure(before, now), *_plain(before, now)]
    return tuple(found)


def principal(fact: Any) -> tuple[Difference, ...]:
    """What a row says above all else."""
    figure = [Difference(row.label, row.before, None) for row in _figure(fact, None)]
    name = PRINCIPAL.get(fact._meta.model_name)
    if name:
        field = fact._meta.get_field(name)
        figure.append(Difference(field.verbose_name, Told("plain", _worded(field, fact)), None))
    return tuple(figure)


def _figure(before: Any, now: Any) -> Iterator[Difference]:
    """An amount is read whole: low, high, hedge and unit together."""
    names = AMOUNT if isinstance(before, Announcement) else MONEY if isinstance(before, Report) else ()
    kind = "amount" if isinstance(before, Announcement) else "money"
    old, new = (tuple(getattr(row, name, None) for name in names) for row in (before, now))
    if old != new:
        yield Difference(_("figure"), Told(kind, old), Told(kind, new))


def _plain(before: Any, now: Any) -> Iterator[Difference]:
    figure = AMOUNT if isinstance(before, Announcement) else MONEY if isinstance(before, Report) else ()
    for field in before._meta.concrete_fields:
        if field.name in OWN or field.name in figure or field.primary_key:
            continue
        if getattr(before, field.attname) != getattr(now, field.attname):
            old, new = (Told("plain", _worded(field, row)) for row in (before, now))
            yield Difference(field.verbose_name, old, new)


def _worded(field: Field[Any, Any], row: Any) -> Any:
    """The word for a code, the name of a row; days and numbers as they are."""
    value = getattr(row, field.name)
    if field.is_relation:
        return str(value)
    return dict(field.flatchoices).get(value, value) if field.choices else value
