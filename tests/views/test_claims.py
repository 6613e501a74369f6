"""Claims together and one by one: verdicts with a date, filters that refuse, drafts nowhere."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from narratives import ledger

pytestmark = pytest.mark.django_db
BN = 10**9


def text(client, address):
    return client.get(address).content.decode()


def queries(client, address):
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).context["page"].paginator.count > 0
    return len(asked)


@pytest.fixture
def more_than_peer(newsroom):
    """ "More than the peer's capex": true against 80bn, false once 120bn is reported."""
    peer = newsroom.company(name="Peer")
    newsroom.report(peer, 2024, 80 * BN)
    newsroom.report(peer, 2025, 120 * BN)
    left = {"role": "left", "literal_value": 100 * BN, "literal_unit": "USD"}
    right = {"role": "right", "company": peer, "metric": "capex", "definition": "cash_capex"}
    return newsroom.claim(
        newsroom.company(), [left, right], kind="comparison", hedge="more_than", stated_value=100 * BN,
        stated_unit="USD", said_on=date(2025, 6, 1), wording="more than the peer",
    )  # fmt: skip


def verdicts(client, claim, query=""):
    found = client.get(f"/claims/{claim.pk}/{query}").context["found"]
    return [(turn.on, turn.view.check.verdict.value) for turn in found.turns]


def test_a_verdict_turns_on_the_day_a_report_turns_it(client, more_than_peer):
    assert verdicts(client, more_than_peer) == [(date(2025, 6, 1), "true"), (date(2026, 2, 1), "false")]


def test_a_turn_after_the_day_is_not_yet_known(client, more_than_peer):
    assert verdicts(client, more_than_peer, "?as_of=2026-01-31") == [(date(2025, 6, 1), "true")]


def test_before_it_was_made_a_claim_says_when_that_was(client, more_than_peer):
    page = text(client, f"/claims/{more_than_peer.pk}/?as_of=2025-05-31")
    assert ("had not been made on 31 May 2025" in page, "120" in page) == (True, False)


def test_the_index_finds_by_verdict_as_of_the_day(client, more_than_peer):
    def found(query):
        return [row.view.pk for row in client.get("/claims/" + query).context["page"]]

    asked = ["?verdict=true", "?verdict=false", "?verdict=true&as_of=2025-12-01", "?as_of=2025-05-31"]
    assert [found(query) for query in asked] == [[], [more_than_peer.pk], [more_than_peer.pk], []]


@pytest.mark.parametrize(
    "query",
    ["?verdict=maybe", "?kind=x", "?source=0", "?company=x", "?page=2", "?page=%D9%A1", "?colour=blue"],
)
def test_a_choice_that_does_not_exist_is_refused(client, more_than_peer, query):
    response = client.get("/claims/" + query)
    assert (response.status_code, "“" in response.content.decode()) == (400, True)


def test_the_index_costs_the_same_with_1_and_with_30_claims(client, newsroom, more_than_peer):
    def one_more():
        row = newsroom.announcement()
        newsroom.claim(row.pledge.company, [{"role": r, "announcement": row} for r in ("before", "after")])

    one_more()
    one = queries(client, "/claims/")
    for _ in range(30):
        one_more()
    assert queries(client, "/claims/") == one


def test_a_draft_claim_is_nowhere(client, newsroom, more_than_peer):
    before = text(client, "/claims/")
    row = newsroom.announcement()
    inputs = [{"role": role, "announcement": row} for role in ("before", "after")]
    draft = newsroom.claim(newsroom.company(name="Secret"), inputs, publish=False, wording="Secret claim")
    assert (text(client, "/claims/") == before, client.get(f"/claims/{draft.pk}/").status_code) == (True, 404)


def test_a_draft_report_turns_no_verdict(client, newsroom, more_than_peer):
    peer = more_than_peer.inputs.exclude(company=None).get().company
    newsroom.report(peer, 2025, 90 * BN, publish=False, reported_on=date(2026, 3, 1))
    assert verdicts(client, more_than_peer)[-1] == (date(2026, 2, 1), "false")


def test_the_address_of_a_corrected_claim_leads_to_its_correction(client, newsroom, more_than_peer):
    fixed = ledger.correct(newsroom.editor, more_than_peer, "misread", wording="more than 100bn")
    assert client.get(f"/claims/{more_than_peer.pk}/").status_code == 200
    newsroom.publish(fixed)
    assert client.get(f"/claims/{more_than_peer.pk}/")["Location"] == f"/claims/{fixed.pk}/"
