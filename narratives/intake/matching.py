"""Which column of a foreign sheet is which of ours: a suggestion for a person to confirm."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from narratives.intake.columns import KINDS

# How others name our columns, in small letters without marks.
NAMES: Mapping[str, tuple[str, ...]] = {
    "company": (
        "company name",
        "issuer",
        "firm",
        "organisation",
        "organization",
        "entity",
        "cong ty",
        "ten cong ty",
    ),
    "pledge": ("commitment", "commitment key", "pledge slug", "promise", "cam ket"),
    "announced_on": (
        "announced",
        "announcement date",
        "date",
        "date announced",
        "said on",
        "ngay",
        "ngay cong bo",
    ),
    "precision": ("announced on precision", "date precision", "announced precision"),
    "speaker": ("said by", "spokesperson", "nguoi noi"),
    "speaker_role": ("role", "speaking as", "vai tro"),
    "act": ("event", "what happened"),
    "low": ("amount low", "low end", "minimum", "min", "from amount", "amount", "thap nhat", "so tien"),
    "high": ("amount high", "high end", "maximum", "max", "to amount", "cao nhat"),
    "hedge": ("amount qualifier", "qualifier"),
    "unit": ("currency", "ccy", "currency code", "don vi", "tien te"),
    "kind": ("basis", "type"),
    "horizon_start": ("start", "from", "starts", "bat dau"),
    "horizon_end": ("end", "until", "through", "ends", "ket thuc"),
    "start_stated": (),
    "end_stated": (),
    "firmness": ("strength", "commitment level"),
    "definition": ("metric detail", "what is counted", "dinh nghia"),
    "scope": ("perimeter", "pham vi"),
    "source_url": ("url", "source", "link", "address", "nguon"),
    "locator": ("page", "where"),
    "note": ("notes", "comment", "comments", "remark", "ghi chu"),
    "metric": ("measure", "chi tieu"),
    "period_start": ("start date", "from", "start", "tu ngay"),
    "period_end": ("end date", "to", "end", "period", "den ngay"),
    "value": ("amount", "figure", "val", "gia tri", "so tien"),
    "reported_on": (
        "filed",
        "filed on",
        "filing date",
        "published",
        "published on",
        "reported",
        "date",
        "ngay",
    ),
    "form": ("form type", "filing", "bieu mau"),
    "accession": ("accession number", "accn"),
    "concept": ("tag", "xbrl tag"),
    "evidence": ("quality", "bang chung"),
}
_CLOSE = 0.82
Fits = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Matching:
    """`pairs`: our column -> the sheet's heading; `sure`: those of the same name; the rest is a guess."""

    pairs: Mapping[str, str]
    sure: frozenset[str]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]


def folded(name: str) -> str:
    """Small letters and digits without marks, words parted by one space."""
    text = unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "d")).casefold()
    return " ".join(re.findall(r"[a-z0-9]+", "".join(m for m in text if not unicodedata.combining(m))))


def exact(headings: Sequence[str], kind: str) -> dict[str, str]:
    """Our column -> the heading of the same name, capitals, spaces and underscores aside."""
    by_name = {folded(heading): heading for heading in headings}
    return {c.name: by_name[folded(c.name)] for c in KINDS[kind] if folded(c.name) in by_name}


def suggest(headings: Sequence[str], kind: str, fits: Fits = lambda column, heading: True) -> Matching:
    """The same names first, then names others use, then misspellings; each heading only once.

    `fits(column, heading)` tells whether the cells under a heading can be read as our column at all.
    """
    pairs = {ours: heading for ours, heading in exact(headings, kind).items() if fits(ours, heading)}
    sure = frozenset(pairs)
    for test in (_is_synonym, _is_close):
        for column in KINDS[kind]:
            free = [h for h in headings if h and h not in pairs.values() and fits(column.name, h)]
            if column.name not in pairs and (found := test(column.name, free)):
                pairs[column.name] = found
    missing = tuple(c.name for c in KINDS[kind] if c.required and c.name not in pairs)
    return Matching(pairs, sure, missing, tuple(h for h in headings if h and h not in pairs.values()))


def _is_synonym(column: str, headings: Sequence[str]) -> str | None:
    by_name = {folded(heading): heading for heading in headings}
    return next((by_name[name] for name in NAMES.get(column, ()) if name in by_name), None)


def _is_close(column: str, headings: Sequence[str]) -> str | None:
    by_name = {folded(heading): heading for heading in headings}
    known = (folded(column), *NAMES.get(column, ()))
    close = [n for name in known for n in difflib.get_close_matches(name, by_name, 1, _CLOSE)]
    return by_name[close[0]] if close else None


def kind_of(headings: Sequence[str]) -> str:
    """Whether these are headings of announcements or of reports, by what either needs."""

    def found(kind: str) -> tuple[Fraction, Fraction]:
        pairs = suggest(headings, kind).pairs
        needed = [column.name in pairs for column in KINDS[kind] if column.required]
        return Fraction(sum(needed), len(needed)), Fraction(len(pairs), len(KINDS[kind]))

    return max(KINDS, key=found)
