"""Text made even before reading: fullwidth forms, composed letters, invisible marks; offsets lead back."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

# Soft hyphen, zero-width and bidirectional marks, byte order mark, NUL: nobody sees them, so nobody reads
# them.
_INVISIBLE = "\x00\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u1100-\u11ff"
# Marks of the page and not of the text: tags, stars of emphasis, names of characters.
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TEN = r"(?<=\d)[ \xa0]?[×xX✕·⋅*][ \xa0]?10"
_POWER = rf"{_TEN}(?:(?:\^|\*\*|<sup>) ?\d{{1,4}}(?:</sup>)?|[{_RAISED}]{{1,4}})|(?<=\d)[eE]\+(?=\d)"
_MIDDLE_POINT = r"(?<=\d)・(?=\d{1,3}(?:[%％兆億万円割ポ倍]|ドル|ユーロ))"
_MIDDLE_POINT += r"|(?<=\d)[·⋅](?=\d{1,3}[ \xa0]?[A-Za-z])|(?<=[$€£]\d)[·⋅](?=\d)"
_INLINE = (
    r"</?(?:b|i|u|a|em|strong|span|font|mark|small|code|ins)(?: [^<>\n]{0,200})?>|<sup>[^<>\n]{0,9}</sup>"
)
_BLOCK = r"</?(?:p|br|div|t[dhr]|li|ul|ol|table|tbody|h[1-6])(?: [^<>\n]{0,200})? ?/?>"
_STARS = r"\*{2,3}|(?<![^\s(])\*(?=[\w$€£¥])|(?<=[\w%])\*(?![\w*])"
_NAMED = dict.fromkeys(("nbsp", "thinsp", "ensp", "emsp", "#160", "#xa0", "#8239", "#x202f"), "\xa0")
_NAMED |= {"amp": "&", "dollar": "$", "#36": "$", "euro": "€", "pound": "£", "yen": "¥"}
_NAMED |= {"ndash": "–", "#8211": "–", "mdash": "—", "#8212": "—"}
# What does not stand for itself: a letter with the marks that belong to it (at most eight), what nobody sees,
# a fraction; and, where a text has marks of the page at all, these and powers of ten.
_BARE = f"[^{_INVISIBLE}][{_MARKS}]{{1,8}}|[{_INVISIBLE}½¼¾]"
_ODD = re.compile(_BARE, re.DOTALL)
_PAGED = re.compile(f"[<&*^·⋅・{_RAISED}]|[eE]\\+")
_ODD_OR_PAGED = re.compile(
    f"{_BARE}|{_POWER}|{_MIDDLE_POINT}|{_STARS}|(?i:{_INLINE}|{_BLOCK}|&(?:{'|'.join(_NAMED)});)", re.DOTALL
)
# Where one of them may be, found faster than they are: right behind this place or one character before it.
_SIGN = re.compile(f"[{_INVISIBLE}{_MARKS}½¼¾<&*·⋅・×✕]|[xX](?=[ \xa0]?10)|[eE](?=\\+)")
_PARTS = {"½": ".5", "¼": ".25", "¾": ".75"}
_DIGIT_ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10)
_ODD_BLOCK = re.compile(_BLOCK, re.IGNORECASE)
_LOWERED = {ord(raised): str(n) for n, raised in enumerate(_RAISED)}


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

    def end(self, offset: int) -> int:
        """Where the character before `offset` ends, with its marks, without what nobody reads after it."""
        stretch = bisect_right(self.evens, offset - 1) - 1
        if stretch % 2:
            return self.raws[stretch + 1] if stretch + 1 < len(self.raws) else self.raws[stretch]
        return self.raws[stretch] + offset - self.evens[stretch]


def clean(raw: str) -> Clean:
    """Even text of the same meaning; linear in the length of the text, and idle where nothing is odd."""
    text = raw.translate(_SAME_LENGTH)
    if "-half" in text:
        text = text.replace("-and-a-half", " and a half")
    text = text.replace("T€", "k€")  # Thousands, as German accounts write them.
    pieces: list[str] = []
    evens, raws, at, seen = [0], [0], 0, ""
    for odd in _oddities(text):
        before = text[at : odd.start()]
        composed = _composed(odd.group(), before[-1:] or seen)
        seen = composed or before[-1:] or seen
        pieces += [before, composed]
        start = evens[-1] + len(before)
        evens += [start, start + len(composed)]
        raws += [odd.start(), odd.end()]
        at = odd.end()
    return Clean("".join([*pieces, text[at:]]), tuple(evens), tuple(raws))


def _oddities(text: str) -> Iterator[re.Match[str]]:
    if not _PAGED.search(text):
        yield from _ODD.finditer(text)
        return
    at = 0
    for sign in _SIGN.finditer(text):
        start = sign.start()
        before = _ODD_OR_PAGED.match(text, start - 1) if start > at else None
        odd = before or (_ODD_OR_PAGED.match(text, start) if start >= at else None)
        if odd:
            at = odd.end()
            yield odd


def _composed(odd: str, before: str) -> str:
    """ "ổ" for its letter and marks, ".5" for "½" behind a digit, nothing for what nobody sees."""
    if odd in _PARTS:
        return _PARTS[odd] if before.isdigit() else f"0{_PARTS[odd]}"
    if odd[-1] in ";>*+·⋅・" or odd[-1].isdigit():
        return _of_the_page(odd)
    return unicodedata.normalize("NFC", odd) if len(odd) > 1 else ""


def _of_the_page(odd: str) -> str:
    """What a mark of the page stands for: a space, a break between lines, "e12" for "× 10^12"."""
    if odd[0] == "&":
        return _NAMED[odd[1:-1].lower()]
    if odd[0] == "<":
        return "\n" if _ODD_BLOCK.fullmatch(odd) else ""
    if odd in ("·", "⋅", "・"):
        return "."
    if not odd.strip("*"):
        return ""
    return "e" + "".join(filter(str.isdigit, odd.translate(_LOWERED)))[2:]
