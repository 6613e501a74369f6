"""Paragraphs with their figures marked in place: ⟦as written¦low..high¦unit¦role⟧."""

import re
from dataclasses import dataclass
from decimal import Decimal

from tests.extract.reading_tables import HERE, amount

_MARK = re.compile("⟦([^¦]*)¦([^¦]*)¦([^¦]*)¦([^⟧]*)⟧")


@dataclass(frozen=True)
class Marked:
    low: Decimal | None
    high: Decimal | None
    unit: str
    role: str
    start: int


@dataclass(frozen=True)
class Block:
    lang: str
    text: str
    figures: tuple[Marked, ...]


def blocks(name: str = "paragraphs.txt") -> list[Block]:
    """All paragraphs of the file; a mark whose writing holds the next one's is cut before it."""
    lines = [
        line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    parts = re.split(r"^== (\w+)$", "\n".join(lines), flags=re.MULTILINE)[1:]
    return [_block(lang, body.strip()) for lang, body in zip(parts[::2], parts[1::2], strict=True)]


def _block(lang: str, body: str) -> Block:
    text, figures, at = "", [], 0
    marks = list(_MARK.finditer(body))
    for index, mark in enumerate(marks):
        text += body[at : mark.start()]
        low, _, high = mark[2].partition("..")
        figures.append(Marked(amount(low), amount(high or low), mark[3], mark[4], len(text)))
        written = mark[1]
        following = marks[index + 1] if index + 1 < len(marks) else None
        if following and written.endswith(following[1]):
            written = written.removesuffix(following[1])
        tail = body[mark.end() : mark.end() + 8]
        last = written.split(" ")[-1]
        if last in ("statt", "auf") and tail.startswith(f" {last}"):
            written = written.removesuffix(f" {last}")
        text, at = text + written, mark.end()
    return Block(lang, text + body[at:], tuple(figures))
