"""Keeps what search looks through: an entry for each thing published facts speak of, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.db import models, transaction

from narratives.folding import variants, words
from narratives.models import (
    Announcement,
    Claim,
    Company,
    Fact,
    Findable,
    Frame,
    Pledge,
    Report,
    SearchEntry,
    Source,
)

CITING: tuple[type[Fact], ...] = (Announcement, Report, Claim, Frame)
# Databases bound the number of parameters of one statement.
CHUNK = 500


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
        if fact.corrects:
            touched.fact(fact.corrects)
    _refresh(touched)


def index_noun(row: models.Model) -> None:
    """After a company, source or pledge was amended: it, and what carries its name."""
    touched = Touched()
    if isinstance(row, Company):
        touched.add(Findable.COMPANY, row.pk)
        touched.add(Findable.PLEDGE, *row.pledges.values_list("pk", flat=True))
        touched.add(Findable.CLAIM, *row.claims.values_list("pk", flat=True))
        said = Announcement.objects.published().filter(pledge__company=row)
        touched.add(Findable.PERSON, *said.values_list("speaker", flat=True))
    elif isinstance(row, Pledge):
        touched.add(Findable.PLEDGE, row.pk)
        touched.add(Findable.PERSON, *row.announcements.values_list("speaker", flat=True))
    elif isinstance(row, Source):
        touched.add(Findable.SOURCE, row.pk)
    _refresh(touched)


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
        for kind, keys in touched.keys.items():
            for chunk in _chunks(keys - {"", None}):
                SearchEntry.objects.filter(kind=kind, key__in=[str(key) for key in chunk]).delete()
                SearchEntry.objects.bulk_create(_ENTRIES[Findable(kind)](chunk))


def _chunks(keys: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(keys)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _entry(kind: Findable, key: Any, title: str, *further: str, **fields: str) -> SearchEntry:
    """`further` is found like the title."""
    found = words(" ".join((title, *further)))
    near = dict.fromkeys(variant for word in found for variant in variants(word))
    return SearchEntry(
        kind=kind, key=str(key), title=title, words=" ".join(found), near=" ".join(near), **fields
    )


def _companies(keys: list[int]) -> list[SearchEntry]:
    said = Announcement.objects.published().filter(pledge__company__in=keys)
    done = Report.objects.published().filter(company__in=keys)
    public = {*_distinct(said, "pledge__company"), *_distinct(done, "company")}
    return [
        _entry(
            Findable.COMPANY,
            row.pk,
            row.name,
            row.ticker,
            row.cik,
            *(alias.name for alias in row.aliases.all()),
            company=row.slug,
        )
        for row in Company.objects.filter(pk__in=public).prefetch_related("aliases")
    ]


def _pledges(keys: list[int]) -> list[SearchEntry]:
    public = _distinct(Announcement.objects.published().filter(pledge__in=keys), "pledge")
    return [
        _entry(
            Findable.PLEDGE,
            row.pk,
            row.title,
            row.company.name,
            about=row.company.name,
            company=row.company.slug,
            slug=row.slug,
        )
        for row in Pledge.objects.filter(pk__in=public).select_related("company")
    ]


def _sources(keys: list[int]) -> list[SearchEntry]:
    public: set[int] = set()
    for model in CITING:
        public |= _distinct(model.objects.published().filter(source__in=keys), "source")
    return [
        _entry(Findable.SOURCE, row.pk, row.title, row.publisher, about=row.publisher, language=row.language)
        for row in Source.objects.filter(pk__in=public)
    ]


def _claims(keys: list[int]) -> list[SearchEntry]:
    return [
        _entry(
            Findable.CLAIM,
            row.pk,
            row.wording,
            row.company.name,
            about=row.company.name,
            company=row.company.slug,
            language=row.language,
        )
        for row in Claim.objects.published().filter(pk__in=keys).select_related("company")
    ]


def _people(keys: list[str]) -> list[SearchEntry]:
    """Each speaker with the pledge last spoken of."""
    rows = Announcement.objects.published().filter(speaker__in=keys).select_related("pledge__company")
    last = {row.speaker: row.pledge for row in rows.order_by("announced_on", "day_order", "pk")}
    return [
        _entry(
            Findable.PERSON,
            speaker,
            speaker,
            pledge.company.name,
            about=str(pledge),
            company=pledge.company.slug,
            slug=pledge.slug,
        )
        for speaker, pledge in last.items()
    ]


def _distinct(rows: Any, name: str) -> set[int]:
    return set(rows.order_by().values_list(name, flat=True))


_ENTRIES: dict[Findable, Callable[[list[Any]], list[SearchEntry]]] = {
    Findable.COMPANY: _companies,
    Findable.PLEDGE: _pledges,
    Findable.SOURCE: _sources,
    Findable.CLAIM: _claims,
    Findable.PERSON: _people,
}
