"""Imports on the page: counts first, one confirmation, and nothing half-saved."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from narratives.forms.importing import LARGEST_FILING
from narratives.models import Announcement, Company, Report, SheetMapping, Status, Upload
from tests.intake.filings import CAPEX, META, MILLION, as_bytes, fact
from tests.intake.workbooks import announcements, csv_text, reports

pytestmark = pytest.mark.django_db
META_FILE = as_bytes({CAPEX: META, "Assets": META}, cik="0001326801", name="Meta Platforms")


@pytest.fixture
def meta(newsroom):
    return newsroom.company(name="Meta", slug="meta", cik="1326801")


@pytest.fixture
def plan(newsroom):
    return newsroom.pledge(newsroom.company(name="Example Corp", slug="example-corp"), slug="compute-plan")


def upload(client, data, name="file"):
    return client.post(reverse("imports"), {"file": SimpleUploadedFile(name, data)})


def uploaded(client, data, name="file"):
    """The page an upload leads to."""
    return upload(client, data, name).url


def text(response):
    return " ".join(response.content.decode().split())


def test_the_preview_counts_before_anything_is_written(client, meta, admin):
    client.force_login(admin)
    page = client.get(uploaded(client, META_FILE))
    counts = dict(page.context["filing"].counts)
    assert counts == {"new": 4, "same": 3, "restated": 3}
    assert "10 × us-gaap:Assets is not a concept we keep" in text(page)
    assert Report.objects.count() == 0


def test_a_restatement_shows_what_it_replaces(client, meta, admin):
    client.force_login(admin)
    page = client.get(uploaded(client, META_FILE) + "?rows=restated")
    moved = [(line.old // MILLION, line.row.value // MILLION) for line in page.context["lines"]]
    assert moved == [(31431, 31186), (19601, 19453), (27266, 27045)]
    assert "<td" in text(page)
    assert "$31,186,000,000" in text(page)


def test_one_confirmation_publishes_and_forgets_the_file(client, meta, admin):
    client.force_login(admin)
    address = uploaded(client, META_FILE)
    done = client.post(address + "confirm/", follow=True)
    assert "10 reports were published." in text(done)
    assert Report.objects.published().count() == 10
    assert Upload.objects.count() == 0
    again = client.post(address + "confirm/", follow=True)
    assert "This file was confirmed, discarded, or has waited for too long." in text(again)
    assert Report.objects.count() == 10


def test_what_is_here_already_is_not_written_again(client, meta, admin):
    client.force_login(admin)
    client.post(uploaded(client, META_FILE) + "confirm/")
    page = client.get(uploaded(client, META_FILE))
    assert dict(page.context["filing"].counts) == {"same": 10}
    assert "There is nothing new in this file." in text(page)


def test_a_company_not_kept_is_added_with_its_filing(client, admin):
    years = [fact("2024-07-01", "2025-06-30", 5 * MILLION, "10-K", "2025-08-01")]
    client.force_login(admin)
    client.post(uploaded(client, as_bytes({CAPEX: years}, cik=77, name="New Corp")) + "confirm/")
    company = Company.objects.get(cik="77")
    assert (company.name, company.fiscal_year_end_month) == ("New Corp", 6)
    assert company.reports.published().count() == 1


def test_an_editor_sees_the_preview_but_cannot_publish_it(client, meta, editor):
    client.force_login(editor)
    address = uploaded(client, META_FILE)
    assert "Only people who may publish can confirm this." in text(client.get(address))
    assert client.post(address + "confirm/").status_code == 403
    assert (Report.objects.count(), Upload.objects.count()) == (0, 1)


def test_nobody_else_sees_an_upload(client, meta, admin, editor):
    client.force_login(admin)
    address = uploaded(client, META_FILE)
    client.force_login(editor)
    assert client.get(address).url == reverse("imports")
    client.post(address + "discard/")
    assert Upload.objects.count() == 1


def test_a_reader_imports_nothing(client, reader):
    client.force_login(reader)
    assert client.get(reverse("imports")).status_code == 403
    assert upload(client, META_FILE).status_code == 403
    assert Upload.objects.count() == 0


def test_a_body_too_large_is_refused_before_it_is_read(client, admin):
    client.force_login(admin)
    refused = client.post(
        reverse("imports"),
        data=b"not even multipart",
        content_type="multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(LARGEST_FILING * 2),
    )
    assert refused.status_code == 413
    assert "The file is larger than 15 MB." in text(refused)


def test_a_sheet_too_large_is_refused_and_not_stored(client, admin):
    client.force_login(admin)
    refused = upload(client, b"company,pledge\n" + b"x" * 5_000_001)
    assert refused.status_code == 422
    assert "The file is larger than 5 MB." in text(refused)
    assert Upload.objects.count() == 0


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'{"cik": 1}', "This is JSON, but not a companyfacts file: the key facts is missing."),
        (b"{broken", "This is not a JSON file"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "not a sheet. Save the sheet as CSV or XLSX."),
        (b"one\ntwo\n", "Only one column was found."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence_and_not_stored(client, admin, data, sentence):
    client.force_login(admin)
    refused = upload(client, data)
    assert refused.status_code == 422
    assert sentence in text(refused)
    assert Upload.objects.count() == 0


def test_the_upload_form_still_wants_its_token(admin):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(admin)
    assert upload(strict, META_FILE).status_code == 403
    assert Upload.objects.count() == 0


def test_unknown_rows_are_refused(client, meta, admin):
    client.force_login(admin)
    assert client.get(uploaded(client, META_FILE) + "?rows=all").status_code == 400


def test_a_sheet_of_our_format_becomes_drafts_that_no_reader_sees(client, plan, editor, anonymous):
    client.force_login(editor)
    address = uploaded(client, announcements(), "plans.csv")
    assert "Make 1 draft" in text(client.get(address))
    done = client.post(address + "confirm/", {"tier": "press"}, follow=True)
    assert "1 draft was made." in text(done)
    row = Announcement.objects.get()
    assert (row.status, row.pledge, row.recorded_by) == (Status.DRAFT, plan, editor)
    assert (row.low, row.source.tier, row.source.url) == (
        600_000_000_000,
        "press",
        "https://example.com/plan",
    )
    assert Announcement.objects.published().count() == 0


def test_a_sheet_of_reports_becomes_drafts_with_the_address_of_their_filing(client, newsroom, editor):
    newsroom.company(name="Example Corp", cik="789019")
    client.force_login(editor)
    sheet = reports({"source_url": "", "accession": "0000950170-23-035122"})
    client.post(uploaded(client, sheet) + "confirm/", {"tier": "filing"})
    row = Report.objects.get()
    assert (row.status, row.source.url) == (
        Status.DRAFT,
        "https://www.sec.gov/Archives/edgar/data/789019/000095017023035122/0000950170-23-035122-index.htm",
    )


def test_a_sheet_imported_twice_adds_nothing(client, plan, editor):
    client.force_login(editor)
    client.post(uploaded(client, announcements()) + "confirm/", {"tier": "press"})
    page = client.get(uploaded(client, announcements()))
    assert (page.context["sheet"].same, page.context["sheet"].drafts) == (1, ())


def problems(page):
    return [(p.row, p.column, p.value, p.code, p.right) for p in page.context["sheet"].all_problems]


def test_every_bad_row_says_its_column_its_value_and_what_would_be_right(client, plan, editor):
    client.force_login(editor)
    sheet = announcements(
        {},
        {"company": "Exmaple Corp"},
        {"pledge": "compute plans"},
        {"announced_on": "2099-01-01"},
        {"unit": "bucks"},
    )
    page = client.get(uploaded(client, sheet))
    assert problems(page) == [
        (3, "company", "Exmaple Corp", "unknown-company", "Example Corp"),
        (4, "pledge", "compute plans", "unknown-pledge", "compute-plan"),
        (5, "announced_on", "2099-01-01", "future-day", ""),
        (6, "unit", "bucks", "not-a-unit", "USD, EUR, W"),
    ]
    assert page.context["sheet"].bad_rows == 4
    assert "Example Corp has no pledge called compute plans." in text(page)


def test_with_a_bad_row_nothing_is_saved_unless_the_good_rows_are_chosen(client, plan, editor):
    client.force_login(editor)
    address = uploaded(client, announcements({}, {"company": "Nobody"}))
    refused = client.post(address + "confirm/", {"tier": "press"})
    assert refused.status_code == 422
    assert "Nothing was saved: some rows are wrong." in text(refused)
    assert Announcement.objects.count() == 0
    client.post(address + "confirm/", {"tier": "press", "good_rows": "1"})
    assert Announcement.objects.count() == 1


def test_what_a_guard_refuses_is_told_before_it_is_confirmed(client, plan, editor):
    client.force_login(editor)
    page = client.get(uploaded(client, announcements({"low": "", "high": "", "unit": "", "note": ""})))
    assert [p.reason.sentence for p in page.context["sheet"].all_problems] == [
        "Without an amount, say in the note what was said."
    ]


FOREIGN = csv_text(
    [
        {
            "Issuer": "Example Corp",
            "Commitment": "compute-plan",
            "Announced": "2026-02-20",
            "Said by": "Jo Doe",
            "Amount": "$600bn",
            "Currency": "USD",
            "Strength": "target",
            "Link": "https://example.com/plan",
        }
    ]
).encode()
MATCHED = {
    "kind": "announcements",
    "m-company": "Issuer",
    "m-pledge": "Commitment",
    "m-announced_on": "Announced",
    "m-low": "Amount",
    "m-unit": "Currency",
    "m-firmness": "Strength",
    "m-source_url": "Link",
    "f-speaker_role": "company",
    "f-kind": "cumulative",
}


def test_a_foreign_sheet_is_matched_by_its_person_and_the_matching_remembered(client, plan, editor):
    client.force_login(editor)
    address = uploaded(client, FOREIGN)
    page = client.get(address)
    assert page.context["sheet"].read is None
    assert page.context["sheet"].form.initial["m-low"] == "Amount"
    client.post(address + "match/", MATCHED)
    client.post(address + "confirm/", {"tier": "press"})
    assert Announcement.objects.get().high == 600_000_000_000
    assert SheetMapping.objects.get().person == editor
    again = client.get(uploaded(client, FOREIGN))
    assert (again.context["sheet"].same, again.context["sheet"].problems) == (1, ())


def test_a_sheet_taken_for_the_other_kind_can_be_told_what_it_is(client, plan, editor):
    client.force_login(editor)
    address = uploaded(client, FOREIGN)
    client.post(address + "match/", {"kind": "reports"})
    assert client.get(address).context["sheet"].seen.kind == "reports"
    client.post(address + "match/", {"kind": "announcements"})
    client.post(address + "match/", MATCHED)
    assert len(client.get(address).context["sheet"].drafts) == 1


def test_a_heading_that_is_not_in_the_sheet_is_refused(client, plan, editor):
    client.force_login(editor)
    address = uploaded(client, FOREIGN)
    refused = client.post(address + "match/", MATCHED | {"m-low": "Price"})
    assert refused.status_code == 422
    assert SheetMapping.objects.count() == 0


def test_a_person_has_only_so_many_files_waiting(client, meta, admin):
    client.force_login(admin)
    first = uploaded(client, META_FILE)
    for _ in range(5):
        uploaded(client, META_FILE)
    assert Upload.objects.count() == 5
    assert client.get(first).url == reverse("imports")


def test_the_preview_reads_the_database_no_more_often_for_more_rows(
    client, plan, editor, django_assert_num_queries
):
    client.force_login(editor)
    one, many = (
        uploaded(
            client, announcements(*({"low": str(n * 10**9), "high": str(n * 10**9)} for n in range(1, rows)))
        )
        for rows in (2, 40)
    )
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as few:
        client.get(one)
    with django_assert_num_queries(len(few)):
        client.get(many)


def test_an_upload_is_not_changed_on_its_way(client, meta, admin):
    client.force_login(admin)
    upload(client, META_FILE)
    assert json.loads(Upload.objects.get().data) == json.loads(META_FILE)
