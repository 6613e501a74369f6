"""Unusual ways to write money, in eight languages: ranges, hedges, conversions in brackets."""

import pytest

from narratives.extract.article import candidates

M, B, T = 10**6, 10**9, 10**12
PHRASINGS = [
    ("zh", "公司计划在未来五年内投资约3,800亿元人民币建设云基础设施。", [(380 * B, 380 * B, "CNY", "about")]),
    (
        "zh",
        "资本开支预计为70亿至75亿美元，此前指引为60亿美元左右。",
        [(7 * B, 7500 * B // 1000, "USD", "exact"), (6 * B, 6 * B, "USD", "about")],
    ),
    (
        "zh",
        "该项目总投资不低于120亿元（约合16.5亿美元）。",
        [(12 * B, None, "CNY", "at_least"), (1650 * B // 1000, 1650 * B // 1000, "USD", "about")],
    ),
    (
        "zh",
        "全年资本支出超过一千亿元，最多可达1200亿元。",
        [(100 * B, None, "CNY", "more_than"), (None, 120 * B, "CNY", "up_to")],
    ),
    (
        "zh",
        "公司将斥资1.2万亿日元扩产，比原计划多出2000亿日元。",
        [(1200 * T // 1000, 1200 * T // 1000, "JPY", "exact"), (200 * B, 200 * B, "JPY", "exact")],
    ),
    ("zh", "投資金額約新台幣320億元。", [(32 * B, 32 * B, "TWD", "about")]),
    ("ja", "同社は2030年までに最大1兆5000億円を投じる。", [(None, 1500 * T // 1000, "JPY", "up_to")]),
    ("ja", "設備投資は前期比2割増の3200億円から3500億円を見込む。", [(320 * B, 350 * B, "JPY", "exact")]),
    (
        "ja",
        "総額約50億ドル（約7500億円）を投資する計画だ。",
        [(5 * B, 5 * B, "USD", "about"), (750 * B, 750 * B, "JPY", "about")],
    ),
    ("ja", "年間800億〜900億円の設備投資を続ける。", [(80 * B, 90 * B, "JPY", "exact")]),
    (
        "ko",
        "삼성전자는 올해 시설투자에 약 47조4000억원을 집행한다.",
        [(47400 * T // 1000, 47400 * T // 1000, "KRW", "about")],
    ),
    ("ko", "SK하이닉스는 2028년까지 최대 120조원을 투자한다.", [(None, 120 * T, "KRW", "up_to")]),
    ("ko", "투자 규모는 5조~6조원으로 예상된다.", [(5 * T, 6 * T, "KRW", "exact")]),
    (
        "ko",
        "총 37억달러(약 5조1000억원) 규모의 공장을 짓는다.",
        [
            (3700 * B // 1000, 3700 * B // 1000, "USD", "exact"),
            (5100 * T // 1000, 5100 * T // 1000, "KRW", "about"),
        ],
    ),
    ("ko", "매출은 3천억원을 넘어섰다.", [(300 * B, None, "KRW", "more_than")]),
    (
        "de",
        "Der Konzern will bis 2028 rund 3,5 Milliarden Euro investieren, mindestens aber 3 Mrd. Euro.",
        [(3500 * B // 1000, 3500 * B // 1000, "EUR", "about"), (3 * B, None, "EUR", "at_least")],
    ),
    (
        "de",
        "Die Investitionen sollen zwischen 1,2 und 1,4 Mrd. € liegen.",
        [(1200 * B // 1000, 1400 * B // 1000, "EUR", "exact")],
    ),
    (
        "de",
        "Statt 900 Millionen fließen nun bis zu 1,1 Milliarden Dollar (rund 950 Mio. Euro) in das Werk.",
        [
            (900 * M, 900 * M, "USD", "exact"),
            (None, 1100 * B // 1000, "USD", "up_to"),
            (950 * M, 950 * M, "EUR", "about"),
        ],
    ),
    (
        "de",
        "Eine halbe Milliarde Euro kostet der Ausbau, knapp anderthalb Milliarden der Neubau.",
        [(500 * M, 500 * M, "EUR", "exact")],
    ),
    (
        "fr",
        "Le groupe investira près de 2,3 milliards d’euros d’ici 2030, contre 1,8 milliard prévu.",
        [
            (2300 * B // 1000, 2300 * B // 1000, "EUR", "about"),
            (1800 * B // 1000, 1800 * B // 1000, "EUR", "exact"),
        ],
    ),
    (
        "fr",
        "Les dépenses s’élèveront entre 600 et 650 millions d’euros (environ 700 M$).",
        [(600 * M, 650 * M, "EUR", "exact"), (700 * M, 700 * M, "USD", "about")],
    ),
    (
        "fr",
        "Au moins 10 Md€ seront engagés, jusqu’à 15 Md€ à terme.",
        [(10 * B, None, "EUR", "at_least"), (None, 15 * B, "EUR", "up_to")],
    ),
    (
        "es",
        "La empresa invertirá unos 5.800 millones de euros hasta 2029, más de 1.000 millones al año.",
        [(5800 * B // 1000, 5800 * B // 1000, "EUR", "about"), (1 * B, None, "EUR", "more_than")],
    ),
    (
        "es",
        "El gasto estará entre 1.200 y 1.500 millones de dólares.",
        [(1200 * B // 1000, 1500 * B // 1000, "USD", "exact")],
    ),
    (
        "es",
        "Anunció una inversión de 2 billones de pesos (unos 480 millones de dólares).",
        [(2 * T, 2 * T, None, "exact"), (480 * M, 480 * M, "USD", "about")],
    ),
    (
        "en",
        "It plans Rs 1.5 lakh crore (about $17 billion) over five years, not the Rs 95,000 crore planned.",
        [
            (1500 * T // 1000, 1500 * T // 1000, "INR", "exact"),
            (17 * B, 17 * B, "USD", "about"),
            (950 * B, 950 * B, "INR", "exact"),
        ],
    ),
    (
        "en",
        "The outlay is ₹4,500-5,000 crore, up from ₹3,200 cr.",
        [(45 * B, 50 * B, "INR", "exact"), (32 * B, 32 * B, "INR", "exact")],
    ),
    (
        "en",
        "It set aside somewhere north of $3bn, maybe $3.5bn.",
        [(3 * B, None, "USD", "more_than"), (3500 * B // 1000, 3500 * B // 1000, "USD", "exact")],
    ),
    (
        "vi",
        "Doanh nghiệp dự chi 2.500 - 3.000 tỷ đồng, tức khoảng 100-120 triệu USD.",
        [(2500 * T // 1000, 3 * T, "VND", "exact"), (100 * M, 120 * M, "USD", "about")],
    ),
    (
        "vi",
        "Tổng mức đầu tư hơn 1 tỷ đô la Mỹ, tối đa 1,3 tỷ đô.",
        [(1 * B, None, "USD", "more_than"), (None, 1300 * B // 1000, "USD", "up_to")],
    ),
    (
        "vi",
        "Vốn đầu tư gần 5 nghìn tỉ đồng, không dưới 4.800 tỉ.",
        [(5 * T, 5 * T, "VND", "about"), (4800 * T // 1000, None, "VND", "at_least")],
    ),
    ("vi", "Chi phí ước chừng nửa tỷ USD.", [(500 * B // 1000, 500 * B // 1000, "USD", "about")]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), PHRASINGS)
def test_money_is_read_whole_in_whatever_phrase(lang, text, expected):
    found = [(c.low, c.high, c.currency, c.hedge) for c in candidates(text, lang) if c.kind == "money"]
    assert found == expected
