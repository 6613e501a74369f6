"""What a merge would move: asked before it is done, and shown to whoever is to confirm it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from simple_history.models import HistoricalChanges

from narratives.ledger.guards import origins_from
from narratives.ledger.refusals import Refused
from narratives.models import (
    Announcement,
    Claim,
    Company,
    Fact,
    Frame,
    OldAddress,
    Partner,
    Pledge,
    Report,
    Source,
)

SHOWN = 12
Noun = Company | Source
Model = type[models.Model]
FILLED: dict[Model, tuple[tuple[str, ...], ...]] = {
    Company: (("ticker",), ("cik",), ("country",), ("sector",)),
    Source: (
        ("publisher",), ("language",), ("archived_url",), ("accessed_on",),
        ("published_on", "published_precision"),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Shift:
    """These rows will hold `new` in `column`."""

    model: Model
    column: str
    pks: tuple[int, ...]
    new: Any

    @property
    def name(self) -> str:
        return str(self.model._meta.verbose_name_plural)

    @property
    def rows(self) -> list[str]:
        """The first of them, by name."""
        rows = self.model._default_manager.filter(pk__in=self.pks[:SHOWN]).select_related()
        return [str(row) for row in rows]


@dataclass(frozen=True)
class Plan:
    """`aside` are rows the kept one already has: taken out, kept in the record. `prepared` makes room for
    what moves, `filled` are blanks of the kept row, `carried` counts the announcements that come along,
    `seen` says whether readers know of the gone one."""

    kept: Noun
    gone: Noun
    prepared: tuple[Shift, ...]
    moved: tuple[Shift, ...]
    aside: tuple[models.Model, ...]
    filled: tuple[Shift, ...]
    seen: bool
    carried: int = 0
    readdressed: tuple[tuple[str, int], ...] = ()

    @property
    def listed(self) -> list[Shift]:
        """What is worth reading before confirming; addresses move silently."""
        return [shift for shift in self.moved if shift.model is not OldAddress]


def plan_merge(kept: Noun, gone: Noun) -> Plan:
    """Refused where the two cannot be one."""
    if kept.pk == gone.pk:
        raise Refused(_("These are the same row already. Choose two different ones."), "gone")
    aside = list(_aside(kept, gone))
    out = {(type(row), row.pk) for row in aside}
    renamed = tuple(_renamed(kept, gone))
    return Plan(
        kept=kept,
        gone=gone,
        prepared=(*renamed, *_origin(kept, gone)),
        moved=tuple(_moved(kept, gone, out)),
        aside=tuple(aside),
        filled=tuple(_filled(kept, gone)),
        seen=_seen(gone),
        carried=Announcement.objects.filter(pledge__company=gone).count() if isinstance(gone, Company) else 0,
        readdressed=_readdressed(renamed),
    )


def _seen(noun: Noun) -> bool:
    ways: dict[Any, str] = dict.fromkeys((Announcement, Report, Claim, Frame), "source")
    if isinstance(noun, Company):
        ways = {Announcement: "pledge__company", Report: "company", Claim: "company"}
    return any(model.objects.published().filter(**{way: noun}).exists() for model, way in ways.items())


def _pointing(noun: Noun) -> Iterator[tuple[Model, str]]:
    """Every (model, column) that points at this kind of row; histories stay what they were."""
    for relation in noun._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel) or issubclass(
            relation.related_model, HistoricalChanges
        ):
            continue
        yield relation.related_model, relation.field.attname


def _moved(kept: Noun, gone: Noun, out: set[tuple[Model, int]]) -> Iterator[Shift]:
    for model, column in _pointing(gone):
        pks = model._default_manager.filter(**{column: gone.pk}).order_by("pk").values_list("pk", flat=True)
        staying = {kept.pk} if model is type(kept) else set()
        going = tuple(pk for pk in pks if (model, pk) not in out and pk not in staying)
        if going:
            yield Shift(model, column, going, kept.pk)


def _aside(kept: Noun, gone: Noun) -> Iterator[models.Model]:
    """Rows that would say twice what the kept one says once, and partnerships with oneself."""
    if isinstance(kept, Company):
        yield from Partner.objects.filter(
            Q(company=gone, pledge__company__in=[kept, gone]) | Q(company=kept, pledge__company=gone)
        )
    for model, column in _pointing(gone):
        twins = set() if model is Pledge else _twins(model, column, kept, gone)
        if twins and issubclass(model, Fact):
            told = ", ".join(str(row) for row in model._default_manager.filter(pk__in=sorted(twins)[:3]))
            raise Refused(
                _("Both have the same filing, which would then count twice: %(rows)s.") % {"rows": told},
                "gone",
            )
        yield from model._default_manager.filter(pk__in=twins)


def _twins(model: Model, column: str, kept: Noun, gone: Noun) -> set[int]:
    """Rows of the gone one that a uniqueness rule would not let stand beside one of the kept one's."""
    found: set[int] = set()
    for rule in _rules(model, column):
        names = [name for name in rule.fields if _attname(model, name) != column]
        rows = model._default_manager.filter(rule.condition or Q())
        theirs = set(rows.filter(**{column: kept.pk}).values_list(*names))
        mine = rows.filter(**{column: gone.pk}).values_list("pk", *names)
        # Nothing equals what is not known: the database lets two of these stand.
        found |= {pk for pk, *rest in mine if tuple(rest) in theirs and None not in rest}
    return found


