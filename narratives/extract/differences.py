"""Amounts that are a distance between two levels: "cut by $2 billion", "um 2 Milliarden erhöht"."""

from narratives.extract.figures import PERCENTS
from narratives.extract.views import Sentence
from narratives.extract.words import wordset
from narratives.extract.words.changes import BY, CHANGED_BY, CHANGES
from narratives.extract.words.tenses import ADDED, LINED, MOVED

# Between a percentage and the money it comes to.
OR = wordset(", or ( nearly about roughly some around almost oder rund hay khoảng tức")

# Between "down" and the money: "down nearly C$550 million".
HEDGED = wordset("nearly about roughly some around almost over more than khoảng gần hơn")


def is_difference(sentence: Sentence, index: int) -> bool:
    span, lows = sentence.figures[index].span, sentence.tokens.lows
    near = lows[max(sentence.first, span.first - 3) : span.first]
    if sentence.lang == "ja" and span.stop < sentence.last and lows[span.stop] in CHANGED_BY:
        return True  # "10兆円から3兆円引き下げ、7兆円にする": no particle leads to the verb
    return bool(near) and (
        _moved(near, sentence, span.stop) or _by(near, sentence, index) or _of_a_percent(sentence, index)
    )


def _of_a_percent(sentence: Sentence, index: int) -> bool:
    """ "cut by 24 per cent, or nearly $40bn", "by 30% ($300 million)": the change itself, in money."""
    before = sentence.figures[index - 1] if index else None
    if before is None or before.kind != PERCENTS or before.span.first == sentence.first:
        return False
    lows = sentence.tokens.lows
    between = lows[before.span.stop : sentence.figures[index].span.first]
    by = lows[max(sentence.first, before.span.first - 3) : before.span.first]
    linked = 0 < len(between) <= 4 and OR.issuperset(between) and not ("(" in between and "or" in between)
    return linked and not BY.get(sentence.lang, frozenset()).isdisjoint(by)


def _moved(near: list[str], sentence: Sentence, stop: int) -> bool:
    """ "rose $3 billion", "added $3 billion to its plan"."""
    while len(near) > 1 and near[-1] in HEDGED:
        near = near[:-1]
    if near[-1] in MOVED.get(sentence.lang, frozenset()):
        return not (len(near) > 1 and near[-2] in LINED)
    return near[-1] in ADDED and stop < sentence.last and sentence.tokens.lows[stop] == "to"


def _by(near: list[str], sentence: Sentence, index: int) -> bool:
    if BY.get(sentence.lang, frozenset()).isdisjoint(near):
        return False
    span = sentence.figures[index].span
    ahead = 6 if sentence.lang == "de" else 0
    around = sentence.tokens.lows[max(sentence.first, span.first - 9) : min(sentence.last, span.stop + ahead)]
    return not CHANGES.get(sentence.lang, frozenset()).isdisjoint(around)
