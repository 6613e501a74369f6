"""One typed amount read: "about $600bn", "1,4 nghìn tỷ USD", "66 đến 72 tỷ USD", "Rs 1.25 lakh crore"."""

from dataclasses import dataclass
from decimal import Decimal

from narratives.extract import hedging, readings
from narratives.extract.atoms import PERCENT, POINTS, WATT, atoms
from narratives.extract.cleaning import clean
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.lexicon import Lexicon, lexicon_for
from narratives.extract.numeral import scale_at
from narratives.extract.readings import LARGEST, REMARKS, Reading, refuse
from narratives.extract.span import Span
from narratives.extract.spans import spans
from narratives.extract.tokens import Tokens, tokenise

LONGEST = 300
KINDS = {"year": readings.PER_YEAR, "run rate": readings.RUN_RATE}


@dataclass(frozen=True, slots=True)
class _Typed:
    text: str
    tokens: Tokens
    lex: Lexicon


def read_amount(text: str, lang: str | None = None, default_currency: str | None = None) -> Reading:
    """The one amount of `text`. `unit` is an ISO 4217 code, "W" for watts, or None when none was stated.

    Never raises on text: a Reading with a `problem` says why nothing could be read.
    """
    if len(text) > LONGEST:
        return refuse("too-long")
    even = clean(text).text.strip()
    if not even:
        return refuse("empty")
    code = lang if lang in LANGUAGES else detect(even)
    lex = lexicon_for(even, code)
    tokens = tokenise(even)
    typed = _Typed(even, tokens, lex)
    found = spans(tokens, atoms(tokens, lex), lex, typed=True)
    chosen = _choose(typed, found)
    return chosen if isinstance(chosen, Reading) else _reading(typed, *chosen, default_currency)


def _choose(typed: _Typed, found: list[Span]) -> tuple[Span, tuple[str, ...]] | Reading:
    """The span that is the amount, with doubts about the choice; or the refusal."""
    definite = [s for s in found if not hedging.is_vague(s, typed.tokens, typed.lex)]
    strong = [
        s for s in definite if s.unit not in (PERCENT, POINTS) and (s.unit or s.scale > 1 or not s.bare)
    ]
    amounts = strong or [s for s in definite if not s.unit and not _dated(s, typed.tokens)][:1]
    broken = next((s for s in definite if s.problem), None)
    if broken:
        return refuse(broken.problem)
    if not amounts:
        return refuse(_why_nothing(typed, found, definite))
    if len(amounts) == 1:
        return amounts[0], _left_out(amounts[0], definite, typed)
    return _one_of(amounts)


def _dated(span: Span, tokens: Tokens) -> bool:
    return span.yearlike and len(tokens) > 1


def _why_nothing(typed: _Typed, found: list[Span], definite: list[Span]) -> str:
    if found and not definite:
        return "vague"
    if any(s.unit in (PERCENT, POINTS) for s in definite):
        return "percent"
    many = any(
        typed.lex.scales.at(typed.tokens, i) or typed.lex.vague.before(typed.tokens, i)
        for i in range(len(typed.tokens))
    )
    return "vague" if many else "no-number"


def _left_out(amount: Span, definite: list[Span], typed: _Typed) -> tuple[str, ...]:
    """A bare number left of an amount without a link is no part of it: "7 600bn"."""
    glued = [
        s
        for s in definite
        if s is not amount and s.bare and not s.unit and s.stop == amount.first and not s.yearlike
    ]
    after = [s for s in definite if s.first == amount.stop and s.bare and not s.unit and not s.yearlike]
    return ("several-left-out",) if glued or after else ()


def _one_of(amounts: list[Span]) -> tuple[Span, tuple[str, ...]] | Reading:
    first, *others = amounts
    if all((s.low, s.high) == (first.low, first.high) and s.unit in (first.unit, "") for s in others):
        return first, ()
    if all(s.unit and first.unit and s.unit != first.unit for s in others):
        return first, ("conversion",)
    if any(s.turn for s in amounts):
        return refuse("step")
    if len(amounts) == 2 and _descends(first, others[0]):
        return refuse("descending")
    return refuse("several")


def _descends(a: Span, b: Span) -> bool:
    shared = a.low * b.scale if a.bare and a.scale == 1 else a.low
    return b.first - a.stop <= 2 and b.low < shared


def _reading(typed: _Typed, span: Span, doubts: tuple[str, ...], default: str | None) -> Reading:
    if max(abs(span.low), abs(span.high)) > LARGEST:
        return refuse("too-large")
    if scale_at(typed.tokens, span.stop, typed.lex):
        return refuse("scales")
    tokens, lex = typed.tokens, typed.lex
    hedge = hedging.hedge(span, tokens, lex)
    per, after = hedging.per(span, tokens, lex)
    low, high = _sides(span, hedge)
    minus = hedging.minus(span, tokens)
    unit, more = _unit(span, default)
    doubts = span.doubts + doubts + more + _shape(span, typed, minus, per)
    if minus:
        low, high = None if high is None else -high, None if low is None else -low
    return Reading(
        low=low,
        high=high,
        hedge=hedge,
        unit=unit,
        kind=KINDS.get(per, readings.CUMULATIVE),
        per=per,
        notes=tuple(code for code in doubts if code in REMARKS),
        ambiguous=tuple(dict.fromkeys(code for code in doubts if code not in REMARKS)),
        rest=_rest(typed, span, after),
    )


def _sides(span: Span, hedge: str) -> tuple[Decimal | None, Decimal | None]:
    if span.is_range:
        return span.low, span.high
    return (None if hedge in hedging.CEILINGS else span.low), (None if hedge in hedging.FLOORS else span.high)


def _unit(span: Span, default: str | None) -> tuple[str | None, tuple[str, ...]]:
    if not span.unit or span.unit == "?":
        unclear = ("currency-unclear",) if span.unit else ()
        return (default, (*unclear, "currency-assumed")) if default else (None, unclear)
    return span.unit, ()


def _shape(span: Span, typed: _Typed, minus: bool, per: str) -> tuple[str, ...]:
    """Doubts about the form: brackets, a minus sign, no scale word, a period that is no year."""
    doubts = ["minus"] if minus else []
    if typed.text.startswith("(") and typed.text.endswith(")"):
        doubts.append("brackets")
    if span.scale == 1 and span.bare and span.unit != WATT and span.high < 1_000_000:
        doubts.append("bare-number")
    if per in ("quarter", "month"):
        doubts.append(f"per-{per}")
    return tuple(doubts)


def _rest(typed: _Typed, span: Span, after: int) -> str:
    """What stands after the amount and its "per year", such as a horizon."""
    tokens = typed.tokens
    found = hedging.hedge_after(span, tokens, typed.lex)
    stop = max(after, found[1] if found else 0, span.stop)
    return typed.text[tokens.end(stop - 1) :].strip(" ,.;)") if stop < len(tokens) else ""
