"""Cue words around the figures of a paragraph: what is counted, and how it stands (actual, forecast, prior
...).
"""

from bisect import bisect_left
from collections.abc import Mapping
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
Entry = tuple[tuple[Phrase, ...], tuple[str, ...]]
NOTHING: Entry = ((), ())


class _Table(dict[str, Entry]):
    """A word -> (phrases that start with it, classes of the word alone); stems are found on the first
    look.
    """

    def __init__(self, *tables: Mapping[str, str]) -> None:
        super().__init__()
        self._stems: list[tuple[str, str]] = []
        for table in tables:
            for name, text in table.items():
                for phrase in split(text):
                    self._learn(phrase, name)
        self._stems.sort(key=lambda stem: -len(stem[0]))
        for word, (phrases, names) in tuple(self.items()):
            self[word] = phrases, names or self._of_stem(word)

    def _learn(self, phrase: tuple[str, ...], name: str) -> None:
        phrases, names = self.get(phrase[0], NOTHING)
        if phrase[0].endswith("*"):
            self._stems.append((phrase[0][:-1], name))
        elif len(phrase) == 1:
            self[phrase[0]] = phrases, (*names, name)
        else:
            longer = (*phrases, (len(phrase), list(phrase), name))
            self[phrase[0]] = tuple(sorted(longer, key=lambda entry: -entry[0])), names

    def __missing__(self, word: str) -> Entry:
        names = self._of_stem(word)
        entry: Entry = ((), names) if names else NOTHING
        if len(self) < REMEMBERED:
            self[word] = entry
        return entry

    def _of_stem(self, word: str) -> tuple[str, ...]:
        return next(((name,) for stem, name in self._stems if _fits(word, stem)), ())


def _fits(word: str, stem: str) -> bool:
    """ "invest*" begins the word, "*investition*" stands in it: German writes compounds as one word."""
    return stem[1:] in word if stem[0] == "*" else word.startswith(stem)


@cache
def _table(kind: str, lang: str, plain: bool) -> _Table:
    sources = {
        "metrics": metrics.METRICS,
        "percents": percents.PERCENT_ROLES,
        "standings": standings.STANDINGS,
    }
    own = sources[kind].get(lang, sources[kind]["en"])
    everywhere = [metrics.EVERYWHERE] if kind == "metrics" else []
    return _Table(own, *everywhere, *([folded(own)] if plain else []))


def cues(tokens: Tokens, kind: str, lang: str) -> Cues:
    """All cues of one kind ("metrics", "standings", "percents"), in order; the longest phrase hides the
    shorter.
    """
    table = _table(kind, lang, tokens.plain)
    lows = tokens.lows
    found: list[Cue] = []
    taken = 0
    for index in [i for i, low in enumerate(lows) if table[low] is not NOTHING]:
        if index < taken:
            continue
        phrases, names = table[lows[index]]
        hit = next((p for p in phrases if lows[index : index + p[0]] == p[1]), None)
        if hit:
            taken = index + hit[0]
            if hit[2] != HIDDEN:
                found.append(Cue(index, taken, hit[2], " ".join(hit[1])))
        else:
            found += [Cue(index, index + 1, name, lows[index]) for name in names if name != HIDDEN]
    return Cues(found, [cue.first for cue in found], 0, len(found))
