"""Amounts that leave their currency unsaid: "from 2 billion to 3 billion", "frente a los 41.000 millones"."""

from narratives.extract.figures import COUNT, MONEY, Figure
from narratives.extract.standing import standing_of
from narratives.extract.views import Sentence, seen
from narratives.extract.words import wordset

NEAR = 4
MILLION, BILLION = 1_000_000, 1_000_000_000
# Languages that name what a large number counts right behind it: where nothing does, it is money.
NAMES_COUNTED = frozenset({"vi", "de", "fr", "es"})
FOR = wordset("for für pour para cho")


def settle_ellipses(view: Sentence, currency: str) -> None:
    """Gives the currency of the nearest amount, or makes the figure a count when nothing says that it is
    money.
    """
    for index, figure in enumerate(view.figures):
        if not figure.elliptic or figure.kind != MONEY:
            continue
        unit = _unit_beside(view.figures, index)
        if _is_money(view, index, unit or currency, bool(unit)):
            figure.span.unit = unit or currency
        else:
            figure.kind = COUNT


def _unit_beside(figures: list[Figure], index: int) -> str:
    """The currency of the nearest amount of the sentence; a count in between ends the search."""
    for at in (*range(index - 1, max(-1, index - 4), -1), *range(index + 1, min(len(figures), index + 3))):
        if figures[at].kind == COUNT and at < index:
            return ""
        unit: str = figures[at].span.unit
        if figures[at].kind == MONEY and unit and figures[at].same_as is None:
            return unit
    return ""


LIST = wordset(", ; and và va und et y & 和 与 與 、 ，")


def _listed(view: Sentence, index: int) -> bool:
    """ "300 million, 400 million and 500 million euros": nothing but a comma or "and" stands between."""
    figures, lows = view.figures, view.tokens.lows
    for a, b in ((index - 1, index), (index, index + 1)):
        if a >= 0 and b < len(figures):
            between = lows[figures[a].span.stop : figures[b].span.first]
            if between and LIST.issuperset(between):
                return True
    return False


def _meant_for(view: Sentence, index: int) -> bool:
    """ "200 Milliarden für KI": what is given for something is money."""
    stop = view.figures[index].span.stop
    return stop < len(view.tokens) and view.tokens.lows[stop] in FOR


# Behind one of these a large number counts people.
PEOPLE = (
    "用户",
    "用戶",
    "会员",
    "會員",
    "人数",
    "人口",
    "粉丝",
    "用户总数",
    "ユーザー",
    "利用者",
    "会員",
    "가입자",
    "이용자",
)


def _counts_people(view: Sentence, index: int) -> bool:
    first = view.figures[index].span.first
    before = "".join(view.tokens.lows[max(view.left_edge(index), first - 6) : first])
    return any(word in before for word in PEOPLE)


def _is_money(view: Sentence, index: int, unit: str, beside: bool) -> bool:
    if (index and view.figures[index - 1].kind == COUNT) or _counts_people(view, index):
        return False
    metrics = [
        cue
        for cue in seen(view, index, view.metrics)
        if not cue.between and cue.distance <= NEAR and not cue.breaks
    ]
    figure = view.figures[index]
    if beside and figure.span.scale >= MILLION and _listed(view, index):
        return True
    large = figure.span.high >= BILLION and figure.span.scale >= MILLION
    if metrics and (unit or large):
        return True
    if large and (beside or unit and (view.lang in NAMES_COUNTED or _meant_for(view, index))):
        return True
    stand = standing_of(view, index, 0)
    near = any(
        cue.distance <= 2 for name, cue in stand.found.items() if name in ("prior", "revised", "delta")
    )
    return beside and (figure.span.turn != "" or near or figure.per in ("year", "quarter"))
