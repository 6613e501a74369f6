"""Steps told from ranges: "from $1.4tn to $600bn" is one plan and then another, "$5bn to $6bn" one amount."""

from narratives.extract.atoms import PERCENT
from narratives.extract.lexicon import Lexicon
from narratives.extract.span import Span
from narratives.extract.tokens import Tokens
from narratives.extract.words import wordset
from narratives.extract.words.changes import BY, CHANGES
from narratives.extract.words.links import RANGE_CLOSERS

# A verb of change stands so many words before its numbers at most.
REACH = 12
# "thu" alone is to take in, "thu hẹp" to narrow.
_NARROWED = wordset("hẹp hep nhỏ nho lại lai bớt bot")
# Behind the first of two numbers they tell that it was before.
_FROM_BEHIND = frozenset({"에서", "から", "から約"})
_FROM_BEFORE = _FROM_BEHIND | {"より"}
# With one of these, "by X to Y" is no distance gone.
_WRITTEN_OFF = wordset("write writing wrote written writedown write-down impair impairment")
_NO_CHANGE = wordset("followed helped backed led accompanied preceded")


def is_step(a: Span, b: Span, link: str, opener: str, tokens: Tokens, lex: Lexicon, typed: bool) -> bool:
    """Whether the second number is what the first became, and no other end of a range."""
    if link == "change":
        return True
    if opener in ("range", "between") or _closed(b, tokens):
        return False
    if link == "dash":
        return False
    if a.unit == b.unit == PERCENT and opener != "from":
        return False  # "growing 7% to 9% a year"
    if _difference(a, tokens, lex):
        return True
    if lex.lang == "ja" and b.unit and b.stop < len(tokens.lows) and tokens.lows[b.stop] == "を":
        return False  # "3200億円から3500億円を見込む": a step would end in に or へ.
    if lex.lang == "de" and "bis" in tokens.lows[a.stop : b.first]:
        return False  # A step is told with "auf".
    from_here = opener == "from" or not _FROM_BEHIND.isdisjoint(tokens.lows[a.stop : b.first])
    if not from_here:
        return a.is_range or b.is_range
    if _changes_before(a, tokens, lex):
        return True
    complete = a.unit != "" and not (a.bare and b.scale > 1)
    if lex.lang in ("ja", "ko"):
        return complete and not typed
    return not typed and complete and lex.lang not in ("vi", "fr", "es")


def _closed(b: Span, tokens: Tokens) -> bool:
    return b.stop < len(tokens.lows) and tokens.lows[b.stop] in RANGE_CLOSERS


def _difference(a: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """ "by $2 billion to $18 billion", "up $5bn to $70bn": the first one is the distance gone."""
    if a.first == 0:
        return False
    index = a.first
    hedge = lex.before.before(tokens, index)
    at = (hedge[1] if hedge else index) - 1
    word = tokens.lows[at] if at >= 0 else ""
    led = at > 0 and tokens.lows[at - 1] in _NO_CHANGE
    if led or not _WRITTEN_OFF.isdisjoint(tokens.lows[max(0, at - 6) : at + 1]):
        return False  # "followed by $20bn to $23bn", "write down fields by $17bn to $20bn"
    return word in BY.get(lex.lang, ()) or (lex.lang == "en" and word in CHANGES["en"])


def _changes_before(a: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """A verb of change among the last words before the number, in the same sentence."""
    changes = CHANGES.get(lex.lang, frozenset())
    for at in range(a.first - 1, max(0, a.first - REACH) - 1, -1):
        low = tokens.lows[at]
        if low in changes and (low != "thu" or tokens.lows[at + 1] in _NARROWED):
            return True
        if low in ".!?;。！？":
            return False
    return False


def step(a: Span, b: Span, link: str, opener: str, tokens: Tokens, lex: Lexicon) -> bool:
    """Tells the two ends which of them was before and which came after; False, as both stay."""
    a.share(b)
    b.share(a)
    difference = _difference(a, tokens, lex)
    if not difference and (
        opener == "from" or link == "change" or not _FROM_BEFORE.isdisjoint(tokens.lows[a.stop : b.first])
    ):
        a.turn, b.turn = "before", "after"
    elif difference:
        a.turn, b.turn = "difference", "after"
    return False
