"""Vintages as a triangle, and what changed between two days."""

from datetime import date
from fractions import Fraction

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.make import BN

pytestmark = pytest.mark.django_db
YEAR = {"horizon_start": date(2025, 1, 1), "horizon_end": date(2025, 12, 31), "start_stated": True}


@pytest.fixture
def guided(newsroom):
    """A guided year with three vintages and its report, and the first word on the next year."""
    company = newsroom.company(slug="guide", name="Guide")
    this, following = newsroom.pledge(company, slug="y25", title="2025"), newsroom.pledge(company, slug="y26")
    for day, low, high in (
        (date(2025, 1, 29), 60, 65),
        (date(2025, 4, 30), 64, 72),
        (date(2025, 10, 29), 70, 72),
    ):
        newsroom.announcement(this, announced_on=day, low=low * BN, high=high * BN, **YEAR)
    newsroom.announcement(
        following, announced_on=date(2025, 10, 29), low=100 * BN, high=100 * BN,
        horizon_start=date(2026, 1, 1), horizon_end=date(2026, 12, 31), start_stated=True,
    )  # fmt: skip
    newsroom.report(company, 2025, 72 * BN, reported_on=date(2026, 1, 29))
    return company


def triangle(client, query="", address="/companies/guide/y25/vintages/"):
    return client.get(address + query).context["found"]


def column(found, place):
    return [(row.on, row.figures[place].change) for row in found.rows if row.figures[place]]


def test_rows_are_vintages_columns_years_and_the_report_comes_last(client, guided):
    found = triangle(client)
    assert [start.year for start, end in found.columns] == [2025, 2026]
    assert column(found, 0) == [
        (date(2025, 1, 29), None),
        (date(2025, 4, 30), Fraction(68 * 2, 125) - 1),
        (date(2025, 10, 29), Fraction(71, 68) - 1),
        (date(2026, 1, 29), Fraction(72, 71) - 1),
    ]
    assert (column(found, 1), found.spread) == ([(date(2025, 10, 29), None)], False)


def test_a_vintage_after_the_day_is_not_drawn(client, guided):
    found = triangle(client, "?as_of=2025-04-30")
    assert [row.on for row in found.rows] == [date(2025, 1, 29), date(2025, 4, 30)]
    assert "70–72bn" not in client.get("/companies/guide/y25/vintages/?as_of=2025-04-30").content.decode()


def test_a_longer_plan_is_spread_over_its_own_years(client, newsroom):
    pledge = newsroom.pledge(newsroom.company(slug="plan"), slug="long")
    newsroom.announcement(
        pledge, low=50 * BN, high=50 * BN, horizon_start=date(2026, 7, 1), horizon_end=date(2028, 12, 31),
        start_stated=True,
    )  # fmt: skip
    found = triangle(client, address="/companies/plan/long/vintages/")
    assert [figure.low for figure in found.rows[0].figures] == [10 * BN, 20 * BN, 20 * BN]


def test_a_withdrawn_pledge_is_a_cell_of_its_own(client, newsroom, guided):
    pledge = guided.pledges.get(slug="y25")
    newsroom.announcement(
        pledge, act="withdrawn", announced_on=date(2025, 11, 5), low=None, high=None, note="x"
    )
    last = [row.figures[0] for row in triangle(client).rows if row.said and row.figures[0]][-1]
    assert (last.withdrawn, last.change) == (True, -1)


def test_the_heat_map_is_the_same_bytes_and_has_every_cell_in_its_table(client, guided):
    pictures = [client.get("/companies/guide/y25/vintages/").context["picture"] for _ in range(2)]
    assert pictures[0].wide == pictures[1].wide
    assert [row[2] for row in pictures[0].table.rows] == [
        "$60–65bn", "$64–72bn (+8.8%)", "$70–72bn (+4.4%)", "", "$72bn (+1.4%)",
    ]  # fmt: skip


def changed(client, query, address="/changes/"):
    return client.get(address + query).context["found"]


def test_between_two_days_stands_what_was_before_and_what_is_after(client, guided):
    found = changed(client, "?since=2025-02-01&until=2025-10-29")
    by_slug = {row.pledge.slug: row for row in found.pledges}
    row = by_slug["y25"]
    assert (row.before.on, row.after.on) == (date(2025, 1, 29), date(2025, 10, 29))
    assert row.net.on_paper.value == Fraction(71 * 2, 125) - 1
    assert [rung.now.on for rung in row.steps] == [date(2025, 10, 29), date(2025, 4, 30)]
    assert (by_slug["y26"].is_new, by_slug["y26"].net, found.reports) == (True, None, ())


