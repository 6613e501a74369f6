"""The same number of queries however much there is to show."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.django_db


def filled(newsroom, announcements):
    company = newsroom.company(sector="AI and cloud")
    pledges = [newsroom.pledge(company) for _ in range(1 + announcements // 10)]
    for n in range(announcements):
        row = newsroom.announcement(
            pledges[n % len(pledges)], announced_on=date(2024, 1, 1) + timedelta(days=n)
        )
        newsroom.frame(row)
        newsroom.report(company, 2024, n + 1, reported_on=date(2025, 1, 1) + timedelta(days=n))
        inputs = [{"role": role, "announcement": row} for role in ("before", "after")]
        newsroom.claim(company, inputs)
    return company


def queries(client, address):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize("address", ["/companies/{0}/", "/companies/{0}.json", "/companies/{0}.csv"])
def test_a_company_costs_the_same_with_1_and_with_30_announcements(client, newsroom, address):
    one, many = filled(newsroom, 1), filled(newsroom, 30)
    assert queries(client, address.format(one.slug)) == queries(client, address.format(many.slug))


def test_the_list_costs_the_same_with_1_and_with_30_companies(client, newsroom):
    newsroom.announcement()
    one = queries(client, "/companies/")
    for _ in range(30):
        newsroom.announcement()
    assert queries(client, "/companies/") == one


def test_a_source_costs_the_same_with_1_and_with_30_echoes(client, newsroom):
    def cited(echoes):
        row = newsroom.announcement()
        for _ in range(echoes):
            newsroom.announcement(source=newsroom.source(origin=row.source))
        return row.source.get_absolute_url()

    one, many = cited(1), cited(30)
    assert queries(client, one) == queries(client, many)
