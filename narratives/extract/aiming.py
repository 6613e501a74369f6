"""What a percentage is a change of: a plan of spending, revenue, figures told beside it, or none of these.

A percentage is aimed at a plan only where nothing unknown stands between the two: whatever else a text cuts
or raises ("cut latency by 30%") is not in any list.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from narratives.extract.article import Candidate
from narratives.extract.words import elsewhere
from narratives.extract.words import subjects as words

PLEDGE, SPENDING, REVENUE, FIGURES = "pledge", "spending", "revenue", "figures"
METRICS = (PLEDGE, SPENDING, REVENUE)
# A sentence is looked for so far to each side.
REACH = 500
_END = re.compile(
    r"(?<!\b[A-Z])(?<!Mrd)(?<!Mio)(?<!Tsd)(?<!Bio)(?<!Mia)(?<!\bvs)(?<!\bca)[.!?…][\"”’')\]]*\s|[。！？\n]"
)
_EAST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _whole(pattern: str) -> str:
    """Words of the West as whole words; those of the East stand in others."""
    parts = pattern.split("|")
    east = sorted((part for part in parts if _EAST.search(part)), key=len, reverse=True)
    west = "|".join(part for part in parts if not _EAST.search(part))
    return "|".join([rf"(?<!\w)(?:{west})(?!\w)", *east])


_TOKEN = re.compile(
    rf"(?P<stop>(?<!\d)[,;:—–()\"“”«»|▲，、；：（）](?!\d)|,(?=\s)|\s-\s|{_whole(words.STOPS)})"
    rf"|(?P<revenue>{_whole(words.REVENUE)})|(?P<plan>{_whole(words.PLANS)})|(?P<link>{_whole(words.CHANGES)})"
    rf"|(?P<between>{_whole(words.BETWEEN)}|\d[\d.,]*)|(?P<word>\w[\w'’-]*|\w)",
    re.IGNORECASE,
)
_OTHERS = re.compile(_whole(words.OTHERS), re.IGNORECASE)
# "Siemens Energy" is a company and no energy.
_NAMED = re.compile(r"\b[A-Z]\w+ (?:Energy|Oil|Fuel|Electricity|Consumer|Markets)\b")
_ELSEWHERE = re.compile(elsewhere.BETWEEN, re.IGNORECASE)
_GROWING = re.compile(_whole(words.GROWING), re.IGNORECASE)
_REVENUE = re.compile(_whole(words.REVENUE), re.IGNORECASE)
_PLEDGES = re.compile(words.PLEDGES, re.IGNORECASE)
_WITHIN = re.compile(words.WITHIN, re.IGNORECASE)
_SINCE = re.compile(words.SINCE, re.IGNORECASE)
_PAST = re.compile(_whole(words.PAST), re.IGNORECASE)
_ITS = re.compile(rf"(?:{words.ITS})", re.IGNORECASE)
_ARTICLE = re.compile(r"an?|eine?|une?|una", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    text: str


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around text[start:end] begins and ends."""
    first = max(0, start - REACH)
    for mark in _END.finditer(text, first, start):
        first = mark.end()
    stop = _END.search(text, end, end + REACH)
    return first, stop.start() if stop else min(len(text), end + REACH)


@dataclass(frozen=True, slots=True)
class Told:
    """A text and its amounts in order of place, looked up by where they start."""

    text: str
    amounts: Sequence[Candidate]
    starts: Sequence[int] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, amounts: Sequence[Candidate]) -> "Told":
        return cls(text, amounts, [a.start for a in amounts])

    def within(self, first: int, last: int) -> Sequence[Candidate]:
        return self.amounts[bisect_left(self.starts, first) : bisect_left(self.starts, last)]

    def beside(self, claim: Candidate) -> Sequence[Candidate]:
        """The amounts of the claim's sentence."""
        return self.within(*sentence(self.text, claim.start, claim.end))

    def ahead_of(self, claim: Candidate) -> Sequence[Candidate]:
        """The amounts of the sentence before the claim's."""
        first = sentence(self.text, claim.start, claim.end)[0]
        return self.within(sentence(self.text, first - 2, first - 2)[0], first) if first >= 2 else ()


def tokens(told: Told, first: int, last: int) -> list[Token]:
    """The words of text[first:last]; figures with a currency are one each."""
    text = told.text
    found: list[Token] = []
    at = first
    for figure in told.within(first, last):
        found += _words(text, at, figure.start)
        found.append(Token("money", text[figure.start : figure.end]))
        at = max(at, figure.end)
    return found + _words(text, at, last)


def _words(text: str, first: int, last: int) -> list[Token]:
    return [Token(m.lastgroup or "", m.group()) for m in _TOKEN.finditer(text, first, last)]


def aim(claim: Candidate, told: Told) -> str:
    """What the claim is a change of; "" where that is something else, or not known."""
    first, last = sentence(told.text, claim.start, claim.end)
    left = tokens(told, first, claim.start)[::-1]
    right = tokens(told, claim.end, last)
    before, ahead = _clause(left), _clause(right)
    if _OTHERS.search(_NAMED.sub("", _spoken(left[::-1] + right))):
        return ""
    behind, passed = _walk(before)
    follows, between = _walk(ahead)
    if behind in (*METRICS, "money"):
        return FIGURES if behind == "money" else behind
    named = behind == "word" and len(passed) > 0 and _ARTICLE.fullmatch(passed[-1].text) is not None
    alone = all(token.kind == "link" for token in passed)
    if (behind == "stop" or named) and alone:
        if _SINCE.match(_spoken(ahead)):
            return FIGURES if follows in ("word", "stop", "money") else follows
        if follows in ("stop", "money"):
            return FIGURES if all(token.kind == "link" for token in between) else ""
        return follows if follows in METRICS else ""
    changed = between and _OBJECT.fullmatch(" ".join(token.text for token in between).lower())
    return follows if follows in METRICS and (changed or _is_object(ahead)) else ""


