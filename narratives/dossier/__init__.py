"""The only joiner: facts and measures put together for a day, as frozen dataclasses."""

from narratives.dossier.arithmetic import find_arithmetic
from narratives.dossier.changes import changes
from narratives.dossier.checked import checked_claim, checked_claims, claims_where
from narratives.dossier.company import Dossier, company_dossier
from narratives.dossier.comparison import CAPEX, Comparison, comparison
from narratives.dossier.corrections import corrections_of, corrections_page
from narratives.dossier.front import Front, front
from narratives.dossier.moved import company_now, pledge_now, source_now
from narratives.dossier.panel import Panel, panel
from narratives.dossier.pledge import is_public, pledge_dossier
from narratives.dossier.reading import Clock, claims_known, public_companies
from narratives.dossier.reports import Reports, reports
from narratives.dossier.search import search
from narratives.dossier.site_time import company_shown_since, pledge_shown_since, site_shows_since
from narratives.dossier.source import SourceDossier, source_dossier
from narratives.dossier.standings import Standings, every_vintage, standings
from narratives.dossier.stored import Stored, StoredCheck, stored
from narratives.dossier.triangle import triangle

__all__ = [
    "CAPEX",
    "Clock",
    "Comparison",
    "Dossier",
    "Front",
    "Panel",
    "Reports",
    "SourceDossier",
    "Standings",
    "Stored",
    "StoredCheck",
    "changes",
    "checked_claim",
    "checked_claims",
    "claims_known",
    "claims_where",
    "company_dossier",
    "company_now",
    "company_shown_since",
    "corrections_of",
    "corrections_page",
    "every_vintage",
    "comparison",
    "find_arithmetic",
    "front",
    "is_public",
    "panel",
    "pledge_dossier",
    "pledge_now",
    "pledge_shown_since",
    "site_shows_since",
    "search",
    "public_companies",
    "reports",
    "source_dossier",
    "source_now",
    "standings",
    "stored",
    "triangle",
]
