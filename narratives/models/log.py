"""The log: one row an act, appended and never changed."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AppendOnly(TypeError):
    """Raised where someone tries to change what was logged."""


class LogQuerySet(models.QuerySet["LogEntry"]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly("The log is appended to, never changed.")

    def delete(self) -> NoReturn:
        raise AppendOnly("The log is appended to, never emptied.")


class LogEntry(models.Model):
    """Who did what to which row, when and why. `unreviewed`: nobody else looked at it before readers did."""

    at = models.DateTimeField(default=timezone.now, db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    verb = models.CharField(max_length=20)
    noun = models.CharField(max_length=30)
    row = models.BigIntegerField(null=True)
    label = models.CharField(max_length=300)
    reason = models.TextField(blank=True)
    unreviewed = models.BooleanField(default=False)

    objects = LogQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("log entry")
        verbose_name_plural = _("log")
        indexes = [models.Index(fields=["noun", "row"], name="log_of_a_row")]
        permissions = [
            ("record_facts", _("May record facts as drafts")),
            ("publish_facts", _("May review, publish and retract")),
            ("curate", _("May edit companies, sources and pledges")),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.noun} {self.row}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly("The log is appended to, never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("The log is appended to, never emptied.")
