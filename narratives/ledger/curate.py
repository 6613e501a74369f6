"""Companies, sources and pledges: the rows that may be edited, with their history kept."""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib.auth.models import User
from django.db import models, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from narratives.ledger.addresses import canonical, opened
from narratives.ledger.guards import check
from narratives.ledger.index import index_noun
from narratives.ledger.log import log
from narratives.ledger.people import CURATE, RECORD, must
from narratives.ledger.refusals import Refused
from narratives.models import Alias, Company, OldNoun, Partner, Pledge, Source

N = TypeVar("N", bound=models.Model)


def add_company(by: User, aliases: tuple[str, ...] = (), **fields: Any) -> Company:
    with transaction.atomic():
        company = add(by, Company(**fields))
        Alias.objects.bulk_create([Alias(company=company, name=name) for name in aliases])
    return company


def add_filer(by: User, cik: str, name: str, fiscal_year_end_month: int, reporting_currency: str) -> Company:
    """A company known so far from its filings alone."""
    name = name or f"CIK {cik}"
    slug = slugify(name)[:60] or "company"
    if Company.objects.filter(slug=slug).exists():
        slug = f"{slug}-{cik}"
    return add_company(
        by,
        name=name,
        slug=slug,
        cik=cik,
        fiscal_year_end_month=fiscal_year_end_month,
        reporting_currency=reporting_currency,
    )


def add_source(by: User, url: str, **fields: Any) -> Source:
    return add(by, Source(url=opened(url), **fields))


def source_at(by: User, url: str, text_hash: str = "", **fields: Any) -> Source:
    """The source at this address: the one already kept, else a new one made of `fields`.

    The hash of a text read there is added to a source that has none; that of an earlier reading stays.
    """
    known = kept_source(url)
    if known is None:
        return add_source(by, url, text_hash=text_hash, **fields)
    if text_hash and not known.text_hash:
        _hash_read(by, known, text_hash)
    return known


def kept_source(url: str) -> Source | None:
    """The source of this page that is kept already, or the one that the page's own was merged into."""
    page = canonical(url)
    known = Source.objects.filter(canonical=page).first()
    return known or Source.objects.filter(old_addresses__noun=OldNoun.PAGE, old_addresses__old=page).first()


def _hash_read(by: User, source: Source, text_hash: str) -> None:
    must(by, RECORD)
    source.text_hash = text_hash
    with transaction.atomic():
        source.save(update_fields=["text_hash"])
        log(by, "read", source)


def open_pledge(by: User, **fields: Any) -> Pledge:
    return add(by, Pledge(**fields))


def add_partner(by: User, **fields: Any) -> Partner:
    return add(by, Partner(**fields))


def amend(by: User, row: N, reason: str = "", **changes: Any) -> N:
    """Changes an editable row; its history keeps what it was."""
    must(by, CURATE)
    for name, value in changes.items():
        setattr(row, name, value)
    _settle(row)
    check(row)
    with transaction.atomic():
        row.save()
        log(by, "amend", row, reason)
        index_noun(row)
    return row


def add(by: User, row: N) -> N:
    """Writes a new company, source, pledge or partner."""
    must(by, RECORD)
    _settle(row)
    check(row)
    with transaction.atomic():
        row.save(force_insert=True)
        log(by, "add", row)
    return row


def _settle(row: models.Model) -> None:
    """What follows from what was typed."""
    if not isinstance(row, Source):
        return
    row.canonical = canonical(row.url)
    known = kept_source(row.url)
    if known is not None and known.pk != row.pk:
        raise Refused(_("This page is already kept as a source."), "url")
