"""How an amount stands: actual, forecast, estimate, target, prior, revised, a difference, a yearly
average.
"""

from dataclasses import dataclass, field

from narratives.extract.lexicon import unmarked
from narratives.extract.views import VERB_LAST, VERB_REACH, Seen, Sentence, seen
from narratives.extract.words import phrases, wordset
from narratives.extract.words.changes import BY, CHANGES
from narratives.extract.years import year_behind, year_near

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
LAST_YEAR = phrases(
    "last year | last year ' s | prior year | previous year | a year ago | a year "
    "earlier | năm ngoái | 去年 | 昨年 | 前年 | 지난해 | 작년 | im vorjahr | l ' an dernier | el año "
    "pasado | year-ago "
    "| đã chi | spent | had spent | has spent | have spent | purchases | actual | thực tế | 实际 | 実績 | "
    "실적 | "
    "집행 | expended | năm trước | dépensé | gastó | invirtió | 투자한 | shelled out | investierte | "
    "ausgegeben | "
    "已投入 | 已投资 | 花了 | 花费了 | 投資した | year earlier | "
    "same period | same quarter | corresponding period | cùng kỳ"
)


UNMARKED_LAST_YEAR = frozenset(unmarked(word) for word in LAST_YEAR)
# Words of "before" that may follow their amount; "from" and "versus" belong to the next one.
PRIOR_BEHIND = phrases(
    "it had | it promised | it pledged | promised in | pledged in | flagged | "
    "previously | earlier | originally | initially | touted | floated | had planned | had pledged | had "
    "promised | first announced | in circulation | trước đó | ban đầu | trước đây | từng | "
    "công bố năm ngoái | "
    "cam kết năm ngoái | hứa năm ngoái | đưa ra năm ngoái | auparavant | "
    "initialement | précédemment | anteriormente | inicialmente | zuvor | bisher | ursprünglich | earlier "
    "plan | から | 에서"
)
# Verbs that make the amount right behind them a difference: "rose $3 billion", "giảm 3 tỷ USD".
MOVED = {
    "en": wordset("up down rose fell dropped grew declined jumped"),
    "vi": frozenset({"giảm", "tăng", "cắt", "giam"}),
}


# "added $3 billion to its plan".
ADDED = wordset("add adds added adding")


# "Capex in the quarter was $4.5bn": right before the amount these tell of something done.
COPULAS = wordset("was were là 为 為 betrug lag était fue 은 는")


# Words of forecast that companies use of their own plans as well as others of them.
OWN_FORECAST = phrases(
    "dự báo | ước tính | 预测 | 予測 | 試算 | 推計 | 추정 | schätzung | estimate | estimates | estimación"
)
# Words that make an amount of last year a plan of last year.
PLANNED = wordset(
    "pledged planned forecast guidance target plan promised báo kế hoạch prognose 计划 指引 計画 予想 계획"
)


@dataclass(slots=True)
class Standing:
    """Which standings were found around a figure, with their words."""

    found: dict[str, Seen] = field(default_factory=dict)
    before: bool = False
    after: bool = False
    difference: bool = False
    average: bool = False
    past: bool = False
    was: bool = False
    far: bool = False
    year_behind: int = 0
    words: list[str] = field(default_factory=list)

    @property
    def yearly(self) -> bool:
        """An average that says of itself that it is one of years."""
        word = self.found["average"].cue.word if self.average else ""
        return any(part in word for part in ("year", "annual", "mỗi năm", "hàng năm"))

    def has(self, *names: str) -> bool:
        return any(name in self.found for name in names)

    @property
    def forward(self) -> bool:
        return self.has("forward", "guidance", "target")

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
        return mine is not None and all(mine.weight >= rival.weight for rival in rivals)


