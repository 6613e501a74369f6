"""What is exported as a sheet can be imported again, and finds itself here already."""

import pytest
from django.contrib.auth.models import User

from narratives.models import Pledge
from tests import make
from tests.views.test_importing import uploaded

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("told")]


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("openai", "announcements"),
        ("meta", "announcements"),
        ("tsmc", "announcements"),
        ("meta", "reports"),
        ("microsoft", "reports"),
    ],
)
def test_a_sheet_of_ours_comes_back_whole(client, slug, kind):
    client.force_login(User.objects.get(username="editor"))
    exported = client.get(f"/companies/{slug}/{kind}.csv").content
    sheet = client.get(uploaded(client, exported)).context["sheet"]
    assert (sheet.seen.kind, sheet.all_problems, sheet.drafts) == (kind, [], ())
    assert sheet.same == exported.count(b"\r\n") - 1 > 0


def test_an_exported_sheet_holds_no_draft(client):
    newsroom = make.Newsroom(*(User.objects.get(username=name) for name in ("editor", "admin")))
    pledge = Pledge.objects.get(company__slug="openai", slug="total-compute")
    before = client.get("/companies/openai/announcements.csv").content
    newsroom.announcement(pledge, publish=False)
    assert client.get("/companies/openai/announcements.csv").content == before


def test_a_sheet_is_as_of_the_day_that_is_asked_for(client):
    now, early = (
        client.get("/companies/openai/announcements.csv" + query).content.decode()
        for query in ("", "?as_of=2025-12-01")
    )
    assert (",2026-02-" in now, ",2026-02-" in early, ",2025-11-06," in early) == (True, False, True)
    assert client.get("/companies/openai/announcements.csv?as_of=soon").status_code == 400
