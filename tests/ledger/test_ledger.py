"""The ledger writes once, in ink, and never lets one person publish alone."""

import uuid
from datetime import date

import pytest

from narratives import ledger
from narratives.ledger.refusals import Conflict, Forbidden, Refused
from narratives.models import Announcement, Claim, LogEntry, Revision, Status
from narratives.models.log import AppendOnly
from tests.make import BN

pytestmark = pytest.mark.django_db


def test_an_announcement_begins_as_a_draft_with_its_line_in_the_log(newsroom):
    row = newsroom.announcement(publish=False)
    entry = LogEntry.objects.get(noun="announcement", row=row.pk)
    assert (row.status, entry.verb, entry.by) == (Status.DRAFT, "announce", newsroom.editor)


def test_a_reader_records_nothing(newsroom, reader):
    source, pledge = newsroom.source(), newsroom.pledge()
    with pytest.raises(Forbidden):
        ledger.announce(
            reader,
            pledge,
            announced_on=date(2025, 1, 1),
            speaker_role="media",
            firmness="target",
            source=source,
        )
    assert Announcement.objects.count() == 0


def test_an_editor_cannot_publish(newsroom):
    row = newsroom.announcement(publish=False)
    ledger.submit(newsroom.editor, [row])
    with pytest.raises(Forbidden):
        ledger.publish(newsroom.editor, [row])
    assert Announcement.objects.get().status == Status.IN_REVIEW


def test_an_author_cannot_review_own_work(newsroom):
    own = ledger.announce(
        newsroom.admin, newsroom.pledge(), announced_on=date(2025, 1, 1), low=BN, high=BN, unit="USD",
        speaker_role="media", firmness="target", source=newsroom.source(),
    )  # fmt: skip
    ledger.submit(newsroom.admin, [own])
    with pytest.raises(Forbidden):
        ledger.publish(newsroom.admin, [own])
    assert Announcement.objects.get().published_at is None


def test_a_one_person_newsroom_may_publish_and_the_log_says_nobody_else_looked(newsroom, settings):
    settings.TWO_PERSON_REVIEW = False
    own = ledger.announce(
        newsroom.admin, newsroom.pledge(), announced_on=date(2025, 1, 1), low=BN, high=BN, unit="USD",
        speaker_role="media", firmness="target", source=newsroom.source(),
    )  # fmt: skip
    ledger.submit(newsroom.admin, [own])
    ledger.publish(newsroom.admin, [own])
    entry = LogEntry.objects.get(verb="publish")
    assert (Announcement.objects.get().status, entry.unreviewed) == (Status.PUBLISHED, True)


def test_a_resent_form_finds_the_row_its_first_sending_made(newsroom):
    key, pledge, source = uuid.uuid4(), newsroom.pledge(), newsroom.source()
    sent = [newsroom.announcement(pledge, publish=False, form_key=key, source=source) for _ in range(2)]
    assert sent[0].pk == sent[1].pk
    assert Announcement.objects.count() == 1


def test_publishing_several_rows_is_all_or_none(newsroom):
    ready, draft = newsroom.announcement(publish=False), newsroom.announcement(publish=False)
    ledger.submit(newsroom.editor, [ready])
    with pytest.raises(Refused):
        ledger.publish(newsroom.admin, [ready, draft])
    assert set(Announcement.objects.values_list("status", flat=True)) == {Status.IN_REVIEW, Status.DRAFT}


def test_the_second_of_two_saves_is_refused_with_the_row_as_it_stands(newsroom):
    row = newsroom.announcement(publish=False)
    theirs = Announcement.objects.get(pk=row.pk)
    ledger.edit(newsroom.editor, row, 1, note="first")
    with pytest.raises(Conflict) as conflict:
        ledger.edit(newsroom.editor, theirs, 1, note="second")
    assert conflict.value.current.note == "first"


def test_a_published_row_is_not_edited(newsroom):
    row = newsroom.announcement()
    with pytest.raises(Refused):
        ledger.edit(newsroom.editor, row, row.version, low=1, high=1)
    assert Announcement.objects.get().low == 10 * BN


def test_a_correction_keeps_both_rows_readable(newsroom):
    row = newsroom.announcement()
    right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
    newsroom.publish(right)
    assert [(r.low, r.corrects_id) for r in Announcement.objects.order_by("pk")] == [
        (10 * BN, None),
        (BN, row.pk),
    ]


def test_a_correction_needs_a_reason(newsroom):
    row = newsroom.announcement()
    with pytest.raises(Refused) as refusal:
        ledger.correct(newsroom.editor, row, "  ", low=BN, high=BN)
    assert refusal.value.field == "reason"


