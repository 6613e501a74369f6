"""Reports: a figure of what happened in a period, as published on a day."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from narratives.models.companies import Company
from narratives.models.dated import Fact, fact_constraints, one_of, ordered
from narratives.models.pledges import Definition


class ReportMetric(models.TextChoices):
    CAPEX = "capex", _("capex")
    REVENUE = "revenue", _("revenue")


class Evidence(models.TextChoices):
    """From the strongest to the weakest; a result is as weak as its weakest input."""

    REPORTED = "reported", _("reported")
    DERIVED = "derived", _("derived")
    ESTIMATED = "estimated", _("estimated")
    UNRESOLVED = "unresolved", _("unresolved")


class Report(Fact):
    """Several rows per period are normal: a later one is a restatement, and both stay."""

    public_date = "reported_on"

    company = models.ForeignKey(Company, models.PROTECT, related_name="reports")
    metric = models.CharField(_("metric"), max_length=8, choices=ReportMetric)
    definition = models.CharField(_("definition"), max_length=24, choices=Definition)
    scope = models.CharField(_("scope"), max_length=200, blank=True)
    period_start = models.DateField(_("period starts"))
    period_end = models.DateField(_("period ends"))
    value = models.BigIntegerField(_("value"))
    unit = models.CharField(_("unit"), max_length=3)
    reported_on = models.DateField(_("reported on"))
    form = models.CharField(_("form"), max_length=12, blank=True)
    accession = models.CharField(_("accession number"), max_length=25, blank=True)
    taxonomy = models.CharField(max_length=20, blank=True)
    concept = models.CharField(_("concept"), max_length=150, blank=True)
    evidence = models.CharField(_("evidence"), max_length=10, choices=Evidence, default=Evidence.REPORTED)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering = ["period_end", "period_start", "reported_on", "pk"]
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        indexes = [
            models.Index(fields=["company", "metric", "definition", "period_end"], name="report_series"),
        ]
        constraints = [
            *fact_constraints("report"),
            ordered("report_period_ordered", "period_start", "period_end"),
            one_of("report_metric_known", "metric", ReportMetric.values),
            one_of("report_evidence_known", "evidence", Evidence.values),
            models.CheckConstraint(name="report_unit_given", condition=~Q(unit="")),
            models.UniqueConstraint(
                name="report_filed_once",
                fields=[
                    "company",
                    "metric",
                    "definition",
                    "scope",
                    "taxonomy",
                    "concept",
                    "unit",
                    "period_start",
                    "period_end",
                    "accession",
                ],
                condition=~Q(accession="") & Q(corrects__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.company}: {self.metric} {self.period_start}..{self.period_end}"
