"""The small forms of a read article: one for each figure in it, and a tick for each of its claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.extract.amounts import read_amount
from narratives.extract.readings import Reading
from narratives.forms.article_amounts import hedged, is_doubtful
from narratives.forms.inputs import Day, horizon_fields, is_whole, past, read_horizon
from narratives.forms.unread import AMOUNTS, PERIODS
from narratives.ledger.article import ClaimDraft, FigureDraft
from narratives.models import (
    Company,
    Definition,
    Firmness,
    Hedge,
    Kind,
    Metric,
    Pledge,
    Precision,
    SpeakerRole,
)

WHAT = [
    ("announcement", gettext_lazy("was said: a figure of a pledge")),
    ("report", gettext_lazy("was done: a reported figure")),
    ("run_rate", gettext_lazy("is a run rate: the pace of a moment, beside revenue")),
]

# What of these is kept as a report.
REPORTED = ("report", "run_rate")


class FigureForm(forms.Form):
    """One figure of the article, filled in as it was read; only what is ticked is drafted."""

    keep = forms.BooleanField(label=gettext_lazy("Make a draft of it"), required=False)
    what = forms.ChoiceField(label=gettext_lazy("It"), choices=WHAT)
    amount = forms.CharField(label=gettext_lazy("Amount"), max_length=120)
    hedge = forms.ChoiceField(label=gettext_lazy("Said as"), choices=Hedge.choices, required=False)
    kind = forms.ChoiceField(label=gettext_lazy("It covers"), choices=Kind.choices, required=False)
    pledge = forms.ModelChoiceField(
        Pledge.objects.none(),
        label=gettext_lazy("Pledge"),
        required=False,
        empty_label=gettext_lazy("a new one"),
    )
    new_pledge = forms.CharField(label=gettext_lazy("Title of a new pledge"), max_length=200, required=False)
    metric = forms.ChoiceField(label=gettext_lazy("Metric"), choices=Metric.choices)
    period = forms.CharField(label=gettext_lazy("Period or horizon"), max_length=120, required=False)
    on = forms.DateField(label=gettext_lazy("Said or reported on"), widget=Day)
    speaker = forms.CharField(label=gettext_lazy("Who said it"), max_length=200, required=False)
    speaker_role = forms.ChoiceField(
        label=gettext_lazy("Speaking as"), choices=SpeakerRole.choices, initial=SpeakerRole.MEDIA
    )

    # The browser must let a form go whose unticked figures are half filled in.
    use_required_attribute = False

    def __init__(
        self,
        *args: Any,
        number: int,
        company: Company,
        excerpt: str,
        pledges: Sequence[Pledge] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs | {"prefix": f"f{number}"})
        self.number, self.company, self.excerpt = number, company, excerpt
        # A figure stored of its pledge that this one is, or is with its point slipped, for the page to say.
        self.stored_alike: object | None = None
        field = cast("forms.ModelChoiceField[Pledge]", self.fields["pledge"])
        field.queryset = Pledge.objects.filter(company=company)
        # Listed once for all figures of an article; the field by itself would ask the database for each.
        field.choices = [("", field.empty_label), *((row.pk, str(row)) for row in pledges)]

    @property
    def kept(self) -> bool:
        """Whether the editor ticked it; what is not ticked is neither checked nor saved."""
        return bool(self.data.get(f"{self.prefix}-keep"))

    def full_clean(self) -> None:
        """What is not ticked may hold anything and complains of nothing."""
        if self.is_bound and not self.kept:
            self._errors, self.cleaned_data = ErrorDict(), {}
        else:
            super().full_clean()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["amount_fields"] = self._amount(data)
        data["time_fields"] = self._time(data)
        self._of_what(data)
        return data

    def clean_on(self) -> date:
        return past(self.cleaned_data["on"])

    def _of_what(self, data: Mapping[str, Any]) -> None:
        what, metric = data.get("what"), data.get("metric")
        if what == "announcement" and not (data.get("pledge") or data.get("new_pledge")):
            self.add_error("pledge", _("Choose the pledge this is a figure of, or name a new one."))
        if what == "announcement" and data.get("pledge") and data.get("new_pledge"):
            self.add_error(
                "new_pledge", _("A pledge is chosen too. Leave this empty, or choose “a new one” there.")
            )
        if what == "report" and metric not in (Metric.CAPEX, Metric.REVENUE):
            self.add_error("metric", _("Only capex and revenue are kept as reported figures."))
        if what == "run_rate" and metric != Metric.REVENUE:
            self.add_error("metric", _("Only a run rate of revenue is kept."))

    def _amount(self, data: Mapping[str, Any]) -> dict[str, Any]:
        reading = read_amount(data.get("amount", ""), default_currency=self.company.reporting_currency)
        if reading.problem:
            self.add_error("amount", AMOUNTS[reading.problem])
            return {}
        if is_doubtful(reading):
            self._doubt(reading)
            return {}
        if not is_whole(reading):
            self.add_error("amount", _("This is not a whole number of its unit."))
            return {}
        if reading.rest.strip():
            rest = {"rest": reading.rest.strip()}
            self.add_error("amount", _("Give the amount alone. “%(rest)s” is not read here.") % rest)
            return {}
        if data.get("what") in REPORTED:
            if reading.low is None or reading.low != reading.high:
                self.add_error("amount", _("A reported figure is one exact amount, not a range."))
                return {}
            if data.get("hedge", "") not in ("", Hedge.EXACT):
                self.add_error(
                    "hedge",
                    _("A reported figure is kept exact. Give the exact amount, and choose “exactly” for it."),
                )
                return {}
            return {"value": int(reading.low), "unit": reading.unit}
        self._of_one_mind(reading)
        kind = self._kind(self._typed_kind(reading.kind, data), data)
        return hedged(reading, data.get("hedge", "")) | {"unit": reading.unit, "kind": kind}

    def _doubt(self, reading: Reading) -> None:
        """Nobody nods to a reading on this page: what can be read in two ways is written anew."""
        for sentence in reading.explanations:
            self.add_error("amount", _(sentence))
        self.add_error("amount", _("Write it so that it can be read in one way, such as 1.4 trillion USD."))

    def _of_one_mind(self, reading: Reading) -> None:
        """What the amount says of itself must not be outweighed by what was chosen on purpose beside it."""
        said = {"hedge": reading.hedge, "kind": reading.kind}
        for name, plain in (("hedge", Hedge.EXACT), ("kind", Kind.CUMULATIVE)):
            chosen = self.cleaned_data.get(name)
            if said[name] != plain and name in self.changed_data and chosen not in ("", said[name]):
                self.add_error(name, _("The amount itself says something else. Change one of them."))

    def _typed_kind(self, read: str, data: Mapping[str, Any]) -> str:
        """What the amount says of itself, or else what was chosen beside it."""
        return data.get("kind") or read if read == Kind.CUMULATIVE else read

    def _kind(self, read: str, data: Mapping[str, Any]) -> str:
        """A figure of a pledge of run rates is one; a run rate is no figure of a pledge of revenue."""
        pledge = data.get("pledge")
        definition = pledge.definition if pledge else None
        if definition == Definition.RUN_RATE_REVENUE:
            return Kind.RUN_RATE
        if read == Kind.RUN_RATE and (pledge.metric if pledge else data.get("metric")) == Metric.REVENUE:
            self.add_error("amount", _("A run rate is no revenue, and no figure of a pledge of revenue."))
        return read or Kind.CUMULATIVE

    def _time(self, data: Mapping[str, Any]) -> dict[str, Any]:
        text = (data.get("period") or "").strip()
        said_on = data.get("on")
        if said_on is None:
            return {}
        if not text:
            if data.get("what") == "run_rate":
                return {"period_start": said_on, "period_end": said_on}
            if data.get("what") == "report":
                self.add_error(
                    "period", _("Say which period this was reported for, such as 2025 or Q2 2026.")
                )
            return {}
        reading = read_horizon(text, self.company, said_on)
        if reading.problem:
            self.add_error("period", PERIODS.get(reading.problem, reading.sentence))
            return {}
        if data.get("what") == "report":
            return self._reported(reading.start, reading.end)
        if data.get("what") == "run_rate":
            return self._reported(reading.start or reading.end, reading.end)
        return horizon_fields(reading, text, said_on)

    def _reported(self, start: Any, end: Any) -> dict[str, Any]:
        if not (start and end):
            self.add_error("period", _("A reported figure needs a period with a first and a last day."))
            return {}
        return {"period_start": start, "period_end": end}

    def draft(self) -> FigureDraft:
        """What the ledger is to record; only for a valid, ticked form."""
        data = self.cleaned_data
        fields = {**data["amount_fields"], **data["time_fields"]}
        if data["what"] in REPORTED:
            fields |= {"reported_on": data["on"], "evidence": "reported", "note": self.excerpt}
            definition = Definition.RUN_RATE_REVENUE if data["what"] == "run_rate" else ""
            return FigureDraft(
                self.number, fields, is_report=True, metric=data["metric"], definition=definition
            )
        fields |= {
            "announced_on": data["on"],
            "announced_precision": Precision.DAY,
            "speaker": data["speaker"],
            "speaker_role": data["speaker_role"],
            "firmness": Firmness.TARGET if data["metric"] == Metric.REVENUE else Firmness.PLEDGE,
            "locator": self.excerpt[:200],
        }
        return FigureDraft(
            self.number, fields, pledge=data["pledge"], new_pledge=data["new_pledge"], metric=data["metric"]
        )


class ClaimForm(forms.Form):
    """One claim the text makes of its own figures."""

    keep = forms.BooleanField(label=gettext_lazy("Make a draft of this claim"), required=False)

    def __init__(self, *args: Any, number: int, draft: ClaimDraft, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"prefix": f"c{number}"})
        self.number, self.draft = number, draft

    @property
    def kept(self) -> bool:
        return bool(self.data.get(f"{self.prefix}-keep"))
