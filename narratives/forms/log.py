"""What of the log is wanted, read from an address."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext_lazy as _

from narratives.forms.inputs import Day


class LogForm(forms.Form):
    person = forms.CharField(label=_("Who"), max_length=150, required=False)
    verb = forms.ChoiceField(label=_("Did"), required=False)
    noun = forms.ChoiceField(label=_("To what"), required=False)
    since = forms.DateField(label=_("From"), required=False, widget=Day, input_formats=["%Y-%m-%d"])
    until = forms.DateField(label=_("Until"), required=False, widget=Day, input_formats=["%Y-%m-%d"])
    unreviewed = forms.BooleanField(label=_("Seen by nobody else"), required=False)

    def __init__(self, data: Any, verbs: dict[str, Any], nouns: dict[str, Any]) -> None:
        super().__init__(data)
        for name, words in (("verb", verbs), ("noun", nouns)):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [("", _("anything")), *words.items()]

    def clean_person(self) -> str:
        name = str(self.cleaned_data["person"])
        if name and not User.objects.filter(username=name).exists():
            raise forms.ValidationError(_("Nobody here is called that."))
        return name
