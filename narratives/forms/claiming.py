"""The forms of a claim, pinned to the facts it is about, and of a frame."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.extract.amounts import read_amount
from narratives.extract.percents import read_percent
from narratives.forms import inputs
from narratives.forms.sources import SourcedForm, source_initial
from narratives.models import (
    Announcement,
    Claim,
    ClaimKind,
    Company,
    Definition,
    Frame,
    Hedge,
    InputRole,
    Label,
    Report,
    ReportMetric,
    Status,
)

PLACES = range(1, 5)
# What each kind of claim has to be pinned to; further inputs may follow.
NEEDED: dict[str, tuple[str, ...]] = {
    ClaimKind.PERCENT_CHANGE: ("before", "after"),
    ClaimKind.RATIO: ("left", "right"),
    ClaimKind.AVERAGE: ("total",),
    ClaimKind.CAGR: ("base", "target"),
    ClaimKind.SUM: ("part",),
    ClaimKind.COMPARISON: ("left", "right"),
    ClaimKind.ELAPSED: ("start", "end"),
    ClaimKind.MAGNITUDE: ("actual",),
}
SERIES = {ReportMetric.CAPEX: Definition.CASH_CAPEX, ReportMetric.REVENUE: Definition.REVENUE}


class ClaimForm(SourcedForm):
    kind = forms.ChoiceField(label=gettext_lazy("Kind of claim"), choices=ClaimKind.choices)
    wording = forms.CharField(label=gettext_lazy("Its words"), max_length=300)
    language = forms.CharField(
        label=gettext_lazy("Language, such as en or vi"), max_length=10, required=False
    )
    stated = forms.CharField(
        label=gettext_lazy("The number it states"),
        max_length=120,
        help_text=gettext_lazy("For example: -60%, about $100bn, 9.2x, 5 years"),
    )
    hedge = forms.ChoiceField(
        label=gettext_lazy("Hedge"),
        choices=[("", gettext_lazy("as the number says")), *Hedge.choices],
        required=False,
    )
    said_on = forms.CharField(label=gettext_lazy("Said on"), max_length=60)
    note = forms.CharField(
        label=gettext_lazy("Note"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    ambiguities: tuple[str, ...] = ()

    def __init__(
        self, *args: Any, company: Company, today: date, fact: Claim | None = None, **kwargs: Any
    ) -> None:
        self.company, self.today, self.fact = company, today, fact
        if fact is not None:
            kwargs["initial"] = _claim_initial(fact) | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        if fact is None:
            self._add_inputs()

    def _add_inputs(self) -> None:
        choices = [("", "–"), *_facts_of(self.company), *_series_of()]
        roles = [("", "–"), *InputRole.choices]
        for n in PLACES:
            self.fields[f"role_{n}"] = forms.ChoiceField(
                label=_("Input %(n)s stands for") % {"n": n}, choices=roles, required=False
            )
            self.fields[f"fact_{n}"] = forms.ChoiceField(
                label=_("Input %(n)s is") % {"n": n}, choices=choices, required=False
            )
            self.fields[f"number_{n}"] = forms.CharField(
                label=_("or a number the text gives"), max_length=120, required=False
            )

    def clean_said_on(self) -> date:
        return inputs.read_day(self.cleaned_data["said_on"], self.today)[0]

    def clean_stated(self) -> dict[str, Any]:
        return read_stated(self.cleaned_data["stated"])

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if self.fact is None:
            self._check_inputs()
        if self.fact is None and "kind" in data:
            roles = {row["role"] for row in self.pinned()}
            missing = [role for role in NEEDED[data["kind"]] if role not in roles]
            if missing:
                names = ", ".join(str(InputRole(role).label) for role in missing)
                self.add_error(
                    "kind", _("This kind of claim needs an input for: %(names)s.") % {"names": names}
                )
        return data

    def _check_inputs(self) -> None:
        """Nothing typed is dropped: each row is whole and readable, or it is marked."""
        for n in PLACES:
            role, fact, number = (self.cleaned_data.get(f"{name}_{n}") for name in ("role", "fact", "number"))
            if fact and number:
                self.add_error(f"number_{n}", _("Choose a figure or type a number, not both."))
            elif number and _literal(number) is None:
                self.add_error(f"number_{n}", _("Give one amount alone, such as $60bn."))
            elif bool(role) != bool(fact or number):
                self.add_error(f"role_{n}", _("An input needs both: what it stands for, and what it is."))

    def pinned(self) -> list[dict[str, Any]]:
        """The inputs as the ledger takes them; a row without a role or without a thing is not one."""
        found = []
        for n in PLACES:
            role, fact, number = (self.cleaned_data.get(f"{name}_{n}") for name in ("role", "fact", "number"))
            thing = _thing(fact) if fact else _literal(number) if number else None
            if role and thing:
                found.append({"role": role, "order": n, **thing})
        return found

    def fields_of_fact(self) -> dict[str, Any]:
        data = self.cleaned_data
        fields = {name: data[name] for name in ("kind", "wording", "language", "said_on", "note")}
        stated = dict(data["stated"])
        if self.fact is not None and "stated" not in self.changed_data:
            names = ("stated_value", "stated_precision", "stated_unit", "hedge", "per")
            stated = {name: getattr(self.fact, name) for name in names}
        if data["hedge"]:
            stated["hedge"] = data["hedge"]
        return fields | stated | {"company": self.company}


def read_stated(text: str) -> dict[str, Any]:
    """Value, unit of the last digit, unit and hedge of a stated number. ValidationError for none."""
    if "%" in text:
        percent = read_percent(text)
        value = percent.low if percent.low is not None else percent.high
        if percent.problem or value is None:
            raise forms.ValidationError(_(percent.sentence))
        return _stated(value, percent.precision, "%", percent.hedge)
    counted = re.fullmatch(r"\s*([\d.,]+)\s*(years?|năm|x|×)\s*", text, re.IGNORECASE)
    reading = read_amount(counted[1] if counted else text)
    value = reading.low if reading.low is not None else reading.high
    if reading.problem or value is None:
        raise forms.ValidationError(_(reading.sentence))
    if reading.rest.strip() or (None not in (reading.low, reading.high) and reading.low != reading.high):
        raise forms.ValidationError(_("Give one number alone, such as -60%, $100bn a year, 9.2x or 5 years."))
    unit = ("x" if counted[2] in "xX×" else "years") if counted else reading.unit or ""
    found = _stated(value, _last_digit(text, value), unit, reading.hedge)
    return found | {"per": "year" if reading.kind == "per_year" else ""}


def _stated(value: Decimal, precision: Decimal, unit: str, hedge: str) -> dict[str, Any]:
    return {"stated_value": value, "stated_precision": precision, "stated_unit": unit, "hedge": hedge}


def _last_digit(text: str, value: Decimal) -> Decimal:
    """The unit of the last digit written: 0.1 trillion for "1.4 trillion", a billion for "600bn"."""
    found = re.search(r"\d+(?:[.,](\d+))?", text)
    if found is None or not value:
        return Decimal(1)
    written = Decimal(found[0].replace(",", "."))
    return abs(value / written) * Decimal(1).scaleb(-len(found[1] or "")) if written else Decimal(1)


def _facts_of(company: Company) -> list[tuple[str, str]]:
    said = Announcement.objects.filter(pledge__company=company).exclude(status=Status.RETRACTED)
    done = Report.objects.filter(company=company).exclude(status=Status.RETRACTED)
    rows = [(f"announcement:{a.pk}", _label(a)) for a in said.select_related("pledge__company")]
    return rows + [(f"report:{r.pk}", f"{r} = {r.value} {r.unit}") for r in done.select_related("company")]


def _label(row: Announcement) -> str:
    return f"{row.pledge.title}, {row.announced_on}: {inputs.written_amount(row) or _('no figure')}"


def _series_of() -> list[tuple[str, str]]:
    """Each company's newest reported year: the verdict then moves with what it reports."""
    return [
        (f"company:{company.pk}:{metric}", f"{company.name}: {ReportMetric(metric).label}")
        for company in Company.objects.order_by("name")
        for metric in SERIES
    ]


