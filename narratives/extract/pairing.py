"""Amounts of one sentence that settle each other's role: an old plan and a new one, one year and another."""

from narratives.extract.figures import Figure
from narratives.extract.role import PLEDGED, Role
from narratives.extract.views import Sentence
from narratives.extract.words import phrases, wordset
from narratives.extract.words.pairings import GENERIC, PARTS, SAID, SPENT
from narratives.extract.words.tenses import ANNOUNCED, MONTHS
from narratives.extract.years import own_year

TO = wordset("to auf lên xuống còn à a 至 到")
# Roles a part takes from its whole; a difference or an average is one of its own.
LEVELS = PLEDGED | {"capex_actual", "capex_estimate", "other_money", "revenue_actual"}
# So many words around an amount say whether it was planned or spent.
BESIDE = 7


def pair(given: list[Role], view: Sentence) -> None:
    figures = view.figures
    _spent_before(given, view)
    _over_time(given, figures)
    _grown(given, view)
    _step(given, figures)
    _once_was(given, view)
    _after_difference(given, view)
    _past_difference(given, view)
    _earlier_still(given, view)
    _revised(given, figures)
    _over_the_year(given, view)
    _parts(given, view)


def _spent_before(given: list[Role], view: Sentence) -> None:
    """ "to 685 this year from 865 in the prior 12 months": what was spent is no plan that was given up."""
    for index, role in enumerate(given):
        after_spent = index > 0 and given[index - 1].name == "capex_actual"
        if role.name != "prior_pledge" or not (
            _was_spent(view, index) or (after_spent and _unsaid(view, index))
        ):
            continue
        role.name = "capex_actual"
        for beside in _beside(view, index):
            if given[beside].name == "revised_pledge":
                given[beside].name = "capex_pledge"


def _was_spent(view: Sentence, index: int) -> bool:
    span = view.figures[index].span
    lows = view.tokens.lows[max(view.left_edge(index), span.first - BESIDE) : span.first]
    lows += view.tokens.lows[span.stop : min(view.right_edge(index), span.stop + BESIDE)]
    text = f" {' '.join(lows)} "
    spent = [words for words in SPENT if f" {words} " in text]
    for words in spent:  # "the prior 12 months" is no prior plan
        text = text.replace(f" {words} ", "  ")
    of_another_year = own_year(view, index) not in (0, *(own_year(view, k) for k in _beside(view, index)))
    return (bool(spent) or of_another_year) and SAID.isdisjoint(text.split())


def _unsaid(view: Sentence, index: int) -> bool:
    """No word of a plan stands between the amount and its neighbours."""
    return SAID.isdisjoint(view.tokens.lows[view.left_edge(index) : view.right_edge(index)])


def _beside(view: Sentence, index: int) -> list[int]:
    return [k for k in (index - 1, index + 1) if 0 <= k < len(view.figures)]


def _parts(given: list[Role], view: Sentence) -> None:
    """ "capex of $3.9bn, including $2.6bn for hubs and $0.4bn for ...": parts stand as their whole stands."""
    words = PARTS.get(view.lang, frozenset())
    whole: Role | None = None
    for index in range(1, len(given)):
        first, left = view.figures[index].span.first, view.left_edge(index)
        lead = view.tokens.lows[max(left, first - 4) : first]
        if any(
            " ".join(lead[start:stop]) in words for start in range(len(lead)) for stop in range(start + 1, 5)
        ):
            whole = given[index - 1]
        part = given[index]
        same = whole is not None and part.metric in ("", "capex", whole.metric)
        if whole and same and whole.name and part.name in LEVELS:
            taken = "capex_pledge" if whole.name == "revised_pledge" else whole.name
            part.name = part.name if part.name == "capex_actual" else taken
        else:
            whole = None


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


# Behind an amount words that end so say that it has become the next one: "shrunk to", "cut that to".
BECAME = (" to", "chỉ còn")


def _step(given: list[Role], figures: list[Figure]) -> None:
    """ "the €12bn programme has shrunk to €7bn": what came before a new amount is the old one."""
    for index, role in enumerate(given[1:], 1):
        became = role.name == "revised_pledge" and any(word.endswith(BECAME) for word in role.because)
        same = figures[index - 1].span.unit == figures[index].span.unit
        if became and same and given[index - 1].name == "capex_pledge":
            given[index - 1].name = "prior_pledge"


WAS = phrases("( was | , was | (was | , before | , previously")


