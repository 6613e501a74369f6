"""Numbers written in digits: which mark groups thousands and which one starts the decimals."""

from dataclasses import dataclass
from decimal import Decimal

COMMA_DECIMALS = frozenset({"vi", "de", "fr", "es"})
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Digits:
    """The value, or None with a problem; doubts are codes such as "dot-thousands" (1.400 taken for 1,400)."""

    value: Decimal | None
    doubts: tuple[str, ...] = ()
    problem: str = ""


def read_digits(text: str, lang: str, scaled: bool = False) -> Digits:
    """`1,4` `1.400` `1'400.5` `1,25,000` `600_000`; `scaled` when a word such as "billion" follows."""
    if len(text) > LONGEST:
        return Digits(None, problem="too-long")
    plain = text.replace("_", "").replace(" ", "").replace("\u00a0", "").replace("'", "")
    spaced = plain != text
    marks = [c for c in plain if not c.isdigit()]
    if not marks:
        return Digits(Decimal(plain))
    if len(set(marks)) == 2:
        return _two_marks(plain, marks)
    if len(marks) > 1:
        return _many_of_one_mark(plain, marks[0])
    return _decimal(plain, marks[0]) if spaced else _one_mark(plain, marks[0], lang, scaled)


def _decimal(text: str, mark: str, *doubts: str) -> Digits:
    return Digits(Decimal(text.replace(mark, ".")), doubts)


def _grouped(text: str, mark: str, *doubts: str) -> Digits:
    return Digits(Decimal(text.replace(mark, "")), doubts)


def _groups_hold(groups: list[str]) -> bool:
    """Three digits a group, or two a group and three in the last one, as India writes."""
    first, rest = groups[0], groups[1:]
    western = 1 <= len(first) <= 3 and all(len(g) == 3 for g in rest)
    indian = 1 <= len(first) <= 2 and all(len(g) == 2 for g in rest[:-1]) and len(rest[-1]) == 3
    chinese = 1 <= len(first) <= 4 and all(len(g) == 4 for g in rest) and len(rest) > 1
    return western or indian or chinese


def _two_marks(text: str, marks: list[str]) -> Digits:
    decimal_mark, group_mark = marks[-1], marks[0]
    whole, _, decimals = text.rpartition(decimal_mark)
    if marks.count(decimal_mark) > 1 or not _groups_hold(whole.split(group_mark)):
        return Digits(None, problem="marks")
    return Digits(Decimal(whole.replace(group_mark, "") + "." + decimals))


def _many_of_one_mark(text: str, mark: str) -> Digits:
    return _grouped(text, mark) if _groups_hold(text.split(mark)) else Digits(None, problem="marks")


def _one_mark(text: str, mark: str, lang: str, scaled: bool) -> Digits:
    whole, _, tail = text.partition(mark)
    if len(tail) != 3 or len(whole) > 3 or whole.lstrip("0") == "":
        odd = mark == "," and lang not in COMMA_DECIMALS and len(tail) != 3
        return _decimal(text, mark, *(("comma-decimal",) if odd and len(tail) > 2 else ()))
    if lang in COMMA_DECIMALS:
        return _comma_language(text, mark, tail, scaled)
    if mark == ",":
        return _grouped(text, mark)
    # "$1.400 billion": nobody writes decimals that end in two zeros, but English marks decimals so.
    return _decimal(text, mark, *(("dot-decimal",) if tail.endswith("00") or not scaled else ()))


def _comma_language(text: str, mark: str, tail: str, scaled: bool) -> Digits:
    if mark == ".":
        return _grouped(text, mark, *(("dot-thousands",) if scaled else ()))
    # "1,400 tỷ" is thousands by an English hand, "91,447 tỷ" a decimal by the language's own rule: the
    # editor confirms.
    if tail.endswith("00"):
        return _grouped(text, mark, "comma-thousands")
    return _decimal(text, mark, "comma-decimal")
