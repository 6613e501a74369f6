"""Cue words around the figures of a paragraph: what is counted, and how it stands (actual, forecast, prior
...).
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from narratives.extract.lexicon import folded, split
from narratives.extract.tokens import Tokens
from narratives.extract.words import metrics, percents, standings

# Phrases of this class hide the cues inside them and are none themselves.
HIDDEN = "hidden"
KINDS = ("metrics", "standings", "percents")
# So many different words of one text are remembered with their cues; more are looked up anew.
REMEMBERED = 50_000


class Cue(NamedTuple):
    """tokens[first:stop] is a word of the class `name`."""

    first: int
    stop: int
    name: str
    word: str


@dataclass(frozen=True, slots=True)
class Cues:
    """Cues of a paragraph in order, with the places of their first words; a sentence looks at
    found[low:high].
    """

    found: list[Cue]
    firsts: list[int]
    low: int
    high: int

    def within(self, first: int, last: int) -> "Cues":
        """The same list seen through tokens[first:last]; costs two searches, copies nothing."""
        return Cues(self.found, self.firsts, bisect_left(self.firsts, first), bisect_left(self.firsts, last))


Phrase = tuple[int, list[str], str]
# The phrases that a word begins, by their second word, the longest first; and its classes when alone.
Entry = tuple[dict[str, tuple[Phrase, ...]], tuple[str, ...]]
NOTHING: Entry = ({}, ())
# The entries of one word, in the order of KINDS; empty for a word that is no cue of any kind.
Entries = tuple[Entry, ...]


LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"


class _Rows(dict[str, Entry]):
    """A word -> (phrases that start with it, classes of the word alone), for the cues of one kind."""

    def __init__(self, tables: Iterable[Mapping[str, str]]) -> None:
        super().__init__()
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._inner: list[tuple[str, str]] = []
        for table in tables:
            for name, text in table.items():
                for phrase in split(text):
                    self._learn(phrase, name)
        for stems in self._stems.values():
            stems.sort(key=lambda stem: -len(stem[0]))
        for word, (phrases, names) in tuple(self.items()):
            self[word] = phrases, names or self._of_stem(word)

    def _learn(self, phrase: tuple[str, ...], name: str) -> None:
        phrases, names = self.get(phrase[0], NOTHING)
        if phrase[0].startswith("*"):
            self._inner.append((phrase[0].strip("*"), name))
        elif phrase[0].endswith("*"):
            self._stems.setdefault(phrase[0][:1], []).append((phrase[0][:-1], name))
        elif len(phrase) == 1:
            self[phrase[0]] = phrases, (*names, name)
        else:
            longer = (*phrases.get(phrase[1], ()), (len(phrase), list(phrase), name))
            alike = tuple(sorted(longer, key=lambda entry: -entry[0]))
            self[phrase[0]] = phrases | {phrase[1]: alike}, names

    def _of_stem(self, word: str) -> tuple[str, ...]:
        stems = self._stems.get(word[0], ())
        begun = next(((name,) for stem, name in stems if word.startswith(stem)), ())
        # German writes compounds as one word: "Bruttoinvestitionen".
        return begun or next(((name,) for stem, name in self._inner if stem in word), ())

    def firsts(self) -> set[str]:
        """The first letters of all words and stems: no other word is a cue, a number least of all."""
        anywhere = set(LETTERS) if self._inner else set()
        return {word[0] for word in self} | self._stems.keys() | anywhere

    def entry(self, word: str) -> Entry:
        known = self.get(word)
        if known is None:
            names = self._of_stem(word)
            return ({}, names) if names else NOTHING
        return known


class _Table(dict[str, Entries]):
    """A word -> its entries of all kinds, found on the first look."""

    def __init__(self, rows: tuple[_Rows, ...]) -> None:
        super().__init__()
        self._rows = rows
        self._firsts = frozenset(first for row in rows for first in row.firsts())

    def __missing__(self, word: str) -> Entries:
        if word[0] not in self._firsts:
            return ()
        entries = tuple(rows.entry(word) for rows in self._rows)
        if all(entry is NOTHING for entry in entries):
            entries = ()
        if len(self) < REMEMBERED and not word[0].isdecimal():
            self[word] = entries
        return entries


@cache
def _table(lang: str, plain: bool) -> _Table:
    sources = (metrics.METRICS, standings.STANDINGS, percents.PERCENT_ROLES)
    own = [source.get(lang, source["en"]) for source in sources]
    everywhere = [[metrics.EVERYWHERE], [], []]
    return _Table(
        tuple(
            _Rows([table, *more, *([folded(table)] if plain else [])])
            for table, more in zip(own, everywhere, strict=True)
        )
    )


class ParagraphCues:
    """The cues of a paragraph, each kind read when first asked for, after one scan for all kinds."""

    __slots__ = ("_kinds", "_lang", "_places", "_tokens")

    def __init__(self, tokens: Tokens, lang: str) -> None:
        self._tokens, self._lang = tokens, lang
        self._places: list[tuple[int, Entries]] = []
        self._kinds: dict[str, Cues] = {}

    def of(self, kind: str) -> Cues:
        """All cues of one kind ("metrics", "standings", "percents"), in order."""
        if not self._kinds:
            table = _table(self._lang, self._tokens.plain)
            self._places = [(i, found) for i, low in enumerate(self._tokens.lows) if (found := table[low])]
        if kind not in self._kinds:
            self._kinds[kind] = self._read(KINDS.index(kind))
        return self._kinds[kind]

    def _read(self, kind: int) -> Cues:
        """The longest phrase hides the shorter."""
        lows = self._tokens.lows
        found: list[Cue] = []
        taken = 0
        for index, entries in self._places:
            entry = entries[kind]
            if entry is NOTHING or index < taken:
                continue
            phrases, names = entry
            begun = phrases.get(lows[index + 1], ()) if phrases and index + 1 < len(lows) else ()
            hit = next((p for p in begun if lows[index : index + p[0]] == p[1]), None) if begun else None
            if hit:
                taken = index + hit[0]
                if hit[2] != HIDDEN:
                    found.append(Cue(index, taken, hit[2], " ".join(hit[1])))
            else:
                found += [Cue(index, index + 1, name, lows[index]) for name in names if name != HIDDEN]
        return Cues(found, [cue.first for cue in found], 0, len(found))
