"""The figures of one paragraph: amounts of money, percents and multiples, each whole and with its hedge."""

import re
from dataclasses import dataclass, field

from narratives.extract import hedging
from narratives.extract.atoms import PERCENT, POINTS, WATT, atoms
from narratives.extract.cues import ParagraphCues
from narratives.extract.horizons import Horizon
from narratives.extract.lexicon import LATIN, Lexicon
from narratives.extract.numeral import scale_at
from narratives.extract.readings import LARGEST
from narratives.extract.span import Span
from narratives.extract.spans import spans
from narratives.extract.tokens import Tokens, tokenise
from narratives.extract.words import wordset

# A count ("900 million users") is kept only to know that the number after it counts the same.
MONEY, PERCENTS, MULTIPLE, POWER, COUNT = "money", "percent", "multiple", "power", "count"
SMALLEST_ELLIPTIC = 1_000_000
# Below it a numeral written out, such as 三 or 千, may be a part of a word.
SMALLEST_WRITTEN_OUT = 10_000
TIMES = "x"
_KINDS = {PERCENT: PERCENTS, TIMES: MULTIPLE, WATT: POWER}


@dataclass(slots=True)
class Figure:
    """One figure of a paragraph; `same_as` is the index of the figure that it converts into another
    currency.
    """

    span: Span
    kind: str
    hedge: str
    per: str
    start: int
    end: int
    same_as: int | None = None
    elliptic: bool = False
    period: str = ""


@dataclass(slots=True)
class Paragraph:
    """Tokens of a paragraph, its figures in order and the words around them."""

    tokens: Tokens
    figures: list[Figure]
    cues: ParagraphCues
    horizons: list[Horizon] = field(default_factory=list)


def paragraph(text: str, start: int, end: int, lex: Lexicon) -> Paragraph:
    """Reads text[start:end]; offsets of the result are those of `text`."""
    tokens = tokenise(text, start, end)
    tokens.plain = lex.plain
    if lex.unit_heads.isdisjoint(tokens.lows) and lex.scale_heads.isdisjoint(tokens.lows):
        return Paragraph(tokens, [], ParagraphCues(tokens, lex.lang))
    found = spans(tokens, atoms(tokens, lex), lex)
    figures = [figure for span in found if (figure := _figure(span, tokens, lex))]
    _tie_conversions(figures, tokens)
    return Paragraph(tokens, figures, ParagraphCues(tokens, lex.lang))


def _figure(span: Span, tokens: Tokens, lex: Lexicon) -> Figure | None:
    if span.problem or span.unit == POINTS or not (span.unit or span.scale >= SMALLEST_ELLIPTIC):
        return None
    if max(abs(span.low), abs(span.high)) > LARGEST:
        return None
    if _scaled_twice(span, tokens, lex) or _loses_its_scale(span, tokens, lex):
        return None
    elliptic = not span.unit
    if hedging.is_vague(span, tokens, lex) or _is_noise(span, tokens):
        return None
    if _is_rate(span, tokens):
        return None
    hedge, per = hedging.loosened(span, tokens, lex)
    counts = elliptic and not _ends_there(span, tokens, lex)
    kind = COUNT if counts or (elliptic and _is_label(span, tokens, lex)) else _KINDS.get(span.unit, MONEY)
    start, end = tokens.start(span.first), tokens.end(span.stop - 1)
    return Figure(span, kind, hedge, per, start, end, elliptic=elliptic)


