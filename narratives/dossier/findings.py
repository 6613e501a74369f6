"""A finding: one derived figure with all that is needed to check it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from narratives.dossier.facts import Done, Said, SourceRef
from narratives.measures.result import Number, Result
from narratives.models import Evidence, SpeakerRole

# How a value is to be read; anything else is the unit of an amount.
PERCENT, SHARE, RATE, MULTIPLE, YEARS = "percent", "share", "rate", "multiple", "years"
ORDER = tuple(Evidence.values)


@dataclass(frozen=True)
class Input:
    """One fact a figure was computed from. `name` is the argument of the formula it went into."""

    name: str
    value: Number | None
    unit: str
    evidence: str
    on: date | None = None
    precision: str = "day"
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str = "exact"
    subject: str = ""
    source: SourceRef | None = None
    fact: str = ""
    convention: str = ""


@dataclass(frozen=True)
class Finding:
    """`word` is the measure's room (growth, delivery ...), `key` its address within the dossier.

    `floor` is the best evidence it can have: a difference of two filed figures is derived, not reported.
    """

    word: str
    key: str
    result: Result
    unit: str
    inputs: tuple[Input, ...] = ()
    readings: tuple[Finding, ...] = field(default=())
    subject: str = ""
    floor: str = Evidence.REPORTED.value

    @property
    def value(self) -> Number | None:
        return self.result.value

    @property
    def evidence(self) -> str:
        """As weak as the weakest input."""
        return weakest([self.floor, *(row.evidence for row in self.inputs)]) if self.inputs else weakest([])

    @property
    def conventions(self) -> tuple[str, ...]:
        found = [*self.result.conventions, *(row.convention for row in self.inputs)]
        return tuple(dict.fromkeys(code for code in found if code))


def weakest(evidence: Iterable[str]) -> str:
    return max(evidence, key=ORDER.index, default=Evidence.UNRESOLVED.value)


# Who said it decides how firmly a figure is established: a named voice of the company itself is on record.
_ON_RECORD = {SpeakerRole.COMPANY, SpeakerRole.EXECUTIVE, SpeakerRole.GOVERNMENT, SpeakerRole.PARTNER}


def said_input(name: str, row: Said, value: Number | None = None, unit: str = "", subject: str = "") -> Input:
    """An announcement as an input; `value` where something else than its amount went in (a pace, years)."""
    window = row.step.window
    assumed = window is not None and (window.start_assumed or window.end_assumed)
    voice = Evidence.REPORTED if row.speaker_role in _ON_RECORD else Evidence.UNRESOLVED
    return Input(
        name=name,
        value=value if value is not None else row.amount.mid,
        unit=unit or row.amount.unit,
        evidence=weakest([voice, Evidence.ESTIMATED]) if assumed else voice.value,
        on=row.on,
        precision=row.precision,
        low=row.amount.low,
        high=row.amount.high,
        hedge=row.amount.hedge.value,
        subject=subject,
        source=row.source,
        fact=f"announcement/{row.pk}",
        convention="start-assumed" if assumed else "",
    )


def done_input(name: str, row: Done) -> Input:
    return Input(
        name=name,
        value=Fraction(row.value),
        unit=row.unit,
        evidence=row.evidence,
        on=row.on,
        subject=row.company_name,
        source=row.source,
        fact=f"report/{row.pk}",
    )
