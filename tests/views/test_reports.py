"""What a company reported: vintages, differences, holes, and what its capex brought."""

from datetime import date
from fractions import Fraction

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.make import BN

pytestmark = pytest.mark.django_db


@pytest.fixture
def filer(newsroom):
    """2023 and 2025 in full, 2024 never; 2025 also to the end of September; 2023 restated."""
    company = newsroom.company(slug="filer", name="Filer")
    newsroom.report(company, 2023, 10 * BN)
    newsroom.report(company, 2023, 11 * BN, reported_on=date(2025, 2, 1))
    newsroom.report(company, 2025, 30 * BN)
    newsroom.report(company, 2025, 21 * BN, period_end=date(2025, 9, 30), reported_on=date(2025, 10, 30))
    return company


def found(client, query=""):
    return client.get("/companies/filer/reports/" + query).context["found"]


def test_a_fourth_quarter_is_the_year_less_nine_months(client, filer):
    (quarter,) = found(client).series[0].quarters
    assert (quarter.start, quarter.end, quarter.value) == (date(2025, 10, 1), date(2025, 12, 31), 9 * BN)
    page = client.get(f"/companies/filer/arithmetic/{quarter.finding.key}/")
    assert "30bn − 21bn = <strong>$9bn" in page.content.decode()
    assert page.context["found"].finding.evidence == "derived"


def test_a_year_nobody_filed_is_a_hole_in_the_picture_and_in_words(client, filer):
    (series, picture), *_ = client.get("/companies/filer/reports/").context["drawn"]
    assert series.holes == ((date(2024, 1, 1), date(2024, 12, 31)),)
    assert "Nothing was reported for 2024." in picture.finding
    assert "nothing reported" in picture.wide
    assert [part.value for part in series.parts] == [11 * BN, 21 * BN, 9 * BN]


def test_first_as_of_and_today_stand_side_by_side(client, filer):
    def shown(query):
        row = found(client, query).series[0].periods[-1]
        return row.first.value, row.now.value, row.latest.value, [step.step.value for step in row.moved]

    assert shown("") == (10 * BN, 11 * BN, 11 * BN, ["restated"])
    assert shown("?as_of=2024-06-01") == (10 * BN, 10 * BN, 11 * BN, [])


def test_actuals_reach_as_far_as_was_published_by_the_day(client, filer):
    days = ["", "?as_of=2025-11-01", "?as_of=2024-02-01", "?as_of=2023-12-31"]
    assert [found(client, day).coverage for day in days] == [
        date(2025, 12, 31), date(2025, 9, 30), date(2023, 12, 31), None,
    ]  # fmt: skip


def test_efficiency_is_exact_and_undefined_with_its_reason(client, newsroom, filer):
    newsroom.report(filer, 2024, 20 * BN)
    for year, value in ((2023, 44), (2024, 55), (2025, 60)):
        newsroom.report(filer, year, value * BN, metric="revenue", definition="revenue")
    rows = client.get("/companies/filer/").context["dossier"].efficiency
    assert [(row.end.year, row.intensity.value, row.marginal.value) for row in rows] == [
        (2023, Fraction(1, 4), None),
        (2024, Fraction(4, 11), 1),
        (2025, Fraction(1, 2), Fraction(1, 4)),
    ]
    assert rows[0].marginal.result.reason.value == "no-input"
    page = client.get(f"/companies/filer/arithmetic/{rows[2].marginal.key}/").content.decode()
    assert "(60bn − 55bn) ÷ 20bn" in page


def test_capex_and_revenue_in_two_currencies_have_no_ratio(client, newsroom, filer):
    newsroom.report(filer, 2025, 9 * BN, metric="revenue", definition="revenue", unit="EUR")
    row = client.get("/companies/filer/").context["dossier"].efficiency[-1]
    assert (row.intensity.value, row.intensity.result.reason.value) == (None, "different-unit")


def test_a_draft_is_in_no_vintage_and_a_company_of_drafts_is_not_there(client, newsroom, filer):
    before = client.get("/companies/filer/reports/").content
    newsroom.report(filer, 2024, 777 * BN, publish=False)
    assert client.get("/companies/filer/reports/").content == before
    hidden = newsroom.report(newsroom.company(), 2024, 5 * BN, publish=False).company
    assert client.get(f"/companies/{hidden.slug}/reports/").status_code == 404


def test_it_costs_the_same_queries_with_few_and_with_many_reports(client, newsroom, filer):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert found(client).series
        return len(asked)

    few = queries()
    for year in range(1990, 2020):
        newsroom.report(filer, year, year * BN)
    assert queries() == few
