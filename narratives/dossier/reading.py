"""Asks the database, once for each kind of fact, for everything a company's dossier is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import connection
from django.db.models import Count, Exists, Max, OuterRef, Prefetch, QuerySet

from narratives.dossier.facts import Done, FrameRef, Said, done, frame_ref, said
from narratives.models import (
    Announcement,
    Claim,
    ClaimInput,
    Company,
    Fact,
    Frame,
    LogEntry,
    Pledge,
    Report,
    Revision,
)
from narratives.models.dated import FactQuerySet


@dataclass(frozen=True)
class Clock:
    """Which day's knowledge is shown (public time), and as which moment of this site (None: now)."""

    as_of: date
    shown_on: datetime | None = None
    # Drafts a reviewer imagines published, by the name of their noun. Readers' clocks hold none.
    imagined: tuple[tuple[str, tuple[int, ...]], ...] = ()

    def shown(self, noun: type[Fact]) -> FactQuerySet:
        """The facts of this noun that count under this clock, whatever their public date."""
        drafts = dict(self.imagined).get(str(noun._meta.model_name), ())
        return noun.objects.published(self.shown_on, drafts)


Stamp = tuple[str, int, datetime | None]


def stamp() -> Stamp:
    """Changes with every act of the ledger, since each appends to the log and nothing is taken from it.

    The newest key would not do: two acts at once may be committed in another order than they were numbered.
    """
    found = LogEntry.objects.aggregate(acts=Count("pk"), last=Max("at"))
    return str(connection.settings_dict["NAME"]), found["acts"], found["last"]


def announcements_of(pledges: Iterable[Pledge], clock: Clock) -> dict[int, tuple[Said, ...]]:
    """Per pledge, what had been announced by the day, oldest first, with frames and reasons."""
    rows = (
        clock.shown(Announcement)
        .as_of(clock.as_of)
        .filter(pledge__in=[p.pk for p in pledges])
        .select_related("pledge", "source__origin")
        .order_by("announced_on", "day_order", "pk")
    )
    everything = [said(row) for row in rows]
    keys = [row.pk for row in everything]
    frames, reasons = _frames(keys, clock), _reasons(keys, clock)
    grouped: dict[int, list[Said]] = defaultdict(list)
    for row in everything:
        reason, note = reasons.get(row.pk, ("", ""))
        whole = replace(row, frames=tuple(frames[row.pk]), reason=reason, reason_note=note)
        grouped[row.pledge_pk].append(whole)
    return {pk: tuple(group) for pk, group in grouped.items()}


def _frames(keys: list[int], clock: Clock) -> dict[int, list[FrameRef]]:
    rows = clock.shown(Frame).filter(announcement__in=keys).select_related("source__origin")
    found: dict[int, list[FrameRef]] = defaultdict(list)
    for row in rows:
        found[row.announcement_id].append(frame_ref(row))
    return found


def _reasons(keys: list[int], clock: Clock) -> dict[int, tuple[str, str]]:
    rows = clock.shown(Revision).filter(announcement__in=keys)
    return {row.announcement_id: (row.reason, row.note) for row in rows.order_by("pk")}


def reports_of(companies: Iterable[int], clock: Clock) -> tuple[Done, ...]:
    """What these companies had reported by the day, every vintage of it: one query."""
    rows = (
        clock.shown(Report)
        .as_of(clock.as_of)
        .filter(company__in=list(companies))
        .select_related("company", "source__origin")
    )
    return tuple(done(row) for row in rows.order_by("period_end", "reported_on", "pk"))


def claims_of(company: Company, clock: Clock) -> list[Claim]:
    """Claims about this company published by the day, with their pinned inputs: two queries."""
    return list(claims_known(clock).filter(company=company))


def claims_known(clock: Clock) -> QuerySet[Claim]:
    """All claims published by the day; two queries with their pinned inputs."""
    inputs = ClaimInput.objects.select_related(
        "announcement__pledge",
        "announcement__source__origin",
        "report__company",
        "report__source__origin",
        "company",
    ).order_by("order", "pk")
    rows: QuerySet[Claim] = clock.shown(Claim).as_of(clock.as_of)
    return rows.select_related("source__origin", "company").prefetch_related(Prefetch("inputs", inputs))


def vintages_of(companies: Iterable[Company], shown_on: datetime | None = None) -> tuple[date, ...]:
    """Every day on which something about these companies became public, oldest first: two queries."""
    companies = list(companies)
    said_on = Announcement.objects.published(shown_on).filter(pledge__company__in=companies)
    done_on = Report.objects.published(shown_on).filter(company__in=companies)
    days = set(said_on.values_list("announced_on", flat=True)) | set(
        done_on.values_list("reported_on", flat=True)
    )
    return tuple(sorted(days))


def peers_of(company: Company) -> list[Company]:
    """Companies of the same sector other than this one: one query."""
    if not company.sector:
        return []
    return list(Company.objects.filter(sector=company.sector).exclude(pk=company.pk).order_by("name"))


def pledges_of(companies: Iterable[Company]) -> list[Pledge]:
    """Every pledge of these companies with what names it: three queries."""
    return list(_pledges().filter(company__in=companies))


def every_pledge() -> list[Pledge]:
    """Every pledge of every company with what names it: three queries."""
    return list(_pledges())


def _pledges() -> QuerySet[Pledge]:
    rows = Pledge.objects.select_related("company", "part_of__company")
    return rows.prefetch_related("parts__company", "partnerships__company")


def public_pledges(clock: Clock) -> set[int]:
    """The pledges a reader may know of on the day, whoever's they are: one query."""
    rows = clock.shown(Announcement).as_of(clock.as_of)
    return set(rows.values_list("pledge", flat=True))


def public_companies(shown_on: datetime | None = None) -> QuerySet[Company]:
    """Companies readers may know of at all, on whichever day."""
    said = Announcement.objects.published(shown_on).filter(pledge__company=OuterRef("pk"))
    done = Report.objects.published(shown_on).filter(company=OuterRef("pk"))
    return Company.objects.filter(Exists(said) | Exists(done)).order_by("name")
