"""Pledge areas: the area is the pledge, nothing is guessed, and no two words meet."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.charts import areas
from narratives.charts.areas.facts import sort_out
from narratives.charts.frame import LAYOUTS, NARROW, WIDE, Layout
from narratives.charts.words import LeftOut
from tests.charts.drawn import HOSTILE, WORDS, faults, outside, overlaps, plain_axis, texts

BN = 10**9
OLD = areas.Step(
    "old", "$1.4tn over 8 years", date(2026, 1, 1), date(2033, 12, 31), Fraction(175 * BN), Fraction(175 * BN)
)
LIVE = areas.Step(
    "live", "$600bn", date(2026, 1, 1), date(2030, 12, 31), 120 * BN, 120 * BN, live=True, start_assumed=True
)
REPORT = areas.Report(date(2025, 1, 1), date(2025, 12, 31), Fraction(131, 10) * BN, "13.1")
PATH = areas.Path(((date(2025, 7, 2), 13 * BN), (date(2030, 7, 2), 280 * BN)), "target: $280bn")
CHART = areas.Areas(WORDS, plain_axis, (OLD, LIVE), (REPORT,), path=PATH)


def drawn(chart: areas.Areas, layout: Layout = WIDE) -> areas.Geometry:
    return areas.geometry(sort_out(chart)[0], layout)


def test_the_area_is_the_pledge() -> None:
    old, live = drawn(CHART).areas
    sizes = [(area.x1 - area.x0) * (area.base - area.y_high) for area in (old, live)]
    assert sizes[0] / sizes[1] == pytest.approx(1400 / 600)


def test_the_axis_starts_at_zero_and_covers_the_highest_value() -> None:
    ticks = drawn(CHART).ticks
    assert [tick.text for tick in ticks] == ["0", "50", "100", "150", "200", "250", "300"]
    assert ticks[0].y == drawn(CHART).plot.y1


def test_narrow_pictures_have_fewer_ticks() -> None:
    assert [tick.text for tick in drawn(CHART, NARROW).ticks] == ["0", "100", "200", "300"]


def test_a_bar_is_as_high_as_its_report() -> None:
    geo = drawn(CHART)
    high = geo.plot.y1 - geo.plot.y0
    assert (geo.bars[0].box.y1 - geo.bars[0].box.y0) / high == pytest.approx(13.1 / 300)


def test_a_range_is_sure_to_its_lower_bound_and_paler_above() -> None:
    area = drawn(replace(CHART, steps=(replace(LIVE, low=100 * BN, high=150 * BN),))).areas[0]
    assert (area.base - area.y_low) / (area.base - area.y_high) == pytest.approx(100 / 150)


def test_an_upper_bound_alone_promises_nothing_surely() -> None:
    area = drawn(replace(CHART, steps=(replace(LIVE, low=None),))).areas[0]
    assert area.y_low == area.base


def test_a_lower_bound_alone_is_open_above() -> None:
    area = drawn(replace(CHART, steps=(replace(LIVE, high=None),))).areas[0]
    assert (area.open_above, area.y_low) == (True, area.y_high)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"end": None}, "no-horizon"),
        ({"start": None}, "no-horizon"),
        ({"low": None, "high": None}, "no-amount"),
        ({"end": date(2025, 1, 1)}, "no-length"),
        ({"withdrawn": True}, "withdrawn"),
        ({"comparable": False}, "different-unit"),
        ({"low": -1}, "negative"),
    ],
)
def test_what_would_be_a_guess_is_left_out_with_its_reason(change: dict[str, object], reason: str) -> None:
    picture = areas.draw(replace(CHART, steps=(OLD, replace(LIVE, **change))), "areas")
    assert picture.left_out == (LeftOut("live", reason),)
    assert "$600bn" not in picture.wide


def test_nothing_with_a_place_in_time_is_no_picture() -> None:
    picture = areas.draw(areas.Areas(WORDS, plain_axis, (replace(LIVE, end=None),)), "areas")
    assert (picture.wide, picture.narrow, picture.finding) == ("", "", "A finding")


def test_a_path_without_a_value_is_interrupted() -> None:
    points = ((date(2025, 7, 2), 10 * BN), (date(2026, 7, 2), None), (date(2027, 7, 2), 30 * BN))
    geo = drawn(replace(CHART, path=areas.Path(points, "target")))
    assert [len(stretch) for stretch in geo.path] == [1, 1]


def test_an_assumed_start_has_another_edge_than_a_stated_one() -> None:
    assumed, stated = (
        areas.draw(replace(CHART, steps=(replace(LIVE, start_assumed=known),)), "a").wide
        for known in (True, False)
    )
    assert (assumed.count("1.5 3"), stated.count("1.5 3")) == (1, 0)


def test_peers_stand_at_their_height_even_where_their_labels_cannot() -> None:
    peers = tuple(areas.Peer(f"Peer {k}", (100 + k) * BN) for k in range(3))
    geo = drawn(replace(CHART, peers=peers))
    assert [mark.y for mark in geo.peers] == [geo.up.y((102 - k) * BN) for k in range(3)]
    assert min(b.text_y - a.text_y for a, b in zip(geo.peers, geo.peers[1:], strict=False)) >= 15


def test_narrow_pictures_list_peers_below_from_zero() -> None:
    geo = drawn(replace(CHART, peers=(areas.Peer("A", 100 * BN), areas.Peer("B", 50 * BN))), NARROW)
    long, half = (bar.box.x1 - bar.box.x0 for bar in geo.peer_bars)
    assert half / long == pytest.approx(0.5)


def test_the_same_facts_are_the_same_bytes() -> None:
    assert areas.draw(CHART, "areas") == areas.draw(CHART, "areas")


def test_hostile_names_stay_words() -> None:
    chart = replace(CHART, steps=(replace(LIVE, label=HOSTILE),), words=replace(WORDS, title=HOSTILE))
    picture = areas.draw(chart, "areas")
    assert "<script" not in picture.wide + picture.narrow
    assert [faults(svg) for svg in (picture.wide, picture.narrow)] == [[], []]


def test_a_prefix_that_is_no_name_is_refused() -> None:
    with pytest.raises(ValueError, match="plain name") as refusal:
        areas.draw(CHART, '"><b')
    assert "plain name" in str(refusal.value)


paces = st.none() | st.integers(0, 10**13) | st.fractions(0, 10**12, max_denominator=100)
days = st.dates(date(2015, 1, 1), date(2045, 12, 31))
steps = st.builds(
    areas.Step, st.text(max_size=5), texts, days, days, paces, paces, st.booleans(), texts, st.booleans()
)
reports = st.builds(
    lambda start, length, pace, label, series: areas.Report(
        start, start + timedelta(days=length), pace, label, series
    ),
    days,
    st.integers(1, 500),
    st.integers(0, 10**12),
    texts,
    st.sampled_from(["", "capex"]),
)
holes = st.builds(lambda start, label: areas.Hole(start, start + timedelta(days=300), label), days, texts)
paths = st.builds(
    lambda points, label: areas.Path(tuple(sorted(points, key=lambda point: point[0])), label),
    st.lists(st.tuples(days, paces), max_size=6),
    texts,
)
charts = st.builds(
    areas.Areas,
    st.just(WORDS),
    st.just(plain_axis),
    st.lists(steps, max_size=7).map(tuple),
    st.lists(reports, max_size=6).map(tuple),
    st.lists(holes, max_size=2).map(tuple),
    st.none() | paths,
    st.lists(st.builds(areas.Peer, texts, st.integers(0, 10**12)), max_size=14).map(tuple),
    texts,
)


@settings(max_examples=150)
@given(charts)
def test_no_two_labels_meet_and_none_leaves_the_picture(chart: areas.Areas) -> None:
    shown, _ = sort_out(chart)
    shown = replace(shown, steps=shown.steps or (LIVE,))
    for layout in LAYOUTS:
        geo = areas.geometry(shown, layout)
        assert overlaps(geo.labels) == []
        assert outside(geo.labels, geo.width, geo.height) == []


@settings(max_examples=60)
@given(charts)
def test_whatever_the_facts_the_markup_is_sound(chart: areas.Areas) -> None:
    picture = areas.draw(replace(chart, steps=(*chart.steps, LIVE)), "areas")
    assert [faults(svg) for svg in (picture.wide, picture.narrow)] == [[], []]


@settings(max_examples=60)
@given(charts)
def test_every_step_is_drawn_or_left_out_and_every_drawn_one_is_named(chart: areas.Areas) -> None:
    named = tuple(replace(s, name=f"s{k}", label=f"Step {k}", short="") for k, s in enumerate(chart.steps))
    shown, left = sort_out(replace(chart, steps=named))
    geo = areas.geometry(replace(shown, steps=(*shown.steps, LIVE)), NARROW)
    assert {label.name for label in geo.labels} >= {area.step.name for area in geo.areas}
    assert len(geo.areas) - 1 + sum(gone.name.startswith("s") for gone in left) >= len(named)


def test_a_report_that_ends_before_it_starts_is_left_out() -> None:
    backwards = areas.Report(date(2025, 12, 31), date(2025, 1, 1), BN, "1")
    assert areas.draw(replace(CHART, reports=(REPORT, backwards)), "a").left_out == (
        LeftOut("1", "no-length"),
    )


def test_the_order_of_the_points_does_not_bend_the_path() -> None:
    assert CHART.path is not None
    turned = areas.Path(CHART.path.points[::-1], CHART.path.label)
    assert areas.draw(replace(CHART, path=turned), "a") == areas.draw(CHART, "a")
