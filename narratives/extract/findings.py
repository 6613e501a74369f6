"""What the check of a text's own sums finds, and the values it is made of."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from narratives.extract.article import Candidate
from narratives.extract.stated import value_of
from narratives.measures.claims import Check

PERCENT_CHANGE, AVERAGE, CAGR, COMPARISON, MAGNITUDE = (
    "percent_change",
    "average",
    "cagr",
    "comparison",
    "magnitude",
)
# Roles of an amount after a change.
AFTER = ("revised_pledge", "capex_pledge", "revenue_target")
# Roles of an amount that a text tells as changed.
REVISED = ("prior_pledge", "revised_pledge", "prior_target")


@dataclass(frozen=True, slots=True)
class SumFinding:
    """A claim of the text and its check.

    `claim` is the figure that claims (of a MAGNITUDE: the slipped one), `inputs` are the figures it is about,
    in the order of the check's arguments. `meant` is the amount a slipped figure must mean for the claims
    `supports` to hold. `names` is what a comparison names; its figures are not in the text. `more` says that
    it puts its figure above theirs, not below.
    """

    kind: str
    claim: Candidate
    inputs: tuple[Candidate, ...]
    check: Check
    meant: Decimal | None = None
    supports: tuple[str, ...] = ()
    names: str = ""
    more: bool = True


def value(candidate: Candidate) -> Fraction:
    """The value of a figure that is known to have one."""
    return value_of(candidate) or Fraction(0)
