"""The text's own sums: claims checked against its own figures, and slipped decimals named."""

from decimal import Decimal

import pytest

from narratives.extract.article import candidates
from narratives.extract.comparing import is_of_each
from narratives.extract.lengths import Spans
from narratives.extract.sums import SumFinding, check_sums, half_told
from narratives.measures.ladder import Verdict

SLIPPED = (
    "Hãng đã cắt giảm mục tiêu chi tiêu vốn tới 60%. Trước đây họ cam kết chi 1,4 nghìn tỷ USD, "
    "nay giảm xuống còn 6000 tỷ USD. Doanh thu năm 2025 là 13,1 tỷ USD. "
    "Mục tiêu doanh thu vào năm 2030 là 280 tỷ USD, tức tăng trưởng kép trong 5 năm vượt quá 80%. "
    "Chi 6000 tỷ USD so với 1,4 nghìn tỷ USD. Tính ra trung bình khoảng 100 tỷ USD mỗi năm, "
    "cao hơn chi phí vốn hàng năm của Microsoft hoặc Amazon."
)


def sums(text: str, lang: str = "en") -> list[SumFinding]:
    return check_sums(candidates(text, lang), text)


def named(text: str, lang: str = "en") -> dict[str, Verdict]:
    return {finding.kind: finding.check.verdict for finding in sums(text, lang)}


def test_a_tenfold_slip_is_named_first_with_the_amount_it_must_mean():
    slip = sums(SLIPPED, "vi")[0]
    assert (slip.kind, slip.claim.low, slip.meant) == ("magnitude", Decimal("6e12"), Decimal("6e11"))
    assert slip.supports == ("percent_change", "average")
    assert slip.check.verdict is Verdict.DECIMAL_SLIP


def test_every_claim_of_the_text_is_checked():
    assert named(SLIPPED, "vi") == {
        "magnitude": Verdict.DECIMAL_SLIP,
        "percent_change": Verdict.WRONG_DIRECTION,
        "cagr": Verdict.TRUE,
        "average": Verdict.DECIMAL_SLIP,
        "comparison": Verdict.UNVERIFIABLE,
    }


def test_the_same_text_with_the_figure_put_right_names_no_slip():
    right = named(SLIPPED.replace("6000 tỷ", "600 tỷ"), "vi")
    assert (right["percent_change"], right["average"]) == (Verdict.LOOSE, Verdict.DEPENDS)
    assert "magnitude" not in right


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("a 57% cut", Verdict.ACCURATE),
        ("a 60% cut", Verdict.ROUNDED),
        ("a cut of up to 60%", Verdict.LOOSE),
        ("a 75% cut", Verdict.OVERSTATED),
        ("a cut of 40%", Verdict.UNDERSTATED),
    ],
)
def test_a_claimed_cut_is_set_beside_the_pledges(claim, verdict):
    text = f"The company lowered its spending target from $1.4 trillion to $600 billion, {claim}."
    assert named(text) == {"percent_change": verdict}


def test_a_total_set_beside_somebodys_yearly_capex_is_of_the_wrong_kind():
    found = sums(
        "The company will spend $600 billion by 2030. That $600 billion is above the annual capex of Amazon."
    )
    assert [(f.kind, f.check.verdict, f.names) for f in found] == [
        ("comparison", Verdict.WRONG_KIND, "of Amazon"),
    ]


def test_a_cap_is_no_claimed_average():
    assert sums("It will invest $200 billion over four years, capped at $20 billion annually.") == []


def test_a_text_without_claims_has_no_findings():
    assert sums("Capex was $40 billion. Revenue was $100 billion. Shares rose 3%.") == []


def halves(text: str) -> list[tuple[str, Decimal | None, list[str]]]:
    found = candidates(text, "en")
    told = half_told(found, text, check_sums(found, text))
    return [(f.kind, f.claim.low, [c.role for c in f.inputs]) for f in told]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        (
            "The company cut its compute pledge by 57% to $600 billion through 2030.",
            ("percent_change", Decimal(57), ["revised_pledge"]),
        ),
        (
            "Its revenue target is $280 billion in 2030, a compound annual growth rate of 85%.",
            ("cagr", Decimal(85), ["revenue_target"]),
        ),
        (
            "Spending on data centers would average $100 billion a year.",
            ("average", Decimal(100 * 10**9), []),
        ),
    ],
)
def test_a_claim_without_all_its_figures_is_told_half(text, half):
    assert (sums(text), halves(text)) == ([], [half])