def _scaled_twice(span: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """ "1.4 million million": words for the scale that do not fit together."""
    scaled = span.scale > 1 and tokens.lows[span.stop - 1] in lex.scale_heads and lex.lang in LATIN
    return scaled and scale_at(tokens, span.stop, lex) is not None and tokens.gap(span.stop) <= 1


_MOST_MARKS = 3
_PAUSES = frozenset(".,;:!?|")


def _loses_its_scale(span: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """'$600 "billion"': marks that nobody knows stand between a number and its scale."""
    if not span.prefixed or not span.bare or span.scale > 1 or span.high >= SMALLEST_WRITTEN_OUT:
        return False
    for index in range(span.stop, min(len(tokens.lows), span.stop + _MOST_MARKS + 1)):
        low = tokens.lows[index]
        if low[0].isalnum() or low in _PAUSES:
            return index > span.stop and len(low) > 1 and lex.scales.at(tokens, index) is not None
    return False


def _is_rate(span: Span, tokens: Tokens) -> bool:
    """ "an exchange rate of 1 US dollar to 31.6 NT dollars": prices of money, not amounts."""
    if span.scale > 1 or span.high > 100_000:
        return False
    around = tokens.lows[max(0, span.first - 12) : span.first]
    return not _RATES.isdisjoint(around) or ("tỷ" in around and "giá" in around)


_RATES = wordset("exchange 汇率 匯率 為替 為替レート 환율 wechselkurs exchange-rate")


def _is_noise(span: Span, tokens: Tokens) -> bool:
    """ "三元材料", "多元": a numeral written out, without a scale, is a part of a word."""
    return (
        span.high < SMALLEST_WRITTEN_OUT
        and span.unit in ("CNY", "JPY", "KRW")
        and not tokens.lows[span.first][0].isdigit()
        and not span.prefixed
    )


def _is_label(span: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """ "1B、1C 製程": a letter behind a digit is no billion in a text that writes 億."""
    last = tokens.lows[span.stop - 1]
    return lex.lang in ("zh", "ja", "ko") and len(last) == 1 and last.isascii()


def _ends_there(span: Span, tokens: Tokens, lex: Lexicon) -> bool:
    """Nothing is counted by the number: a mark or a little word follows it, not "users" or "tonnes"."""
    if span.stop >= len(tokens.lows):
        return True
    follower = tokens.lows[span.stop]
    if follower == "of" and span.stop + 1 < len(tokens.lows):
        return _YEAR.fullmatch(tokens.lows[span.stop + 1]) is not None
    return follower in _LITTLE.get(lex.lang, frozenset()) or follower in ENDS


ENDS = frozenset('.,;:!?)」。，、；）(（"”“»…–—-|/')
_YEAR = re.compile(r"(?:19|20)\d\d")
_LITTLE = {
    "en": wordset(
        "in by for over through to from this last next on a per and at as with compared versus "
        "or than during which it annually instead earlier previously each every under after before when "
        "while but that if until forecast estimated estimates expected planned pledged promised announced "
        "budgeted guided spent seen analysts he she they we"
    ),
    "vi": wordset(
        "vào trong cho đến tới từ mỗi so năm và để nhằm hoặc hay mà là được lên xuống thay hồi "
        "trước nhưng khi đầu vốn doanh lợi theo cao thấp bằng tại ở như hơn chỉ vừa đang sẽ đã cả dù song "
        "của giai nếu từng còn nay hiện này ấy kia trên dưới mà đạt chiếm tương khoảng gần nhất"
    ),
    "de": wordset(
        "für bis im in auf von pro jährlich und nach gegenüber investieren statt zu an aus "
        "ausgeben oder erhöht fließen sollen werden will geplant geplanten weniger mehr davon zusätzlich "
        "zwischen seit bei mit an sein vor ab über entfallen gehen flossen stecken gerechnet erwartet "
        "veranschlagt vorgesehen eingeplant investiert ausgegeben die zugesagt versprochen angekündigt"
    ),
    "fr": wordset(
        "en pour sur par et contre dans auparavant initialement prévu prévus prévue prévues annoncé annoncés "
        "au ou cette entre de d sera seront dont soit cinq sur d'ici chacun"
    ),
    "es": wordset(
        "en para por a y hasta frente del al anuales este o anteriores previstos desde entre el los un que "
        "cada como con para saldrán actuales se irán más"
    ),
    "zh": wordset("的 ， 至 到 上 下 和 与 與 及 用 是 之 投 之间 左右 以上 以 在 就"),
    "ja": wordset("を に の と から で は が へ"),
    "ko": wordset("을 를 에 의 로 와 과 이 에서 으로"),
}


_EQUALS = wordset(
    "( or equivalent equals equal = ≈ about roughly approximately some tương đương khoảng "
    "umgerechnet rund etwa soit environ équivalent 约合 合 约 約 相当于 折合 约为 相当 equivalente "
    "equivalentes unos 일 약 "
    "한화 우리 돈 around nearly over almost more than , to ~ hơn gần"
)
_SAY_EQUAL = wordset(
    "( equivalent equals equal = ≈ tương umgerechnet soit 约合 合 相当于 折合 équivalent "
    "equivalente equivalentes or 한화"
)


def _tie_conversions(figures: list[Figure], tokens: Tokens) -> None:
    """ "₩450 trillion ($311 billion)", "10億ユーロ（約1700億円）": the second is the first, in other
    money.
    """
    for index in range(1, len(figures)):
        before, after = figures[index - 1], figures[index]
        if before.kind != MONEY or after.kind != MONEY or before.span.unit in ("", after.span.unit):
            continue
        between = tokens.lows[before.span.stop : after.span.first]
        if 0 < len(between) <= 5 and set(between) <= _EQUALS and set(between) & _SAY_EQUAL:
            after.same_as = index - 1 if before.same_as is None else before.same_as
