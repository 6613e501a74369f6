"""Whether an amount tells of a time that is over: by its year, by a year beside it, by its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from narratives.extract.lexicon import unmarked
from narratives.extract.views import Seen, Sentence
from narratives.extract.words.pairings import SAID
from narratives.extract.words.tenses import (
    AGAINST,
    ANNOUNCED,
    COMPARES,
    COMPARING,
    COPULAS,
    FORESEES,
    GAVE,
    HAD_BEEN,
    HAVE,
    LAST_YEAR,
    LED_FROM,
    LIST_ENDS,
    MONTHS,
    NAMED,
    PLANNED,
    PLANS,
    SPENT,
    TENSELESS,
    WILL,
)
from narratives.extract.years import YEAR, year_behind, year_near

if TYPE_CHECKING:
    from narratives.extract.standing import Standing

# A list is no longer than this many words from its first amount to its verb: a text costs what its length is.
LIST_REACH = 60
UNMARKED_LAST_YEAR = frozenset(unmarked(word) for word in LAST_YEAR)
_PERIOD = re.compile(r"(?:Q[1-4] )?(?:FY)?(?:\d{4}-)?(\d{4})")


def is_over(sentence: Sentence, index: int, stand: Standing, year: int, written: int) -> bool:
    """`year` stands near the amount, `written` is the one the text seems to be of; 0 when there is none."""
    over = (
        (0 < year < written and "forward" not in stand.found)
        or (not (stand.before or stand.after or stand.forward) and _ended(sentence, index, written))
        or ((not stand.before or _only_compares(stand)) and _compared(sentence, index, written))
        or (stand.actual and not stand.has("target") and _last_year(stand.found["actual"]))
        or _spent_behind(stand.found.get("actual"))
    )
    return over and not (stand.before and _planned(sentence, index))


def _only_compares(stand: Standing) -> bool:
    view = stand.found.get("prior")
    return view is not None and view.cue.word in COMPARING


def _planned(sentence: Sentence, index: int) -> bool:
    """An amount of last year may be a plan of last year."""
    span = sentence.figures[index].span
    around = sentence.tokens.lows[max(sentence.first, span.first - 5) : span.stop + 5]
    return not PLANNED.isdisjoint(around)


def _ended(sentence: Sentence, index: int, written: int) -> bool:
    """The figure's own period, in the notation of `horizons`, lies before the year of writing."""
    last = _PERIOD.fullmatch(sentence.figures[index].period)
    return last is not None and int(last[1]) < written


def _compared(sentence: Sentence, index: int, written: int) -> bool:
    """ "than the $8.6bn of 2025", where a later year is told of too."""
    span, year = sentence.figures[index].span, year_behind(sentence, index)
    if sentence.lang == "zh" and not year:
        year, led = _compared_year(sentence, index)
        return led and (year < written or _later(sentence, index, year))
    if not year or not (year <= (written or year) or _later(sentence, index, year)):
        return False
    return _compares(sentence.tokens.lows[max(sentence.left_edge(index), span.first - 4) : span.first])


def _compares(before: list[str]) -> bool:
    return not COMPARES.isdisjoint(before) and SAID.isdisjoint(before)


def _compared_year(sentence: Sentence, index: int) -> tuple[int, bool]:
    """ "比2024年的3189亿元": the year before the amount, and whether a word of comparison leads to it."""
    first = sentence.figures[index].span.first
    before = sentence.tokens.lows[max(sentence.left_edge(index), first - 6) : first]
    years = [int(low) for low in before if YEAR.fullmatch(low)]
    return (years[-1] if years else 0), bool(years) and _compares(before)


def listed_ahead(sentence: Sentence, index: int) -> bool:
    """ "売上高は20兆円、純利益は2500億円を見込む": a forecast, by the verb at the end of the list."""
    if sentence.lang != "ja":
        return False
    stop = sentence.figures[index].span.stop
    behind = sentence.tokens.lows[stop : min(sentence.last, stop + LIST_REACH)]
    if not LED_FROM.isdisjoint(behind[:1]):
        return False
    for low in behind:
        if low in FORESEES or low in LIST_ENDS:
            return low in FORESEES
    return False


def _later(sentence: Sentence, index: int, year: int) -> bool:
    """A figure beside this one has a later year."""
    near = range(max(0, index - 3), min(len(sentence.figures), index + 4))
    return any(year < year_near(sentence, k) for k in near if k != index)


def was(sentence: Sentence, index: int, year: int, written: int) -> bool:
    """ "Capex was $4.5bn", "2024年为767亿元" """
    first = sentence.figures[index].span.first
    before = sentence.tokens.lows[max(sentence.left_edge(index), first - 4) : first]
    if not COPULAS.isdisjoint(before) or (sentence.lang == "de" and _has_spent(sentence, index)):
        return True
    return year > 0 and not TENSELESS.isdisjoint(before) and (year < written or _later(sentence, index, year))


def _has_spent(sentence: Sentence, index: int) -> bool:
    """ "gab 16 Mrd. Euro aus", "elf Milliarden hat die Bahn 2018 in Züge gesteckt"."""
    span, lows = sentence.figures[index].span, sentence.tokens.lows
    before = lows[sentence.left_edge(index) : span.first]
    behind = lows[span.stop : sentence.right_edge(index)]
    if behind[:1] == ["aus"] and not GAVE.isdisjoint(before):
        return True
    around = {*before, *behind}
    return not (HAVE.isdisjoint(around) or SPENT.isdisjoint(behind)) and WILL.isdisjoint(around)


def told_before(sentence: Sentence, index: int) -> bool:
    """ "back in August the line was $20bn": what a plan was is no longer what it is."""
    first, stop = sentence.figures[index].span.first, sentence.figures[index].span.stop
    lows = sentence.tokens.lows[max(sentence.left_edge(index), first - NAMED) : first]
    if sentence.lang == "ja":
        ended = stop < sentence.last and sentence.tokens.lows[stop] == "だった"
        return ended and not PLANS.isdisjoint(lows)
    was_at = [at for at, low in enumerate(lows[-3:], max(0, len(lows) - 3)) if low in HAD_BEEN]
    told = bool(was_at) and not PLANS.isdisjoint(lows[: was_at[0]])
    return told or _told_of(sentence, index, lows)


def _told_of(sentence: Sentence, index: int, before: list[str]) -> bool:
    """ "versus $66bn in July", "more than the $27bn of last November", "above the $20bn announced"."""
    stop = sentence.figures[index].span.stop
    behind = sentence.tokens.lows[stop : min(sentence.right_edge(index), stop + 4)]
    dated = len(behind) > 1 and behind[0] == "in" and behind[1] in MONTHS and "quarter" not in behind
    dated = dated or behind[:2] == ["of", "last"] and not MONTHS.isdisjoint(behind)
    behind = behind[1:] if behind[:1] and behind[0] in PLANS else behind  # "the $7bn range given last July"
    dated = dated or not ANNOUNCED.isdisjoint(behind[: 2 if behind[:1] == ["it"] else 1])
    return dated and not AGAINST.isdisjoint(before[-4:])


def _last_year(view: Seen) -> bool:
    """The nearest word of something done is one of a year before."""
    known = view.cue.word in LAST_YEAR or view.cue.word in UNMARKED_LAST_YEAR
    return known and (not view.after or view.distance <= 2)


def _spent_behind(view: Seen | None) -> bool:
    """ "would top the 10tn won it spent in 2023"."""
    return view is not None and view.after and view.distance <= 1 and view.cue.word.endswith("spent")
