"""What an editor confirmed of one article: its source, figures and claims, sent to review together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from narratives.ledger.curate import open_pledge, source_at
from narratives.ledger.record import announce, claim, report
from narratives.ledger.refusals import Refused
from narratives.ledger.review import submit
from narratives.models import (
    Announcement,
    Claim,
    Company,
    Definition,
    Metric,
    Pledge,
    Report,
    Resolution,
    Source,
)

DEFINITIONS = {
    Metric.CAPEX: Definition.UNSTATED,
    Metric.REVENUE: Definition.REVENUE,
    Metric.COMPUTE: Definition.COMPUTE_SPEND,
    Metric.INVESTMENT: Definition.UNSTATED,
    Metric.CAPACITY: Definition.POWER_CAPACITY,
    Metric.CASH_BURN: Definition.CASH_BURN,
}
MEASURED = (Metric.CAPEX, Metric.REVENUE)


@dataclass(frozen=True)
class FigureDraft:
    """One confirmed figure. `number` is its place in the article; claims refer to it by that."""

    number: int
    fields: Mapping[str, Any]
    is_report: bool = False
    pledge: Pledge | None = None
    new_pledge: str = ""
    metric: str = Metric.CAPEX


@dataclass(frozen=True)
class ClaimDraft:
    """One confirmed claim. Inputs name a figure by its number, a company's series, or a literal value."""

    fields: Mapping[str, Any]
    inputs: Sequence[Mapping[str, Any]] = field(default_factory=tuple)


Drafted = list[Announcement | Report | Claim]


def draft_article(
    by: User,
    company: Company,
    source_fields: Mapping[str, Any],
    figures: Sequence[FigureDraft],
    claims: Sequence[ClaimDraft],
) -> Drafted:
    """All or nothing: every draft of the article, sent to review in one transaction."""
    if not (figures or claims):
        raise Refused(_("Nothing was confirmed. Tick the figures that are to become drafts."))
    with transaction.atomic():
        source = source_at(by, **source_fields)
        pledges: dict[str, Pledge] = {}
        facts = {row.number: _figure(by, company, source, row, pledges) for row in figures}
        checked = [_claim(by, company, source, row, facts) for row in claims]
        drafted: Drafted = [*facts.values(), *checked]
        submit(by, [row for row in drafted if row.status == "draft"])
    return drafted


def _figure(
    by: User, company: Company, source: Source, row: FigureDraft, pledges: dict[str, Pledge]
) -> Announcement | Report:
    if row.is_report:
        definition = DEFINITIONS[Metric(row.metric)]
        return report(
            by, company=company, source=source, metric=row.metric, definition=definition, **row.fields
        )
    pledge = row.pledge or _new_pledge(by, company, row, pledges)
    return announce(by, pledge, source=source, **row.fields)


def _new_pledge(by: User, company: Company, row: FigureDraft, pledges: dict[str, Pledge]) -> Pledge:
    """Two figures that name the same new pledge are two figures of one pledge."""
    title = " ".join(row.new_pledge.split())
    slug = slugify(title)[:100]
    if not slug:
        raise Refused(_("Choose a pledge, or name a new one in plain letters."), f"f{row.number}-new_pledge")
    if slug not in pledges:
        known = Pledge.objects.filter(company=company, slug=slug).first()
        metric = Metric(row.metric)
        pledges[slug] = known or open_pledge(
            by,
            company=company,
            slug=slug,
            title=title,
            metric=metric,
            definition=DEFINITIONS[metric],
            resolves_by=Resolution.SERIES if metric in MEASURED else Resolution.NOT_MEASURABLE,
        )
    return pledges[slug]


def _claim(
    by: User, company: Company, source: Source, row: ClaimDraft, facts: Mapping[int, Announcement | Report]
) -> Claim:
    inputs = [_pinned(pinned, facts, place) for place, pinned in enumerate(row.inputs)]
    return claim(by, inputs, company=company, source=source, **row.fields)


def _pinned(
    pinned: Mapping[str, Any], facts: Mapping[int, Announcement | Report], place: int
) -> dict[str, Any]:
    rest = {name: value for name, value in pinned.items() if name != "figure"} | {"order": place}
    if "figure" not in pinned:
        return rest
    fact = facts.get(pinned["figure"])
    if fact is None:
        raise Refused(_("A claim you ticked is about a figure you did not tick. Tick both, or neither."))
    return rest | {"report" if isinstance(fact, Report) else "announcement": fact}
