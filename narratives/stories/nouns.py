"""Loads companies, sources and pledges of the story, leaving whatever is already there as it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.contrib.auth.models import User

from narratives import ledger
from narratives.models import Company, Pledge, Source
from narratives.stories.rows import Row, day, read, told


@dataclass
class Nouns:
    """What the facts refer to: companies by slug, sources by address, pledges by company/slug."""

    companies: dict[str, Company] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    pledges: dict[str, Pledge] = field(default_factory=dict)


def load_nouns(author: User, without: str = "") -> Nouns:
    """All of the story, save the pledges of the company `without` (its slug)."""
    nouns = Nouns(
        companies={row.slug: row for row in Company.objects.all()},
        sources={row.url: row for row in Source.objects.all()},
        pledges={f"{row.company.slug}/{row.slug}": row for row in Pledge.objects.select_related("company")},
    )
    for row in read("companies"):
        _company(author, nouns, row)
    rows = read("sources")
    for row in sorted(rows, key=lambda row: bool(row["origin_url"])):
        _source(author, nouns, row)
    rows = told("pledges", without)
    for row in sorted(rows, key=lambda row: bool(row["part_of"])):
        _pledge(author, nouns, row)
    return nouns


def _company(author: User, nouns: Nouns, row: Row) -> None:
    if row["slug"] in nouns.companies:
        return
    fields = {k: row[k] for k in ("slug", "name", "ticker", "cik", "country", "sector", "kind")}
    aliases = tuple(name.strip() for name in row["aliases"].split(";") if name.strip())
    nouns.companies[row["slug"]] = ledger.add_company(
        author,
        aliases,
        fiscal_year_end_month=int(row["fiscal_year_end_month"]),
        reporting_currency=row["reporting_currency"],
        **fields,
    )


def _source(author: User, nouns: Nouns, row: Row) -> None:
    if row["url"] in nouns.sources:
        return
    nouns.sources[row["url"]] = ledger.add_source(
        author,
        url=row["url"],
        title=row["title"][:300],
        publisher=row["publisher"],
        tier=row["tier"],
        published_on=day(row["published_on"]),
        published_precision=row["published_precision"] or "day",
        language=row["language"],
        origin=nouns.sources.get(row["origin_url"]),
        origin_name=row["origin_name"],
    )


def _pledge(author: User, nouns: Nouns, row: Row) -> None:
    address = f"{row['company']}/{row['slug']}"
    if address in nouns.pledges:
        return
    plain = (
        "slug",
        "title",
        "metric",
        "definition",
        "scope",
        "geography",
        "payer",
        "price_basis",
        "net_basis",
    )
    pledge = ledger.open_pledge(
        author,
        company=nouns.companies[row["company"]],
        part_of=nouns.pledges[row["part_of"]] if row["part_of"] else None,
        resolves_by=row["resolves_by"],
        resolution_note=row["resolution_note"],
        **{k: row[k] for k in plain},
    )
    nouns.pledges[address] = pledge
    for partner in read("partners"):
        if partner["pledge"] == address:
            known = nouns.companies.get(partner["company_or_name"])
            name = "" if known else partner["company_or_name"]
            ledger.add_partner(author, pledge=pledge, company=known, name=name, role=partner["role"])
