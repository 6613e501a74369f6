"""What a curator should look at: gaps, stale rows and contradictions among what is published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Concat

from narratives.models import (
    Act,
    Announcement,
    Claim,
    Definition,
    Frame,
    Pledge,
    Report,
    Resolution,
    Source,
    Tier,
)

FIRST_SHOWN, A_PAGE = 10, 50
STALE = timedelta(days=365)
FIRST_HAND = (Tier.FILING, Tier.ISSUER, Tier.TRANSCRIPT)
Rows = QuerySet[Any]


@dataclass(frozen=True)
class Section:
    """`page` holds announcements, pledges, reports or sources, as `code` tells."""

    code: str
    count: int
    page: Page[Any]


def quality_sections(today: date) -> tuple[Section, ...]:
    """Each section with its count and its first rows: two queries a section."""
    return tuple(_section(code, today, 1, FIRST_SHOWN) for code in SECTIONS)


def quality_section(code: str, today: date, page: int) -> Section:
    """One section in full, a page of it."""
    return _section(code, today, page, A_PAGE)


def _section(code: str, today: date, page: int, size: int) -> Section:
    paginator = Paginator(SECTIONS[code](today), size)
    return Section(code, paginator.count, paginator.get_page(page))


def _live(today: date) -> Rows:
    """The announcement that stands of each pledge: the last one published."""
    said = Announcement.objects.published().as_of(today)
    last = said.filter(pledge=OuterRef("pledge")).order_by("-announced_on", "-day_order", "-pk").values("pk")
    live: Rows = said.filter(pk=Subquery(last[:1])).exclude(act=Act.WITHDRAWN)
    return live.select_related("pledge__company", "source").order_by("announced_on", "pk")


def _no_horizon(today: date) -> Rows:
    has_figure = Q(low__isnull=False) | Q(high__isnull=False)
    return _live(today).filter(has_figure, horizon_end__isnull=True)


def _one_origin(today: date) -> Rows:
    """Pledges that rest on a single origin which is not the company's own word."""
    origin = Case(
        When(source__origin__isnull=False, then=_numbered("source__origin")),
        When(~Q(source__origin_name=""), then="source__origin_name"),
        default=_numbered("source"),
        output_field=CharField(),
    )
    own = Count("pk", filter=Q(source__tier__in=FIRST_HAND))
    said = Announcement.objects.published().as_of(today).order_by().values("pledge")
    resting = said.annotate(origins=Count(origin, distinct=True), own=own).filter(origins=1, own=0)
    rows = Pledge.objects.filter(pk__in=resting.values("pledge"))
    return rows.select_related("company").order_by("company__name", "title")


def _numbered(path: str) -> Concat:
    """A source's number as text that no origin's name is equal to."""
    return Concat(Value("#"), Cast(path, CharField()))


def _unchecked(today: date) -> Rows:
    """Sources that a published fact cites, never noted as read or without an archived copy."""
    cited = Q()
    for model in (Announcement, Report, Claim, Frame):
        cited |= Q(Exists(model.objects.published().order_by().filter(source=OuterRef("pk"))))
    return Source.objects.filter(cited, Q(accessed_on=None) | Q(archived_url="")).order_by("title", "pk")


def _stale(today: date) -> Rows:
    return _live(today).filter(announced_on__lt=today - STALE, horizon_end__gte=today)


def _two_figures(today: date) -> Rows:
    """Announcements of one pledge, day and kind that stand beside each other with different amounts."""
    said = Announcement.objects.published().as_of(today).filter(Q(low__isnull=False) | Q(high__isnull=False))
    said = said.annotate(l=Coalesce("low", Value(-1)), h=Coalesce("high", Value(-1))).order_by()
    same = {name: OuterRef(name) for name in ("pledge", "announced_on", "kind")}
    differing = ~Q(l=OuterRef("l"), h=OuterRef("h"), unit=OuterRef("unit"))
    rows: Rows = said.filter(Exists(said.filter(differing, **same)))
    return rows.select_related("pledge__company", "source").order_by(
        "announced_on", "pledge", "day_order", "pk"
    )


def _two_reports(today: date) -> Rows:
    """Reports of one series and period, published on one day, with different values."""
    done = Report.objects.published().as_of(today).order_by()
    names = ("company", "metric", "definition", "scope", "unit", "period_start", "period_end", "reported_on")
    same = {name: OuterRef(name) for name in names}
    rows = done.filter(Exists(done.filter(~Q(value=OuterRef("value")), **same)))
    return rows.select_related("company", "source").order_by(
        "company__name", "period_end", "reported_on", "pk"
    )


def _ended(today: date) -> Rows:
    """Pledges whose horizon is over and whose outcome no published report reaches to the end of."""
    counted = Case(When(definition="", then=F("pledge__definition")), default=F("definition"))
    live = _live(today).filter(horizon_end__lt=today).annotate(counted=counted)
    done = Report.objects.published().as_of(today).order_by()
    measured = done.filter(
        company=OuterRef("pledge__company"),
        metric=OuterRef("pledge__metric"),
        definition=OuterRef("counted"),
        period_end__gte=OuterRef("horizon_end"),
    ).exclude(definition=Definition.UNSTATED)
    open_still: Rows = live.exclude(Q(Exists(measured), pledge__resolves_by=Resolution.SERIES))
    return open_still


SECTIONS: dict[str, Callable[[date], Rows]] = {
    "no-horizon": _no_horizon,
    "one-origin": _one_origin,
    "unchecked": _unchecked,
    "stale": _stale,
    "two-figures": _two_figures,
    "two-reports": _two_reports,
    "ended": _ended,
}
