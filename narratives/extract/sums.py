"""The text's own sums: what it claims its figures do, checked against those figures, and slipped decimals
named.
"""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from narratives.extract.article import Candidate
from narratives.extract.comparing import comparisons
from narratives.extract.findings import (
    AFTER,
    AVERAGE,
    BEFORE,
    CAGR,
    PERCENT_CHANGE,
    REVISED,
    SumFinding,
    value,
)
from narratives.extract.slips import slips
from narratives.extract.stated import stated, value_of
from narratives.measures.claims import check_average, check_cagr, check_percent_change, unverifiable

__all__ = ["SumFinding", "check_sums", "half_told"]

# So many characters away an amount is still beside a percentage.
NEAR = 220
# A text makes no more claims than this of its own; more of them are the work of a generator.
MOST = 200
# Roles of figures that claim something, and the kind of their claim.
HALF = {
    "claimed_cut": PERCENT_CHANGE,
    "claimed_increase": PERCENT_CHANGE,
    "claimed_cagr": CAGR,
    "annual_average": AVERAGE,
}


def check_sums(candidates: Sequence[Candidate], text: str) -> list[SumFinding]:
    """All claims found, in order of place; a repeated claim is checked once. Slips come first."""
    amounts = _amounts(candidates)
    percents = _once([c for c in candidates if c.role in ("claimed_cut", "claimed_increase", "claimed_cagr")])
    yearly = _once([c for c in amounts if c.role == "annual_average"])
    found = [f for c in percents if (f := _change(c, amounts, text) or _rate(c, amounts, candidates, text))]
    found += [f for c in yearly if (f := _average(c, amounts, candidates, text))]
    found += comparisons(amounts, text)
    return slips(found, text) + sorted(found, key=lambda finding: finding.claim.start)


def half_told(candidates: Sequence[Candidate], text: str, found: Sequence[SumFinding]) -> list[SumFinding]:
    """Claims the text gives no figures to check by, or not all: "cut by 57% to $600bn". Their `inputs` are
    what it does give.

    A percentage with no amount told as revised in its sentence may be of anything, prices or staff.
    """
    amounts = _amounts(candidates)
    whole = {_of(finding.kind, finding.claim) for finding in found}
    claims = [c for c in candidates if c.role in HALF and stated(c, text)]
    claims = [c for c in _once(claims) if _of(HALF[c.role], c) not in whole]
    halves = [(c, _half(c, amounts, text)) for c in claims]
    return [SumFinding(HALF[c.role], c, given, unverifiable()) for c, given in halves if given is not None]


def _of(kind: str, claim: Candidate) -> tuple[object, ...]:
    return kind, claim.low, claim.high, claim.currency, claim.role


def _half(claim: Candidate, amounts: Sequence[Candidate], text: str) -> tuple[Candidate, ...] | None:
    """What the text gives of the figures a claim is about; None where it is not known to be about any."""
    if claim.role == "annual_average":
        total = _total(claim, amounts)
        given = (total,) if total else ()
        return given if claim.currency and claim.hedge != "up_to" else None
    if claim.role == "claimed_cagr":
        target = _commonest(amounts, "revenue_target")
    else:
        beside = [a for a in amounts if a.role in REVISED and _in_one_sentence(a, claim, text)]
        target = min(beside, key=lambda a: abs(a.start - claim.start), default=None)
    return (target,) if target else None


def _in_one_sentence(a: Candidate, b: Candidate, text: str) -> bool:
    first, last = sorted((a, b), key=lambda c: c.start)
    if last.start - first.end > NEAR:
        return False
    return not re.search(r"[.!?]\s|[。！？\n]", text[first.end : last.start])


def _amounts(candidates: Sequence[Candidate]) -> list[Candidate]:
    return [c for c in candidates if c.kind == "money" and c.currency and value_of(c)]


def _once(candidates: Sequence[Candidate]) -> list[Candidate]:
    seen: dict[tuple[object, ...], Candidate] = {}
    for c in candidates:
        seen.setdefault((c.low, c.high, c.currency, c.role), c)
    return list(seen.values())[:MOST]


def _commonest(amounts: Sequence[Candidate], *roles: str, currency: str | None = None) -> Candidate | None:
    fitting = [a for a in amounts if a.role in roles and currency in (None, a.currency)]
    counts = Counter((a.low, a.high, a.currency) for a in fitting)
    return max(fitting, key=lambda a: (counts[a.low, a.high, a.currency], -a.start), default=None)


