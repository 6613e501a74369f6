"""The two figures a claimed change is a change between: of its own sentence, or the text's one pledge."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from narratives.extract.aiming import (
    FIGURES,
    PLEDGE,
    REVENUE,
    SPENDING,
    Told,
    aim,
    is_eastern,
    is_since_a_year,
    is_within,
    names,
    opens_with_it,
    sentence,
    tells_of_else,
)
from narratives.extract.article import Candidate
from narratives.extract.findings import value
from narratives.extract.words import elsewhere
from narratives.extract.words import subjects as words

Pair = tuple[Candidate, Candidate]
# Roles of one metric before a change and after it; what was done comes last.
BEFORE = {SPENDING: ("prior_pledge", "capex_actual"), REVENUE: ("prior_target", "revenue_actual")}
AFTER = {SPENDING: ("revised_pledge", "capex_pledge"), REVENUE: ("revenue_target",)}
OF_ANOTHER_SIZE = 10_000
KNOWN = frozenset(role for roles in (BEFORE, AFTER) for named in roles.values() for role in named)
PLANNED = ("prior_pledge", "prior_target")
DONE = ("capex_actual", "revenue_actual")
_THAN = re.compile(words.THAN, re.IGNORECASE)
_SINCE = re.compile(words.SINCE, re.IGNORECASE)
_UNDONE = re.compile(elsewhere.UNDONE, re.IGNORECASE)
_BEHIND = re.compile(elsewhere.BEHIND, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Changes:
    """A text whose claimed changes are asked for, and its one pledge before and after, where it has one."""

    told: Told
    pledges: Pair | None

    @classmethod
    def of(cls, told: Told) -> "Changes":
        return cls(told, _pledges(told.amounts))

    def pair(self, claim: Candidate) -> Pair | None:
        """What the claim is a change between; None where the text leaves that open."""
        if pair := self._than(claim):
            return pair
        pair = self._aimed(claim)
        return pair if pair and not self._elsewhere(claim, pair) else None

    def _elsewhere(self, claim: Candidate, pair: Pair) -> bool:
        """Whether words beside the claim, or what was spent right before it, make it of something else."""
        text = self.told.text
        first, last = sentence(text, claim.start, claim.end)
        near = [a for a in self.told.within(first, claim.start) if a not in pair]
        done = near[-1] if near else None
        ahead = max((a.end for a in pair if first <= a.end <= claim.start), default=0)
        if done and done.role in DONE and done.end > ahead:
            return True
        between = (ahead, claim.start) if ahead else (claim.end, min(a.start for a in pair))
        beside = first <= between[0] <= between[1] <= last
        otherwise = tells_of_else(text, *between) if beside else _UNDONE.search(text, first, claim.start)
        return bool(otherwise or _BEHIND.match(text, claim.end, last))

    def _aimed(self, claim: Candidate) -> Pair | None:
        aimed = aim(claim, self.told)
        if not aimed:
            return None
        past = is_since_a_year(claim, self.told)
        own = [a for a in self.told.beside(claim) if not (past and a.role in PLANNED)]
        known = [a for a in own if a.role in KNOWN]
        if past and not any(a.role in DONE for a in known):
            return None
        if not known:
            return self._of_the_text(claim) if aimed == PLEDGE else self._told_last(claim, aimed)
        metrics = (SPENDING, REVENUE) if aimed == FIGURES else (REVENUE if aimed == REVENUE else SPENDING,)
        pairs = [pair for metric in metrics if (pair := _own(own, metric, self.told.text))]
        if pairs:
            return pairs[0] if len(pairs) == 1 else None
        pair = self._of_the_text(claim) if aimed != REVENUE else None
        return pair if pair and len(_values(known)) == 1 and _values(known) <= _values(pair) else None

    def _than(self, claim: Candidate) -> Pair | None:
        """ "$103 billion, 18% more than in the prior plan of $87 billion": the amount that the words behind
        the percentage lead to, and the last one of its kind before it.
        """
        text, beside = self.told.text, self.told.beside(claim)
        base = next((a for a in beside if a.start >= claim.end), None)
        if base is None or not _THAN.fullmatch(text[claim.end : base.start]):
            return None
        metric = next((name for name, roles in BEFORE.items() if base.role in roles), None)
        after = [a for a in beside if a.end <= claim.start and metric and a.role in AFTER[metric]]
        like = [a for a in after if (a.currency, a.per) == (base.currency, base.per)]
        return (base, like[-1]) if like else None

    def _of_the_text(self, claim: Candidate) -> Pair | None:
        """The text's pledge, unless the claim's sentence names somebody not named until it is told."""
        text = self.told.text
        first, last = sentence(text, claim.start, claim.end)
        if self.pledges is None or is_eastern(text, first, claim.start) or is_within(claim, self.told):
            return None
        until = max(sentence(text, a.start, a.end)[1] for a in self.pledges)
        known = text[:until]
        return self.pledges if all(name in known for name in names(text, first, last)) else None

    def _told_last(self, claim: Candidate, aimed: str) -> Pair | None:
        """Of "That is a cut of 57%.": the pair of the sentence before it."""
        if aimed != FIGURES or not opens_with_it(claim, self.told) or is_within(claim, self.told):
            return None
        own = self.told.ahead_of(claim)
        pairs = [pair for metric in (SPENDING, REVENUE) if (pair := _own(own, metric, self.told.text))]
        return pairs[0] if len(pairs) == 1 else None


def _own(own: Sequence[Candidate], metric: str, text: str) -> Pair | None:
    """The one pair of a metric among the amounts of a sentence."""
    planned = [a for a in own if a.role == BEFORE[metric][0]]
    before = planned or [a for a in own if a.role in DONE and a.role in BEFORE[metric] and _since(a, text)]
    after = [a for a in own if a.role in AFTER[metric]]
    return _like(before, after)


def _since(done: Candidate, text: str) -> bool:
    """Whether the text counts from what was done: "up 80% from $55 billion"."""
    return _SINCE.search(text, max(0, done.start - 40), done.end + 4) is not None


def _pledges(amounts: Sequence[Candidate]) -> Pair | None:
    """The one pledge of a text before and after; None where it tells of several.

    Amounts of quite another size, such as somebody's wages, are no second pledge.
    """
    both = [[a for a in amounts if a.role == role] for role in ("prior_pledge", "revised_pledge")]
    largest = max((value(a) for told in both for a in told), default=Fraction(0))
    before, after = ([a for a in told if value(a) * OF_ANOTHER_SIZE >= largest] for told in both)
    return _like(before, after)


def _like(before: Sequence[Candidate], after: Sequence[Candidate]) -> Pair | None:
    if len(_values(before)) != 1 or len(_values(after)) != 1:
        return None
    first, last = before[0], after[0]
    return (first, last) if first.currency == last.currency and first.per == last.per else None


def _values(amounts: Sequence[Candidate]) -> set[tuple[object, ...]]:
    return {(a.low, a.high, a.currency) for a in amounts}
