"""The form of a first figure: of a pledge that is opened with it, or of one there is."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.forms.saying import AnnouncementForm
from narratives.ledger import NewPledge
from narratives.models import Definition, Metric, Pledge, Resolution


class NewPledgeForm(AnnouncementForm):
    """A first figure, of a pledge that is opened with it or chosen among those there are."""

    chosen = forms.ModelChoiceField(
        Pledge.objects.none(),
        label=gettext_lazy("Pledge"),
        required=False,
        empty_label=gettext_lazy("a new one"),
    )
    title_of_pledge = forms.CharField(
        label=gettext_lazy("Title of the new pledge"), max_length=200, required=False
    )
    metric = forms.ChoiceField(label=gettext_lazy("What is promised"), choices=Metric.choices, required=False)
    pledge_definition = forms.ChoiceField(
        label=gettext_lazy("Counted as"),
        choices=Definition.choices,
        required=False,
        initial=Definition.UNSTATED,
    )
    resolves_by = forms.ChoiceField(
        label=gettext_lazy("How it will be resolved"),
        choices=Resolution.choices,
        required=False,
        initial=Resolution.NOT_MEASURABLE,
    )
    field_order = ("chosen", "title_of_pledge", "metric", "pledge_definition", "resolves_by")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pledges = Pledge.objects.filter(company=self.company).select_related("company")
        self.fields["chosen"].queryset = pledges  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not data.get("chosen") and not data.get("title_of_pledge"):
            self.add_error("title_of_pledge", _("Choose a pledge, or give the new one a title."))
        return data

    def target(self) -> Pledge | NewPledge:
        data = self.cleaned_data
        if data.get("chosen"):
            return data["chosen"]  # type: ignore[no-any-return]
        fields = {
            "metric": data.get("metric") or Metric.CAPEX,
            "definition": data.get("pledge_definition") or Definition.UNSTATED,
            "resolves_by": data.get("resolves_by") or Resolution.NOT_MEASURABLE,
        }
        return NewPledge(self.company, data.get("title_of_pledge", ""), fields)
