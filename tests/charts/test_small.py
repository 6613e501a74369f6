"""Sparklines, small multiples, the vintage triangle, and PNG."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from struct import unpack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narratives.charts import areas, multiples, sparkline, triangle
from narratives.charts.frame import LAYOUTS, NARROW, WIDE
from narratives.charts.png import light, png
from narratives.charts.words import LeftOut
from tests.charts.drawn import HOSTILE, WORDS, faults, outside, overlaps, plain_axis, texts

SPARK = sparkline.Spark(
    HOSTILE, ((date(2025, 1, 1), 500), (date(2025, 7, 1), None), (date(2026, 1, 1), 250)), date(2026, 7, 1)
)


def test_a_sparkline_is_broken_where_nothing_was_said() -> None:
    first, second = sparkline.stretches(SPARK)
    base = sparkline.HEIGHT - sparkline.PAD
    assert (base - second[0][1]) / (base - first[0][1]) == pytest.approx(0.5)
    assert first[-1][0] < second[0][0]


def test_a_sparkline_is_sound_markup() -> None:
    assert faults(sparkline.draw(SPARK, "spark")) == []
    assert sparkline.draw(replace(SPARK, points=()), "spark") == ""


PANEL = multiples.Panel(
    "Capex",
    (
        multiples.Bar("Meta", "$72bn", 72),
        multiples.Bar("Amazon", "$36bn", 36),
        multiples.Bar("Oracle", "refused", None),
    ),
)
PANELS = multiples.Multiples(WORDS, (PANEL, PANEL))


def test_bars_of_one_scale_compare_by_length() -> None:
    bars = multiples.geometry(PANELS, WIDE).bars
    lengths = [drawn.box.x1 - drawn.box.x0 for drawn in bars]
    assert [long / lengths[0] for long in lengths] == pytest.approx([1, 0.5, 1, 0.5])


def test_a_refusal_is_words_without_a_bar() -> None:
    picture = multiples.draw(PANELS, "m")
    assert picture.wide.count("<rect") == 4
    assert picture.wide.count("refused") == 2


bars = st.builds(multiples.Bar, texts, texts, st.none() | st.integers(-5, 10**12))
panels = st.builds(multiples.Panel, texts, st.lists(bars, max_size=5).map(tuple), st.sampled_from(["", "x"]))


@settings(max_examples=100)
@given(st.lists(panels, min_size=1, max_size=7).map(tuple))
def test_words_in_small_multiples_never_meet(some: tuple[multiples.Panel, ...]) -> None:
    for layout in LAYOUTS:
        geo = multiples.geometry(multiples.Multiples(WORDS, some), layout)
        assert overlaps(geo.labels) == []
        assert outside(geo.labels, geo.width, geo.height) == []
        assert faults(multiples.render(geo, WORDS, "m", layout.name)) == []


FIRST, RAISED = triangle.Cell("$60–65bn"), triangle.Cell("$70–72bn", Fraction(14, 100))
GRID = triangle.Triangle(
    WORDS,
    ("2023", "2024", "2025"),
    (
        triangle.Row("30 Jan 2025", (triangle.Cell("$27bn", Fraction(-1, 100), "done"), None, FIRST)),
        triangle.Row("30 Oct 2025", (None, None, RAISED)),
    ),
)


def test_the_larger_the_change_the_deeper_the_shade() -> None:
    cut_, first, raised = triangle.geometry(GRID, WIDE).shades
    assert first.depth < cut_.depth < raised.depth
    assert raised.depth == triangle.DEEP


def test_an_arrow_tells_the_direction_that_a_shade_cannot() -> None:
    words = [label.lines[0] for label in triangle.geometry(GRID, WIDE).labels if label.name == "cell"]
    assert words == ["▼ $27bn", "$60–65bn", "▲ $70–72bn"]


def test_columns_without_room_are_named() -> None:
    columns = tuple(str(1990 + k) for k in range(40))
    wide = replace(GRID, columns=columns, rows=(triangle.Row("now", (FIRST,) * 40),))
    picture = triangle.draw(wide, "t")
    assert picture.left_out[0] == LeftOut("1990", "no-room")
    assert len(triangle.geometry(wide, NARROW).hidden) > len(picture.left_out)


cells = st.none() | st.builds(
    triangle.Cell, texts, st.none() | st.fractions(-2, 2), st.sampled_from(["said", "done"])
)


@settings(max_examples=100)
@given(
    st.lists(texts, max_size=9).map(tuple),
    st.lists(st.lists(cells, max_size=9).map(tuple), max_size=6),
    texts,
)
def test_words_in_the_triangle_never_meet(
    columns: tuple[str, ...], grid: list[tuple[triangle.Cell | None, ...]], name: str
) -> None:
    chart = triangle.Triangle(WORDS, columns, tuple(triangle.Row(name, row) for row in grid))
    for layout in LAYOUTS:
        geo = triangle.geometry(chart, layout)
        assert overlaps(geo.labels) == []
        assert outside(geo.labels, geo.width, geo.height) == []
        assert faults(triangle.render(geo, WORDS, "t", layout.name)) == []


CSS = """
/* two inks */
:root { --paper: light-dark(#fffdf9, rgb(1, 2, 3)); --ink: var(--paper); }
.done { color: var(--ink); } .narrow-only { display: none; }
@media (max-width: 48rem) { .done { color: red; } }
"""


def test_styles_are_resolved_to_the_light_palette() -> None:
    sheet, palette = light(CSS)
    assert palette["paper"] == "#fffdf9"
    assert ".done { color: #fffdf9; }" in sheet
    assert [word for word in ("var(", "light-dark", "@media", "display") if word in sheet] == []


def test_a_png_has_the_width_asked_for() -> None:
    report = areas.Report(date(2025, 1, 1), date(2025, 12, 31), 5, "5")
    picture = areas.draw(areas.Areas(WORDS, plain_axis, reports=(report,)), "p")
    data = png(picture.narrow, CSS, width=680)
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert unpack(">I", data[16:20]) == (680,)


def test_of_plans_into_the_future_the_farthest_columns_give_way() -> None:
    names = tuple(str(year) for year in range(2026, 2046))
    cells = tuple(triangle.Cell("$100bn") for _ in names)
    chart = triangle.Triangle(WORDS, names, (triangle.Row("Feb 2026", cells),), "nearest")
    geo = triangle.geometry(chart, NARROW)
    assert names[0] in {line for label in geo.labels for line in label.lines}
    assert geo.hidden == names[-len(geo.hidden) :]
