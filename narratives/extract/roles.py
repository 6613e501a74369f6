"""What each amount of a paragraph is: capex pledge, prior pledge, actual, revenue target ... by its words.

Role names are those of annotated articles: capex_pledge, revised_pledge, prior_pledge, capex_actual ...
"""

from dataclasses import replace

from narratives.extract.ellipses import settle_ellipses
from narratives.extract.figures import MONEY, Figure, Paragraph
from narratives.extract.metrics import PRICE, SMALL, Metric, metric_of
from narratives.extract.pairing import convert, pair
from narratives.extract.prices import is_price
from narratives.extract.role import Role, Topic
from narratives.extract.sentences import sentences
from narratives.extract.standing import Standing, standing_of
from narratives.extract.views import Sentence
from narratives.extract.words import wordset

SIMPLE = {
    "opex": "opex",
    "profit": "profit",
    "eps": "eps",
    "valuation": "valuation",
    "funding": "funding",
    "stake": "investment",
    "contract": "contract",
    "backlog": "other_money",
    "": "other_money",
}


def roles(read: Paragraph, lang: str, topic: Topic) -> tuple[list[Role], Topic]:
    """One role for each figure of the paragraph, an empty one for what is no money; and the topic after
    it.
    """
    if not any(figure.kind == MONEY for figure in read.figures):
        return [Role("") for _ in read.figures], topic
    metrics, standings = read.cues.of("metrics"), read.cues.of("standings")
    given: list[Role] = []
    at = 0
    for first, last in sentences(read.tokens):
        inside: list[Figure] = []
        while at < len(read.figures) and read.figures[at].span.first < last:
            inside.append(read.figures[at])
            at += 1
        if inside:
            view = Sentence(
                read.tokens,
                first,
                last,
                inside,
                metrics.within(first, last),
                standings.within(first, last),
                lang,
            )
            more, topic = _sentence(view, topic)
            given += more
    convert(given, read.figures)
    return given, topic


def _sentence(view: Sentence, topic: Topic) -> tuple[list[Role], Topic]:
    settle_ellipses(view, topic.currency)
    amounts = [index for index, figure in enumerate(view.figures) if figure.kind == MONEY]
    kinds = {index: metric_of(view, index) for index in amounts}
    _still_burning(kinds, topic)
    _still_giving(kinds, topic, view)
    _from_before(kinds, topic)
    _go_on(kinds)
    _price(kinds, view)
    given = [
        _role(view, index, kinds[index], topic) if index in kinds else Role("")
        for index in range(len(view.figures))
    ]
    pair(given, view)
    if not kinds:
        return given, topic
    money = [figure for figure in view.figures if figure.kind == MONEY and figure.same_as is None]
    units = [figure.span.unit for figure in money if figure.span.unit]
    listed = tuple(kinds[index].name for index in amounts if kinds[index].name != PRICE)
    if not listed:
        return given, topic
    after = replace(
        topic, currency=(units or [topic.currency])[-1], listed=listed, metric=listed[-1] or topic.metric
    )
    return given, after


LONGEST_HEADING = 6


def headed(read: Paragraph, topic: Topic) -> Topic:
    """The topic after a sentence without figures: "Backlog." and "And its revenue?" head the next one."""
    if len(read.tokens) > LONGEST_HEADING:
        return topic
    names = {cue.name for cue in read.cues.of("metrics").found}
    if len(names) != 1:
        return topic
    return replace(topic, metric=names.pop(), listed=())


# Verbs of spending that name no metric: a text about burned cash goes on with them.
SPENDING = wordset("spend spends spent spending chi tiêu tốn mức")


def _still_burning(kinds: dict[int, Metric], topic: Topic) -> None:
    burning = topic.metric == "burn"
    for kind in kinds.values():
        if burning and kind.name == "capex" and set(kind.word.split()) <= SPENDING:
            kind.name = "burn"
        burning = burning or kind.name == "burn"


STAKES = wordset("stake shareholding beteiligung anteil 股权 持股 株式 지분 participation participación")
STAKE_REACH = 14
# Verbs of handing over money: to a company's round where one is told of, else to its own plans.
GIVING = wordset(
    "rót góp bỏ đổ put puts invest invests investing commit commits committed contribute 出 投 出す 投じる"
)


def _for_a_stake(view: Sentence, index: int) -> bool:
    """ "agreed to invest $6 billion in a utility for a 19.7% stake"."""
    stop = view.figures[index].span.stop
    return not STAKES.isdisjoint(view.tokens.lows[stop : min(view.last, stop + STAKE_REACH)])


def _still_giving(kinds: dict[int, Metric], topic: Topic, view: Sentence) -> None:
    round_told = topic.metric in ("funding", "stake")
    for index, kind in kinds.items():
        told = round_told or _for_a_stake(view, index)
        if told and kind.name == "capex" and kind.word in GIVING:
            kind.name = "stake"
        round_told = round_told or kind.name in ("funding", "stake")


