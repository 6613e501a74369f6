"""What the amounts of a whole text settle among themselves: repeats share a role, and their own sums tell a
difference and a yearly average from a level.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import product

from narratives.extract.figures import MONEY
from narratives.extract.role import PLEDGED, Role
from narratives.extract.unit import Found
from narratives.extract.words import phrases

Pair = tuple[int, Found, Role]
Amount = tuple[Decimal, Decimal, str]
# More pledges than these are a table of many companies, whose amounts are no sums of each other.
FEW = 6
YEARS = range(2, 16)
# Words of a difference from the company's own earlier plan: "$15bn more than it had said".
OWN_PLAN = phrases(
    "more than it | less than it | more than planned | less than planned | above what | below what | "
    "more than what | less than what | below its | above its | off its | more than it indicated | "
    "more than it thought | more than it had | less than it had | mehr als geplant | weniger als geplant | "
    "mehr als ursprünglich | weniger als ursprünglich | mehr als bisher | weniger als bisher"
)
# A plan and what it was before are no further apart than this.
ALIKE = 3


def settle(pairs: Sequence[Pair]) -> None:
    """Gives every mention of an amount one role, in place; linear in the number of mentions."""
    mentions: dict[Amount, list[Role]] = defaultdict(list)
    for _, figure, role in pairs:
        if figure.kind == MONEY:
            mentions[figure.low, figure.high, figure.unit].append(role)
    for said in mentions.values():
        _agree(said)
    _revise(pairs)
    _differences(mentions)
    _averages(pairs, mentions)


def _agree(said: Sequence[Role]) -> None:
    """A figure repeated in the text has one role: the surest mention speaks for the others."""
    turned = [role for role in said if role.name in ("revised_pledge", "prior_pledge")]
    name = Counter(role.name for role in turned).most_common(1)[0][0] if turned else ""
    surest = max(said, key=lambda role: role.sure)
    for role in said:
        if name and (role.name in PLEDGED or role.sure < 0.7):
            role.name = name
        elif role.sure < 0.5 < surest.sure:
            role.name, role.because = surest.name, surest.because


def _revise(pairs: Sequence[Pair]) -> None:
    """ "It will spend $22bn. In March it had promised $30bn": a pledge beside a prior one of another sentence
    is the revised one.
    """
    money = [(figure, role) for _, figure, role in pairs if figure.kind == MONEY]
    for index, (figure, role) in enumerate(money):
        told = index and role.name == "delta_capex" and not OWN_PLAN.isdisjoint(role.because)
        if told and money[index - 1][1].name == "capex_pledge":
            money[index - 1][1].name = "revised_pledge"
        if role.name != "prior_pledge":
            continue
        near = [money[k] for k in (index - 1, index + 1) if 0 <= k < len(money)]
        if any(other.name == "revised_pledge" for _, other in near):
            continue
        for beside, other in near:
            if other.name == "capex_pledge" and _alike(figure, beside):
                other.name = "revised_pledge"
                break


def _alike(a: Found, b: Found) -> bool:
    near = a.low < b.high * ALIKE and b.low < a.high * ALIKE
    return near and a.unit == b.unit and a.low != b.low


def _named(mentions: dict[Amount, list[Role]], *names: str) -> list[Amount]:
    return [amount for amount, said in mentions.items() if said[0].name in names and amount[0] == amount[1]]


def _differences(mentions: dict[Amount, list[Role]]) -> None:
    """ "The $800 billion that vanished" between 1.4 trillion and 600 billion is no third pledge."""
    before, after = _named(mentions, "prior_pledge"), _named(mentions, "revised_pledge")
    if len(before) > FEW or len(after) > FEW:
        return
    for old, new in product(before, after):
        gap = abs(old[0] - new[0])
        for role in mentions.get((gap, gap, old[2]), ()) if old[2] == new[2] else ():
            if role.name in ("capex_pledge", "other_money"):
                role.name, role.because = "delta_capex", ()


def _averages(pairs: Sequence[Pair], mentions: dict[Amount, list[Role]]) -> None:
    """ "120 billion a year" beside 600 billion: a whole number of years makes up the total."""
    totals = _named(mentions, "capex_pledge", "revised_pledge", "prior_pledge")
    if len(totals) > FEW:
        return
    for _, figure, role in pairs:
        if figure.per == "year" and role.name == "capex_pledge" and _is_part(figure, totals):
            role.name = "annual_average"


def _is_part(figure: Found, totals: Sequence[Amount]) -> bool:
    low, high, unit = figure.low, figure.high, figure.unit
    return low == high and any(total == low * n for total, _, money in totals for n in YEARS if money == unit)
