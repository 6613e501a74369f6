"""An article's drafts are written together or not at all, and once."""

import uuid
from datetime import date

import pytest

from narratives import ledger
from narratives.ledger.article import ClaimDraft, FigureDraft
from narratives.models import Announcement, Claim, Pledge, Source
from tests.make import BN

pytestmark = pytest.mark.django_db
WHERE = {"url": "https://example.org/post", "title": "A post", "tier": "blog", "text_hash": "ab" * 32}
CUT = {
    "said_on": date(2026, 3, 15),
    "kind": "percent_change",
    "wording": "a cut of 60%",
    "stated_value": -60,
    "stated_precision": 1,
    "stated_unit": "%",
}


def said(number, low, on=date(2026, 2, 21), **row):
    fields = {"low": low, "high": low, "unit": "USD", "announced_on": on, "speaker_role": "media"}
    return FigureDraft(number, fields | {"firmness": "pledge"}, new_pledge="Total plan", **row)


FIGURES = [said(1, 1400 * BN, date(2025, 11, 6)), said(2, 600 * BN)]
CLAIM = ClaimDraft(CUT, [{"role": "before", "figure": 1}, {"role": "after", "figure": 2}])


def test_figures_that_name_one_new_pledge_are_figures_of_one_pledge(editor, newsroom):
    drafted = ledger.draft_article(editor, newsroom.company(), WHERE, FIGURES, [CLAIM])
    assert [row.status for row in drafted] == ["in_review"] * 3
    assert (Pledge.objects.get().title, Announcement.objects.count()) == ("Total plan", 2)


def test_one_bad_figure_holds_back_all(editor, newsroom):
    company = newsroom.company()
    with pytest.raises(ledger.Refused):
        ledger.draft_article(editor, company, WHERE, [*FIGURES, said(3, -1)], [CLAIM])
    assert (Source.objects.count(), Pledge.objects.count(), Announcement.objects.count()) == (0, 0, 0)


def test_a_claim_about_a_figure_left_out_is_refused(editor, newsroom):
    with pytest.raises(ledger.Refused, match="about a figure you did not tick"):
        ledger.draft_article(editor, newsroom.company(), WHERE, FIGURES[:1], [CLAIM])
    assert Announcement.objects.count() == 0


def test_a_resent_form_finds_its_drafts(editor, newsroom):
    company, key = newsroom.company(), uuid.uuid4()
    first, again = (ledger.draft_article(editor, company, WHERE, FIGURES, [CLAIM], key) for _ in range(2))
    assert [row.pk for row in again] == [row.pk for row in first]
    assert (Announcement.objects.count(), Claim.objects.count()) == (2, 1)


def test_a_resent_form_does_not_send_back_to_review_what_was_published(editor, admin, newsroom):
    company, key = newsroom.company(), uuid.uuid4()
    ledger.publish(admin, ledger.draft_article(editor, company, WHERE, FIGURES, [], key))
    again = ledger.draft_article(editor, company, WHERE, FIGURES, [], key)
    assert [row.status for row in again] == ["published", "published"]


def test_a_reader_may_draft_nothing(reader, newsroom):
    with pytest.raises(ledger.Forbidden):
        ledger.draft_article(reader, newsroom.company(), WHERE, FIGURES, [])


def test_a_known_source_learns_the_hash_of_its_text_once(editor, newsroom):
    company, source = newsroom.company(), newsroom.source(url=WHERE["url"])
    ledger.draft_article(editor, company, WHERE, FIGURES[:1], [])
    ledger.draft_article(editor, company, WHERE | {"text_hash": "cd" * 32}, FIGURES[1:], [])
    source.refresh_from_db()
    assert (Source.objects.count(), source.text_hash) == (1, "ab" * 32)