@pytest.mark.parametrize(
    "text",
    [
        "The company cut its staff by 10%.",
        "The pledge was cut to $600 billion. Prices were cut by 20%.",
        "It will invest $200 billion over four years, capped at $20 billion annually.",
        "The company lowered its spending target from $1.4 trillion to $600 billion, a 57% cut.",
    ],
)
def test_what_is_about_no_pledge_or_checked_already_is_not_told_half(text):
    assert halves(text) == []


CUT = "OpenAI cut its pledge from $1.4 trillion to $600 billion. "
CAM_KET = "OpenAI cắt giảm cam kết từ 1,4 nghìn tỷ USD xuống 600 tỷ USD. "


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (CUT + "At the same time headcount was cut by 6%.", "en"),
        (CUT + "It also cut prices by 60%.", "en"),
        (CUT + "The dollar fell by 4%.", "en"),
        (CUT + "It plans to raise prices by 10%.", "en"),
        (CUT + "Its production target was raised 10%.", "en"),
        (CUT + "Marketing spending fell 10%.", "en"),
        (CUT + "Its spending fell 10%.", "en"),
        (CUT + "The plan was cut by 10% for the next quarter.", "en"),
        (CUT + "The investment raised accuracy by 10%.", "en"),
        (CUT.replace(". ", " and cut latency by 30%."), "en"),
        (CUT.replace(". ", ", down 40% from last year."), "en"),
        (CAM_KET + "Giá điện tăng 5%.", "vi"),
        (CAM_KET + "Công ty cắt giảm 6% nhân sự.", "vi"),
        (CAM_KET + "Số nhân sự cũng giảm 10%.", "vi"),
        ("OpenAI将支出计划从1.4万亿美元削减至6000亿美元。公司裁员减少6%。", "zh"),
        ("OpenAIは投資計画を1.4兆ドルから6000億ドルに引き下げた。価格は5%減少した。", "ja"),
    ],
)
def test_a_percentage_of_something_else_is_no_claim_on_the_pledge(text, lang):
    found = candidates(text, lang)
    checked = check_sums(found, text)
    assert (checked, half_told(found, text, checked)) == ([], [])


@pytest.mark.parametrize(
    ("text", "lang", "verdict"),
    [
        (CUT + "That is a cut of 57%.", "en", Verdict.ACCURATE),
        (CUT + "The spending plan was reduced by 57%.", "en", Verdict.ACCURATE),
        ("OpenAI đã cắt giảm mục tiêu chi tiêu vốn tới 60%. " + CAM_KET, "vi", Verdict.LOOSE),
        (
            "OpenAI réduit de 57 % ses dépenses, de 1400 milliards de dollars à 600 milliards de dollars.",
            "fr",
            Verdict.ACCURATE,
        ),
        (
            "OpenAI kürzt seine Investitionspläne von 1,4 Billionen Dollar auf 600 Milliarden Dollar, "
            "ein Minus von 57 Prozent.",
            "de",
            Verdict.ACCURATE,
        ),
        (
            "OpenAI recorta su plan de 1,4 billones de dólares a 600.000 millones de dólares, una reducción "
            "del 57 %.",
            "es",
            Verdict.ACCURATE,
        ),
        ("OpenAIは投資計画を1.4兆ドルから6000億ドルに引き下げ、57%削減した。", "ja", Verdict.ACCURATE),
    ],
)
def test_a_percentage_of_the_pledge_is_checked_by_it(text, lang, verdict):
    assert named(text, lang) == {"percent_change": verdict}


def checks(text: str, lang: str = "en") -> list[tuple[str, Decimal | None, Verdict]]:
    return [(f.kind, f.inputs[0].low, f.check.verdict) for f in sums(text, lang)]


