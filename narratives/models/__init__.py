"""The facts, one file a noun."""

from narratives.models.claims import Claim, ClaimInput, ClaimKind, InputRole
from narratives.models.companies import Alias, Company, CompanyKind
from narratives.models.curating import Curation, OldAddress, OldNoun, Touched
from narratives.models.dated import Fact, Precision, Status
from narratives.models.frames import Frame, Label
from narratives.models.imports import SheetMapping, Upload, UploadKind
from narratives.models.log import LogEntry
from narratives.models.pledges import (
    Act,
    Announcement,
    Definition,
    Firmness,
    Hedge,
    Kind,
    Metric,
    Overlap,
    Partner,
    Pledge,
    Resolution,
    Revision,
    RevisionReason,
    SpeakerRole,
)
from narratives.models.rates import ExchangeRate
from narratives.models.reports import Evidence, Report, ReportMetric
from narratives.models.search import Findable, SearchEntry
from narratives.models.sources import Source, Tier

__all__ = [
    "Act",
    "Alias",
    "Announcement",
    "Claim",
    "ClaimInput",
    "ClaimKind",
    "Company",
    "CompanyKind",
    "Curation",
    "Definition",
    "Evidence",
    "ExchangeRate",
    "Fact",
    "Findable",
    "Firmness",
    "Frame",
    "Hedge",
    "InputRole",
    "Kind",
    "Label",
    "LogEntry",
    "Metric",
    "OldAddress",
    "OldNoun",
    "Overlap",
    "Partner",
    "Pledge",
    "Precision",
    "Report",
    "ReportMetric",
    "Resolution",
    "Revision",
    "RevisionReason",
    "SearchEntry",
    "SheetMapping",
    "Source",
    "SpeakerRole",
    "Status",
    "Tier",
    "Touched",
    "Upload",
    "UploadKind",
]
