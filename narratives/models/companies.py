"""Companies and the other names they go by."""

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from narratives.models.dated import one_of


class CompanyKind(models.TextChoices):
    LISTED = "listed", _("listed company")
    PRIVATE = "private", _("private company")
    AGGREGATE = "aggregate", _("aggregate of companies")


CURRENCY = RegexValidator(r"^[A-Z]{3}\Z", _("Give the three capital letters of the currency, such as USD."))


class Company(models.Model):
    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    ticker = models.CharField(_("ticker"), max_length=20, blank=True)
    cik = models.CharField(
        _("SEC number (CIK)"),
        max_length=10,
        blank=True,
        validators=[RegexValidator(r"^[1-9][0-9]*\Z", _("Give the CIK as digits without leading zeros."))],
    )
    country = models.CharField(_("country"), max_length=2, blank=True)
    sector = models.CharField(_("sector"), max_length=60, blank=True)
    fiscal_year_end_month = models.PositiveSmallIntegerField(
        _("last month of the fiscal year"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
    )
    reporting_currency = models.CharField(
        _("reporting currency"), max_length=3, default="USD", validators=[CURRENCY]
    )
    kind = models.CharField(_("kind"), max_length=10, choices=CompanyKind, default=CompanyKind.LISTED)
    history = HistoricalRecords()

    class Meta:
        ordering = ["name"]
        verbose_name = _("company")
        verbose_name_plural = _("companies")
        constraints = [
            one_of("company_kind_known", "kind", CompanyKind.values),
            models.CheckConstraint(
                name="company_fiscal_month_real",
                condition=Q(fiscal_year_end_month__gte=1, fiscal_year_end_month__lte=12),
            ),
            models.UniqueConstraint(fields=["cik"], condition=~Q(cik=""), name="company_cik_once"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("company", args=[self.slug])


class Alias(models.Model):
    company = models.ForeignKey(Company, models.CASCADE, related_name="aliases")
    name = models.CharField(_("other name"), max_length=200)
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("to"), null=True, blank=True)

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        constraints = [models.UniqueConstraint(fields=["company", "name"], name="alias_once_per_company")]

    def __str__(self) -> str:
        return self.name
