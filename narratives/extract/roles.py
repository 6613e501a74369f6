"""What each amount of a paragraph is: capex pledge, prior pledge, actual, revenue target ... by its words.

Role names are those of annotated articles: capex_pledge, revised_pledge, prior_pledge, capex_actual ...
"""

from dataclasses import dataclass, replace

from narratives.extract.cues import cues
from narratives.extract.ellipses import settle_ellipses
from narratives.extract.figures import MONEY, Figure, Paragraph
from narratives.extract.metrics import Metric, metric_of
from narratives.extract.sentences import sentences
from narratives.extract.standing import Standing, standing_of
from narratives.extract.views import Sentence

PLEDGED = frozenset({"capex_pledge", "revised_pledge", "prior_pledge"})
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


@dataclass(slots=True)
class Role:
    """A role with the words that decided it; `sure` is between 0 and 1."""

    name: str
    because: tuple[str, ...] = ()
    metric: str = ""
    sure: float = 1.0
    per_year: bool = False
    stand: Standing | None = None

    def copy(self) -> "Role":
        return Role(self.name, self.because, self.metric, self.sure, self.per_year)


@dataclass(frozen=True, slots=True)
class Topic:
    """What the text has been about so far."""

    metric: str = ""
    currency: str = ""
    listed: tuple[str, ...] = ()
    year: int = 0
    default: str = "capex"


def roles(read: Paragraph, lang: str, topic: Topic) -> tuple[list[Role], Topic]:
    """One role for each figure of the paragraph, an empty one for what is no money; and the topic after
    it.
    """
    if not any(figure.kind == MONEY for figure in read.figures):
        return [Role("") for _ in read.figures], topic
    metrics, standings = cues(read.tokens, "metrics", lang), cues(read.tokens, "standings", lang)
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
    _convert(given, read.figures)
    return given, topic


def _sentence(view: Sentence, topic: Topic) -> tuple[list[Role], Topic]:
    settle_ellipses(view, topic.currency)
    amounts = [index for index, figure in enumerate(view.figures) if figure.kind == MONEY]
    kinds = {index: metric_of(view, index) for index in amounts}
    _from_before(kinds, topic)
    _go_on(kinds)
    given = [
        _role(view, index, kinds[index], topic) if index in kinds else Role("")
        for index in range(len(view.figures))
    ]
    _over_time(given, view.figures)
    _step(given, view.figures)
    _pair(given, view.figures)
    if not kinds:
        return given, topic
    units = [figure.span.unit for figure in view.figures if figure.kind == MONEY and figure.span.unit]
    listed = tuple(kinds[index].name for index in amounts)
    after = replace(
        topic, currency=(units or [topic.currency])[-1], listed=listed, metric=listed[-1] or topic.metric
    )
    return given, after


def _from_before(kinds: dict[int, Metric], topic: Topic) -> None:
    """A sentence that names no metric goes on with the one before it; "respectively" goes through its
    list.
    """
    if any(kind.name for kind in kinds.values()):
        return
    several = len(kinds) > 1 and len(topic.listed) == len(kinds)
    names = list(topic.listed) if several else [topic.metric or topic.default] * len(kinds)
    for kind, name in zip(kinds.values(), names, strict=True):
        kind.name, kind.sure = name, 0.4


def _go_on(kinds: dict[int, Metric]) -> None:
    """ "SoftBank ($30bn) and Amazon ($50bn)": an amount without a word of its own goes on with the one
    before it.
    """
    last = Metric()
    for kind in kinds.values():
        if not kind.name and last.name:
            kind.name, kind.word, kind.sure = last.name, last.word, 0.45
        last = kind


def _role(view: Sentence, index: int, kind: Metric, topic: Topic) -> Role:
    stand = standing_of(view, index, topic.year)
    name = _named(view.figures[index], kind.name or (topic.metric if kind.name else topic.default), stand)
    because = tuple(dict.fromkeys(word for word in (kind.word, *stand.words) if word))
    return Role(name, because, kind.name, kind.sure, view.figures[index].per == "year", stand)


def _named(figure: Figure, metric: str, stand: Standing) -> str:
    if metric == "capex":
        return _capex(figure, stand)
    if metric == "revenue":
        return _revenue(figure, stand)
    if metric == "runrate":
        return "revenue_guidance" if stand.forward and not stand.actual else "run_rate"
    if metric == "burn" and (stand.before or stand.past):
        said = stand.found["prior"].cue.word if "prior" in stand.found else ""
        return (
            "burn_forecast"
            if stand.has("estimate") or said.endswith(("预计", "dự báo", "dự kiến"))
            else "cash_burn"
        )
    if metric == "burn":
        return (
            "burn_forecast"
            if stand.has("forward", "estimate", "target", "guidance") and not stand.actual
            else "cash_burn"
        )
    return SIMPLE.get(metric, "other_money")


def _capex(figure: Figure, stand: Standing) -> str:
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
    if stand.actual or not stand.has("guidance", "forward"):
        return "revenue_actual"
    return "prior_target" if stand.before else "revenue_guidance"


def _over_time(given: list[Role], figures: list[Figure]) -> None:
    """ "$4bn next year from $2bn in 2025": the amounts of two years are no pledge and its revision."""
    for index, role in enumerate(given):
        beside = [
            k for k in (index + 1, index - 1) if 0 <= k < len(given) and figures[k].span.turn == "before"
        ]
        if figures[index].span.turn != "after" or not beside or role.name != "revised_pledge":
            continue
        before = given[beside[0]]
        if before.name == "prior_pledge" and _other_year(role, before):
            before.name = "capex_actual"
        if before.name == "capex_actual" and role.stand and not role.stand.has("revised"):
            role.name = "capex_pledge" if role.stand.forward else "capex_actual"


def _other_year(role: Role, before: Role) -> bool:
    own = before.stand.year_behind if before.stand else 0
    return bool(own and role.stand and role.stand.year_behind != own)


# Behind an amount these say that it has become the next one.
BECAME = (
    "shrunk to",
    "shrank to",
    "shrinks to",
    "cut to",
    "reduced to",
    "lowered to",
    "scaled down to",
    "chỉ còn",
)


def _step(given: list[Role], figures: list[Figure]) -> None:
    """ "the €12bn programme has shrunk to €7bn": what came before a new amount is the old one."""
    for index, role in enumerate(given[1:], 1):
        became = role.name == "revised_pledge" and any(word in BECAME for word in role.because)
        same = figures[index - 1].span.unit == figures[index].span.unit
        if became and same and given[index - 1].name == "capex_pledge":
            given[index - 1].name = "prior_pledge"


def _pair(given: list[Role], figures: list[Figure]) -> None:
    """A pledge beside a prior one of the same currency is the revised one."""
    for index, role in enumerate(given):
        if role.name != "prior_pledge":
            continue
        for other in (index - 1, index + 1, index - 2):
            fits = 0 <= other < len(given) and given[other].name == "capex_pledge"
            if fits and figures[other].span.unit == figures[index].span.unit:
                given[other].name = "revised_pledge"
                break


def _convert(given: list[Role], figures: list[Figure]) -> None:
    for role, figure in zip(given, figures, strict=True):
        if figure.same_as is not None:
            source = given[figure.same_as]
            role.name, role.because, role.metric, role.sure = (
                source.name,
                source.because,
                source.metric,
                source.sure,
            )
