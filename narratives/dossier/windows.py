"""Windows: any months of a series, as filed or put together from what was filed, or where the hole is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from narratives.dossier.facts import Done
from narratives.dossier.findings import Finding, done_input
from narratives.dossier.series import Series
from narratives.intake import windows as intake
from narratives.intake.derive import Derived, derived_quarters
from narratives.intake.paths import DAY, Calendar
from narratives.intake.reasons import Reason
from narratives.measures.reports import put_together
from narratives.measures.result import with_conventions
from narratives.models import Evidence

WORD = "reports"
QUARTER, TWELVE_MONTHS = "quarter", "twelve-months"


@dataclass(frozen=True)
class Filed:
    """A report under the names by which periods are added up."""

    done: Done
    metric: str
    definition: str
    period_start: date
    period_end: date
    value: int
    unit: str
    reported_on: date
    form: str
    accession: str
    concept: str
    taxonomy: str = ""


@dataclass(frozen=True)
class Window:
    """The figure of start..end, or why there is none. Its own ends may differ from those asked for."""

    start: date
    end: date
    unit: str
    finding: Finding | None = None
    why: Reason | None = None
    rows: tuple[Done, ...] = ()

    @property
    def value(self) -> Fraction | None:
        return None if self.finding is None or self.finding.value is None else Fraction(self.finding.value)


def filed(series: Series) -> list[Filed]:
    """Every vintage of the series."""
    return [_filed(row) for period in series.periods for row in period.vintages]


def _filed(row: Done) -> Filed:
    return Filed(
        done=row,
        metric=row.metric,
        definition=row.definition,
        period_start=row.start,
        period_end=row.end,
        value=int(row.value),
        unit=row.unit,
        reported_on=row.on,
        form=row.form,
        accession=row.accession,
        concept=row.concept,
    )


def same_months(series: Series, start: date, end: date) -> Window:
    """The run of reported periods nearest to start..end, within half a quarter, with its own ends."""
    found = intake.calendarised(filed(series), start, end)
    if isinstance(found, Reason):
        return Window(start, end, series.unit, why=found)
    return _window(series, found, TWELVE_MONTHS)


def trailing_year(series: Series) -> Window | None:
    """The twelve months up to the end of the last period; None where that period is a year anyway."""
    if not series.periods:
        return None
    end = max(period.end for period in series.periods)
    found = intake.trailing_year(filed(series), end)
    if isinstance(found, Reason):
        return Window(year_before(end), end, series.unit, why=found)
    return _window(series, found, TWELVE_MONTHS) if len(found.inputs) > 1 else None


def year_before(end: date) -> date:
    """The first day of the twelve months that end on `end`."""
    after = end + DAY
    return after.replace(year=after.year - 1, day=min(after.day, 28) if after.month == 2 else after.day)


def quarters_nobody_filed(series: Series) -> tuple[Window, ...]:
    """Quarters that filings give only by difference, in order of their end."""
    return tuple(_window(series, found, QUARTER) for found in derived_quarters(filed(series)))


def _window(series: Series, found: Derived[Filed], name: str) -> Window:
    key = f"{WORD}/{series.metric}/{series.definition}/{series.unit}/{found.end}/{name}"
    marks = (("mixed-vintages", found.mixed), ("superseded", found.superseded))
    measured = put_together(*(_values(found, sign) for sign in (1, -1)))
    terms = tuple((_name(part.row), Fraction(part.row.value)) for part in found.inputs)
    shown = replace(measured, formula=_formula(found), inputs=terms)
    rows = tuple(part.row.done for part in found.inputs)
    finding = Finding(
        WORD,
        key,
        with_conventions(shown, *(code for code, holds in marks if holds)),
        series.unit,
        tuple(done_input("added" if part.sign > 0 else "taken", part.row.done) for part in found.inputs),
        subject=f"{series.company_name}, {found.start} – {found.end}",
        floor=Evidence.DERIVED if len(rows) > 1 else Evidence.REPORTED,
    )
    return Window(found.start, found.end, series.unit, finding, None, rows)


def _values(found: Derived[Filed], sign: int) -> list[Fraction]:
    return [Fraction(part.row.value) for part in found.inputs if part.sign == sign]


def _name(row: Filed) -> str:
    return f"from_{row.period_start:%Y_%m_%d}_to_{row.period_end:%Y_%m_%d}"


def _formula(found: Derived[Filed]) -> str:
    terms = (("+" if part.sign > 0 else "-", _name(part.row)) for part in found.inputs)
    return " ".join(f"{sign} {name}" for sign, name in terms).removeprefix("+ ")


def of_metric(series: Iterable[Series], metric: str, definition: str, unit: str) -> Series | None:
    """The whole company's series in the unit given, else in whichever has most periods."""
    found = [s for s in series if (s.metric, s.definition, s.scope) == (metric, definition, "")]
    return max(found, key=lambda s: (s.unit == unit, len(s.periods)), default=None)


def finest(series: Series) -> tuple[Window, ...]:
    """The shortest periods the filings tell apart, in order and without overlap."""
    known = Calendar((period.start, period.end) for period in series.periods).days
    rows = filed(series)
    steps = [intake.window(rows, a, b - DAY) for a, b in pairwise(known)]
    found = [_window(series, step, QUARTER) for step in steps if isinstance(step, Derived)]
    for period in sorted(series.periods, key=lambda row: row.days):
        if not any(one.start <= period.end and period.start <= one.end for one in found):
            whole = intake.window(rows, period.start, period.end)
            found += [_window(series, whole, QUARTER)] if isinstance(whole, Derived) else []
    return tuple(sorted(found, key=lambda one: one.start))
