"""What is stored beside an article: which pledge a claim is about, and the verdict by its public facts."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

import pytest

from narratives import ledger
from narratives.dossier import stored
from narratives.measures.ladder import Verdict
from narratives.models import Claim
from tests.make import BN

pytestmark = pytest.mark.django_db
NOV, FEB, DAY = date(2025, 11, 6), date(2026, 2, 21), date(2026, 3, 15)


@dataclass(frozen=True)
class About:
    metric: str = "capex"
    moved: bool = False
    turn: int = 0
    until: int | None = None
    length: int | None = None
    quarter: bool = False
    since: int | None = None


SPENDING, REVENUE = About(), About(metric="revenue")
CUT = Claim(
    kind="percent_change", stated_value=-60, stated_precision=1, stated_unit="%", hedge="up_to", said_on=DAY
)
AVERAGE = Claim(
    kind="average", stated_value=100 * BN, stated_precision=10 * BN, stated_unit="USD", hedge="about"
)
GROWTH = Claim(kind="cagr", stated_value=80, stated_precision=1, stated_unit="%", hedge="more_than")


@pytest.fixture
def company(newsroom):
    return newsroom.company()


@pytest.fixture
def compute(newsroom, company):
    """$1.4tn over eight years, then $600bn through 2030 with no start stated."""
    pledge = newsroom.pledge(company, metric="compute", definition="compute_spend", title="Compute")
    eight = {"horizon_start": date(2026, 1, 1), "horizon_end": date(2033, 12, 31)}
    newsroom.announcement(pledge, low=1400 * BN, high=1400 * BN, announced_on=NOV, **eight)
    newsroom.announcement(pledge, **cut(600))
    return pledge


@pytest.fixture
def target(newsroom, company):
    """$280bn of revenue in 2030, after $13.1bn in 2025."""
    newsroom.report(company, 2025, 13_100_000_000, metric="revenue", definition="revenue", reported_on=FEB)
    return revenue_target(newsroom, company, 2030, 280)


def cut(billions):
    amounts = {"low": billions * BN, "high": billions * BN, "announced_on": FEB}
    return amounts | {"horizon_end": date(2030, 12, 31), "end_stated": True}


def revenue_target(newsroom, company, year, billions, **fields):
    pledge = newsroom.pledge(company, **{"metric": "revenue", "definition": "revenue"} | fields)
    whole = {"horizon_start": date(year, 1, 1), "horizon_end": date(year, 12, 31)}
    newsroom.announcement(
        pledge,
        low=billions * BN,
        high=billions * BN,
        announced_on=FEB,
        start_stated=True,
        end_stated=True,
        **whole,
    )
    return pledge


def by_store(company, claim, about=SPENDING, day=DAY):
    """(verdict, [what each case computes to], [value of each input in billions]) or None."""
    found = stored(company, day).check(claim, about)
    if found is None:
        return None
    computed = [round(float(case.computed.value), 3) for case in found.check.cases]
    return found.check.verdict, computed, [float(row.value) / BN for row in found.inputs]


def test_a_percent_change_is_checked_by_the_last_two_figures_of_the_pledge(company, compute):
    assert by_store(company, CUT) == (Verdict.LOOSE, [-0.571], [1400, 600])


def test_windows_of_different_length_are_named(company, compute):
    assert stored(company, DAY).check(CUT, SPENDING).notes == ("horizon-differs",)


def test_an_average_depends_where_the_start_of_its_horizon_is_assumed(company, compute):
    assert by_store(company, AVERAGE) == (Verdict.DEPENDS, [120 * BN, 100 * BN], [600])


def test_an_average_over_a_stated_horizon_has_one_length(newsroom, company):
    pledge = newsroom.pledge(company)
    stated = {"horizon_start": date(2026, 1, 1), "start_stated": True}
    newsroom.announcement(pledge, **cut(600) | stated)
    assert by_store(company, AVERAGE) == (Verdict.UNDERSTATED, [120 * BN], [600])


def test_growth_runs_from_the_newest_full_year_reported_to_the_target(newsroom, company, target):
    newsroom.report(company, 2024, 3_700_000_000, metric="revenue", definition="revenue")
    assert by_store(company, GROWTH, REVENUE) == (Verdict.TRUE, [0.845], [13.1, 280])


def test_half_a_year_of_revenue_is_no_base(newsroom, company, target):
    half = {
        "period_start": date(2026, 1, 1),
        "period_end": date(2026, 6, 30),
        "reported_on": date(2026, 3, 1),
    }
    newsroom.report(company, 2026, 9 * BN, metric="revenue", definition="revenue", **half)
    assert by_store(company, GROWTH, REVENUE)[2] == [13.1, 280]


def test_growth_from_another_year_than_the_stored_one_is_not_checked(company, target):
    assert by_store(company, GROWTH, replace(REVENUE, since=2024)) is None
    assert by_store(company, GROWTH, replace(REVENUE, since=2025)) is not None


def test_the_stated_amount_does_not_choose_the_pledge(newsroom, company, compute):
    """A billion a year finds $600bn by 2030, and not the $5bn by 2028 that it would fit."""
    newsroom.announcement(newsroom.pledge(company), **cut(5) | {"horizon_end": date(2028, 12, 31)})
    wrong = Claim(kind="average", stated_value=BN, stated_precision=BN, stated_unit="USD")
    verdict, computed, inputs = by_store(company, wrong, replace(SPENDING, until=2030))
    assert (verdict, computed, inputs) == (Verdict.DECIMAL_SLIP, [120 * BN, 100 * BN], [600])


def test_where_several_pledges_fit_nothing_is_said(newsroom, company, compute):
    newsroom.announcement(newsroom.pledge(company), **cut(50))
    assert by_store(company, AVERAGE) is None


def test_a_figure_told_as_changed_is_of_the_pledge_that_changed(newsroom, company, compute):
    newsroom.announcement(newsroom.pledge(company), **cut(50))
    assert by_store(company, AVERAGE, replace(SPENDING, moved=True))[2] == [600]


def test_a_pledge_that_only_lost_its_ceiling_has_not_moved(newsroom, company, compute):
    other = newsroom.pledge(company)
    newsroom.announcement(other, low=500 * BN, high=500 * BN, announced_on=NOV)
    newsroom.announcement(other, low=500 * BN, high=None, hedge="at_least", announced_on=FEB)
    assert by_store(company, CUT)[2] == [1400, 600]


@pytest.mark.parametrize(("until", "found"), [(2030, [600]), (2029, None), (None, None)])
def test_the_horizon_chooses_between_pledges(newsroom, company, compute, until, found):
    newsroom.announcement(newsroom.pledge(company), **cut(50) | {"horizon_end": date(2028, 12, 31)})
    checked = by_store(company, AVERAGE, replace(SPENDING, until=until))
    assert (checked and checked[2]) == found


@pytest.mark.parametrize(("length", "fits"), [(5, True), (6, True), (8, False)])
def test_a_number_of_years_must_be_one_the_horizon_admits(company, compute, length, fits):
    assert (by_store(company, AVERAGE, replace(SPENDING, length=length)) is not None) is fits


def test_a_plan_for_a_year_is_not_about_a_quarter(company, compute):
    assert by_store(company, CUT, replace(SPENDING, quarter=True)) is None


def test_a_claimed_cut_is_not_checked_by_a_rise_stored_last(newsroom, company, compute):
    """The text tells of a step that nobody stored yet."""
    later = {"announced_on": date(2026, 3, 1)}
    newsroom.announcement(compute, **cut(700) | later)
    assert by_store(company, CUT, replace(SPENDING, turn=-1)) is None
    assert by_store(company, CUT, replace(SPENDING, turn=1)) is not None


def test_a_run_rate_and_a_segment_are_no_revenue_target(newsroom, company, target):
    revenue_target(newsroom, company, 2030, 400, definition="run_rate_revenue")
    revenue_target(newsroom, company, 2030, 90, scope="cloud")
    assert by_store(company, GROWTH, REVENUE)[2] == [13.1, 280]


def test_another_currency_is_not_compared(newsroom, company):
    newsroom.announcement(newsroom.pledge(company), **cut(600) | {"unit": "EUR"})
    assert by_store(company, AVERAGE) is None


def test_a_withdrawn_pledge_checks_nothing(newsroom, company, compute):
    newsroom.announcement(compute, act="withdrawn", note="dropped", announced_on=date(2026, 3, 1))
    assert by_store(company, CUT) is None


def test_what_was_announced_or_reported_after_the_article_is_not_used(company, compute, target):
    before = date(2026, 2, 20)
    assert by_store(company, CUT, day=before) is None
    assert by_store(company, AVERAGE, day=before)[2] == [1400]
    assert by_store(company, GROWTH, REVENUE, day=before) is None


def test_a_draft_is_never_used(newsroom, company, compute, target):
    newsroom.announcement(compute, publish=False, **cut(300) | {"announced_on": date(2026, 3, 1)})
    newsroom.report(
        company,
        2026,
        50 * BN,
        publish=False,
        metric="revenue",
        definition="revenue",
        reported_on=date(2026, 3, 1),
    )
    newsroom.announcement(newsroom.pledge(company), publish=False, **cut(50))
    assert by_store(company, CUT)[2] == [1400, 600]
    assert by_store(company, AVERAGE)[2] == [600]
    assert by_store(company, GROWTH, REVENUE)[2] == [13.1, 280]


def test_a_retracted_figure_is_not_used(newsroom, company, compute):
    ledger.retract(newsroom.admin, compute.announcements.last(), "misread")
    assert by_store(company, AVERAGE)[2] == [1400]


@pytest.mark.parametrize(
    ("billions", "times"),
    [
        (6000, 10),
        (60_000, 100),
        (600_000, 1000),
        (6050, 10),
        (600, 1),
        (60, None),
        (6100, None),
        (5000, None),
    ],
)
def test_a_stored_figure_or_a_power_of_ten_of_it_is_told(company, compute, billions, times):
    found = stored(company, DAY).alike(compute.pk, Fraction(billions * BN), "USD")
    assert (found and found.times) == times


def test_a_figure_that_was_said_itself_is_no_slip_of_a_smaller_one(newsroom, company, compute):
    newsroom.announcement(compute, **cut(6000) | {"announced_on": date(2026, 3, 1)})
    found = stored(company, DAY).alike(compute.pk, Fraction(6000 * BN), "USD")
    assert (found.times, found.said.on) == (1, date(2026, 3, 1))


def test_no_slip_across_currencies_pledges_and_days(newsroom, company, compute):
    other = newsroom.pledge(company)
    value = Fraction(6000 * BN)
    assert stored(company, DAY).alike(compute.pk, value, "EUR") is None
    assert stored(company, DAY).alike(other.pk, value, "USD") is None
    assert stored(company, DAY).alike(None, value, "USD") is None
    assert stored(company, date(2026, 2, 20)).alike(compute.pk, value, "USD") is None
