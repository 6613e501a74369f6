"""To which unit a filing gives its figures, so that rounding is not taken for revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from narratives.intake.facts import Reported

# Filings state units, thousands or millions. Zeros beyond that are the figure's own.
MOST_ZEROS = 6


class Precisions:
    """The precision of each filing among `rows`: the finest its figures need, at most a million."""

    def __init__(self, rows: Iterable[Reported]) -> None:
        self._zeros: dict[str, int] = defaultdict(lambda: MOST_ZEROS)
        for row in rows:
            if row.accession:
                self._zeros[row.accession] = min(self._zeros[row.accession], zeros(row.value))

    def of(self, row: Reported) -> int:
        """One unit of the last digit the filing gives: 1, 10, ... 1,000,000."""
        return int(10 ** min(self._zeros.get(row.accession, MOST_ZEROS), zeros(row.value)))

    def same(self, a: Reported, b: Reported) -> bool:
        """Whether two figures differ by at most one unit of the coarser precision."""
        return abs(a.value - b.value) <= max(self.of(a), self.of(b)) if a.value != b.value else True


def zeros(value: int) -> int:
    """How many zeros a figure ends in, at most MOST_ZEROS."""
    return next((n for n in range(MOST_ZEROS) if value % 10 ** (n + 1)), MOST_ZEROS)
