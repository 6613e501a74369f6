"""The rows of a read article: claims beside what is stored, figures beside those of their pledge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from narratives.dossier import Stored, StoredCheck
from narratives.forms.article_claims import ArticleClaim
from narratives.forms.article_figures import ClaimForm, FigureForm
from narratives.forms.article_reading import ArticleFigure
from narratives.measures.claims import Check


@dataclass(frozen=True)
class ClaimRow:
    """`same`: what is stored is what the text says, so that one line tells both."""

    claim: ArticleClaim
    box: ClaimForm | None
    stored: StoredCheck | None
    same: bool

    @property
    def check(self) -> Check:
        """The verdict at the claim's side: by the text's own numbers, where it has them."""
        return self.stored.check if self.stored and self.claim.half_told else self.claim.finding.check


def claim_rows(claims: Iterable[ArticleClaim], boxes: Iterable[ClaimForm], known: Stored) -> list[ClaimRow]:
    """What the text tells half, and what is stored does not complete, is left out."""
    by_number = {box.number: box for box in boxes}
    rows = [_row(claim, by_number.get(claim.number), known) for claim in claims]
    return [row for row in rows if row.stored or not row.claim.half_told]


def _row(claim: ArticleClaim, box: ClaimForm | None, known: Stored) -> ClaimRow:
    found = known.check(claim.claim, claim.about) if claim.claim and claim.about else None
    if found and not claim.half_told and not found.is_about(claim.used):
        found = None
    same = found is not None and found.says_the_same(claim.used, claim.finding.check)
    return ClaimRow(claim, box, found, same)


def figure_rows(
    figures: Sequence[ArticleFigure], forms: Sequence[FigureForm], known: Stored
) -> list[tuple[ArticleFigure, FigureForm]]:
    """Each figure with its form, warned where its pledge has it already, or has it with another point."""
    rows = list(zip(figures, forms, strict=True))
    for figure, form in rows:
        if figure.is_pledged and figure.slip is None and figure.value:
            unit = figure.candidate.currency or ""
            form.stored_alike = known.alike(figure.initial["pledge"], figure.value, unit)
    return rows