def _change(claim: Candidate, amounts: Sequence[Candidate], text: str) -> SumFinding | None:
    """ "a cut of up to 60%" against the pledge before and after it."""
    if claim.role not in ("claimed_cut", "claimed_increase"):
        return None
    said = stated(claim, text, -1 if claim.role == "claimed_cut" else 1)
    pairs = [pair for pair in (_beside(claim, amounts), _pledges(amounts)) if pair]
    if said is None or not pairs:
        return None
    checks = [(check_percent_change(said, value(pair[0]), value(pair[1])), pair) for pair in pairs]
    check, pair = next((c for c in checks if c[0].verdict.holds), checks[-1])
    return SumFinding(PERCENT_CHANGE, claim, pair, check)


def _beside(claim: Candidate, amounts: Sequence[Candidate]) -> tuple[Candidate, Candidate] | None:
    """An amount of before and one of after near the claim, of one currency."""
    near = [a for a in amounts if abs(a.start - claim.start) <= NEAR]
    near.sort(key=lambda a: abs(a.start - claim.start))
    before = next((a for a in near if a.role in BEFORE), None)
    after = next((a for a in near if a.role in AFTER and before and a.currency == before.currency), None)
    return (before, after) if before and after else None


def _pledges(amounts: Sequence[Candidate]) -> tuple[Candidate, Candidate] | None:
    before = _commonest(amounts, "prior_pledge")
    after = _commonest(amounts, "revised_pledge", currency=before.currency) if before else None
    return (before, after) if before and after else None


def _rate(
    claim: Candidate, amounts: Sequence[Candidate], candidates: Sequence[Candidate], text: str
) -> SumFinding | None:
    """ "compound growth above 80% for five years" against revenue and its target."""
    said = stated(claim, text) if claim.role == "claimed_cagr" else None
    target = _commonest(amounts, "revenue_target")
    base = _commonest(amounts, "revenue_actual", currency=target.currency) if target else None
    if said is None or target is None or base is None:
        return None
    years = _years(claim.period) or _years_between(base, target) or _years(_nearest_span(claim, candidates))
    if not years:
        return None
    return SumFinding(CAGR, claim, (base, target), check_cagr(said, value(base), value(target), years))


def _years(period: str) -> Fraction | None:
    match = re.fullmatch(r"(\d{1,2}) years", period)
    span = re.fullmatch(r"(\d{4})-(\d{4})", period)
    if span:
        return Fraction(int(span[2]) - int(span[1]) + 1)
    return Fraction(int(match[1])) if match else None


def _year(period: str) -> int | None:
    match = re.search(r"(?:19|20)\d\d$", period)
    return int(match.group()) if match else None


def _years_between(base: Candidate, target: Candidate) -> Fraction | None:
    first, last = _year(base.period), _year(target.period)
    return Fraction(last - first) if first and last and last > first else None


def _nearest_span(claim: Candidate, candidates: Sequence[Candidate]) -> str:
    spans = [c for c in candidates if c.kind == "period" and c.period.endswith("years")]
    return min(spans, key=lambda c: abs(c.start - claim.start)).period if spans else ""


def _average(
    claim: Candidate, amounts: Sequence[Candidate], candidates: Sequence[Candidate], text: str
) -> SumFinding | None:
    """ "about $100bn a year" against the total and every number of years the text allows."""
    if claim.role != "annual_average" or claim.hedge == "up_to":
        return None
    total = _total(claim, amounts)
    said = stated(claim, text)
    own = _years(claim.period)
    years = [own] if own else _admissible_years(total, candidates) if total else []
    if total is None or said is None or not years:
        return None
    return SumFinding(AVERAGE, claim, (total,), check_average(said, value(total), years))


def _total(claim: Candidate, amounts: Sequence[Candidate]) -> Candidate | None:
    totals = [a for a in amounts if a.role in AFTER and a.currency == claim.currency and not a.per]
    return max(totals, key=lambda a: (a.start < claim.start, -abs(a.start - claim.start)), default=None)


def _admissible_years(total: Candidate, candidates: Sequence[Candidate]) -> list[Fraction]:
    """Its own horizon; else the lengths the text names, and from its first year to its last, counted both
    ways.
    """
    own = _years(total.period)
    if own:
        return [own]
    named = [years for c in candidates if c.kind == "period" and (years := _years(c.period))]
    calendar = [year for c in candidates if c.kind == "period" and (year := _year(c.period))]
    last = _year(total.period) or max(calendar, default=0)
    length = last - min(calendar, default=last)
    both = [Fraction(length), Fraction(length + 1)] if 1 <= length <= 15 else []
    return list(dict.fromkeys(both or named))
