"""What loosens or repeats an amount: about, at least, up to, more than, less than; per year, quarter,
month, run rate.
"""

from narratives.extract.lexicon import ODD_MARKS, Lexicon
from narratives.extract.span import Span
from narratives.extract.tokens import Tokens, is_money_sign, is_number
from narratives.extract.words import wordset

EXACT, ABOUT, AT_LEAST, UP_TO, MORE_THAN, LESS_THAN = (
    "exact",
    "about",
    "at_least",
    "up_to",
    "more_than",
    "less_than",
)
FLOORS, CEILINGS = frozenset({AT_LEAST, MORE_THAN}), frozenset({UP_TO, LESS_THAN})
# Words that may stand between a hedge and its amount: "at least the $5bn", "up to a $5bn".
ARTICLES = wordset("a an the its là mức con số eine einen der die les los un une des = at of")
FROM_TO = frozenset({"from", "range", "between"})


def hedge_before(span: Span, tokens: Tokens, lex: Lexicon) -> tuple[str, int] | None:
    """(hedge, index of its first word)."""
    index = span.first
    found = lex.before.before(tokens, index)
    if found and tokens.lows[found[1]] == ">" and _ends_an_arrow(tokens, found[1]):
        return None
    if found is None and index and tokens.lows[index - 1] in ARTICLES:
        found = lex.before.before(tokens, index - 1)
    if found is None:
        opener = lex.openers.before(tokens, index)
        found = lex.before.before(tokens, opener[1]) if opener else None
    if found is None or found[0] != ABOUT:
        return found
    outer = lex.before.before(tokens, found[1])
    return outer if outer and outer[0] != ABOUT else found


def _ends_an_arrow(tokens: Tokens, index: int) -> bool:
    """ "-> $5bn", "=> $5bn", "<em>$5bn": the sign is no "more than"."""
    if index and tokens.lows[index - 1] in "-=–—>" and tokens.gap(index) == 0:
        return True
    for low in reversed(tokens.lows[max(0, index - 5) : index]):
        if low == "<" or not low.isalpha():
            return low == "<"
    return False


def hedge_after(span: Span, tokens: Tokens, lex: Lexicon) -> tuple[str, int] | None:
    """(hedge, index after it)."""
    if span.stop >= len(tokens.lows):
        return None
    found = lex.after.at(tokens, span.stop)
    if found and tokens.lows[span.stop] == "+":
        glued = tokens.gap(span.stop) == 0
        return found if glued and not _sum_goes_on(tokens, span.stop + 1) else None
    if found and lex.lang in ("zh", "ja", "ko") and tokens.gap(span.stop) > 1:
        return None
    if found is None and tokens.lows[span.stop] in (",", "(") and lex.lang not in ("zh", "ja", "ko"):
        found = lex.after.at(tokens, span.stop + 1)
        # "(about 700 M$)": the word belongs to the amount in the bracket.
        return found if found and not _amount_follows(tokens, found[1]) else None
    return found


def minus(span: Span, tokens: Tokens) -> bool:
    """ "-$5bn": a dash glued to the amount, with nothing glued before the dash."""
    if span.first == 0 or tokens.lows[span.first - 1] not in ("-", "−", "–"):
        return False
    opens = span.first == 1 or tokens.gap(span.first - 1) > 0
    return opens and tokens.gap(span.first) == 0


def _amount_follows(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.lows) and (is_number(tokens.lows[index]) or is_money_sign(tokens.lows[index]))


def _sum_goes_on(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.lows) and tokens.lows[index] in "$€£¥₩₹"


def inner_hedge(span: Span, tokens: Tokens, lex: Lexicon) -> str | None:
    """ "3000多亿美元", "$500+ billion", "$600-odd billion": the hedge stands inside the number."""
    inside = tokens.lows[span.first : span.stop]
    if not ODD_MARKS.isdisjoint(inside):
        return MORE_THAN
    if lex.inner.heads.isdisjoint(inside):
        return None
    for index in range(span.first, span.stop):
        found = lex.inner.at(tokens, index)
        if found and lex.scales.at(tokens, found[1]):
            return found[0]
    return None


def hedge(span: Span, tokens: Tokens, lex: Lexicon) -> str:
    """The hedge of an amount, "exact" when it has none."""
    return _hedge(span, tokens, lex, hedge_before(span, tokens, lex), hedge_after(span, tokens, lex))


def loosened(span: Span, tokens: Tokens, lex: Lexicon) -> tuple[str, str]:
    """(hedge, per) of an amount, its neighbours looked at once."""
    before, after = hedge_before(span, tokens, lex), hedge_after(span, tokens, lex)
    return _hedge(span, tokens, lex, before, after), _per(span, tokens, lex, before, after)[0]


def _hedge(
    span: Span, tokens: Tokens, lex: Lexicon, before: tuple[str, int] | None, after: tuple[str, int] | None
) -> str:
    codes = [found[0] for found in (before, after) if found]
    inner = inner_hedge(span, tokens, lex)
    codes += [inner] if inner else []
    if span.tolerance:
        codes.append(ABOUT)
    return next((code for code in codes if code != ABOUT), codes[0] if codes else EXACT)


def is_vague(span: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """ "hundreds of billions", "hàng trăm tỷ", "数千亿": no figure at all."""
    if lex.vague.before(tokens, span.first) is None:
        return False
    word = tokens.lows[span.first - 1]
    if lex.lang not in ("zh", "ja", "ko"):
        return not is_number(tokens.lows[span.first]) or word in ("vài", "several", "quelques", "mehrere")
    return not is_number(tokens.lows[span.first]) and tokens.gap(span.first) == 0


def per(span: Span, tokens: Tokens, lex: Lexicon) -> tuple[str, int]:
    """("year" | "quarter" | "month" | "run rate" | "", index after the words)."""
    return _per(span, tokens, lex, hedge_before(span, tokens, lex), hedge_after(span, tokens, lex))


def _per(
    span: Span, tokens: Tokens, lex: Lexicon, before: tuple[str, int] | None, after: tuple[str, int] | None
) -> tuple[str, int]:
    index = span.stop
    for start in (index, after[1]) if after else (index,):
        for gap in (0, 1):
            found = _per_at(tokens, start + gap, lex) if gap == 0 or _may_skip(tokens, start) else None
            if found:
                return found
    for stop in (span.first, before[1]) if before else (span.first,):
        back = lex.per_before.before(tokens, stop)
        if back and _is_per(tokens, back[1], lex):
            return back[0], index
    return "", index


def _per_at(tokens: Tokens, index: int, lex: Lexicon) -> tuple[str, int] | None:
    found = lex.per.at(tokens, index)
    # "a quarter of", "年" of a date and "one year ago" are no "per".
    if (
        found
        and found[1] < len(tokens.lows)
        and tokens.lows[found[1]]
        in ("of", "ago", "earlier", "later", "trước", "sau", "度", "前", "nay", "qua", "before")
    ):
        return None
    return found


def _may_skip(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.lows) and tokens.lows[index] in (",", "(", "in", "trung", "bình", "on")


def _is_per(tokens: Tokens, first: int, lex: Lexicon) -> bool:
    """ "年1000億ドル" is per year, "2030年1000億ドル" is a date, "5年間で" is a horizon."""
    if lex.lang not in ("zh", "ja", "ko"):
        return True
    return first == 0 or not is_number(tokens.lows[first - 1])
