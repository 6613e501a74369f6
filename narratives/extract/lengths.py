"""Numbers of years: what a period lasts, and the lengths a whole text allows for a total."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from narratives.extract.article import Candidate

# A text that names more lengths of time than this leaves open which one is meant.
HANDFUL = 4


def years_of(period: str) -> Fraction | None:
    match = re.fullmatch(r"(\d{1,2}) years", period)
    span = re.fullmatch(r"(\d{4})-(\d{4})", period)
    if span:
        return Fraction(int(span[2]) - int(span[1]) + 1)
    return Fraction(int(match[1])) if match else None


def year_of(period: str) -> int | None:
    match = re.search(r"(?:19|20)\d\d$", period)
    return int(match.group()) if match else None


@dataclass(frozen=True, slots=True)
class Spans:
    """The lengths in years a text names, and its calendar years; none of a kind it names too many of."""

    lengths: tuple[Fraction, ...]
    calendar: tuple[int, ...]

    @classmethod
    def of(cls, candidates: Sequence[Candidate]) -> "Spans":
        periods = {c.period for c in candidates if c.kind == "period"}
        lengths = sorted({years for period in periods if (years := years_of(period))})
        calendar = sorted({year for period in periods if (year := year_of(period))})
        return cls(
            tuple(lengths) if len(lengths) <= HANDFUL else (),
            tuple(calendar) if len(calendar) <= 2 * HANDFUL else (),
        )

    def admissible(self, total: Candidate) -> list[Fraction]:
        """The total's own horizon; else the lengths from each year named to its last, counted both ways; else
        the lengths the text names.
        """
        own = years_of(total.period)
        if own:
            return [own]
        last = year_of(total.period) or max(self.calendar, default=0)
        lengths = [last - year for year in self.calendar if 1 <= last - year <= 15]
        both = [Fraction(n + more) for n in sorted(lengths) for more in (0, 1)]
        return list(dict.fromkeys(both or self.lengths))
