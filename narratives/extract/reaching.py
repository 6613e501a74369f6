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
    if view.cue.word in YEAR_ON_YEAR and view.after and view.distance <= 1:
        return True
    named = not view.after and _names_a_plan(view, sentence)
    if _stops(view, named) or _is_of_another(view, sentence, index, named):
        return False
    return view.distance <= (_right(view, sentence.lang) if view.after else _left(view, named))


def _left(view: Seen, named: bool) -> int:
    """How far the word reaches to an amount behind it."""
    if view.cue.name == "prior" and named:
        return PLAN_REACH
    if view.cue.word in ADJECTIVES and not view.breaks:
        return ADJECTIVE_REACH
    if "had" in view.cue.word.split() and not view.breaks:
        return PLUPERFECT_REACH
    return REACH[view.cue.name][0]


def _right(view: Seen, lang: str) -> int:
    """How far it reaches to an amount before it."""
    right = REACH[view.cue.name][1]
    ends = lang in VERB_LAST and view.cue.name in ("revised", "forward", "actual", "target")
    return max(right, VERB_REACH) if ends else right


def _stops(view: Seen, named: bool) -> bool:
    """Whether what stands between the word and the amount, or on which side it stands, parts the two."""
    if view.cue.word in ADJECTIVES and view.breaks and not (view.after or named):
        return True  # "twice the previous pace, with $17bn for Florida"
    if view.cue.word in BEHIND_ONLY and not (view.after and view.distance == 0):
        return True
    if view.cue.word == "before" and not view.after:
        return True
    if view.cue.name == "delta" and view.after and (view.breaks or view.cue.word.endswith(" of")):
        return True
    if view.breaks > 1 and view.cue.name != "estimate" and not named:
        return True
    return view.between > 0 and view.cue.name not in ("estimate", "forward", "guidance")


def _is_of_another(view: Seen, sentence: Sentence, index: int, named: bool) -> bool:
    """Whether the word tells of a year, of a range or of a neighbouring amount instead."""
    if view.cue.name == "prior" and not named and _dates(view, sentence):
        return True
    if _opens_range(view, sentence, index) or _of_the_one_before(view, sentence, index):
        return True
    if not view.after:
        return view.distance > view.next_gap or _in_bracket(view, sentence, index)
    if view.cue.name == "prior" and not _tells_behind(view, sentence, index):
        return True
    if view.cue.name == "estimate" and view.next_gap <= 1:
        return True  # "$76bn cleared consensus of $74bn"
    if view.breaks and view.cue.word in LAST_YEAR:
        return True  # "520億ドル（前年は409億ドル）": what stands in the bracket is told of the other
    return view.distance > view.next_gap or bool(view.breaks and view.next_gap < 8)


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
