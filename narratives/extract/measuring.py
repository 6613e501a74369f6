"""How well the article reader reads: its figures against annotated ones, per language. Pure; files are
read elsewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from narratives.extract.article import Candidate, candidates
from narratives.extract.readings import Reading

# Two places are the same figure when they start this near to each other.
NEAR = 12
# Roles with fewer annotated cases than this count as "other".
FEW = 5


@dataclass(frozen=True, slots=True)
class Expected:
    """An annotated figure; an optional one is neither required nor wrong. `currency` None accepts any."""

    low: Decimal
    high: Decimal
    currency: str | None
    role: str
    start: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    name: str
    lang: str
    text: str
    money: tuple[Expected, ...]
    percents: tuple[Expected, ...]


@dataclass(slots=True)
class Tally:
    """Hits, wrong and missed figures; precision, recall and F1 of them, None when nothing was there."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, other: "Tally") -> None:
        self.hits, self.wrong, self.missed = (
            self.hits + other.hits,
            self.wrong + other.wrong,
            self.missed + other.missed,
        )

    @property
    def precision(self) -> Decimal | None:
        return _share(self.hits, self.hits + self.wrong)

    @property
    def recall(self) -> Decimal | None:
        return _share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> Decimal | None:
        return _share(2 * self.hits, 2 * self.hits + self.wrong + self.missed)


@dataclass(slots=True)
class Score:
    """All tallies of one language: money strict, ranges whole, percents, roles, silent errors of a power
    of ten.
    """

    money: Tally = field(default_factory=Tally)
    ranges: Tally = field(default_factory=Tally)
    percents: Tally = field(default_factory=Tally)
    roles: Tally = field(default_factory=Tally)
    slips: int = 0
    misses: list[str] = field(default_factory=list)


def _share(part: int, whole: int) -> Decimal | None:
    return Decimal(part) / Decimal(whole) if whole else None


def measure(articles: Sequence[Article]) -> dict[str, Score]:
    """{"all": Score, "en": Score, ...}; figures of one article count once per distinct value."""
    scores: dict[str, Score] = {"all": Score()}
    common = _common_roles(articles)
    for article in articles:
        found = candidates(article.text, article.lang)
        for key in ("all", article.lang):
            _score(article, found, common, scores.setdefault(key, Score()))
    return scores


def _common_roles(articles: Iterable[Article]) -> frozenset[str]:
    counts: dict[str, int] = {}
    for article in articles:
        for figure in article.money:
            counts[figure.role] = counts.get(figure.role, 0) + 1
    return frozenset(role for role, count in counts.items() if count >= FEW)


def _score(article: Article, found: Sequence[Candidate], common: frozenset[str], score: Score) -> None:
    money = [c for c in found if c.kind == "money"]
    had = dict.fromkeys((*sides(c), c.currency) for c in money)
    wanted = _distinct(article.money)
    hits = {key for key in wanted if any(_same(key, got) for got in had)}
    needed = {key for key, optional in wanted.items() if not optional}
    wrong = [got for got in had if not any(_same(key, got) for key in wanted)]
    missed = needed - hits
    score.money.add(Tally(len(hits & needed), len(wrong), len(missed)))
    whole = {key for key in needed if key[0] != key[1]}
    score.ranges.add(Tally(len(whole & hits), 0, len(whole - hits)))
    score.slips += sum(any(_tenfold(got, key) for key in missed) for got in wrong)
    score.misses += [f"{article.name} wrong {got}" for got in wrong] + [
        f"{article.name} missed {key}" for key in missed
    ]
    _score_percents(article, found, score)
    _score_roles(article, money, common, score)


Key = tuple[Decimal, Decimal, str | None]


def sides(figure: Candidate | Reading) -> tuple[Decimal, Decimal]:
    """Both sides of a figure, an open one taken to equal the other."""
    low = figure.high if figure.low is None else figure.low
    high = figure.low if figure.high is None else figure.high
    return low or Decimal(0), high or Decimal(0)


def _distinct(figures: Iterable[Expected]) -> dict[Key, bool]:
    wanted: dict[Key, bool] = {}
    for figure in figures:
        key = (figure.low, figure.high, figure.currency)
        wanted[key] = wanted.get(key, True) and figure.optional
    return wanted


def _same(key: Key, got: Key) -> bool:
    return key[:2] == got[:2] and key[2] in (None, got[2])


def _tenfold(got: Key, key: Key) -> bool:
    """Whether two different figures are the same digits at another power of ten."""
    if not got[0] or not key[0] or got[0] == key[0]:
        return False
    ratio = got[0] / key[0]
    return ratio == Decimal(10) ** ratio.adjusted() and got[1] / key[1] == ratio if key[1] else False


def _score_percents(article: Article, found: Sequence[Candidate], score: Score) -> None:
    had = {tuple(sorted(map(abs, sides(c)))) for c in found if c.kind == "percent"}
    wanted = {tuple(sorted((abs(f.low), abs(f.high)))) for f in article.percents}
    score.percents.add(Tally(len(had & wanted), len(had - wanted), len(wanted - had)))


def _score_roles(article: Article, money: Sequence[Candidate], common: frozenset[str], score: Score) -> None:
    for figure in article.money:
        near = (
            c for c in money if abs(c.start - figure.start) <= NEAR and sides(c) == (figure.low, figure.high)
        )
        hit = next(near, None)
        if hit is not None:
            right = _merged(hit.role, common) == _merged(figure.role, common)
            score.roles.add(Tally(int(right), int(not right), int(not right)))


def _merged(role: str, common: frozenset[str]) -> str:
    return role if role in common else "other"
