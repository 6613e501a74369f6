"""Comparisons with somebody's yearly spending: a total of many years beside it is of the wrong kind."""

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from narratives.extract.aiming import is_eastern, sentence
from narratives.extract.article import Candidate
from narratives.extract.findings import COMPARISON, SumFinding
from narratives.extract.languages import detect
from narratives.extract.words import comparisons as words
from narratives.measures.claims import unverifiable, wrong_kind

# Characters from the amount to the word of comparison, from there to the kind of figure, and of names.
TO_RELATION, TO_KIND, NAMES = 60, 70, 60
# Characters around an amount in which it is called a plan.
AROUND = 24
# What an amount is to be spent in.
YEAR, YEARS = "year", "years"
_FLAGS = re.IGNORECASE
_MULTIPLE, _SEVERAL = re.compile(words.MULTIPLE, _FLAGS), re.compile(words.SEVERAL, _FLAGS)
_NOT, _LEVEL = re.compile(words.NOT, _FLAGS), re.compile(words.LEVEL, _FLAGS)
_APART, _VERBS = re.compile(words.APART, _FLAGS), re.compile(words.VERBS, _FLAGS)
_SMALL, _CLAUSE = re.compile(rf"(?:{words.SMALL})", _FLAGS), re.compile(words.CLAUSE, _FLAGS)
_PART, _OR, _AND = (re.compile(pattern, _FLAGS) for pattern in (words.PART, words.OR, words.AND))
_WORD = re.compile(r"[^\W\d_][\w'’&-]*")
_TOTAL = re.compile(words.TOTAL, _FLAGS)
_ONE_YEAR = re.compile(r"(?:FY ?)?(?:19|20)\d\d|(?:this|last|next) year")
_YEARS = re.compile(
    r"(?:by|through|until|to) (?:FY ?)?(?:19|20)\d\d|(?:[2-9]|\d\d) years|(?:19|20)\d\d-(?:19|20)\d\d"
)


def comparisons(amounts: Sequence[Candidate], text: str) -> list[SumFinding]:
    """ "more than the yearly capex of ...": a total there is of the wrong kind, a yearly figure is to be
    looked up. Multiples, sums of several, differences and denials are no such comparisons.
    """
    lang = detect(text)
    yearly = re.compile(words.YEARLY.get(lang, words.YEARLY["en"]), re.IGNORECASE)
    above, below = words.MORE.get(lang, "(?!)"), words.LESS.get(lang, "(?!)")
    relation = re.compile(f"(?P<more>{above})|{below}", re.IGNORECASE)
    spans = _spans(amounts, text)
    found: dict[str, SumFinding] = {}
    ordered = _unconverted(amounts, text)
    for amount, behind in zip_longest(ordered, ordered[1:]):
        if yearly.search(text, amount.end, amount.end + TO_RELATION + TO_KIND) is None:
            continue
        # Behind the next amount, a word of comparison is of that.
        stop = behind.start if behind else len(text)
        finding = _comparison(amount, text, yearly, relation, spans, stop)
        if finding:
            found.setdefault(f"{amount.low} {finding.names}", finding)
    return list(found.values())


def _comparison(
    amount: Candidate,
    text: str,
    yearly: re.Pattern[str],
    relation: re.Pattern[str],
    spans: Mapping[object, set[str]],
    stop: int,
) -> SumFinding | None:
    first, last = sentence(text, amount.start, amount.end)
    kind = yearly.search(text, amount.end, min(last, amount.end + TO_RELATION + TO_KIND))
    if kind is None or text[last : last + 1] in ("?", "？"):
        return None
    told = list(relation.finditer(text, amount.end, min(kind.start(), amount.end + TO_RELATION, stop)))
    if not told or _NOT.search(text, first, told[-1].start()):
        return None
    between, gap = text[amount.end : told[-1].start()], text[told[-1].end() : kind.start()]
    behind = _CLAUSE.split(text[kind.end() : min(last, kind.end() + NAMES)], maxsplit=1)[0]
    names = _names(gap, behind)
    apart = _APART.search(between) or _VERBS.match(told[-1].group()) or is_eastern(text, *told[-1].span())
    span = _span(amount, spans) or _total(amount, text)
    if names is None or not apart or not span:
        return None
    compared = f"{gap}{kind.group()}{behind}"
    if _MULTIPLE.search(compared) or (span == YEAR and _SEVERAL.search(compared)):
        return None
    check = unverifiable() if span == YEAR else wrong_kind(unverifiable().cases[0].computed)
    more = told[-1]["more"] is not None
    return SumFinding(COMPARISON, amount, (amount,), check, names=names, more=more)


