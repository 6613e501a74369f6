"""The forms of an import: the file itself, how the columns of a sheet are matched, what its sources are."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from narratives.intake import limits
from narratives.intake.columns import KINDS, Column
from narratives.intake.companyfacts import read_bytes
from narratives.intake.reasons import Reason
from narratives.intake.sheet_facts import Inspection
from narratives.intake.sheets import Options, inspect_sheet
from narratives.models import Tier, UploadKind

# The largest files of the SEC have 40 MB; those are for the command, which reads them from the disk.
LARGEST_FILING = 15_000_000
ORDERS = [
    ("", gettext_lazy("as the dates themselves show")),
    ("dmy", gettext_lazy("day, month, year")),
    ("mdy", gettext_lazy("month, day, year")),
]
JSON = (b"{", b"\xef\xbb\xbf{")


class UploadForm(forms.Form):
    """One file; what it is shows in its first byte."""

    file = forms.FileField(label=gettext_lazy("A companyfacts JSON, or a sheet as CSV or XLSX"))

    def clean_file(self) -> UploadedFile[Any]:
        file: UploadedFile[Any] = self.cleaned_data["file"]
        is_filing = file.read(512).lstrip().startswith(JSON)
        file.seek(0)
        limit = LARGEST_FILING if is_filing else limits.MAX_BYTES
        if (file.size or 0) > limit:
            raise forms.ValidationError(too_large(limit))
        self.content = file.read()
        self.kind, self.refusal = _sort(self.content, is_filing)
        return file


def _sort(content: bytes, is_filing: bool) -> tuple[str, Reason | None]:
    """What the file holds, and why it is refused if it is: what cannot be read is never stored."""
    if is_filing:
        return UploadKind.FILINGS, read_bytes(content).refused
    seen = inspect_sheet(content)
    return seen.kind, seen.refusal


def too_large(limit: int) -> str:
    return _("The file is larger than %(n)s MB. Split it, or import it on the server by command.") % {
        "n": limit // 1_000_000
    }


class MatchingForm(forms.Form):
    """For each of our columns the sheet's heading, or one text for the whole sheet."""

    kind = forms.ChoiceField(
        label=gettext_lazy("The sheet holds"), choices=[c for c in UploadKind.choices if c[0] in KINDS]
    )
    date_order = forms.ChoiceField(label=gettext_lazy("Order of dates"), choices=ORDERS, required=False)

    def __init__(self, *args: Any, seen: Inspection, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.seen, self.columns = seen, KINDS[seen.kind]
        headings = [("", "—"), *((name, name) for name in seen.headings if name)]
        for column in self.columns:
            self.fields[f"m-{column.name}"] = forms.ChoiceField(
                label=column.name, choices=headings, required=False
            )
            self.fields[f"f-{column.name}"] = forms.CharField(
                label=gettext_lazy("or for every row"), required=False, max_length=200
            )

    def rows(self) -> list[tuple[Column, Any, Any]]:
        """(our column, its heading, its fixed text) for the page."""
        return [(c, self[f"m-{c.name}"], self[f"f-{c.name}"]) for c in self.columns]

    def choices(self) -> dict[str, Any]:
        """What is kept of a valid form."""
        return {
            "matching": self._chosen("m-"),
            "fixed": self._chosen("f-"),
            "date_order": self.cleaned_data["date_order"] or None,
        }

    def _chosen(self, prefix: str) -> dict[str, str]:
        names = [column.name for column in self.columns]
        return {n: self.cleaned_data[prefix + n] for n in names if self.cleaned_data.get(prefix + n)}

    @staticmethod
    def filled(choices: Mapping[str, Any], kind: str) -> dict[str, Any]:
        """The form's beginning as once chosen or as suggested."""
        matched = {f"m-{name}": heading for name, heading in choices["matching"].items()}
        fixed = {f"f-{name}": text for name, text in choices.get("fixed", {}).items()}
        return {"kind": kind, "date_order": choices.get("date_order") or ""} | matched | fixed


class SourcesForm(forms.Form):
    """A sheet says where a figure was read, not what kind of source that is."""

    tier = forms.ChoiceField(
        label=gettext_lazy("Sources not kept here yet are"), choices=Tier.choices, initial=Tier.PRESS
    )


def fingerprint(headings: tuple[str, ...]) -> str:
    """Sheets with the same headings in the same order are matched alike."""
    return hashlib.sha256("\x1f".join(headings).encode()).hexdigest()


def options(choices: Mapping[str, Any]) -> Options:
    return Options(choices.get("matching"), choices.get("fixed"), choices.get("date_order"))
