"""Numbers that stand alone or belong together: ranges kept whole, units shared, steps told from ranges."""

from narratives.extract.apart import scale_apart
from narratives.extract.atoms import DOLLARS, PERCENT, Atom
from narratives.extract.compose import counts_on
from narratives.extract.lexicon import Lexicon
from narratives.extract.span import Span, span_of
from narratives.extract.steps import is_step, step
from narratives.extract.tokens import Tokens
from narratives.extract.words.changes import CHANGED_BY

# "$6-700bn" may be 600 to 700, and "$1.4bn-$1.6tn" a slip.
WIDE = 100


def spans(tokens: Tokens, found: list[Atom], lex: Lexicon, typed: bool = False) -> list[Span]:
    """Dashes and "between .. and" first, then "to" and the words of change over what they made."""
    tight = _joined(
        [span_of(atom, tokens) for atom in found], tokens, lex, typed, ("dash", "and", "plusminus")
    )
    wide = _joined(tight, tokens, lex, typed, ("to", "change", "share", "and", "dash"))
    _share_back(wide, tokens)
    scale_apart(wide, tokens, lex)
    return wide


def _share_back(parts: list[Span], tokens: Tokens) -> None:
    """ "$9, $10 and $11 billion": the first ones of a list have the scale that the last but one was given."""
    for index in range(len(parts) - 2, -1, -1):
        a, b = parts[index], parts[index + 1]
        listed = b.first == a.stop + 1 and tokens.lows[a.stop] == ","
        alike = a.prefixed == b.prefixed and not a.yearlike and a.bare and a.scale == 1
        if listed and alike and b.shared and b.scale > 1 and a.unit in ("", b.unit):
            a.share(b)


def _joined(
    parts: list[Span], tokens: Tokens, lex: Lexicon, typed: bool, kinds: tuple[str, ...]
) -> list[Span]:
    result: list[Span] = []
    for part in parts:
        link = _link(result[-1], part, tokens, lex) if result else None
        if link == "list" and _is_stroke(result[-1], part, tokens):
            link = "dash"
        if link is None or link not in kinds or not _tie(result[-1], part, link, tokens, lex, typed):
            result.append(part)
    return result


def _is_stroke(a: Span, b: Span, tokens: Tokens) -> bool:
    """ "$5/6 billion" is doubtfully a range; "$6/5 billion" is nothing."""
    glued = (
        tokens.lows[a.stop] == "/"
        and b.first == a.stop + 1
        and not (tokens.gap(a.stop) or tokens.gap(b.first))
    )
    if not (glued and a.bare and a.scale == 1 and b.scale > 1 and not b.prefixed) or a.yearlike:
        return False
    a.doubts += ("stroke",)
    if a.low >= b.low / b.scale:
        a.problem = b.problem = "marks"
    return True


def _link(a: Span, b: Span, tokens: Tokens, lex: Lexicon) -> str | None:
    """The kind of the words between two numbers, when nothing else stands between them."""
    if a.stop == b.first and counts_on(tokens, a.first, lex) and a.stop == a.first + 1:
        return "dash"
    if b.first - a.stop > 9 or tokens.lows[a.stop] not in lex.link_heads:
        return None
    for index in _after(a, tokens, lex):
        found = lex.links.at(tokens, index)
        if found and _reaches(found[1], b, tokens, lex):
            # "31% (-42% if ..": the dash behind a bracket is a minus.
            return (
                None if found[0] == "dash" and index > a.stop and tokens.lows[index - 1] == "(" else found[0]
            )
    return None


def _after(a: Span, tokens: Tokens, lex: Lexicon) -> list[int]:
    """Where a link may begin: right after the number, after its "per year" or "or more", after a comma or
    bracket.
    """
    starts = [a.stop]
    for phrases in (lex.per, lex.after):
        found = phrases.at(tokens, a.stop)
        if found:
            starts.append(found[1])
    for start in tuple(starts):
        abbreviated = a.scale > 1 and start < len(tokens.lows) and tokens.lows[start] == "."
        if abbreviated or (start < len(tokens.lows) and tokens.lows[start] in (",", "(")):
            starts.append(start + 1)
    return starts


def _reaches(index: int, b: Span, tokens: Tokens, lex: Lexicon) -> bool:
    if index == b.first:
        return True
    hedge = lex.before.before(tokens, b.first)
    if hedge and hedge[1] == index:
        return True
    opener = lex.openers.before(tokens, b.first)
    return bool(opener and opener[1] == index)


