"""What confirming a sheet would do: rows for drafts, rows kept already, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth.models import User

from narratives.forms.importing import MatchingForm, fingerprint, options
from narratives.intake.names import Names, future, no_address, refused, unknown_company, unknown_pledge
from narratives.intake.reasons import Reason
from narratives.intake.sheet_facts import Inspection, Problem, SheetRead
from narratives.intake.sheets import inspect_sheet, read_sheet
from narratives.ledger import Refused, SheetDraft, filing_address
from narratives.ledger.addresses import canonical
from narratives.ledger.guards import check
from narratives.models import Announcement, Company, Pledge, Report, SheetMapping, Status, Upload

Row = dict[str, Any]
NOT_FIELDS = ("company", "pledge", "source_url")


@dataclass(frozen=True)
class SheetPreview:
    """`read` is None until the columns of a foreign sheet are matched; `same` counts rows kept already."""

    seen: Inspection
    form: MatchingForm | None
    read: SheetRead | None = None
    drafts: tuple[SheetDraft, ...] = ()
    same: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def bad_rows(self) -> int:
        return (self.read.bad_rows if self.read else 0) + len({p.row for p in self.problems})

    @property
    def all_problems(self) -> list[Problem]:
        listed = (*(self.read.problems if self.read else ()), *self.problems)
        return sorted(listed, key=lambda p: p.row)

    @property
    def refusal(self) -> Reason | None:
        return self.seen.refusal or (self.read.refusal if self.read else None)


def sheet_preview(upload: Upload, person: User, today: date, form: Any = None) -> SheetPreview:
    """Reads the sheet as its person matched it, now or for an earlier one, or as its own headings say."""
    seen = inspect_sheet(upload.data, upload.kind)
    if seen.refusal or seen.matching is None:
        return SheetPreview(seen, None)
    choices = upload.choices or _remembered(person, upload.kind, seen)
    suggested = {"matching": dict(seen.matching.pairs)}
    form = form or MatchingForm(seen=seen, initial=MatchingForm.filled(choices or suggested, upload.kind))
    if not choices and (seen.matching.missing or set(seen.matching.pairs) - seen.matching.sure):
        # Guesses are for a person to confirm; only our own names speak for themselves.
        return SheetPreview(seen, form)
    read = read_sheet(upload.data, upload.kind, options(choices))
    return _resolved(seen, form, read, today)


def _remembered(person: User, kind: str, seen: Inspection) -> Mapping[str, Any]:
    found = SheetMapping.objects.filter(person=person, kind=kind, headings=fingerprint(seen.headings)).first()
    return found.choices if found else {}


def _resolved(seen: Inspection, form: MatchingForm, read: SheetRead, today: date) -> SheetPreview:
    room = Room(read.rows, today)
    drafts, problems, same = [], [], 0
    for number, row in zip(read.numbers, read.rows, strict=True):
        found = room.draft(number, row)
        if isinstance(found, Problem):
            problems.append(found)
        elif room.keeps(found):
            same += 1
        else:
            drafts.append(found)
    return SheetPreview(seen, form, read, tuple(drafts), same, tuple(problems))


class Room:
    """What the rows of one sheet refer to, fetched once for all of them."""

    def __init__(self, rows: Iterable[Row], today: date) -> None:
        self._today = today
        companies = list(Company.objects.prefetch_related("aliases"))
        self._companies = Names(pair for company in companies for pair in _names(company))
        named = {company.pk for row in rows if (company := self._companies.find(row["company"]))}
        self._pledges: dict[int, Names[Pledge]] = {}
        by_company: dict[int, list[Pledge]] = {}
        for pledge in Pledge.objects.filter(company__in=named).select_related("company"):
            by_company.setdefault(pledge.company_id, []).append(pledge)
        for pk, pledges in by_company.items():
            self._pledges[pk] = Names(pair for p in pledges for pair in ((p.slug, p), (p.title, p)))
        self._kept = {*_kept_announcements(named), *_kept_reports(named)}

    def draft(self, number: int, row: Row) -> SheetDraft | Problem:
        """The row with its company and pledge found and its guards asked, or the first thing wrong."""
        company = self._companies.find(row["company"])
        if company is None:
            reason, near = unknown_company(row["company"]), self._companies.near(row["company"])
            return Problem(number, "company", row["company"], reason, near)
        column = "announced_on" if "pledge" in row else "reported_on"
        if unborn := future(row, column, self._today):
            return Problem(number, column, str(row[column]), unborn)
        return self._announcement(number, row, company) if "pledge" in row else _report(number, row, company)

    def keeps(self, draft: SheetDraft) -> bool:
        """Whether the same figure of the same day is here already, in whatever state."""
        f = draft.fields
        if draft.pledge:
            return (draft.pledge.pk, f["announced_on"], f["low"], f["high"], f["unit"]) in self._kept
        when = f["period_start"], f["period_end"], f["reported_on"]
        return (f["company"].pk, f["metric"], f["definition"], *when, f["value"], f["unit"]) in self._kept

    def _announcement(self, number: int, row: Row, company: Company) -> SheetDraft | Problem:
        pledges = self._pledges.get(company.pk, Names[Pledge](()))
        pledge = pledges.find(row["pledge"])
        if pledge is None:
            reason, near = unknown_pledge(row["pledge"], company.name), pledges.near(row["pledge"])
            return Problem(number, "pledge", row["pledge"], reason, near)
        renamed = {"announced_precision": row["precision"], "kind": row["kind"] or "cumulative"}
        fields = {k: v for k, v in row.items() if k not in (*NOT_FIELDS, "precision")} | renamed
        return _checked(SheetDraft(number, row["source_url"], fields, pledge))


def _names(company: Company) -> Iterator[tuple[str, Company]]:
    for name in (company.name, company.slug, company.ticker, *(a.name for a in company.aliases.all())):
        if name:
            yield name, company


def _report(number: int, row: Row, company: Company) -> SheetDraft | Problem:
    url = row["source_url"]
    if not url and not company.cik:
        return Problem(number, "source_url", "", no_address(company.name))
    url = url or filing_address(company.cik, row["accession"])
    fields = {k: v for k, v in row.items() if k not in NOT_FIELDS} | {"company": company}
    return _checked(SheetDraft(number, url, fields))


def _checked(draft: SheetDraft) -> SheetDraft | Problem:
    made = Announcement(pledge=draft.pledge, **draft.fields) if draft.pledge else Report(**draft.fields)
    try:
        canonical(draft.url)
        check(made)
    except Refused as refusal:
        column = "source_url" if refusal.field == "url" else refusal.field
        return Problem(draft.number, column, "", refused(refusal.sentence))
    return draft


def _kept_announcements(companies: Iterable[int]) -> Iterable[tuple[Any, ...]]:
    rows = Announcement.objects.filter(pledge__company__in=companies).exclude(status=Status.RETRACTED)
    return rows.values_list("pledge", "announced_on", "low", "high", "unit")


def _kept_reports(companies: Iterable[int]) -> Iterable[tuple[Any, ...]]:
    rows = Report.objects.filter(company__in=companies).exclude(status=Status.RETRACTED)
    when = ("period_start", "period_end", "reported_on")
    return rows.values_list("company", "metric", "definition", *when, "value", "unit")
