"""The second clock: what this site showed at the end of a day, mistakes and all."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from narratives import ledger
from tests.make import BN

pytestmark = pytest.mark.django_db
FIRST, PUT_RIGHT, NOW = (datetime(2025, 6, day, 12, tzinfo=UTC) for day in (2, 10, 20))


@pytest.fixture
def row(newsroom):
    """$10bn published on 2 June, put right to $1bn on 10 June; today is 20 June."""
    with time_machine.travel(FIRST, tick=False):
        row = newsroom.announcement()
    with time_machine.travel(PUT_RIGHT, tick=False):
        newsroom.publish(ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN))
    with time_machine.travel(NOW, tick=False):
        yield row


def places(row):
    return [
        "/companies/",
        f"/companies/{row.pledge.company.slug}/",
        f"/companies/{row.pledge.company.slug}.json",
        f"/companies/{row.pledge.company.slug}.csv",
        row.pledge.get_absolute_url(),
    ]


@pytest.mark.parametrize(
    ("day", "wrong"),
    [("2025-06-02", True), ("2025-06-09", True), ("2025-06-10", False), ("2025-06-20", False)],
)
def test_every_page_shows_what_it_showed_by_the_end_of_the_day(client, row, day, wrong):
    texts = [client.get(place, {"shown_on": day}).content.decode() for place in places(row)]
    assert [("$10bn" in text or "10000000000" in text) for text in texts] == [wrong] * 5


def test_before_its_first_publication_the_site_says_when_that_was(client, row):
    pages = [client.get(place, {"shown_on": "2025-06-01"}) for place in places(row)]
    assert [page.status_code for page in pages] == [200] * 5
    said = "This site showed nothing of this on 1 June 2025. Its first publication here was on 2 June 2025."
    assert [said in page.content.decode() for page in pages] == [True, True, False, False, True]
    assert (pages[2].json()["shown_since"], pages[2].json()["pledges"]) == ("2025-06-02", [])


def test_what_was_never_published_has_no_page_by_either_clock(client, newsroom, row):
    draft = newsroom.announcement(publish=False)
    found = {client.get(place, {"shown_on": "2025-06-01"}).status_code for place in places(draft)[1:]}
    assert found == {404}


def test_a_future_day_is_refused_by_the_sites_clock_too(client, row):
    assert {client.get(place, {"shown_on": "2025-06-21"}).status_code for place in places(row)} == {400}


def test_both_clocks_are_told_apart_where_they_are_switched(client, row):
    page = client.get(places(row)[1], {"shown_on": "2025-06-05"}).content.decode()
    assert [
        words in page for words in ("There are two clocks.", "As this site showed it on 5 June 2025")
    ] == [True] * 2


def test_both_clocks_are_kept_in_every_link_onwards(client, row):
    ask = {"as_of": "2025-06-01", "shown_on": "2025-06-05"}
    page = client.get(places(row)[1], ask).content.decode()
    query = "?as_of=2025-06-01&amp;shown_on=2025-06-05"
    onward = [row.pledge.get_absolute_url(), row.source.get_absolute_url(), places(row)[2], places(row)[3]]
    assert [f'href="{address}{query}"' in page for address in onward] == [True] * 4


def test_stepping_through_vintages_keeps_the_sites_clock(client, newsroom, row):
    newsroom.announcement(row.pledge, announced_on=date(2025, 3, 1))
    page = client.get(places(row)[1], {"shown_on": "2025-06-20"}).content.decode()
    assert 'href="?shown_on=2025-06-20&amp;as_of=2025-03-01"' in page


def test_a_source_opened_by_both_clocks_shows_what_it_showed(client, row):
    texts = [
        client.get(row.source.get_absolute_url(), {"shown_on": day}).content.decode()
        for day in ("2025-06-05", "2025-06-15")
    ]
    assert ["$10bn" in text for text in texts] == [True, False]