def test_each_company_is_checked_by_its_own_figures():
    text = (
        "Acme cut its capex plan from $10bn to $6bn, down 40%. "
        "Beta raised its capex plan from $20bn to $30bn, up 40%."
    )
    assert checks(text) == [
        ("percent_change", Decimal(10 * 10**9), Verdict.ACCURATE),
        ("percent_change", Decimal(20 * 10**9), Verdict.UNDERSTATED),
    ]


def test_an_average_of_years_of_its_own_is_not_judged_by_a_total_without_years():
    later = "Capex of $11 billion is planned, easing to an average of $10 billion a year from 2028 to 2030."
    assert checks(later) == []
    total = "It will invest $30 billion, an average of $10 billion a year between 2028 and 2030."
    assert checks(total) == [("average", Decimal(30 * 10**9), Verdict.ACCURATE)]


@pytest.mark.parametrize(
    ("lang", "second"),
    [
        ("en", "; Google spends an average of $40 billion a year."),
        ("en", ", with an average of $2 billion a year going to Texas."),
        ("zh", "，谷歌年均400亿美元。"),
    ],
)
def test_a_second_average_is_not_judged_by_the_total_of_the_first(lang, second):
    own = {"en": "Acme will spend $50 billion over five years, an average of $10 billion a year"}
    own["zh"] = "公司承诺在未来五年投资500亿美元，即年均100亿美元"
    assert checks(own[lang] + second, lang) == [("average", Decimal(50 * 10**9), Verdict.ACCURATE)]


def test_an_average_of_all_together_is_not_judged_by_the_part_named_last():
    part = "It spends $1.4 trillion over 8 years, Stargate $500 billion; {}an average of $175 billion a year."
    assert checks(part.format("all told ")) == []
    assert [kind for kind, *_ in checks(part.format(""))] == ["average"]


SMALL_CUT = "Acme cut its capex plan from $10bn to $9.5bn"
UTILITY = "The utility raised its five-year investment plan from €30 billion to €36 billion"
FIVE_YEARS = "It plans to spend $50 billion over five years"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", f"{SMALL_CUT}, while Globex reduced its capex plan by 50%."),
        ("en", f"{SMALL_CUT}, unlike Globex, which cut its capex plan by 50%."),
        ("en", f"{SMALL_CUT}, months after it cut its investment plan by 20%."),
        ("en", f"{SMALL_CUT}; in March it cut the plan by 20%."),
        ("en", f"{SMALL_CUT} rather than cut the plan by 20%."),
        ("en", f"{SMALL_CUT}. It did not cut the plan by 20%."),
        ("en", f"{SMALL_CUT}. Globex made a cut of 90%."),
        ("en", f"{SMALL_CUT}. It is down 20% this year."),
        ("en", "Acme, down 20% this year, cut its capex plan from $10bn to $9.5bn."),
        ("en", f"{UTILITY}. Its rival announced an increase of 30%."),
        ("en", f"{UTILITY}. Investors rejoiced: up 8%."),
        ("en", f"{UTILITY}, an increase of 80% on the plan of 2020."),
        (
            "en",
            "BP cut its low-carbon plan to $2 billion from $7 billion; its total capex plan was cut by 10%.",
        ),
        (
            "en",
            "TSMC raised its capex budget to $56 billion from $54 billion, after spending $40.9bn, up 37%.",
        ),
        ("en", "Meta raised its capex forecast to $69 billion from $68 billion, a 76% annual increase."),
        ("en", f"{FIVE_YEARS}, while Google spends on average $40 billion a year."),
        ("en", f"{FIVE_YEARS}, up from an average of $6 billion a year over the past decade."),
        ("en", f"{FIVE_YEARS}, saving an average of $2 billion a year."),
        ("en", "Ford plans to invest $30bn over five years. Toyota invests $15 billion a year on average."),
        (
            "en",
            "Revenue was $13 billion in 2025. Acme targets revenue of $280 billion by 2030, compared with a "
            "compound annual growth rate of 20% at Google.",
        ),
        (
            "de",
            "Acme erhöht den Plan von 40 auf 50 Milliarden Euro, während Globex ihn um 10 Prozent erhöht.",
        ),
        ("vi", "Acme nâng kế hoạch đầu tư từ 40 lên 50 tỷ USD, trong khi Google tăng kế hoạch đầu tư 10%."),
        ("vi", "Acme cắt kế hoạch đầu tư từ 50 tỷ USD xuống 40 tỷ USD, tương đương 80% mức ban đầu."),
    ],
)
def test_a_claim_about_something_else_is_not_judged(lang, text):
    assert checks(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Acme cut its capex plan from $10bn to $6bn, down 40%."),
        ("en", "Acme cut its capex plan from $10bn to $6bn. That is a cut of 40%."),
        ("en", "Acme cut its capex plan by 40%, from $10bn to $6bn."),
        ("en", "Siemens Energy cut its capex plan from $10bn to $6bn, down 40%."),
        ("en", f"{FIVE_YEARS}, an average of $10 billion a year, of which $3 billion a year goes to chips."),
        ("en", f"{FIVE_YEARS}. That works out at $10 billion a year on average."),
        ("de", "Acme erhöht den Investitionsplan von 40 auf 50 Milliarden Euro, ein Plus von 25 Prozent."),
        ("vi", "Acme nâng kế hoạch đầu tư từ 40 tỷ USD lên 50 tỷ USD, tăng 25%."),
    ],
)
def test_a_plain_claim_is_judged_once(lang, text):
    assert [verdict for *_, verdict in checks(text, lang)] == [Verdict.ACCURATE]