def _rules(model: Model, column: str) -> Iterator[models.UniqueConstraint]:
    for rule in model._meta.constraints:
        if isinstance(rule, models.UniqueConstraint) and column in map(partial(_attname, model), rule.fields):
            yield rule


def _attname(model: Model, name: str) -> str:
    return str(getattr(model._meta.get_field(name), "attname", name))


def _renamed(kept: Noun, gone: Noun) -> Iterator[Shift]:
    """A pledge whose address the kept company uses for another gets the next free one."""
    if not isinstance(kept, Company) or not isinstance(gone, Company):
        return
    theirs = set(Pledge.objects.filter(company=kept).values_list("slug", flat=True))
    mine = dict(Pledge.objects.filter(company=gone).values_list("slug", "pk"))
    for slug in sorted(theirs & mine.keys()):
        n = 2
        while (new := f"{slug[:95]}-{n}") in theirs | mine.keys():
            n += 1
        theirs.add(new)
        yield Shift(Pledge, "slug", (mine[slug],), new)


def _readdressed(renamed: Sequence[Shift]) -> tuple[tuple[str, int], ...]:
    """(old slug, pledge) of each pledge that gets a new address of its own."""
    slugs = dict(Pledge.objects.filter(pk__in=[s.pks[0] for s in renamed]).values_list("pk", "slug"))
    return tuple((slugs[s.pks[0]], s.pks[0]) for s in renamed)


def _filled(kept: Noun, gone: Noun) -> Iterator[Shift]:
    """What the kept one leaves blank and the gone one knows."""
    if isinstance(kept, Company) and isinstance(gone, Company) and kept.cik and gone.cik:
        raise Refused(
            _("Both have an SEC number (%(kept)s, %(gone)s): the SEC knows them as two. Correct one first.")
            % {"kept": kept.cik, "gone": gone.cik},
            "gone",
        )
    for columns in FILLED[type(kept)]:
        if getattr(kept, columns[0]) in (None, "") and getattr(gone, columns[0]) not in (None, ""):
            yield from (Shift(type(kept), name, (kept.pk,), getattr(gone, name)) for name in columns)


def _origin(kept: Noun, gone: Noun) -> Iterator[Shift]:
    """Where the kept source first came from, if it was the gone one or the gone one alone knows it."""
    if not isinstance(kept, Source) or not isinstance(gone, Source):
        return
    first = gone.origin_id if kept.origin_id in (None, gone.pk) else kept.origin_id
    chain = origins_from(first)
    if kept.pk in chain and kept.origin_id is None:
        first, chain = None, []
    if {kept.pk, gone.pk} & set(chain):
        raise Refused(_("Their origins would form a circle. Mend the origins first."), "gone")
    if first != kept.origin_id:
        yield Shift(Source, "origin_id", (kept.pk,), first)
    if not kept.origin_name and gone.origin_name and first is None:
        yield Shift(Source, "origin_name", (kept.pk,), gone.origin_name)
