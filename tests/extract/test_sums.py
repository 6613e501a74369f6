"""The text's own sums: claims checked against its own figures, and slipped decimals named."""

from decimal import Decimal

import pytest

from narratives.extract.article import candidates
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
