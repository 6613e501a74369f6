"""Claims: what a source says the numbers say, checked against the facts known on the day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar

from narratives.dossier.facts import Done, Said, SourceRef, Standing, done, said, source_ref, standing
from narratives.dossier.findings import Input, done_input, said_input
from narratives.dossier.growth import stated_figure
from narratives.dossier.reading import Clock
from narratives.dossier.series import Series, pick
from narratives.measures import claims as checks
from narratives.measures.amounts import Hedge
from narratives.measures.claims import Check
from narratives.measures.ladder import Stated
from narratives.measures.result import Reason, Result
from narratives.measures.revisions import on_paper_change
from narratives.measures.steps import Step, length
from narratives.measures.years import years
from narratives.models import Announcement, Claim, ClaimInput, ClaimKind, Company, Report

WORD = "claims"
R = TypeVar("R", Said, Done)


@dataclass(frozen=True)
class Pinned:
    """One input as known on the day: a number, or None where nobody knew it yet."""

    role: str
    label: str
    value: Fraction | None
    step: Step | None
    end: date | None
    input: Input | None


@dataclass(frozen=True)
class ClaimView:
    pk: int
    on: date
    kind: str
    wording: str
    language: str
    number: Stated
    stated_unit: str
    per: str
    note: str
    source: SourceRef
    standing: Standing
    check: Check
    inputs: tuple[Input, ...]
    notes: tuple[str, ...] = ()
    implied: Result | None = None

    @property
    def key(self) -> str:
        return f"{WORD}/{self.pk}"

    @property
    def stated(self) -> Fraction:
        return self.number.value

    @property
    def hedge(self) -> str:
        return self.number.hedge.value


@dataclass(frozen=True)
class Known:
    """What the claims may be checked against: the day, the reported series, and rows that replaced others."""

    clock: Clock
    series: Sequence[Series]
    fiscal_months: Mapping[str, int]
    said: Mapping[int, Said]
    done: Mapping[int, Done]


def replacing(rows: Iterable[R]) -> dict[int, R]:
    """Rows that stand, by the key of the row each of them corrects."""
    return {row.standing.corrects: row for row in rows if row.standing.corrects is not None}


def claim_view(claim: Claim, known: Known) -> ClaimView:
    """The claim with its verdict as of the day."""
    pinned = [_pinned(row, known) for row in claim.inputs.all()]
    check, notes = check_claim(claim, pinned)
    return ClaimView(
        pk=claim.pk,
        on=claim.said_on,
        kind=claim.kind,
        wording=claim.wording,
        language=claim.language,
        number=_number(claim),
        stated_unit=claim.stated_unit,
        per=claim.per,
        note=claim.note,
        source=source_ref(claim.source),
        standing=standing(claim),
        check=check,
        inputs=tuple(row.input for row in pinned if row.input),
        notes=notes,
        implied=_implied(claim, pinned),
    )


def _implied(claim: Claim, pinned: Sequence[Pinned]) -> Result | None:
    """What the figure as written would mean beside the one before it: a slip may turn a cut into a rise."""
    before = [row.value for row in pinned if row.role == "before" and row.value is not None]
    if claim.kind != ClaimKind.MAGNITUDE or not before:
        return None
    return on_paper_change(before[0], Fraction(claim.stated_value))


def _pinned(row: ClaimInput, known: Known) -> Pinned:
    if row.announcement:
        return _pinned_announcement(row, row.announcement, known)
    if row.report:
        return _pinned_report(row, row.report, known)
    if row.company:
        return _pinned_series(row, row.company, known)
    if row.literal_date:
        return Pinned(row.role, row.label, None, None, row.literal_date, None)
    value = Fraction(row.literal_value or 0)
    stated = Input(row.role, value, row.literal_unit, "reported", subject=row.label)
    return Pinned(row.role, row.label, value, None, None, stated)


def _pinned_announcement(row: ClaimInput, pinned: Announcement, known: Known) -> Pinned:
    fact = known.said.get(pinned.pk)
    if fact is None and not _shown(pinned, pinned.announced_on, known.clock):
        return _unknown(row)
    fact = fact or said(pinned)
    value = stated_figure(fact.step) if fact.has_figure else None
    end = fact.step.window.end if fact.step.window else fact.on
    label = row.label or pinned.pledge.title
    return Pinned(row.role, label, value, fact.step, end, said_input(row.role, fact, value, subject=label))


def _pinned_report(row: ClaimInput, pinned: Report, known: Known) -> Pinned:
    fact = known.done.get(pinned.pk)
    if fact is None and not _shown(pinned, pinned.reported_on, known.clock):
        return _unknown(row)
    return _pinned_done(row, fact or done(pinned))


def _pinned_series(row: ClaimInput, company: Company, known: Known) -> Pinned:
    """A company's newest fiscal year known on the day: a newer one may change the verdict."""
    of_company = [s for s in known.series if s.company == company.slug]
    found = pick(of_company, row.metric, row.definition, company.reporting_currency)
    whole_years = found.years(known.fiscal_months[company.slug]) if found else ()
    return _pinned_done(row, whole_years[-1].latest) if whole_years else _unknown(row)


def _pinned_done(row: ClaimInput, fact: Done) -> Pinned:
    label = row.label or fact.company_name
    return Pinned(row.role, label, Fraction(fact.value), None, fact.end, done_input(row.role, fact))


