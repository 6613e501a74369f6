"""What the form shows back while one types: the amount in words, the row as it would read, and the doubts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from narratives.dossier import Clock
from narratives.dossier.doubts import Doubt, Mentioned, day_doubts, doubts, report_doubts, source_doubts
from narratives.dossier.proposal import Proposal, proposal
from narratives.forms.reporting import ReportForm
from narratives.forms.saying import AnnouncementForm
from narratives.measures.amounts import Amount
from narratives.models import LogEntry, Report

# A reason is a few words; "ok" is a click by another name.
SHORTEST = 8


@dataclass(frozen=True)
class Question:
    """A doubt with the reason given so far, if any."""

    doubt: Doubt
    answer: str

    @property
    def field(self) -> str:
        return f"answer-{self.doubt.code}"

    @property
    def is_answered(self) -> bool:
        return len(self.answer.strip()) >= SHORTEST


@dataclass(frozen=True)
class Readback:
    amount: Amount | None
    proposal: Proposal | None
    ambiguities: tuple[str, ...]
    confirmed: bool
    questions: tuple[Question, ...]

    @property
    def is_settled(self) -> bool:
        """Whether every doubt has its reason and every doubtful mark its nod."""
        return all(q.is_answered for q in self.questions) and (self.confirmed or not self.ambiguities)

    @property
    def answers(self) -> dict[str, str]:
        return {q.doubt.code: q.answer.strip() for q in self.questions}


def readback(form: Any, data: Mapping[str, str], today: date) -> Readback:
    """For a form whose fields were cleaned, valid or not: what is still being typed is left out."""
    found: Proposal | None = None
    asked: tuple[Doubt, ...]
    if isinstance(form, AnnouncementForm):
        asked = ()
        if form.reading is None or not form.reading.problem:
            row = form.proposed()
            found = proposal(row, Clock(today))
            asked = doubts(row, found, _mentioned(form), today)
    else:
        asked = (*source_doubts(form.source), *_other_doubts(form, today))
    earlier = _answered(form.fact)
    questions = (Question(d, data.get(f"answer-{d.code}", earlier.get(d.code, ""))) for d in asked)
    amount = found.now.amount if found and found.now.has_figure else None
    return Readback(amount, found, form.ambiguities, "confirm-reading" in data, tuple(questions))


def _mentioned(form: AnnouncementForm) -> Mentioned:
    data = form.cleaned_data
    return Mentioned(data.get("prior"), data.get("change") or ())


def _other_doubts(form: Any, today: date) -> tuple[Doubt, ...]:
    if isinstance(form, ReportForm) and form.is_valid():
        key = form.cleaned_data["form_key"]
        row = Report(source=form.source, form_key=key, **form.fields_of_fact())
        return report_doubts(row, form.fact.pk if form.fact else None, today)
    day = form.cleaned_data.get("said_on")
    return tuple(day_doubts(day, today)) if day else ()


def _answered(fact: Any) -> dict[str, str]:
    """The reasons already given when this draft was first recorded."""
    if fact is None:
        return {}
    rows = LogEntry.objects.filter(noun=fact._meta.model_name, row=fact.pk, verb="answer")
    split = (row.reason.partition(": ") for row in rows.order_by("pk"))
    return {code: reason for code, _, reason in split}
