"""Revisions: the change on paper, per year and like for like, and when there is none to give."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.measures.amounts import Amount, Kind
from narratives.measures.changes import cause_share
from narratives.measures.result import Reason
from narratives.measures.revisions import band, on_paper, over_shared_window, per_year, revise, split_causes
from narratives.measures.steps import Step
from narratives.measures.years import Window
from tests.measures.made import closed_totals, positive, span, steps, total, usd, year, yearly

FIVE, EIGHT = year(2026, 2030), year(2026, 2033)
GONE = Step(Amount(None, None, ""), withdrawn=True)
SILENT = Step(Amount(None, None, ""))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (total(0), total(5), Reason.BASE_NOT_POSITIVE),
        (total(-5), total(5), Reason.BASE_NOT_POSITIVE),
        (total(None), total(5), Reason.NO_AMOUNT),
        (total(5), SILENT, Reason.NO_AMOUNT),
        (total(5, high=None), total(None, high=5), Reason.OPEN_RANGE),
        (total(5), Step(Amount(Decimal(5), Decimal(5), "W")), Reason.DIFFERENT_UNIT),
        (total(5), yearly(5), Reason.NOT_COMPARABLE),
        (GONE, total(5), Reason.WITHDRAWN),
        (GONE, GONE, Reason.WITHDRAWN),
        (SILENT, GONE, Reason.NO_AMOUNT),
    ],
)
def test_no_percent_on_paper_without_two_figures_of_one_kind(old, new, reason):
    found = on_paper(old, new)
    assert (found.value, found.reason) == (None, reason)


@pytest.mark.parametrize("facet", ["definition", "scope"])
def test_figures_that_count_different_things_get_no_percent(facet):
    old, new = Step(usd(10), **{facet: "one"}), Step(usd(5), **{facet: "other"})
    revision = revise(old, new)
    assert (revision.on_paper.reason, revision.direction) == (
        Reason.DIFFERENT_DEFINITION,
        "not-comparable",
    )
    assert facet in revision.redefined


@pytest.mark.parametrize("nothing", ["", "unstated"])
def test_a_definition_nobody_stated_is_no_other_definition(nothing):
    old, new = Step(usd(10), definition=nothing), Step(usd(5), definition="cash_capex")
    assert on_paper(old, new).value == Fraction(-1, 2)
    assert revise(old, new).redefined == ("amount",)


def test_a_withdrawal_is_all_of_it_without_logs():
    revision = revise(total(100, FIVE), GONE)
    assert (revision.on_paper.value, revision.direction) == (-1, "withdrawn")
    assert {revision.causes.pace.reason, revision.per_year.reason} == {Reason.WITHDRAWN}


def test_a_pledge_stated_anew_after_its_withdrawal_has_no_percent_but_one_from_the_first():
    revision = revise(GONE, total(30), first=total(100, high=100))
    assert (revision.on_paper.reason, revision.from_first.value) == (Reason.WITHDRAWN, Fraction(-7, 10))


@pytest.mark.parametrize(
    ("old", "new", "value", "codes"),
    [
        ((60, 65), (64, 72), Fraction(11, 125), ("midpoint",)),
        ((60, 60), (66, 66), Fraction(1, 10), ()),
        ((60, 65), (72, None), Fraction(1, 5), ("bound-with-bound",)),
        ((60, None), (66, None), Fraction(1, 10), ("bound-with-bound",)),
        ((None, 60), (None, 66), Fraction(1, 10), ("bound-with-bound",)),
    ],
)
def test_middles_face_middles_and_bounds_face_bounds(old, new, value, codes):
    found = on_paper(total(*old[:1], high=old[1]), total(*new[:1], high=new[1]))
    assert (found.value, found.conventions) == (value, codes)


def test_a_yearly_figure_is_its_own_pace_with_or_without_a_window():
    assert per_year(yearly(100), yearly(120, FIVE)).value == Fraction(1, 5)
    assert per_year(total(500, FIVE), yearly(120)).value == Fraction(1, 5)
    assert per_year(total(500), yearly(120)).reason == Reason.NO_HORIZON


def test_a_yearly_figure_needs_no_window_and_so_assumes_none():
    window = Window(date(2026, 1, 1), date(2030, 12, 31), start_assumed=True)
    assert per_year(yearly(100, window), yearly(120, window)).conventions == ()
    assert per_year(total(100, window), total(120, window)).conventions == ("start-assumed",)


def test_a_run_rate_is_compared_with_a_run_rate_but_never_over_time():
    old, new = (Step(usd(n), Kind.RUN_RATE, FIVE) for n in (10, 20))
    revision = revise(old, new)
    assert revision.on_paper.value == 1
    assert {revision.per_year.reason, revision.shared.low.reason} == {Reason.RUN_RATE}


def test_yearly_figures_are_flat_over_the_shared_window():
    shared = over_shared_window(yearly(100, FIVE), yearly(120, EIGHT))
    assert (shared.low.value, shared.high.value) == (Fraction(1, 5), Fraction(1, 5))


def test_a_total_against_a_yearly_figure_is_compared_over_the_time_they_share():
    shared = over_shared_window(total(500, FIVE), yearly(120, EIGHT))
    assert (shared.low.value, shared.high.value) == (Fraction(1, 5), Fraction(1, 5))


def test_windows_that_do_not_overlap_have_no_shared_change():
    revision = revise(total(5, year(2025)), total(6, year(2026)))
    assert (revision.shared.low.reason, revision.established) == (Reason.NO_SHARED_WINDOW, None)


def test_a_window_nobody_stated_has_no_shared_change():
    assert over_shared_window(total(5), total(6, FIVE)).low.reason == Reason.NO_HORIZON


def test_a_plan_unchanged_is_established_as_unchanged():
    revision = revise(total(5, FIVE), total(5, FIVE))
    assert (revision.direction, revision.established) == ("reaffirmed", True)
    assert revision.causes.pace.reason == Reason.NO_CHANGE


def test_from_no_change_to_a_rise_is_no_established_direction():
    assert revise(total(8, EIGHT), total(5, FIVE)).established is False


def test_a_longer_horizon_for_the_same_amount_is_all_horizon():
    causes = split_causes(total(10, year(2026)), total(20, year(2026, 2027)))
    assert (causes.pace.value, causes.horizon.value) == (0, 1)


def test_causes_that_push_apart_have_no_shares():
    causes = split_causes(total(10, year(2026)), total(11, year(2026, 2027)))
    assert causes.pace.reason == causes.horizon.reason == Reason.MIXED_SIGNS


def test_two_equal_causes_explain_a_half_each():
    assert cause_share(Fraction(2), Fraction(2)).value == Decimal("0.5")


def test_causes_that_cancel_have_no_shares():
    assert cause_share(Fraction(2), Fraction(1, 2)).reason == Reason.MIXED_SIGNS


def test_a_total_and_a_yearly_figure_have_no_ratio_to_split():
    assert split_causes(total(500, FIVE), yearly(120, FIVE)).pace.reason == Reason.NOT_COMPARABLE


@given(closed_totals(), closed_totals())
def test_the_logs_of_the_parts_add_up_to_the_log_of_the_whole(old, new):
    causes = split_causes(old, new)
    if causes.pace.value is None:
        assert causes.horizon.value is None
    else:
        assert abs(causes.pace.value + causes.horizon.value - 1) < Decimal("1e-20")


@given(closed_totals(), closed_totals())
def test_a_band_holds_its_middle(old, new):
    found = band(old, new)
    assert found.low.value <= found.mid.value <= found.high.value


def test_a_band_holds_its_middle_where_the_new_figure_is_below_zero():
    found = band(total(1, high=10), total(-4, high=-2))
    assert (found.low.value, found.high.value) == (-5, Fraction(-6, 5))
    assert found.low.value <= found.mid.value <= found.high.value


def test_an_open_range_has_no_band():
    assert {part.reason for part in (band(total(5, high=None), total(6)).low,)} == {Reason.OPEN_RANGE}


@settings(max_examples=40)
@given(closed_totals(), closed_totals())
def test_a_shared_band_is_in_order_and_holds_the_flat_plans(old, new):
    shared = over_shared_window(old, new)
    flat = over_shared_window(old, new, (Fraction(0), Fraction(0)))
    if shared.low.value is None:
        assert shared.low.reason == shared.high.reason == Reason.NO_SHARED_WINDOW
    else:
        assert shared.low.value <= flat.low.value <= shared.high.value


@settings(max_examples=40)
@given(closed_totals(), closed_totals(), positive)
def test_no_percent_depends_on_the_unit_of_counting(old, new, factor):
    def scaled(step):
        amount = usd(step.amount.low * factor, step.amount.high * factor)
        return Step(amount, step.kind, step.window)

    here, there = revise(old, new), revise(scaled(old), scaled(new))
    assert (here.on_paper.value, here.per_year.value) == (there.on_paper.value, there.per_year.value)
    assert (here.shared.low.value, here.shared.high.value) == (
        there.shared.low.value,
        there.shared.high.value,
    )


@settings(max_examples=150)
@given(steps(), steps(), st.none() | steps())
def test_every_pair_of_announcements_gives_numbers_or_reasons(old, new, first):
    r = revise(old, new, first)
    parts = [r.on_paper, r.from_first, r.per_year, r.shared.low, r.shared.high]
    parts += [r.causes.pace, r.causes.horizon, r.band.low, r.band.mid, r.band.high]
    assert all((part.value is None) == (part.reason is not None) for part in parts)


def test_a_change_of_amount_and_window_at_once_is_a_redefinition():
    assert revise(total(5, FIVE), total(6, EIGHT)).is_redefinition
    assert not revise(total(5, FIVE), total(6, FIVE)).is_redefinition
    assert revise(total(5, span("2026-01-01", "2026-01-01")), total(5, FIVE)).redefined == ("window",)


def test_the_same_sum_over_a_longer_window_is_a_change():
    moved = revise(total(500, window=year(2025, 2028)), total(500, window=year(2025, 2030)))
    assert (moved.direction, moved.changed, moved.per_year.value) == ("reaffirmed", True, Fraction(-1, 3))


def test_a_start_that_nobody_stated_moves_nothing():
    late = Window(date(2025, 9, 4), date(2028, 12, 31), start_assumed=True)
    moved = revise(total(500, window=late), total(500, window=year(2025, 2028)))
    assert (moved.changed, moved.redefined) == (False, ())
