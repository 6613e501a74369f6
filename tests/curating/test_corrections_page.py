"""What this site had wrong stands in the open: what it said, what it says now, why, who, when."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from narratives import ledger
from narratives.dossier import corrections_page
from tests.make import BN

pytestmark = pytest.mark.django_db


@pytest.fixture
def corrected(newsroom):
    row = newsroom.announcement()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
        newsroom.publish(right)
    return right


def told():
    def values(row):
        return [(d.before.value, d.now and d.now.value) for d in row.differences]

    found = corrections_page(1)[1]
    return [(row.kind, row.noun, row.pk, row.reason, row.by, values(row)) for row in found]


def test_a_correction_says_before_after_why_and_who(corrected):
    amounts = ((10 * BN, 10 * BN, "exact", "USD"), (BN, BN, "exact", "USD"))
    assert told() == [("correction", "announcement", corrected.pk, "one zero too many", "admin", [amounts])]


def test_a_correction_of_other_fields_names_each(newsroom):
    row = newsroom.announcement()
    newsroom.publish(
        ledger.correct(newsroom.editor, row, "misread", speaker="B. Other", hedge="about", locator="p. 3")
    )
    found = corrections_page(1)[1][0].differences
    assert [str(d.label) for d in found] == ["figure", "speaker", "where in the source"]


def test_a_retraction_says_what_it_said_and_who_took_it_back(newsroom):
    row = newsroom.report(newsroom.company(), 2024, 5 * BN)
    ledger.retract(newsroom.admin, row, "the filing was withdrawn")
    assert told() == [
        ("retraction", "report", row.pk, "the filing was withdrawn", "admin", [((5 * BN, "USD"), None)])
    ]


def test_every_kind_of_fact_can_be_retracted_in_the_open(newsroom):
    row = newsroom.announcement()
    inputs = [{"role": "before", "announcement": row}, {"role": "after", "announcement": row}]
    claim, frame = newsroom.claim(row.pledge.company, inputs), newsroom.frame(row)
    why = ledger.explain(newsroom.editor, row, "price")
    other = newsroom.announcement()
    shared = ledger.overlap(
        newsroom.editor, pledge_a=row.pledge, pledge_b=other.pledge, low=0, high=1,
        known_on="2025-02-01", source=row.source,
    )  # fmt: skip
    newsroom.publish(why, shared)
    for fact in (claim, frame, why, shared):
        ledger.retract(newsroom.admin, fact, "wrong")
    assert [(row[1], row[5][0][1]) for row in told()] == [
        ("overlap", None), ("revision", None), ("frame", None), ("claim", None)
    ]  # fmt: skip


def test_a_correction_nobody_else_reviewed_says_so(client, newsroom, settings):
    settings.TWO_PERSON_REVIEW = False
    row = newsroom.announcement()
    right = ledger.correct(newsroom.admin, row, "misread", speaker="B. Other")
    ledger.submit(newsroom.admin, [right])
    ledger.publish(newsroom.admin, [right])
    assert "nobody else reviewed it" in client.get("/corrections/").content.decode()


def test_drafts_and_rejected_drafts_are_no_corrections(client, newsroom):
    row = newsroom.announcement()
    newsroom.frame(newsroom.announcement(publish=False), publish=True)
    right = ledger.correct(newsroom.editor, row, "secret reason", low=BN, high=BN)
    waiting = client.get("/corrections/").content.decode()
    ledger.retract(newsroom.admin, right, "secret rejection")
    page = client.get("/corrections/").content.decode()
    own = [client.get(f"/corrections/announcement/{pk}/").status_code for pk in (row.pk, right.pk)]
    assert ("secret" in page + waiting, told(), own) == (False, [], [404, 404])


def test_a_retracted_frame_of_a_draft_gives_nothing_away(client, newsroom):
    pledge = newsroom.pledge(title="Secret plan")
    frame = newsroom.frame(newsroom.announcement(pledge, publish=False))
    ledger.retract(newsroom.admin, frame, "wrong")
    assert (told(), "Secret" in client.get("/corrections/").content.decode()) == ([], False)


def test_the_mark_on_a_page_leads_to_what_was_corrected(client, corrected):
    page = client.get(corrected.pledge.get_absolute_url()).content.decode()
    address = f"/corrections/announcement/{corrected.pk}/"
    told = client.get(address).content.decode()
    assert (address in page, "one zero too many" in told, "$10bn" in told, "$1bn" in told) == (True,) * 4


def test_a_chain_of_corrections_is_read_from_any_of_its_rows(client, newsroom, corrected):
    newsroom.publish(ledger.correct(newsroom.editor, corrected, "and the hedge", hedge="about"))
    for pk in (corrected.corrects_id, corrected.pk):
        page = client.get(f"/corrections/announcement/{pk}/").content.decode()
        assert [reason in page for reason in ("one zero too many", "and the hedge")] == [True, True]


def test_a_correction_leads_back_to_what_the_site_showed_the_day_before(client, corrected):
    row = corrections_page(1)[1][0]
    assert row.day_before == (corrected.published_at - timedelta(days=1)).date()
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        shown = client.get(row.address, {"shown_on": row.day_before.isoformat()}).content.decode()
    assert ("$10bn" in shown, "one zero too many" in shown) == (True, False)


def test_what_was_put_right_within_the_day_has_no_day_before(newsroom):
    row = newsroom.announcement()
    newsroom.publish(ledger.correct(newsroom.editor, row, "misread", low=BN, high=BN))
    assert corrections_page(1)[1][0].day_before is None


def test_what_readers_saw_moved_merged_and_put_back_is_told(newsroom):
    row, kept, gone = newsroom.announcement(), newsroom.company(), newsroom.company(name="Gone")
    ledger.move(newsroom.admin, row, newsroom.pledge(gone), "wrong plant")
    ledger.undo(newsroom.admin, ledger.merge_companies(newsroom.admin, kept, gone, "one company"), "two")
    assert [(kind, why) for kind, _, _, why, *_ in told()] == [
        ("undo", "two"), ("merge", "one company"), ("move", "wrong plant")
    ]  # fmt: skip


def test_what_no_reader_knew_of_is_moved_and_merged_in_silence(client, newsroom):
    draft, secret = newsroom.announcement(publish=False), newsroom.company(name="Secret")
    ledger.move(newsroom.admin, draft, newsroom.pledge(title="Secret plan"), "secret reason")
    ledger.merge_companies(newsroom.admin, newsroom.company(), secret, "secret merge")
    ledger.merge_sources(newsroom.admin, newsroom.source(), newsroom.source(title="Secret"), "secret too")
    page = client.get("/corrections/").content.decode()
    assert (told(), "ecret" in page) == ([], False)


def test_the_page_costs_the_same_with_1_and_with_30_corrections(client, newsroom):
    def correct():
        row = newsroom.announcement()
        newsroom.publish(ledger.correct(newsroom.editor, row, "misread", low=BN, high=BN))

    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert "misread" in client.get("/corrections/").content.decode()
        return len(asked)

    correct()
    one = queries()
    for _ in range(29):
        correct()
    assert queries() == one


def test_corrections_come_in_pages_and_bad_pages_are_refused(client, newsroom):
    for _ in range(31):
        ledger.retract(newsroom.admin, newsroom.announcement(), "wrong")
    pages = [client.get("/corrections/", {"page": n}).content.decode().count("retraction-") for n in (1, 2)]
    assert pages == [30, 1]
    assert [client.get(f"/corrections/?{q}").status_code for q in ("page=0", "page=x", "colour=blue")] == [
        400
    ] * 3
