"""The gate before any percent: are these two figures about the same thing?"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class Comparable(StrEnum):
    EQUAL = "equal"
    CONVERTIBLE = "convertible"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


SEVERITY = tuple(Comparable)


@dataclass(frozen=True, slots=True)
class Facets:
    """What a figure is about. An empty facet is one that nobody stated."""

    metric: str = ""
    definition: str = ""
    scope: str = ""
    payer: str = ""
    geography: str = ""
    period: str = ""
    currency: str = ""
    price_basis: str = ""
    net_basis: str = ""


@dataclass(frozen=True, slots=True)
class FacetVerdict:
    facet: str
    verdict: Comparable
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Gate:
    """As closed as the worst facet. A closed gate lets no percent through; an unknown one marks it."""

    verdict: Comparable
    facets: tuple[FacetVerdict, ...]

    @property
    def open(self) -> bool:
        return self.verdict is not Comparable.DIFFERENT

    @property
    def established(self) -> bool:
        return self.verdict in (Comparable.EQUAL, Comparable.CONVERTIBLE)

    def of(self, verdict: Comparable) -> tuple[FacetVerdict, ...]:
        return tuple(facet for facet in self.facets if facet.verdict is verdict)

    @property
    def different(self) -> tuple[FacetVerdict, ...]:
        return self.of(Comparable.DIFFERENT)

    @property
    def unknown(self) -> tuple[FacetVerdict, ...]:
        return self.of(Comparable.UNKNOWN)


def gate(a: Facets, b: Facets, convertible: frozenset[str] = frozenset()) -> Gate:
    """Facet by facet; `convertible` names those for which the caller has what a conversion needs.

    A currency is convertible with a dated rate, a period with a window to put both on the same length.
    """
    verdicts = tuple(
        _facet(field.name, getattr(a, field.name), getattr(b, field.name), convertible) for field in fields(a)
    )
    worst = max((facet.verdict for facet in verdicts), key=SEVERITY.index)
    return Gate(worst, verdicts)


def _facet(name: str, left: str, right: str, convertible: frozenset[str]) -> FacetVerdict:
    if left == right and left:
        verdict = Comparable.EQUAL
    elif not left or not right:
        verdict = Comparable.UNKNOWN
    else:
        verdict = Comparable.CONVERTIBLE if name in convertible else Comparable.DIFFERENT
    return FacetVerdict(name, verdict, left, right)