def tells_of_else(text: str, first: int, last: int) -> bool:
    """Whether words of text[first:last] make what follows a claim about something else."""
    return _ELSEWHERE.search(text, first, last) is not None


def opens_with_it(claim: Candidate, told: Told) -> bool:
    """Whether nothing but "That is a cut of" opens the claim's sentence."""
    first = sentence(told.text, claim.start, claim.end)[0]
    lead = tokens(told, first, claim.start)
    return all(token.kind in ("link", "stop") or token.text.lower() in elsewhere.TELLING for token in lead)


def is_since_a_year(claim: Candidate, told: Told) -> bool:
    """Whether the claim's clause counts from an earlier year: "up 40% from last year"."""
    return _PAST.search(_around(claim, told)) is not None


def is_within(claim: Candidate, told: Told) -> bool:
    """Whether the claim's clause tells of a quarter or of one year: "cut by 10% next year"."""
    return _WITHIN.search(_around(claim, told)) is not None


def _around(claim: Candidate, told: Told) -> str:
    """The clause of a claim."""
    first, last = sentence(told.text, claim.start, claim.end)
    left, right = tokens(told, first, claim.start)[::-1], tokens(told, claim.end, last)
    return _spoken(_clause(left)[::-1] + _clause(right))


# "a 57% cut in its plan", "57% reduction of the".
_OBJECT = re.compile(
    r"(?:cut|reduction|decrease|increase|rise|raise|hike|boost)(?: (?:in|to|of|from|its|the))*"
)


def _spoken(line: Sequence[Token]) -> str:
    """The words without the figures, whose currencies are no subjects."""
    return " ".join(token.text for token in line if token.kind != "money")


def _clause(line: Sequence[Token]) -> list[Token]:
    """Up to the first stop, which is left out."""
    stop = next((k for k, token in enumerate(line) if token.kind == "stop"), len(line))
    return list(line[:stop])


def _walk(line: Sequence[Token]) -> tuple[str, list[Token]]:
    """What is met first going away from the percentage, and the small words passed on the way.

    Whose plan it is may stand between: "the target of OpenAI was cut by 57%".
    """
    passed: list[Token] = []
    place = 0
    while place < len(line):
        token = line[place]
        if token.kind in ("plan", "revenue"):
            return _plan(line, place), passed
        owner = _owner(line, place)
        if token.kind == "money" or (token.kind == "word" and not owner):
            return token.kind, passed
        passed += line[place : place + max(1, owner)]
        place += max(1, owner)
    return "stop", passed


def _owner(line: Sequence[Token], place: int) -> int:
    """How many words from here on, going back, name an owner: "OpenAI of"; 0 if they do not."""
    end = place
    while end < len(line) and line[end].kind == "word" and line[end].text[0].isupper():
        end += 1
    is_owner = place < end < len(line) and line[end].text.lower() in words.OWNED
    return end - place + 1 if is_owner else 0


def _plan(line: Sequence[Token], place: int) -> str:
    """Of spending, or of revenue where one word of the plan's name says so; unknown beside an unknown
    word: "production target".
    """
    end = place
    while end < len(line) and (line[end].kind in ("plan", "revenue") or line[end].text.isdigit()):
        end += 1
    for side in (line[end] if end < len(line) else None, line[place - 1] if place else None):
        if side is not None and side.kind == "word" and not side.text[0].isupper():
            return "word"
    if any(token.kind == "revenue" for token in line[place:end]):
        return REVENUE
    return PLEDGE if any(_PLEDGES.fullmatch(token.text) for token in line[place:end]) else SPENDING


def _is_object(ahead: Sequence[Token]) -> bool:
    """Whether a plan follows the percentage at once: "cut by 57% its compute pledge"."""
    place = next((k for k, token in enumerate(ahead) if token.kind in ("plan", "revenue")), 0)
    between = [token.text for token in ahead[:place]]
    return all(_ITS.fullmatch(word) for word in between)


def names(text: str, first: int, last: int) -> set[str]:
    """Words of text[first:last] with a capital that are not known ones."""
    return {
        token.text.removesuffix("'s").removesuffix("’s")
        for token in _words(text, first, last)
        if token.kind == "word" and token.text[0].isupper() and token.text.lower() not in words.OPENERS
    }


def is_eastern(text: str, first: int, last: int) -> bool:
    return _EAST.search(text, first, last) is not None


def grows(claim: Candidate, told: Told) -> bool:
    """Whether a compound rate is one of revenue, as far as its sentence tells."""
    clause = _around(claim, told)
    if _REVENUE.search(clause):
        return not _OTHERS.search(clause)
    if any(figure.role == "revenue_target" for figure in told.beside(claim)):
        return not _GROWING.search(clause)
    first, last = sentence(told.text, claim.start, claim.end)
    whole = tokens(told, first, claim.start) + tokens(told, claim.end, last)
    return not _GROWING.search(_spoken(whole))
