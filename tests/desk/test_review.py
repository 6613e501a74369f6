"""Review: nothing is public before another person has published it, and both versions are seen."""

import re
from datetime import date
from fractions import Fraction

import pytest

from narratives import ledger
from narratives.models import Announcement, LogEntry
from tests.desk.conftest import Hand

pytestmark = pytest.mark.django_db
BN = 10**9
REVISE = "/desk/pledges/openly-ai/compute/revise/"


@pytest.fixture
def waiting(editing, pledge, february):
    """The February figure, sent to review."""
    editing.send(REVISE, **february)
    return Announcement.objects.get(status="in_review")


@pytest.fixture
def reviewing(waiting, client, admin):
    return Hand(client, admin)


def ticked(fact):
    return f"announcement:{fact.pk}:{fact.version}"


def status(fact):
    fact.refresh_from_db()
    return fact.status


def test_the_reviewer_sees_what_publishing_would_change(reviewing, waiting):
    response = reviewing.client.get(f"/desk/announcement/{waiting.pk}/")
    found = {
        e.key.split("/")[-1]: (e.before, e.after.value if e.after else None)
        for e in response.context["effects"]
    }
    assert found["on-paper"] == (None, Fraction(-4, 7))
    assert found["per-year"] == (None, Fraction(-11, 35))
    assert "the new plan is for a shorter window" in response.content.decode()


def test_the_queue_tells_the_amount_of_each_row_and_no_browser_keeps_its_ticks(reviewing, waiting):
    page = reviewing.client.get("/desk/review/").content.decode()
    assert "$600,000,000,000" in page
    # A tick kept by its place would stand beside another row once one is published.
    assert re.search(r'<form [^>]*action="/desk/review/publish/"[^>]*autocomplete="off"', page) is not None


def test_another_person_publishes_and_readers_see_it(reviewing, waiting, client):
    reviewing.client.post("/desk/review/publish/", {"row": [ticked(waiting)]})
    client.logout()
    page = client.get("/companies/openly-ai/").content.decode()
    assert (status(waiting), "−57.1%" in page) == ("published", True)


def test_an_editor_publishes_nothing(editing, waiting):
    response = editing.client.post("/desk/review/publish/", {"row": [ticked(waiting)]})
    assert (response.status_code, status(waiting)) == (403, "in_review")


def test_an_admin_does_not_publish_what_they_logged(client, admin, pledge, february):
    Hand(client, admin).send(REVISE, **february)
    row = Announcement.objects.get(status="in_review")
    page = client.post("/desk/review/publish/", {"row": [ticked(row)]}, follow=True).content.decode()
    assert ("Another person has to review it." in page, status(row)) == (True, "in_review")


def test_who_changed_a_draft_does_not_publish_it_either(editing, pledge, february, admin, client):
    editing.send(REVISE, button="keep", **february)
    row = Announcement.objects.get(status="draft")
    ledger.edit(admin, row, row.version, note="mended")
    ledger.submit(admin, [row])
    with pytest.raises(ledger.Forbidden):
        ledger.publish(admin, [row])
    assert status(row) == "in_review"


def test_a_row_changed_since_it_was_seen_is_not_published(reviewing, waiting, editor):
    seen = ticked(waiting)
    ledger.recall(editor, waiting)
    ledger.submit(editor, [waiting])
    page = reviewing.client.post("/desk/review/publish/", {"row": [seen]}, follow=True).content.decode()
    assert ("Somebody else saved this in the meantime" in page, status(waiting)) == (True, "in_review")


def test_several_rows_are_published_together_or_not_at_all(reviewing, waiting, newsroom, editor):
    other = newsroom.announcement(waiting.pledge, publish=False, announced_on=date(2026, 3, 1))
    ledger.submit(editor, [other])
    rows = [ticked(other), f"announcement:{waiting.pk}:{waiting.version + 7}"]
    reviewing.client.post("/desk/review/publish/", {"row": rows})
    assert (status(other), status(waiting)) == ("in_review", "in_review")
    reviewing.client.post("/desk/review/publish/", {"row": [ticked(other), ticked(waiting)]})
    assert (status(other), status(waiting)) == ("published", "published")


