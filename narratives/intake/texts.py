"""Texts in cells: addresses, words from a list, yes and no, and formulas kept from doing harm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import urlsplit

from narratives.intake.cell_texts import ErrorText, FormulaText
from narratives.intake.reasons import Reason, because
from narratives.intake.words import NO, SAME_WORDS, YES

ERRORS = frozenset(
    {"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!"}
)
# What a spreadsheet program would take for a formula if the text were opened as CSV.
_FORMULA = re.compile(r"=|[+\-@].*[(|!]", re.DOTALL)
_STARTS = ("=", "+", "-", "@", "\t", "\r")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")


def refuse_text(text: str) -> Reason | None:
    """What no cell may hold, whatever its column."""
    if isinstance(text, FormulaText) or _FORMULA.match(text):
        return because("formula")
    if isinstance(text, ErrorText) or text.strip().upper() in ERRORS:
        return because("error-cell", value=text)
    if text.isprintable():
        return None
    mark = next(
        (m for m in text if m in _TURNING or (unicodedata.category(m) == "Cc" and m not in "\n\r\t")), ""
    )
    return because("control-mark", mark=f"U+{ord(mark):04X}") if mark else None


def _unseen(mark: str) -> bool:
    return mark in _TURNING or (unicodedata.category(mark) == "Cc" and mark not in "\n\r\t")


def guard(text: str) -> str:
    """For exports: a text that a spreadsheet program would calculate, with an apostrophe before it."""
    return f"'{text}" if text.startswith((*_STARTS, "'")) else text


def unguard(text: str) -> str:
    """The text as it was before `guard`."""
    return text[1:] if text[:1] == "'" and text[1:].startswith((*_STARTS, "'")) else text


def plain(text: str, limit: int) -> str | Reason:
    trimmed = unguard(text).strip()
    return trimmed if len(trimmed) <= limit else because("text-too-long", length=len(trimmed), limit=limit)


def one_of(text: str, words: Sequence[str]) -> str | Reason:
    word = " ".join(text.lower().split())
    word = SAME_WORDS.get(word, word).replace(" ", "_").replace("-", "_")
    return word if word in words else because("not-in-list", value=text)


def yes_or_no(text: str) -> bool | Reason:
    word = text.strip().lower()
    if word in YES or word in NO:
        return word in YES
    return because("not-yes-or-no", value=text)


def unit(text: str) -> str | Reason:
    found = text.strip()
    return found if re.fullmatch(r"[A-Z]{3}|W", found) else because("not-a-unit", value=text)


def address(text: str, limit: int = 500) -> str | Reason:
    found = text.strip()
    if len(found) > limit:
        return because("text-too-long", length=len(found), limit=limit)
    try:
        parts = urlsplit(found)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    return found if good and not re.search(r"\s", found) else because("not-a-url", value=text)


def accession(text: str) -> str | Reason:
    found = text.strip()
    return found if _ACCESSION.fullmatch(found) else because("not-an-accession", value=text)
