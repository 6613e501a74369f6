"""The pictures of a pledge: the right figures, the same bytes, a table behind, a finding in words."""

from datetime import date

import pytest

from narratives import pictures
from tests.make import BN

pytestmark = pytest.mark.django_db
DAYS = {"horizon_start": date(2025, 1, 1), "horizon_end": date(2025, 12, 31), "start_stated": True}


@pytest.fixture
def raised(newsroom):
    pledge = newsroom.pledge(newsroom.company(slug="maker"), slug="capex", title="Capex 2025")
    newsroom.announcement(pledge, announced_on=date(2025, 1, 29), low=60 * BN, high=65 * BN, **DAYS)
    newsroom.announcement(pledge, announced_on=date(2025, 10, 29), low=70 * BN, high=72 * BN, **DAYS)
    return pledge


def page(client, query=""):
    return client.get("/companies/maker/capex/" + query).context


def test_the_steps_say_first_last_and_what_it_comes_to(client, raised):
    picture = page(client)["through_time"]
    assert (
        picture.finding
        == "29 Jan 2025: $60–65bn → 29 Oct 2025: $70–72bn, +13.6% on paper from first to last."
    )
    assert [row[:2] for row in picture.table.rows] == [
        ("29 Jan 2025", "$60–65bn"),
        ("29 Oct 2025", "$70–72bn"),
    ]
    assert picture.wide == page(client)["through_time"].wide


def test_a_figure_of_another_unit_is_named_and_not_drawn(client, newsroom, raised):
    newsroom.announcement(raised, announced_on=date(2025, 11, 1), low=5 * BN, high=5 * BN, unit="EUR", **DAYS)
    left = page(client)["through_time"].left_out
    assert [(row.name, row.reason) for row in left] == [
        ("29 Jan 2025: $60–65bn", "different-unit"),
        ("29 Oct 2025: $70–72bn", "different-unit"),
    ]


def test_what_was_delivered_is_drawn_once_it_was_reported(client, newsroom, raised):
    assert page(client)["delivered"] is None
    newsroom.report(raised.company, 2025, 69 * BN, reported_on=date(2026, 1, 29))
    picture = page(client)["delivered"]
    assert picture.finding == "Delivered $69bn by 31 Dec 2025: −1.4% from the nearest bound."
    assert [row[1:] for row in picture.table.rows] == [
        ("promised $60–65bn", "", "delivered $69bn by 31 Dec 2025"),
        ("promised $70–72bn", "", "delivered $69bn by 31 Dec 2025"),
    ]
    assert page(client, "?as_of=2026-01-28")["delivered"] is None


def test_half_way_the_bar_of_what_is_due_is_half_of_each_bound(client, newsroom, raised):
    newsroom.report(
        raised.company, 2025, 30 * BN, period_end=date(2025, 6, 30), reported_on=date(2025, 11, 29)
    )
    rows = page(client)["delivered"].table.rows
    assert [row[2] for row in rows] == ["due by then $31.3bn", "due by then $35.5bn"]


def test_a_line_is_drawn_for_two_figures_and_not_for_one(client, newsroom, raised):
    dossier = page(client)["dossier"]
    assert 'class="spark"' in pictures.spark(dossier.pledges[0], date(2026, 1, 1))
    alone = newsroom.announcement().pledge
    view = client.get(alone.get_absolute_url()).context["pledge"]
    assert pictures.spark(view, date(2026, 1, 1)) == ""


def test_the_sum_of_several_years_is_no_line_among_yearly_figures(client, newsroom):
    pledge = newsroom.pledge(newsroom.company(slug="maker"), slug="capex")
    yearly = {"kind": "per_year", "horizon_start": date(2024, 1, 1), "horizon_end": date(2025, 12, 31)}
    newsroom.announcement(pledge, low=10 * BN, high=10 * BN, start_stated=True, end_stated=True, **yearly)
    newsroom.report(pledge.company, 2024, 11 * BN)
    newsroom.report(pledge.company, 2025, 12 * BN)
    shown = page(client)
    assert "$23bn" in shown["delivered"].finding
    assert "$23bn" not in shown["through_time"].wide
