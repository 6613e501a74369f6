"""Companies beside each other: the same months, one definition, refusals said, the choice in the address."""

from datetime import date
from fractions import Fraction

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.django_db
BN = 10**9


@pytest.fixture
def pair(newsroom):
    """One with calendar years and a pledge, one whose fiscal year ends in June and files quarters of it."""
    here, there = newsroom.company(slug="here", name="Here"), newsroom.company(slug="there", name="There")
    there.fiscal_year_end_month = 6
    newsroom.announcement(
        newsroom.pledge(here), low=60 * BN, high=60 * BN, horizon_start=date(2025, 1, 1),
        horizon_end=date(2026, 12, 31), start_stated=True, end_stated=True,
    )  # fmt: skip
    newsroom.report(here, 2024, 20 * BN)
    newsroom.report(here, 2024, 80 * BN, metric="revenue", definition="revenue")
    whole, half = (date(2024, 7, 1), date(2025, 6, 30)), (date(2024, 7, 1), date(2024, 12, 31))
    before, half_before = (date(2023, 7, 1), date(2024, 6, 30)), (date(2023, 7, 1), date(2023, 12, 31))
    for value, (start, end) in ((50, whole), (30, half), (40, before), (15, half_before)):
        newsroom.report(
            there, 2024, value * BN, period_start=start, period_end=end, reported_on=date(2025, 8, 1)
        )
    return here, there


def compared(client, query):
    return client.get("/compare/" + query).context["found"]


def test_a_june_year_is_put_on_calendar_months_by_its_filed_halves(client, pair):
    found = compared(client, "?company=here&company=there")
    assert (found.start, found.end) == (date(2024, 1, 1), date(2024, 12, 31))
    assert [(side.capex.start, side.capex.end, side.capex.value) for side in found.sides] == [
        (date(2024, 1, 1), date(2024, 12, 31), 20 * BN),
        (date(2024, 1, 1), date(2024, 12, 31), 55 * BN),
    ]
    assert [side.capex.finding.evidence for side in found.sides] == ["reported", "derived"]


def test_shares_and_multiples_are_exact_and_say_why_they_are_not_there(client, pair):
    here, there = compared(client, "?company=here&company=there").sides
    assert (here.intensity.value, there.intensity.result.reason.value) == (Fraction(1, 4), "no-input")
    assert (there.beside.value, here.pledge_multiple.value) == (Fraction(11, 4), Fraction(3, 2))


def test_another_definition_is_refused_side_by_side(client, newsroom, pair):
    leases = newsroom.company(slug="leases", name="Leases")
    newsroom.report(leases, 2024, 44 * BN, definition="capex_with_leases")
    page = client.get("/compare/?company=here&company=leases")
    side = page.context["found"].sides[1]
    assert (side.capex, side.beside.value, [row.value for row in side.instead]) == (None, None, [44 * BN])
    assert "Leases: no capex as cash capex." in page.content.decode()


def test_another_currency_is_refused(client, newsroom, pair):
    other = newsroom.company(slug="other", name="Other", reporting_currency="EUR")
    newsroom.report(other, 2024, 10 * BN, unit="EUR")
    page = client.get("/compare/?company=here&company=other")
    assert page.context["found"].sides[1].beside.result.reason.value == "different-unit"
    assert "Other reports capex in EUR" in page.content.decode()


def test_the_vintage_of_a_day_is_compared(client, pair):
    there = compared(client, "?company=here&company=there&as_of=2025-07-31").sides[1]
    assert (there.capex, there.instead) == (None, ())


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("?company=nobody&company=here", "We know no company “nobody”"),
        ("?company=here&company=here", "given more than once"),
        ("?company=a&company=b&company=c&company=d&company=e&company=f&company=g", "At most 6 companies"),
        ("?company=here&company=there&definition=compute_spend", "“definition” may be cash_capex"),
        ("?company=here&company=there&until=soon", "must be a date"),
        ("?company=here&company=there&until=2025-01-01&until=2024-01-01", "given more than once"),
        ("?compny=here", "a parameter we do not know"),
    ],
)
def test_a_choice_we_do_not_understand_is_refused_with_a_sentence(client, pair, query, says):
    response = client.get("/compare/" + query)
    assert (response.status_code, says in response.content.decode()) == (400, True)


@pytest.mark.parametrize("query", ["", "?company=here", "?company="])
def test_fewer_than_two_leave_the_form(client, pair, query):
    page = client.get("/compare/" + query).content.decode()
    assert ('name="company" value="there"' in page, 'id="sides"' in page) == (True, False)


def test_a_company_of_drafts_is_neither_offered_nor_known(client, newsroom, pair):
    newsroom.report(newsroom.company(slug="secret", name="Secret"), 2024, 7 * BN, publish=False)
    newsroom.report(pair[0], 2024, 777 * BN, publish=False, reported_on=date(2025, 3, 1))
    assert "Secret" not in client.get("/compare/").content.decode()
    assert client.get("/compare/?company=here&company=secret").status_code == 400
    assert "777" not in client.get("/compare/?company=here&company=there").content.decode()


def test_six_cost_the_same_queries_as_two(client, newsroom):
    def full(slug):
        company = newsroom.company(slug=slug)
        newsroom.announcement(newsroom.pledge(company))
        newsroom.report(company, 2024, 20 * BN)

    def queries(slugs):
        with CaptureQueriesContext(connection) as asked:
            compared(client, "?" + "&".join(f"company={slug}" for slug in slugs))
        return len(asked)

    names = ["a", "b", "c", "d", "e", "f"]
    for name in names:
        full(name)
    assert queries(names) == queries(names[:2])


def test_the_picture_is_the_same_bytes_each_time_and_has_its_table(client, pair):
    first, again = (client.get("/compare/?company=here&company=there").context["picture"] for _ in range(2))
    assert (first.wide, first.narrow) == (again.wide, again.narrow)
    assert first.table.rows[0][1:] == ("$20bn", "$55bn")
