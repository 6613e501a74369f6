"""The only joiner: facts and measures put together for a day, as frozen dataclasses."""

from narratives.dossier.arithmetic import find_arithmetic
from narratives.dossier.changes import changes
from narratives.dossier.checked import checked_claim, checked_claims, claims_where
from narratives.dossier.company import Dossier, company_dossier
from narratives.dossier.comparison import CAPEX, Comparison, comparison
from narratives.dossier.pledge import is_public, pledge_dossier
from narratives.dossier.reading import Clock, claims_known, public_companies
from narratives.dossier.reports import Reports, reports
from narratives.dossier.source import SourceDossier, source_dossier
from narratives.dossier.standings import Standings, standings
from narratives.dossier.triangle import triangle

__all__ = [
    "CAPEX",
    "Clock",
    "Comparison",
    "Dossier",
    "Reports",
    "SourceDossier",
    "Standings",
    "changes",
    "checked_claim",
    "checked_claims",
    "claims_known",
    "claims_where",
    "company_dossier",
    "comparison",
    "find_arithmetic",
    "is_public",
    "pledge_dossier",
    "public_companies",
    "reports",
    "source_dossier",
    "standings",
    "triangle",
]
