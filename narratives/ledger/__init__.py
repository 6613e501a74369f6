"""The only writer. One function an act, one transaction a call, one line in the log."""

from narratives.ledger.article import draft_article
from narratives.ledger.correct import correct
from narratives.ledger.curate import (
    add,
    add_company,
    add_filer,
    add_partner,
    add_source,
    amend,
    kept_source,
    open_pledge,
    source_at,
)
from narratives.ledger.filings import Filed, filing_address, import_filings
from narratives.ledger.index import reindex
from narratives.ledger.merge import merge_companies, merge_sources
from narratives.ledger.merging import plan_merge
from narratives.ledger.move import mark_echoes, mark_origin, move
from narratives.ledger.people import ADMINS, CURATE, EDITORS, PUBLISH, RECORD, may
from narratives.ledger.rates import Rated, import_rates
from narratives.ledger.rearrange import undo
from narratives.ledger.record import announce, claim, explain, frame, overlap, report, revise
from narratives.ledger.refusals import Conflict, Forbidden, Refused
from narratives.ledger.review import discard, edit, publish, recall, retract, send_back, submit
from narratives.ledger.runs import ask_to_stop, begin_run, end_run, tell_run
from narratives.ledger.sitting import (
    NewPledge,
    Sitting,
    answer,
    sit_announce,
    sit_claim,
    sit_correct,
    sit_edit,
    sit_frame,
    sit_report,
)
from narratives.ledger.tables import swift_commits
from narratives.ledger.uploads import (
    SheetDraft,
    choose,
    confirm_filing,
    confirm_sheet,
    drop_upload,
    keep_upload,
)

__all__ = [
    "ADMINS",
    "CURATE",
    "EDITORS",
    "PUBLISH",
    "RECORD",
    "Conflict",
    "Filed",
    "Forbidden",
    "NewPledge",
    "Rated",
    "Refused",
    "SheetDraft",
    "Sitting",
    "add",
    "add_company",
    "add_filer",
    "add_partner",
    "add_source",
    "amend",
    "announce",
    "answer",
    "ask_to_stop",
    "begin_run",
    "choose",
    "claim",
    "confirm_filing",
    "confirm_sheet",
    "correct",
    "discard",
    "draft_article",
    "drop_upload",
    "edit",
    "end_run",
    "explain",
    "filing_address",
    "frame",
    "mark_echoes",
    "mark_origin",
    "import_filings",
    "import_rates",
    "keep_upload",
    "kept_source",
    "may",
    "merge_companies",
    "merge_sources",
    "move",
    "open_pledge",
    "overlap",
    "plan_merge",
    "publish",
    "recall",
    "reindex",
    "report",
    "retract",
    "revise",
    "send_back",
    "sit_announce",
    "sit_claim",
    "sit_correct",
    "sit_edit",
    "sit_frame",
    "sit_report",
    "source_at",
    "submit",
    "undo",
    "swift_commits",
    "tell_run",
]