def test_a_figure_that_another_claim_bears_out_has_not_slipped():
    text = (
        "OpenAI lowered its compute commitment from $14 trillion to $600 billion, a cut of 57%. "
        "At $600 billion by 2030, it would spend an average of $120 billion a year over five years."
    )
    found = check_sums(candidates(text, "en"), text)
    assert [(f.claim.low, f.meant) for f in found if f.kind == "magnitude"] == [(14 * 10**12, 1400 * 10**9)]


def test_a_raised_revenue_target_is_not_checked_by_spending():
    text = (
        "Acme cut its capex plan from $10bn to $6bn. Its 2030 revenue target was raised by 40% "
        "to $280 billion from $200 billion."
    )
    assert checks(text) == [("percent_change", Decimal(200 * 10**9), Verdict.ACCURATE)]


@pytest.mark.parametrize(
    "text",
    [
        CUT + "Beta's spending plan was cut by 5%.",
        CUT + "Acme cut its pledge from $10 billion to $5 billion. The pledge was cut by 57%.",
        "Acme raised its capex plan from $10bn to $6bn, up 30%.",
        "Acme cut its capex plan by 40% to $6 billion. Last year it spent $12 billion.",
    ],
)
def test_a_change_whose_figures_are_left_open_is_not_checked(text):
    assert sums(text) == []


def test_a_floor_is_met_by_no_slip_that_leaves_it_far_behind():
    text = CUT.replace(". ", ", a cut of at least 58%.")
    assert checks(text) == [("percent_change", Decimal(14 * 10**11), Verdict.OVERSTATED)]


def test_a_floor_that_comes_out_close_still_names_a_slip():
    text = "OpenAI cut its pledge from $1.4 trillion to $6 trillion, a cut of at least 57%."
    assert [f.kind for f in sums(text)] == ["magnitude", "percent_change"]


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI will spend $60 billion over 5 years, averaging $3 billion a quarter.",
        "OpenAI will spend $6 trillion by 2030. More: $120 billion a year, it said. The plan took six years.",
        "OpenAI will spend $600 billion over 6 years. Beta said this. It would average $5 billion a year.",
    ],
)
def test_an_average_of_another_time_or_total_is_not_checked(text):
    assert sums(text) == []


def test_an_average_told_of_its_total_is_checked():
    text = "OpenAI will spend $600 billion over 6 years, or about $100 billion a year."
    assert named(text) == {"average": Verdict.ACCURATE}


REVENUE = "Revenue was $13.1 billion in 2025. It targets revenue of $280 billion in 2030. "
DOANH_THU = "Doanh thu năm 2025 là 13,1 tỷ USD. Mục tiêu doanh thu vào năm 2030 là 280 tỷ USD. "


