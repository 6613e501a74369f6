"""Filings are added once, published as filed, and never change what is kept."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from django.db import transaction

from narratives import ledger
from narratives.ledger.addresses import canonical
from narratives.models import LogEntry, Report, Source
from tests.intake.filings import CAPEX, META, MILLION, fact, read

pytestmark = pytest.mark.django_db

Q2 = fact("2026-01-01", "2026-06-30", 80598 * MILLION, "10-Q", "2026-07-23")
Q1 = fact("2026-01-01", "2026-03-31", 35674 * MILLION, "10-Q", "2026-04-24", fp="Q1")
Y25 = fact("2025-01-01", "2025-12-31", 91447 * MILLION, "10-K", "2026-02-05")
SNAPSHOTS = [[Y25], [Y25, Q1], [Q1, Q2]]


def rows_of(facts):
    return read({CAPEX: facts}, cik=1326801).rows


@pytest.fixture
def meta(newsroom):
    return newsroom.company(name="Meta", slug="meta", cik="1326801")


def kept(company):
    names = ("metric", "definition", "period_start", "period_end", "value", "unit", "reported_on")
    where = ("form", "accession", "taxonomy", "concept", "status", "source__canonical", "source__title")
    return sorted(Report.objects.filter(company=company).values_list(*names, *where))


def test_both_vintages_of_a_year_are_published_each_with_its_filing(meta, admin):
    ledger.import_filings(admin, meta, rows_of(META))
    year = Report.objects.published().filter(company=meta, period_end=date(2022, 12, 31))
    assert [(r.value // MILLION, r.source.published_on, r.source.title) for r in year] == [
        (31431, date(2023, 2, 2), "Meta: form 10-K filed 2023-02-02"),
        (31431, date(2024, 2, 2), "Meta: form 10-K filed 2024-02-02"),
        (31186, date(2025, 1, 30), "Meta: form 10-K filed 2025-01-30"),
    ]
    filing = Source.objects.get(published_on=date(2023, 2, 2))
    assert filing.url == (
        "https://www.sec.gov/Archives/edgar/data/1326801/000000000123020200/0000000001-23-020200-index.htm"
    )
    assert filing.canonical == canonical(filing.url)
    assert (filing.tier, filing.history.get().history_type) == ("filing", "+")


def test_a_second_run_writes_nothing_and_says_so(meta, admin):
    first = ledger.import_filings(admin, meta, rows_of(META))
    before, lines = kept(meta), LogEntry.objects.count()
    again = ledger.import_filings(admin, meta, rows_of(META))
    assert (first, again) == (ledger.Filed(10, 0, 0), ledger.Filed(0, 10, 0))
    assert (kept(meta), LogEntry.objects.count()) == (before, lines)


def test_one_line_in_the_log_says_who_imported_how_much_without_review(meta, admin):
    ledger.import_filings(admin, meta, rows_of(META))
    entry = LogEntry.objects.get(verb="import")
    assert (entry.by, entry.row, entry.reason) == (admin, meta.pk, "10 reports of 7 filings")
    assert entry.unreviewed is True


def test_snapshots_in_any_order_end_in_the_same_rows(meta, admin):
    ends = []
    for order in permutations(SNAPSHOTS):
        with transaction.atomic():
            for facts in order:
                ledger.import_filings(admin, meta, rows_of(facts))
            ends.append(kept(meta))
            transaction.set_rollback(True)
    assert len(ends[0]) == 3
    assert ends == [ends[0]] * 6


def test_a_figure_already_logged_by_hand_is_not_doubled(meta, newsroom, admin):
    row = rows_of([Y25])[0]
    by_hand = {"unit": "USD", "accession": row.accession, "taxonomy": row.taxonomy, "concept": row.concept}
    newsroom.report(meta, 2025, row.value, reported_on=row.reported_on, form="10-K", **by_hand)
    assert ledger.import_filings(admin, meta, [row]) == ledger.Filed(0, 1, 0)
    assert ledger.import_filings(admin, meta, [replace(row, value=1)]) == ledger.Filed(0, 0, 1)
    assert [r.value for r in Report.objects.all()] == [row.value]


def test_a_retracted_figure_does_not_come_back(meta, admin, newsroom):
    ledger.import_filings(newsroom.admin, meta, rows_of([Y25]))
    report = Report.objects.get()
    report.recorded_by_id = newsroom.editor.pk
    ledger.retract(admin, report, "read from the wrong table")
    ledger.import_filings(admin, meta, rows_of([Y25]))
    assert Report.objects.published().count() == 0


def test_an_editor_may_not_import(meta, editor):
    with pytest.raises(ledger.Forbidden):
        ledger.import_filings(editor, meta, rows_of(META))
    assert Report.objects.count() == 0


def test_one_impossible_row_leaves_nothing_of_the_company(meta, admin):
    rows = [*rows_of([Y25, Q1]), replace(rows_of([Q2])[0], reported_on=date(2026, 1, 1))]
    with pytest.raises(ledger.Refused):
        ledger.import_filings(admin, meta, rows)
    assert (Report.objects.count(), Source.objects.count()) == (0, 0)
