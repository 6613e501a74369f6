"""A figure in its sentence: the cue words to its left and right, near and far."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from narratives.extract.cues import Cue, Cues
from narratives.extract.figures import MONEY, Figure
from narratives.extract.tokens import Tokens
from narratives.extract.words import wordset

NEIGHBOURS = 6
FAR = 99
# So many words away a cue says nothing of a figure.
OUT_OF_SIGHT = 60
_SIGHT = (OUT_OF_SIGHT, OUT_OF_SIGHT)
_ANYWHERE: Mapping[str, tuple[int, int]] = {}
# A verb at the end of its sentence speaks of amounts farther away.
VERB_REACH = 14
VERB_LAST = frozenset({"ja", "ko"})
_JOINERS = wordset("and , ; và und et y 和 及 、 ， with")
# So many little words may lead from a word to its amount.
LEAD = 4
_LEADS = wordset(
    "of at to is was were about around roughly some nearly almost over more than up as high in the a between "
    "from "
    "khoảng là đạt hơn gần ở mức tới von bei rund etwa fast über de d ' environ près unos alrededor"
)
_BREAKS = wordset("( （ , ， — – while whereas trong während tandis mientras : ：")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens[first:last] with their figures and cues; all lists are in order of place."""

    tokens: Tokens
    first: int
    last: int
    figures: list[Figure]
    metrics: Cues
    standings: Cues
    lang: str

    def left_edge(self, index: int) -> int:
        return self.figures[index - 1].span.stop if index else self.first

    def right_edge(self, index: int) -> int:
        """Where the next amount begins that is no conversion of this one."""
        following = index + 1
        while following < len(self.figures) and self.figures[following].same_as == index:
            following += 1
        return self.figures[following].span.first if following < len(self.figures) else self.last


class Seen(NamedTuple):
    """A cue seen from a figure: how far in words, on which side, and how many amounts stand between."""

    cue: Cue
    distance: int
    after: bool
    between: int
    weight: float
    breaks: int
    next_gap: int


def seen(
    sentence: Sentence, index: int, cues: Cues, reach: Mapping[str, tuple[int, int]] = _ANYWHERE
) -> list[Seen]:
    """The nearest cues on both sides, at most six a side, so that a long sentence costs no more than a
    short one. `reach` names how far to the left and right of the figure a cue of each class may stand.
    """
    span = sentence.figures[index].span
    found, low, high = cues.found, cues.low, cues.high
    if low == high:
        return []
    here = bisect_left(cues.firsts, span.first, low, high)
    after = bisect_left(cues.firsts, span.stop, here, high)
    views = [
        _view(sentence, index, cue)
        for cue in found[max(low, here - NEIGHBOURS) : here]
        if 0 <= span.first - cue.stop <= reach.get(cue.name, _SIGHT)[0]
    ]
    last = VERB_REACH if sentence.lang in VERB_LAST else 0
    behind = found[after : min(high, after + NEIGHBOURS)]
    return views + [
        _view(sentence, index, cue)
        for cue in behind
        if cue.first - span.stop <= max(last, reach.get(cue.name, _SIGHT)[1])
    ]


def _view(sentence: Sentence, index: int, cue: Cue) -> Seen:
    span = sentence.figures[index].span
    after = cue.first >= span.stop
    distance = cue.first - span.stop if after else span.first - cue.stop
    between = _amounts_between(sentence.figures, index, cue, after)
    low, high = (span.stop, cue.first) if after else (cue.stop, span.first)
    breaks = _breaks(sentence.tokens.lows[low:high]) if 0 < distance < 30 else 3 if distance else 0
    weight = _weight(sentence.lang, distance, after, between, breaks)
    edge = sentence.right_edge(index)
    gap = edge - cue.stop if after and edge < sentence.last else FAR
    if distance > 0 and (0 <= gap <= 1 or (0 < gap <= LEAD and _leads_on(sentence, index, cue))):
        weight *= 0.3  # "at a valuation of $5bn": the word belongs to the next amount
    if not after and index and _told_already(sentence, index, cue):
        weight *= 0.5
    return Seen(cue, distance, after, between, weight, breaks, gap)


def _leads_on(sentence: Sentence, index: int, cue: Cue) -> bool:
    """ "guides to $18.7bn and costs of about $1.4bn": only little words lead to the next amount."""
    return _LEADS.issuperset(sentence.tokens.lows[cue.stop : sentence.right_edge(index)])


def _told_already(sentence: Sentence, index: int, cue: Cue) -> bool:
    """ "$70bn in revenue and $17bn in cash": a word right behind an amount is that amount's own."""
    before, span = sentence.figures[index - 1].span, sentence.figures[index].span
    joined = sentence.tokens.lows[cue.stop : span.first]
    near = 0 <= cue.first - before.stop <= 2 and sentence.lang not in VERB_LAST
    return near and bool(joined) and joined[0] in _JOINERS


def _breaks(lows: list[str]) -> int:
    return 0 if _BREAKS.isdisjoint(lows) else sum([low in _BREAKS for low in lows])


def _amounts_between(figures: list[Figure], index: int, cue: Cue, after: bool) -> int:
    count = 0
    if after:
        for figure in figures[index + 1 : index + 1 + NEIGHBOURS]:
            if figure.span.first >= cue.first:
                break
            count += figure.kind == MONEY and figure.same_as is None
    else:
        for figure in reversed(figures[max(0, index - NEIGHBOURS) : index]):
            if figure.span.stop <= cue.stop:
                break
            count += figure.kind == MONEY
    return count


def _weight(lang: str, distance: int, after: bool, between: int, breaks: int) -> float:
    """Near cues count more than far ones, words before an amount more than words after it, save a noun
    right behind it.
    """
    if after and lang in VERB_LAST:
        return 1.1 / (1 + 0.1 * distance) * 0.45**between * 0.8**breaks
    if after:
        base = 1.35 if distance <= 1 else 1.1 if distance <= 3 else 0.65
        return base / (1 + 0.12 * distance) * 0.25**between * (0.2 if breaks else 1.0)
    return 1.0 / (1 + 0.09 * distance) * 0.6**between * 0.85**breaks