@pytest.mark.parametrize(
    ("text", "lang", "verdicts"),
    [
        (DOANH_THU + "Thị trường tăng trưởng kép 20% mỗi năm trong 5 năm.", "vi", {}),
        (REVENUE + "Demand will grow at a compound annual rate of 20%.", "en", {}),
        (REVENUE + "Capex will grow at a compound rate of 20% a year.", "en", {}),
        (REVENUE + "Beta's revenue was $2 billion. It must compound at 85% a year.", "en", {}),
        (REVENUE + "Revenue must grow at a compound annual rate of 85%.", "en", {"cagr": Verdict.ROUNDED}),
    ],
)
def test_the_compound_growth_of_something_else_is_no_claim_on_revenue(text, lang, verdicts):
    assert named(text, lang) == verdicts


META = "Meta will spend $70 billion in 2026, "
META_VI = "Meta sẽ chi 70 tỷ USD mỗi năm, "


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        (META + "more than the annual capex of Oracle.", "en", "of Oracle"),
        (META + "more than Microsoft's annual capex.", "en", "Microsoft's"),
        (
            META + "more than the annual capex of Microsoft, Amazon or Oracle.",
            "en",
            "of Microsoft, Amazon or Oracle",
        ),
        (META + "more than the annual spending of Oracle while Microsoft waits.", "en", "of Oracle"),
        (
            META_VI + "cao hơn chi phí vốn hàng năm của Microsoft hoặc Amazon.",
            "vi",
            "của Microsoft hoặc Amazon",
        ),
    ],
)
def test_an_amount_of_one_year_beside_somebodys_yearly_capex_is_to_be_looked_up(text, lang, names):
    found = [(f.kind, f.check.verdict, f.names) for f in sums(text, lang)]
    assert found == [("comparison", Verdict.UNVERIFIABLE, names)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (META + "more than twice the annual capex of Microsoft.", "en"),
        (META + "more than half the annual capex of Microsoft.", "en"),
        (META + "more than the annual revenue of Microsoft.", "en"),
        (META + "more than the annual R&D spending of Microsoft.", "en"),
        (META + "not more than the annual capex of Microsoft.", "en"),
        (META + "more than the combined annual capex of Microsoft, Amazon and Meta.", "en"),
        (META + "more than the annual capex of rivals such as Oracle.", "en"),
        (META + "more than the annual capex of Microsoft's cloud unit.", "en"),
        (META + "more than the annual capex of Oracle in 2019.", "en"),
        ("The plan is $5 billion more than the annual capex of Oracle.", "en"),
        ("It will spend $70 billion a quarter, more than the annual capex of Oracle.", "en"),
        ("Capex will reach $70 billion by 2026, more than the annual capex of Oracle.", "en"),
        (META_VI + "cao hơn gấp 3 lần chi phí vốn hàng năm của Microsoft.", "vi"),
        (META_VI + "không cao hơn chi phí vốn hàng năm của Microsoft.", "vi"),
        (META_VI + "cao hơn tổng chi phí vốn hàng năm của Microsoft và Amazon.", "vi"),
        ("Meta将在2026年投资700亿美元，高于微软年度资本支出的两倍。", "zh"),
    ],
)
def test_what_sets_no_one_figure_beside_one_years_spending_is_no_comparison(text, lang):
    assert [f for f in sums(text, lang) if f.kind == "comparison"] == []