def test_sent_back_with_a_note_it_is_a_draft_again(reviewing, waiting):
    reviewing.client.post(f"/desk/announcement/{waiting.pk}/send-back/", {"reason": "which page?"})
    assert status(waiting) == "draft"
    assert LogEntry.objects.filter(verb="send back", reason="which page?").count() == 1


@pytest.mark.parametrize("act", ["send-back", "reject"])
def test_neither_goes_without_a_reason(reviewing, waiting, act):
    page = reviewing.client.post(f"/desk/announcement/{waiting.pk}/{act}/", {"reason": " "}, follow=True)
    assert ("Say why" in page.content.decode(), status(waiting)) == (True, "in_review")


def test_rejected_it_is_gone_from_the_queue(reviewing, waiting):
    reviewing.client.post(f"/desk/announcement/{waiting.pk}/reject/", {"reason": "a rumour"})
    assert (status(waiting), reviewing.client.get("/desk/review/").context["groups"]) == ("retracted", [])


def test_its_author_takes_it_back_and_nobody_else(editing, waiting, client, admin):
    editing.client.post(f"/desk/announcement/{waiting.pk}/recall/")
    assert status(waiting) == "draft"
    with pytest.raises(ledger.Forbidden):
        ledger.recall(admin, waiting)


def test_its_reason_to_move_is_published_with_it(reviewing, pledge, february, client, editor, admin, waiting):
    ledger.recall(editor, waiting)
    ledger.explain(editor, waiting, "timing")
    ledger.submit(editor, [waiting])
    waiting.refresh_from_db()
    ledger.publish(admin, [waiting])
    assert [r.status for r in waiting.revisions.all()] == ["published"]


def test_of_two_who_open_one_draft_the_second_is_shown_both(editing, pledge, february, client, admin):
    editing.send(REVISE, button="keep", **february)
    row = Announcement.objects.get(status="draft")
    address = f"/desk/announcement/{row.pk}/edit/"
    seen = row.version
    theirs, mine = february | {"speaker": "Somebody"}, february | {"speaker": "Me", "note": "typed with care"}
    editing.send(address, button="keep", **theirs)
    response = editing.send(address, button="keep", version=seen, **mine)
    page = response.content.decode()
    assert response.status_code == 409
    assert ("Who said it", "Me", "Somebody") in response.context["conflict"]
    assert "typed with care" in page
    again = editing.send(address, button="keep", version=response.context["desk"].version, **mine)
    row.refresh_from_db()
    assert (again.status_code, row.speaker) == (302, "Me")


def test_editing_keeps_what_was_not_touched(editing, pledge, february):
    editing.send(REVISE, button="keep", **february | {"figure": "$600bn over the next eight years"})
    row = Announcement.objects.get(status="draft")
    before = (row.low, row.horizon_start, row.horizon_end, row.start_stated, row.horizon_words)
    editing.send(f"/desk/announcement/{row.pk}/edit/", button="keep", note="a note")
    row.refresh_from_db()
    assert (row.low, row.horizon_start, row.horizon_end, row.start_stated, row.horizon_words) == before
    assert row.note == "a note"


def test_a_correction_points_back_and_both_stay_readable(editing, pledge, client, admin):
    first = pledge.announcements.get()
    address = f"/desk/announcement/{first.pk}/correct/"
    editing.send(address, figure="about $1.5tn", correction_reason="the source says 1.5")
    row = Announcement.objects.get(corrects=first)
    assert (row.low, row.status, row.correction_reason) == (1500 * BN, "in_review", "the source says 1.5")
    assert (row.horizon_start, row.horizon_end) == (first.horizon_start, first.horizon_end)
    Hand(client, admin).client.post("/desk/review/publish/", {"row": [ticked(row)]})
    page = client.get("/companies/openly-ai/").content.decode()
    assert ("$1.5tn" in page, "$1.4tn" in page, "corrected" in page) == (True, False, True)


def test_a_correction_says_why(editing, pledge):
    first = pledge.announcements.get()
    response = editing.send(f"/desk/announcement/{first.pk}/correct/", figure="about $1.5tn")
    assert (response.status_code, Announcement.objects.filter(corrects=first).count()) == (422, 0)


