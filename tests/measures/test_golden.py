"""The golden numbers of the domain, worked by hand: each is a test, compared to the digits shown."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest

from narratives.measures import growth, scale
from narratives.measures.amounts import Amount, Hedge, Kind
from narratives.measures.claims import (
    check_average,
    check_cagr,
    check_comparison,
    check_magnitude,
    check_percent_change,
)
from narratives.measures.coverage import Actual
from narratives.measures.delivery import Standing, deliver
from narratives.measures.ladder import Stated, Verdict, judge
from narratives.measures.plans import share_in_window
from narratives.measures.revisions import on_paper_change, revise
from narratives.measures.steps import Step
from narratives.measures.years import Window, next_years, through, years

BN = 10**9


def shown(value, digits=1, scale=100):
    """As a page would show it: `digits` decimals, half up."""
    exact = Fraction(value) * scale
    number = Decimal(exact.numerator) / Decimal(exact.denominator)
    return number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def usd(low, high=None, hedge=Hedge.EXACT):
    return Amount(Decimal(low), Decimal(low if high is None else high), "USD", hedge)


def year(n, until=None):
    return Window(date(n, 1, 1), date(until or n, 12, 31))


def guided(low, high, n=2025):
    return Step(usd(low, high), Kind.CUMULATIVE, year(n))


OLD = Step(usd(1400), Kind.CUMULATIVE, next_years(date(2025, 11, 6), 8))
NEW = Step(usd(600), Kind.CUMULATIVE, through(2030, date(2026, 2, 21)))
FROM_2025 = Step(usd(600), Kind.CUMULATIVE, year(2025, 2030))


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [(date(2026, 1, 1), date(2030, 12, 31), 5), (date(2025, 11, 6), date(2033, 11, 5), 8)],
)
def test_years_are_counted_by_months(start, end, length):
    assert years(start, end) == length


def test_over_the_next_eight_years_said_in_november_begins_with_the_following_january():
    assert OLD.window == Window(date(2026, 1, 1), date(2033, 12, 31), start_assumed=True, end_assumed=True)


def test_through_2030_begins_with_the_year_of_the_announcement():
    assert NEW.window == Window(date(2026, 1, 1), date(2030, 12, 31), start_assumed=True)


def test_the_founding_cut_on_paper_and_per_year():
    revision = revise(OLD, NEW)
    assert (revision.on_paper.value, revision.per_year.value) == (Fraction(-4, 7), Fraction(-11, 35))
    assert (shown(revision.on_paper.value), shown(revision.per_year.value)) == (
        Decimal("-57.1"),
        Decimal("-31.4"),
    )


def test_the_founding_cut_per_year_if_2025_counts():
    assert shown(revise(OLD, FROM_2025).per_year.value) == Decimal("-42.9")


def test_the_founding_cut_over_the_shared_window_has_no_established_direction():
    shared = revise(OLD, NEW).shared
    assert (shown(shared.low.value), shown(shared.high.value)) == (Decimal("-31.4"), Decimal("13.1"))
    assert revise(OLD, NEW).established is False


@pytest.mark.parametrize(
    ("ramp", "old_plan", "change"),
    [(0, "875.0", "-31.4"), (10, "747.4", "-19.7"), (20, "631.4", "-5.0"), (30, "530.7", "13.1")],
)
def test_each_ramp_of_the_old_plan(ramp, old_plan, change):
    inside = 1400 * share_in_window(OLD.window, NEW.window, Fraction(ramp, 100))
    assert (shown(inside, scale=1), shown(600 / inside - 1)) == (Decimal(old_plan), Decimal(change))


@pytest.mark.parametrize(("new", "pace", "horizon"), [(NEW, "44.5", "55.5"), (FROM_2025, "66.0", "34.0")])
def test_the_split_of_causes(new, pace, horizon):
    causes = revise(OLD, new).causes
    assert (shown(causes.pace.value), shown(causes.horizon.value)) == (Decimal(pace), Decimal(horizon))


@pytest.mark.parametrize(
    ("old", "new", "direction", "width", "mid"),
    [
        ((60, 65), (64, 72), "raised", "widened", "8.8"),
        ((64, 72), (66, 72), "raised", "narrowed", "1.5"),
        ((66, 72), (70, 72), "raised", "narrowed", "2.9"),
    ],
)
def test_the_ladder_of_meta_in_2025(old, new, direction, width, mid):
    revision = revise(guided(*old), guided(*new))
    assert (revision.direction, revision.width, shown(revision.on_paper.value)) == (
        direction,
        width,
        Decimal(mid),
    )


def test_the_band_of_metas_last_step():
    band = revise(guided(66, 72), guided(70, 72)).band
    assert (shown(band.low.value), shown(band.high.value)) == (Decimal("-2.8"), Decimal("9.1"))


def test_growth_the_target_needs_in_each_reading():
    assert shown(growth.required(Fraction("13.1"), Fraction(280), Fraction(5)).value, 2) == Decimal("84.49")
    assert shown(growth.required(Fraction(20), Fraction(280), Fraction(5)).value, 2) == Decimal("69.52")
    assert shown(growth.required_cumulative(Fraction("13.1"), Fraction(280), 5).value, 2) == Decimal("53.11")


def test_scale_against_revenue():
    revenue = Fraction("13.1")
    assert shown(scale.yearly_multiple(Fraction(600), Fraction(5), revenue).value, 2, 1) == Decimal("9.16")
    assert shown(scale.whole_multiple(Fraction(1400), revenue).value, 1, 1) == Decimal("106.9")
    assert shown(scale.whole_multiple(Fraction(600), revenue).value, 1, 1) == Decimal("45.8")


def test_the_share_of_implied_revenue_on_both_paths():
    arguments = (Fraction(600), Fraction("13.1"), Fraction(280), 5)
    assert shown(scale.share_of_geometric_path(*arguments).value) == Decimal("103.0")
    assert shown(scale.share_of_linear_path(*arguments).value) == Decimal("69.3")
    assert shown(sum(growth.path(*arguments[1:]), Decimal(0)), 1, 1) == Decimal("582.8")
    assert shown(sum(growth.linear_path(*arguments[1:]), Fraction(0)), 1, 1) == Decimal("866.2")


def test_money_per_gigawatt():
    assert shown(scale.per_gigawatt(Fraction(1400), Fraction(30)).value, 1, 1) == Decimal("46.7")


def delivered(step, value, window=None, to_date=False):
    return deliver(step, [Actual(window or year(2025), Decimal(value), date(2026, 2, 1), to_date=to_date)])


@pytest.mark.parametrize(
    ("low", "high", "actual", "standing", "distance"),
    [
        ("70", "72", "72.2", Standing.WITHIN, "0.3"),
        ("70", "72", "69", Standing.BELOW, "-1.4"),
        ("75", "75", "91.447", Standing.ABOVE, "21.9"),
        ("100", "105.2", "131.819", Standing.ABOVE, "25.3"),
        ("60", "65", "72.215", Standing.ABOVE, "11.1"),
        ("70", "72", "72.215", Standing.WITHIN, "0.3"),
    ],
)
def test_the_distance_is_measured_from_the_nearest_bound(low, high, actual, standing, distance):
    found = delivered(guided(low, high), actual)
    assert (found.standing, shown(found.distance.value)) == (standing, Decimal(distance))


def test_foxconn_against_its_first_and_its_last_figure():
    to_date = Window(date(2017, 7, 26), date(2024, 12, 31))
    first = Step(usd(10), Kind.CUMULATIVE, Window(date(2017, 7, 26), date(2020, 12, 31)))
    last = Step(usd("0.672"))
    found = [delivered(step, "0.7", to_date, to_date=True).distance.value for step in (first, last)]
    assert [shown(value, 0) for value in found] == [Decimal(-93), Decimal(4)]


UP_TO_60 = Stated(Fraction(-60), Fraction(1), Hedge.UP_TO)


def test_up_to_60_is_true_but_loose():
    assert check_percent_change(UP_TO_60, Fraction(1400), Fraction(600)).verdict is Verdict.LOOSE


def test_a_plain_60_is_rounded_by_exactly_five_percent():
    plain = Stated(Fraction(-60), Fraction(1))
    assert Fraction(60) / (Fraction(400, 7)) == Fraction(105, 100)
    assert check_percent_change(plain, Fraction(1400), Fraction(600)).verdict is Verdict.ROUNDED


def test_about_100_a_year_depends_on_the_years():
    check = check_average(
        Stated(Fraction(100), Fraction(1), Hedge.ABOUT), Fraction(600), [Fraction(5), Fraction(6)]
    )
    assert check.verdict is Verdict.DEPENDS
    assert [(c.computed.value, c.verdict.holds) for c in check.cases] == [(120, False), (100, True)]


def test_6000_for_600_is_a_decimal_slip_of_one_place():
    check = check_magnitude(Stated(Fraction(6000), Fraction(1)), Fraction(600))
    assert (check.verdict, check.factor) == (Verdict.DECIMAL_SLIP, 10)


def test_beside_1400_the_slipped_figure_would_be_a_rise():
    assert shown(on_paper_change(Fraction(1400), Fraction(6000)).value, 0) == Decimal(329)


def test_growth_above_80_percent_is_true():
    stated = Stated(Fraction(80), Fraction(1), Hedge.MORE_THAN)
    assert check_cagr(stated, Fraction("13.1"), Fraction(280), Fraction(5)).verdict is Verdict.TRUE


@pytest.mark.parametrize(("microsoft", "verdict"), [("64.6", Verdict.DEPENDS), ("115.9", Verdict.FALSE)])
def test_more_than_the_peers_has_a_date(microsoft, verdict):
    rights = {"Microsoft": Fraction(microsoft), "Amazon": Fraction("131.8")}
    assert check_comparison(True, Fraction(100), rights).verdict is verdict


@pytest.mark.parametrize(
    ("stated", "hedge", "computed", "verdict"),
    [
        (60, Hedge.EXACT, "60.4", Verdict.ACCURATE),
        (60, Hedge.EXACT, "60.6", Verdict.ROUNDED),
        (60, Hedge.EXACT, "50", Verdict.OVERSTATED),
        (50, Hedge.EXACT, "60", Verdict.UNDERSTATED),
        (60, Hedge.EXACT, "6", Verdict.DECIMAL_SLIP),
        (60, Hedge.EXACT, "570", Verdict.DECIMAL_SLIP),
        (60, Hedge.EXACT, "9", Verdict.WRONG_MAGNITUDE),
        (60, Hedge.UP_TO, "60", Verdict.TRUE),
        (60, Hedge.UP_TO, "59.4", Verdict.LOOSE),
        (60, Hedge.UP_TO, "61", Verdict.UNDERSTATED),
        (60, Hedge.MORE_THAN, "60", Verdict.TRUE),
        (60, Hedge.AT_LEAST, "59", Verdict.OVERSTATED),
        (60, Hedge.LESS_THAN, "59", Verdict.TRUE),
        (60, Hedge.EXACT, "-60", Verdict.WRONG_DIRECTION),
    ],
)
def test_each_rung_of_the_ladder(stated, hedge, computed, verdict):
    assert judge(Stated(Fraction(stated), Fraction(1), hedge), Fraction(computed)) is verdict
