"""A correction is marked where it is read, and the old figure is shown as this site showed it then."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from narratives import ledger
from tests.make import BN

pytestmark = pytest.mark.django_db


@pytest.fixture
def corrected(newsroom):
    row = newsroom.announcement()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
        newsroom.publish(right)
        yield right


def test_a_correction_is_marked_on_the_page_and_in_the_data(client, corrected):
    slug = corrected.pledge.company.slug
    said = client.get(f"/companies/{slug}.json").json()["pledges"][0]["announcements"]
    assert [(row["low"], row["correction_reason"]) for row in said] == [(str(BN), "one zero too many")]
    assert "one zero too many" in client.get(f"/companies/{slug}/").content.decode()


def test_site_time_shows_the_figure_as_it_stood_before_the_correction(client, corrected):
    then = (timezone.now() - timedelta(days=1)).date().isoformat()
    slug = corrected.pledge.company.slug
    said = client.get(f"/companies/{slug}.json", {"shown_on": then}).json()["pledges"][0]["announcements"]
    assert [row["low"] for row in said] == [str(10 * BN)]
