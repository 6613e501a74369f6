"""Fields in which a row is named as people name it: by its address, its number or its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.db.models import Q
from django.utils.translation import gettext as _

from narratives.ledger import Refused
from narratives.ledger.addresses import canonical
from narratives.models import Company, Pledge, Source

PLEDGE = re.compile(r"(?:.*/companies/)?([-\w]+)/([-\w]+)/?(?:\?.*)?\Z", re.ASCII)
COMPANY = re.compile(r"(?:.*/companies/)?([-\w]+)/?(?:\?.*)?\Z", re.ASCII)
N = TypeVar("N", Company, Pledge, Source)
SOURCE = re.compile(r"(?:.*/sources/)?([0-9]{1,18})/?(?:\?.*)?\Z", re.ASCII)


class RowField(forms.CharField):
    """One row, found by what was typed; the field's value is the row itself."""

    def __init__(self, find: Callable[[str], Any], **kwargs: Any) -> None:
        super().__init__(max_length=1000, **kwargs)
        self.find = find

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        return self.find(text) if text else None


class RowsField(RowField):
    """Several rows, one a line."""

    widget = forms.Textarea

    def clean(self, value: Any) -> Any:
        text = forms.CharField.clean(self, value)
        return [self.find(line.strip()) for line in text.splitlines() if line.strip()]


def company(text: str) -> Company:
    match = COMPANY.match(text)
    found = Company.objects.filter(slug=match[1]).first() if match else None
    named = list(Company.objects.filter(Q(name__iexact=text) | Q(aliases__name__iexact=text)).distinct()[:2])
    if found is None and len(named) == 1:
        found = named[0]
    if found is None and named:
        raise forms.ValidationError(_("Several companies are called “%s”. Give its address.") % text[:80])
    return _known(found, text)


def pledge(text: str) -> Pledge:
    match = PLEDGE.match(text)
    pledges = Pledge.objects.select_related("company")
    found = pledges.filter(company__slug=match[1], slug=match[2]).first() if match else None
    return _known(found, text)


def source(text: str) -> Source:
    """By its number or address here, or by the address of the page itself."""
    match = SOURCE.match(text)
    found = Source.objects.filter(pk=match[1]).first() if match else None
    if found is None and not match:
        try:
            found = Source.objects.filter(canonical=canonical(text)).first()
        except Refused as refusal:
            raise forms.ValidationError(refusal.sentence) from refusal
    return _known(found, text)


def _known(found: N | None, text: str) -> N:
    if found is None:
        raise forms.ValidationError(_("Nothing we keep is called “%s”.") % text[:80])
    return found
