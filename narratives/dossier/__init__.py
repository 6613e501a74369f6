"""The only joiner: facts and measures put together for a day, as frozen dataclasses."""

from narratives.dossier.arithmetic import find_arithmetic
from narratives.dossier.company import Dossier, company_dossier
from narratives.dossier.pledge import is_public, pledge_dossier
from narratives.dossier.reading import Clock
from narratives.dossier.search import search
from narratives.dossier.source import SourceDossier, source_dossier
from narratives.dossier.standings import Standings, standings

__all__ = [
    "Clock",
    "Dossier",
    "SourceDossier",
    "Standings",
    "company_dossier",
    "find_arithmetic",
    "is_public",
    "pledge_dossier",
    "search",
    "source_dossier",
    "standings",
]
