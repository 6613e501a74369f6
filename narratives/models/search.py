"""What search looks through: one entry for each thing readers may find, kept by the ledger."""

from django.db import models

from narratives.models.dated import one_of


class Findable(models.TextChoices):
    COMPANY = "company"
    PERSON = "person"
    PLEDGE = "pledge"
    SOURCE = "source"
    CLAIM = "claim"


class SearchEntry(models.Model):
    """Made of published facts alone. `words` and `near` are folded; both databases index them as full text.

    On SQLite triggers keep the index (see the migration); whoever rebuilds this table must make them again.
    """

    kind = models.CharField(max_length=7, choices=Findable)
    # What the entry is about: a primary key, or a speaker's name.
    key = models.CharField(max_length=200)
    title = models.CharField(max_length=300)
    about = models.CharField(max_length=410, blank=True)
    company = models.CharField(max_length=80, blank=True)
    slug = models.CharField(max_length=100, blank=True)
    language = models.CharField(max_length=10, blank=True)
    words = models.TextField()
    near = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("search_kind_known", "kind", Findable.values),
            models.UniqueConstraint(fields=["kind", "key"], name="search_entry_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.title}"
