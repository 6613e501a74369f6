"""What every fact shares: who recorded it, how far it has come, and the two clocks it is read by."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    PUBLISHED = "published", _("published")
    RETRACTED = "retracted", _("retracted")


class Precision(models.TextChoices):
    DAY = "day", _("day")
    MONTH = "month", _("month")
    YEAR = "year", _("year")


class FactQuerySet(models.QuerySet[Any]):
    """Names for the filters, so that no page writes its own idea of what a reader may see."""

    def published(self, shown_on: datetime | None = None, imagined: Collection[int] = ()) -> Self:
        """What readers see now, or what this site showed them at `shown_on` (site time).

        `imagined`: drafts a reviewer wants to see as if they were published; never given for a reader.
        """
        public = Q(published_at__isnull=False)
        if shown_on is not None:
            public &= Q(published_at__lte=shown_on)
        if imagined:
            public |= Q(pk__in=imagined)
        replaced = self.model._base_manager.filter(public, corrects=OuterRef("pk"))
        kept = Q(retracted_at__isnull=True)
        if shown_on is not None:
            kept |= Q(retracted_at__gt=shown_on)
        return self.filter(public, kept, ~Exists(replaced))

    def as_of(self, day: date) -> Self:
        """The vintage of `day`: what was public by then (public time)."""
        return self.filter(**{f"{self.model.public_date}__lte": day})

    def ever_published(self) -> Self:
        """Published once, whether or not corrected or retracted since."""
        return self.filter(published_at__isnull=False)


class Fact(models.Model):
    """A row written once, in ink. A correction is a further row that points back."""

    public_date: ClassVar[str]
    if TYPE_CHECKING:
        # What Django adds to a foreign key to the row's own model.
        corrects_id: int | None
        corrections: Any

    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    published_at = models.DateTimeField(null=True, editable=False)
    retracted_at = models.DateTimeField(null=True, editable=False)
    retraction_reason = models.TextField(blank=True, editable=False)
    corrects = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="corrections", editable=False, db_index=True
    )
    correction_reason = models.TextField(blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    form_key = models.UUIDField(null=True, unique=True, editable=False)
    source = models.ForeignKey("narratives.Source", models.PROTECT, related_name="%(class)ss")

    objects: ClassVar[Any] = FactQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_correction(self) -> bool:
        return self.corrects_id is not None


def fact_constraints(name: str) -> list[models.BaseConstraint]:
    """What must never be, for any fact: published without a date, retracted or corrected without a reason."""
    # A row may be retracted before it was ever published: that is how a reviewer rejects a draft.
    public, hidden = Q(status=Status.PUBLISHED), Q(status__in=[Status.DRAFT, Status.IN_REVIEW])
    return [
        # An unknown status fits none of the three, so this refuses it too.
        models.CheckConstraint(
            name=f"{name}_published_is_dated",
            condition=Q(public, published_at__isnull=False)
            | Q(hidden, published_at__isnull=True)
            | Q(status=Status.RETRACTED),
        ),
        models.CheckConstraint(
            name=f"{name}_retracted_says_why",
            condition=Q(~Q(retraction_reason=""), status=Status.RETRACTED, retracted_at__isnull=False)
            | Q(~Q(status=Status.RETRACTED), retracted_at__isnull=True, retraction_reason=""),
        ),
        models.CheckConstraint(
            name=f"{name}_correction_says_why",
            condition=Q(corrects__isnull=True, correction_reason="")
            | Q(~Q(correction_reason=""), corrects__isnull=False),
        ),
        models.CheckConstraint(name=f"{name}_never_corrects_itself", condition=~Q(corrects=F("pk"))),
    ]


def ordered(name: str, low: str, high: str) -> models.CheckConstraint:
    """low <= high where both are given."""
    either_open = Q(**{f"{low}__isnull": True}) | Q(**{f"{high}__isnull": True})
    return models.CheckConstraint(name=name, condition=either_open | Q(**{f"{low}__lte": F(high)}))


def one_of(name: str, field: str, values: list[str]) -> models.CheckConstraint:
    return models.CheckConstraint(name=name, condition=Q(**{f"{field}__in": values}))
