"""Spellings that once gave a wrong number without a word: each is read as meant, doubted, or not read."""

from decimal import Decimal

import pytest

from narratives.extract.amounts import read_amount
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
        ("vi", "Họ chi 2 tỷ\nUSD.", "2 tỷ\nUSD", (2 * B, 2 * B, "USD")),
        ("vi", "Họ chi 1,4 nghìn\ntỷ USD.", "1,4 nghìn\ntỷ USD", (1400 * B, 1400 * B, "USD")),
        ("en", "It spent 6 billion\ndollars on it.", "6 billion\ndollars", (6 * B, 6 * B, "USD")),
        ("zh", "公司投资600\n亿美元。", "600\n亿美元", (60 * B, 60 * B, "USD")),
        ("en", "Spending of $5\nand $6 billion", "$6 billion", (6 * B, 6 * B, "USD")),
    ],
)
def test_a_number_and_its_scale_are_one_amount_over_two_lines(lang, text, figure, value):
    found = [
        (text[c.start : c.end], *sides(c), c.currency) for c in candidates(text, lang) if c.kind == "money"
    ]
    assert found[-1] == (figure, *value)


@pytest.mark.parametrize(
    "text",
    [
        "Fee: $5\n\nbillion",
        "A fee of $5.\nbillions later",
        "Fee $5\n- million",
        "| a | $5 |\nmillion",
        "Fee\t$5\nmillion\t7",
    ],
)
def test_lines_of_their_own_are_not_put_together(text):
    assert money(text) == [(5, 5, "USD")]


@pytest.mark.parametrize(
    "text", ["$1e400", "$9" + "9" * 25, "$5e99999", "$1.4 million million", "$90000 quadrillion"]
)
def test_what_is_too_large_for_money_is_no_figure_of_an_article(text):
    assert money(f"It spent {text}.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one point two five trillion dollars", 1250 * B),
        ("twenty-five point seven five billion dollars", 25_750 * M),
        ("$1.4 × 10^12", 1400 * B),
        ("$1.4 × 10¹²", 1400 * B),
        ("$1.4 x 10<sup>12</sup>", 1400 * B),
        ("$3.5x10^10", 35 * B),
        ("$1.4e+12", 1400 * B),
        ("$1·4 trillion", 1400 * B),
        ("$3/4 trillion", 750 * B),
        ("half of a trillion dollars", 500 * B),
        ("$600 **billion**", 600 * B),
        ("**$600** billion", 600 * B),
        ("$600 *billion*", 600 * B),
        ("<b>$600</b> billion", 600 * B),
        ('$600 <em class="sum">billion</em>', 600 * B),
        ("$600<br>billion", 600 * B),
        ("$600<sup>1</sup> billion", 600 * B),
        ("$600&nbsp;billion", 600 * B),
        ("&#36;600 billion", 600 * B),
        ("$600 (six hundred) billion", 600 * B),
    ],
)
def test_an_amount_spelled_in_an_unusual_way_is_read_whole(text, value):
    assert money(f"It said {text} today.") == [(value, value, "USD")]
    reading = read_amount(text, "en")
    assert (reading.low, reading.high, reading.unit, reading.ambiguous) == (value, value, "USD", ())


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("$500+ billion", 500 * B, None, "at_least"),
        ("$500 plus billion", 500 * B, None, "at_least"),
        ("$600-odd billion", 600 * B, 600 * B, "about"),
        ("$600 or so billion", 600 * B, 600 * B, "about"),
        ("$600-to-$700 billion", 600 * B, 700 * B, "exact"),
        ("600-to-700 billion dollars", 600 * B, 700 * B, "exact"),
        ("$40bn + / - 2bn", 38 * B, 42 * B, "about"),
    ],
)
def test_words_between_a_number_and_its_scale_keep_the_scale(text, low, high, hedge):
    reading = read_amount(text, "en")
    assert (reading.low, reading.high, reading.unit, reading.hedge) == (low, high, "USD", hedge)


@pytest.mark.parametrize("text", ["$9, $10 and $11 billion", "9, 10 and 11 billion dollars"])
def test_a_list_of_amounts_has_one_scale(text):
    assert money(f"It spent {text}.") == [(n * B, n * B, "USD") for n in (9, 10, 11)]


