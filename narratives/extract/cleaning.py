"""Text made even before reading: fullwidth forms, composed letters, invisible marks; offsets lead back."""

import re
import unicodedata
from dataclasses import dataclass

# Soft hyphen, zero-width and bidirectional marks, byte order mark, NUL: nobody sees them, so nobody reads
# them.
_INVISIBLE = re.compile("[\x00\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_COMBINING = re.compile("[\u0300-\u036f\u1100-\u11ff]")
_ODD = re.compile(
    "[½¼¾\x00\u00ad\u0300-\u036f\u061c\u1100-\u11ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)

_PARTS = {"½": ".5", "¼": ".25", "¾": ".75"}
_DIGIT_ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10)


def _same_length() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= {zero + n: str(n) for zero in _DIGIT_ZEROS for n in range(10)}
    spaces = (0x00A0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A)
    table |= dict.fromkeys((*spaces, 0x202F, 0x205F, 0x3000), "\u00a0")
    table |= {0xFFE5: "¥", 0xFFE1: "£", 0xFFE6: "₩", 0xFFE0: "¢", 0x2019: "'", 0x2018: "'", 0x02BC: "'"}
    table |= {0xFF5E: "~", 0x301C: "~", 0x066B: ".", 0x066C: ",", 0x3001: "、", 0xFE69: "$", 0x2044: "/"}
    table |= {0x25CB: "〇", 0x25EF: "〇"}
    return table


_SAME_LENGTH = _same_length()


@dataclass(frozen=True, slots=True)
class Clean:
    """Even text, and where each of its characters stood; `places` is None when nothing moved."""

    text: str
    places: tuple[int, ...] | None

    def place(self, offset: int) -> int:
        return offset if self.places is None else self.places[offset]


def clean(raw: str) -> Clean:
    """Even text of the same meaning; linear in the length of the text."""
    text = raw.translate(_SAME_LENGTH)
    if not _ODD.search(text):
        return Clean(text, None)
    pieces: list[str] = []
    places: list[int] = []
    for start, cluster in _clusters(text):
        composed = unicodedata.normalize("NFC", cluster) if len(cluster) > 1 else cluster
        if cluster in _PARTS:
            composed = _PARTS[cluster] if pieces and pieces[-1].isdigit() else f"0{_PARTS[cluster]}"
        pieces.append(composed)
        places.extend([start] * len(composed))
    places.append(len(text))
    return Clean("".join(pieces), tuple(places))


def _clusters(text: str) -> list[tuple[int, str]]:
    """Letters with the marks that belong to them; at most eight marks are joined to one letter."""
    clusters: list[tuple[int, str]] = []
    for index, char in enumerate(text):
        if _INVISIBLE.match(char):
            continue
        joins = clusters and _COMBINING.match(char) and len(clusters[-1][1]) < 9
        if joins and (clusters[-1][0] + len(clusters[-1][1]) == index):
            clusters[-1] = (clusters[-1][0], clusters[-1][1] + char)
        else:
            clusters.append((index, char))
    return clusters
