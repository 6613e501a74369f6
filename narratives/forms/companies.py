"""The form of a company that is not kept yet."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.models import Company


class CompanyForm(forms.ModelForm):  # type: ignore[type-arg]
    other_names = forms.CharField(
        label=gettext_lazy("Other names, separated by commas"), max_length=500, required=False
    )

    class Meta:
        model = Company
        fields = (
            "name", "kind", "ticker", "cik", "country", "sector",
            "fiscal_year_end_month", "reporting_currency",
        )  # fmt: skip

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        slug = slugify(name)[:80]
        if not slug:
            raise forms.ValidationError(_("Give the name in plain letters."))
        if Company.objects.filter(slug=slug).exists():
            raise forms.ValidationError(_("A company of this name is kept already."))
        return name

    @property
    def aliases(self) -> tuple[str, ...]:
        names = (name.strip()[:200] for name in self.cleaned_data["other_names"].split(","))
        return tuple(dict.fromkeys(name for name in names if name))

    def fields_of_company(self) -> dict[str, Any]:
        named = {name: self.cleaned_data[name] for name in self.Meta.fields}
        return named | {"slug": slugify(named["name"])[:80]}