def test_retracted_it_leaves_every_number(client, admin, pledge):
    first = pledge.announcements.get()
    Hand(client, admin).client.post(f"/desk/announcement/{first.pk}/retract/", {"reason": "a hoax"})
    assert (status(first), client.get("/companies/openly-ai/").status_code) == ("retracted", 404)


@pytest.mark.parametrize("act", ["edit", "discard", "submit"])
def test_a_published_row_is_not_touched_as_a_draft(editing, pledge, act):
    first = pledge.announcements.get()
    editing.client.post(f"/desk/announcement/{first.pk}/{act}/", {"send": "1"})
    assert (status(first), first.version) == ("published", pledge.announcements.get().version)


@pytest.mark.parametrize("row", ["announcement:x:1", "nothing:1:1", "announcement:999:1", "::"])
def test_a_made_up_row_is_not_found(reviewing, row):
    assert reviewing.client.post("/desk/review/publish/", {"row": [row]}).status_code == 404


def test_drafts_are_sent_to_review_together(editing, pledge, newsroom):
    rows = [newsroom.announcement(pledge, publish=False, announced_on=date(2025, 12, day)) for day in (1, 2)]
    editing.client.post("/desk/submit/", {"row": [ticked(row) for row in rows]})
    assert [status(row) for row in rows] == ["in_review", "in_review"]
    page = editing.client.post("/desk/submit/", follow=True).content.decode()
    assert "Nothing was ticked, so nothing was done." in page


def draft_of(editing, february, figure):
    editing.send(REVISE, button="keep", **february | {"figure": figure})
    return Announcement.objects.get(status="draft")


def test_another_figure_is_not_overruled_by_what_stood_in_the_other_boxes(editing, pledge, february):
    row = draft_of(editing, february, "$600bn through 2030")
    answers = {"answer-kind-differs": "it is a yearly figure now", "answer-horizon-differs": "it moved on"}
    address = f"/desk/announcement/{row.pk}/edit/"
    editing.send(address, button="keep", figure="$120bn per year through 2032", **answers)
    row.refresh_from_db()
    assert (row.kind, row.horizon_end) == ("per_year", date(2032, 12, 31))


def test_an_assumed_horizon_stays_assumed_when_the_figure_is_mended(editing, pledge, february):
    row = draft_of(editing, february, "$600bn over the next eight years")
    editing.send(f"/desk/announcement/{row.pk}/edit/", button="keep", figure="$650bn")
    row.refresh_from_db()
    assert (row.low, row.start_stated, row.end_stated) == (650 * BN, False, False)
    assert row.horizon_words == "over the next eight years"


def test_a_correction_of_what_was_retracted_meanwhile_is_not_published(editing, pledge, client, admin):
    first = pledge.announcements.get()
    address = f"/desk/announcement/{first.pk}/correct/"
    editing.send(address, figure="about $1.5tn", correction_reason="it says 1.5")
    row = Announcement.objects.get(corrects=first)
    ledger.retract(admin, first, "a hoax")
    Hand(client, admin).client.post("/desk/review/publish/", {"row": [ticked(row)]})
    assert status(row) == "in_review"


def test_what_was_typed_survives_a_draft_sent_on_meanwhile(editing, pledge, february, editor):
    row = draft_of(editing, february, "$600bn through 2030")
    address = f"/desk/announcement/{row.pk}/edit/"
    form = editing.open(address)
    typed = {name: form[name].value() or "" for name in form.fields} | {"note": "typed with care"}
    ledger.submit(editor, [row])
    response = editing.client.post(address, typed | {"version": row.version, "keep": "1"})
    assert (response.status_code, "typed with care" in response.content.decode()) == (409, True)


@pytest.mark.parametrize("row", ["announcement:" + "9" * 5000 + ":1", "announcement:1:" + "9" * 5000])
def test_a_key_without_end_is_not_found(reviewing, row):
    assert reviewing.client.post("/desk/review/publish/", {"row": [row]}).status_code == 404