@pytest.mark.parametrize(
    ("text", "low", "high", "doubts"),
    [
        ("$5/6 billion", 5 * B, 6 * B, ("stroke",)),
        ("$6-700bn", 6 * B, 700 * B, ("wide-range",)),
        ("$1.4bn-$1.6tn", 1400 * M, 1600 * B, ("wide-range",)),
        ("$6-$70bn", 6 * B, 70 * B, ()),
    ],
)
def test_a_range_that_may_be_a_slip_is_doubted(text, low, high, doubts):
    reading = read_amount(text, "en")
    assert (reading.low, reading.high, reading.ambiguous) == (low, high, doubts)


@pytest.mark.parametrize(
    "text",
    ["two-thirds of a trillion dollars", "a third of a trillion dollars", "$2/3 trillion", "$6/5 billion"],
)
def test_parts_that_make_no_round_number_are_no_figure(text):
    assert money(f"It spent {text}.") == []
    assert read_amount(text, "en").problem != ""


@pytest.mark.parametrize("sign", ["->", "=>", "–>", "<section>"])
def test_the_sign_of_an_arrow_or_a_tag_loosens_no_amount(sign):
    found = candidates(f"Capex was $9 billion, then {sign} $6 billion", "en")
    assert [(c.low, c.high, c.hedge) for c in found] == [(n * B, n * B, "exact") for n in (9, 6)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("$1.2bn CAD", 1200 * M, 1200 * M, "CAD"),
        ("$1-2bn CAD", B, 2 * B, "CAD"),
        ("$5-$6bn CAD", 5 * B, 6 * B, "CAD"),
        ("$5-6bn C$", 5 * B, 6 * B, "CAD"),
        ("$1.2bn to $1.5bn CAD", 1200 * M, 1500 * M, "CAD"),
        ("$5 billion AUD", 5 * B, 5 * B, "AUD"),
        ("US$5 billion AUD", 5 * B, 5 * B, "USD"),
        ("Rs 5 L cr", 5 * T, 5 * T, "INR"),
    ],
)
def test_a_code_behind_the_amount_names_the_dollar(text, low, high, unit):
    reading = read_amount(text, "en")
    assert (reading.low, reading.high, reading.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("một trăm linh năm tỷ USD", 105 * B, 105 * B),
        ("một trăm lẻ năm tỷ USD", 105 * B, 105 * B),
        ("một nghìn không trăm linh năm tỷ USD", 1005 * B, 1005 * B),
        ("sáu mươi ba phẩy năm tỷ USD", 63_500 * M, 63_500 * M),
        ("một phẩy hai lăm tỷ USD", 1250 * M, 1250 * M),
        ("hai tỷ tư USD", 2400 * M, 2400 * M),
        ("2 tỷ tư USD", 2400 * M, 2400 * M),
        ("5 tỷ lẻ 3 triệu USD", 5003 * M, 5003 * M),
        ("hai nghìn tư tỷ USD", 2400 * B, 2400 * B),
        ("hai trăm rưỡi tỷ USD", 250 * B, 250 * B),
        ("hai mươi năm tỷ USD", 25 * B, 25 * B),
        ("1/2 tỷ USD", 500 * M, 500 * M),
        ("3/4 nghìn tỷ USD", 750 * B, 750 * B),
        ("3-4 chục tỷ USD", 30 * B, 40 * B),
        ("3-4 trăm tỷ USD", 300 * B, 400 * B),
        ("90 đến một trăm tỷ USD", 90 * B, 100 * B),
        ("ba bốn chục tỷ USD", 30 * B, 40 * B),
        ("hai ba trăm tỷ USD", 200 * B, 300 * B),
        ("năm sáu tỷ USD", 5 * B, 6 * B),
        ("hai muoi lam ty USD", 25 * B, 25 * B),
        ("600tỷUSD", 600 * B, 600 * B),
        ("600 (sáu trăm) tỷ USD", 600 * B, 600 * B),
    ],
)
def test_numbers_in_vietnamese_words_are_read_whole(text, low, high):
    assert money(f"Công ty sẽ chi {text}.", "vi") == [(low, high, "USD")]
    reading = read_amount(text, "vi")
    assert (reading.low, reading.high, reading.ambiguous) == (low, high, ())


