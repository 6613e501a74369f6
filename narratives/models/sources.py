"""Sources: where a figure was read, and where it first came from."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from narratives.models.dated import Precision, one_of


class Tier(models.TextChoices):
    FILING = "filing", _("filing")
    ISSUER = "issuer", _("issuer release")
    TRANSCRIPT = "transcript", _("transcript")
    WIRE = "wire", _("wire")
    PRESS = "press", _("named press")
    TRADE = "trade", _("trade press")
    AGGREGATOR = "aggregator", _("aggregator")
    BLOG = "blog", _("blog")
    MACHINE = "machine", _("machine-written")
    SOCIAL = "social", _("social post")


class Source(models.Model):
    url = models.URLField(_("address"), max_length=500)
    # One page has one source, however its address was copied: this is what is compared, `url` what is opened.
    canonical = models.CharField(max_length=500, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    origin = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="echoes", verbose_name=_("first said by")
    )
    origin_name = models.CharField(_("first said by (name)"), max_length=200, blank=True)
    tier = models.CharField(_("tier"), max_length=10, choices=Tier)
    published_on = models.DateField(_("published on"), null=True, blank=True)
    published_precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY)
    accessed_on = models.DateField(_("read on"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=10, blank=True)
    archived_url = models.URLField(_("archived copy"), max_length=500, blank=True)
    # The text an editor read, as its SHA-256 alone: tells whether a page still says what was read on it.
    text_hash = models.CharField(max_length=64, blank=True, editable=False)
    history = HistoricalRecords()

    class Meta:
        ordering = ["title"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            one_of("source_tier_known", "tier", Tier.values),
            models.CheckConstraint(
                name="source_address_is_web",
                condition=Q(url__startswith="https://") | Q(url__startswith="http://"),
            ),
            models.CheckConstraint(name="source_is_not_its_own_origin", condition=~Q(origin=F("pk"))),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("source", args=[self.pk])