# How sure a metric is that only the sentence before has named; and metrics that are told of single years.
FROM_BEFORE = 0.4
# Told of in passing: the next sentence goes back to what the text is about.
PASSING = wordset("contract opex")
YEARLY = wordset("revenue profit eps stake funding")


def _from_before(kinds: dict[int, Metric], topic: Topic) -> None:
    """A sentence that names no metric goes on with the one before it; "respectively" goes through its
    list.
    """
    if any(kind.name for kind in kinds.values()):
        return
    several = len(kinds) > 1 and len(topic.listed) == len(kinds)
    carried = topic.default if topic.listed and topic.metric in PASSING else topic.metric
    names = list(topic.listed) if several else [carried or topic.default] * len(kinds)
    for kind, name in zip(kinds.values(), names, strict=True):
        kind.name, kind.sure = name, FROM_BEFORE


def _go_on(kinds: dict[int, Metric]) -> None:
    """ "SoftBank ($30bn) and Amazon ($50bn)": an amount without a word of its own goes on with the one
    before it.
    """
    last = Metric()
    for kind in kinds.values():
        if not kind.name and last.name:
            kind.name, kind.word, kind.sure = last.name, last.word, 0.45
        last = kind


def _price(kinds: dict[int, Metric], view: Sentence) -> None:
    """What is too small for a plan of a company is the price of something."""
    for index, kind in kinds.items():
        if kind.name not in SMALL and is_price(view.figures[index].span):
            kinds[index] = Metric(PRICE, kind.word if kind.name == PRICE else "", 0.6)


def _role(view: Sentence, index: int, kind: Metric, topic: Topic) -> Role:
    stand = standing_of(view, index, topic.year)
    name = _named(view.figures[index], kind, stand, topic.default)
    because = tuple(dict.fromkeys(word for word in (kind.word, *stand.words) if word))
    return Role(name, because, kind.name, kind.sure, view.figures[index].per == "year", stand)


# A pace by its name; "annualised revenue" that is still to come is an outlook.
PACE = ("run", "arr", "recurring", "thường niên", "quy năm")


# Endings of words of before that tell of a forecast.
FORESEEN = ("预计", "dự báo", "dự kiến", "foresaw", "forecast", "expected", "predicted", "projected")


def _named(figure: Figure, kind: Metric, stand: Standing, default: str) -> str:
    metric = kind.name or default
    carried = metric in YEARLY and kind.sure <= FROM_BEFORE
    if figure.period.endswith("years") and (carried or metric == "valuation"):
        metric = "capex"  # What comes to so much over so many years is a plan.
    if metric == "capex":
        return _capex(figure, stand)
    if metric == "revenue":
        return _revenue(figure, stand)
    if metric == "runrate":
        ahead = stand.forward and not stand.actual and not kind.word.startswith(PACE)
        return "revenue_guidance" if ahead else "run_rate"
    if metric == "burn":
        return _burn(stand)
    if metric == "opex" and stand.difference:
        return "other_money"  # "costs are to fall by $3bn": savings
    return SIMPLE.get(metric, "other_money")


def _burn(stand: Standing) -> str:
    said = stand.found["prior"].cue.word if "prior" in stand.found else ""
    foreseen = stand.has("estimate") or said.endswith(FORESEEN)
    ahead = stand.after or stand.has("forward", "target", "guidance")
    if stand.past:
        return "burn_forecast" if foreseen else "cash_burn"
    return "burn_forecast" if (foreseen or ahead) and not stand.actual else "cash_burn"


def _capex(figure: Figure, stand: Standing) -> str:
    if figure.per == "month":
        return "other_money"
    if stand.difference:
        return "delta_capex"
    if stand.average and (figure.per == "year" or stand.yearly):
        return "annual_average"
    if stand.past:
        return "capex_actual"
    if stand.estimate:
        return "capex_estimate"
    if stand.before:
        return "prior_pledge"
    if stand.after:
        return "revised_pledge"
    return "capex_actual" if stand.actual or stand.was else "capex_pledge"


def _revenue(figure: Figure, stand: Standing) -> str:
    if stand.difference:
        return "delta_revenue"
    if figure.per == "run rate":
        return "run_rate"
    if stand.estimate:
        return "revenue_estimate"
    if stand.has("target") or (stand.forward and stand.far):
        return "prior_target" if stand.before else "revenue_target"
    if stand.ahead and not stand.actual and not stand.was:
        return "revenue_target" if stand.far else "revenue_guidance"
    if stand.done or not (stand.listed or stand.has("guidance", "forward", "revised")):
        return "revenue_actual"
    return "prior_target" if stand.before else "revenue_guidance"
