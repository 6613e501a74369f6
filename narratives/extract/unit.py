"""What one unit of reading says: a sentence, or a cell of a table read behind what heads it."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from narratives.extract.figures import COUNT, MONEY, Figure, Paragraph, paragraph
from narratives.extract.horizons import Horizon, horizons, nearest
from narratives.extract.lexicon import Lexicon
from narratives.extract.role import Role, Topic
from narratives.extract.roles import headed, roles
from narratives.extract.shares import share_roles
from narratives.extract.tables import Cell


class Found(NamedTuple):
    """A figure at [start:end) of its unit, without the words it stood in: low <= high, in whole `unit`s."""

    low: Decimal
    high: Decimal
    kind: str
    unit: str
    hedge: str
    per: str
    period: str
    start: int
    end: int
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What one unit says, offsets from its own start, and what the text is about after it."""

    figures: tuple[tuple[Found, Role], ...]
    periods: tuple[Horizon, ...]
    topic: Topic


def read_unit(unit: str, cell: Cell | None, lex: Lexicon, topic: Topic) -> Said:
    """Reads a unit; a cell of a table is read behind what heads it, and changes no topic."""
    if cell and cell.head:
        said = _sentence(cell.head + unit, lex, replace(topic, year=cell.year or topic.year))
        return _behind(said, len(cell.head), topic)
    return _sentence(unit, lex, topic)


def _sentence(unit: str, lex: Lexicon, topic: Topic) -> Said:
    read = paragraph(unit, 0, len(unit), lex)
    if not read.figures:
        return Said((), tuple(horizons(unit, lex.lang)), headed(read, topic))
    _date(read, unit, lex.lang)
    given, after = roles(read, lex.lang, topic)
    for index, role in share_roles(read, lex.lang).items():
        given[index] = role
    for role in given:
        role.stand = None  # Its sentence is settled: thousands of kept ones slow the garbage collector.
    pairs = zip(read.figures, given, strict=True)
    kept = tuple((_found(figure), role) for figure, role in pairs if figure.kind != COUNT)
    return Said(kept, tuple(read.horizons), after)


def _found(figure: Figure) -> Found:
    span = figure.span
    return Found(
        span.low,
        span.high,
        figure.kind,
        span.unit,
        figure.hedge,
        figure.per,
        figure.period,
        figure.start,
        figure.end,
        span.doubts,
    )


def _behind(said: Said, shift: int, topic: Topic) -> Said:
    """What stands behind the first `shift` characters, counted from there."""
    own = tuple(
        (found._replace(start=found.start - shift, end=found.end - shift), role)
        for found, role in said.figures
        if found.start >= shift
    )
    periods = (replace(h, start=h.start - shift, end=h.end - shift) for h in said.periods if h.start >= shift)
    return Said(own, tuple(periods), topic)


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
