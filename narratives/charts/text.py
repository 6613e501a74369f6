"""How much room words take, without a font at hand: safe widths, wrapping, cleaning."""

import unicodedata

SIZE = 12.0
LINE = 15.0
_THIN = frozenset("iljI.,:;'|!()[]`’‘ftr/·-")
_BROAD = frozenset("mwMW@%—…&")
# Direction overrides could make a label read as another; XML knows no control characters.
_UNSAFE = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")


def clean(text: str) -> str:
    """The text on one line, without characters that XML forbids or that reorder its neighbours."""
    kept = (c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text if c not in _UNSAFE)
    return " ".join("".join(kept).split())


def _em(char: str) -> float:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return 1.15
    if char in " \u00a0\u202f":
        return 0.27
    return _em_of_base(unicodedata.normalize("NFD", char)[0])


def _em_of_base(char: str) -> float:
    if char in _THIN:
        return 0.4
    if char in _BROAD:
        return 0.95
    if char.isupper():
        return 0.7
    if char.isascii():
        return 0.61
    return 0.75 if ord(char) < 0x500 or 0x2000 <= ord(char) < 0x2300 else 1.15


def width(text: str) -> float:
    """Upper bound, in pixels, of the text set semibold at 12 px in the usual sans-serif faces."""
    return SIZE * sum(_em(char) for char in text)


def cut(text: str, room: float) -> str:
    """The text, shortened with an ellipsis to fit the room; empty if not even that fits."""
    text = clean(text)
    if width(text) <= room:
        return text
    while text and width(text + "…") > room:
        text = text[:-1].rstrip()
    return text + "…" if text else ""


def wrap(text: str, room: float, most: int = 3) -> tuple[tuple[str, ...], bool]:
    """Lines no wider than the room, at most `most`, and whether all of the text is in them."""
    lines: list[str] = []
    for word in clean(text).split():
        if lines and width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    whole = len(lines) <= most and all(width(line) <= room for line in lines)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return tuple(shown for line in lines if (shown := cut(line, room))), whole
