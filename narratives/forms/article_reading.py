"""An article as its page shows it: the text with its figures marked, each figure once, its claims checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives.extract.article import Candidate, candidates
from narratives.extract.languages import detect
from narratives.extract.stated import precision_of, value_of
from narratives.extract.sums import SumFinding, check_sums
from narratives.ledger.article import ClaimDraft
from narratives.models import Company, Definition, Metric, Pledge, ReportMetric

DONE = ("revenue_actual", "capex_actual", "run_rate")
METRICS = {"revenue_actual": Metric.REVENUE, "revenue_target": Metric.REVENUE, "run_rate": Metric.REVENUE}
# A difference or a yearly mean is no figure of its own; it is offered last and as nothing.
PINNED = {
    "percent_change": ("before", "after"),
    "cagr": ("base", "target"),
    "average": ("total",),
    "magnitude": ("actual",),
}
AROUND = 60
WORDING = 280


@dataclass(frozen=True)
class Segment:
    """A stretch of the text; `number` is that of its figure, or None where it is plain text."""

    text: str
    number: int | None = None
    ink: str = ""


@dataclass(frozen=True)
class ArticleFigure:
    number: int
    candidate: Candidate
    words: str
    excerpt: str
    ink: str
    times: int
    initial: dict[str, Any]
    slip: SumFinding | None = None


@dataclass(frozen=True)
class ArticleClaim:
    number: int
    finding: SumFinding
    wording: str
    draft: ClaimDraft | None


@dataclass(frozen=True)
class ArticleReading:
    language: str
    segments: tuple[Segment, ...]
    figures: tuple[ArticleFigure, ...]
    claims: tuple[ArticleClaim, ...]


def read_article(text: str, company: Company, said_on: date) -> ArticleReading:
    """Everything the page shows of a pasted text. Nothing is stored here."""
    language = detect(text)
    found = candidates(text, language)
    findings = check_sums(found, text)
    money = [c for c in found if c.kind == "money"]
    numbers = _numbers(money)
    slips = {_key(f.claim): f for f in findings if f.kind == "magnitude"}
    pledges = list(Pledge.objects.filter(company=company))
    figures = tuple(_figures(money, numbers, slips, pledges, text, said_on))
    claims = tuple(_claims(findings, numbers, text, said_on, language))
    return ArticleReading(language, tuple(_segments(found, numbers, text)), figures, claims)


def _key(c: Candidate) -> tuple[Any, ...]:
    return c.low, c.high, c.currency


def _numbers(money: Sequence[Candidate]) -> dict[tuple[Any, ...], int]:
    """A figure that comes again is the same figure."""
    numbers: dict[tuple[Any, ...], int] = {}
    for candidate in money:
        numbers.setdefault(_key(candidate), len(numbers) + 1)
    return numbers


def _figures(
    money: Sequence[Candidate],
    numbers: dict[tuple[Any, ...], int],
    slips: dict[tuple[Any, ...], SumFinding],
    pledges: Sequence[Pledge],
    text: str,
    said_on: date,
) -> Iterator[ArticleFigure]:
    for key, number in numbers.items():
        same = [c for c in money if _key(c) == key]
        best = max(same, key=lambda c: (c.confidence, -c.start))
        words = text[best.start : best.end]
        slip = slips.get(key)
        yield ArticleFigure(
            number=number,
            candidate=best,
            words=words,
            excerpt=_excerpt(best, text),
            ink="done" if best.role in DONE else "said",
            times=len(same),
            initial=_initial(best, words, pledges, said_on, slip),
            slip=slip,
        )


def _initial(
    c: Candidate, words: str, pledges: Sequence[Pledge], said_on: date, slip: SumFinding | None
) -> dict[str, Any]:
    """What the small form is filled in with. A figure told as past has no day of its own in the text."""
    metric = METRICS.get(c.role, Metric.CAPEX)
    suggested = _suggested(c, metric, pledges)
    # A slipped figure stands as the text wrote it: the editor decides, the page only names the slip.
    return {
        "what": "report" if c.role in ("revenue_actual", "capex_actual") else "announcement",
        "amount": words,
        "metric": suggested.metric if suggested else metric,
        "pledge": suggested.pk if suggested else None,
        "period": "" if c.period == "unstated" else c.period,
        "on": None if c.role == "prior_pledge" else said_on,
    }


def _suggested(c: Candidate, metric: str, pledges: Sequence[Pledge]) -> Pledge | None:
    """By company, metric and horizon, never by amount: a wrong amount must not find its pledge."""
    fitting = [
        p for p in pledges if p.metric == metric or (metric == Metric.CAPEX and p.metric == Metric.COMPUTE)
    ]
    year = c.period[-4:]
    in_title = [p for p in fitting if year.isdigit() and year in p.title]
    return (in_title or fitting)[0] if len(in_title or fitting) == 1 else None


def _excerpt(c: Candidate, text: str) -> str:
    """The few words around a figure that support it; the text itself is not kept."""
    return " ".join(text[max(0, c.start - AROUND) : c.end + AROUND].split())


def _segments(
    found: Sequence[Candidate], numbers: dict[tuple[Any, ...], int], text: str
) -> Iterator[Segment]:
    at = 0
    for c in sorted(found, key=lambda c: c.start):
        if c.start < at or c.kind == "period":
            continue
        yield Segment(text[at : c.start])
        number = numbers.get(_key(c)) if c.kind == "money" else None
        yield Segment(text[c.start : c.end], number, "done" if c.role in DONE else "said")
        at = c.end
    yield Segment(text[at:])


def _claims(
    findings: Sequence[SumFinding],
    numbers: dict[tuple[Any, ...], int],
    text: str,
    said_on: date,
    language: str,
) -> Iterator[ArticleClaim]:
    for number, finding in enumerate(findings, 1):
        wording = " ".join(text[max(0, finding.claim.start - 40) : finding.claim.end + 40].split())[:WORDING]
        fields = _fields(finding, text, said_on, language, wording)
        inputs = _inputs(finding, numbers)
        draft = ClaimDraft(fields, inputs) if fields and inputs else None
        yield ArticleClaim(number, finding, wording, draft)


def _fields(
    finding: SumFinding, text: str, said_on: date, language: str, wording: str
) -> dict[str, Any] | None:
    claim = finding.claim
    value = value_of(claim)
    if value is None:
        return None
    sign = -1 if claim.role == "claimed_cut" else 1
    return {
        "said_on": said_on,
        "kind": finding.kind,
        "wording": wording,
        "language": language,
        "stated_value": _decimal(value) * sign,
        "stated_precision": _decimal(precision_of(claim, text)),
        "stated_unit": "%" if claim.kind == "percent" else claim.currency or "",
        "hedge": claim.hedge if finding.kind != "comparison" else "more_than",
        "per": "year" if claim.per == "year" else "",
    }


def _inputs(finding: SumFinding, numbers: dict[tuple[Any, ...], int]) -> list[dict[str, Any]]:
    if finding.kind == "comparison":
        return _compared(finding)
    roles = PINNED[finding.kind]
    figures = [numbers.get(_key(c)) for c in finding.inputs]
    if None in figures or len(figures) < len(roles):
        return []
    return [{"role": role, "figure": number} for role, number in zip(roles, figures, strict=False)]


def _compared(finding: SumFinding) -> list[dict[str, Any]]:
    """The text's own yearly figure against the newest reported year of each company it names."""
    value = value_of(finding.claim)
    names = finding.names.lower()
    rows = Company.objects.prefetch_related("aliases")
    named = [c for c in rows if any(n.lower() in names for n in (c.name, *(a.name for a in c.aliases.all())))]
    if value is None or not named or finding.check.verdict.value == "wrong-kind":
        return []
    left = {"role": "left", "literal_value": _decimal(value), "literal_unit": finding.claim.currency or ""}
    series = {"role": "right", "metric": ReportMetric.CAPEX, "definition": Definition.CASH_CAPEX}
    return [left, *({**series, "company": company} for company in named)]


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
