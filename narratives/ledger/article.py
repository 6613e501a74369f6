"""What an editor confirmed of one article: its source, figures and claims, sent to review together."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
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
    Status,
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
    """One confirmed figure. `number` is its place in the article; claims refer to it by that.

    `definition` is that of a report, where it is not the usual one of its metric.
    """

    number: int
    fields: Mapping[str, Any]
    is_report: bool = False
    pledge: Pledge | None = None
    new_pledge: str = ""
    metric: str = Metric.CAPEX
    definition: str = ""


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
    form_key: uuid.UUID | None = None,
) -> Drafted:
    """All or nothing: every draft of the article, sent to review in one transaction.

    A form sent twice with one `form_key` finds the drafts of its first sending; a changed one makes more.
    """
    if not (figures or claims):
        raise Refused(_("Nothing was confirmed. Tick the figures that are to become drafts."))
    confirmed = _Confirmed(by, company, source_fields, figures, claims, form_key or uuid.uuid4())
    try:
        return _write(confirmed)
    except IntegrityError:
        # A second sending at the same moment lost the race: what the first one wrote is there now.
        return _write(confirmed)


@dataclass(frozen=True)
class _Confirmed:
    by: User
    company: Company
    source_fields: Mapping[str, Any]
    figures: Sequence[FigureDraft]
    claims: Sequence[ClaimDraft]
    form_key: uuid.UUID

    def key(self, *what: object) -> uuid.UUID:
        """The same words of the same form get the same key."""
        return uuid.uuid5(self.form_key, repr(what))


def _write(confirmed: _Confirmed) -> Drafted:
    with transaction.atomic():
        source = source_at(confirmed.by, **confirmed.source_fields)
        pledges: dict[str, Pledge] = {}
        facts = {row.number: _figure(confirmed, source, row, pledges) for row in confirmed.figures}
        drafted: Drafted = [
            *facts.values(),
            *(_claim(confirmed, source, row, facts) for row in confirmed.claims),
        ]
        submit(confirmed.by, [row for row in drafted if row.status == Status.DRAFT])
    return drafted


def _figure(
    confirmed: _Confirmed, source: Source, row: FigureDraft, pledges: dict[str, Pledge]
) -> Announcement | Report:
    by, company = confirmed.by, confirmed.company
    pledge = None if row.is_report else row.pledge or _pledge_titled(by, company, row, pledges)
    what = (pledge and pledge.pk, row.metric, row.definition)
    key = confirmed.key(row.number, *what, sorted(row.fields.items()))
    if pledge is not None:
        return announce(by, pledge, key, source=source, **row.fields)
    definition = row.definition or DEFINITIONS[Metric(row.metric)]
    return report(
        by, key, company=company, source=source, metric=row.metric, definition=definition, **row.fields
    )


def _pledge_titled(by: User, company: Company, row: FigureDraft, pledges: dict[str, Pledge]) -> Pledge:
    """Two figures that name the same new pledge are two figures of one pledge."""
    title = " ".join(row.new_pledge.split())
    slug = slugify(title)[:100]
    if not slug:
        raise Refused(_("Choose a pledge, or name a new one in plain letters."), f"f{row.number}-new_pledge")
    known = pledges.get(slug) or Pledge.objects.filter(company=company, slug=slug).first()
    if known and known.metric != row.metric:
        named = {"title": known.title, "metric": known.get_metric_display()}
        sentence = _("“%(title)s” is a pledge of %(metric)s. Name another, or choose that metric.") % named
        raise Refused(sentence, f"f{row.number}-new_pledge")
    pledges[slug] = known or _open(by, company, row.metric, slug, title)
    return pledges[slug]


def _open(by: User, company: Company, metric: str, slug: str, title: str) -> Pledge:
    return open_pledge(
        by,
        company=company,
        slug=slug,
        title=title,
        metric=metric,
        definition=DEFINITIONS[Metric(metric)],
        resolves_by=Resolution.SERIES if metric in MEASURED else Resolution.NOT_MEASURABLE,
    )


def _claim(
    confirmed: _Confirmed, source: Source, row: ClaimDraft, facts: Mapping[int, Announcement | Report]
) -> Claim:
    wording = str(row.fields.get("wording", ""))
    inputs = [_pinned(pinned, facts, place, wording) for place, pinned in enumerate(row.inputs)]
    pins = [sorted((name, getattr(value, "pk", value)) for name, value in row.items()) for row in inputs]
    key = confirmed.key(sorted(row.fields.items()), pins)
    return claim(confirmed.by, inputs, key, company=confirmed.company, source=source, **row.fields)


def _pinned(
    pinned: Mapping[str, Any], facts: Mapping[int, Announcement | Report], place: int, wording: str
) -> dict[str, Any]:
    rest = {name: value for name, value in pinned.items() if name != "figure"} | {"order": place}
    if "figure" not in pinned:
        return rest
    fact = facts.get(pinned["figure"])
    if fact is None:
        said = {"wording": wording}
        raise Refused(
            _("The claim “%(wording)s” is about a figure you did not tick. Tick both, or neither.") % said
        )
    return rest | {"report" if isinstance(fact, Report) else "announcement": fact}