def test_a_row_is_corrected_once_at_a_time(newsroom):
    row = newsroom.announcement()
    ledger.correct(newsroom.editor, row, "a slip", low=BN, high=BN)
    with pytest.raises(Refused):
        ledger.correct(newsroom.editor, row, "the same slip", low=BN, high=BN)
    assert row.corrections.count() == 1


def test_a_corrected_claim_keeps_its_inputs(newsroom):
    before, after = newsroom.announcement(), newsroom.announcement()
    inputs = [{"role": "before", "announcement": before}, {"role": "after", "announcement": after}]
    claim = newsroom.claim(before.pledge.company, inputs)
    right = ledger.correct(newsroom.editor, claim, "misread", stated_value=40)
    assert {p.role: p.announcement for p in right.inputs.all()} == {"before": before, "after": after}
    assert Claim.objects.get(pk=claim.pk).inputs.count() == 2


def test_a_retraction_needs_a_reason_and_keeps_the_row(newsroom):
    row = newsroom.announcement()
    with pytest.raises(Refused):
        ledger.retract(newsroom.admin, row, "")
    ledger.retract(newsroom.admin, row, "the source withdrew it")
    kept = Announcement.objects.get()
    assert (kept.low, kept.retraction_reason) == (10 * BN, "the source withdrew it")


def test_a_revision_needs_an_earlier_figure(newsroom):
    with pytest.raises(Refused) as refusal:
        ledger.revise(newsroom.editor, newsroom.pledge(), announced_on=date(2025, 1, 1))
    assert refusal.value.field == "announced_on"


def test_a_revision_keeps_its_reason(newsroom):
    first = newsroom.announcement()
    row = ledger.revise(
        newsroom.editor, first.pledge, "financing", "lenders asked", announced_on=date(2025, 6, 1),
        low=BN, high=BN, unit="USD", speaker_role="company", firmness="target", source=newsroom.source(),
    )  # fmt: skip
    assert list(Revision.objects.values_list("announcement", "reason")) == [(row.pk, "financing")]


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("low", {"low": 2, "high": 1}),
        ("low", {"low": -5, "high": 5}),
        ("low", {"low": 10**400, "high": 10**400}),
        ("unit", {"low": 1, "high": 1, "unit": ""}),
        ("horizon_end", {"horizon_start": date(2030, 1, 1), "horizon_end": date(2029, 1, 1)}),
        ("horizon_start", {"start_stated": True}),
        ("note", {"low": None, "high": None, "unit": ""}),
        ("hedge", {"hedge": "perhaps"}),
    ],
)
def test_a_guard_names_the_field_it_refuses(newsroom, field, fields):
    usual = {"low": BN, "high": BN, "unit": "USD"}
    with pytest.raises(Refused) as refusal:
        ledger.announce(
            newsroom.editor, newsroom.pledge(), announced_on=date(2025, 1, 1), speaker_role="company",
            firmness="target", source=newsroom.source(), **(usual | fields),
        )  # fmt: skip
    assert (refusal.value.field, Announcement.objects.count()) == (field, 0)


def test_a_pledge_cannot_be_part_of_its_own_part(newsroom, admin):
    whole = newsroom.pledge()
    part = newsroom.pledge(whole.company, part_of=whole)
    with pytest.raises(Refused) as refusal:
        ledger.amend(admin, whole, part_of=part)
    assert refusal.value.field == "part_of"


def test_the_log_cannot_be_changed_or_emptied(newsroom):
    newsroom.announcement()
    entry = LogEntry.objects.first()
    entry.reason = "rewritten"
    for attempt in (entry.save, entry.delete, LogEntry.objects.all().delete):
        with pytest.raises(AppendOnly):
            attempt()
    with pytest.raises(AppendOnly):
        LogEntry.objects.update(reason="rewritten")
    assert LogEntry.objects.filter(reason="rewritten").count() == 0


def test_an_amended_pledge_keeps_its_history(newsroom, admin):
    pledge = newsroom.pledge(title="First name")
    ledger.amend(admin, pledge, "clearer", title="Second name")
    assert [row.title for row in pledge.history.order_by("history_date")] == ["First name", "Second name"]


def test_an_editor_does_not_amend_what_is_shared(newsroom):
    with pytest.raises(Forbidden):
        ledger.amend(newsroom.editor, newsroom.pledge(), title="Mine")
    assert not LogEntry.objects.filter(verb="amend").exists()
