"""Which sort of period a fact covers."""

from datetime import date, timedelta

import pytest

from narratives.intake.durations import classify
from narratives.intake.facts import Duration, Fact

FILED = date(2030, 1, 1)


def sort(start, end, form="10-K", fp="FY"):
    return classify(Fact(date.fromisoformat(start), date.fromisoformat(end), 1, "a", form, fp, FILED))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2025-01-01", "2025-12-31"),
        ("2024-07-01", "2025-06-30"),
        ("2023-03-01", "2024-02-29"),
        ("2024-09-29", "2025-09-27"),  # 52 weeks
        ("2022-09-25", "2023-09-30"),  # 53 weeks
    ],
)
def test_fiscal_years_end_in_any_month_and_have_52_or_53_weeks(start, end):
    assert sort(start, end) is Duration.YEAR


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (12, Duration.QUARTER),
        (13, Duration.QUARTER),
        (14, Duration.QUARTER),
        (16, Duration.QUARTER),
        (17, Duration.QUARTER),
        (24, Duration.HALF),
        (26, Duration.HALF),
        (28, Duration.HALF),
        (36, Duration.NINE_MONTHS),
        (39, Duration.NINE_MONTHS),
        (40, Duration.NINE_MONTHS),
        (52, Duration.YEAR),
        (53, Duration.YEAR),
        (1, Duration.OTHER),
        (20, Duration.OTHER),
        (30, Duration.OTHER),
        (45, Duration.OTHER),
        (104, Duration.OTHER),
    ],
)
def test_weeks_fall_where_their_filers_put_them(weeks, expected):
    end = date(2024, 1, 1) + timedelta(weeks=weeks, days=-1)
    assert sort("2024-01-01", end.isoformat()) is expected


@pytest.mark.parametrize(("form", "fp"), [("10-Q", "Q2"), ("10-Q", "FY"), ("10-K", "Q2"), ("10-K", None)])
def test_a_year_needs_an_annual_form_marked_fy(form, fp):
    assert sort("2025-07-01", "2026-06-30", form, fp) is Duration.TRAILING_YEAR


def test_a_quarter_in_an_annual_report_is_a_quarter():
    assert sort("2025-10-01", "2025-12-31", "10-K", "FY") is Duration.QUARTER
