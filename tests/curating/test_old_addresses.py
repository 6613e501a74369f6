"""An address once given out leads on for good, but never to what readers may not know of."""

import pytest

from narratives import ledger

pytestmark = pytest.mark.django_db


@pytest.fixture
def merged(newsroom):
    """Company "gone", whose pledge "plan" got a new address as the kept one has a "plan" too."""
    kept, gone = newsroom.company(slug="kept"), newsroom.company(slug="gone")
    for company in (kept, gone):
        newsroom.announcement(newsroom.pledge(company, slug="plan"))
    newsroom.announcement(newsroom.pledge(gone, slug="other"))
    return ledger.merge_companies(newsroom.admin, kept, gone, "one company")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/companies/gone/", "/companies/kept/"),
        ("/companies/gone/?as_of=2025-02-01", "/companies/kept/?as_of=2025-02-01"),
        ("/companies/gone.json", "/companies/kept.json"),
        ("/companies/gone.csv", "/companies/kept.csv"),
        ("/companies/gone/plan/", "/companies/kept/plan-2/"),
        ("/companies/gone/other/", "/companies/kept/other/"),
        ("/vi/companies/gone/", "/vi/companies/kept/"),
    ],
)
def test_every_old_address_leads_to_the_new_one(client, merged, old, new):
    answer = client.get(old)
    assert (answer.status_code, answer["Location"]) == (301, new)
    assert client.get(new).status_code == 200


def test_an_undone_merge_gives_the_address_back(client, newsroom, merged):
    ledger.undo(newsroom.admin, merged, "two after all")
    assert [client.get(f"/companies/{slug}/").status_code for slug in ("gone", "kept")] == [200, 200]


def test_an_old_address_gives_no_draft_away(client, newsroom):
    kept, gone = newsroom.company(slug="kept"), newsroom.company(slug="gone")
    newsroom.announcement(newsroom.pledge(gone, slug="plan"), publish=False)
    ledger.merge_companies(newsroom.admin, kept, gone, "one company")
    paths = ["/companies/gone/", "/companies/gone.json", "/companies/gone/plan/"]
    assert {client.get(path).status_code for path in paths} == {404}


def test_a_merged_source_leads_to_the_kept_one_once_a_published_fact_cites_it(client, newsroom):
    kept, gone = newsroom.source(), newsroom.source()
    ledger.merge_sources(newsroom.admin, kept, gone, "one page")
    old = f"/sources/{gone.pk or 0}/"
    unseen = client.get(old).status_code
    newsroom.announcement(source=kept)
    answer = client.get(old)
    assert (unseen, answer.status_code, answer["Location"]) == (404, 301, f"/sources/{kept.pk}/")


def test_an_address_nobody_ever_had_leads_nowhere(client, merged):
    assert client.get("/companies/nobody/").status_code == 404
