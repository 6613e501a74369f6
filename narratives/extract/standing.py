"""How an amount stands: actual, forecast, estimate, target, prior, revised, a difference, a yearly
average.
"""

import re
from dataclasses import dataclass, field

from narratives.extract.differences import is_difference
from narratives.extract.over import is_over, listed_ahead, told_before, was
from narratives.extract.reaching import FARTHEST, reaches
from narratives.extract.views import Seen, Sentence, seen
from narratives.extract.words import wordset
from narratives.extract.words.tenses import OWN_FORECAST, WEAKLY_DONE
from narratives.extract.years import year_behind, year_near

# Words that make an average one of years.
YEARLY = re.compile(
    r"(?<!this )(?<!next )(?<!last )(?<!fiscal )(?<!full )year(?!s)"
    r"|annual|mỗi năm|hàng năm|moi nam|hang nam|/ ?n[ăa]m|pro jahr|im jahr|jährlich"
    r"|jahres(?:schnitt|mittel|durchschnitt)|par an|annuel"
    r"|al año|anual|每年|年均|年平均|年間|年当たり|年あたり|매년|연간|연평균"
)


FORWARD = ("forward", "guidance", "target")


@dataclass(slots=True)
class Standing:
    """Which standings were found around a figure, with their words."""

    found: dict[str, Seen] = field(default_factory=dict)
    before: bool = False
    after: bool = False
    difference: bool = False
    past: bool = False
    was: bool = False
    ahead: bool = False
    listed: bool = False
    far: bool = False
    yearly: bool = False
    year_behind: int = 0
    words: list[str] = field(default_factory=list)

    def has(self, *names: str) -> bool:
        return any(name in self.found for name in names)

    @property
    def average(self) -> bool:
        return "average" in self.found

    @property
    def forward(self) -> bool:
        return self.has(*FORWARD)

    @property
    def estimate(self) -> bool:
        """Others' estimate; a general word of forecast beside a change is the company's own forecast."""
        view = self.found.get("estimate")
        return view is not None and not (view.cue.word in OWN_FORECAST and (self.before or self.after))

    @property
    def actual(self) -> bool:
        """An actual unless a word of forecast stands nearer."""
        mine = self.found.get("actual")
        rivals = [
            self.found[name] for name in ("forward", "guidance", "target", "estimate") if name in self.found
        ]
        if mine is None or (mine.cue.word in WEAKLY_DONE and rivals):
            return False
        return all(mine.weight >= rival.weight for rival in rivals)

    @property
    def done(self) -> bool:
        """An actual, unless it is a comparison in a list of forecasts: "前期比6%減の20兆円、...を見込む"."""
        return self.actual and not (self.listed and self.found["actual"].cue.word.endswith("比"))


def standing_of(sentence: Sentence, index: int, written: int) -> Standing:
    """`written` is the year the text seems to be written in, 0 when unknown."""
    stand = Standing(_nearest(sentence, index))
    span, lows = sentence.figures[index].span, sentence.tokens.lows
    stand.before = span.turn == "before" or _prior(stand)
    stand.after = span.turn == "after" or "revised" in stand.found
    apart = span.turn == "" and ("delta" in stand.found or is_difference(sentence, index))
    stand.before = stand.before or (not stand.after and told_before(sentence, index))
    stand.difference = span.turn == "difference" or apart
    if stand.average:
        around = " ".join(lows[max(sentence.first, span.first - 6) : span.stop + 4])
        stand.yearly = YEARLY.search(around) is not None
    year = year_near(sentence, index)
    ahead = any(name in stand.found and not stand.found[name].between for name in FORWARD)
    stand.was = not ahead and was(sentence, index, year, written)
    stand.past = is_over(sentence, index, stand, year, written)
    stand.year_behind = year_behind(sentence, index)
    stand.ahead = 0 < written < year
    stand.listed = listed_ahead(sentence, index)
    stand.far = bool(year and year >= (written or year - 2) + 2)
    stand.words = [view.cue.word for name, view in stand.found.items() if name in _DECIDING]
    return stand


_DECIDING = wordset("actual estimate target prior revised delta average forward")


def _nearest(sentence: Sentence, index: int) -> dict[str, Seen]:
    """The weightiest word of each standing that reaches the figure."""
    found: dict[str, Seen] = {}
    for view in seen(sentence, index, sentence.standings, FARTHEST):
        known = found.get(view.cue.name)
        if (known is None or known.weight < view.weight) and reaches(view, sentence, index):
            found[view.cue.name] = view
    return found


def _prior(stand: Standing) -> bool:
    """A word of before, unless one of change stands right at the amount: "giờ chỉ còn 90 tỷ USD"."""
    prior, revised = stand.found.get("prior"), stand.found.get("revised")
    at_it = revised is not None and revised.distance == 0 and not revised.after
    return prior is not None and not (at_it and prior.distance > 0)
