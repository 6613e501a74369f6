"""A pledge over the days it was announced: held until the next word, broken off where it was withdrawn."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.charts import steps
from narratives.charts.frame import LAYOUTS, WIDE
from narratives.charts.words import LeftOut
from tests.charts.drawn import HOSTILE, WORDS, faults, outside, overlaps, plain_axis, texts

BN = 10**9
FIRST = steps.Point(date(2025, 1, 29), 60 * BN, 65 * BN, "Jan: $60–65bn")
SECOND = steps.Point(date(2025, 4, 30), 64 * BN, 72 * BN, "Apr: $64–72bn")
CHART = steps.Steps(WORDS, plain_axis, (FIRST, SECOND), date(2025, 12, 31))


def test_a_figure_holds_until_the_next_is_said() -> None:
    first, second = steps.geometry(CHART, WIDE).treads
    assert (first.x1, second.x0) == (second.x0, first.x1)
    assert second.x1 > second.x0


def test_announcements_are_ordered_by_their_day() -> None:
    assert steps.draw(CHART, "s") == steps.draw(replace(CHART, points=(SECOND, FIRST)), "s")


def test_a_withdrawn_pledge_breaks_off() -> None:
    gone = steps.Point(date(2025, 9, 1), None, None, "withdrawn", withdrawn=True)
    geo = steps.geometry(replace(CHART, points=(FIRST, SECOND, gone)), WIDE)
    assert [x for x, _ in geo.ends] == [geo.treads[-1].x1]


def test_an_announcement_without_amount_is_a_gap() -> None:
    silent = steps.Point(date(2025, 3, 1), None, None, "no figure")
    chart = replace(CHART, points=(FIRST, silent, SECOND))
    first, second = steps.geometry(chart, WIDE).treads
    assert first.x1 < second.x0
    assert steps.draw(chart, "s").left_out == (LeftOut("no figure", "no-amount"),)


def test_the_outcome_is_a_line_on_the_same_scale() -> None:
    geo = steps.geometry(replace(CHART, outcome=(65 * BN, "reported")), WIDE)
    assert geo.outcome_y == geo.treads[0].y_high


def test_nothing_said_is_no_picture() -> None:
    assert steps.draw(replace(CHART, points=()), "s").narrow == ""


amounts = st.none() | st.integers(0, 10**13)
points = st.builds(
    steps.Point, st.dates(date(2020, 1, 1), date(2030, 1, 1)), amounts, amounts, texts, st.booleans()
)


@settings(max_examples=100)
@given(st.lists(points, max_size=8), st.none() | st.tuples(st.integers(0, 10**13), texts))
def test_no_two_labels_meet_and_none_leaves_the_picture(
    some: list[steps.Point], outcome: tuple[int, str] | None
) -> None:
    chart = replace(CHART, points=(FIRST, *some), outcome=outcome)
    for layout in LAYOUTS:
        geo = steps.geometry(chart, layout)
        assert overlaps(geo.labels) == []
        assert outside(geo.labels, geo.width, geo.height) == []
        assert faults(steps.render(geo, WORDS, "s", layout.name)) == []


def test_hostile_labels_stay_words() -> None:
    picture = steps.draw(replace(CHART, points=(replace(FIRST, label=HOSTILE),)), "s")
    assert "<script" not in picture.wide + picture.narrow
