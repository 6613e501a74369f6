"""The article reader on hand-written paragraphs in eight languages, with every figure marked in place."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.extract.article import Candidate, candidates
from narratives.extract.measuring import sides
from tests.extract.marked import blocks

BLOCKS = [*blocks(), *blocks("desks.txt")]


def money(text: str, lang: str = "en") -> list[Candidate]:
    return [c for c in candidates(text, lang) if c.kind == "money"]


def values(text: str, lang: str = "en") -> list[tuple[Decimal, Decimal, str | None]]:
    return [(*sides(c), c.currency) for c in money(text, lang)]


def roles(text: str, lang: str = "en") -> list[str]:
    return [c.role for c in money(text, lang)]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: f"{b.lang}-{b.text[:24]}")
def test_every_amount_of_a_paragraph_is_found_whole_and_nothing_else(block):
    expected = [(f.low, f.high, f.unit) for f in block.figures if f.unit != "%"]
    assert values(block.text, block.lang) == expected


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: f"{b.lang}-{b.text[:24]}")
def test_every_percentage_of_a_paragraph_is_found_and_nothing_else(block):
    found = [sides(c) for c in candidates(block.text, block.lang) if c.kind == "percent"]
    assert found == [(f.low, f.high) for f in block.figures if f.unit == "%"]


@pytest.mark.parametrize("name", ["paragraphs.txt", "news.txt"])
def test_nine_roles_in_ten_are_right_over_all_paragraphs(name):
    pairs = [
        (figure.role, role)
        for block in blocks(name)
        for figure, role in zip(
            (f for f in block.figures if f.unit != "%"), roles(block.text, block.lang), strict=True
        )
    ]
    right = sum(expected == role for expected, role in pairs)
    assert right * 10 >= len(pairs) * 9


@pytest.mark.parametrize("block", blocks("desks.txt"), ids=lambda b: f"{b.lang}-{b.text[:24]}")
def test_every_rule_drawn_from_other_desks_gives_its_roles(block):
    wanted = [figure.role for figure in block.figures if figure.unit != "%"]
    assert roles(block.text, block.lang) == wanted


def test_offsets_lead_back_into_the_raw_text():
    raw = "Đầu tư\u200b 5\u00a0ty\u0309 USD, va\u0300 ２００ triê\u0323u USD."
    found = [raw[c.start : c.end] for c in money(raw, "vi")]
    assert found == ["5\u00a0ty\u0309 USD", "２００ triê\u0323u USD"]


@pytest.mark.parametrize(
    "raw",
    [
        "It said.\n $5 billion",
        "½ of it.\n \u200b$5 billion",
        " $5 billion",
        "a\r\n $5 billion",
        "他说。 $5 billion",
    ],
)
def test_spaces_before_a_sentence_shift_no_figure(raw):
    assert [raw[c.start : c.end] for c in money(raw)] == ["$5 billion"]


def test_a_step_down_is_two_figures_and_a_range_is_one():
    assert values("cut from $66 billion to $60 billion") == [
        (Decimal("66e9"), Decimal("66e9"), "USD"),
        (Decimal("60e9"), Decimal("60e9"), "USD"),
    ]
    assert values("capex of $66 billion to $72 billion") == [(Decimal("66e9"), Decimal("72e9"), "USD")]
    assert values("raised from $66 billion to $72 billion") == [
        (Decimal("66e9"), Decimal("66e9"), "USD"),
        (Decimal("72e9"), Decimal("72e9"), "USD"),
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It costs hundreds of billions of dollars.", "en"),
        ("A multi-billion-dollar deal for several billion euros.", "en"),
        ("The app has 900 million weekly users, up from 800 million.", "en"),
        ("It made 2.3 to 2.5 million barrels in 2026.", "en"),
        ("Hàng trăm tỷ USD, vài nghìn tỷ đồng, hàng chục triệu người.", "vi"),
        ("Sản lượng 8,5 triệu tấn thép và 5 tỷ lượt xem.", "vi"),
        ("数千亿美元的订单，用户超9亿。", "zh"),
        ("数百億ドル規模で、約3億人が使う。", "ja"),
        ("Mehrere Milliarden Euro für 80 Millionen Menschen.", "de"),
    ],
)
def test_vague_amounts_and_counts_of_things_are_no_money(text, lang):
    assert values(text, lang) == []


def test_a_difference_is_not_taken_for_a_level():
    text = "Capex for 2025 was trimmed by $2 billion to $18 billion."
    assert list(zip(values(text), roles(text), strict=True)) == [
        ((Decimal("2e9"), Decimal("2e9"), "USD"), "delta_capex"),
        ((Decimal("18e9"), Decimal("18e9"), "USD"), "revised_pledge"),
    ]


def test_a_conversion_in_brackets_takes_the_role_and_period_of_its_figure():
    samsung = money("Samsung will spend ₩450 trillion ($311 billion) over five years.")
    assert [(c.currency, c.role, c.period) for c in samsung] == [
        ("KRW", "capex_pledge", "5 years"),
        ("USD", "capex_pledge", "5 years"),
    ]


def test_a_unit_said_once_serves_both_figures():
    assert values("Das sind rund 2,7 statt 2,2 Mrd. Euro.", "de") == [
        (Decimal("2.7e9"), Decimal("2.7e9"), "EUR"),
        (Decimal("2.2e9"), Decimal("2.2e9"), "EUR"),
    ]
    assert values("Analysts had $110 and $150 billion, respectively.") == [
        (Decimal("110e9"), Decimal("110e9"), "USD"),
        (Decimal("150e9"), Decimal("150e9"), "USD"),
    ]


def test_a_figure_repeated_has_one_role_throughout():
    text = (
        "A pledge of $600 billion. It was cut to $600 billion from $1.4 trillion. The $600 billion is large."
    )
    assert roles(text) == ["revised_pledge", "revised_pledge", "prior_pledge", "revised_pledge"]


def test_hedges_open_a_side_and_doubtful_marks_lower_confidence():
    over, upto, doubtful, plain = (
        money(text, lang)[0]
        for text, lang in [
            ("It spent over $5bn.", "en"),
            ("It spends up to $5bn.", "en"),
            ("Đầu tư 1.400 tỷ USD.", "vi"),
            ("Đầu tư 5 tỷ USD.", "vi"),
        ]
    )
    assert (over.low, over.high, over.hedge) == (Decimal("5e9"), None, "more_than")
    assert (upto.low, upto.high, upto.hedge) == (None, Decimal("5e9"), "up_to")
    assert doubtful.confidence == Decimal("0.5") or doubtful.confidence < plain.confidence


def test_periods_are_candidates_in_a_notation_the_period_reader_reads():
    found = [c.period for c in candidates("Through 2030, in Q4 2026, for FY2027, over eight years.", "en")]
    assert found == ["by 2030", "Q4 2026", "FY2027", "8 years"]


def test_the_words_that_decided_are_named():
    assert "capex" in money("Its capex will be $40 billion.")[0].because


def test_reading_twice_gives_the_same():
    text = "\n".join(block.text for block in BLOCKS[:8])
    assert candidates(text) == candidates(text)


HOSTILE = (
    "0123456789.,'- $€¥%±~()[]<>\x00\u202e\u200b\u0301½亿億兆万조억tỷnghìn bntrillion to from and between \n"
)


@given(
    st.text(alphabet=HOSTILE, max_size=400) | st.text(max_size=400),
    st.sampled_from(["en", "vi", "zh", "de", None]),
)
def test_any_text_is_read_without_crashing_and_in_place(text, lang):
    for c in candidates(text, lang):
        assert 0 <= c.start < c.end <= len(text)
        assert c.low is None or c.high is None or c.low <= c.high or c.kind == "percent"


def test_the_year_of_writing_tells_what_is_over():
    text = "Chi tiêu vốn năm nay sẽ ở mức 200 tỷ USD; năm 2025 con số là 131 tỷ USD."
    roles = {
        year: [c.role for c in candidates(text, "vi", year) if c.kind == "money"] for year in (2025, 2026)
    }
    assert roles == {2025: ["capex_pledge", "capex_pledge"], 2026: ["capex_pledge", "capex_actual"]}
