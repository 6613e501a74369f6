"""A text -> its figures in place: whole, with currency, hedge, role and period, and the words they were
read from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from narratives.extract import hedging
from narratives.extract.cleaning import Clean, clean
from narratives.extract.figures import MONEY, paragraph
from narratives.extract.horizons import Horizon
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.lexicon import Lexicon, lexicon_for
from narratives.extract.reader import Reader
from narratives.extract.readings import REMARKS
from narratives.extract.role import Role, Topic
from narratives.extract.settling import Pair, settle
from narratives.extract.tables import Cell, Table
from narratives.extract.unit import Found
from narratives.extract.wrapping import unwrapped


class Candidate(NamedTuple):
    """A figure at text[start:end]; an open side is None.

    Percents are in percent (57 for 57%), money in whole units of `currency`. `confidence` is between
    0 and 1; `because` are the words that decided the role. `period` is in the notation of `horizons`.
    `doubts` are codes of DOUBTS: what was taken where the writing can be read in two ways.
    """

    kind: str
    low: Decimal | None
    high: Decimal | None
    currency: str | None
    hedge: str
    per: str
    role: str
    period: str
    start: int
    end: int
    confidence: float
    because: tuple[str, ...]
    doubts: tuple[str, ...] = ()


# Units of reading: lines, and sentences, which end in a mark and a space. "2,2 Mrd. Euro" and "approx.
# $5bn" end none.
_MONEY_NEXT = (
    r"(?![a-zäöüß(]|Euro|[A-Z]{3}\b|Fr\.|[–-] |Dollar|US|Franken|Yen|Pfund|Kronen|Yuan|Won|Rupien|[$€£¥₩₹])"
)
# The mark itself comes first in the pattern, so that the search leaps from mark to mark.
_UNIT_END = re.compile(
    r"[.!?。！？\n\r](?:(?<=[.!?])(?<!Mrd\.)(?<!Mio\.)(?<!Tsd\.)(?<!Fr\.)(?<!Mia\.)(?<!Bio\.)(?<!Rs\.)(?<!ca\.)"
    r"(?<!approx\.)(?<!min\.)(?<!max\.)(?<!\b[a-zA-Z]\.)(?<!vs\.)(?<!rd\.)(?<!bzw\.)(?P<space> )(?![a-zß-ÿ])"
    rf"|(?:(?<=Mrd\.)|(?<=Mio\.)|(?<=Mia\.)|(?<=Bio\.))(?P<more> ){_MONEY_NEXT}|(?<=[。！？\n\r]))"
)


def candidates(text: str, lang: str | None = None, year: int = 0) -> list[Candidate]:
    """All figures of the text in order; pure, deterministic, one pass over each sentence.

    `year` is the one the text was written in; without it, the one it names most often is taken for it.
    """
    even = clean(text)
    even = replace(even, text=unwrapped(even.text))
    lex = lexicon_for(even.text, lang if lang in LANGUAGES else detect(even.text))
    topic = Topic(year=year or written_in(even.text), currency=_first_currency(even.text, lex))
    reader = Reader(lex)
    pairs: list[Pair] = []
    periods: list[tuple[int, Horizon]] = []
    for start, unit, cell in _units(even.text):
        if len(unit) <= _HEADING or _DIGIT.search(unit) or _NUMBER.search(unit.lower()):
            said = reader.read(unit, cell, topic)
            pairs += [(start, found, role.copy()) for found, role in said.figures]
            periods += [(start, horizon) for horizon in said.periods]
            topic = said.topic
    settle(pairs)
    found = [_candidate(offset, figure, role, even) for offset, figure, role in pairs]
    found += [_period(offset, horizon, even) for offset, horizon in periods]
    return sorted(found, key=lambda candidate: (candidate.start, candidate.end))


def _units(text: str) -> Iterator[tuple[int, str, Cell | None]]:
    """(where it starts, what is read at once, its cell): cells of tables, and sentences, which have none."""
    table = Table()
    start = 0
    for line in text.splitlines(keepends=True):
        cells = table.cells(line)
        if cells is None:
            yield from _sentences(line, start)
        else:
            yield from ((start + cell.start, line[cell.start : cell.stop], cell) for cell in cells)
        start += len(line)


def _sentences(line: str, start: int) -> Iterator[tuple[int, str, None]]:
    """The sentences of a line with their places; together with the spaces between them they are the line."""
    at = 0
    for mark in _UNIT_END.finditer(line):
        yield start + at, line[at : mark.end() - (mark.lastgroup is not None)], None
        at = mark.end()
    yield start + at, line[at:], None


# The currency of a headline that names none stands in the first sentences below it.
_LEAD = 12


def _first_currency(text: str, lex: Lexicon) -> str:
    """The currency that the text names first, "" when its beginning names none."""
    for _, unit, _ in islice(_units(text), _LEAD):
        for figure in paragraph(unit, 0, len(unit), lex).figures:
            if figure.kind == MONEY and figure.span.unit:
                return figure.span.unit
    return ""


# As short a sentence may head the next one; a longer one without a digit or a word of number says nothing.
_HEADING = 40
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"illi|bilh|trilh|crore|lakh|thousand|tỷ|tỉ|triệu|nghìn|ngàn|\bty\b|\bti\b|trieu|billón|mil"
    r"|[亿億万萬兆千百十억조만천백십]|"
    r"percent|per cent|prozent|phần trăm|phan tram|pour cent|por ciento|half|hundert|tausend|½"
)


_YEAR = re.compile(r"20(?<!\d20)[0-4]\d(?!\d)")
_AHEAD = re.compile(
    r"(?:by|through|until|to|đến năm|tới năm|vào năm|đến|bis|d'ici|hasta|到|至|en) ?$", re.IGNORECASE
)


def written_in(text: str) -> int:
    """The year most often named without "by" or "until" before it; 0 when no year is named."""
    years = Counter(
        m.group() for m in _YEAR.finditer(text) if not _AHEAD.search(text, max(0, m.start() - 9), m.start())
    )
    best = max(years.values(), default=0)
    return min((int(year) for year, count in years.items() if count == best), default=0)


def _period(offset: int, horizon: Horizon, even: Clean) -> Candidate:
    start, end = even.place(offset + horizon.start), even.end(offset + horizon.end)
    return Candidate("period", None, None, None, "exact", "", "", horizon.text, start, end, 0.9, ())


def _candidate(offset: int, figure: Found, role: Role, even: Clean) -> Candidate:
    single = figure.low == figure.high
    money = figure.kind == MONEY
    sure = min(role.sure if money else 0.9, 0.5 if figure.doubts else 1.0)
    return Candidate(
        kind=figure.kind,
        low=None if single and figure.hedge in hedging.CEILINGS else figure.low,
        high=None if single and figure.hedge in hedging.FLOORS else figure.high,
        currency=figure.unit if money and figure.unit not in ("", "?") else None,
        hedge=figure.hedge,
        per=figure.per,
        role=role.name,
        period=figure.period,
        start=even.place(offset + figure.start),
        end=even.end(offset + figure.end),
        confidence=round(sure, 2),
        because=role.because,
        doubts=tuple([code for code in figure.doubts if code not in REMARKS]) if figure.doubts else (),
    )
