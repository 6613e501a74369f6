"""Amounts of one sentence that settle each other's role: an old plan and a new one, one year and another."""

from narratives.extract.figures import Figure
from narratives.extract.role import Role


def pair(given: list[Role], figures: list[Figure]) -> None:
    _over_time(given, figures)
    _step(given, figures)
    _revised(given, figures)


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


def _revised(given: list[Role], figures: list[Figure]) -> None:
    """A pledge beside a prior one of the same currency is the revised one."""
    for index, role in enumerate(given):
        if role.name != "prior_pledge":
            continue
        for other in (index - 1, index + 1, index - 2):
            fits = 0 <= other < len(given) and given[other].name == "capex_pledge"
            if fits and figures[other].span.unit == figures[index].span.unit:
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