def test_a_year_before_an_amount_begins_no_range():
    assert money("Công ty chi mỗi năm sáu tỷ USD.", "vi") == [(6 * B, 6 * B, "USD")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("vi", "hai phần ba tỷ USD"), ("zh", "两三百亿美元"), ("zh", "三四千亿美元"), ("ja", "二三百億円")],
)
def test_what_may_be_two_numbers_or_a_part_is_refused(lang, text):
    assert read_amount(text, lang).problem == "vague"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("two to three hundred billion dollars", 200 * B, 300 * B),
        ("$3-4 hundred billion", 300 * B, 400 * B),
        ("90 to one hundred billion dollars", 90 * B, 100 * B),
    ],
)
def test_a_hundred_before_the_scale_is_shared_by_smaller_counts_alone(text, low, high):
    reading = read_amount(text, "en")
    assert (reading.low, reading.high, reading.unit) == (low, high, "USD")


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Capex was $64,551 (in millions) in 2025.", [(64_551 * M, "USD")]),
        ("en", "In millions: capex was $64,551", [(64_551 * M, "USD")]),
        ("en", "Capex was $35,000 (in thousands).", [(35 * M, "USD")]),
        ("en", "Capex ($bn): 2024 $52.5", [(52_500 * M, "USD")]),
        ("en", "Revenue ($ in millions) $5,234 and $4,100", [(5234 * M, "USD"), (4100 * M, "USD")]),
        (
            "en",
            "In millions, except per share: $5,234, EPS $2.50",
            [(5234 * M, "USD"), (Decimal("2.5"), "USD")],
        ),
        ("en", "Capex was 64,551 (in millions of dollars).", [(64_551 * M, "USD")]),
        ("de", "Umsatz (in Mio. Euro): 523 €", [(523 * M, "EUR")]),
        ("vi", "Doanh thu (đơn vị: tỷ đồng) là 523 đồng", [(523 * B, "VND")]),
        ("zh", "资本支出（单位：亿元）为520元。", [(52 * B, "CNY")]),
    ],
)
def test_a_scale_told_apart_is_taken_with_a_doubt(lang, text, figures):
    found = [c for c in candidates(text, lang) if c.kind == "money"]
    assert [(c.low, c.currency) for c in found] == figures
    assert all(c.confidence <= 0.5 for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "Investors sold in billions, paying $5 each.",
        "Pay (a) $5 or (b) nothing.",
        "$5 (a million times more)",
    ],
)
def test_a_word_for_a_scale_that_tells_of_something_else_scales_nothing(text):
    assert money(text) == [(5, 5, "USD")]


def test_a_scale_told_apart_is_doubted_when_typed():
    reading = read_amount("$64,551 (in millions)", "en")
    assert (reading.low, reading.unit, reading.ambiguous) == (64_551 * M, "USD", ("scale-apart",))


def test_the_marks_of_a_quoted_mail_are_no_more_than():
    text = "> Capex was\n> $5 billion in 2025 and is $600\n> billion now."
    found = [(text[c.start : c.end], c.low, c.high) for c in candidates(text, "en") if c.kind == "money"]
    assert found == [("$5 billion", 5 * B, 5 * B), ("$600\n> billion", 600 * B, 600 * B)]


@pytest.mark.parametrize("text", ['$600 "billion"', "$600 [billion]", "$600 / million"])
def test_a_number_whose_scale_stands_behind_unknown_marks_is_no_figure(text):
    assert money(f"It spent {text} on it.") == []


def test_a_scale_word_that_counts_something_else_takes_no_amount_away():
    assert money("It asks $5, millions pay.") == [(5, 5, "USD")]
    assert money("公司投资50亿美元十年。", "zh") == [(5 * B, 5 * B, "USD")]
    assert money("$5 billion A$7 billion") == [(5 * B, 5 * B, "USD"), (7 * B, 7 * B, "AUD")]
    assert [c.hedge for c in candidates("< $5bn, > $6bn", "en")] == ["less_than", "more_than"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It is **-93%** against 10bn of 2017.", [93]),
        ("It lies between -31% (-42% if 2025 counts).", [31, 42]),
    ],
)
def test_a_percentage_shares_no_scale_and_a_minus_in_brackets_makes_no_range(text, figures):
    assert [c.low for c in candidates(text, "en") if c.kind == "percent"] == figures


