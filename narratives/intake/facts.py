"""What reading a filing gives: rows to write, and facts ignored with the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from narratives.intake.reasons import Reason


class Duration(StrEnum):
    """How long a period is, and of what sort; from its days, the form and fp, never from fy."""

    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    TRAILING_YEAR = "trailing_year"
    OTHER = "other"


class Reported(Protocol):
    """Any reported figure: a FactRow, or a stored row with these names."""

    @property
    def metric(self) -> str: ...
    @property
    def definition(self) -> str: ...
    @property
    def period_start(self) -> date: ...
    @property
    def period_end(self) -> date: ...
    @property
    def value(self) -> int: ...
    @property
    def unit(self) -> str: ...
    @property
    def reported_on(self) -> date: ...
    @property
    def form(self) -> str: ...
    @property
    def accession(self) -> str: ...
    @property
    def taxonomy(self) -> str: ...
    @property
    def concept(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a companyfacts file whose parts have been checked; `filed` is the day it was published."""

    start: date
    end: date
    value: int
    accession: str
    form: str
    fp: str | None
    filed: date


Key = tuple[str, str, str, str, date, date, str]


@dataclass(frozen=True, slots=True)
class FactRow:
    """One figure of one filing. `value` is in whole units of the currency `unit`."""

    cik: str
    metric: str
    definition: str
    period_start: date
    period_end: date
    value: int
    unit: str
    reported_on: date
    form: str
    accession: str
    taxonomy: str
    concept: str

    @property
    def key(self) -> Key:
        """The natural key: the same filing never gives the same figure twice."""
        return (
            self.cik,
            self.taxonomy,
            self.concept,
            self.unit,
            self.period_start,
            self.period_end,
            self.accession,
        )


@dataclass(frozen=True, slots=True)
class Ignored:
    """A fact (or `count` facts of one concept) that makes no row. Texts are as the file has them."""

    reason: Reason
    cik: str = ""
    taxonomy: str = ""
    concept: str = ""
    unit: str = ""
    start: str = ""
    end: str = ""
    value: str = ""
    form: str = ""
    accession: str = ""
    filed: str = ""
    count: int = 1

    @property
    def code(self) -> str:
        return self.reason.code

    @property
    def sentence(self) -> str:
        return self.reason.sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """One company's file. `refused` is set if and only if the file as a whole could not be read."""

    cik: str = ""
    name: str = ""
    rows: tuple[FactRow, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    refused: Reason | None = None
    origin: str = ""

    def ignored_by_reason(self) -> dict[str, int]:
        counts: Counter[str] = Counter()
        for fact in self.ignored:
            counts[fact.code] += fact.count
        return dict(counts)
