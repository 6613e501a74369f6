"""What confirming a companyfacts file would do, read anew from the file and from what is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from narratives.intake.companyfacts import read_bytes
from narratives.intake.facts import FactRow, Ignored, Reading
from narratives.intake.preview import Change, Line, Preview, preview
from narratives.intake.profile import currency, fiscal_month, readable
from narratives.models import Company, Report, Upload

# A figure repeated by a later filing is written with it; one of a filing that is here is not.
KEPT, IGNORED = "kept", "ignored"
SHOWN = (*Change, KEPT, IGNORED)
MOST = 500


@dataclass(frozen=True)
class FilingPreview:
    """`company` is None where none with this CIK is kept; confirming then adds it."""

    reading: Reading
    company: Company | None
    found: Preview = field(repr=False)

    @property
    def rows(self) -> Sequence[FactRow]:
        return self.reading.rows

    @property
    def writes(self) -> int:
        return len(self.found.to_write)

    @property
    def counts(self) -> list[tuple[str, int]]:
        """(what happens to rows, how many), those that happen."""
        found = Counter(_sort(line) for line in self._all)
        return [(sort, found[sort]) for sort in SHOWN if found[sort]]

    @cached_property
    def ignored(self) -> list[tuple[int, Ignored]]:
        """(facts, the first of them) for each reason, the most frequent first."""
        first: dict[str, Ignored] = {}
        for fact in self.reading.ignored:
            first.setdefault(fact.code, fact)
        counts = self.found.ignored
        return [
            (counts[code], first[code]) for code in sorted(counts, key=lambda code: (-counts[code], code))
        ]

    @property
    def ignored_count(self) -> int:
        return sum(self.found.ignored.values())

    def lines(self, sort: str) -> list[Line]:
        """The first rows to which this happens, by period."""
        return [line for line in self._all if _sort(line) == sort][:MOST]

    @property
    def _all(self) -> Iterator[Line]:
        return (line for period in self.found.periods for line in period.lines)

    @property
    def ignored_facts(self) -> Sequence[Ignored]:
        return self.reading.ignored[:MOST]

    @property
    def new_company(self) -> dict[str, object]:
        """What the file itself says of a company that is not kept yet."""
        month, unit = fiscal_month(self.rows) or 12, currency(self.rows) or "USD"
        return {
            "cik": self.reading.cik,
            "name": readable(self.reading.name),
            "fiscal_year_end_month": month,
            "reporting_currency": unit,
        }


def _sort(line: Line) -> str:
    return KEPT if line.stored and line.change is Change.SAME else line.change.value


def filing_preview(upload: Upload) -> FilingPreview:
    """Reads the file and compares it with what is kept, in two queries. Writes nothing."""
    reading = read_bytes(upload.data)
    company = Company.objects.filter(cik=reading.cik).first() if reading.cik else None
    kept = _kept(company) if company else []
    return FilingPreview(reading, company, preview(reading.rows, kept, reading.ignored))


def _kept(company: Company) -> list[FactRow]:
    """What came of filings, drafts and retracted rows too: none of them is written again."""
    names = ("metric", "definition", "period_start", "period_end", "value", "unit")
    filed = ("reported_on", "form", "accession", "taxonomy", "concept")
    rows = Report.objects.filter(company=company, corrects__isnull=True).exclude(accession="")
    return [FactRow(company.cik, *row) for row in rows.values_list(*names, *filed)]
