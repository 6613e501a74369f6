"""The claims of a pasted article: each checked, and drafted with the figures it is about pinned to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives.extract.article import Candidate
from narratives.extract.slips import as_meant
from narratives.extract.stated import precision_of, value_of
from narratives.extract.sums import SumFinding
from narratives.forms.article_about import About, about, key
from narratives.forms.article_compared import decimal, reported_for
from narratives.ledger.article import ClaimDraft
from narratives.measures.claims import Check
from narratives.models import Claim, Company

PINNED = {
    "percent_change": ("before", "after"),
    "cagr": ("base", "target"),
    "average": ("total",),
    "magnitude": ("actual",),
}
# The kinds that facts of a pledge are asked about; a comparison is checked by reports, a slip by the text.
ASKED = ("percent_change", "cagr", "average")
WORDING = 280
SENTENCE = re.compile(r"(?<=[.!?]) |[。！？\n]")
MOST = 40
# What the column of a stated value holds.
LARGEST, DECIMALS = Decimal(10) ** 24, 6

Numbers = Mapping[tuple[Any, ...], int]


@dataclass(frozen=True)
class ArticleClaim:
    """A claim of the text. `meant` is its check with the slipped figure put right, where there is one.

    `half_told`: the text does not give what it could be checked by. `claim` is never saved; it and `about`
    are what is asked of the stored facts.
    """

    number: int
    finding: SumFinding
    wording: str
    draft: ClaimDraft | None
    meant: Check | None = None
    half_told: bool = False
    claim: Claim | None = None
    about: About | None = None

    @property
    def used(self) -> tuple[tuple[str, Fraction, str], ...]:
        """Role, value and unit of each figure of the text it was checked by."""
        pairs = zip(PINNED.get(self.finding.kind, ()), self.finding.inputs, strict=False)
        return tuple((role, value_of(c) or Fraction(0), c.currency or "") for role, c in pairs)


@dataclass(frozen=True)
class Article:
    """What the claims of one text have in common."""

    text: str
    language: str
    company: Company
    said_on: date
    turned: Mapping[tuple[Any, ...], int]


def article_claims(
    checked: Sequence[SumFinding], half_told: Sequence[SumFinding], numbers: Numbers, article: Article
) -> Iterator[ArticleClaim]:
    """The first claims of a text in order, slips first, those it only tells half last."""
    before = next((f.inputs[0] for f in checked if f.kind == "percent_change"), None)
    slip = next((f for f in checked if f.kind == "magnitude"), None)
    reported = reported_for(checked[:MOST], article.said_on)
    for number, found in enumerate([*checked, *half_told][:MOST], 1):
        finding = reported.checked(found)
        half = number > len(checked)
        pinned = [] if half else reported.pins(found) or _inputs(finding, numbers, before)
        yield _claim(number, finding, pinned, article, half, None if half else slip)


def _claim(
    number: int,
    finding: SumFinding,
    pinned: Sequence[Mapping[str, Any]],
    article: Article,
    half_told: bool,
    slip: SumFinding | None,
) -> ArticleClaim:
    found = finding.claim
    wording = excerpt(article.text, found.start, found.end, WORDING // 3)[:WORDING]
    fields = _fields(finding, article, wording)
    return ArticleClaim(
        number=number,
        finding=finding,
        wording=wording,
        draft=ClaimDraft(fields, pinned) if fields and pinned else None,
        meant=as_meant(finding, slip, article.text) if slip else None,
        half_told=half_told,
        claim=Claim(**fields) if fields else None,
        about=_about(finding, article) if finding.kind in ASKED else None,
    )


def _about(finding: SumFinding, article: Article) -> About | None:
    return about(finding, article.turned, article.company, article.said_on)


def excerpt(text: str, start: int, end: int, around: int) -> str:
    """The sentence around text[start:end], at most `around` characters to each side, its words whole."""
    left, right = max(0, start - around), min(len(text), end + around)
    before, after = SENTENCE.split(text[left:start]), SENTENCE.split(text[end:right], maxsplit=1)
    first = before[-1].partition(" ")[2] if left and len(before) == 1 else before[-1]
    last = after[0].rpartition(" ")[0] if right < len(text) and len(after) == 1 else after[0]
    return " ".join(f"{first}{text[start:end]}{last}".split())


def _fields(finding: SumFinding, article: Article, wording: str) -> dict[str, Any] | None:
    claim = finding.claim
    value = value_of(claim)
    if value is None or not _fits(decimal(value)):
        return None
    sign = -1 if claim.role == "claimed_cut" else 1
    relation = "more_than" if finding.more else "less_than"
    return {
        "said_on": article.said_on,
        "kind": finding.kind,
        "wording": wording,
        "language": article.language,
        "stated_value": decimal(value) * sign,
        "stated_precision": decimal(precision_of(claim, article.text)),
        "stated_unit": "%" if claim.kind == "percent" else claim.currency or "",
        "hedge": relation if finding.kind == "comparison" else claim.hedge,
        "per": "year" if claim.per == "year" else "",
    }


def _fits(value: Decimal) -> bool:
    """Whether the ledger's column holds it whole: a claim of more decimals, or larger, is only shown."""
    return abs(value) < LARGEST and value == round(value, DECIMALS)


def _inputs(finding: SumFinding, numbers: Numbers, before: Candidate | None) -> list[dict[str, Any]]:
    if finding.kind not in PINNED:
        return []
    roles, candidates = PINNED[finding.kind], finding.inputs
    if finding.kind == "magnitude" and before is not None:
        roles, candidates = ("before", *roles), (before, *candidates)
    figures = [numbers.get(key(c)) for c in candidates]
    if None in figures or len(figures) < len(roles):
        return []
    return [{"role": role, "figure": number} for role, number in zip(roles, figures, strict=False)]
