"""Finds what readers may know of by a few words, through the full-text search of the database in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.models.expressions import RawSQL

from narratives.folding import one_letter_apart, variants, words
from narratives.models import Findable, SearchEntry

# So many of a kind are looked at; whoever finds more asks with more words.
MOST = 200
MOST_WORDS = 8
EXACT, BEGINS, NEAR = range(3)

_SQLITE = "SELECT rowid FROM narratives_search WHERE narratives_search MATCH %s ORDER BY rank LIMIT %s"
_POSTGRES = (
    "SELECT id FROM narratives_searchentry, CAST(%s AS tsquery) asked"
    " WHERE kind = %s AND document @@ asked ORDER BY ts_rank(document, asked) DESC LIMIT %s"
)


@dataclass(frozen=True)
class Hit:
    """`closeness` is how the worst-fitting word fits: exactly, by its beginning, or but for a letter."""

    kind: str
    key: str
    title: str
    about: str
    company: str
    slug: str
    language: str
    closeness: int


@dataclass(frozen=True)
class Group:
    kind: str
    hits: tuple[Hit, ...]
    capped: bool


@dataclass(frozen=True)
class Results:
    """`groups` without the empty ones; `asked` are the words that were looked for."""

    asked: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        return sum(len(group.hits) for group in self.groups)

    @property
    def capped(self) -> bool:
        return any(group.capped for group in self.groups)

    @property
    def only_near(self) -> bool:
        """Whether nothing was found as it was spelled."""
        hits = [hit for group in self.groups for hit in group.hits]
        return bool(hits) and all(hit.closeness == NEAR for hit in hits)


def search(text: str, language: str) -> Results:
    """What `text` names, by kind: each of its words, begun or but for one letter; `language` goes first."""
    asked = words(text)[:MOST_WORDS]
    if not asked:
        return Results((), ())
    groups = [_group(kind, asked, language) for kind in Findable.values]
    best = min((hit.closeness for group in groups for hit in group.hits), default=NEAR)
    return Results(tuple(asked), tuple(kept for group in groups if (kept := _kept(group, best)).hits))


def _kept(group: Group, best: int) -> Group:
    """What is spelled otherwise is of use only where nothing is spelled as asked."""
    if best == NEAR:
        return group
    return Group(group.kind, tuple(hit for hit in group.hits if hit.closeness != NEAR), group.capped)


def _group(kind: str, asked: list[str], language: str) -> Group:
    rows = list(SearchEntry.objects.filter(pk__in=_matching(kind, asked)))
    found = [(row, fit) for row in rows if (fit := _closeness(row.words.split(), asked)) is not None]
    found.sort(key=lambda pair: _order(pair[0], pair[1], asked, language))
    hits = (
        Hit(kind, row.key, row.title, row.about, row.company, row.slug, row.language, fit)
        for row, fit in found
    )
    return Group(kind, tuple(hits), len(rows) == MOST)


def _order(row: SearchEntry, fit: int, asked: list[str], language: str) -> tuple[object, ...]:
    """The best fit first, then what is so called itself, by the reader's language and in order of title."""
    titled = words(row.title)
    own = _closeness(titled, asked)
    return (fit, own is None, titled[:1] != asked[:1], row.language not in ("", language), titled, row.pk)


def _matching(kind: str, asked: Sequence[str]) -> RawSQL:
    """The keys of the entries of one kind that may fit, the best `MOST` of them."""
    if connection.vendor == "sqlite":
        return RawSQL(_SQLITE, [_fts5(kind, asked), MOST])
    return RawSQL(_POSTGRES, [_tsquery(asked), kind, MOST])


def _fts5(kind: str, asked: Sequence[str]) -> str:
    """Folded words are letters and digits alone, so within quotes nothing in them is an operator."""
    fits = [f'kind : "{kind}"']
    for word in asked:
        near = " OR ".join(f'"{variant}"' for variant in variants(word))
        fits.append(f'(words : "{word}"* OR near : ({near}))' if near else f'words : "{word}"*')
    return " AND ".join(fits)


def _tsquery(asked: Sequence[str]) -> str:
    fits = (" | ".join([f"'{word}':*A", *(f"'{near}':B" for near in variants(word))]) for word in asked)
    return " & ".join(f"({fit})" for fit in fits)


def _closeness(known: Sequence[str], asked: Sequence[str]) -> int | None:
    """How the worst-fitting word asked for fits; None where one fits nothing (two letters apart)."""
    fits = [_fit(known, word) for word in asked]
    return None if None in fits else max(fit for fit in fits if fit is not None)


def _fit(known: Sequence[str], word: str) -> int | None:
    if word in known:
        return EXACT
    if any(other.startswith(word) for other in known):
        return BEGINS
    return NEAR if any(one_letter_apart(word, other) for other in known) else None
