"""Promised against delivered, each from the same zero; what cannot be measured says so."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.charts import delivery
from narratives.charts.frame import LAYOUTS, WIDE
from narratives.charts.words import LeftOut
from tests.charts.drawn import HOSTILE, WORDS, faults, outside, overlaps, plain_axis, texts

BN = 10**9
ROW = delivery.Row(
    "last",
    "Against the last figure",
    (70 * BN, 72 * BN),
    (35 * BN, 36 * BN),
    72 * BN,
    "promised",
    "due",
    "done",
)
CHART = delivery.Delivery(WORDS, plain_axis, (ROW,))


def test_bars_are_in_proportion_from_zero() -> None:
    geo = delivery.geometry(CHART, WIDE)
    strip, zero = geo.strips[0], geo.plot.x0
    assert strip.delivered is not None
    assert strip.expected[1] is not None
    assert (strip.expected[1] - zero) / (strip.delivered - zero) == pytest.approx(0.5)


def test_what_is_not_measurable_has_words_and_no_bar() -> None:
    row = replace(ROW, delivered=None, reason_label="not measurable")
    picture = delivery.draw(replace(CHART, rows=(row,)), "d")
    assert "not measurable" in picture.wide
    assert 'class="done"' not in picture.wide


def test_rows_without_a_promise_are_left_out() -> None:
    picture = delivery.draw(replace(CHART, rows=(ROW, replace(ROW, name="x", promised=(None, None)))), "d")
    assert picture.left_out == (LeftOut("x", "no-amount"),)


def test_no_row_is_no_picture() -> None:
    assert delivery.draw(replace(CHART, rows=()), "d").wide == ""


def test_hostile_labels_stay_words() -> None:
    picture = delivery.draw(replace(CHART, rows=(replace(ROW, label=HOSTILE, promised_label=HOSTILE),)), "d")
    assert [faults(svg) for svg in (picture.wide, picture.narrow)] == [[], []]
    assert "<script" not in picture.wide


bounds = st.tuples(st.none() | st.integers(0, 10**13), st.none() | st.integers(0, 10**13))
values = st.none() | st.fractions(0, 10**12, max_denominator=9)
rows = st.builds(delivery.Row, texts, texts, bounds, bounds, values, texts, texts, texts, texts)


@settings(max_examples=100)
@given(st.lists(rows, max_size=4))
def test_no_two_labels_meet_and_none_leaves_the_picture(some: list[delivery.Row]) -> None:
    chart, _ = delivery.sort_out(replace(CHART, rows=(ROW, *some)))
    for layout in LAYOUTS:
        geo = delivery.geometry(chart, layout)
        assert overlaps(geo.labels) == []
        assert outside(geo.labels, geo.width, geo.height) == []
        assert faults(delivery.render(geo, WORDS, "d", layout.name)) == []


def test_the_longest_bar_fits() -> None:
    geo = delivery.geometry(replace(CHART, rows=(replace(ROW, delivered=Fraction(99 * BN)),)), WIDE)
    assert (geo.strips[0].delivered or 0) <= geo.plot.x1
