"""What a file is, by its first bytes and its parts, whatever its name says."""

from __future__ import annotations

import codecs

from narratives.intake.limits import Refusal
from narratives.intake.pack import Pack

_MARKS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"{\\rtf", "a text document"),
    (b"SQLite format 3", "a database"),
)
_TEXTS = (
    ("<!doctype html", "a web page"),
    ("<html", "a web page"),
    ("<table", "a web page"),
    ("<", "XML"),
    ("{", "JSON"),
    ("[", "JSON"),
)
# Those that European and Vietnamese spreadsheet programs write; taken only when a person chooses.
ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1258", "iso-8859-1", "shift_jis", "gb18030")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def is_archive(data: bytes) -> bool:
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def refuse_other_bytes(data: bytes) -> None:
    """Raises Refusal for files that are no sheets, naming what they are."""
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise Refusal("old-excel")
    for mark, what in _MARKS:
        if data.startswith(mark):
            raise Refusal("other-file", what=what)


def refuse_other_text(text: str) -> None:
    start = text.removeprefix("\ufeff").lstrip().lower()
    for mark, what in _TEXTS:
        if start.startswith(mark):
            raise Refusal("other-file", what=what)


def refuse_other_pack(pack: Pack) -> None:
    names = pack.names
    if "xl/vbaproject.bin" in names:
        raise Refusal("macros")
    if "xl/workbook.bin" in names:
        raise Refusal("binary-workbook")
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise Refusal("other-file", what="a text document or presentation")
    if "xl/workbook.xml" not in names:
        raise Refusal("open-document" if {"mimetype", "content.xml"} & names else "no-workbook")


def encoding_of(data: bytes, chosen: str | None) -> str:
    """The encoding by its byte order mark, the chosen one, or UTF-8. Nothing is guessed."""
    marked = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    if marked:
        return marked
    if chosen is None or chosen.lower() == "utf-8":
        return _utf8(data)
    if chosen.lower() not in ENCODINGS:
        raise Refusal("unknown-encoding", name=chosen, choices=", ".join(ENCODINGS))
    return chosen


def _utf8(data: bytes) -> str:
    if (at := data.find(b"\x00")) >= 0:
        raise Refusal("not-text", at=at)
    if control := _controls(data[:4096]):
        raise Refusal("not-text", at=control - 1)
    return "utf-8"


def _controls(data: bytes) -> int:
    """One more than the place of the first control byte that no sheet has; 0 if there is none."""
    return next((at for at, byte in enumerate(data, 1) if byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a"), 0)
