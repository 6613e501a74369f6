"""What an amount counts: the nearest word for capex, revenue, costs, burn, profit, valuation, funding,
stake, contract.
"""

from dataclasses import dataclass

from narratives.extract.prices import is_price
from narratives.extract.views import Seen, Sentence, seen
from narratives.extract.words import phrases, wordset

# Words that go with any big plan weigh less than words that name a metric.
WEAK = wordset(
    "plan plans planned project projects programme program build building chips capacity site "
    "hub servers plant plants facility facilities campus works purchases deploy chi dự án xây xây dựng kế "
    "hoạch budget ngân sách plant planen plan proyecto projet 计划 项目 支出 开支 計画 支出 계획 지출 建设 "
    "建設 건설 investor "
    "investors talks deal order cost costs a share operations values worth committed commit commitment nhà "
    "đầu tư series debt price thị trường markt market marché mercado 规模 成本 了 hiện fabrik buy buys "
    "buying "
    "bought 采购 购买 购入 workforce compute infrastructure expansion shares salary loss charge order "
    "orders lease "
    "leases terminal mine line lines complex"
) | phrases("kế hoạch | mang về | thu về | took in | take in | takes in | bring in")
STRONG = wordset(
    "capex opex eps revenue revenues valuation pre-money valued valuing capital expenditures expenditure"
)


# Verbs that mean funding only right before the amount: "raised $40 billion", not "raised its plan to $40
# billion".
ADJACENT = frozenset({"raise", "raised", "raises", "raising"})
# A word that reaches an amount only faintly says nothing of it.
FAINT = 0.2
# What an amount too small for a plan may be.
SMALL = frozenset({"eps", "backlog"})
PRICE = "price"
DIVIDEND = ("dividend", "cổ tức", "股息", "股利", "配当", "배당")
# Those who may give money, and the words that say they do: "Microsoft among its backers with $13bn invested".
GIVERS = wordset("investor investors shareholder shareholders backer backers")
INVESTED = wordset(
    "include includes invested invest invests investing stake stakes round talks including led leads "
    "participated equity "
    "commit committed contributed valuing strategic"
)
GIVEN_WITHIN = 60
# Right behind an amount they say what it is, elsewhere nothing: "a $100bn market".
RIGHT_BEHIND = wordset("market industry scheme")
# "orders worth $5bn", "a plan worth $5bn": worth says what only where nothing else does.
WORTH = wordset("worth trị wert")


@dataclass(slots=True)
class Metric:
    """The class of the metric, the word it was read from, and how sure that is."""

    name: str = ""
    word: str = ""
    sure: float = 0.0


def metric_of(sentence: Sentence, index: int) -> Metric:
    """The metric whose cue weighs most around the figure; an empty name when the sentence has none."""
    best, weight = None, 0.0
    small = is_price(sentence.figures[index].span)
    for view in seen(sentence, index, sentence.metrics):
        if view.cue.name not in SMALL if small else view.cue.name == "eps":
            continue
        value = view.weight * _strength(view, sentence, index)
        if value > weight:
            best, weight = view, value
    if best is None or weight < FAINT:
        return Metric()
    before = sentence.tokens.lows[max(0, sentence.figures[index].span.first - 1)]
    if best.cue.name == "funding" and not best.after and best.distance <= 2 and before == "at":
        return Metric("valuation", f"{best.cue.word} at", 0.8)
    return Metric(best.cue.name, best.cue.word, min(1.0, 0.4 + weight / 2))


def _invested(sentence: Sentence, index: int) -> bool:
    """Whether words around the amount say that somebody gives it."""
    span = sentence.figures[index].span
    around = (max(sentence.first, span.first - GIVEN_WITHIN), min(sentence.last, span.stop + GIVEN_WITHIN))
    return not INVESTED.isdisjoint(sentence.tokens.lows[slice(*around)])


def _strength(view: Seen, sentence: Sentence, index: int) -> float:
    word = view.cue.word
    if word in GIVERS and not _invested(sentence, index):
        return 0.0
    if word in ADJACENT:
        return 1.3 if not view.after and view.distance <= 2 and not view.between else 0.0
    if view.cue.name == "burn" and not view.after and view.distance <= 2:
        return 1.8  # "burned $1bn of cash": the verb says more of it than the noun behind.
    if word.startswith(DIVIDEND):
        return 2.0  # "a dividend of €7.50 a share" is no earnings per share.
    if word in RIGHT_BEHIND:
        return 1.5 if view.after and view.distance == 0 else 0.0
    if word in WORTH and view.breaks + view.between == 0:
        return 0.45
    if word in WEAK:
        return 0.6
    return 1.25 if word in STRONG or " " in word else 1.0
