"""The facts as a dossier carries them: frozen, with their source, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from narratives.measures.amounts import Amount, Hedge, Kind
from narratives.measures.steps import Step
from narratives.measures.years import Window, assumed_start
from narratives.models import Act, Announcement, Fact, Frame, Report, Source


@dataclass(frozen=True)
class SourceRef:
    """Where a figure was read, and where it first came from if that is known."""

    pk: int
    url: str
    title: str
    publisher: str
    tier: str
    language: str
    origin: str
    origin_pk: int | None


@dataclass(frozen=True)
class FrameRef:
    label: str
    satire: bool
    opinion: bool
    quote: str
    source: SourceRef


@dataclass(frozen=True)
class Standing:
    """Which row it is, whether it corrects another, and why."""

    noun: str = ""
    pk: int = 0
    corrects: int | None = None
    correction_reason: str = ""


@dataclass(frozen=True)
class Said:
    """One announcement as public on the day of the dossier."""

    pk: int
    pledge_pk: int
    on: date
    precision: str
    speaker: str
    speaker_role: str
    act: str
    step: Step
    words: str
    firmness: str
    locator: str
    note: str
    source: SourceRef
    standing: Standing
    reason: str = ""
    reason_note: str = ""
    frames: tuple[FrameRef, ...] = ()

    @property
    def amount(self) -> Amount:
        return self.step.amount

    @property
    def has_figure(self) -> bool:
        return self.amount.low is not None or self.amount.high is not None


@dataclass(frozen=True)
class Done:
    """One report of a period, as published on a day."""

    pk: int
    company: str
    company_name: str
    metric: str
    definition: str
    scope: str
    start: date
    end: date
    value: Decimal
    unit: str
    on: date
    form: str
    accession: str
    concept: str
    evidence: str
    note: str
    source: SourceRef
    standing: Standing

    @property
    def period(self) -> tuple[date, date]:
        return self.start, self.end


def source_ref(source: Source) -> SourceRef:
    origin = source.origin.title if source.origin else source.origin_name
    return SourceRef(
        pk=source.pk,
        url=source.url,
        title=source.title,
        publisher=source.publisher,
        tier=source.tier,
        language=source.language,
        origin=origin,
        origin_pk=source.origin_id,
    )


def standing(fact: Fact) -> Standing:
    noun = str(fact._meta.model_name)
    return Standing(noun, fact.pk, fact.corrects_id, fact.correction_reason)


def said(row: Announcement) -> Said:
    """The announcement with its pledge's definition and scope where it names none of its own."""
    return Said(
        pk=row.pk,
        pledge_pk=row.pledge_id,
        on=row.announced_on,
        precision=row.announced_precision,
        speaker=row.speaker,
        speaker_role=row.speaker_role,
        act=row.act,
        step=step(row),
        words=row.horizon_words,
        firmness=row.firmness,
        locator=row.locator,
        note=row.note,
        source=source_ref(row.source),
        standing=standing(row),
    )


def step(row: Announcement) -> Step:
    return Step(
        amount=amount_of(row),
        kind=Kind(row.kind),
        window=window(row),
        definition=row.definition or row.pledge.definition,
        scope=row.scope or row.pledge.scope,
        withdrawn=row.act == Act.WITHDRAWN,
    )


def amount_of(row: Announcement) -> Amount:
    return Amount(_money(row.low), _money(row.high), row.unit, Hedge(row.hedge))


def window(row: Announcement) -> Window | None:
    """The horizon; a start nobody stated is the first day of the year of the announcement."""
    start, end = row.horizon_start, row.horizon_end
    if end is None:
        return None
    if start is None:
        start = assumed_start(row.announced_on)
    if start > end:
        return None
    return Window(start, end, start_assumed=not row.start_stated, end_assumed=not row.end_stated)


def done(row: Report) -> Done:
    return Done(
        pk=row.pk,
        company=row.company.slug,
        company_name=row.company.name,
        metric=row.metric,
        definition=row.definition,
        scope=row.scope,
        start=row.period_start,
        end=row.period_end,
        value=Decimal(row.value),
        unit=row.unit,
        on=row.reported_on,
        form=row.form,
        accession=row.accession,
        concept=row.concept,
        evidence=row.evidence,
        note=row.note,
        source=source_ref(row.source),
        standing=standing(row),
    )


def frame_ref(row: Frame) -> FrameRef:
    return FrameRef(row.label, row.satire, row.opinion, row.quote, source_ref(row.source))


def _money(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)
