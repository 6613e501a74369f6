"""Figures nobody filed, computed from figures somebody did: with formula, inputs and filing families."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from narratives.intake.durations import length
from narratives.intake.facts import Duration, Reported
from narratives.intake.families import candidates, related
from narratives.intake.paths import DAY, Calendar, Leg, Span
from narratives.intake.precision import Precisions
from narratives.intake.vintages import by_period

R = TypeVar("R", bound=Reported)


@dataclass(frozen=True, slots=True)
class Input(Generic[R]):
    """A reported row, added (sign +1) or taken away (-1)."""

    sign: int
    row: R

    @property
    def name(self) -> str:
        sort = length(self.row.period_start, self.row.period_end)
        return f"{sort.value}_to_{self.row.period_end:%Y_%m_%d}"

    @property
    def term(self) -> str:
        """The name with its definition, for sums over two of them."""
        return f"{self.row.definition}_{self.name}"


@dataclass(frozen=True, slots=True)
class Derived(Generic[R]):
    """`value` = sum of sign x row.value over `inputs`, in whole units of `unit`, for start..end.

    `mixed`: the inputs come from different rounds of filings or concepts, so the difference carries a
    restatement. `superseded`: a later vintage of an input exists, but without a counterpart to subtract.
    `precision` is one unit of the coarsest input.
    """

    metric: str
    definition: str
    unit: str
    start: date
    end: date
    inputs: tuple[Input[R], ...]
    precision: int
    mixed: bool = False
    superseded: bool = False

    @property
    def value(self) -> int:
        return sum(part.sign * part.row.value for part in self.inputs)

    @property
    def reported_on(self) -> date:
        """The first day on which all inputs were public."""
        return max(part.row.reported_on for part in self.inputs)

    @property
    def evidence(self) -> str:
        return "reported" if len(self.inputs) == 1 else "derived"

    @property
    def formula(self) -> str:
        several = len({part.row.definition for part in self.inputs}) > 1
        return _signed([(part.sign, part.term if several else part.name) for part in self.inputs])

    @property
    def numbers(self) -> str:
        """The formula with the numbers put in."""
        return _signed([(part.sign, str(part.row.value)) for part in self.inputs])


def _signed(terms: Sequence[tuple[int, str]]) -> str:
    return " ".join(f"{'+' if sign > 0 else '-'} {text}" for sign, text in terms).removeprefix("+ ")


class Series(Generic[R]):
    """The rows of one company, metric, definition and unit as of a day, ready to be added up."""

    def __init__(self, rows: Iterable[R], day: date | None = None) -> None:
        known = [row for row in rows if day is None or row.reported_on <= day]
        periods = by_period(known)
        self.names = {period[:3] for period in periods}
        if len(self.names) > 1:
            # RUB and USD, or cash and leases: adding them up would mean nothing.
            raise ValueError("rows of one metric, definition and unit only")
        self.vintages: dict[Span, list[R]] = {p[3:]: rows for p, rows in periods.items()}
        self.calendar = Calendar(self.vintages)
        self._precisions = Precisions(known)

    def add_up(self, legs: Sequence[Leg], start: date, end: date) -> Derived[R]:
        """The legs' rows, each taken from the family of the period it is subtracted from."""
        chosen: dict[Span, R] = {}
        mixed = superseded = False
        for whole in (span for sign, span in legs if sign > 0):
            inside = [s for sign, s in legs if sign < 0 and whole[0] <= s[0] and s[1] <= whole[1]]
            rows, is_mixed = self._family(whole, inside)
            chosen |= rows
            mixed |= is_mixed
            superseded |= not self._precisions.same(rows[whole], self.vintages[whole][-1])
        # Taken away over two periods at once: no one family to choose from, unless nothing was restated.
        loose = [span for _, span in legs if span not in chosen]
        mixed |= any(len({row.value for row in self.vintages[span]}) > 1 for span in loose)
        metric, definition, unit = next(iter(self.names))
        # Plus before minus reads as people write it: year - nine months.
        ordered = sorted(legs, key=lambda leg: (-leg[0], leg[1]))
        inputs = tuple(Input(sign, chosen.get(s, self.vintages[s][-1])) for sign, s in ordered)
        precision = max(self._precisions.of(part.row) for part in inputs)
        return Derived(metric, definition, unit, start, end, inputs, precision, mixed, superseded)

    def _family(self, whole: Span, parts: Sequence[Span]) -> tuple[dict[Span, R], bool]:
        """The newest vintage of `whole` that has its counterparts; else the newest, and mixed."""
        wholes = self.vintages[whole]
        for row in reversed(wholes):
            found = {part: self._counterpart(row, wholes, self.vintages[part]) for part in parts}
            if all(found.values()):
                return {whole: row, **{part: r for part, r in found.items() if r}}, False
        newest = wholes[-1]
        return {whole: newest, **{p: candidates(newest, self.vintages[p])[0] for p in parts}}, True

    def _counterpart(self, row: R, wholes: Sequence[R], parts: Sequence[R]) -> R | None:
        tried = candidates(row, parts)
        return next((p for p in tried if related(row, p, wholes, parts, self._precisions)), None)


def derived_quarters(rows: Iterable[R], day: date | None = None) -> tuple[Derived[R], ...]:
    """The quarters of one company that no filing gives by itself, by difference; any series, in order."""
    by_series: dict[tuple[str, str, str], list[R]] = {}
    for row in rows:
        by_series.setdefault((row.metric, row.definition, row.unit), []).append(row)
    return tuple(q for name in sorted(by_series) for q in _quarters(Series(by_series[name], day)))


def _quarters(series: Series[R]) -> Iterable[Derived[R]]:
    spans = sorted(series.vintages)
    missing = {
        (short[1] + DAY, long[1])
        for short in spans
        for long in spans
        if short[0] == long[0] and short[1] < long[1]
    } - set(spans)
    for start, end in sorted(missing, key=lambda span: span[1]):
        if length(start, end) is Duration.QUARTER and (legs := series.calendar.route(start, end)):
            yield series.add_up(legs, start, end)
