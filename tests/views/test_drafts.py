"""A draft is nowhere: not on pages, not in data, not in counts, not at its own address."""

import pytest

from narratives import ledger

pytestmark = pytest.mark.django_db
SECRET = "Secret plan"


@pytest.fixture
def company(newsroom):
    company = newsroom.company()
    newsroom.announcement(newsroom.pledge(company, title="Known plan"))
    return company


@pytest.fixture
def draft(newsroom, company):
    source = newsroom.source(title="Secret source")
    pledge = newsroom.pledge(company, title=SECRET, slug="secret-plan")
    row = newsroom.announcement(pledge, publish=False, source=source, low=777 * 10**9, high=777 * 10**9)
    newsroom.report(company, 2024, 555 * 10**9, publish=False, source=source)
    newsroom.frame(newsroom.announcement(pledge, publish=False), publish=False)
    inputs = [{"role": "before", "announcement": row}, {"role": "after", "announcement": row}]
    newsroom.claim(company, inputs, publish=False, wording="Secret claim", source=source)
    return row


def everywhere(company):
    return [
        "/companies/",
        f"/companies/{company.slug}/",
        f"/companies/{company.slug}.json",
        f"/companies/{company.slug}.csv",
        f"/companies/{company.slug}/reports/",
        f"/companies/{company.slug}/changes/",
        "/changes/",
        "/claims/",
        "/compare/",
    ]


@pytest.mark.parametrize("status", ["draft", "in review", "retracted"])
def test_an_unpublished_row_leaks_nowhere(client, newsroom, company, draft, status):
    before = [client.get(address).content for address in everywhere(company)]
    if status == "in review":
        ledger.submit(newsroom.editor, [draft])
    if status == "retracted":
        newsroom.publish(draft)
        ledger.retract(newsroom.admin, draft, "it was wrong")
    pages = [client.get(address).content for address in everywhere(company)]
    leaks = [
        word
        for word in (b"ecret", b"$777bn", b"777000", b"$555bn", b"555000")
        for page in pages
        if word in page
    ]
    assert (leaks, pages == before) == ([], True)


def test_a_draft_has_no_page_of_its_own(client, company, draft):
    addresses = [draft.pledge.get_absolute_url(), draft.source.get_absolute_url()]
    assert [client.get(address).status_code for address in addresses] == [404, 404]


def test_a_company_of_drafts_alone_is_not_there(client, newsroom):
    company = newsroom.company()
    newsroom.announcement(newsroom.pledge(company), publish=False)
    paths = [
        f"/companies/{company.slug}/",
        f"/companies/{company.slug}.json",
        f"/companies/{company.slug}.csv",
    ]
    assert [client.get(path).status_code for path in paths] == [404, 404, 404]
    assert company.name.encode() not in client.get("/companies/").content


def test_a_published_part_does_not_name_its_unpublished_whole(client, newsroom, company, draft):
    part = newsroom.pledge(company, part_of=draft.pledge)
    newsroom.announcement(part)
    pages = [client.get(path).content for path in (*everywhere(company), part.get_absolute_url())]
    assert [page for page in pages if b"ecret" in page] == []


def test_a_published_claim_does_not_show_its_unpublished_input(client, newsroom, company, draft):
    known = newsroom.announcement(newsroom.pledge(company))
    inputs = [{"role": "before", "announcement": known}, {"role": "after", "announcement": draft}]
    newsroom.claim(company, inputs, wording="cut by half")
    claim = client.get(f"/companies/{company.slug}.json").json()["claims"][0]
    assert (claim["verdict"], b"$777bn" in client.get(f"/companies/{company.slug}/").content) == (
        "unverifiable",
        False,
    )
