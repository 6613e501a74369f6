"""Exchange rates: what one unit of a currency was worth in another on a day, and who said so."""

from django.db import models
from django.db.models import F, Q

from narratives.models.sources import Source


class ExchangeRate(models.Model):
    """One unit of `base` was `rate` units of `quote` on `day`."""

    day = models.DateField()
    base = models.CharField(max_length=3)
    quote = models.CharField(max_length=3)
    # SQLite keeps decimals as floats, which give back 15 digits unchanged; the ledger refuses longer ones.
    rate = models.DecimalField(max_digits=16, decimal_places=8)
    source = models.ForeignKey(Source, models.PROTECT, related_name="rates")

    class Meta:
        ordering = ["day", "base", "quote"]
        constraints = [
            models.UniqueConstraint(fields=["day", "base", "quote"], name="rate_once_a_day"),
            models.CheckConstraint(name="rate_above_zero", condition=Q(rate__gt=0)),
            models.CheckConstraint(name="rate_between_two", condition=~Q(base=F("quote"))),
        ]

    def __str__(self) -> str:
        return f"{self.base}/{self.quote} {self.day}"