def _unconverted(amounts: Sequence[Candidate], text: str) -> list[Candidate]:
    """The amounts in order, without those in brackets that tell the one before them in another currency."""
    ordered = sorted(amounts, key=lambda amount: amount.start)
    pairs = zip(ordered, ordered[1:], strict=False)
    again = {
        behind.start for amount, behind in pairs if text[amount.end : behind.start].strip() in ("(", "（")
    }
    return [amount for amount in ordered if amount.start not in again]


def is_of_each(names: str) -> bool:
    """Whether names are those of one company, or joined by "or": "A and B" may be the two together."""
    joined = "," in names or "、" in names
    return _AND.search(names) is None and (not joined or _OR.search(names) is not None)


def _names(gap: str, behind: str) -> str | None:
    """The names on both sides of the kind of figure; None where others than those named are meant."""
    if _PART.search(behind):
        return None
    first, *more = behind.split(",")
    for part in more:
        if not all(_is_name(word) or _SMALL.fullmatch(word) for word in _WORD.findall(part)):
            break
        first += "," + part
    if is_eastern(gap + first, 0, len(gap + first)):
        return f"{gap} {first}".strip()
    if not all(_is_name(word) or _SMALL.fullmatch(word) for word in _WORD.findall(gap)):
        return None
    named = False
    for word in _WORD.finditer(first):
        if not _is_name(word.group()) and not _SMALL.fullmatch(word.group()):
            if not named:
                return None
            first = first[: word.start()]
            break
        named = named or _is_name(word.group())
    own = gap if any(map(_is_name, _WORD.findall(gap))) else ""
    return f"{own} {first}".strip()


def _is_name(word: str) -> bool:
    return word[0].isupper()


def _spans(amounts: Sequence[Candidate], text: str) -> dict[object, set[str]]:
    """What an amount is told to be spent in wherever the text names it: one year, several, or both."""
    spans: dict[object, set[str]] = {}
    for amount in amounts:
        kinds = spans.setdefault((amount.low, amount.high, amount.currency), set())
        if _ONE_YEAR.fullmatch(amount.period):
            kinds.add(YEAR)
        elif _YEARS.fullmatch(amount.period):
            # "In 2026" reads as "by 2026" in Chinese.
            by = amount.period.startswith("by") and is_eastern(text, amount.start, amount.end)
            is_level = _LEVEL.search(text, max(0, amount.start - 24), amount.start)
            kinds.add("" if by or is_level else YEARS)
    return spans


def _span(amount: Candidate, spans: Mapping[object, set[str]]) -> str:
    """ "year", "years", or "" where the text leaves it open."""
    if amount.per or amount.role == "annual_average":
        return YEAR if amount.per in ("", "year") else ""
    kinds = spans[amount.low, amount.high, amount.currency]
    return next(iter(kinds)) if len(kinds) == 1 else ""


def _total(amount: Candidate, text: str) -> str:
    """A plan or pledge of no stated time, and of no year, is one of several: "the $600 billion plan"."""
    around = text[max(0, amount.start - AROUND) : amount.end + AROUND]
    told = amount.period == "" and not amount.per and _TOTAL.search(around) is not None
    return YEARS if told and _LEVEL.search(around) is None else ""
