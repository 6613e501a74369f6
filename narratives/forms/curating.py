"""The forms of curating: choose, look at what will move, say why. Each knows its act in the ledger."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

from narratives import ledger
from narratives.forms.finding import RowField, RowsField, company, pledge, source
from narratives.ledger.move import moving_with
from narratives.models import Announcement, Curation, Pledge, Source

REASON_ROWS = 3


class Curating(forms.Form):
    """Bound to a GET it only looks; the act needs a reason, which the ledger asks for."""

    shown = ""
    reason = forms.CharField(
        label=_("Why (kept in the log)"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": REASON_ROWS}),
    )

    @property
    def choice(self) -> list[forms.BoundField]:
        return [field for field in self if field.name != "reason"]

    def look(self) -> Any:
        """What would move; Refused where the act is not possible."""
        raise NotImplementedError

    def act(self, by: User) -> Curation:
        raise NotImplementedError


class MergeCompanies(Curating):
    title = _("Merge two companies")
    lead = _("For one company that was logged twice. Everything of the second becomes the first's.")
    shown = "curating/merge.html"
    kept = RowField(company, label=_("Company that stays (name or address)"))
    gone = RowField(company, label=_("Company that becomes another name of it"))
    field_order = ("kept", "gone", "reason")

    def look(self) -> Any:
        return ledger.plan_merge(self.cleaned_data["kept"], self.cleaned_data["gone"])

    def act(self, by: User) -> Curation:
        data = self.cleaned_data
        return ledger.merge_companies(by, data["kept"], data["gone"], data["reason"])


class MergeSources(MergeCompanies):
    title = _("Merge two sources")
    lead = _("For one page that was kept under two addresses. All that cites the second cites the first.")
    kept = RowField(source, label=_("Source that stays (number or address)"))
    gone = RowField(source, label=_("Source that leads to it from now on"))

    def act(self, by: User) -> Curation:
        data = self.cleaned_data
        return ledger.merge_sources(by, data["kept"], data["gone"], data["reason"])


class MoveAnnouncement(Curating):
    title = _("Move a figure to another pledge")
    lead = _("For a figure logged under the wrong pledge. Its corrections, reasons and frames come along.")
    shown = "curating/move.html"
    pledge = RowField(pledge, label=_("Pledge it belongs to (company/pledge, or its address)"))
    field_order = ("pledge", "reason")

    def __init__(self, *args: Any, row: Announcement, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = row
        self.beside: list[Pledge] = list(
            Pledge.objects.filter(company=row.pledge.company).exclude(pk=row.pledge_id)[:50]
        )

    def look(self) -> Any:
        to = self.cleaned_data["pledge"]
        if to.pk == self.row.pledge_id:
            raise ledger.Refused(str(_("It is a figure of this pledge already.")), "pledge")
        return {"to": to, "rows": moving_with(self.row)}

    def act(self, by: User) -> Curation:
        return ledger.move(by, self.row, self.cleaned_data["pledge"], self.cleaned_data["reason"])


class MarkOrigin(Curating):
    title = _("Where a source has it from")
    lead = _("An echo is no further evidence: say which source this one repeats, or which repeat it.")
    shown = "curating/origin.html"
    origin = RowField(source, label=_("It repeats (number or address of a source)"), required=False)
    name = forms.CharField(
        label=_("or, where that is not kept here, its name"), max_length=200, required=False
    )
    echoes = RowsField(
        source,
        label=_("These repeat it (numbers or addresses, one a line)"),
        required=False,
        widget=forms.Textarea(attrs={"rows": REASON_ROWS}),
    )
    field_order = ("origin", "name", "echoes", "reason")

    def __init__(self, *args: Any, row: Source, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = row

    def look(self) -> Any:
        data = self.cleaned_data
        if data["echoes"] and (data["origin"] or data["name"]):
            raise ledger.Refused(str(_("One act at a time: its origin, or its echoes.")), "echoes")
        return data

    def act(self, by: User) -> Curation:
        data = self.cleaned_data
        if data["echoes"]:
            return ledger.mark_echoes(by, self.row, data["echoes"], data["reason"])
        return ledger.mark_origin(by, self.row, data["origin"], data["reason"], data["name"])
