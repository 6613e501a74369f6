"""The text's own sums: what it claims its figures do, checked against those figures, and slipped decimals
named.
"""

import re
from collections.abc import Sequence

from narratives.extract.aiming import SPENDING, Told, aim, is_eastern, names, sentence, tells_of_else
from narratives.extract.article import Candidate
from narratives.extract.before_after import AFTER, Changes
from narratives.extract.comparing import comparisons
from narratives.extract.findings import (
    AVERAGE,
    CAGR,
    PERCENT_CHANGE,
    REVISED,
    SumFinding,
    value,
)
from narratives.extract.lengths import Spans, years_of
from narratives.extract.rates import Rates
from narratives.extract.slips import cures, slips
from narratives.extract.stated import stated, value_of
from narratives.extract.words import elsewhere
from narratives.extract.words import subjects as words
from narratives.measures.claims import check_average, check_cagr, check_percent_change, unverifiable
from narratives.measures.ladder import Verdict

__all__ = ["SumFinding", "check_sums", "half_told"]

# A text makes no more claims than this of its own; more of them are the work of a generator.
MOST = 200
LOOKED_AT = 2 * MOST
CHANGED = ("claimed_cut", "claimed_increase")
MEAN = re.compile(words.MEAN, re.IGNORECASE)
FLOWS = re.compile(elsewhere.OTHER_FLOWS, re.IGNORECASE)
GERMAN = re.compile(r"\b(?:der|die|das|und|im|pro)\b", re.IGNORECASE)
INSTEAD = re.compile(words.INSTEAD, re.IGNORECASE)
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
    told, spans = Told.of(text, amounts), Spans.of(candidates)
    changes, rates = Changes.of(told), Rates.of(told, spans)
    percents = [c for c in candidates if c.role in (*CHANGED, "claimed_cagr")][:LOOKED_AT]
    yearly = _once([c for c in amounts if c.role == "annual_average"])
    found = [f for c in percents if (f := _change(c, changes) or _rate(c, rates))]
    found = _checked_once(found)
    found += [f for c in yearly if (f := _average(c, told, spans))]
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
    told = Told.of(text, amounts)
    rates = Rates.of(told, Spans.of(candidates))
    halves = [(c, _half(c, told, rates)) for c in claims]
    return [SumFinding(HALF[c.role], c, given, unverifiable()) for c, given in halves if given is not None]


def _checked_once(found: Sequence[SumFinding]) -> list[SumFinding]:
    """Each claim once of the same figures."""
    seen: dict[tuple[object, ...], SumFinding] = {}
    for f in found:
        inputs = tuple((a.low, a.high, a.currency) for a in f.inputs)
        seen.setdefault((*_of(f.kind, f.claim), inputs), f)
    return list(seen.values())[:MOST]


def _of(kind: str, claim: Candidate) -> tuple[object, ...]:
    return kind, claim.low, claim.high, claim.currency, claim.role


def _half(claim: Candidate, told: Told, rates: Rates) -> tuple[Candidate, ...] | None:
    """What the text gives of the figures a claim is about; None where it is not known to be about any."""
    if claim.role == "annual_average":
        total = _total(claim, told)
        given = (total,) if total else ()
        yearly = claim.per in ("", "year") and claim.hedge != "up_to"
        return given if claim.currency and yearly else None
    if claim.role == "claimed_cagr":
        target = rates.target(claim)
    else:
        beside = [a for a in told.beside(claim) if a.role in REVISED] if aim(claim, told) else []
        target = min(beside, key=lambda a: abs(a.start - claim.start), default=None)
    return (target,) if target else None


def _amounts(candidates: Sequence[Candidate]) -> list[Candidate]:
    return [c for c in candidates if c.kind == "money" and c.currency and value_of(c)]


def _once(candidates: Sequence[Candidate]) -> list[Candidate]:
    seen: dict[tuple[object, ...], Candidate] = {}
    for c in candidates:
        seen.setdefault((c.low, c.high, c.currency, c.role), c)
    return list(seen.values())[:MOST]


