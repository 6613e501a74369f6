"""A sentence is read once for all amounts it may name, and says of each what it says when read by itself."""

import re
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.extract.lexicon import lexicon_for
from narratives.extract.reader import Reader
from narratives.extract.role import Topic
from narratives.extract.shapes import form_of, shape_of
from narratives.extract.unit import read_unit
from narratives.extract.words import (
    changes,
    hedges,
    links,
    metrics,
    pairings,
    percents,
    standings,
    tenses,
)

# "#" is a number in digits, of any form.
SENTENCES = {
    "en": [
        "Meta will spend # billion to # billion on capex in 2026, up from $# billion.",
        "It raised its plan from $# billion to $# million, # percent more, over # years.",
        "Between # and # billion dollars, #-# billion of it for #,#00 chips, by 2026-#.",
        "Capex was $# (in millions) against € # bn ± #%, and #.# hundred million of # in Q# FY#.",
        "About $#bn-$#bn, or $#/# billion, at $# a share; #, # and # billion dollars are for H# chips.",
    ],
    "vi": [
        "Hòa Phát sẽ chi # - # nghìn tỷ đồng cho # dự án, tăng #% so với # tỷ đồng năm 2025.",
        "Vốn đầu tư # triệu USD, # tỷ # đồng mỗi năm, trong # năm, từ # lên # tỷ.",
    ],
    "de": ["Der Konzern will # bis # Milliarden Euro investieren, statt # Mrd. Euro und #.#00 Stellen."],
    "zh": ["公司计划投资#亿美元至#亿美元,约#万亿元,增长#%,#年#月已支出#亿元。"],
    "ja": ["設備投資は#億円から#億円へ、今後#年で#兆#億円を投じる。"],
}
DIGITS = st.one_of(
    st.integers(0, 3000).map(str),
    st.integers(1, 99999).map(lambda n: f"{n / 100}"),
    st.integers(1, 9999).map(lambda n: f"{n // 10},{n % 10}"),
    st.integers(1000, 9999999).map(lambda n: f"{n:,}"),
    st.integers(1000, 9999999).map(lambda n: f"{n:,}".replace(",", ".")),
    st.sampled_from(["10", "100", "1.50", "007", "0.5", "1 200", "12e3", "1'000", "１２", "٣"]),
)


def filled(sentence: str, draw: st.DrawFn) -> str:
    return re.sub("#", lambda _: draw(DIGITS), sentence)


@pytest.mark.parametrize("lang", SENTENCES)
@settings(max_examples=20)
@given(data=st.data())
def test_sentences_of_one_shape_say_what_each_says_alone(lang, data):
    lex, topic = lexicon_for("", lang), Topic(year=2026, currency="USD")
    reader = Reader(lex)
    for sentence in SENTENCES[lang]:
        for _ in range(12):
            unit = filled(sentence, data.draw)
            assert reader.read(unit, None, topic) == read_unit(unit, None, lex, topic), unit


def test_sentences_that_differ_in_their_amounts_are_read_once(monkeypatch):
    read = []
    monkeypatch.setattr("narratives.extract.reader.read_unit", lambda *a: read.append(a) or read_unit(*a))
    reader = Reader(lexicon_for("", "en"))
    for n in range(111, 500):
        reader.read(f"Meta will spend ${n} billion by 2030, {n / 10 + 7:.1f}% more.", None, Topic())
    assert len(read) < 12


@pytest.mark.parametrize(
    "text",
    [
        "It will spend $1 200 billion.",
        "It bought H100 chips for $5.123.45 million.",
        "It spends 1/3 of $500 billion.",
        "It will spend $007 billion.",
        "Nothing was spent.",
    ],
)
def test_a_number_of_no_plain_form_gives_a_sentence_no_shape(text):
    assert shape_of(text, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "It will spend twenty-five to 26 billion dollars.",  # one end is no number in digits
        "It will spend 150 million over 15 years.",  # a number tells a period
        "It will spend $1.5 trillion to $2,500 billion.",  # the larger number may be the smaller amount
        "It will spend $91 billion plus or minus 22%.",
        "It will spend 2025 billion dollars.",
    ],
)
def test_what_other_amounts_could_turn_into_something_else_has_no_form(text):
    lex = lexicon_for(text, "en")
    shape = shape_of(text, "en")
    assert shape is not None
    assert form_of(read_unit(text, None, lex, Topic()), shape, 0, lex) is None


def test_the_order_of_the_ends_is_part_of_a_shape():
    keys = [shape_of(f"From ${a} to ${b} billion.", "en").key for a, b in ((15, 25), (25, 15), (25, 25))]
    assert all(a != b for a, b in pairwise([*keys, keys[0]]))


def numbers_in(table: object) -> set[str]:
    """The numbers of a word table, written in its phrases ("prior 12 months")."""
    if isinstance(table, str):
        return set(re.findall(r"(?<![\\{])\b\d+\b(?!})", table))
    if isinstance(table, Mapping):
        return numbers_in([*table.keys(), *table.values()])
    return (
        set().union(*map(numbers_in, table)) if isinstance(table, list | tuple | set | frozenset) else set()
    )


def test_numbers_that_word_tables_know_are_not_blotted():
    modules = [standings, metrics, hedges, links, percents, pairings, tenses, changes]
    tables = [table for module in modules for name, table in vars(module).items() if name.isupper()]
    known = numbers_in(tables)
    assert "12" in known
    for number in known - {"0"}:
        assert not shape_of(f"about {number} of it", "en").numbers[0].blotted, number
