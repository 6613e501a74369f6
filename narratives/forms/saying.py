"""The form of an announcement: one figure of a pledge, read from what was typed."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.extract.periods import YEARS, PeriodReading
from narratives.extract.readings import Reading
from narratives.forms import inputs
from narratives.forms.sources import SourcedForm, source_initial
from narratives.ledger import NewPledge
from narratives.measures.amounts import Amount
from narratives.models import (
    Act,
    Announcement,
    Company,
    Definition,
    Firmness,
    Kind,
    Pledge,
    Precision,
    RevisionReason,
    SpeakerRole,
)

AS_WRITTEN = [("", gettext_lazy("as the amount says"))]
AS_PLEDGED = [("", gettext_lazy("as the pledge"))]
# Which acts speak of a figure at all: a withdrawal takes one back, a delay moves its horizon.
WITHOUT_FIGURE = (Act.WITHDRAWN,)


class AnnouncementForm(SourcedForm):
    figure = forms.CharField(
        label=gettext_lazy("Figure, as it was said"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("For example: about $600bn through 2030"),
    )
    horizon = forms.CharField(
        label=gettext_lazy("Horizon, if not said with the figure"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("For example: FY2026, 2026 to 2030, over the next eight years"),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("It is"), choices=[*AS_WRITTEN, *Kind.choices], required=False
    )
    announced_on = forms.CharField(
        label=gettext_lazy("Announced on"),
        max_length=60,
        help_text=gettext_lazy("A day such as 2026-02-21, or a month such as Feb 2026"),
    )
    speaker = forms.CharField(label=gettext_lazy("Who said it"), max_length=200, required=False)
    speaker_role = forms.ChoiceField(
        label=gettext_lazy("Speaking as"), choices=SpeakerRole.choices, initial=SpeakerRole.COMPANY
    )
    firmness = forms.ChoiceField(
        label=gettext_lazy("How firm"), choices=Firmness.choices, initial=Firmness.PLEDGE
    )
    definition = forms.ChoiceField(
        label=gettext_lazy("What it counts"), choices=[*AS_PLEDGED, *Definition.choices], required=False
    )
    scope = forms.CharField(label=gettext_lazy("Scope, if narrower"), max_length=200, required=False)
    locator = forms.CharField(label=gettext_lazy("Where in the source"), max_length=200, required=False)
    note = forms.CharField(label=gettext_lazy("Note"), required=False, widget=inputs.Lines())
    reason = forms.ChoiceField(
        label=gettext_lazy("Why it moved, if the source says"),
        choices=RevisionReason.choices,
        required=False,
        initial=RevisionReason.UNKNOWN,
    )
    prior = forms.CharField(
        label=gettext_lazy("The figure before it, as the source gives it"), max_length=120, required=False
    )
    change = forms.CharField(
        label=gettext_lazy("The change in percent, as the source gives it"), max_length=60, required=False
    )

    def __init__(
        self,
        *args: Any,
        company: Company,
        today: date,
        act: str = Act.STATED,
        pledge: Pledge | None = None,
        fact: Announcement | None = None,
        carried: Announcement | None = None,
        **kwargs: Any,
    ) -> None:
        self.company, self.today, self.act, self.pledge, self.fact = company, today, act, pledge, fact
        # What the form was filled in from: where nothing else is typed, its columns stay as they are.
        self.kept = fact or carried
        if carried is not None:
            kwargs["initial"] = carried_initial(carried) | (kwargs.get("initial") or {})
        if fact is not None:
            kwargs["initial"] = _initial(fact) | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.reading: Reading | None = None
        self.period: PeriodReading | None = None
        self.precision: str = Precision.DAY
        self._leave_out()

    def _leave_out(self) -> None:
        """Fields that this act has no use for."""
        unused = {"figure", "kind", "prior", "change"} if self.act in WITHOUT_FIGURE else set()
        if self.pledge is None or self.fact is not None:
            unused |= {"reason"}
        if self.pledge is None:
            unused |= {"prior", "change"}
        for name in unused:
            del self.fields[name]

    def clean_announced_on(self) -> date:
        day, precision = inputs.read_day(self.cleaned_data["announced_on"], self.today)
        self.precision = precision
        return day

    def clean_prior(self) -> Amount | None:
        text = self.cleaned_data["prior"]
        if not text:
            return None
        reading, _rest = inputs.read_figure(text, self.company, self.today)
        if reading.problem:
            raise forms.ValidationError(_(reading.sentence))
        return inputs.amount_of(reading)

    def clean_change(self) -> Any:
        return inputs.read_changes(self.cleaned_data["change"])

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("figure"):
            self._read_figure(data["figure"])
        elif self.act in (Act.STATED, Act.REAFFIRMED, Act.DELAYED) and not data.get("note"):
            self.add_error("figure", _("Give the figure, or say in the note what was said without one."))
        if data.get("horizon"):
            self._read_horizon(data["horizon"])
        return data

    @property
    def day(self) -> date:
        """The day it was announced; today as long as none was typed."""
        return self.cleaned_data.get("announced_on") or self.today

    def _read_figure(self, text: str) -> None:
        self.reading, period = inputs.read_figure(text, self.company, self.day)
        if self.reading.problem:
            self.add_error("figure", _(self.reading.sentence))
        elif not inputs.is_whole(self.reading):
            self.add_error("figure", _("This is not a whole number of its unit."))
        elif self._typed_kind and self.reading.kind not in (Kind.CUMULATIVE, self._typed_kind):
            self.add_error("kind", _("The figure says otherwise. Give it in one place only."))
        elif period is not None and period.problem:
            rest = {"rest": self.reading.rest.strip()}
            self.add_error("figure", _("“%(rest)s” was not understood. Write it in the note instead.") % rest)
        elif period is not None:
            self.period, self.horizon_text = period, self.reading.rest.strip()

    def _read_horizon(self, text: str) -> None:
        """The horizon's own box; filled in but not touched, it gives way to what the figure says."""
        period = inputs.read_horizon(text, self.company, self.day)
        if period.problem:
            self.add_error("horizon", _(period.sentence))
        elif self.period is None:
            self.period, self.horizon_text = period, text
        elif "horizon" in self.changed_data and _bounds(period) != _bounds(self.period):
            self.add_error("horizon", _("The figure names another horizon. Give it in one place only."))

    @property
    def ambiguities(self) -> tuple[str, ...]:
        """What was taken where a mark or word could mean two things; the editor confirms each."""
        found = (self.reading, self.period)
        return tuple(sentence for row in found if row for sentence in row.explanations)

    def fields_of_fact(self) -> dict[str, Any]:
        """The columns of the announcement, source and pledge aside; only for a valid form."""
        data = self.cleaned_data
        plain = ("speaker", "speaker_role", "firmness", "definition", "scope", "locator", "note")
        said = {name: data.get(name, "") for name in plain}
        day = {"announced_on": self.day, "announced_precision": self.precision}
        said |= day | {"act": self.act}
        return said | self._amount() | self._horizon()

    def _amount(self) -> dict[str, Any]:
        if self.kept is not None and not {"figure", "kind"} & set(self.changed_data):
            return {name: getattr(self.kept, name) for name in ("low", "high", "unit", "hedge", "kind")}
        kind = self._typed_kind
        if self.reading is None or self.reading.problem:
            return {"low": None, "high": None, "unit": "", "kind": kind or Kind.CUMULATIVE}
        read = self.reading
        bounds = {"low": inputs.whole(read.low), "high": inputs.whole(read.high)}
        return bounds | {"unit": read.unit or "", "hedge": read.hedge, "kind": kind or read.kind}

    @property
    def _typed_kind(self) -> str:
        """What was chosen, unless it only stood there while another figure was typed."""
        stood = "kind" not in self.changed_data and "figure" in self.changed_data
        return "" if stood else self.cleaned_data.get("kind", "")

    def _horizon(self) -> dict[str, Any]:
        names = ("horizon_start", "horizon_end", "start_stated", "end_stated", "horizon_words")
        if self.kept is not None and "horizon" not in self.changed_data and not self._figure_has_horizon:
            return self._kept_horizon() or {name: getattr(self.kept, name) for name in names}
        if self.period is None:
            return {"horizon_start": None, "horizon_end": None, "start_stated": False, "end_stated": False}
        return inputs.horizon_fields(self.period, self.horizon_text, self.day)

    @property
    def _figure_has_horizon(self) -> bool:
        return "figure" in self.changed_data and bool(self.reading and self.reading.rest.strip())

    def _kept_horizon(self) -> dict[str, Any] | None:
        """A number of years counts from the day it was said: another day, another window."""
        words = self.kept.horizon_words if self.kept else ""
        if not words or "announced_on" not in self.changed_data:
            return None
        period = inputs.read_horizon(words, self.company, self.day)
        return inputs.horizon_fields(period, words, self.day) if period.kind == YEARS else None

    def target(self) -> Pledge | NewPledge:
        """The pledge the figure belongs to."""
        if self.pledge is None:
            raise TypeError("a figure belongs to a pledge")
        return self.pledge

    def proposed(self) -> Announcement:
        """The announcement as it would be recorded, unsaved, for the arithmetic to look at."""
        target = self.target()
        pledge = target if isinstance(target, Pledge) else Pledge(
            company=target.company, title=target.title, **target.fields
        )  # fmt: skip
        key = self.cleaned_data.get("form_key")
        row = Announcement(pledge=pledge, source=self.source, form_key=key, **self.fields_of_fact())
        if self.fact is not None:
            row.pk, row.corrects_id = self.fact.pk, self.fact.corrects_id
        return row


def _bounds(period: PeriodReading) -> tuple[Any, ...]:
    return period.start, period.end, period.years


def carried_initial(last: Announcement) -> dict[str, Any]:
    """A reaffirmed or delayed figure is the one that stands: filled in, to be changed where it differs."""
    figure, horizon = inputs.written_amount(last), inputs.written_horizon(last)
    return {"figure": figure, "horizon": horizon, "kind": last.kind}


def _initial(fact: Announcement) -> dict[str, Any]:
    plain = ("speaker", "speaker_role", "firmness", "definition", "scope", "locator", "note", "kind")
    return {
        **source_initial(fact.source),
        **{name: getattr(fact, name) for name in plain},
        "figure": inputs.written_amount(fact),
        "horizon": inputs.written_horizon(fact),
        "announced_on": inputs.written_day(fact.announced_on, fact.announced_precision),
    }
