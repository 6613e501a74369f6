"""The form of a report: a figure of what happened in a period, as published on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.forms import inputs
from narratives.forms.sources import SourcedForm, source_initial
from narratives.models import Company, Definition, Evidence, Report, ReportMetric, Tier


class ReportForm(SourcedForm):
    metric = forms.ChoiceField(label=gettext_lazy("What was reported"), choices=ReportMetric.choices)
    definition = forms.ChoiceField(
        label=gettext_lazy("What it counts"), choices=Definition.choices, initial=Definition.CASH_CAPEX
    )
    scope = forms.CharField(label=gettext_lazy("Scope, if narrower"), max_length=200, required=False)
    period = forms.CharField(
        label=gettext_lazy("Period"),
        max_length=120,
        help_text=gettext_lazy("For example: FY2025, Q2 2026, 2026-01-01 to 2026-06-30"),
    )
    value = forms.CharField(
        label=gettext_lazy("Value"), max_length=120, help_text=gettext_lazy("For example: $131.8bn")
    )
    reported_on = forms.CharField(label=gettext_lazy("Published on"), max_length=60)
    evidence = forms.ChoiceField(
        label=gettext_lazy("Evidence"), choices=Evidence.choices, initial=Evidence.REPORTED
    )
    form = forms.CharField(label=gettext_lazy("Form, such as 10-K"), max_length=12, required=False)
    accession = forms.CharField(label=gettext_lazy("Accession number"), max_length=25, required=False)
    note = forms.CharField(label=gettext_lazy("Note"), required=False, widget=inputs.Lines())

    def __init__(
        self, *args: Any, company: Company, today: date, fact: Report | None = None, **kwargs: Any
    ) -> None:
        self.company, self.today, self.fact = company, today, fact
        if fact is not None:
            kwargs["initial"] = _initial(fact) | (kwargs.get("initial") or {})
        super().__init__(*args, **({"initial": {"tier": Tier.FILING}} | kwargs))

    ambiguities: tuple[str, ...] = ()

    def clean_reported_on(self) -> date:
        return inputs.read_day(self.cleaned_data["reported_on"], self.today)[0]

    def clean_period(self) -> tuple[date, date]:
        reading = inputs.read_horizon(self.cleaned_data["period"], self.company, self.today)
        if reading.problem:
            raise forms.ValidationError(_(reading.sentence))
        if reading.start is None or reading.end is None:
            raise forms.ValidationError(_("A report needs the first and the last day of its period."))
        self.ambiguities += reading.explanations
        return reading.start, reading.end

    def clean_value(self) -> tuple[int, str]:
        if self.fact is not None and "value" not in self.changed_data:
            return self.fact.value, self.fact.unit
        reading, _rest = inputs.read_figure(self.cleaned_data["value"], self.company, self.today)
        if reading.problem:
            raise forms.ValidationError(_(reading.sentence))
        if reading.rest.strip() or reading.hedge != "exact" or reading.kind != "cumulative":
            raise forms.ValidationError(_("Give the amount alone, such as $131.8bn; the rest in the note."))
        if reading.unit == "W" or not inputs.is_whole(reading):
            raise forms.ValidationError(_("A report is a whole amount of money."))
        if reading.low is None or reading.low != reading.high:
            raise forms.ValidationError(_("A reported figure is one amount, not a range or a bound."))
        self.ambiguities += reading.explanations
        return int(reading.low), reading.unit or ""

    def fields_of_fact(self) -> dict[str, Any]:
        data = self.cleaned_data
        plain = ("metric", "definition", "scope", "reported_on", "evidence", "form", "accession", "note")
        start, end = data["period"]
        value, unit = data["value"]
        fields = {name: data[name] for name in plain}
        return fields | {
            "company": self.company,
            "period_start": start,
            "period_end": end,
            "value": value,
            "unit": unit,
        }


def _initial(fact: Report) -> dict[str, Any]:
    plain = ("metric", "definition", "scope", "evidence", "form", "accession", "note")
    return {
        **source_initial(fact.source),
        **{name: getattr(fact, name) for name in plain},
        "period": f"{fact.period_start.isoformat()} to {fact.period_end.isoformat()}",
        "value": f"{fact.value} {fact.unit}",
        "reported_on": fact.reported_on.isoformat(),
    }