def _once_was(given: list[Role], view: Sentence) -> None:
    """ "put at $11.2bn, was $10.9bn": what the amount right before it was."""
    for index, role in enumerate(given[1:], 1):
        between = view.tokens.lows[view.figures[index - 1].span.stop : view.figures[index].span.first]
        pledged = given[index - 1].name in ("capex_pledge", "revised_pledge")
        if " ".join(between) in WAS and pledged and role.name in ("capex_pledge", "capex_actual"):
            role.name, given[index - 1].name = "prior_pledge", "revised_pledge"


BEYOND = wordset(
    "above below than beyond north short over under hơn mehr weniger supérieur inférieur más menos"
)


def _past_difference(given: list[Role], view: Sentence) -> None:
    """ "$2bn above the $18bn it talked about": what a difference of plans is counted from is the old plan."""
    for index, role in enumerate(given[1:], 1):
        first = view.figures[index].span.first
        between = view.tokens.lows[view.figures[index - 1].span.stop : first]
        counted = (
            given[index - 1].name == "delta_capex" and len(between) <= 4 and not BEYOND.isdisjoint(between)
        )
        if counted and role.name in ("capex_pledge", "revised_pledge"):
            role.name = "prior_pledge"


RISING = wordset(
    "rise rises rising rose climb climbs climbing climbed jump jumps jumped grow grows grew steigen steigt"
)


def _grown(given: list[Role], view: Sentence) -> None:
    """ "capex will rise to $4bn this year from $2.9bn": from one year to the next, and no plan is changed."""
    lows = view.tokens.lows[view.first : view.last]
    if RISING.isdisjoint(lows) or not SAID.isdisjoint(lows):
        return
    for index, role in enumerate(given):
        turn = view.figures[index].span.turn
        if turn == "after" and role.name == "revised_pledge":
            role.name = "capex_pledge" if role.stand and role.stand.forward else "capex_actual"
        elif role.name == "prior_pledge" and (turn == "before" or _only_from(role)):
            role.name = "capex_actual"


def _only_from(role: Role) -> bool:
    """Nothing but "from" or "up from" says that the amount is one of before."""
    view = role.stand.found.get("prior") if role.stand else None
    return view is not None and view.cue.word.split()[-1] in ("from", "von")


def _earlier_still(given: list[Role], view: Sentence) -> None:
    """ "in September it had said $35bn, and in June only $25bn": the second month is of an old plan too."""
    for index, role in enumerate(given[1:], 1):
        between = view.tokens.lows[view.figures[index - 1].span.stop : view.figures[index].span.first]
        stop = view.figures[index].span.stop
        told = "and" in between and not ANNOUNCED.isdisjoint(
            view.tokens.lows[stop : min(view.last, stop + 1)]
        )
        dated = told or (len(between) <= 6 and "in" in between and not MONTHS.isdisjoint(between))
        if (
            dated
            and given[index - 1].name == "prior_pledge"
            and role.name in ("capex_pledge", "capex_actual")
        ):
            role.name = "prior_pledge"


def _after_difference(given: list[Role], view: Sentence) -> None:
    """ "will cut capex by €1.4bn to €1.6bn": what a difference leads to is a new plan."""
    for index, role in enumerate(given[1:], 1):
        first = view.figures[index].span.first
        led = not TO.isdisjoint(view.tokens.lows[max(view.left_edge(index), first - 3) : first])
        if role.name == "capex_pledge" and given[index - 1].name == "delta_capex" and led:
            role.name = "revised_pledge"


def _over_the_year(given: list[Role], view: Sentence) -> None:
    """ "will cut spending to 83bn this year": a change from year to year, where no plan is told of."""
    names = {role.name for role in given}
    if "prior_pledge" in names or "delta_capex" in names:
        return
    lows = view.tokens.lows[view.first : view.last]
    for role in given:
        changed = role.stand.found.get("revised") if role.stand and role.name == "revised_pledge" else None
        if changed and changed.cue.word in GENERIC and SAID.isdisjoint(lows):
            role.name = "capex_pledge"


def _revised(given: list[Role], figures: list[Figure]) -> None:
    """A pledge beside a prior one of the same currency is the revised one."""
    for index, role in enumerate(given):
        if role.name != "prior_pledge":
            continue
        for other in (index - 1, index + 1, index - 2):
            if not 0 <= other < len(given) or figures[other].span.unit != figures[index].span.unit:
                continue
            if given[other].name in ("capex_pledge", "revised_pledge"):
                given[other].name = "revised_pledge"
                break


def convert(given: list[Role], figures: list[Figure]) -> None:
    for role, figure in zip(given, figures, strict=True):
        if figure.same_as is not None:
            source = given[figure.same_as]
            role.name, role.because, role.metric, role.sure = (
                source.name,
                source.because,
                source.metric,
                source.sure,
            )
