"""The forms of the article page: the article itself, and one small form for each figure and claim in it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.extract.amounts import read_amount
from narratives.extract.periods import YEARS, read_period
from narratives.ledger import Refused
from narratives.ledger.addresses import canonical
from narratives.ledger.article import ClaimDraft, FigureDraft
from narratives.measures.years import next_years
from narratives.models import Company, Firmness, Metric, Pledge, Precision, SpeakerRole, Tier

MOST = 1_000_000
WHAT = [
    ("announcement", gettext_lazy("was said: a figure of a pledge")),
    ("report", gettext_lazy("was done: a reported figure")),
]


class Day(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ArticleForm(forms.Form):
    """The article: where it stands, whom it is about, and its text, pasted or as a file up to 1 MB."""

    company = forms.ModelChoiceField(Company.objects.order_by("name"), label=gettext_lazy("Company"))
    url = forms.CharField(label=gettext_lazy("Address of the article"), max_length=1000)
    title = forms.CharField(label=gettext_lazy("Its title"), max_length=300)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    tier = forms.ChoiceField(label=gettext_lazy("Kind of source"), choices=Tier.choices, initial=Tier.PRESS)
    said_on = forms.DateField(label=gettext_lazy("Published on"), widget=Day)
    text = forms.CharField(
        label=gettext_lazy("Text"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14})
    )
    file = forms.FileField(label=gettext_lazy("or a text file"), required=False)

    def clean_url(self) -> str:
        try:
            canonical(self.cleaned_data["url"])
        except Refused as refusal:
            raise forms.ValidationError(refusal.sentence) from refusal
        return str(self.cleaned_data["url"])

    def clean_said_on(self) -> Any:
        day = self.cleaned_data["said_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day has not come yet."))
        return day

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        file = data.get("file")
        if file and file.size > MOST:
            self.add_error("file", _("The file is larger than 1 MB. Paste the part that holds the figures."))
        elif file:
            data["text"] = self._decoded(file.read())
        if len(data.get("text") or "") > MOST:
            self.add_error("text", _("The text is longer than 1 MB. Paste the part that holds the figures."))
        elif not (data.get("text") or "").strip() and "file" not in self.errors:
            self.add_error("text", _("Paste the article's text, or choose a file."))
        return data

    def _decoded(self, content: bytes) -> str:
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            self.add_error("file", _("The file is not UTF-8 text. Save it as UTF-8, or paste its text."))
            return ""

    @property
    def source_fields(self) -> dict[str, Any]:
        names = {
            "url": "url",
            "title": "title",
            "publisher": "publisher",
            "tier": "tier",
            "said_on": "published_on",
        }
        return {column: self.cleaned_data[name] for name, column in names.items()}


class FigureForm(forms.Form):
    """One figure of the article, filled in as it was read; only what is ticked is drafted."""

    keep = forms.BooleanField(label=gettext_lazy("Make a draft of it"), required=False)
    what = forms.ChoiceField(label=gettext_lazy("It"), choices=WHAT)
    amount = forms.CharField(label=gettext_lazy("Amount"), max_length=120)
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

    def __init__(self, *args: Any, number: int, company: Company, excerpt: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"prefix": f"f{number}"})
        self.number, self.company, self.excerpt = number, company, excerpt
        self.fields["pledge"].queryset = Pledge.objects.filter(company=company)  # type: ignore[attr-defined]

    @property
    def kept(self) -> bool:
        """Whether the editor ticked it; what is not ticked is neither checked nor saved."""
        return bool(self.data.get(f"{self.prefix}-keep"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["amount_fields"] = self._amount(data)
        data["time_fields"] = self._time(data)
        if data.get("what") == "announcement" and not (data.get("pledge") or data.get("new_pledge")):
            self.add_error("pledge", _("Choose the pledge this is a figure of, or name a new one."))
        if data.get("what") == "report" and data.get("metric") not in (Metric.CAPEX, Metric.REVENUE):
            self.add_error("metric", _("Only capex and revenue are kept as reported figures."))
        if data.get("on") and data["on"] > timezone.localdate():
            self.add_error("on", _("This day has not come yet."))
        return data

    def _amount(self, data: Mapping[str, Any]) -> dict[str, Any]:
        reading = read_amount(data.get("amount", ""), default_currency=self.company.reporting_currency)
        if reading.problem:
            self.add_error("amount", reading.sentence)
            return {}
        low, high = _whole(reading.low), _whole(reading.high)
        if data.get("what") == "report":
            if low is None or low != high:
                self.add_error("amount", _("A reported figure is one exact amount, not a range."))
                return {}
            return {"value": low, "unit": reading.unit}
        kind = reading.kind or "cumulative"
        return {"low": low, "high": high, "unit": reading.unit, "hedge": reading.hedge, "kind": kind}

    def _time(self, data: Mapping[str, Any]) -> dict[str, Any]:
        text = (data.get("period") or "").strip()
        said_on = data.get("on")
        if said_on is None:
            return {}
        if not text:
            if data.get("what") == "report":
                self.add_error(
                    "period", _("Say which period this was reported for, such as 2025 or Q2 2026.")
                )
            return {}
        reading = read_period(text, today=said_on, fiscal_year_end_month=self.company.fiscal_year_end_month)
        if reading.problem:
            self.add_error("period", reading.sentence)
            return {}
        if data.get("what") == "report":
            return self._reported(reading.start, reading.end)
        if reading.kind == YEARS and reading.years:
            ahead = next_years(said_on, int(reading.years))
            return {"horizon_start": ahead.start, "horizon_end": ahead.end, "horizon_words": text}
        return {
            "horizon_start": reading.start,
            "horizon_end": reading.end,
            "start_stated": reading.start is not None,
            "end_stated": reading.end is not None,
            "horizon_words": text,
        }

    def _reported(self, start: Any, end: Any) -> dict[str, Any]:
        if not (start and end):
            self.add_error("period", _("A reported figure needs a period with a first and a last day."))
            return {}
        return {"period_start": start, "period_end": end}

    def draft(self) -> FigureDraft:
        """What the ledger is to record; only for a valid, ticked form."""
        data = self.cleaned_data
        fields = {**data["amount_fields"], **data["time_fields"]}
        if data["what"] == "report":
            fields |= {"reported_on": data["on"], "evidence": "reported", "note": self.excerpt}
            return FigureDraft(self.number, fields, is_report=True, metric=data["metric"])
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


def _whole(value: Decimal | None) -> int | None:
    return None if value is None else int(value)
