"""Comparisons with somebody's yearly figures: a total beside them is of the wrong kind."""

import re
from collections.abc import Sequence

from narratives.extract.article import Candidate
from narratives.extract.findings import COMPARISON, SumFinding
from narratives.extract.languages import detect
from narratives.extract.words import comparisons as words
from narratives.measures.claims import Check, unverifiable, wrong_kind


def comparisons(amounts: Sequence[Candidate], text: str) -> list[SumFinding]:
    """ "more than the yearly capex of ...": a total there is of the wrong kind, a yearly figure is to be
    looked up.
    """
    lang = detect(text)
    yearly = re.compile(words.YEARLY.get(lang, words.YEARLY["en"]), re.IGNORECASE)
    above, below = words.MORE.get(lang, "(?!)"), words.LESS.get(lang, "(?!)")
    relation = re.compile(f"(?P<more>{above})|{below}", re.IGNORECASE)
    found: dict[str, SumFinding] = {}
    for amount in amounts:
        behind = text[amount.end : amount.end + 130]
        sentence = re.split(r"[.!?。！？\n](?:\s|$)", behind, maxsplit=1)[0]
        compared = relation.search(sentence, 0, 48)
        kind = yearly.search(sentence, compared.end(), compared.end() + 70) if compared else None
        if compared and kind:
            a_year = amount.per == "year" or amount.role == "annual_average"
            check = unverifiable() if a_year else _of_another_kind(amount)
            names = text[amount.end + kind.end() : amount.end + kind.end() + 60].split(".")[0].strip()
            more = compared["more"] is not None
            finding = SumFinding(COMPARISON, amount, (amount,), check, names=names, more=more)
            found.setdefault(f"{amount.low} {names}", finding)
    return list(found.values())


def _of_another_kind(amount: Candidate) -> Check:
    computed = unverifiable().cases[0].computed
    return wrong_kind(computed)
