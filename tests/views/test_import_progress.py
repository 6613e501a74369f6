"""How far an import by command is, and its stop, on the page."""

from datetime import timedelta

import pytest
from django.utils import timezone

from narratives import ledger
from narratives.models import ImportRun

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(admin):
    run = ledger.begin_run(admin, "companyfacts.zip", 200)
    assert ledger.tell_run(run, 50, 1200) is True
    return run


def text(client, address="/imports/progress/"):
    return " ".join(client.get(address).content.decode().split())


def test_the_page_says_how_far_a_run_is_and_asks_again(client, editor, run):
    client.force_login(editor)
    for address in ("/imports/", "/imports/progress/"):
        page = text(client, address)
        assert "50 of 200 companies, 1200 reports written" in page
        assert 'hx-get="/imports/progress/" hx-trigger="every 2s"' in page
        assert "/stop/" not in page


def test_who_may_publish_may_stop_it_and_it_hears_so(client, admin, run):
    client.force_login(admin)
    assert f"/imports/runs/{run.pk}/stop/" in text(client)
    client.post(f"/imports/runs/{run.pk}/stop/")
    assert ledger.tell_run(run, 51, 1300) is False
    assert "stops after this company" in text(client)
    ledger.end_run(run, 51, 1300)
    page = text(client)
    assert "51 of 200 companies, 1300 reports written" in page
    assert "stopped; run again, it goes on from there" in page
    assert "hx-trigger" not in page


def test_an_editor_and_a_reader_stop_nothing(client, editor, reader, run):
    for person in (editor, reader):
        client.force_login(person)
        assert client.post(f"/imports/runs/{run.pk}/stop/").status_code == 403
    assert ImportRun.objects.get().stop_asked is False


def test_a_run_of_which_nothing_is_heard_is_broken_off(client, admin, run):
    ImportRun.objects.update(seen_at=timezone.now() - timedelta(minutes=3))
    client.force_login(admin)
    page = text(client)
    assert "broken off; run again, it goes on from there" in page
    assert "hx-trigger" not in page


def test_a_reader_sees_no_runs(client, reader, run):
    client.force_login(reader)
    assert client.get("/imports/progress/").status_code == 403
