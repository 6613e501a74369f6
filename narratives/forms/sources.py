"""The page a fact was read on: known by its address, or described once."""

from __future__ import annotations

import uuid
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.ledger import Refused
from narratives.ledger.addresses import canonical, opened
from narratives.models import Source, Tier


class SourcedForm(forms.Form):
    """What every form of the desk begins with: the key that makes it save once, and its source."""

    form_key = forms.UUIDField(widget=forms.HiddenInput)
    url = forms.CharField(
        label=gettext_lazy("Address of the source"),
        max_length=1000,
        help_text=gettext_lazy("A page we already keep is found again."),
    )
    source_title = forms.CharField(label=gettext_lazy("Its title"), max_length=300, required=False)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    tier = forms.ChoiceField(label=gettext_lazy("Kind of source"), choices=Tier.choices, initial=Tier.PRESS)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["initial"] = {"form_key": uuid.uuid4()} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def clean_url(self) -> str:
        try:
            return opened(self.cleaned_data["url"])
        except Refused as refusal:
            raise forms.ValidationError(refusal.sentence) from refusal

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if "url" in data and self.known_source is None and not data.get("source_title"):
            self.add_error("source_title", _("This page is new here: give its title."))
        return data

    @cached_property
    def known_source(self) -> Source | None:
        """The source already kept at the address typed."""
        url = self.cleaned_data.get("url")
        return Source.objects.filter(canonical=canonical(url)).first() if url else None

    @property
    def source(self) -> Source:
        """The known source, or the one that would be added; unsaved then."""
        return self.known_source or Source(**self.source_fields)

    @property
    def source_fields(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            "url": data.get("url", ""),
            "title": data.get("source_title", ""),
            "publisher": data.get("publisher", ""),
            "tier": data.get("tier", Tier.PRESS),
        }


def source_initial(source: Source) -> dict[str, Any]:
    return {
        "url": source.url,
        "source_title": source.title,
        "publisher": source.publisher,
        "tier": source.tier,
    }
