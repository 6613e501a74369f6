"""One source: what it said, where that came from, and who repeated it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from narratives.dossier.facts import Done, FrameRef, Said, SourceRef, done, frame_ref, said, source_ref
from narratives.dossier.reading import Clock
from narratives.models import Announcement, Claim, Frame, Report, Source


@dataclass(frozen=True)
class SourceSaid:
    company: str
    company_name: str
    pledge: str
    title: str
    said: Said


@dataclass(frozen=True)
class SourceClaim:
    company: str
    company_name: str
    pk: int
    on: date
    wording: str
    language: str


@dataclass(frozen=True)
class SourceDossier:
    source: SourceRef
    archived_url: str
    published_on: date | None
    published_precision: str
    origin: SourceRef | None
    echoes: tuple[SourceRef, ...]
    said: tuple[SourceSaid, ...]
    done: tuple[Done, ...]
    claims: tuple[SourceClaim, ...]
    frames: tuple[FrameRef, ...]

    @property
    def is_public(self) -> bool:
        """A source is public once a published fact cites it."""
        return bool(self.said or self.done or self.claims or self.frames)


def source_dossier(source: Source, clock: Clock) -> SourceDossier:
    """`source` with its origin at hand, as known on the clock's day: nine queries."""
    echoes = list(source.echoes.select_related("origin"))
    cited = _cited([source.origin_id, *(row.pk for row in echoes)], clock)
    return SourceDossier(
        source=source_ref(source),
        archived_url=source.archived_url,
        published_on=source.published_on,
        published_precision=source.published_precision,
        origin=source_ref(source.origin) if source.origin and source.origin_id in cited else None,
        echoes=tuple(source_ref(row) for row in echoes if row.pk in cited),
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


def _claims(source: Source, clock: Clock) -> tuple[SourceClaim, ...]:
    rows = Claim.objects.published(clock.shown_on).as_of(clock.as_of).filter(source=source)
    return tuple(
        SourceClaim(row.company.slug, row.company.name, row.pk, row.said_on, row.wording, row.language)
        for row in rows.select_related("company")
    )


def _frames(source: Source, clock: Clock) -> tuple[FrameRef, ...]:
    rows = Frame.objects.published(clock.shown_on).as_of(clock.as_of).filter(source=source)
    return tuple(frame_ref(row) for row in rows.select_related("source__origin"))