def _thing(choice: str) -> dict[str, Any]:
    noun, key, *metric = choice.split(":")
    if noun == "company":
        return {"company_id": int(key), "metric": metric[0], "definition": SERIES[ReportMetric(metric[0])]}
    return {f"{noun}_id": int(key)}


def _literal(text: str) -> dict[str, Any] | None:
    reading = read_amount(text)
    if reading.problem or reading.low is None or reading.low != reading.high:
        return None
    if reading.rest.strip() or reading.hedge != "exact" or set(reading.ambiguous) - {"bare-number"}:
        return None
    return {"literal_value": reading.low, "literal_unit": reading.unit or ""}


class FrameForm(SourcedForm):
    label = forms.ChoiceField(label=gettext_lazy("Frame"), choices=Label.choices)
    quote = forms.CharField(label=gettext_lazy("Its words"), max_length=200, required=False)
    satire = forms.BooleanField(label=gettext_lazy("satire"), required=False)
    opinion = forms.BooleanField(label=gettext_lazy("opinion"), required=False)
    ambiguities: tuple[str, ...] = ()

    def __init__(
        self, *args: Any, announcement: Announcement, fact: Frame | None = None, **kwargs: Any
    ) -> None:
        self.announcement, self.fact = announcement, fact
        if fact is not None:
            shown = {name: getattr(fact, name) for name in ("label", "quote", "satire", "opinion")}
            kwargs["initial"] = source_initial(fact.source) | shown | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def fields_of_fact(self) -> dict[str, Any]:
        names = ("label", "quote", "satire", "opinion")
        return {"announcement": self.announcement} | {name: self.cleaned_data[name] for name in names}


def _claim_initial(fact: Claim) -> dict[str, Any]:
    plain = ("kind", "wording", "language", "hedge", "note")
    unit = fact.stated_unit
    return {
        **source_initial(fact.source),
        **{name: getattr(fact, name) for name in plain},
        "stated": f"{fact.stated_value.normalize():f}" + (unit if unit in ("%", "x") else f" {unit}"),
        "said_on": fact.said_on.isoformat(),
    }
