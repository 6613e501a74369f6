"""Entries of search: for the keys of one kind, those that readers may find, and by which words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
            *sorted(alias.name for alias in row.aliases.all()),
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


ENTRIES: dict[Findable, Callable[[list[Any]], list[SearchEntry]]] = {
    Findable.COMPANY: _companies,
    Findable.PLEDGE: _pledges,
    Findable.SOURCE: _sources,
    Findable.CLAIM: _claims,
    Findable.PERSON: _people,
}
