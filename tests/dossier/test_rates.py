"""A revision whose currency changed keeps its official silence, with the constant-rate reading beside."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from narratives import ledger
from narratives.dossier import Clock, company_dossier, find_arithmetic
from narratives.intake.rates import SOURCE, RateRow
from narratives.measures.result import Reason
from tests.make import BN

pytestmark = pytest.mark.django_db
FRIDAY, SATURDAY = date(2025, 2, 14), date(2025, 2, 15)


@pytest.fixture
def rates(admin):
    pairs = [("USD", "1.05"), ("USD", "1.25", date(2025, 6, 2)), ("JPY", "160")]
    rows = [RateRow(unit, day[0] if day else FRIDAY, Decimal(rate)) for unit, rate, *day in pairs]
    ledger.import_rates(admin, rows, SOURCE)


def moved(newsroom, before, after, first_day=FRIDAY):
    """A pledge of 10bn `before`, then of 12bn `after`; the move between them as its dossier has it."""
    pledge = newsroom.pledge()
    newsroom.announcement(pledge, announced_on=first_day, low=10 * BN, high=10 * BN, unit=before)
    newsroom.announcement(pledge, announced_on=date(2025, 6, 2), low=12 * BN, high=12 * BN, unit=after)
    dossier = company_dossier(pledge.company, Clock(date(2025, 12, 31)))
    return dossier, dossier.pledges[0].moves[0]


def company_page(client, dossier):
    return client.get(f"/companies/{dossier.company.slug}/").content.decode()


def test_the_new_amount_is_put_into_the_old_currency_at_the_rate_of_the_old_day(newsroom, rates):
    dossier, move = moved(newsroom, "USD", "EUR")
    # 12bn euros were 12.6bn dollars at the rate of February, whatever the rate of June.
    assert move.constant_rate.value == Fraction(12 * 105, 10 * 100) - 1 == Fraction(26, 100)
    assert (move.on_paper.value, move.on_paper.result.reason) == (None, Reason.DIFFERENT_UNIT)
    rate = move.constant_rate.inputs[-1]
    assert (rate.value, rate.unit, rate.on, rate.source.url) == (
        Fraction(105, 100),
        "USD/EUR",
        FRIDAY,
        SOURCE,
    )
    assert find_arithmetic(dossier, move.constant_rate.key).measure.name == "revisions.constant_rate_change"


def test_two_currencies_meet_over_the_euro(newsroom, rates):
    _, move = moved(newsroom, "JPY", "USD")
    assert move.constant_rate.value == 12 * (Fraction(160) / Fraction(105, 100)) / 10 - 1


def test_a_missing_rate_is_named_and_no_other_days_taken(newsroom, rates, client):
    dossier, move = moved(newsroom, "USD", "TWD")
    assert (move.constant_rate.value, move.constant_rate.result.reason) == (None, Reason.NO_RATE)
    assert move.conversion.missing.sentence == "There is no rate for TWD on 2025-02-14."
    page = company_page(client, dossier)
    assert "at a constant rate undefined: There is no rate for TWD on 2025-02-14." in page


def test_a_day_without_rates_names_the_last_one_before_and_does_not_use_it(newsroom, rates, client):
    dossier, move = moved(newsroom, "USD", "EUR", first_day=SATURDAY)
    assert (move.constant_rate.value, move.conversion.nearest) == (None, FRIDAY)
    page = company_page(client, dossier)
    assert re.search(r"The last rate before is of (14 Feb 2025|Feb 14, 2025)\.", page)


def test_within_one_currency_there_is_nothing_to_convert(newsroom, rates):
    _, move = moved(newsroom, "USD", "USD")
    assert (move.conversion, move.constant_rate) == (None, None)


def test_the_page_and_the_data_give_the_reading_with_its_arithmetic(newsroom, rates, client):
    dossier, move = moved(newsroom, "USD", "EUR")
    slug, key = dossier.company.slug, move.constant_rate.key
    page = company_page(client, dossier)
    assert f"/companies/{slug}/arithmetic/{key}/" in page
    arithmetic = client.get(f"/companies/{slug}/arithmetic/{key}/").content.decode()
    assert "1.050000 USD/EUR" in arithmetic
    assert "Euro foreign exchange reference rates" in arithmetic
    found = {row["key"]: row["value"] for row in client.get(f"/companies/{slug}.json").json()["measures"]}
    assert found[key] == "0.26"
