"""Which words of standing reach an amount: how far each class of them does, and what stops it."""

from narratives.extract.views import VERB_LAST, VERB_REACH, Seen, Sentence
from narratives.extract.words import wordset
from narratives.extract.words.tenses import (
    ADJECTIVES,
    BEHIND_ONLY,
    ENDS_OF_RANGE,
    LAST_YEAR,
    LINKS,
    PLAN_NOUNS,
    PRIOR_BEHIND,
)
from narratives.extract.years import YEAR

ADJECTIVE_REACH = 7
# "had told the regulator to expect over $11bn"
PLUPERFECT_REACH = 9
PLAN_REACH = 12
# Behind an amount and a comma: "315亿元,同比增长80%".
YEAR_ON_YEAR = wordset("同比 年增 按年 季增 前年同期比 前期比")
MARKS = frozenset(".,;)")
PLAN_ENDINGS = ("plan", "planung", "programm")
# How far a word of each standing reaches, to the left and to the right of the amount, in words.
REACH = {
    "actual": (10, 6),
    "forward": (14, 6),
    "guidance": (14, 5),
    "estimate": (16, 12),
    "target": (9, 3),
    "prior": (4, 3),
    "revised": (22, 2),
    "delta": (2, 2),
    "average": (8, 6),
}
# The farthest any word of a standing reaches.
FARTHEST = REACH | {"prior": (PLAN_REACH, REACH["prior"][1])}


def reaches(view: Seen, sentence: Sentence, index: int) -> bool:
    left, right = REACH[view.cue.name]
    if view.cue.word in YEAR_ON_YEAR and view.after and view.distance <= 1:
        return True
    if "had" in view.cue.word.split() and not view.breaks:
        left = PLUPERFECT_REACH
    if view.cue.name == "delta" and view.after and sentence.lang not in VERB_LAST:
        right = 2
    if view.cue.word in ADJECTIVES and not view.breaks:
        left = ADJECTIVE_REACH
    named = not view.after and _names_a_plan(view, sentence)
    if view.cue.name == "prior" and named:
        left = PLAN_REACH
    if view.cue.word in ADJECTIVES and view.breaks and not (view.after or named):
        return False  # "twice the previous pace, with $17bn for Florida"
    if view.cue.name == "prior" and not named and _dates(view, sentence):
        return False
    if _opens_range(view, sentence, index) or _of_the_one_before(view, sentence, index):
        return False
    if view.after and view.cue.name == "prior" and not _tells_behind(view, sentence, index):
        return False
    if view.after and sentence.lang in VERB_LAST:
        right = max(
            right, VERB_REACH if view.cue.name in ("revised", "forward", "actual", "target") else right
        )
    if view.cue.name == "estimate" and view.after and view.next_gap <= 1:
        return False  # "$76bn cleared consensus of $74bn"
    if not view.after and _in_bracket(view, sentence, index):
        return False
    if view.cue.word in BEHIND_ONLY and not (view.after and view.distance == 0):
        return False
    if view.cue.word == "before" and not view.after:
        return False
    if view.cue.name == "delta" and view.after and (view.breaks or view.cue.word.endswith(" of")):
        return False
    if view.after and view.breaks and view.cue.word in LAST_YEAR:
        return False  # "520億ドル（前年は409億ドル）": what stands in the bracket is told of the other
    if view.breaks > 1 and view.cue.name != "estimate" and not named:
        return False
    if view.distance > view.next_gap or (view.after and view.breaks and view.next_gap < 8):
        return False
    if view.between and view.cue.name not in ("estimate", "forward", "guidance"):
        return False
    return view.distance <= (right if view.after else left)


def _names_a_plan(view: Seen, sentence: Sentence) -> bool:
    """ "the previous plan, for 2023-25, was", "im alten Vierjahresplan standen"."""
    following = sentence.tokens.lows[view.cue.stop : view.cue.stop + 1]
    words = view.cue.word.split() + (following if view.cue.word in ADJECTIVES else [])
    return words[-1].endswith(PLAN_ENDINGS) or not PLAN_NOUNS.isdisjoint(words)


def _dates(view: Seen, sentence: Sentence) -> bool:
    """ "a pledge from 2018 to invest $50bn": the word leads to a year, not to the amount."""
    following = sentence.tokens.lows[view.cue.stop : view.cue.stop + 2]
    return not view.after and any(YEAR.fullmatch(low) for low in following)


def _in_bracket(view: Seen, sentence: Sentence, index: int) -> bool:
    """ "(consensus: $1.74) on revenue of $8.5bn": the word stands in a bracket closed before the amount."""
    between = sentence.tokens.lows[view.cue.stop : sentence.figures[index].span.first]
    return ")" in between and between.index(")") < (between.index("(") if "(" in between else len(between))


def _tells_behind(view: Seen, sentence: Sentence, index: int) -> bool:
    """ "$1.4tn it had promised", but not "$23bn from earlier plans for $33bn"."""
    stop = sentence.figures[index].span.stop
    if view.cue.word == "before":
        return view.cue.stop >= sentence.last or sentence.tokens.lows[view.cue.stop] in MARKS
    return view.cue.word in PRIOR_BEHIND and sentence.tokens.lows[stop] not in LINKS


def _of_the_one_before(view: Seen, sentence: Sentence, index: int) -> bool:
    """ "from $4bn last year to $5bn", "10兆円から7兆円に": words between the ends tell of the first."""
    if view.after or view.cue.name not in ("actual", "prior") or not index:
        return False
    stop = sentence.figures[index - 1].span.stop
    if sentence.lang in VERB_LAST:
        return view.cue.first == stop
    return sentence.figures[index].span.turn == "after" and view.cue.first >= stop


def _opens_range(view: Seen, sentence: Sentence, index: int) -> bool:
    """ "từ 35 đến 40 tỷ": the word belongs to the range, and says nothing of a figure before it."""
    span = sentence.figures[index].span
    return (
        view.cue.word in ("từ", "from")
        and span.is_range
        and not view.after
        and view.distance <= 1
        and not ENDS_OF_RANGE.isdisjoint(sentence.tokens.lows[span.first : span.stop])
    )
