"""Files on their way in: an upload between its preview and its confirmation, and matchings kept for later."""

import uuid
import zlib

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from narratives.models.dated import one_of


class UploadKind(models.TextChoices):
    FILINGS = "filings", _("companyfacts of the SEC")
    ANNOUNCEMENTS = "announcements", _("sheet of announcements")
    REPORTS = "reports", _("sheet of reports")


class Upload(models.Model):
    """A file that waits for its confirmation. Gone once confirmed, discarded or a day old."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    created = models.DateTimeField(default=timezone.now, db_index=True)
    kind = models.CharField(max_length=13, choices=UploadKind)
    name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    packed = models.BinaryField()
    # Of a sheet: the matching, fixed texts and order of dates, once its person chose them.
    choices = models.JSONField(default=dict)

    class Meta:
        constraints = [one_of("upload_kind_known", "kind", UploadKind.values)]

    def __str__(self) -> str:
        return self.name

    @property
    def data(self) -> bytes:
        """The file as it was uploaded."""
        return zlib.decompress(self.packed)


class SheetMapping(models.Model):
    """How one person matched the columns of sheets with these headings, to be offered again."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=13, choices=UploadKind)
    headings = models.CharField(max_length=64)
    choices = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind", "headings"], name="mapping_once_per_person"),
            one_of("mapping_kind_known", "kind", UploadKind.values),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.kind}"
