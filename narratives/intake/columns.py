"""The columns of our own export: their names, how each cell is read, and what would be right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from narratives.intake import words

LONG, SHORT, NOTE = 200, 25, 5_000


@dataclass(frozen=True, slots=True)
class Column:
    """`sort`: text, date, amount, word, yes, unit, url or accession. `blank`: what an empty cell means."""

    name: str
    sort: str = "text"
    required: bool = False
    words: tuple[str, ...] = ()
    limit: int = LONG
    blank: object = ""
    right: str = ""


def _date(name: str, required: bool = False) -> Column:
    return Column(name, "date", required, blank=None, right="2026-02-20")


def _amount(name: str, required: bool = False) -> Column:
    return Column(name, "amount", required, blank=None, right="1400000000000 / $1.4T")


def _word(name: str, choices: tuple[str, ...], required: bool = False, blank: str = "") -> Column:
    return Column(name, "word", required, choices, blank=blank, right=", ".join(choices))


def _yes(name: str) -> Column:
    return Column(name, "yes", blank=False, right="yes / no")


_UNIT = Column("unit", "unit", right="USD, EUR, W")
_URL = Column("source_url", "url", right="https://example.com/page")

ANNOUNCEMENTS = (
    Column("company", required=True, right="Example Corp"),
    Column("pledge", required=True, right="compute-plan"),
    _date("announced_on", required=True),
    _word("precision", words.PRECISIONS),
    Column("speaker"),
    _word("speaker_role", words.ROLES, required=True),
    _word("act", words.ACTS, blank="stated"),
    _amount("low"),
    _amount("high"),
    _word("hedge", words.HEDGES),
    _UNIT,
    _word("kind", words.KINDS),
    _date("horizon_start"),
    _date("horizon_end"),
    _yes("start_stated"),
    _yes("end_stated"),
    _word("firmness", words.FIRMNESS, required=True),
    _word("definition", words.DEFINITIONS),
    Column("scope"),
    Column("source_url", "url", True, right=_URL.right),
    Column("locator"),
    Column("note", limit=NOTE),
)
REPORTS = (
    Column("company", required=True, right="Example Corp"),
    _word("metric", words.METRICS, required=True),
    _word("definition", words.DEFINITIONS, required=True),
    _date("period_start", required=True),
    _date("period_end", required=True),
    _amount("value", required=True),
    _UNIT,
    _date("reported_on", required=True),
    Column("form", limit=12, right="10-K"),
    Column("accession", "accession", right="0001628280-26-003942"),
    Column("concept", limit=150),
    _word("evidence", words.EVIDENCE, blank="reported"),
    _URL,
    Column("note", limit=NOTE),
)
KINDS: Mapping[str, tuple[Column, ...]] = {"announcements": ANNOUNCEMENTS, "reports": REPORTS}
