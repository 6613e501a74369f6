"""Axes start at zero, end at or above the highest value, and are numbered exactly."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from narratives.charts.curves import smooth
from narratives.charts.scales import tick_texts, tick_values, year_of
from narratives.charts.text import clean, cut, width, wrap


@given(st.fractions(0, 10**15), st.sampled_from([4, 6]))
def test_ticks_reach_the_top_in_few_steps(top: Fraction, most: int) -> None:
    values = tick_values(top, most)
    assert (values[0], values[-1] >= top) == (0, True)
    assert len(values) <= most + 1


def test_ticks_are_numbered_in_the_unit_of_the_axis() -> None:
    values = tick_values(Fraction(14 * 10**11), 4)
    unit, texts = tick_texts(values, lambda top: (10**12, "nghìn tỷ USD", ","))
    assert (unit, texts) == ("nghìn tỷ USD", ("0", "0,5", "1", "1,5"))


def test_a_horizon_is_measured_in_even_months() -> None:
    assert year_of(date(2030, 12, 31), after=True) - year_of(date(2026, 1, 1)) == 5
    assert year_of(date(2026, 7, 1)) == 2026.5


def test_smooth_lines_end_where_they_should() -> None:
    assert smooth([(0, 10), (10, 5), (20, 0)]) == "M0 10C3.3 8.3 6.7 6.7 10 5C13.3 3.3 16.7 1.7 20 0"
    assert smooth([(0, 1), (2, 3)]) == "M0 1L2 3"


@given(st.text(max_size=80), st.integers(20, 300))
def test_lines_keep_to_their_room(text: str, room: int) -> None:
    lines, whole = wrap(text, room)
    assert [line for line in lines if width(line) > room] == []
    assert not whole or " ".join(lines) == clean(text)


def test_shortened_words_say_so() -> None:
    assert cut("a very long name", 60) == "a very l…"


def test_control_characters_and_direction_overrides_are_dropped() -> None:
    assert clean("a\x00b\u202ec\ud800 d") == "a bc d"


def test_values_keep_their_kind() -> None:
    assert tick_values(Fraction(Decimal("0.03")), 4)[-1] == Fraction(3, 100)
