"""Keeps what search looks through: an entry for each thing published facts speak of, and for nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.db import connection, models, transaction

from narratives.ledger.entries import ENTRIES
from narratives.models import (
    Announcement,
    Claim,
    Company,
    Fact,
    Findable,
    Pledge,
    Report,
    SearchEntry,
    Source,
)

# Databases bound the number of parameters of one statement.
CHUNK = 500
# Any number will do that nothing else of ours locks by.
LOCK = 5_326_001


@dataclass
class Touched:
    """Keys, by kind, of what may have to be entered, changed or taken out."""

    keys: dict[str, set[Any]] = field(default_factory=lambda: {kind: set() for kind in Findable.values})

    def add(self, kind: Findable, *keys: Any) -> None:
        self.keys[kind] |= set(keys)

    def fact(self, fact: Fact) -> None:
        self.add(Findable.SOURCE, fact.source_id)
        if isinstance(fact, Announcement):
            self.add(Findable.PERSON, fact.speaker)
            self.add(Findable.PLEDGE, fact.pledge_id)
            self.add(Findable.COMPANY, fact.pledge.company_id)
        elif isinstance(fact, Report):
            self.add(Findable.COMPANY, fact.company_id)
        elif isinstance(fact, Claim):
            self.add(Findable.CLAIM, fact.pk)


def index_facts(facts: Iterable[Fact]) -> None:
    """After facts were published or retracted: whatever they and the rows they replace speak of."""
    touched = Touched()
    for fact in facts:
        touched.fact(fact)
        if fact.corrects is not None:
            touched.fact(fact.corrects)
    _refresh(touched)


def index_noun(row: models.Model) -> None:
    """After a company, source or pledge was amended: it, and what carries its name."""
    index_rows([(str(row._meta.model_name), row.pk)])


def index_rows(rows: Iterable[tuple[str, int]]) -> None:
    """After rows were imported, moved, merged or put back: the noun and the key of each, gone or not."""
    touched = Touched()
    keys: dict[str, set[int]] = defaultdict(set)
    for noun, key in rows:
        keys[noun].add(key)
    touched.add(Findable.SOURCE, *keys["source"])
    touched.add(Findable.COMPANY, *keys["company"])
    touched.add(Findable.PLEDGE, *keys["pledge"])
    touched.add(Findable.PLEDGE, *_of(Pledge, "pk", company__in=keys["company"]))
    touched.add(Findable.CLAIM, *keys["claim"], *_of(Claim, "pk", company__in=keys["company"]))
    touched.add(Findable.PERSON, *_of(Announcement, "speaker", pledge__in=touched.keys[Findable.PLEDGE]))
    touched.add(Findable.PERSON, *_of(Announcement, "speaker", pk__in=keys["announcement"]))
    _refresh(touched)


def _of(model: type[models.Model], column: str, **chosen: Iterable[Any]) -> set[Any]:
    """One column of the chosen rows; where they are many, asked for in portions."""
    ((name, keys),) = chosen.items()
    found: set[Any] = set()
    for chunk in _chunks(keys):
        found |= set(model._default_manager.filter(**{name: chunk}).order_by().values_list(column, flat=True))
    return found


def reindex() -> int:
    """Makes every entry anew; answers with their number."""
    with transaction.atomic():
        SearchEntry.objects.all().delete()
        touched = Touched()
        for kind, model in (
            (Findable.COMPANY, Company),
            (Findable.PLEDGE, Pledge),
            (Findable.SOURCE, Source),
        ):
            touched.add(kind, *model._default_manager.values_list("pk", flat=True))
        touched.add(Findable.CLAIM, *Claim.objects.published().values_list("pk", flat=True))
        speakers = Announcement.objects.published().order_by().values_list("speaker", flat=True)
        touched.add(Findable.PERSON, *speakers.distinct())
        _refresh(touched)
    return SearchEntry.objects.count()


def _refresh(touched: Touched) -> None:
    """Takes the touched entries out and enters those that readers may find."""
    with transaction.atomic():
        _one_at_a_time()
        for kind, keys in touched.keys.items():
            for chunk in _chunks(keys - {"", None}):
                SearchEntry.objects.filter(kind=kind, key__in=[str(key) for key in chunk]).delete()
                SearchEntry.objects.bulk_create(ENTRIES[Findable(kind)](chunk))


def _one_at_a_time() -> None:
    """Two who retract a thing's last two facts would each still see the other's, and leave it entered."""
    # SQLite lets one write at a time as it is.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _chunks(keys: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(keys)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
