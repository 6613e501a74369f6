"""An article as its page shows it: the text with its figures marked, each figure once, its claims checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from narratives.extract.article import Candidate, candidates
from narratives.extract.findings import AFTER, REVISED
from narratives.extract.languages import detect
from narratives.extract.stated import value_of
from narratives.extract.sums import SumFinding, check_sums, half_told
from narratives.forms.article_about import DONE, key, turns
from narratives.forms.article_amounts import Doubts, doubts, initial_amount
from narratives.forms.article_claims import Article, ArticleClaim, article_claims, excerpt
from narratives.measures.amounts import Amount
from narratives.measures.amounts import Hedge as AmountHedge
from narratives.models import Announcement, Company, Definition, Metric, Pledge, SpeakerRole, Status

METRICS = {"revenue_actual": Metric.REVENUE, "revenue_target": Metric.REVENUE, "run_rate": Metric.REVENUE}
ALIKE = {Metric.CAPEX: (Metric.CAPEX, Metric.COMPUTE, Metric.INVESTMENT), Metric.REVENUE: (Metric.REVENUE,)}
WHAT = {"revenue_actual": "report", "capex_actual": "report", "run_rate": "run_rate"}
PLEDGED = {*AFTER, *REVISED, "revenue_guidance"}
ESTIMATES = ("capex_estimate", "revenue_estimate")
AROUND = 80
# More forms than these would not fit one request; the figures beyond them stay marked in the text alone.
MOST = 60


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

    @property
    def value(self) -> Fraction | None:
        return value_of(self.candidate)

    @property
    def amount(self) -> Amount:
        """What was understood, for the editor to see before it is drafted."""
        c = self.candidate
        return Amount(c.low, c.high, c.currency or "", AmountHedge(c.hedge))

    @property
    def doubts(self) -> Doubts:
        return doubts(self.candidate, self.words)

    @property
    def is_estimate(self) -> bool:
        """Whether the text tells it as what somebody else expects."""
        return self.candidate.role in ESTIMATES

    @property
    def is_pledged(self) -> bool:
        """Whether the text tells it as a figure of a pledge, not as one of what was done or funded."""
        return self.candidate.role in PLEDGED


@dataclass(frozen=True)
class ArticleReading:
    """`more` amounts stand in the text without a form of their own."""

    language: str
    segments: tuple[Segment, ...]
    figures: tuple[ArticleFigure, ...]
    claims: tuple[ArticleClaim, ...]
    more: int
    pledges: tuple[Pledge, ...]


def read_article(text: str, company: Company, said_on: date) -> ArticleReading:
    """Everything the page shows of a pasted text. Nothing is stored here."""
    language = detect(text)
    found = candidates(text, language, said_on.year)
    findings = check_sums(found, text)
    mentions = _mentions(found)
    numbers = {figure: number for number, figure in enumerate(mentions, 1)}
    slips = {key(f.claim): f for f in findings if f.kind == "magnitude"}
    pledges = list(Pledge.objects.filter(company=company).prefetch_related("announcements"))
    figures = tuple(
        _figure(numbers[figure], same, text, said_on, pledges, slips.get(figure))
        for figure, same in mentions.items()
    )
    halves = half_told(found, text, findings)
    article = Article(text, language, company, said_on, turns([*findings, *halves]))
    claims = tuple(article_claims(findings, halves, numbers, article))
    more = len({key(c) for c in found if c.kind == "money"} - numbers.keys())
    segments = tuple(_segments(found, numbers, text))
    return ArticleReading(language, segments, figures, claims, more, tuple(pledges))


def _mentions(found: Sequence[Candidate]) -> dict[tuple[Any, ...], list[Candidate]]:
    """The first amounts of the text, each with every mention of it: a figure that comes again is the same."""
    mentions: dict[tuple[Any, ...], list[Candidate]] = {}
    for c in found:
        if c.kind == "money" and (len(mentions) < MOST or key(c) in mentions):
            mentions.setdefault(key(c), []).append(c)
    return mentions


def _figure(
    number: int,
    same: Sequence[Candidate],
    text: str,
    said_on: date,
    pledges: Sequence[Pledge],
    slip: SumFinding | None,
) -> ArticleFigure:
    best = max(same, key=lambda c: (c.confidence, -c.start))
    words = text[best.start : best.end]
    return ArticleFigure(
        number=number,
        candidate=best,
        words=words,
        excerpt=excerpt(text, best.start, best.end, AROUND),
        ink="done" if best.role in DONE else "said",
        times=len(same),
        initial=_initial(best, words, said_on, pledges),
        slip=slip,
    )


def _initial(c: Candidate, words: str, said_on: date, pledges: Sequence[Pledge]) -> dict[str, Any]:
    """What the small form is filled in with, a slipped figure as the text wrote it: the editor decides.

    A figure told as past has no day of its own in the text.
    """
    metric = METRICS.get(c.role, Metric.CAPEX)
    # "last year" dates what was said, not what it covers.
    period = c.period if any(char.isdigit() for char in c.period) else ""
    fitting = [
        p for p in pledges if p.metric in ALIKE[metric] and p.definition != Definition.RUN_RATE_REVENUE
    ]
    # What is not told as the company's own plan gets no pledge by itself: an analyst's estimate, a deal, a
    # run rate. The ledger keeps a run rate as a report of its own definition, beside revenue.
    pledged = c.role in PLEDGED
    suggested = _suggested(fitting, period, c.role in REVISED, said_on) if pledged else None
    return {
        "what": WHAT.get(c.role, "announcement"),
        **initial_amount(c, words),
        "metric": suggested.metric if suggested else metric,
        "pledge": suggested.pk if suggested else None,
        "new_pledge": _title(metric, period) if pledged and not fitting else "",
        "period": period,
        "speaker_role": SpeakerRole.ANALYST if c.role in ESTIMATES else SpeakerRole.MEDIA,
        "on": None if c.role == "prior_pledge" else said_on,
    }


def _suggested(fitting: Sequence[Pledge], period: str, changed: bool, day: date) -> Pledge | None:
    """By company, metric and horizon, never by amount: a wrong amount must not find its pledge.

    A figure told as changed is of a pledge whose figure has changed.
    """
    ends = [p for p in fitting if any(period[-4:] == str(year) for year in _last_years(p, day))]
    found = ends or list(fitting)
    if changed and len(found) > 1:
        found = [p for p in found if _has_moved(p, day)]
    return found[0] if len(found) == 1 else None


def _has_moved(pledge: Pledge, day: date) -> bool:
    """Whether more than one figure of it was public by the day; a correction is no second one."""
    public = _public(pledge, day)
    corrected = {a.corrects_id for a in public}
    said = [a for a in public if a.has_figure and a.pk not in corrected]
    return len({(a.high if a.low is None else a.low, a.unit) for a in said}) > 1


def _last_years(pledge: Pledge, day: date) -> set[int]:
    return {a.horizon_end.year for a in _public(pledge, day) if a.horizon_end}


def _public(pledge: Pledge, day: date) -> list[Announcement]:
    """What readers could see of it on the day: no draft, and nothing said later, tells what a text means."""
    rows = pledge.announcements.all()
    return [a for a in rows if a.status == Status.PUBLISHED and a.announced_on <= day]


def _title(metric: str, period: str) -> str:
    """A first pledge's title; capex figures of one text are mostly figures of one pledge."""
    label = str(Metric(metric).label).capitalize()
    return f"{label} {period[-4:]}" if metric == Metric.REVENUE and period else label


def _segments(
    found: Sequence[Candidate], numbers: Mapping[tuple[Any, ...], int], text: str
) -> Iterator[Segment]:
    at = 0
    for c in sorted(found, key=lambda c: c.start):
        if c.start < at or c.kind == "period":
            continue
        yield Segment(text[at : c.start])
        number = numbers.get(key(c)) if c.kind == "money" else None
        yield Segment(text[c.start : c.end], number, "done" if c.role in DONE else "said")
        at = c.end
    yield Segment(text[at:])
