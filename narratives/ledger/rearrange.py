"""Moves rows in steps that are noted as they are taken, so that they can be taken back in reverse order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from narratives.ledger.guards import must_say_why
from narratives.ledger.index import index_rows
from narratives.ledger.log import log
from narratives.ledger.people import CURATE, must
from narratives.ledger.refusals import Refused
from narratives.models import Curation, Fact, LogEntry, Touched

AT_ONCE = 500
Step = dict[str, Any]
Model = type[models.Model]


class Steps:
    """The steps of one curation. Used inside the transaction of its act."""

    def __init__(self) -> None:
        self.taken: list[Step] = []

    def shift(self, model: Model, column: str, pks: Sequence[int], new: Any) -> None:
        """Gives `column` of these rows, which all hold one value there, the value `new`."""
        if not pks:
            return
        old = model._default_manager.values_list(column, flat=True).get(pk=pks[0])
        _set(model, column, pks, old, new)
        step = {"do": "shift", "model": model._meta.label_lower, "column": column, "pks": list(pks)}
        self.taken.append(step | {"old": _kept(old), "new": _kept(new)})

    def take(self, row: models.Model) -> None:
        """Takes a row out; all it held stays in the step."""
        fields = {f.attname: _kept(getattr(row, f.attname)) for f in row._meta.concrete_fields}
        self.taken.append({"do": "take", "model": row._meta.label_lower, "fields": fields})
        row.delete()

    def make(self, row: models.Model) -> None:
        row.save(force_insert=True)
        self.taken.append({"do": "make", "model": row._meta.label_lower, "pk": row.pk})

    def keep(self, entry: LogEntry) -> Curation:
        curation = Curation.objects.create(entry=entry, steps=self.taken)
        _index(curation)
        rows = {(noun, pk) for step in self.taken for noun, pk in _rows(step)}
        Touched.objects.bulk_create(
            [Touched(curation=curation, noun=noun, row=pk) for noun, pk in sorted(rows)], AT_ONCE
        )
        return curation


def undo(by: User, curation: Curation, reason: str) -> LogEntry:
    """Takes a curation's steps backwards: every row is again what it was, or Refused."""
    must(by, CURATE)
    reason = must_say_why(reason)
    with transaction.atomic():
        # Locked, so that two people undoing at once undo once; SQLite has one writer anyway.
        curation = Curation.objects.select_for_update().select_related("entry").get(pk=curation.pk)
        if curation.undone_id is not None:
            raise Refused(_("This was undone already."))
        _back(curation.steps)
        _index(curation)
        told = curation.entry
        row = apps.get_model("narratives", told.noun)(pk=told.row)
        entry = log(by, "undo", row, reason, told.unreviewed, told.label)
        curation.undone = entry
        curation.save(update_fields=["undone"])
    return entry


def _back(steps: Iterable[Step]) -> None:
    for step in reversed(list(steps)):
        model = apps.get_model(step["model"])
        try:
            # Its own savepoint: an address taken since is refused in a sentence, not by the database.
            with transaction.atomic():
                _BACK[step["do"]](model, step)
        except IntegrityError as error:
            raise Refused(_("Something else has taken its place since. Clear that first.")) from error


def _shift_back(model: Model, step: Step) -> None:
    new, old = (_lived(model, step["column"], step[name]) for name in ("new", "old"))
    _set(model, step["column"], step["pks"], new, old)


def _put_back(model: Model, step: Step) -> None:
    row = model(**{name: _lived(model, name, value) for name, value in step["fields"].items()})
    row.save(force_insert=True)


def _unmake(model: Model, step: Step) -> None:
    row = model._default_manager.filter(pk=step["pk"]).first()
    if row is None:
        raise Refused(_("A row this act made has been moved on since. Undo the later act first."))
    row.delete()


_BACK = {"shift": _shift_back, "take": _put_back, "make": _unmake}


def _set(model: Model, column: str, pks: Sequence[int], old: Any, new: Any) -> None:
    """Compare and set: rows that no longer hold `old` were moved by somebody else in the meantime."""
    count = 0
    for some in _portions(pks):
        rows = model._default_manager.filter(pk__in=some, **{column: old})
        count += _saved(rows, column, new) if hasattr(model, "history") else rows.update(**{column: new})
    if count != len(pks):
        raise Refused(_("Some of these rows have been moved or changed since. Look again before you go on."))


def _saved(rows: Iterable[models.Model], column: str, new: Any) -> int:
    """Row by row, because a history is kept of these and an update in bulk would pass it by."""
    count = 0
    for row in rows:
        setattr(row, column, new)
        row.save()
        count += 1
    return count


def _portions(pks: Sequence[int]) -> Iterator[Sequence[int]]:
    return (pks[start : start + AT_ONCE] for start in range(0, len(pks), AT_ONCE))


def _rows(step: Step) -> Iterator[tuple[str, int]]:
    """The nouns a log is read of; an alias or a partnership has no page of its own there."""
    model = apps.get_model(step["model"])
    if not (issubclass(model, Fact) or hasattr(model, "history")):
        return
    keys = step.get("pks") or [step["fields"]["id"] if "fields" in step else step["pk"]]
    yield from ((str(model._meta.model_name), pk) for pk in keys)


def _index(curation: Curation) -> None:
    """What search knows of every row a step went near: those moved, and where they came from and went to."""
    rows = {(curation.entry.noun, curation.entry.row or 0)}
    for step in curation.steps:
        rows |= set(_rows(step))
        if step["do"] == "shift" and step["column"].endswith("_id"):
            noun = step["column"].removesuffix("_id")
            rows |= {(noun, int(step[end])) for end in ("old", "new") if step[end] is not None}
    index_rows(rows)


def _kept(value: Any) -> Any:
    """As JSON keeps it; `_lived` reads it back equal."""
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _lived(model: Model, column: str, value: Any) -> Any:
    field = next(f for f in model._meta.concrete_fields if column in (f.attname, f.name))
    return field.to_python(value)
