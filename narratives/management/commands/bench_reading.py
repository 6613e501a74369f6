"""Prints how fast articles are read, and whether twice the text takes twice the time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from narratives.extract.article import candidates

MB = 1_000_000
# No two lines of a made text are the same. Those of PROSE and DENSE differ in their figures and are read once
# for each form that these take; those of PARTS differ in their words as well, and are all read.
PROSE = (
    "The company said on Monday that it now expects to spend ${n}.{d} billion on data centers by 203{d}.\n"
    "Analysts had looked for less, and some of them asked what the buildings of site {n} are for.\n"
    "Its chief executive answered that demand had outrun every plan the board had drawn up ({n}).\n"
    "Revenue rose {d}.{d}% to ${n} million in the quarter, while shares of the supplier fell.\n"
    "Nobody in the room of {n} people wanted to be the first one to leave the table, he added.\n"
)
DENSE = "Capex {n}.{d}: $1{n}.{d}bn in 2025, up {d}.{d}% from ${n} million, or €{n}.{d} million a year.\n"
PARTS = (
    "Acme|The carmaker|Its rival|The utility|A chip maker|The miner|The grid|Its supplier|The lab|Beta|It",
    "will spend|now expects to spend|plans to invest|has budgeted|spent|raised its plan to|cut its budget to|"
    "is to put|set aside|poured|earmarked|guides to|promised|would need|lined up|invested|is said to need",
    "${n} billion|about ${n}.{d} billion|between ${n} billion and ${m} billion|up to ${n} million|"
    "€{n} million|more than ${n}bn|${n}.{d}bn a year|£{n}m|nearly ${n} billion|${n}-{m} billion",
    "on data centers|on two plants in Ohio|for its network|on a mine|to lay cables|for new trains|on servers|"
    "for a refinery|to build stores|on research|for ships|on batteries|to drill wells",
    "by 2030|this year|next year|in 2026|after ${d} billion in 2025|over five years|while revenue rose {d}%|"
    "and keeps its dividend|as analysts had hoped|despite slower demand|said its chief|on Monday",
)
# No sentence of PARTS has fewer characters.
SHORTEST = 32


class Command(BaseCommand):
    help = "Measures reading: CPU seconds for 1 MB, MB a second, and the ratio of 1 MB to half of it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, help="a folder of .txt files to read as well")

    def handle(self, *args: Any, folder: Path | None, **options: Any) -> None:
        candidates(DENSE)
        for name, text in self.texts(folder):
            half, whole = cpu_seconds(text[: MB // 2]), cpu_seconds(text)
            figures = len(candidates(text[:MB]))
            self.stdout.write(
                f"{name:<9} {whole:5.2f} s  {1 / whole:5.2f} MB/s  {figures:>6} figures"
                f"  1 MB : 0.5 MB = {whole / half:.2f}"
            )

    def texts(self, folder: Path | None) -> Iterator[tuple[str, str]]:
        yield "prose", made(PROSE)
        yield "dense", made(DENSE)
        yield "words", mixed()
        if folder is not None:
            files = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
            if not any(files):
                raise CommandError(f"{folder} holds no .txt file with text in it.")
            joined = "\n".join(files)
            yield "articles", (joined * (MB // len(joined) + 1))[:MB]


def made(pattern: str) -> str:
    """1 MB of the pattern, each time with other figures."""
    blocks = (pattern.format(n=100 + number, d=number % 9 + 1) for number in count())
    return "".join(islice(blocks, MB // len(pattern) + 1))[:MB]


def mixed() -> str:
    """1 MB of sentences put together from PARTS, each time in another way."""
    return "".join(islice(mixed_lines(), MB // SHORTEST))[:MB]


def mixed_lines() -> Iterator[str]:
    choices = [part.split("|") for part in PARTS]
    for number in count():
        # Every place turns at a pace of its own, so that hardly any sentence has the words of another.
        turns = (number * (2 * place + 1) // (place + 1) for place in range(len(choices)))
        pattern = " ".join(words[turn % len(words)] for words, turn in zip(choices, turns, strict=True))
        yield pattern.format(n=100 + number % 800, m=900 + number % 99, d=number % 9 + 1) + ".\n"


def cpu_seconds(text: str) -> float:
    """The best of three readings."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        candidates(text)
        best = min(best, time.process_time() - start)
    return best
