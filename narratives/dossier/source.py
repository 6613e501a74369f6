"""One source: what it said, where that came from, and who repeated it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from narratives.dossier.checked import CompanyClaim, facts_for
from narratives.dossier.claims import claim_view
from narratives.dossier.facts import Done, FrameRef, Said, SourceRef, done, frame_ref, said, source_ref
from narratives.dossier.reading import Clock, claims_known
from narratives.models import Announcement, Claim, Frame, Report, Source


@dataclass(frozen=True)
class SourceSaid:
    company: str
    company_name: str
    pledge: str
    title: str
    said: Said


@dataclass(frozen=True)
class SourceFrame:
    """A frame with the figure it was put on."""

    company: str
    company_name: str
    pledge: str
    title: str
    on: date
    precision: str
    frame: FrameRef


@dataclass(frozen=True)
class SourceDossier:
    source: SourceRef
    archived_url: str
    published_on: date | None
    published_precision: str
    origin: SourceRef | None
    echoes: tuple[SourceRef, ...]
    siblings: tuple[SourceRef, ...]
    said: tuple[SourceSaid, ...]
    done: tuple[Done, ...]
    claims: tuple[CompanyClaim, ...]
    frames: tuple[SourceFrame, ...]

    @property
    def is_public(self) -> bool:
        """A source is public once a published fact cites it."""
        return bool(self.said or self.done or self.claims or self.frames)

    @property
    def links(self) -> int:
        """This source and every other that goes back to the same origin."""
        others = {row.pk for row in (*self.echoes, *self.siblings, *([self.origin] if self.origin else []))}
        return len(others | {self.source.pk})


def source_dossier(source: Source, clock: Clock) -> SourceDossier:
    """`source` with its origin at hand, as known on the clock's day: fourteen queries at most."""
    family = Q(origin=source.pk) | (Q(origin=source.origin_id) if source.origin_id else Q())
    kin = list(Source.objects.filter(family).exclude(pk=source.pk).select_related("origin"))
    cited = _cited([source.origin_id, *(row.pk for row in kin)], clock)
    known = [row for row in kin if row.pk in cited]
    return SourceDossier(
        source=source_ref(source),
        archived_url=source.archived_url,
        published_on=source.published_on,
        published_precision=source.published_precision,
        origin=source_ref(source.origin) if source.origin and source.origin_id in cited else None,
        echoes=tuple(source_ref(row) for row in known if row.origin_id == source.pk),
        siblings=tuple(source_ref(row) for row in known if row.origin_id != source.pk),
        said=_said(source, clock),
        done=_done(source, clock),
        claims=_claims(source, clock),
        frames=_frames(source, clock),
    )


def _cited(sources: list[int | None], clock: Clock) -> set[int]:
    """Which of these sources some published fact cites."""
    found: set[int] = set()
    for model in (Announcement, Report, Claim, Frame):
        rows = model.objects.published(clock.shown_on).as_of(clock.as_of).filter(source__in=sources)
        found |= set(rows.order_by().values_list("source", flat=True))
    return found


def _said(source: Source, clock: Clock) -> tuple[SourceSaid, ...]:
    rows = Announcement.objects.published(clock.shown_on).as_of(clock.as_of).filter(source=source)
    rows = rows.select_related("pledge__company", "source__origin")
    return tuple(
        SourceSaid(
            row.pledge.company.slug, row.pledge.company.name, row.pledge.slug, row.pledge.title, said(row)
        )
        for row in rows
    )


def _done(source: Source, clock: Clock) -> tuple[Done, ...]:
    rows = Report.objects.published(clock.shown_on).as_of(clock.as_of).filter(source=source)
    return tuple(done(row) for row in rows.select_related("company", "source__origin"))


def _claims(source: Source, clock: Clock) -> tuple[CompanyClaim, ...]:
    rows = list(claims_known(clock).filter(source=source))
    known = facts_for(rows, clock).known(clock.as_of)
    return tuple(CompanyClaim(row.company.slug, row.company.name, claim_view(row, known)) for row in rows)


def _frames(source: Source, clock: Clock) -> tuple[SourceFrame, ...]:
    """Only those put on figures a reader may see."""
    shown = Announcement.objects.published(clock.shown_on).as_of(clock.as_of)
    rows = Frame.objects.published(clock.shown_on).as_of(clock.as_of)
    rows = rows.filter(source=source, announcement__in=shown)
    return tuple(
        _framed(row) for row in rows.select_related("announcement__pledge__company", "source__origin")
    )


def _framed(row: Frame) -> SourceFrame:
    said, pledge = row.announcement, row.announcement.pledge
    return SourceFrame(
        company=pledge.company.slug,
        company_name=pledge.company.name,
        pledge=pledge.slug,
        title=pledge.title,
        on=said.announced_on,
        precision=said.announced_precision,
        frame=frame_ref(row),
    )
