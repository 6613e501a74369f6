"""Claims: what a source says the numbers say, pinned to the facts it is about."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from narratives.models.companies import Company
from narratives.models.dated import Fact, fact_constraints, one_of
from narratives.models.pledges import Announcement, Definition, Hedge
from narratives.models.reports import Report, ReportMetric


class ClaimKind(models.TextChoices):
    PERCENT_CHANGE = "percent_change", _("percent change")
    RATIO = "ratio", _("ratio")
    AVERAGE = "average", _("average per year")
    CAGR = "cagr", _("growth a year")
    SUM = "sum", _("sum")
    COMPARISON = "comparison", _("comparison")
    ELAPSED = "elapsed", _("elapsed time")
    MAGNITUDE = "magnitude", _("order of magnitude")


class Claim(Fact):
    public_date = "said_on"

    company = models.ForeignKey(Company, models.PROTECT, related_name="claims")
    said_on = models.DateField(_("said on"))
    kind = models.CharField(_("kind"), max_length=14, choices=ClaimKind)
    wording = models.CharField(_("wording"), max_length=300)
    language = models.CharField(_("language"), max_length=10, blank=True)
    stated_value = models.DecimalField(_("stated value"), max_digits=30, decimal_places=6)
    stated_precision = models.DecimalField(_("unit of its last digit"), max_digits=30, decimal_places=6)
    stated_unit = models.CharField(_("unit"), max_length=10)
    hedge = models.CharField(_("hedge"), max_length=9, choices=Hedge, default=Hedge.EXACT)
    per = models.CharField(_("per"), max_length=10, blank=True, choices=[("year", _("year"))])
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering = ["said_on", "pk"]
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        constraints = [
            *fact_constraints("claim"),
            one_of("claim_kind_known", "kind", ClaimKind.values),
            models.CheckConstraint(name="claim_precision_positive", condition=Q(stated_precision__gt=0)),
        ]

    def __str__(self) -> str:
        return self.wording


class InputRole(models.TextChoices):
    BEFORE = "before", _("before")
    AFTER = "after", _("after")
    BASE = "base", _("base")
    TARGET = "target", _("target")
    TOTAL = "total", _("total")
    LEFT = "left", _("left")
    RIGHT = "right", _("right")
    ACTUAL = "actual", _("actual")
    PART = "part", _("part")
    START = "start", _("start")
    END = "end", _("end")


class ClaimInput(models.Model):
    """One pinned input: an announcement, a report, a company's newest reported year, or a literal number."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="inputs")
    role = models.CharField(max_length=8, choices=InputRole)
    order = models.PositiveSmallIntegerField(default=0)
    label = models.CharField(max_length=120, blank=True)
    announcement = models.ForeignKey(Announcement, models.PROTECT, null=True, related_name="+")
    report = models.ForeignKey(Report, models.PROTECT, null=True, related_name="+")
    company = models.ForeignKey(Company, models.PROTECT, null=True, related_name="+")
    metric = models.CharField(max_length=8, blank=True, choices=ReportMetric)
    definition = models.CharField(max_length=24, blank=True, choices=Definition)
    literal_value = models.DecimalField(max_digits=30, decimal_places=6, null=True)
    literal_unit = models.CharField(max_length=10, blank=True)
    literal_date = models.DateField(null=True)

    class Meta:
        ordering = ["claim", "role", "order", "pk"]
        constraints = [
            one_of("claim_input_role_known", "role", InputRole.values),
            models.CheckConstraint(
                name="claim_input_pins_one_thing",
                condition=Q(
                    announcement__isnull=False,
                    report=None,
                    company=None,
                    literal_value=None,
                    literal_date=None,
                )
                | Q(
                    announcement=None,
                    report__isnull=False,
                    company=None,
                    literal_value=None,
                    literal_date=None,
                )
                | Q(
                    announcement=None,
                    report=None,
                    company__isnull=False,
                    literal_value=None,
                    literal_date=None,
                )
                | Q(
                    announcement=None,
                    report=None,
                    company=None,
                    literal_value__isnull=False,
                    literal_date=None,
                )
                | Q(
                    announcement=None,
                    report=None,
                    company=None,
                    literal_value=None,
                    literal_date__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.order}"
