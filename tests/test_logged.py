"""The guard behind every test of the suite: whatever is written without its line in the log is found."""

from datetime import date

import pytest
from django.core.management import call_command
from django.db.models import F

from narratives import ledger
from narratives.models import Announcement, Company
from tests.logged import unlogged

pytestmark = pytest.mark.django_db
bypasses_ledger = pytest.mark.bypasses_ledger


def test_what_the_ledger_writes_is_logged(newsroom):
    row = newsroom.announcement()
    newsroom.publish(ledger.correct(newsroom.editor, row, "misread", note="p. 3"))
    ledger.amend(newsroom.admin, row.pledge, title="Another title")
    ledger.merge_companies(newsroom.admin, newsroom.company(), newsroom.company(cik="9", ticker="T"), "one")
    assert unlogged() == []


def test_what_the_demos_command_writes_is_logged():
    call_command("demo", "--no-serve", verbosity=0)
    assert (Announcement.objects.exists(), unlogged()) == (True, [])


@bypasses_ledger
def test_a_row_created_past_the_ledger_is_found(newsroom):
    row = Company.objects.create(name="Past it", slug="past-it")
    assert unlogged() == [("company", row.pk)]


@bypasses_ledger
def test_rows_created_in_bulk_past_the_ledger_are_found(newsroom):
    pledge, source = newsroom.pledge(), newsroom.source()
    row = Announcement(
        pledge=pledge, source=source, announced_on=date(2025, 1, 1), recorded_by=newsroom.editor,
        speaker_role="media", firmness="target",
    )  # fmt: skip
    Announcement.objects.bulk_create([row])
    assert unlogged() == [("announcement", row.pk)]


@bypasses_ledger
def test_a_company_saved_past_the_ledger_is_found(newsroom):
    company = newsroom.company()
    company.name = "Renamed on the quiet"
    company.save()
    assert unlogged() == [("company", company.pk)]


@bypasses_ledger
def test_a_step_of_a_fact_past_the_log_is_found(newsroom):
    row = newsroom.announcement()
    Announcement.objects.update(version=F("version") + 1)
    assert unlogged() == [("announcement", row.pk)]
