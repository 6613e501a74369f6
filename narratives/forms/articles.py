"""The form of an article: where it stands, whom it is about, and its text."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.forms.inputs import Day, past
from narratives.ledger import Refused
from narratives.ledger.addresses import canonical
from narratives.models import Company, Tier

# Bytes of UTF-8. A request may hold twice as much: the text, and what was typed of its figures.
MOST = 1_000_000


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
    file = forms.FileField(
        label=gettext_lazy("or a text file"),
        required=False,
        help_text=gettext_lazy("UTF-8, up to 1 MB; it is read instead of the field above"),
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,text/plain"}),
    )
    # Names this reading, so that a form sent twice makes its drafts once.
    key = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)

    def clean_url(self) -> str:
        try:
            canonical(self.cleaned_data["url"])
        except Refused as refusal:
            raise forms.ValidationError(refusal.sentence) from refusal
        return str(self.cleaned_data["url"])

    def clean_said_on(self) -> Any:
        return past(self.cleaned_data["said_on"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        file = data.get("file")
        text = self._decoded(file) if file else data.get("text") or ""
        # Browsers send lines their own way; one text has one hash.
        data["text"] = "\n".join(text.splitlines()).strip()
        data["key"] = data.get("key") or uuid.uuid4()
        if len(data["text"].encode(errors="replace")) > MOST:
            self.add_error("text", _("The text is longer than 1 MB. Paste the part that holds the figures."))
        elif not data["text"] and not self.errors.keys() & {"file", "text"}:
            self.add_error("text", _("Paste the article's text, or choose a file."))
        return data

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file and file.size > MOST:
            raise forms.ValidationError(
                _("The file is larger than 1 MB. Paste the part that holds the figures.")
            )
        return file

    def _decoded(self, file: Any) -> str:
        try:
            text = str(file.read().decode("utf-8-sig"))
        except UnicodeDecodeError:
            text = "\0"
        # A zero byte is that of another encoding, or of no text at all.
        if "\0" in text:
            self.add_error("file", _("The file is not UTF-8 text. Save it as UTF-8, or paste its text."))
            return ""
        return text

    @property
    def source_fields(self) -> dict[str, Any]:
        names = {
            "url": "url",
            "title": "title",
            "publisher": "publisher",
            "tier": "tier",
            "said_on": "published_on",
        }
        digest = hashlib.sha256(self.cleaned_data["text"].encode()).hexdigest()
        return {column: self.cleaned_data[name] for name, column in names.items()} | {"text_hash": digest}
