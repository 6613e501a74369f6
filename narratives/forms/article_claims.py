"""The claims of a pasted article: each checked, and drafted with the figures it is about pinned to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives.extract.article import Candidate
from narratives.extract.slips import as_meant
from narratives.extract.stated import precision_of, value_of
from narratives.extract.sums import SumFinding
from narratives.ledger.article import ClaimDraft
from narratives.measures.claims import Check, check_comparison
from narratives.measures.ladder import Verdict
from narratives.models import Company, Definition, Report, ReportMetric

PINNED = {
    "percent_change": ("before", "after"),
    "cagr": ("base", "target"),
    "average": ("total",),
    "magnitude": ("actual",),
}
WORDING = 280
SENTENCE = re.compile(r"(?<=[.!?]) |[。！？\n]")
MOST = 40
YEAR = range(350, 380)

Numbers = Mapping[tuple[Any, ...], int]


@dataclass(frozen=True)
class ArticleClaim:
    """A claim of the text. `meant` is its check with the slipped figure put right, where there is one."""

    number: int
    finding: SumFinding
    wording: str
    draft: ClaimDraft | None
    meant: Check | None = None


def key(c: Candidate) -> tuple[Any, ...]:
    """Two mentions of one key are one figure."""
    return c.low, c.high, c.currency


def article_claims(
    findings: Sequence[SumFinding], numbers: Numbers, text: str, said_on: date, language: str
) -> Iterator[ArticleClaim]:
    """The first claims of a text in order, slips first."""
    before = next((f.inputs[0] for f in findings if f.kind == "percent_change"), None)
    slip = next((f for f in findings if f.kind == "magnitude"), None)
    for number, found in enumerate(findings[:MOST], 1):
        compared = _named(found) if found.kind == "comparison" else []
        finding = _against_reports(found, compared, said_on) if compared else found
        wording = excerpt(text, finding.claim.start, finding.claim.end, WORDING // 3)[:WORDING]
        fields = _fields(finding, text, said_on, language, wording)
        inputs = _inputs(finding, numbers, before, compared)
        draft = ClaimDraft(fields, inputs) if fields and inputs else None
        yield ArticleClaim(number, finding, wording, draft, as_meant(finding, slip, text) if slip else None)


def excerpt(text: str, start: int, end: int, around: int) -> str:
    """The sentence around text[start:end], at most `around` characters to each side, its words whole."""
    left, right = max(0, start - around), min(len(text), end + around)
    before, after = SENTENCE.split(text[left:start]), SENTENCE.split(text[end:right], maxsplit=1)
    first = before[-1].partition(" ")[2] if left and len(before) == 1 else before[-1]
    last = after[0].rpartition(" ")[0] if right < len(text) and len(after) == 1 else after[0]
    return " ".join(f"{first}{text[start:end]}{last}".split())


def _fields(
    finding: SumFinding, text: str, said_on: date, language: str, wording: str
) -> dict[str, Any] | None:
    claim = finding.claim
    value = value_of(claim)
    if value is None:
        return None
    sign = -1 if claim.role == "claimed_cut" else 1
    relation = "more_than" if finding.more else "less_than"
    return {
        "said_on": said_on,
        "kind": finding.kind,
        "wording": wording,
        "language": language,
        "stated_value": _decimal(value) * sign,
        "stated_precision": _decimal(precision_of(claim, text)),
        "stated_unit": "%" if claim.kind == "percent" else claim.currency or "",
        "hedge": relation if finding.kind == "comparison" else claim.hedge,
        "per": "year" if claim.per == "year" else "",
    }


def _inputs(
    finding: SumFinding, numbers: Numbers, before: Candidate | None, compared: Sequence[Company]
) -> list[dict[str, Any]]:
    if finding.kind == "comparison":
        return _compared(finding, compared)
    roles, candidates = PINNED[finding.kind], finding.inputs
    if finding.kind == "magnitude" and before is not None:
        roles, candidates = ("before", *roles), (before, *candidates)
    figures = [numbers.get(key(c)) for c in candidates]
    if None in figures or len(figures) < len(roles):
        return []
    return [{"role": role, "figure": number} for role, number in zip(roles, figures, strict=False)]


def _named(finding: SumFinding) -> list[Company]:
    """The companies a comparison names, by name or alias."""
    names = finding.names.lower()
    rows = Company.objects.prefetch_related("aliases").order_by("name")
    return [c for c in rows if any(n.lower() in names for n in (c.name, *(a.name for a in c.aliases.all())))]


def _against_reports(finding: SumFinding, named: Sequence[Company], said_on: date) -> SumFinding:
    """A yearly figure beside each named company's newest reported year, as published by the article's day."""
    value = value_of(finding.claim)
    if value is None or finding.check.verdict is Verdict.WRONG_KIND:
        return finding
    rights = {c.name: _yearly_capex(c, finding.claim.currency or "", said_on) for c in named}
    return replace(finding, check=check_comparison(finding.more, value, rights))


def _yearly_capex(company: Company, unit: str, day: date) -> Fraction | None:
    reports = Report.objects.published().as_of(day)
    of_company = reports.filter(company=company, metric=ReportMetric.CAPEX, unit=unit)
    rows = of_company.filter(
        definition=Definition.CASH_CAPEX, period_end__month=company.fiscal_year_end_month
    ).order_by("-period_end", "-reported_on", "-pk")
    years = (row for row in rows if (row.period_end - row.period_start).days in YEAR)
    newest = next(years, None)
    return Fraction(newest.value) if newest else None


def _compared(finding: SumFinding, named: Sequence[Company]) -> list[dict[str, Any]]:
    value = value_of(finding.claim)
    if value is None or not named or finding.check.verdict is Verdict.WRONG_KIND:
        return []
    left = {"role": "left", "literal_value": _decimal(value), "literal_unit": finding.claim.currency or ""}
    series = {"role": "right", "metric": ReportMetric.CAPEX, "definition": Definition.CASH_CAPEX}
    return [left, *({**series, "company": company} for company in named)]


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