def _tie(a: Span, b: Span, link: str, tokens: Tokens, lex: Lexicon, typed: bool) -> bool:
    """Ties two neighbours; True when b has become a part of a."""
    if link == "plusminus":
        return _tolerance(a, b)
    if link in ("dash", "to"):
        _take_dollar(a, b, tokens)
    if lex.lang == "ja" and b.stop < len(tokens.lows) and tokens.lows[b.stop] in CHANGED_BY:
        return False
    if a.yearlike or b.yearlike or (a.unit and b.unit and a.unit != b.unit) or a.problem or b.problem:
        return False
    opener = _opener(a, tokens, lex)
    if link == "share" or (link == "and" and opener not in ("between", "range")):
        return _only_share(a, b, link)
    if a.unit == PERCENT != b.unit and (link != "dash" or b.scale > 1):
        return False  # "falls 18% to 1.2 million", "bajó 2%, a 199 centavos"
    if not (typed or a.prefixed or a.unit or not b.prefixed) or not _may_follow(a, b, link, tokens, typed):
        return False
    if is_step(a, b, link, opener, tokens, lex, typed):
        return step(a, b, link, opener, tokens, lex)
    return _range(a, b)


def _take_dollar(a: Span, b: Span, tokens: Tokens) -> None:
    """ "$1-2bn CAD": the code behind the range names the dollar of its sign."""
    if a.unit != "USD" or b.unit not in DOLLARS or tokens.lows[a.first] != "$":
        return
    if tokens.lows[b.first] == "$" or (a.bare and not b.prefixed):
        a.unit = b.unit


def _only_share(a: Span, b: Span, link: str) -> bool:
    """ "$110 and $150 billion", "2,7 statt 2,2 Mrd. Euro": two figures, one unit."""
    agreeing = a.prefixed == b.prefixed or (a.prefixed and not b.unit)
    if (
        agreeing
        and (a.unit or link == "share" or a.bare)
        and a.low < 10_000
        and a.bare
        and b.scale > 1
        or not a.unit
        and a.scale > 1
        and b.unit
        and link == "share"
    ):
        a.share(b)
    return False


def _may_follow(a: Span, b: Span, link: str, tokens: Tokens, typed: bool) -> bool:
    """A bare number after a finished amount is its other end only when nothing follows that it could
    count.
    """
    if b.unit or b.scale > 1 or not (a.unit and a.scale > 1):
        return True
    ends = b.stop >= len(tokens.lows) or tokens.lows[b.stop] in (",", ".", ")", ";")
    return ends and (typed or link == "dash") and b.low > a.low / a.scale


def _opener(a: Span, tokens: Tokens, lex: Lexicon) -> str:
    index = a.first
    hedge = lex.before.before(tokens, index)
    for start in (index, hedge[1] if hedge else index):
        found = lex.openers.before(tokens, start)
        if found:
            return found[0]
    return ""


def _range(a: Span, b: Span) -> bool:
    low, high = a.low, b.high
    shared = a.bare and a.scale == 1 and b.scale > 1 and a.takes(b.scale_for(a.low), b)
    if shared:
        low = a.low * b.scale_for(a.low)
    elif b.bare and b.scale == 1 and a.scale > 1 and not b.unit and b.takes(a.scale, a):
        high = b.high * a.scale
    if not low < high or (a.is_range or b.is_range):
        _descend(a, b)
        return False
    a.low, a.high, a.unit, a.stop = low, high, a.unit or b.unit, b.stop
    a.scale, a.bare, a.shared = max(a.scale, b.scale), a.bare and b.bare, a.shared or shared
    wide = ("wide-range",) if 0 < low * WIDE <= high else ()
    a.doubts = tuple(dict.fromkeys(a.doubts + b.doubts + wide))
    a.prefixed, a.plain = a.prefixed or b.prefixed, False
    return True


def _descend(a: Span, b: Span) -> None:
    """Two complete amounts, the second one smaller: a step down."""
    if a.unit and b.unit and a.low > b.high and not (a.bare and b.scale > 1):
        a.turn, b.turn = "before", "after"


def _tolerance(a: Span, b: Span) -> bool:
    """ "$91bn plus or minus 2%", "$40bn ± 2bn"."""
    if b.unit == PERCENT and a.unit != PERCENT:
        width = a.low * b.low / 100
    else:
        a.share(b)
        b.share(a)
        width = b.low
    if a.problem or b.problem or width >= a.low:
        return False
    a.low, a.high, a.stop, a.tolerance = a.low - width, a.low + width, b.stop, True
    a.doubts = tuple(dict.fromkeys(a.doubts + b.doubts))
    return True