def _change(claim: Candidate, changes: Changes) -> SumFinding | None:
    """ "a cut of up to 60%" against the pledge before and after it."""
    if claim.role not in CHANGED:
        return None
    said = stated(claim, changes.told.text, -1 if claim.role == "claimed_cut" else 1)
    pair = changes.pair(claim) if said else None
    if said is None or pair is None:
        return None
    check = check_percent_change(said, value(pair[0]), value(pair[1]))
    found = SumFinding(PERCENT_CHANGE, claim, pair, check)
    # Figures that moved the other way are other figures, unless one of them is slipped.
    is_other = check.verdict is Verdict.WRONG_DIRECTION and not cures(found, changes.told.text)
    return None if is_other else found


def _rate(claim: Candidate, rates: Rates) -> SumFinding | None:
    """ "compound growth above 80% for five years" against revenue and its target."""
    said = stated(claim, rates.told.text) if claim.role == "claimed_cagr" else None
    found = rates.growth(claim) if said else None
    if said is None or found is None:
        return None
    base, target, years = found
    return SumFinding(CAGR, claim, (base, target), check_cagr(said, value(base), value(target), years))


def _average(claim: Candidate, told: Told, spans: Spans) -> SumFinding | None:
    """ "about $100bn a year" against the total and every number of years the text allows."""
    if claim.role != "annual_average" or claim.hedge == "up_to" or claim.per not in ("", "year"):
        return None
    total = _total(claim, told)
    said = stated(claim, told.text)
    if total is None or said is None or value(claim) >= value(total):
        return None
    own = years_of(claim.period) or years_of(total.period)
    years = [own] if own else spans.admissible(total)
    if not years:
        return None
    check = check_average(said, value(total), years)
    # Where the years are those the text happens to name, or the average's alone, that none of them fits tells
    # nothing, but of a slip.
    fails = check.verdict.holds is False and check.verdict is not Verdict.DECIMAL_SLIP
    guessed = fails and not years_of(total.period)
    return None if guessed else SumFinding(AVERAGE, claim, (total,), check)


def _total(claim: Candidate, told: Told) -> Candidate | None:
    """The total that an average is told to be the mean of: the last one before it in its sentence, with no
    other plan in between, or else the only one of the sentence before.
    """
    text = told.text
    first, last = sentence(text, claim.start, claim.end)
    before = [a for a in told.within(first, claim.start) if _is_total(a, claim)]
    if not before and not is_eastern(text, first, claim.start):
        before = [a for a in told.ahead_of(claim) if _is_total(a, claim) and a.role in AFTER[SPENDING]]
        before = before if len({value(a) for a in before}) == 1 else []
    total = before[-1] if before else None
    if total is None or total.role not in AFTER[SPENDING]:
        return None
    between = text[max(first, total.end) : claim.start]
    if tells_of_else(between, 0, len(between)) or FLOWS.search(between):
        return None
    if any(a.per == "year" for a in told.within(total.end, claim.start)):
        return None  # "or $10bn a year; Google spends an average of $40bn a year"
    if total.end < first and _names_others(text, first, claim.start):
        return None
    told_so = MEAN.search(between) or MEAN.search(text[claim.end : last])
    return total if told_so and not INSTEAD.search(between) else None


def _names_others(text: str, first: int, last: int) -> bool:
    """Whether text[first:last] names somebody not named before it; German writes all nouns with a capital."""
    return not GERMAN.search(text, first, last) and not names(text, first, last) <= names(text, 0, first)


def _is_total(amount: Candidate, claim: Candidate) -> bool:
    """Whether it is a plan, old or new, of the claim's currency and of no year."""
    planned = amount.role in AFTER[SPENDING] or amount.role in REVISED
    return planned and amount.currency == claim.currency and not amount.per