def _shown(fact: object, day: date, clock: Clock) -> bool:
    """A pinned fact counts once it is public; retracted facts and drafts never do."""
    published, retracted = getattr(fact, "published_at", None), getattr(fact, "retracted_at", None)
    if published is None or day > clock.as_of:
        return False
    if clock.shown_on is None:
        return retracted is None
    return published <= clock.shown_on and (retracted is None or retracted > clock.shown_on)


def _unknown(row: ClaimInput) -> Pinned:
    return Pinned(row.role, row.label or (row.company.name if row.company else ""), None, None, None, None)


def _number(claim: Claim) -> Stated:
    return Stated(Fraction(claim.stated_value), Fraction(claim.stated_precision), Hedge(claim.hedge))


Answer = tuple[Check, tuple[str, ...]]


def check_claim(claim: Claim, pinned: Sequence[Pinned]) -> Answer:
    """The verdict and its notes; `claim` need not be saved."""
    by_role: dict[str, list[Pinned]] = {}
    for row in pinned:
        by_role.setdefault(row.role, []).append(row)
    return _CHECKS[ClaimKind(claim.kind)](_number(claim), by_role, claim)


Roles = dict[str, list[Pinned]]


def _values(roles: Roles, *names: str) -> list[Fraction] | None:
    """The first value of each role, or None where one is missing."""
    rows = [roles.get(name, [None])[0] for name in names]
    if _mixed(row for row in rows if row):
        return None
    values = [row.value for row in rows if row is not None and row.value is not None]
    return values if len(values) == len(names) else None


def _mixed(rows: Iterable[Pinned]) -> bool:
    """Whether the inputs are in different currencies or units: nothing is computed across those."""
    return len({row.input.unit for row in rows if row.input and row.input.unit}) > 1


def _nothing() -> Answer:
    return checks.unverifiable(Reason.NO_INPUT), ()


def _percent_change(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    values = _values(roles, "before", "after")
    if values is None:
        return _nothing()
    return checks.check_percent_change(stated, *values), _not_like_for_like(roles)


def _not_like_for_like(roles: Roles) -> tuple[str, ...]:
    """Says so where the two figures cover windows of different length."""
    before, after = roles["before"][0].step, roles["after"][0].step
    if not (before and after and before.window and after.window):
        return ()
    return ("horizon-differs",) if before.window.years != after.window.years else ()


def _ratio(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    values = _values(roles, "left", "right")
    if values is None:
        return _nothing()
    return checks.check_ratio(stated, values[0], values[1], percent=claim.stated_unit == "%"), ()


def _average(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    """A total over each admissible number of years: the pinned ones, else what its horizon allows."""
    values = _values(roles, "total")
    if values is None:
        return _nothing()
    given = [row.value for row in roles.get("part", []) if row.value]
    step = roles["total"][0].step
    return checks.check_average(stated, values[0], given or admissible_years(step)), ()


def admissible_years(step: Step | None) -> list[Fraction]:
    """The horizon's own length and, where nobody stated its start, also from a year before."""
    n = length(step) if step else Reason.NO_HORIZON
    if isinstance(n, Reason) or step is None or step.window is None:
        return []
    return [n, n + 1] if step.window.start_assumed else [n]


def _cagr(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    values = _values(roles, "base", "target")
    if values is None:
        return _nothing()
    base_end, target_end = roles["base"][0].end, roles["target"][0].end
    if base_end is None or target_end is None or target_end <= base_end:
        return _nothing()
    periods = years(base_end + timedelta(days=1), target_end)
    return checks.check_cagr(stated, values[0], values[1], periods), ("mean-not-minimum",)


def _sum(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    if _mixed(roles.get("part", [])):
        return checks.unverifiable(Reason.DIFFERENT_UNIT), ()
    parts = [row.value for row in roles.get("part", [])]
    known = [value for value in parts if value is not None]
    return (checks.check_sum(stated, known), ()) if known and len(known) == len(parts) else _nothing()


def _comparison(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    values = _values(roles, "left")
    rights = {row.label: row.value for row in roles.get("right", [])}
    if values is None or not rights:
        return _nothing()
    return checks.check_comparison(claim.hedge != Hedge.LESS_THAN, values[0], rights), ()


def _elapsed(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    start, end = (roles.get(name, [None])[0] for name in ("start", "end"))
    if not (start and end and start.end and end.end):
        return _nothing()
    return checks.check_elapsed(stated, start.end, end.end), ()


def _magnitude(stated: Stated, roles: Roles, claim: Claim) -> Answer:
    values = _values(roles, "actual")
    return (checks.check_magnitude(stated, *values), ()) if values else _nothing()


_CHECKS: dict[ClaimKind, Callable[[Stated, Roles, Claim], Answer]] = {
    ClaimKind.PERCENT_CHANGE: _percent_change,
    ClaimKind.RATIO: _ratio,
    ClaimKind.AVERAGE: _average,
    ClaimKind.CAGR: _cagr,
    ClaimKind.SUM: _sum,
    ClaimKind.COMPARISON: _comparison,
    ClaimKind.ELAPSED: _elapsed,
    ClaimKind.MAGNITUDE: _magnitude,
}
