"""A text -> its figures in place: whole, with currency, hedge, role and period, and the words they were
read from.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from narratives.extract import hedging
from narratives.extract.cleaning import Clean, clean
from narratives.extract.figures import COUNT, MONEY, Figure, Paragraph, paragraph
from narratives.extract.horizons import Horizon, horizons, nearest
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.lexicon import Lexicon, lexicon_for
from narratives.extract.role import PLEDGED, Role, Topic
from narratives.extract.roles import roles
from narratives.extract.shares import share_roles


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure at text[start:end]; an open side is None.

    Percents are in percent (57 for 57%), money in whole units of `currency`. `confidence` is between
    0 and 1; `because` are the words that decided the role. `period` is in the notation of `horizons`.
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


# Units of reading: lines, and sentences, which end in a mark and a space. "2,2 Mrd. Euro" and "approx.
# $5bn" end none.
_MONEY_NEXT = r"(?!Euro|Dollar|US|Franken|Yen|Pfund|Kronen|Yuan|Won|Rupien|[$€£¥₩₹])"
# The mark itself comes first in the pattern, so that the search leaps from mark to mark.
_UNIT_END = re.compile(
    r"[.!?。！？\n\r](?:(?<=[.!?])(?<!Mrd\.)(?<!Mio\.)(?<!Mia\.)(?<!Bio\.)(?<!Rs\.)(?<!ca\.)(?<!approx\.)"
    r"(?<!min\.)(?<!max\.)(?<!\b[a-zA-Z]\.)(?<!vs\.)(?<!rd\.)(?<!bzw\.)(?P<space> )(?![a-zß-ÿ])"
    rf"|(?:(?<=Mrd\.)|(?<=Mio\.)|(?<=Mia\.)|(?<=Bio\.))(?P<more> ){_MONEY_NEXT}|(?<=[。！？\n\r]))"
)


def _units(text: str) -> Iterator[str]:
    """The units in order; together with the spaces between them they are the whole text."""
    start = 0
    for mark in _UNIT_END.finditer(text):
        yield text[start : mark.end() - (mark.lastgroup is not None)]
        start = mark.end()
    yield text[start:]


@dataclass(frozen=True, slots=True)
class _Read:
    """What one unit says, offsets from its own start, and what the text is about after it."""

    figures: tuple[tuple[Figure, Role], ...]
    periods: tuple[Horizon, ...]
    topic: Topic


def candidates(text: str, lang: str | None = None) -> list[Candidate]:
    """All figures of the text in order; pure, deterministic, one pass over each sentence.

    A sentence that comes again in the same surroundings (pasted pages repeat themselves) is read once.
    """
    even = clean(text)
    lex = lexicon_for(even.text, lang if lang in LANGUAGES else detect(even.text))
    topic = Topic(year=written_in(even.text))
    known: dict[tuple[str, Topic], _Read] = {}
    pairs: list[tuple[int, Figure, Role]] = []
    periods: list[tuple[int, Horizon]] = []
    start = 0
    for unit in _units(even.text):
        if _DIGIT.search(unit) or _NUMBER.search(unit.lower()):
            key = unit, topic
            read = known.get(key) or known.setdefault(key, _read(unit, lex, topic))
            pairs += [(start, figure, role.copy()) for figure, role in read.figures]
            periods += [(start, horizon) for horizon in read.periods]
            topic = read.topic
        start += len(unit) + (even.text[start + len(unit) : start + len(unit) + 1] == " ")
    _settle(pairs)
    found = [_candidate(offset, figure, role, even) for offset, figure, role in pairs]
    found += [_period(offset, horizon, even) for offset, horizon in periods]
    return sorted(found, key=lambda candidate: (candidate.start, candidate.end))


# A sentence without a digit or a word of this kind holds no figure.
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"illi|bilh|trilh|crore|lakh|thousand|tỷ|tỉ|triệu|nghìn|ngàn|\bty\b|\bti\b|trieu|billón|mil"
    r"|[亿億万萬兆千百十억조만천백십]|"
    r"percent|per cent|prozent|phần trăm|phan tram|pour cent|por ciento|half|hundert|tausend|½"
)


def _read(unit: str, lex: Lexicon, topic: Topic) -> _Read:
    read = paragraph(unit, 0, len(unit), lex)
    if not read.figures:
        return _Read((), tuple(horizons(unit, lex.lang)), topic)
    given, after = roles(read, lex.lang, topic)
    for index, role in share_roles(read, lex.lang).items():
        given[index] = role
    _date(read, unit, lex.lang)
    for role in given:
        role.stand = None  # Its sentence is settled: thousands of kept ones slow the garbage collector.
    kept = [(figure, role) for figure, role in zip(read.figures, given, strict=True) if figure.kind != COUNT]
    return _Read(tuple(kept), tuple(read.horizons), after)


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
        used = nearest(found, starts, (figure.start, figure.end), left, right, used)
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


def _settle(pairs: list[tuple[int, Figure, Role]]) -> None:
    """A figure repeated in the text has one role: the surest mention speaks for the others."""
    mentions: dict[tuple[Decimal, Decimal, str], list[Role]] = {}
    for _, figure, role in pairs:
        if figure.kind == MONEY:
            mentions.setdefault((figure.span.low, figure.span.high, figure.span.unit), []).append(role)
    for said in mentions.values():
        turned = [role for role in said if role.name in ("revised_pledge", "prior_pledge")]
        name = Counter(role.name for role in turned).most_common(1)[0][0] if turned else ""
        surest = max(said, key=lambda role: role.sure)
        for role in said:
            if name and (role.name in PLEDGED or role.sure < 0.7):
                role.name = name
            elif role.sure < 0.5 < surest.sure:
                role.name, role.because = surest.name, surest.because


def _period(offset: int, horizon: Horizon, even: Clean) -> Candidate:
    start, end = even.place(offset + horizon.start), even.place(offset + horizon.end)
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
        end=even.place(offset + figure.end),
        confidence=round(sure, 2),
        because=role.because,
    )
