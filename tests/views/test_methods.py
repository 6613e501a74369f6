"""Readers' addresses are read, never written to."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
ADDRESSES = [
    "/companies/",
    "/companies/{0}/",
    "/companies/{0}.json",
    "/companies/{0}.csv",
    "/companies/{0}/{1}/",
    "/companies/{0}/{1}/vintages/",
    "/companies/{0}/reports/",
    "/companies/{0}/changes/",
    "/changes/",
    "/claims/",
    "/compare/",
    "/methodology/",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_readers_page_refuses_to_be_written_to(newsroom, address, method):
    row = newsroom.announcement()
    place = address.format(row.pledge.company.slug, row.pledge.slug)
    assert getattr(Client(), method)(place).status_code == 405


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_head_request_says_what_a_get_would(newsroom, address):
    row = newsroom.announcement()
    place = address.format(row.pledge.company.slug, row.pledge.slug)
    got, headed = Client().get(place), Client().head(place)
    assert (headed.status_code, headed.content, headed["Content-Type"]) == (200, b"", got["Content-Type"])
