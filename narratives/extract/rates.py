"""The two revenues a compound rate leads from and to, and in how many years."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from narratives.extract.aiming import Told, grows, sentence, tells_of_else
from narratives.extract.article import Candidate
from narratives.extract.lengths import Spans, year_of, years_of
from narratives.extract.words import elsewhere

COMPARED = re.compile(elsewhere.COMPARED, re.IGNORECASE)
Growth = tuple[Candidate, Candidate, Fraction]


@dataclass(frozen=True, slots=True)
class Rates:
    """A text whose compound rates are asked for, and its revenues where it tells only one of a currency."""

    told: Told
    spans: Spans
    target_of_text: Candidate | None
    bases: Mapping[str | None, Candidate | None]

    @classmethod
    def of(cls, told: Told, spans: Spans) -> "Rates":
        done: dict[str | None, list[Candidate]] = {}
        for amount in filter(_is_base, told.amounts):
            done.setdefault(amount.currency, []).append(amount)
        targets = [a for a in told.amounts if a.role == "revenue_target"]
        return cls(told, spans, _only(targets), {unit: _only(amounts) for unit, amounts in done.items()})

    def growth(self, claim: Candidate) -> Growth | None:
        """None where the text leaves one of the three open."""
        target = self.target(claim)
        base = self._base(claim, target) if target else None
        if target is None or base is None:
            return None
        first, _ = sentence(self.told.text, claim.start, claim.end)
        near = max(first, min(target.end, claim.start))
        if tells_of_else(self.told.text, near, claim.start) or COMPARED.search(
            self.told.text, near, claim.start
        ):
            return None
        years = _length(claim.period) or _between(base, target) or self._only_length()
        return (base, target, years) if years else None

    def target(self, claim: Candidate) -> Candidate | None:
        """The revenue a rate leads to: of its own sentence, or the text's only one."""
        if not grows(claim, self.told):
            return None
        own = [a for a in self.told.beside(claim) if a.role == "revenue_target"]
        return _only(own) if own else self.target_of_text

    def _base(self, claim: Candidate, target: Candidate) -> Candidate | None:
        """What it starts from: told right before the rate or the target, or else the text's only revenue."""
        near = [
            a
            for figure in (claim, target)
            for a in (*self.told.ahead_of(figure), *self.told.beside(figure))
            if _is_base(a) and a.currency == target.currency
        ]
        return _only(near) if near else self.bases.get(target.currency)

    def _only_length(self) -> Fraction | None:
        return self.spans.lengths[0] if len(self.spans.lengths) == 1 else None


def _is_base(amount: Candidate) -> bool:
    """Revenue of a year, not of a quarter or a month."""
    return amount.role == "revenue_actual" and amount.per in ("", "year") and "Q" not in amount.period


def _length(period: str) -> Fraction | None:
    """Of "5 years". Growth from 2026 to 2030 takes four years, which the revenues' own years tell."""
    return years_of(period) if period.endswith("years") else None


def _between(base: Candidate, target: Candidate) -> Fraction | None:
    first, last = year_of(base.period), year_of(target.period)
    return Fraction(last - first) if first and last and last > first else None


def _only(amounts: Sequence[Candidate]) -> Candidate | None:
    """The first of amounts that are all one; None where they differ."""
    values = {(a.low, a.high, a.currency) for a in amounts}
    return amounts[0] if len(values) == 1 else None