def standing_of(sentence: Sentence, index: int, written: int) -> Standing:
    """`written` is the year the text seems to be written in, 0 when unknown."""
    stand = Standing()
    for view in seen(sentence, index, sentence.standings, REACH):
        if _reaches(view, sentence, index) and (
            view.cue.name not in stand.found or stand.found[view.cue.name].weight < view.weight
        ):
            stand.found[view.cue.name] = view
    span = sentence.figures[index].span
    stand.before = span.turn == "before" or _prior(stand)
    stand.after = span.turn == "after" or "revised" in stand.found
    ended = span.turn in ("before", "after")
    apart = "delta" in stand.found or _by(sentence, index)
    stand.difference = span.turn == "difference" or (apart and not ended)
    stand.average = "average" in stand.found
    stand.was = not stand.forward and any(
        low in COPULAS for low in sentence.tokens.lows[max(0, span.first - 2) : span.first]
    )
    year = year_near(sentence, index)
    planned = any(
        low in PLANNED for low in sentence.tokens.lows[max(sentence.first, span.first - 5) : span.stop + 5]
    )
    ago = bool(year and written and year < written and "forward" not in stand.found)
    stand.past = (ago or _last_year(stand)) and not (planned and stand.before)
    stand.year_behind = year_behind(sentence, index)
    stand.far = bool(year and year >= (written or year - 2) + 2)
    stand.words = [view.cue.word for name, view in stand.found.items() if name in _DECIDING]
    return stand


_DECIDING = wordset("actual estimate target prior revised delta average forward")


def _reaches(view: Seen, sentence: Sentence, index: int) -> bool:
    left, right = REACH[view.cue.name]
    if view.cue.name == "delta" and view.after and sentence.lang not in VERB_LAST:
        right = 2
    if _opens_range(view, sentence, index):
        return False
    if view.after and view.cue.name == "prior" and view.cue.word not in PRIOR_BEHIND:
        return False
    if view.after and sentence.lang in VERB_LAST:
        right = max(right, VERB_REACH if view.cue.name in ("revised", "forward", "actual") else right)
    if view.cue.name == "delta" and view.after and (view.breaks or view.cue.word.endswith(" of")):
        return False
    if view.breaks > 1 and view.cue.name != "estimate":
        return False
    if view.distance > view.next_gap or (view.after and view.breaks and view.next_gap < 8):
        return False
    if view.between and view.cue.name not in ("estimate", "forward", "guidance"):
        return False
    return view.distance <= (right if view.after else left)


def _opens_range(view: Seen, sentence: Sentence, index: int) -> bool:
    """ "từ 35 đến 40 tỷ": the word belongs to the range, and says nothing of a figure before it."""
    span = sentence.figures[index].span
    return (
        view.cue.word in ("từ", "from")
        and span.is_range
        and not view.after
        and view.distance <= 1
        and not TO.isdisjoint(sentence.tokens.lows[span.first : span.stop])
    )


def _prior(stand: Standing) -> bool:
    """A word of before, unless one of change stands right at the amount: "giờ chỉ còn 90 tỷ USD"."""
    prior, revised = stand.found.get("prior"), stand.found.get("revised")
    at_it = revised is not None and revised.distance == 0 and not revised.after
    return prior is not None and not (at_it and prior.distance > 0)


TO = wordset("to đến tới")


def _last_year(stand: Standing) -> bool:
    view = stand.found.get("actual")
    near = (
        view is not None
        and (view.cue.word in LAST_YEAR or view.cue.word in UNMARKED_LAST_YEAR)
        and (not view.after or view.distance <= 2)
    )
    return near and not stand.has("target") and stand.actual


def _by(sentence: Sentence, index: int) -> bool:
    """ "cut by $2 billion", "um 2 Milliarden erhöht"."""
    span = sentence.figures[index].span
    by, changes = BY.get(sentence.lang, frozenset()), CHANGES.get(sentence.lang, frozenset())
    near = sentence.tokens.lows[max(sentence.first, span.first - 3) : span.first]
    moved = MOVED.get(sentence.lang, frozenset())
    if near and near[-1] in moved:
        return True
    follower = sentence.tokens.lows[span.stop] if span.stop < sentence.last else ""
    if near and near[-1] in ADDED and follower == "to":
        return True
    if by.isdisjoint(near):
        return False
    ahead = 6 if sentence.lang == "de" else 0
    around = sentence.tokens.lows[max(sentence.first, span.first - 9) : min(sentence.last, span.stop + ahead)]
    return not changes.isdisjoint(around)
