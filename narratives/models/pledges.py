"""Pledges, the figures they have had (announcements), and why one figure followed another."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from narratives.models.companies import Company
from narratives.models.dated import Fact, Precision, fact_constraints, one_of, ordered


class Metric(models.TextChoices):
    CAPEX = "capex", _("capex")
    REVENUE = "revenue", _("revenue")
    COMPUTE = "compute", _("compute spend")
    INVESTMENT = "investment", _("investment")
    CAPACITY = "capacity", _("capacity")
    CASH_BURN = "cash_burn", _("cash burn")


class Definition(models.TextChoices):
    CASH_CAPEX = "cash_capex", _("cash capex")
    CAPEX_WITH_LEASES = "capex_with_leases", _("capex including finance leases")
    NET_CAPEX = "net_capex", _("net capex")
    FINANCE_LEASE_PRINCIPAL = "finance_lease_principal", _("finance-lease principal")
    COMPUTE_SPEND = "compute_spend", _("compute spend (training, inference and rent)")
    INVESTMENT_INCL_JOBS = "investment_incl_jobs", _("investment including jobs")
    REVENUE = "revenue", _("revenue")
    RUN_RATE_REVENUE = "run_rate_revenue", _("annualised run rate of revenue")
    POWER_CAPACITY = "power_capacity", _("power capacity")
    CASH_BURN = "cash_burn", _("cash burn")
    UNSTATED = "unstated", _("definition not stated")


class Resolution(models.TextChoices):
    SERIES = "series", _("measured by a reported series")
    NOT_MEASURABLE = "not_measurable", _("not measurable")


class Pledge(models.Model):
    company = models.ForeignKey(Company, models.PROTECT, related_name="pledges")
    slug = models.SlugField(_("address"), max_length=100)
    title = models.CharField(_("title"), max_length=200)
    metric = models.CharField(_("metric"), max_length=12, choices=Metric)
    definition = models.CharField(_("definition"), max_length=24, choices=Definition)
    scope = models.CharField(_("scope"), max_length=200, blank=True)
    geography = models.CharField(_("geography"), max_length=120, blank=True)
    payer = models.CharField(_("payer"), max_length=200, blank=True)
    price_basis = models.CharField(
        _("prices"), max_length=8, blank=True, choices=[("nominal", _("nominal")), ("real", _("real"))]
    )
    net_basis = models.CharField(
        _("gross or net"), max_length=8, blank=True, choices=[("gross", _("gross")), ("net", _("net"))]
    )
    part_of = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    resolves_by = models.CharField(_("how it resolves"), max_length=16, choices=Resolution)
    resolution_note = models.TextField(_("how it would be resolved"), blank=True)
    partners = models.ManyToManyField(Company, through="Partner", related_name="partnered_pledges")
    history = HistoricalRecords()

    class Meta:
        ordering = ["company", "slug"]
        verbose_name = _("pledge")
        verbose_name_plural = _("pledges")
        constraints = [
            models.UniqueConstraint(fields=["company", "slug"], name="pledge_address_once"),
            one_of("pledge_metric_known", "metric", Metric.values),
            one_of("pledge_definition_known", "definition", Definition.values),
            one_of("pledge_resolution_known", "resolves_by", Resolution.values),
            models.CheckConstraint(name="pledge_is_not_part_of_itself", condition=~Q(part_of=F("pk"))),
        ]

    def __str__(self) -> str:
        return f"{self.company.name}: {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("pledge", args=[self.company.slug, self.slug])


class Partner(models.Model):
    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="partnerships")
    company = models.ForeignKey(Company, models.PROTECT, null=True, blank=True, related_name="partnerships")
    name = models.CharField(_("name, where no company is kept"), max_length=200, blank=True)
    role = models.CharField(_("role"), max_length=100)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="partner_is_named_once",
                condition=Q(company__isnull=False, name="") | Q(~Q(name=""), company__isnull=True),
            ),
            models.UniqueConstraint(fields=["pledge", "company", "name", "role"], name="partner_role_once"),
        ]

    def __str__(self) -> str:
        return self.company.name if self.company else self.name


class SpeakerRole(models.TextChoices):
    COMPANY = "company", _("company")
    EXECUTIVE = "executive", _("executive, on record")
    GOVERNMENT = "government", _("government")
    PARTNER = "partner", _("partner")
    MEDIA = "media", _("media")
    ANALYST = "analyst", _("analyst")
    UNNAMED = "unnamed", _("unnamed source")


class Act(models.TextChoices):
    """What happened, where the amounts alone cannot tell."""

    STATED = "stated", _("stated")
    REAFFIRMED = "reaffirmed", _("reaffirmed")
    WITHDRAWN = "withdrawn", _("withdrawn")
    DELAYED = "delayed", _("delayed")


class Hedge(models.TextChoices):
    EXACT = "exact", _("exactly")
    ABOUT = "about", _("about")
    AT_LEAST = "at_least", _("at least")
    UP_TO = "up_to", _("up to")
    MORE_THAN = "more_than", _("more than")
    LESS_THAN = "less_than", _("less than")


class Kind(models.TextChoices):
    CUMULATIVE = "cumulative", _("cumulative")
    PER_YEAR = "per_year", _("per year")
    RUN_RATE = "run_rate", _("run rate")


class Firmness(models.TextChoices):
    """From the weakest to the strongest."""

    ASPIRATION = "aspiration", _("aspiration")
    TARGET = "target", _("target")
    GUIDANCE = "guidance", _("guidance")
    PLEDGE = "pledge", _("pledge")
    LETTER_OF_INTENT = "letter_of_intent", _("letter of intent")
    COMMITMENT = "commitment", _("binding commitment")
    ALLOCATION = "allocation", _("allocation")
    SPEND = "spend", _("spend")


class Announcement(Fact):
    """One figure of a pledge, said by someone on a day. Dates known to the month are kept as its last day."""

    public_date = "announced_on"

    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="announcements")
    announced_on = models.DateField(_("announced on"))
    announced_precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY)
    day_order = models.PositiveSmallIntegerField(default=0)
    speaker = models.CharField(_("speaker"), max_length=200, blank=True)
    speaker_role = models.CharField(_("speaking as"), max_length=10, choices=SpeakerRole)
    act = models.CharField(_("what happened"), max_length=10, choices=Act, default=Act.STATED)
    low = models.BigIntegerField(_("low"), null=True, blank=True)
    high = models.BigIntegerField(_("high"), null=True, blank=True)
    hedge = models.CharField(_("hedge"), max_length=9, choices=Hedge, default=Hedge.EXACT)
    unit = models.CharField(_("unit"), max_length=3, blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.CUMULATIVE)
    horizon_start = models.DateField(_("horizon starts"), null=True, blank=True)
    horizon_end = models.DateField(_("horizon ends"), null=True, blank=True)
    start_stated = models.BooleanField(_("start was stated"), default=False)
    end_stated = models.BooleanField(_("end was stated"), default=False)
    horizon_words = models.CharField(_("horizon in the source's words"), max_length=200, blank=True)
    firmness = models.CharField(_("firmness"), max_length=16, choices=Firmness)
    definition = models.CharField(_("definition"), max_length=24, choices=Definition, blank=True)
    scope = models.CharField(_("scope"), max_length=200, blank=True)
    locator = models.CharField(_("where in the source"), max_length=200, blank=True)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        ordering = ["announced_on", "day_order", "pk"]
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")
        indexes = [models.Index(fields=["pledge", "announced_on", "day_order"], name="announcement_live")]
        constraints = [
            *fact_constraints("announcement"),
            ordered("announcement_low_at_most_high", "low", "high"),
            ordered("announcement_horizon_ordered", "horizon_start", "horizon_end"),
            models.CheckConstraint(
                name="announcement_unit_with_amount",
                condition=Q(low__isnull=True, high__isnull=True) | ~Q(unit=""),
            ),
            models.CheckConstraint(
                name="announcement_stated_bounds_exist",
                condition=(Q(start_stated=False) | Q(horizon_start__isnull=False))
                & (Q(end_stated=False) | Q(horizon_end__isnull=False)),
            ),
            one_of("announcement_act_known", "act", Act.values),
            one_of("announcement_hedge_known", "hedge", Hedge.values),
            one_of("announcement_kind_known", "kind", Kind.values),
            one_of("announcement_firmness_known", "firmness", Firmness.values),
            one_of("announcement_role_known", "speaker_role", SpeakerRole.values),
        ]

    def __str__(self) -> str:
        return f"{self.pledge} ({self.announced_on})"

    @property
    def has_figure(self) -> bool:
        return self.low is not None or self.high is not None


class RevisionReason(models.TextChoices):
    DEMAND = "demand", _("demand")
    PRICE = "price", _("price")
    TIMING = "timing", _("timing")
    FINANCING = "financing", _("financing")
    SCOPE = "scope", _("scope")
    PERIMETER = "perimeter", _("perimeter")
    POLICY = "policy", _("policy")
    UNKNOWN = "unknown", _("not given")


class Revision(Fact):
    """Why an announcement differs from the one before it. Kind and percents are computed, never stored."""

    public_date = "announcement__announced_on"

    announcement = models.ForeignKey(Announcement, models.PROTECT, related_name="revisions")
    reason = models.CharField(
        _("reason"), max_length=10, choices=RevisionReason, default=RevisionReason.UNKNOWN
    )
    note = models.TextField(_("note"), blank=True)

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        constraints = [
            *fact_constraints("revision"),
            one_of("revision_reason_known", "reason", RevisionReason.values),
        ]

    def __str__(self) -> str:
        return f"{self.announcement}: {self.reason}"


class Overlap(Fact):
    """How much of one pledge lies in another, as shares from 0 to 1."""

    public_date = "known_on"

    pledge_a = models.ForeignKey(Pledge, models.PROTECT, related_name="overlaps")
    pledge_b = models.ForeignKey(Pledge, models.PROTECT, related_name="overlapped_by")
    low = models.DecimalField(_("at least"), max_digits=4, decimal_places=3)
    high = models.DecimalField(_("at most"), max_digits=4, decimal_places=3)
    known_on = models.DateField(_("known on"))
    note = models.TextField(_("note"), blank=True)

    class Meta:
        verbose_name = _("overlap")
        verbose_name_plural = _("overlaps")
        constraints = [
            *fact_constraints("overlap"),
            ordered("overlap_low_at_most_high", "low", "high"),
            models.CheckConstraint(name="overlap_is_a_share", condition=Q(low__gte=0, high__lte=1)),
            models.CheckConstraint(name="overlap_joins_two", condition=~Q(pledge_a=F("pledge_b"))),
        ]

    def __str__(self) -> str:
        return f"{self.pledge_a} / {self.pledge_b}"
