"""Text made even before reading: fullwidth forms, composed letters, invisible marks; offsets lead back."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

# Soft hyphen, zero-width and bidirectional marks, byte order mark, NUL: nobody sees them, so nobody reads
# them.
_INVISIBLE = "\x00\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u1100-\u11ff"
# What does not stand for itself: a letter with the marks that belong to it (at most eight), what nobody sees,
# a fraction.
_ODD = re.compile(f"[^{_INVISIBLE}][{_MARKS}]{{1,8}}|[{_INVISIBLE}½¼¾]", re.DOTALL)

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
    """Even text, and where it stood: stretches that begin at `evens` began at `raws`, and every second one
    is of letters put together, which all stand where the first of them does.
    """

    text: str
    evens: tuple[int, ...] = (0,)
    raws: tuple[int, ...] = (0,)

    def place(self, offset: int) -> int:
        stretch = bisect_right(self.evens, offset) - 1
        return self.raws[stretch] + (0 if stretch % 2 else offset - self.evens[stretch])


def clean(raw: str) -> Clean:
    """Even text of the same meaning; linear in the length of the text, and idle where nothing is odd."""
    text = raw.translate(_SAME_LENGTH)
    pieces: list[str] = []
    evens, raws, at, seen = [0], [0], 0, ""
    for odd in _ODD.finditer(text):
        before = text[at : odd.start()]
        composed = _composed(odd.group(), before[-1:] or seen)
        seen = composed or before[-1:] or seen
        pieces += [before, composed]
        start = evens[-1] + len(before)
        evens += [start, start + len(composed)]
        raws += [odd.start(), odd.end()]
        at = odd.end()
    return Clean("".join([*pieces, text[at:]]), tuple(evens), tuple(raws))


def _composed(odd: str, before: str) -> str:
    """ "ổ" for its letter and marks, ".5" for "½" behind a digit, nothing for what nobody sees."""
    if odd in _PARTS:
        return _PARTS[odd] if before.isdigit() else f"0{_PARTS[odd]}"
    return unicodedata.normalize("NFC", odd) if len(odd) > 1 else ""
