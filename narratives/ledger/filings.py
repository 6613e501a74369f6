"""Reports out of filings: a company's rows in one transaction, added once, published as filed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from narratives.ledger.addresses import canonical
from narratives.ledger.index import index_rows
from narratives.ledger.log import log
from narratives.ledger.people import PUBLISH, must
from narratives.ledger.refusals import Refused
from narratives.ledger.tables import fill, stored
from narratives.models import Company, Evidence, Precision, Report, Source, Status, Tier

FOLDERS = "https://www.sec.gov/Archives/edgar/data"
Key = tuple[str, str, str, date, date, str]


class FiledRow(Protocol):
    """One figure of one filing; `value` is in whole units of the currency `unit`."""

    @property
    def metric(self) -> str: ...
    @property
    def definition(self) -> str: ...
    @property
    def period_start(self) -> date: ...
    @property
    def period_end(self) -> date: ...
    @property
    def value(self) -> int: ...
    @property
    def unit(self) -> str: ...
    @property
    def reported_on(self) -> date: ...
    @property
    def form(self) -> str: ...
    @property
    def accession(self) -> str: ...
    @property
    def taxonomy(self) -> str: ...
    @property
    def concept(self) -> str: ...


@dataclass(frozen=True)
class Filed:
    """Rows written, rows that were there already, and rows whose kept figure differs and stays."""

    written: int
    same: int
    conflicting: int


def import_filings(by: User, company: Company, rows: Sequence[FiledRow]) -> Filed:
    """Adds what is missing and publishes it; what is kept is never changed. All of it or nothing.

    A filing speaks for itself, so no second person reviews it: the log says so. A row once retracted or
    corrected counts as kept, and does not come back.
    """
    must(by, PUBLISH)
    with transaction.atomic():
        # Two imports of one company wait for each other, so that neither writes what the other just did.
        Company.objects.select_for_update().get(pk=company.pk)
        kept = _kept(company)
        fresh, known = {}, []
        for row in rows:
            key = _key(row)
            if key in kept:
                known.append(kept[key] == row.value)
            else:
                fresh[key] = row
        if fresh:
            _refuse_impossible(fresh.values())
            _write(by, company, list(fresh.values()))
    return Filed(len(fresh), sum(known), len(known) - sum(known))


def filing_address(cik: str, accession: str) -> str:
    """The page of a filing at the SEC."""
    return f"{FOLDERS}/{cik}/{_page(accession)}"


def _page(accession: str) -> str:
    return f"{accession.replace('-', '')}/{accession}-index.htm"


def _key(row: FiledRow) -> Key:
    """One filing gives one figure of a concept and a period once, under whatever series it is kept."""
    return row.taxonomy, row.concept, row.unit, row.period_start, row.period_end, row.accession


def _kept(company: Company) -> dict[Key, int]:
    filed = Report.objects.filter(company=company, corrects__isnull=True).exclude(accession="")
    names = ("taxonomy", "concept", "unit", "period_start", "period_end", "accession", "value")
    return {row[:-1]: row[-1] for row in filed.values_list(*names)}


def _refuse_impossible(rows: Iterable[FiledRow]) -> None:
    for row in rows:
        if not row.accession:
            raise Refused(_("A figure of a filing needs the filing's accession number."), "accession")
        if not row.period_start <= row.period_end <= row.reported_on:
            raise Refused(_("A figure cannot be filed before its period ends."), "reported_on")


def _write(by: User, company: Company, rows: Sequence[FiledRow]) -> None:
    now = timezone.now()
    sources = _sources(by, company, rows, now)
    same = {
        "company": company.pk,
        "scope": "",
        "evidence": Evidence.REPORTED.value,
        "note": "",
        "recorded_at": stored(now),
        "recorded_by": by.pk,
        "status": Status.PUBLISHED.value,
        "published_at": stored(now),
        "retraction_reason": "",
        "correction_reason": "",
        "version": 1,
    }
    fill(Report, _OWN, _own(rows, sources), same)
    index_rows([("company", company.pk), *(("source", pk) for pk in sources.values())])
    log(by, "import", company, f"{len(rows)} reports of {len(sources)} filings", unreviewed=True)


_OWN = (
    "metric",
    "definition",
    "period_start",
    "period_end",
    "value",
    "unit",
    "reported_on",
    "form",
    "accession",
    "taxonomy",
    "concept",
    "source",
)


def _own(rows: Sequence[FiledRow], sources: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    days = {day for r in rows for day in (r.period_start, r.period_end, r.reported_on)}
    kept = {day: stored(day) for day in days}
    for r in rows:
        when = kept[r.period_start], kept[r.period_end]
        filed = kept[r.reported_on], r.form, r.accession, r.taxonomy, r.concept
        yield r.metric, r.definition, *when, r.value, r.unit, *filed, sources[r.accession]


def _sources(by: User, company: Company, rows: Sequence[FiledRow], now: datetime) -> dict[str, int]:
    """The source of each filing, made where it is missing: accession number -> primary key."""
    # Of two days a filing is given, the first is the one it was public on.
    first = {r.accession: r for r in sorted(rows, key=lambda r: (r.reported_on, r.form), reverse=True)}
    # What is canonical of the folder is so of each page in it: they differ in digits alone.
    folder = canonical(f"{FOLDERS}/{company.cik}")
    addresses = {f"{folder}/{_page(accn)}": accn for accn in sorted(first)}
    known = _pks(addresses)
    missing = [(address, first[accn]) for address, accn in addresses.items() if address not in known]
    if missing:
        known |= _new_sources(by, company, missing, now)
    return {accn: known[address] for address, accn in addresses.items()}


def _pks(addresses: Iterable[str]) -> dict[str, int]:
    return dict(Source.objects.filter(canonical__in=list(addresses)).values_list("canonical", "pk"))


def _new_sources(
    by: User, company: Company, missing: Sequence[tuple[str, FiledRow]], now: datetime
) -> dict[str, int]:
    same = {
        "publisher": "SEC EDGAR",
        "origin_name": "",
        "tier": Tier.FILING.value,
        "published_precision": Precision.DAY.value,
        "language": "en",
        "archived_url": "",
        "text_hash": "",
    }
    fields = ("canonical", "url", "title", "published_on")
    made = {
        address: (
            address,
            filing_address(company.cik, row.accession),
            f"{company.name}: form {row.form} filed {row.reported_on}"[:300],
            stored(row.reported_on),
        )
        for address, row in missing
    }
    fill(Source, fields, made.values(), same)
    # An amended source shows what it was before only if its beginning is in its history.
    history = {"history_date": stored(now), "history_type": "+", "history_user": by.pk}
    pks = _pks(made)
    rows = ((pks[address], *row) for address, row in made.items())
    fill(Source.history.model, ("id", *fields), rows, same | history)
    return pks