def test_the_first_day_is_left_out_and_the_last_is_in(client, guided):
    found = changed(client, "?since=2025-10-29&until=2026-01-29")
    assert (found.pledges, [row.row.value for row in found.reports]) == ((), [72 * BN])


def test_a_restatement_shows_what_it_replaces_and_a_repeat_is_no_change(client, newsroom, guided):
    newsroom.report(guided, 2025, 72 * BN, reported_on=date(2026, 2, 10))
    newsroom.report(guided, 2025, 71 * BN, reported_on=date(2026, 2, 20))
    found = changed(client, "?since=2026-02-01&until=2026-03-01", "/companies/guide/changes/")
    assert [(row.row.value, row.before.value) for row in found.reports] == [(71 * BN, 72 * BN)]


def test_a_verdict_that_turned_is_a_change(client, newsroom, guided):
    left = {"role": "left", "literal_value": 80 * BN, "literal_unit": "USD"}
    right = {"role": "right", "company": guided, "metric": "capex", "definition": "cash_capex"}
    newsroom.claim(guided, [left, right], kind="comparison", hedge="more_than", said_on=date(2025, 6, 1))
    turned = changed(client, "?since=2025-12-01&until=2026-02-01").claims
    assert [(row.before.check.verdict.value, row.claim.view.check.verdict.value) for row in turned] == [
        ("unverifiable", "true")
    ]


def test_without_days_the_last_five_vintages_are_shown(client, guided):
    assert changed(client, "").since == date.min
    assert len(changed(client, "").pledges) == 2


@pytest.mark.parametrize(
    "query",
    ["?since=2025-05-01&until=2025-05-01", "?since=2025-06-01&until=2025-05-01",
     "?since=soon", "?until=2025-06-01&as_of=2025-05-01", "?between=2"],
)  # fmt: skip
def test_two_days_that_make_no_window_are_refused(client, guided, query):
    response = client.get("/companies/guide/changes/" + query)
    assert (response.status_code, "“" in response.content.decode()) == (400, True)


def test_drafts_change_nothing(client, newsroom, guided):
    addresses = ["/changes/", "/companies/guide/changes/", "/companies/guide/y25/vintages/"]
    before = [client.get(address).content for address in addresses]
    pledge = guided.pledges.get(slug="y25")
    newsroom.announcement(pledge, publish=False, announced_on=date(2025, 12, 1), low=777 * BN, high=777 * BN)
    newsroom.report(guided, 2025, 555 * BN, publish=False, reported_on=date(2026, 3, 1))
    newsroom.claim(guided, [{"role": "before", "literal_value": 1}], publish=False, wording="Secret")
    assert [client.get(address).content for address in addresses] == before
    hidden = newsroom.announcement(publish=False).pledge
    assert client.get(f"/companies/{hidden.company.slug}/changes/").status_code == 404
    assert client.get(hidden.get_absolute_url() + "vintages/").status_code == 404


@pytest.mark.parametrize(
    "address", ["/changes/?since=2024-01-01", "/companies/{0}/changes/?since=2024-01-01"]
)
def test_what_changed_costs_the_same_with_1_and_with_30_changes(client, newsroom, address):
    company = newsroom.company()

    def one_more(n):
        row = newsroom.announcement(newsroom.pledge(company), announced_on=date(2025, 1, n))
        newsroom.frame(row)
        newsroom.report(company, 1990 + n, 5 * BN, reported_on=date(2025, 2, 1))
        newsroom.claim(company, [{"role": role, "announcement": row} for role in ("before", "after")])

    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert changed(client, "", address.format(company.slug)).anything
        return len(asked)

    one_more(1)
    one = queries()
    for n in range(2, 31):
        one_more(n)
    assert queries() == one


def test_the_triangle_costs_the_same_with_1_and_with_30_vintages(client, newsroom):
    def queries(count):
        pledge = newsroom.pledge()
        for n in range(count):
            newsroom.announcement(pledge, announced_on=date(2025, 1, 1 + n), **YEAR)
        address = pledge.get_absolute_url() + "vintages/"
        with CaptureQueriesContext(connection) as asked:
            assert len(triangle(client, address=address).rows) == count
        return len(asked)

    assert queries(1) == queries(30)


@pytest.mark.parametrize(
    "address",
    ["/claims/", "/compare/", "/changes/", "/methodology/", "/companies/guide/reports/",
     "/companies/guide/changes/", "/companies/guide/y25/vintages/"],
)  # fmt: skip
def test_a_parameter_nobody_knows_is_refused(client, guided, address):
    response = client.get(address + "?colour=blue")
    known = "a parameter we do not know: “colour”" in response.content.decode()
    assert (response.status_code, known) == (400, True)
