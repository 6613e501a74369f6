"""Every published correction and retraction: what it said, what it says now, why, and who reviewed it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet, Value

from narratives.dossier.differences import Difference, differences, principal
from narratives.models import Announcement, Fact, LogEntry, Overlap, Report
from narratives.models.nouns import ALONG, NOUNS

A_PAGE = 30
Row = tuple[str, int, str, datetime]
CORRECTION, RETRACTION = "correction", "retraction"
MOVED = ("merge", "move", "undo")


@dataclass(frozen=True)
class Correction:
    """`differences` of a retraction hold what it said, with nothing now. `day_before` is the last day on
    which this site still showed what it said, None where it was put right within the day."""

    kind: str
    noun: str
    pk: int
    at: datetime
    subject: str
    address: str | None
    day_before: date | None
    period: tuple[date, date] | None
    differences: tuple[Difference, ...]
    reason: str
    by: str
    unreviewed: bool


def corrections_page(page: int) -> tuple[Page[Row], list[Correction]]:
    """A page of all of them, newest first: one query a noun on it, and five."""
    happened = _happened(dict.fromkeys(NOUNS), _moved())
    found = Paginator(happened, A_PAGE).get_page(page)
    return found, _told(list(found.object_list))


def corrections_of(noun: str, pk: int) -> list[Correction]:
    """What happened to one fact and to the rows that correct it, or that it corrects, newest first."""
    if noun not in NOUNS:
        return []
    return _told(list(_happened({noun: _family(NOUNS[noun], pk)})))


def _moved() -> QuerySet[Any, Row]:
    """Acts of curating that readers saw, which is why the log calls them unreviewed."""
    entries = LogEntry.objects.filter(verb__in=MOVED, unreviewed=True).order_by()
    named = entries.annotate(told=Value("logentry"), what=F("verb"), moment=F("at"))
    return named.values_list("told", "pk", "what", "moment")


def _happened(wanted: Mapping[str, set[int] | None], *more: QuerySet[Any, Row]) -> QuerySet[Any, Row]:
    """(noun, pk, kind, at) of each, newest first; None wants all of a noun."""
    parts: list[Any] = [*more]
    for noun, pks in wanted.items():
        rows = _readable(noun) if pks is None else _readable(noun).filter(pk__in=pks)
        parts.append(_as_rows(rows.filter(corrects__isnull=False), noun, CORRECTION, "published_at"))
        parts.append(_as_rows(rows.filter(retracted_at__isnull=False), noun, RETRACTION, "retracted_at"))
    found: QuerySet[Any, Row] = parts[0].union(*parts[1:], all=True).order_by("-moment", "-pk")
    return found


def _readable(noun: str) -> QuerySet[Any]:
    """Published once, and not hanging from what no reader ever saw."""
    rows = NOUNS[noun].objects.ever_published().order_by()
    if noun in ("frame", "revision"):
        rows = rows.filter(announcement__published_at__isnull=False)
    if noun == "overlap":
        seen = Announcement.objects.ever_published().order_by().values("pledge")
        rows = rows.filter(pledge_a__in=seen, pledge_b__in=seen)
    return rows


def _as_rows(rows: QuerySet[Any], noun: str, kind: str, clock: str) -> QuerySet[Any, Row]:
    named = rows.annotate(told=Value(noun), what=Value(kind), moment=F(clock))
    told: QuerySet[Any, Row] = named.values_list("told", "pk", "what", "moment")
    return told


def _family(model: type[Fact], pk: int) -> set[int]:
    """The row, the rows it corrects in turn, and all that correct any of these, as far as published."""
    rows = model.objects.ever_published()
    while (before := rows.filter(pk=pk).values_list("corrects", flat=True).first()) is not None:
        pk = before
    family, new = {pk}, {pk}
    while new:
        new = set(rows.filter(corrects__in=new).values_list("pk", flat=True)) - family
        family |= new
    return family


def _told(happened: list[Row]) -> list[Correction]:
    facts, acts, moves = _facts(happened), _acts(happened), _moves(happened)
    pledges, companies = _public(facts.values())
    return [
        _move(row, moves[row[1]])
        if row[2] in MOVED
        else _correction(row, facts[row[0], row[1]], acts, pledges, companies)
        for row in happened
    ]


def _moves(happened: list[Row]) -> dict[int, LogEntry]:
    pks = [pk for _, pk, kind, _ in happened if kind in MOVED]
    return LogEntry.objects.select_related("by").in_bulk(pks)


def _move(row: Row, entry: LogEntry) -> Correction:
    return Correction(
        kind=entry.verb,
        noun=entry.noun,
        pk=entry.pk,
        at=entry.at,
        subject=entry.label,
        address=None,
        day_before=None,
        period=None,
        differences=(),
        reason=entry.reason,
        by=entry.by.get_username(),
        unreviewed=True,
    )


def _facts(happened: list[Row]) -> dict[tuple[str, int], Any]:
    wanted: dict[str, set[int]] = defaultdict(set)
    for noun, pk, kind, _ in happened:
        if kind not in MOVED:
            wanted[noun].add(pk)
    found = {}
    for noun, pks in wanted.items():
        along = [f"{way}{name}" for way in ("", "corrects__") for name in (*ALONG[noun], "source")]
        for row in NOUNS[noun].objects.filter(pk__in=pks).select_related(*along, "reviewed_by", "corrects"):
            found[noun, row.pk] = row
    return found


def _acts(happened: list[Row]) -> dict[tuple[str, int, str], LogEntry]:
    """Who published or retracted each, as the log has it."""
    nouns, pks = {row[0] for row in happened}, {row[1] for row in happened}
    entries = LogEntry.objects.filter(verb__in=("publish", "retract"), noun__in=nouns, row__in=pks)
    entries = entries.select_related("by").order_by("pk")
    return {(entry.noun, entry.row or 0, entry.verb): entry for entry in entries}


def _public(facts: Iterable[Any]) -> tuple[set[int], set[int]]:
    """Which of their pledges and companies have a page now."""
    rows = list(facts)
    said = Announcement.objects.published().order_by()
    pledges = said.filter(pledge__in={_pledge(row).pk for row in rows if _pledge(row)})
    keys = {_company(row).pk for row in rows}
    speaking = said.filter(pledge__company__in=keys).values_list("pledge__company", flat=True)
    reports = Report.objects.published().order_by().filter(company__in=keys)
    reporting = reports.values_list("company", flat=True)
    return set(pledges.values_list("pledge", flat=True)), {*speaking, *reporting}


def _correction(
    row: Row, fact: Any, acts: dict[tuple[str, int, str], LogEntry], pledges: set[int], companies: set[int]
) -> Correction:
    noun, pk, kind, at = row
    retracted = kind == RETRACTION
    act = acts.get((noun, pk, "retract" if retracted else "publish"))
    reviewer = act.by if act else fact.reviewed_by
    pledge, company = _pledge(fact), _company(fact)
    page = pledge if pledge and pledge.pk in pledges else company if company.pk in companies else None
    return Correction(
        kind=kind,
        noun=noun,
        pk=pk,
        at=at,
        subject=f"{company}: {fact.get_metric_display()}" if noun == "report" else str(pledge or company),
        day_before=_day_before(at, fact if retracted else fact.corrects),
        address=page.get_absolute_url() if page else None,
        period=(fact.period_start, fact.period_end) if noun == "report" else None,
        differences=principal(fact) if retracted else differences(fact.corrects, fact),
        reason=fact.retraction_reason if retracted else fact.correction_reason,
        by=reviewer.get_username() if reviewer else "",
        unreviewed=bool(act and act.unreviewed),
    )


def _day_before(at: datetime, wrong: Any) -> date | None:
    day = at.date() - timedelta(days=1)
    return day if wrong.published_at.date() <= day else None


def _pledge(fact: Any) -> Any:
    if isinstance(fact, Overlap):
        return fact.pledge_a
    fact = getattr(fact, "announcement", fact)
    return getattr(fact, "pledge", None)


def _company(fact: Any) -> Any:
    return _pledge(fact).company if _pledge(fact) else fact.company
