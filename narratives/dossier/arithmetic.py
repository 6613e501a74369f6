"""One derived figure of a dossier by its key."""

from __future__ import annotations

from dataclasses import dataclass

from narratives.dossier.company import Dossier
from narratives.dossier.findings import Finding
from narratives.measures.result import MEASURES, MeasureInfo


@dataclass(frozen=True)
class Arithmetic:
    finding: Finding
    measure: MeasureInfo


def find_arithmetic(dossier: Dossier, key: str) -> Arithmetic | None:
    """The figure under `key` as known on the dossier's day, with its measure; None if unknown."""
    for found in dossier.findings():
        if found.key == key:
            return Arithmetic(found, MEASURES[found.result.name])
    return None