@pytest.mark.parametrize(
    "text", ["It is **$5 billion** now.", "It is <b>$5 billion</b> now.", "$5 billion\u200b."]
)
def test_marks_of_the_page_around_an_amount_are_no_part_of_it(text):
    assert [text[c.start : c.end] for c in candidates(text, "en")] == ["$5 billion"]


@pytest.mark.parametrize(
    ("lang", "text", "amounts"),
    [
        ("en", "It was raised from Rs 10,000 to Rs 1 lakh.", [(10_000, 10_000), (100_000, 100_000)]),
        ("en", "Revenue grew from $500,000 to $2 million.", [(500_000, 500_000), (2 * M, 2 * M)]),
        ("en", "The fee fell from $2 million to $50,000.", [(2 * M, 2 * M), (50_000, 50_000)]),
        ("en", "Salaries range from $750,000 to $1.5 million.", [(750_000, 1_500_000)]),
        ("en", "It rose from $90 to $100 billion.", [(90 * B, 90 * B), (100 * B, 100 * B)]),
        ("vi", "Phí tăng từ 500.000 đồng lên 2 triệu đồng.", [(500_000, 500_000), (2 * M, 2 * M)]),
        ("vi", "Mức phạt từ 500.000 đồng đến 1 triệu đồng.", [(500_000, M)]),
        ("vi", "Chi phí tăng từ 500 USD lên 2 nghìn USD.", [(500, 500), (2000, 2000)]),
        ("de", "Der Umsatz stieg von 500.000 auf 2 Millionen Euro.", [(500_000, 500_000), (2 * M, 2 * M)]),
    ],
)
def test_a_number_shares_the_scale_of_its_neighbour_only_where_that_brings_it_nearer(lang, text, amounts):
    assert [(low, high) for low, high, _ in money(text, lang)] == amounts


@pytest.mark.parametrize(
    ("lang", "text", "amounts"),
    [
        ("en", "Ticket sizes: USD 2 million - USD 3 million.", [(2 * M, 3 * M, "USD")]),
        ("en", "It pays Rs 50 lakh - Rs 2 crore.", [(5 * M, 20 * M, "INR")]),
        ("vi", "Vốn từ USD 2 triệu - USD 3 triệu.", [(2 * M, 3 * M, "USD")]),
        ("de", "SAP rechnet mit 500 Mio. bis 600 Mio. Euro.", [(500 * M, 600 * M, "EUR")]),
        ("de", "Es kostet von 900 Mio. Euro bis 1,1 Mrd. Euro.", [(900 * M, 1100 * M, "EUR")]),
        ("en", "It pays two-and-a-half billion dollars.", [(2500 * M, 2500 * M, "USD")]),
        ("de", "Der Verlust betrug 450 T€.", [(450_000, 450_000, "EUR")]),
        ("en", "Sales were SEK 4.2 (3.9) million.", [(4_200_000, 4_200_000, "SEK")]),
        ("zh", "公司累计融资2亿多美元。", [(200 * M, 200 * M, "USD")]),
        ("vi", "Họ chi 18 tỷ đô la Canada.", [(18 * B, 18 * B, "CAD")]),
        ("en", "It spends AUD $2.5 billion.", [(2500 * M, 2500 * M, "AUD")]),
        ("vi", "Apple bán ra hơn 40 triệu đồng hồ thông minh.", []),
        ("vi", "Euro 2024 có 24 đội.", []),
        ("zh", "公司营收100亿元,用户总数10.04亿。", [(10 * B, 10 * B, "CNY")]),
        (
            "zh",
            "公司投入1600亿元(约230亿美元),其中芯片占850亿。",
            [(160 * B, 160 * B, "CNY"), (23 * B, 23 * B, "USD"), (85 * B, 85 * B, "CNY")],
        ),
        ("ja", "投資額は約300億円から約470億円に増えた。", [(n * B, n * B, "JPY") for n in (30, 47)]),
        ("vi", "Hãng kỳ vọng thu từ 19,9 đến 20,7 tỷ USD.", [(19_900 * M, 20_700 * M, "USD")]),
        (
            "en",
            "It set aside 300 million, 400 million and 500 million euros.",
            [(n * M, n * M, "EUR") for n in (300, 400, 500)],
        ),
    ],
)
def test_amounts_that_testers_found_misread_are_read(lang, text, amounts):
    assert money(text, lang) == amounts
