"""Error pages speak to the person and keep the security headers."""

import pytest
from django.test import Client

from narratives.views import errors

pytestmark = pytest.mark.django_db


def test_a_missing_page_says_so_and_leads_back(client):
    response = client.get("/nowhere/")
    text = response.content.decode()
    assert (response.status_code, "There is nothing here" in text, 'href="/companies/"' in text) == (
        404,
        True,
        True,
    )


def test_every_page_carries_the_strict_policy(client):
    policy = client.get("/nowhere/")["Content-Security-Policy"]
    assert ("default-src 'none'" in policy, "unsafe" in policy, "frame-ancestors 'none'" in policy) == (
        True,
        False,
        True,
    )


def test_an_expired_form_is_told_apart_from_a_forbidden_page():
    response = Client(enforce_csrf_checks=True).post("/login/", {"username": "a", "password": "b"})
    assert (response.status_code, "This form has expired" in response.content.decode()) == (403, True)


def test_the_page_for_our_own_faults_needs_no_database(rf, django_db_blocker):
    with django_db_blocker.block():
        response = errors.server_error(rf.get("/"))
    assert (response.status_code, "Something broke" in response.content.decode()) == (500, True)


def test_a_fault_of_ours_shows_that_page(settings, newsroom, monkeypatch):
    client = Client(raise_request_exception=False)
    monkeypatch.setattr("narratives.views.reading.company_dossier", lambda *args: 1 / 0)
    response = client.get(newsroom.company().get_absolute_url())
    assert (response.status_code, "The fault is ours" in response.content.decode()) == (500, True)


def test_a_wrong_password_keeps_the_name_that_was_typed(client):
    text = client.post("/login/", {"username": "somebody", "password": "wrong"}).content.decode()
    assert ("do not fit" in text, 'value="somebody"' in text) == (True, True)
