"""Reading takes steps in proportion to the length of the text: counted in function calls, not in seconds."""

import sys

import pytest

from narratives.extract.amounts import read_amount
from narratives.extract.article import candidates

PIECES = [
    "Meta spends $5 billion, up from $4 billion in 2025, ",
    "$5-",
    "$5bn ",
    "5 to ",
    "from $5bn to ",
    "$5 and ",
    "five hundred ",
    "5% ",
    "capex ",
    "($5bn (€4bn) ",
    "1 234 ",
    "5万",
    "千",
    "9",
    "((((",
    "\x00\u202e",
    "e\u0301",
    "2030 through ",
    "$5 ± ",
    "$5 **bn** <b ",
    "($5 (in ",
    "$5, ",
    "$5\nand ",
    "hai ba ",
]
# Words at the head of a long sentence, which every figure after them could look back to.
HEADS = ["", "capex ", "cut from $9 billion to ", "between "]


def steps(text: str) -> int:
    """Calls of functions, ours and built-in ones, while the text is read."""
    count = 0

    def counted(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        candidates(text, "en")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_at_most_twice_the_steps(head, piece):
    candidates(head + piece * 3, "en")
    once, twice = steps(head + piece * 300), steps(head + piece * 600)
    assert twice <= once * 2.1 + 200


def lines_run(text: str, lang: str) -> int:
    """Lines of our own code run while the text is read: a loop that calls nothing counts as well."""
    count = 0

    def counted(frame: object, event: str, arg: object) -> object:
        nonlocal count
        count += 1
        return counted

    sys.settrace(counted)
    try:
        candidates(text, lang)
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize(
    ("lang", "piece"),
    [
        ("ja", "売上高は20億円、"),
        ("zh", "比2024年的20亿元,"),
        ("de", "die Bahn 5,3 Mrd. Euro in 2025, "),
        ("vi", "chi 5,3 tỷ USD năm 2025, "),
    ],
)
def test_twice_the_list_runs_at_most_twice_the_lines(lang, piece):
    candidates(piece * 3, lang)
    once, twice = lines_run(piece * 300, lang), lines_run(piece * 600, lang)
    assert twice <= once * 2.1 + 200


def test_a_sentence_that_comes_again_is_read_once():
    line = "Meta spends $5 billion on capex in 2026.\n"
    candidates(line, "en")
    assert steps(line * 200) < steps(line) * 40


@pytest.mark.parametrize("char", ["9", "(", "$", "-", ",", " 1", "\u202e", "tỷ "])
def test_a_long_run_typed_as_an_amount_is_refused_at_once(char):
    assert read_amount(char * 100_000).problem == "too-long"
