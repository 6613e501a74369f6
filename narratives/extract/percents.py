"""One typed percentage read: "60%", "up to 60 percent", "26%-34%", "tới 60%", "-57,1 %"."""

from dataclasses import dataclass
from decimal import Decimal

from narratives.extract import hedging
from narratives.extract.atoms import PERCENT, POINTS, atoms
from narratives.extract.cleaning import clean
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.lexicon import lexicon_for
from narratives.extract.span import Span
from narratives.extract.spans import spans
from narratives.extract.tokens import Tokens, tokenise

LONGEST = 120
PROBLEMS = {
    "empty": "Nothing was typed.",
    "too-long": "This is too long for one percentage.",
    "no-percent": "No percentage was found.",
    "points": "These are percentage points, a difference of two percentages.",
    "several": "There is more than one percentage here; enter one.",
    "marks": "The points and commas of this number do not fit together.",
}


@dataclass(frozen=True, slots=True)
class PercentReading:
    """Percent as written (60 for 60%), an open side None; with a `problem` there is no value.

    `precision` is the unit of the last written digit, 0.1 for "57.1%".
    """

    low: Decimal | None = None
    high: Decimal | None = None
    hedge: str = "exact"
    precision: Decimal = Decimal(1)
    problem: str = ""
    sentence: str = ""


def read_percent(text: str, lang: str | None = None) -> PercentReading:
    """The one percentage of `text`, a bare number included; never raises on text."""
    if len(text) > LONGEST:
        return _refuse("too-long")
    even = clean(text).text.strip()
    if not even:
        return _refuse("empty")
    lex = lexicon_for(even, lang if lang in LANGUAGES else detect(even))
    tokens = tokenise(even)
    found = spans(tokens, atoms(tokens, lex), lex, typed=True)
    fitting = [s for s in found if s.unit == PERCENT] or [s for s in found if not s.unit]
    if any(span.problem for span in found):
        return _refuse("marks")
    if not fitting:
        return _refuse("points" if any(s.unit == POINTS for s in found) else "no-percent")
    return (
        _reading(fitting[0], tokens, hedging.hedge(fitting[0], tokens, lex))
        if len(fitting) == 1
        else _refuse("several")
    )


def _refuse(code: str) -> PercentReading:
    return PercentReading(problem=code, sentence=PROBLEMS[code])


def _reading(span: Span, tokens: Tokens, hedge: str) -> PercentReading:
    low = None if hedge in hedging.CEILINGS and not span.is_range else span.low
    high = None if hedge in hedging.FLOORS and not span.is_range else span.high
    exponent = span.low.as_tuple().exponent
    precision = Decimal(1).scaleb(min(0, exponent)) if isinstance(exponent, int) else Decimal(1)
    if hedging.minus(span, tokens):
        low, high = None if high is None else -high, None if low is None else -low
    return PercentReading(low, high, hedge, precision)
