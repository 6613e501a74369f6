"""What curating moved, so that it can be undone, and the addresses that lead on to a row's new one."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from narratives.models.companies import Company
from narratives.models.dated import one_of
from narratives.models.log import LogEntry
from narratives.models.pledges import Pledge
from narratives.models.sources import Source


class Curation(models.Model):
    """One merge or move, with every step it took in order; undone by taking them backwards.

    A step is {"do": "shift", model, column, pks, old, new}, {"do": "take", model, fields} for a row
    taken out, or {"do": "make", model, pk} for a row put in.
    """

    entry = models.OneToOneField(LogEntry, models.PROTECT, related_name="curation")
    undone = models.OneToOneField(LogEntry, models.PROTECT, null=True, related_name="undid")
    steps = models.JSONField()

    class Meta:
        verbose_name = _("curation")
        verbose_name_plural = _("curations")

    def __str__(self) -> str:
        return str(self.entry)


class Touched(models.Model):
    """A row that a curation moved: how the log of one row finds the acts that were logged of another."""

    curation = models.ForeignKey(Curation, models.PROTECT, related_name="touched")
    noun = models.CharField(max_length=30)
    row = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["noun", "row"], name="curation_of_a_row")]

    def __str__(self) -> str:
        return f"{self.noun} {self.row}"


class OldNoun(models.TextChoices):
    COMPANY = "company", _("company")
    PLEDGE = "pledge", _("pledge")
    SOURCE = "source", _("source")
    PAGE = "page", _("page at its publisher")


class OldAddress(models.Model):
    """Where a row was once found: a company's slug, "company/pledge", a source's number, a page's address."""

    noun = models.CharField(max_length=7, choices=OldNoun)
    old = models.CharField(max_length=500)
    company = models.ForeignKey(Company, models.CASCADE, null=True, related_name="old_addresses")
    pledge = models.ForeignKey(Pledge, models.CASCADE, null=True, related_name="old_addresses")
    source = models.ForeignKey(Source, models.CASCADE, null=True, related_name="old_addresses")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["noun", "old"], name="old_address_once"),
            one_of("old_address_noun_known", "noun", OldNoun.values),
            models.CheckConstraint(
                name="old_address_leads_somewhere",
                condition=Q(noun="company", company__isnull=False, pledge=None, source=None)
                | Q(noun="pledge", company=None, pledge__isnull=False, source=None)
                | Q(noun__in=["source", "page"], company=None, pledge=None, source__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.noun} {self.old}"
