"""Uploads on their way in: kept for their confirmation, written with it, and then forgotten."""

from __future__ import annotations

import hashlib
import uuid
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from narratives.ledger.addresses import canonical
from narratives.ledger.curate import add_filer, source_at
from narratives.ledger.filings import Filed, FiledRow, import_filings
from narratives.ledger.people import RECORD, must
from narratives.ledger.record import announce, report
from narratives.ledger.refusals import Refused
from narratives.models import Announcement, Company, Pledge, Report, SheetMapping, Source, Upload

KEPT_FOR = timedelta(days=1)
AT_ONCE = 5


@dataclass(frozen=True)
class SheetDraft:
    """One good row of a sheet: `number` in the sheet, where it was read, and the fields of its fact.

    With a pledge it is an announcement, else a report.
    """

    number: int
    url: str
    fields: Mapping[str, Any]
    pledge: Pledge | None = None


def keep_upload(by: User, kind: str, name: str, data: bytes) -> Upload:
    """Keeps a file until it is confirmed. A person has a few at once; the oldest give way."""
    must(by, RECORD)
    with transaction.atomic():
        own = Upload.objects.filter(person=by).order_by("-created")
        stale = [row.pk for row in own.only("pk")[AT_ONCE - 1 :]]
        Upload.objects.filter(pk__in=stale).delete()
        Upload.objects.filter(created__lt=timezone.now() - KEPT_FOR).delete()
        sha256 = hashlib.sha256(data).hexdigest()
        packed = zlib.compress(data, 1)
        return Upload.objects.create(person=by, kind=kind, name=name[:200], sha256=sha256, packed=packed)


def choose(by: User, upload: Upload, kind: str, headings: str, choices: Mapping[str, Any]) -> None:
    """How the columns of this sheet are to be read; kept for this person's next sheet of these headings."""
    must(by, RECORD)
    with transaction.atomic():
        Upload.objects.filter(pk=upload.pk).update(kind=kind, choices=choices)
        SheetMapping.objects.update_or_create(
            person=by, kind=kind, headings=headings, defaults={"choices": choices}
        )


def drop_upload(by: User, upload: Upload) -> None:
    """Forgets a file, once."""
    if not Upload.objects.filter(pk=upload.pk, person=by).delete()[0]:
        raise Refused(_("This file was confirmed or discarded before, or has waited for more than a day."))


def confirm_filing(
    by: User, upload: Upload, company: Company | Mapping[str, Any], rows: Sequence[FiledRow]
) -> Filed:
    """Publishes the rows of a filing and forgets the file, both or neither; a company not kept is added."""
    with transaction.atomic():
        drop_upload(by, upload)
        if not isinstance(company, Company):
            company = add_filer(by, **company)
        return import_filings(by, company, rows)


def confirm_sheet(
    by: User, upload: Upload, rows: Sequence[SheetDraft], tier: str
) -> list[Announcement | Report]:
    """Makes drafts of all these rows and forgets the file. One row refused, and nothing is written."""
    must(by, RECORD)
    if not rows:
        raise Refused(_("There is no row to make a draft of."))
    sources: dict[str, Source] = {}
    with transaction.atomic():
        drop_upload(by, upload)
        return [_draft(by, upload, row, _source(by, row.url, tier, sources)) for row in rows]


def _draft(by: User, upload: Upload, row: SheetDraft, source: Source) -> Announcement | Report:
    key = uuid.uuid5(upload.pk, str(row.number))
    try:
        if row.pledge:
            return announce(by, row.pledge, key, source=source, **row.fields)
        return report(by, key, source=source, **row.fields)
    except Refused as refusal:
        told = _("Row %(number)s: %(sentence)s") % {"number": row.number, "sentence": refusal.sentence}
        raise Refused(told, refusal.field) from refusal


def _source(by: User, url: str, tier: str, known: dict[str, Source]) -> Source:
    """The page a row was read on; a sheet gives no title, so a new one is called by its address."""
    page = canonical(url)
    if page not in known:
        known[page] = source_at(by, url, title=page.removeprefix("https://")[:300], tier=tier)
    return known[page]
