"""Claims of every company together, and one claim through time: each verdict as of its day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from narratives.dossier.claims import ClaimView, Known, claim_view, replacing
from narratives.dossier.facts import Done, Said, SourceRef, done, said, source_ref
from narratives.dossier.reading import Clock, claims_known, reports_of
from narratives.dossier.series import series_of
from narratives.models import Announcement, Claim, Report, Source


@dataclass(frozen=True)
class CompanyClaim:
    """A claim with the company it is about."""

    company: str
    company_name: str
    view: ClaimView


@dataclass(frozen=True)
class Turn:
    """The verdict from `on` until the next turn. `since` are the facts that came out on that day."""

    on: date
    view: ClaimView
    since: tuple[Done, ...]


@dataclass(frozen=True)
class CheckedClaims:
    """Every claim known on the day, the newest first; `sources` are those any claim was ever read in."""

    claims: tuple[CompanyClaim, ...]
    sources: tuple[SourceRef, ...]
    companies: tuple[tuple[str, str], ...]
    vintages: tuple[date, ...]


@dataclass(frozen=True)
class CheckedClaim:
    """One claim as of the day, with the turns its verdict took up to then; None before it was made."""

    company: str
    company_name: str
    view: ClaimView | None
    turns: tuple[Turn, ...]
    vintages: tuple[date, ...]


@dataclass(frozen=True)
class Facts:
    """What claims may be checked against, for any day up to the clock's."""

    clock: Clock
    months: dict[str, int]
    done: tuple[Done, ...]
    said_instead: tuple[Said, ...]
    done_instead: tuple[Done, ...]

    def known(self, day: date) -> Known:
        """The same facts as far as they were public on `day`."""
        series = series_of(row for row in self.done if row.on <= day)
        corrected = replacing(row for row in self.said_instead if row.on <= day)
        reports = replacing(row for row in self.done_instead if row.on <= day)
        return Known(replace(self.clock, as_of=day), series, self.months, corrected, reports)


def checked_claims(clock: Clock) -> CheckedClaims:
    """All claims with their verdicts as of the day: seven queries."""
    claims = list(claims_known(clock))
    known = facts_for(claims, clock).known(clock.as_of)
    views = [CompanyClaim(row.company.slug, row.company.name, claim_view(row, known)) for row in claims]
    ever = Claim.objects.published(clock.shown_on).order_by()
    sources = Source.objects.filter(pk__in=ever.values("source")).select_related("origin").order_by("title")
    about = ever.values_list("company__slug", "company__name", "said_on").distinct()
    companies = {(slug, name) for slug, name, _ in about}
    return CheckedClaims(
        claims=tuple(sorted(views, key=lambda row: (-row.view.on.toordinal(), -row.view.pk))),
        sources=tuple(source_ref(row) for row in sources),
        companies=tuple(sorted(companies, key=lambda pair: pair[1])),
        vintages=tuple(sorted({day for _, _, day in about})),
    )


def facts_for(claims: Sequence[Claim], clock: Clock) -> Facts:
    """What these claims are pinned to: three queries."""
    pinned = [row for claim in claims for row in claim.inputs.all()]
    companies = {row.company for row in pinned if row.company}
    return Facts(
        clock=clock,
        months={row.slug: row.fiscal_year_end_month for row in companies},
        done=reports_of([row.pk for row in companies], clock),
        said_instead=_said_instead([row.announcement_id for row in pinned], clock),
        done_instead=_done_instead([row.report_id for row in pinned], clock),
    )


def _said_instead(keys: list[int | None], clock: Clock) -> tuple[Said, ...]:
    rows = Announcement.objects.published(clock.shown_on).as_of(clock.as_of).filter(corrects__in=keys)
    return tuple(said(row) for row in rows.select_related("pledge", "source__origin"))


def _done_instead(keys: list[int | None], clock: Clock) -> tuple[Done, ...]:
    rows = Report.objects.published(clock.shown_on).as_of(clock.as_of).filter(corrects__in=keys)
    return tuple(done(row) for row in rows.select_related("company", "source__origin"))


def checked_claim(claim: Claim, clock: Clock, today: date) -> CheckedClaim:
    """`claim` as of the clock's day; `vintages` reach to `today`, turns only to the clock's day."""
    facts = facts_for([claim], replace(clock, as_of=today))
    days = [day for day in _days(claim, facts) if day <= today]
    shown = [day for day in days if day <= clock.as_of]
    views = [claim_view(claim, facts.known(day)) for day in shown]
    return CheckedClaim(
        company=claim.company.slug,
        company_name=claim.company.name,
        view=views[-1] if views else None,
        turns=_turns(claim, shown, views, facts),
        vintages=tuple(days),
    )


def _days(claim: Claim, facts: Facts) -> list[date]:
    """The day the claim was made, and every later one on which something it is pinned to came out."""
    pinned = [row for row in claim.inputs.all() if row.company]
    wanted = {(row.company.slug, row.metric, row.definition) for row in pinned if row.company}
    days = {row.on for row in facts.done if (row.company, row.metric, row.definition) in wanted}
    days |= {row.announcement.announced_on for row in claim.inputs.all() if row.announcement}
    days |= {row.report.reported_on for row in claim.inputs.all() if row.report}
    days |= {row.on for row in facts.said_instead} | {row.on for row in facts.done_instead}
    return sorted({claim.said_on, *(day for day in days if day > claim.said_on)})


def _turns(claim: Claim, days: Sequence[date], views: Sequence[ClaimView], facts: Facts) -> tuple[Turn, ...]:
    """The first verdict, and every day on which it, or that of one of its inputs, became another."""
    found: list[Turn] = []
    for day, view in zip(days, views, strict=True):
        if not found or _verdicts(view) != _verdicts(found[-1].view):
            new = [row for row in facts.done if row.on == day and f"report/{row.pk}" in _pinned(view)]
            found.append(Turn(day, view, tuple(new) if found else ()))
    return tuple(found)


def _verdicts(view: ClaimView) -> tuple[str, ...]:
    return (view.check.verdict, *(case.verdict for case in view.check.cases))


def _pinned(view: ClaimView) -> set[str]:
    return {row.fact for row in view.inputs}


def claims_where(rows: Iterable[CompanyClaim], **wanted: str) -> tuple[CompanyClaim, ...]:
    """Claims whose verdict, source, company and kind are those asked for; an empty word asks for nothing."""
    return tuple(row for row in rows if all(not v or _answer(row, k) == v for k, v in wanted.items()))


def _answer(row: CompanyClaim, name: str) -> str:
    view = row.view
    answers = {
        "verdict": view.check.verdict.value,
        "source": str(view.source.pk),
        "company": row.company,
        "kind": view.kind,
    }
    return answers[name]
