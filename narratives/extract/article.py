"""A text -> its figures in place: whole, with currency, hedge, role and period, and the words they were
read from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice

from narratives.extract import hedging
from narratives.extract.cleaning import Clean, clean
from narratives.extract.figures import COUNT, MONEY, Figure, Paragraph, paragraph
from narratives.extract.horizons import Horizon, horizons, nearest
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.lexicon import Lexicon, lexicon_for
from narratives.extract.readings import REMARKS
from narratives.extract.role import Role, Topic
from narratives.extract.roles import roles
from narratives.extract.settling import settle
from narratives.extract.shares import share_roles
from narratives.extract.tables import Cell, Table
from narratives.extract.wrapping import unwrapped


@dataclass(frozen=True, slots=True)
class Candidate:
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
_MONEY_NEXT = r"(?!Euro|[A-Z]{3}\b|Fr\.|[–-] |Dollar|US|Franken|Yen|Pfund|Kronen|Yuan|Won|Rupien|[$€£¥₩₹])"
# The mark itself comes first in the pattern, so that the search leaps from mark to mark.
_UNIT_END = re.compile(
    r"[.!?。！？\n\r](?:(?<=[.!?])(?<!Mrd\.)(?<!Mio\.)(?<!Tsd\.)(?<!Fr\.)(?<!Mia\.)(?<!Bio\.)(?<!Rs\.)(?<!ca\.)"
    r"(?<!approx\.)(?<!min\.)(?<!max\.)(?<!\b[a-zA-Z]\.)(?<!vs\.)(?<!rd\.)(?<!bzw\.)(?P<space> )(?![a-zß-ÿ])"
    rf"|(?:(?<=Mrd\.)|(?<=Mio\.)|(?<=Mia\.)|(?<=Bio\.))(?P<more> ){_MONEY_NEXT}|(?<=[。！？\n\r]))"
)


@dataclass(frozen=True, slots=True)
class _Read:
    """What one unit says, offsets from its own start, and what the text is about after it."""

    figures: tuple[tuple[Figure, Role], ...]
    periods: tuple[Horizon, ...]
    topic: Topic


def candidates(text: str, lang: str | None = None, year: int = 0) -> list[Candidate]:
    """All figures of the text in order; pure, deterministic, one pass over each sentence.

    `year` is the one the text was written in; without it, the one it names most often is taken for it.

    A sentence that comes again in the same surroundings (pasted pages repeat themselves) is read once.
    """
    even = clean(text)
    even = replace(even, text=unwrapped(even.text))
    lex = lexicon_for(even.text, lang if lang in LANGUAGES else detect(even.text))
    topic = Topic(year=year or written_in(even.text), currency=_first_currency(even.text, lex))
    known: dict[tuple[str, tuple[str, int] | None, Topic], _Read] = {}
    pairs: list[tuple[int, Figure, Role]] = []
    periods: list[tuple[int, Horizon]] = []
    for start, unit, cell in _units(even.text):
        if _DIGIT.search(unit) or _NUMBER.search(unit.lower()):
            key = (unit, (cell.head, cell.year) if cell else None, topic)
            read = known.get(key) or known.setdefault(key, _read(unit, cell, lex, topic))
            pairs += [(start, figure, role.copy()) for figure, role in read.figures]
            periods += [(start, horizon) for horizon in read.periods]
            topic = read.topic
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


# A sentence without a digit or a word of this kind holds no figure.
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"illi|bilh|trilh|crore|lakh|thousand|tỷ|tỉ|triệu|nghìn|ngàn|\bty\b|\bti\b|trieu|billón|mil"
    r"|[亿億万萬兆千百十억조만천백십]|"
    r"percent|per cent|prozent|phần trăm|phan tram|pour cent|por ciento|half|hundert|tausend|½"
)


def _read(unit: str, cell: Cell | None, lex: Lexicon, topic: Topic) -> _Read:
    """Reads a unit; a cell of a table is read behind what heads it, and changes no topic."""
    if cell and cell.head:
        read = _sentence(cell.head + unit, lex, replace(topic, year=cell.year or topic.year))
        return _behind(read, len(cell.head), topic)
    return _sentence(unit, lex, topic)


def _sentence(unit: str, lex: Lexicon, topic: Topic) -> _Read:
    read = paragraph(unit, 0, len(unit), lex)
    if not read.figures:
        return _Read((), tuple(horizons(unit, lex.lang)), topic)
    _date(read, unit, lex.lang)
    given, after = roles(read, lex.lang, topic)
    for index, role in share_roles(read, lex.lang).items():
        given[index] = role
    for role in given:
        role.stand = None  # Its sentence is settled: thousands of kept ones slow the garbage collector.
    kept = [(figure, role) for figure, role in zip(read.figures, given, strict=True) if figure.kind != COUNT]
    return _Read(tuple(kept), tuple(read.horizons), after)


def _behind(read: _Read, shift: int, topic: Topic) -> _Read:
    """What stands behind the first `shift` characters, counted from there."""
    own = tuple((figure, role) for figure, role in read.figures if figure.start >= shift)
    for figure, _ in own:
        figure.start, figure.end = figure.start - shift, figure.end - shift
    periods = (replace(h, start=h.start - shift, end=h.end - shift) for h in read.periods if h.start >= shift)
    return _Read(own, tuple(periods), topic)


def _date(read: Paragraph, unit: str, lang: str) -> None:
    """Gives each figure the period nearest to it; one that has none of its own goes on with the one before
    it.
    """
    found = horizons(unit, lang)
    starts = [horizon.start for horizon in found]
    last, used = "", None
    for index, figure in enumerate(read.figures):
        left = read.figures[index - 1].end if index else 0
        follower = index + 1
        while follower < len(read.figures) and read.figures[follower].same_as == index:
            follower += 1
        right = read.figures[follower].start if follower < len(read.figures) else len(unit)
        used = nearest(found, starts, (figure.start, figure.end), left, right, used, lang)
        figure.period = used.text if used else last if figure.kind == MONEY else ""
        if figure.same_as is not None:
            figure.period = read.figures[figure.same_as].period or figure.period
        last = figure.period if figure.kind == MONEY else last
    read.horizons = found


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


def _candidate(offset: int, figure: Figure, role: Role, even: Clean) -> Candidate:
    span = figure.span
    low = None if figure.hedge in hedging.CEILINGS and not span.is_range else span.low
    high = None if figure.hedge in hedging.FLOORS and not span.is_range else span.high
    currency = span.unit if figure.kind == MONEY and span.unit not in ("", "?") else None
    sure = min(role.sure if figure.kind == MONEY else 0.9, 0.5 if span.doubts else 1.0)
    return Candidate(
        kind=figure.kind,
        low=low,
        high=high,
        currency=currency,
        hedge=figure.hedge,
        per=figure.per,
        role=role.name,
        period=figure.period,
        start=even.place(offset + figure.start),
        end=even.end(offset + figure.end),
        confidence=round(sure, 2),
        because=role.because,
        doubts=tuple(code for code in span.doubts if code not in REMARKS),
    )
