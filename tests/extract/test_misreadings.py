"""Spellings that once gave a wrong number without a word: each is read as meant, doubted, or not read."""

from decimal import Decimal

import pytest

from narratives.extract.article import candidates
from narratives.extract.measuring import sides

M, B, T = 10**6, 10**9, 10**12


def money(text: str, lang: str = "en") -> list[tuple[Decimal, Decimal, str | None]]:
    return [(*sides(c), c.currency) for c in candidates(text, lang) if c.kind == "money"]


@pytest.mark.parametrize(
    ("lang", "text", "figure", "value"),
    [
        ("en", "It will spend $600\nbillion by 2028.", "$600\nbillion", (600 * B, 600 * B, "USD")),
        ("en", "It will spend $600\r\nbillion by 2028.", "$600\r\nbillion", (600 * B, 600 * B, "USD")),
        ("en", "It Will Spend $600\nBillion", "$600\nBillion", (600 * B, 600 * B, "USD")),
        ("vi", "Họ chi 1,4\nnghìn tỷ USD.", "1,4\nnghìn tỷ USD", (1400 * B, 1400 * B, "USD")),
        ("de", "Das kostet 600\nMilliarden Euro.", "600\nMilliarden Euro", (600 * B, 600 * B, "EUR")),
        ("zh", "公司投资600\n亿美元。", "600\n亿美元", (60 * B, 60 * B, "USD")),
        ("en", "Spending of $5\nand $6 billion", "$6 billion", (6 * B, 6 * B, "USD")),
    ],
)
def test_a_number_and_its_scale_are_one_amount_over_two_lines(lang, text, figure, value):
    found = [
        (text[c.start : c.end], *sides(c), c.currency) for c in candidates(text, lang) if c.kind == "money"
    ]
    assert found[-1] == (figure, *value)


@pytest.mark.parametrize("text", ["Fee: $5\n\nbillion", "A fee of $5.\nbillions later", "Fee $5\n- million"])
def test_lines_of_their_own_are_not_put_together(text):
    assert money(text) == [(5, 5, "USD")]


@pytest.mark.parametrize(
    "text", ["$1e400", "$9" + "9" * 25, "$5e99999", "$1.4 million million", "$90000 quadrillion"]
)
def test_what_is_too_large_for_money_is_no_figure_of_an_article(text):
    assert money(f"It spent {text}.") == []
