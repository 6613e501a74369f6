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
    open_pledge,
    source_at,
)
from narratives.ledger.filings import Filed, filing_address, import_filings
from narratives.ledger.people import ADMINS, CURATE, EDITORS, PUBLISH, RECORD, may
from narratives.ledger.rates import Rated, import_rates
from narratives.ledger.record import announce, claim, explain, frame, overlap, report, revise
from narratives.ledger.refusals import Conflict, Forbidden, Refused
from narratives.ledger.review import edit, publish, retract, send_back, submit
from narratives.ledger.runs import ask_to_stop, begin_run, end_run, tell_run
from narratives.ledger.tables import swift_commits
from narratives.ledger.uploads import SheetDraft, choose, confirm_filing, confirm_sheet, discard, keep_upload

__all__ = [
    "ADMINS",
    "CURATE",
    "EDITORS",
    "PUBLISH",
    "RECORD",
    "Conflict",
    "Filed",
    "Forbidden",
    "Rated",
    "Refused",
    "SheetDraft",
    "add",
    "add_company",
    "add_filer",
    "add_partner",
    "add_source",
    "amend",
    "announce",
    "ask_to_stop",
    "begin_run",
    "choose",
    "claim",
    "confirm_filing",
    "confirm_sheet",
    "correct",
    "discard",
    "draft_article",
    "edit",
    "end_run",
    "explain",
    "filing_address",
    "frame",
    "import_filings",
    "import_rates",
    "keep_upload",
    "may",
    "open_pledge",
    "overlap",
    "publish",
    "report",
    "retract",
    "revise",
    "send_back",
    "source_at",
    "submit",
    "swift_commits",
    "tell_run",
]
