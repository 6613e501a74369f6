"""What a reader hands back: a reading of one amount, and the codes and sentences of what it could not or
only doubtfully read.
"""

from dataclasses import dataclass
from decimal import Decimal

# The largest whole number a database column of eight bytes holds.
LARGEST = Decimal(2**63 - 1)
CUMULATIVE, PER_YEAR, RUN_RATE = "cumulative", "per_year", "run_rate"

PROBLEMS = {
    "empty": "Nothing was typed.",
    "too-long": "This is too long for one amount.",
    "no-number": "No number was found.",
    "vague": "This names no definite amount.",
    "marks": "The points and commas of this number do not fit together.",
    "too-large": "This is larger than any amount of money.",
    "scales": "The words for the scale do not fit together.",
    "several": "There is more than one amount here; enter one.",
    "step": "This is a step from one amount to another; enter one of them.",
    "descending": "The second amount of this range is smaller than the first.",
    "percent": "This is a percentage and not an amount.",
    "mixed-units": "The two ends of this range have different units.",
}

DOUBTS = {
    "dot-thousands": "The point was taken to group thousands.",
    "dot-decimal": "The point was taken to start the decimals.",
    "comma-thousands": "The comma was taken to group thousands.",
    "comma-decimal": "The comma was taken to start the decimals.",
    "long-scale": "This word can mean nine zeros or twelve.",
    "zhao": "兆 was taken for twelve zeros.",
    "t": "The letter t was taken for twelve zeros.",
    "tr": "The letters tr were taken for twelve zeros.",
    "mil": "The word mil was taken for a thousand.",
    "bio": "The letters bio were taken for nine zeros.",
    "yen-sign": "The sign ¥ was taken for yen; it also stands for yuan.",
    "kroner": "The word kroner was taken for Danish crowns; it also stands for Norwegian ones.",
    "currency-unclear": "The name of this currency belongs to several countries.",
    "currency-assumed": "No currency was stated; the company's own was taken.",
    "bare-number": "No word such as million or billion was stated.",
    "brackets": "The brackets were not taken for a minus sign.",
    "minus": "The dash was taken for a minus sign.",
    "per-quarter": "This is an amount per quarter.",
    "per-month": "This is an amount per month.",
    "conversion": "A second amount, taken for the same money in another currency, was left out.",
    "several-left-out": "Other numbers were left out.",
    "wide-range": "One end of this range is a hundred times the other or more.",
    "stroke": "The stroke was taken for a range.",
    "scale-apart": "The word for the scale stands apart from the number.",
    "tolerance-unit": "The tolerance was read in the unit of the amount.",
}
# Doubts that matter only as a remark: the reading is the language's own rule.
REMARKS = frozenset({"zhao"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One amount as typed. Whole units of `unit`; an open side is None; `ambiguous` wants an editor's nod.

    With a `problem` (a code of PROBLEMS) there is no amount, and `sentence` says why. `rest` is what was
    not read.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str = "exact"
    unit: str | None = None
    kind: str = CUMULATIVE
    per: str = ""
    notes: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    problem: str = ""
    sentence: str = ""
    rest: str = ""

    @property
    def explanations(self) -> tuple[str, ...]:
        """The sentences of all doubts, in order."""
        return tuple(DOUBTS[code] for code in self.ambiguous)


def refuse(code: str) -> Reading:
    return Reading(problem=code, sentence=PROBLEMS[code])
