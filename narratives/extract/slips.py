"""Slipped decimals: figures that make the text's claims hold only when moved by a power of ten."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from narratives.extract.article import Candidate
from narratives.extract.findings import AFTER, AVERAGE, MAGNITUDE, PERCENT_CHANGE, SumFinding, value
from narratives.extract.stated import precision_of, stated
from narratives.measures.amounts import Hedge
from narratives.measures.claims import (
    Check,
    check_average,
    check_magnitude,
    check_percent_change,
    unverifiable,
)
from narratives.measures.ladder import Stated

POWERS = (1, 2, 3)
# Towards the smaller amount first: the slip of the founding text writes ten times too much.
SLIPS = tuple(factor for n in POWERS for factor in (Fraction(1, 10**n), Fraction(10**n)))


def slips(found: Sequence[SumFinding], text: str) -> list[SumFinding]:
    """The figure that, moved by a power of ten, makes claims hold that fail as written.

    A yearly average alone names no slip: its number of years is too uncertain for that.
    """
    votes: dict[tuple[object, ...], list[str]] = {}
    moved: dict[tuple[object, ...], tuple[Candidate, Fraction]] = {}
    for finding in found:
        if finding.check.verdict.holds is False and finding.kind in (PERCENT_CHANGE, AVERAGE):
            for figure, factor in cures(finding, text):
                key = (figure.low, figure.high, figure.currency, factor)
                votes.setdefault(key, []).append(finding.kind)
                moved.setdefault(key, (figure, factor))
    # A figure that another claim bears out is not the one that slipped.
    sound = {_figure(i) for finding in found if finding.check.verdict.holds for i in finding.inputs}
    open_to = [key for key in votes if key[:3] not in sound]
    ranked = sorted(
        open_to, key=lambda key: (-len(votes[key]), moved[key][0].role not in AFTER, moved[key][1] > 1)
    )
    if not ranked or PERCENT_CHANGE not in votes[ranked[0]]:
        return []
    return [_slip(*moved[ranked[0]], tuple(dict.fromkeys(votes[ranked[0]])), text)]


def _figure(amount: Candidate) -> tuple[object, ...]:
    return amount.low, amount.high, amount.currency


def _slip(figure: Candidate, factor: Fraction, kinds: tuple[str, ...], text: str) -> SumFinding:
    meant = value(figure) * factor
    said = Stated(value(figure), precision_of(figure, text))
    amount = Decimal(meant.numerator) / Decimal(meant.denominator)
    return SumFinding(MAGNITUDE, figure, (figure,), check_magnitude(said, meant), amount, kinds)


def as_meant(finding: SumFinding, slip: SumFinding, text: str) -> Check | None:
    """The check of a claim again with the slipped figure put right; None where it has no part in it."""
    slipped = (slip.claim.low, slip.claim.high, slip.claim.currency)
    same = [(f.low, f.high, f.currency) == slipped for f in finding.inputs]
    if finding.kind not in (PERCENT_CHANGE, AVERAGE) or slip.meant is None or not any(same):
        return None
    meant = Fraction(slip.meant)
    values = [meant if moved else value(f) for f, moved in zip(finding.inputs, same, strict=True)]
    return _again(finding, values, text)


def cures(finding: SumFinding, text: str) -> list[tuple[Candidate, Fraction]]:
    """The smallest moves of one input that make the claim hold closely, or depend.

    Moved far enough, a figure is on the right side of every bound: "at least 58%" must come out near 58%.
    """
    cures: list[tuple[Candidate, Fraction]] = []
    for place, figure in enumerate(finding.inputs):
        for factor in SLIPS:
            values = [value(f) * (factor if k == place else 1) for k, f in enumerate(finding.inputs)]
            if _again(finding, values, text, closely=True).verdict.holds is not False:
                cures.append((figure, factor))
                break
    return cures


def _again(finding: SumFinding, values: list[Fraction], text: str, closely: bool = False) -> Check:
    said = stated(finding.claim, text, -1 if finding.claim.role == "claimed_cut" else 1)
    if said is None:
        return unverifiable()
    if closely:
        said = replace(said, hedge=Hedge.ABOUT)
    if finding.kind == PERCENT_CHANGE:
        return check_percent_change(said, values[0], values[1])
    years = [Fraction(case.label) for case in finding.check.cases]
    return check_average(said, values[0], years)