@pytest.mark.parametrize(
    ("names", "each"),
    [
        ("of Microsoft or Amazon", True),
        ("của Microsoft hoặc Amazon", True),
        ("of Oracle", True),
        ("of Microsoft, Amazon or Meta", True),
        ("of Microsoft and Amazon", False),
        ("微软和亚马逊的", False),
        ("of Oracle, Microsoft", False),
    ],
)
def test_names_joined_by_and_may_mean_all_together(names, each):
    assert is_of_each(names) is each


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("It takes 2 years, or 3 years.", (2, 3)),
        ("It takes 2 years, 3 years, 4 years, 5 years or 6 years.", ()),
    ],
)
def test_a_text_naming_more_than_a_handful_of_lengths_has_none(text, lengths):
    assert Spans.of(candidates(text, "en")).lengths == lengths


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The $600 billion plan is more than the annual capex of Microsoft.", "en"),
        ("Its pledge of $600 billion (€520 billion) is larger than the annual capex of Microsoft.", "en"),
        ("The $600 billion through 2030 is more than the annual capex of Microsoft.", "en"),
        ("Cam kết 600 tỷ USD, cao hơn chi phí vốn hàng năm của Microsoft.", "vi"),
    ],
)
def test_a_plan_of_several_years_beside_one_years_spending_is_of_the_wrong_kind(text, lang):
    assert [(f.kind, f.check.verdict) for f in sums(text, lang)] == [("comparison", Verdict.WRONG_KIND)]


def test_a_conversion_in_brackets_is_not_what_is_compared():
    text = "Its pledge of $600 billion (€520 billion) is larger than the annual capex of Microsoft."
    assert [text[f.claim.start : f.claim.end] for f in sums(text, "en")] == ["$600 billion"]


def test_a_comparison_is_of_the_amount_it_stands_behind():
    text = (
        "The $600 billion through 2030 means about $100 billion a year, more than the annual capex of Amazon."
    )
    assert [text[f.claim.start : f.claim.end] for f in sums(text, "en") if f.kind == "comparison"] == [
        "$100 billion"
    ]


@pytest.mark.parametrize(
    ("text", "lang", "inputs"),
    [
        (
            "Brask lifted its five-year plan by $16bn to $103bn, 18% more than in the prior plan of $87bn.",
            "en",
            ["$87bn", "$103bn"],
        ),
        (
            "Orla slashed its capex guidance to $12bn, some 43% below the previous $21bn.",
            "en",
            ["$21bn", "$12bn"],
        ),
        (
            "Tập đoàn sẽ chi 600 tỷ USD đến năm 2030, giảm 57% so với 1,4 nghìn tỷ USD trước đó.",
            "vi",
            ["1,4 nghìn tỷ USD", "600 tỷ USD"],
        ),
    ],
)
def test_more_than_before_names_what_a_change_is_counted_from(text, lang, inputs):
    found = [(f.check.verdict.holds, [text[i.start : i.end] for i in f.inputs]) for f in sums(text, lang)]
    assert found == [(True, inputs)]


def test_more_than_a_figure_of_another_metric_is_no_change():
    text = "Its plan is to spend $5 billion, 20% less than the previous $6 billion."
    found = candidates(text, "en")
    other = [c._replace(role="revenue_target") if c.low == 5 * 10**9 else c for c in found]
    assert [[f.kind for f in check_sums(told, text)] for told in (found, other)] == [["percent_change"], []]


def test_more_than_what_was_done_of_another_metric_is_no_change():
    text = "Its revenue target is $5 billion, 20% more than the $3 billion it spent on plants."
    assert sums(text, "en") == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (
            "Harbour plans 480 billion yuan, up from the 380 billion yuan it pledged, an average of "
            "127 billion yuan a year over three years.",
            "en",
        ),
        (
            "Jeweils 7 Milliarden Euro sollen fließen statt im Schnitt 8 Milliarden Euro pro Jahr bis 2030.",
            "de",
        ),
        (
            "The site is a $500 billion project of 2025, or about $125 billion a year. It opened in 2024.",
            "en",
        ),
        ("Harbour will spend $5 billion by 2030. Orla budgets $40 billion a year on average.", "en"),
        ("Harbour will spend $60 billion over five years instead of an average of $20 billion a year.", "en"),
        ("It will spend $5 billion over four years. That is $40 billion a year on average.", "en"),
        (
            "It will spend $480 billion on chips and $120 billion on power over eight years. That is about "
            "$60 billion a year.",
            "en",
        ),
    ],
)
def test_an_average_of_another_total_or_of_guessed_years_that_do_not_fit_is_no_finding(text, lang):
    assert [f for f in sums(text, lang) if f.kind == "average"] == []
