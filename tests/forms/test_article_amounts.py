"""What the small forms are filled in with reads as the text was read, whatever its neighbours lent it."""

import pytest

from narratives.extract.amounts import read_amount
from narratives.extract.article import candidates
from narratives.extract.measuring import sides
from narratives.forms.article_amounts import doubts, hedged, initial_amount
from tests.extract.marked import blocks

BLOCKS = [block for name in ("paragraphs.txt", "news.txt", "desks.txt") for block in blocks(name)]


def amounts(text, lang):
    return [c for c in candidates(text, lang) if c.kind == "money"]


def filled(text, lang="en"):
    return [initial_amount(c, text[c.start : c.end]) for c in amounts(text, lang)]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: f"{b.lang}-{b.text[:24]}")
def test_no_form_reads_another_amount_than_the_text(block):
    for c, form in zip(amounts(block.text, block.lang), filled(block.text, block.lang), strict=True):
        read = read_amount(form["amount"])
        low, high = (
            (read.high if read.low is None else read.low),
            (read.low if read.high is None else read.high),
        )
        assert (low, high, read.unit) == (*sides(c), c.currency)


def test_an_amount_that_its_neighbour_completes_is_written_out():
    assert [form["amount"] for form in filled("Das sind rund 2,7 statt 2,2 Mrd. Euro.", "de")] == [
        "2700000000 EUR",
        "2,2 Mrd. Euro",
    ]


def test_hedge_and_pace_of_the_text_are_chosen_beside_the_amount():
    text = "It plans to spend up to $50 billion, or about $10 billion a year."
    assert [(form["hedge"], form["kind"]) for form in filled(text)] == [
        ("up_to", "cumulative"),
        ("about", "per_year"),
    ]


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("$5bn", "up_to", (None, 5 * 10**9, "up_to")),
        ("$5bn", "more_than", (5 * 10**9, None, "more_than")),
        ("$5bn", "about", (5 * 10**9, 5 * 10**9, "about")),
        ("at least $5bn", "up_to", (5 * 10**9, None, "at_least")),
        ("$5bn-$6bn", "up_to", (5 * 10**9, 6 * 10**9, "up_to")),
        ("$5bn-$6bn", "exact", (5 * 10**9, 6 * 10**9, "exact")),
    ],
)
def test_what_the_amount_says_of_itself_outweighs_what_is_chosen(typed, chosen, expected):
    fields = hedged(read_amount(typed), chosen)
    assert (fields["low"], fields["high"], fields["hedge"]) == expected


@pytest.mark.parametrize(
    ("text", "lang", "lent"),
    [
        ("It guided to sales of between $56 billion and $59 billion.", "en", [False]),
        ("It set aside 300 million and 500 million euros.", "en", [True, False]),
    ],
)
def test_a_currency_is_lent_only_to_words_that_name_none(text, lang, lent):
    assert [doubts(c, text[c.start : c.end]).lent for c in amounts(text, lang)] == lent
