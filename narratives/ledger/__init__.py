"""The only writer. One function an act, one transaction a call, one line in the log."""

from narratives.ledger.article import draft_article
from narratives.ledger.correct import correct
from narratives.ledger.curate import add, add_company, add_partner, add_source, amend, open_pledge, source_at
from narratives.ledger.index import reindex
from narratives.ledger.merge import merge_companies, merge_sources
from narratives.ledger.merging import plan_merge
from narratives.ledger.move import mark_echoes, mark_origin, move
from narratives.ledger.people import ADMINS, CURATE, EDITORS, PUBLISH, RECORD, may
from narratives.ledger.rearrange import undo
from narratives.ledger.record import announce, claim, explain, frame, overlap, report, revise
from narratives.ledger.refusals import Conflict, Forbidden, Refused
from narratives.ledger.review import discard, edit, publish, recall, retract, send_back, submit
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

__all__ = [
    "ADMINS",
    "CURATE",
    "EDITORS",
    "PUBLISH",
    "RECORD",
    "Conflict",
    "Forbidden",
    "NewPledge",
    "Refused",
    "Sitting",
    "add",
    "add_company",
    "add_partner",
    "add_source",
    "amend",
    "announce",
    "answer",
    "claim",
    "correct",
    "discard",
    "draft_article",
    "edit",
    "explain",
    "frame",
    "mark_echoes",
    "mark_origin",
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
]
