"""What must never be is refused by the database itself, whoever writes."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from narratives.models import Announcement, Company, Report
from tests.make import BN

pytestmark = pytest.mark.django_db


def refuses(row, **changes):
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**changes)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("constraint", "changes"),
    [
        ("announcement_low_at_most_high", {"low": 2, "high": 1}),
        (
            "announcement_horizon_ordered",
            {"horizon_start": date(2030, 1, 1), "horizon_end": date(2029, 1, 1)},
        ),
        ("announcement_unit_with_amount", {"unit": ""}),
        ("announcement_stated_bounds_exist", {"horizon_end": None, "end_stated": True}),
        ("announcement_act_known", {"act": "dreamt"}),
        ("announcement_hedge_known", {"hedge": "perhaps"}),
        ("announcement_kind_known", {"kind": "weekly"}),
        ("announcement_published_is_dated", {"status": "secret"}),
        ("announcement_published_is_dated", {"published_at": None}),
        ("announcement_retracted_says_why", {"status": "retracted"}),
        ("announcement_correction_says_why", {"correction_reason": "for no row"}),
    ],
)
def test_an_impossible_announcement_is_refused(newsroom, constraint, changes):
    assert constraint in refuses(newsroom.announcement(), **changes)


def test_an_announcement_cannot_correct_itself(newsroom):
    row = newsroom.announcement()
    said = refuses(row, corrects=row, correction_reason="a slip")
    assert "announcement_never_corrects_itself" in said


@pytest.mark.parametrize(
    ("constraint", "changes"),
    [
        ("report_period_ordered", {"period_end": date(1990, 1, 1)}),
        ("report_unit_given", {"unit": ""}),
        ("report_metric_known", {"metric": "mood"}),
        ("report_evidence_known", {"evidence": "hearsay"}),
    ],
)
def test_an_impossible_report_is_refused(newsroom, constraint, changes):
    assert constraint in refuses(newsroom.report(newsroom.company(), 2024, BN), **changes)


def test_one_filed_fact_is_kept_once(newsroom):
    company = newsroom.company()
    filed = {"accession": "0001-24-1", "taxonomy": "us-gaap", "concept": "Capex", "form": "10-K"}
    first = newsroom.report(company, 2024, BN, **filed)
    with pytest.raises(IntegrityError), transaction.atomic():
        Report.objects.create(
            company=company, metric="capex", definition="cash_capex", period_start=first.period_start,
            period_end=first.period_end, value=2, unit="USD", reported_on=date(2025, 2, 1), **filed,
            recorded_by=newsroom.editor, source=first.source,
        )  # fmt: skip
    assert Report.objects.filter(company=company).count() == 1


def test_several_vintages_of_one_period_are_kept(newsroom):
    company = newsroom.company()
    newsroom.report(company, 2024, BN, accession="a-1", concept="Capex")
    newsroom.report(company, 2024, 2 * BN, accession="a-2", concept="Capex", reported_on=date(2026, 2, 1))
    assert list(Report.objects.filter(company=company).values_list("value", flat=True)) == [BN, 2 * BN]


def test_two_companies_cannot_share_an_sec_number(newsroom):
    newsroom.company(cik="1326801")
    other = newsroom.company()
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        Company.objects.filter(pk=other.pk).update(cik="1326801")
    assert "cik" in str(refusal.value)


def test_null_and_zero_differ(newsroom):
    silent = newsroom.announcement(low=None, high=None, note="notably larger")
    nothing = newsroom.announcement(low=0, high=0)
    kept = Announcement.objects.in_bulk([silent.pk, nothing.pk])
    assert (kept[silent.pk].low, kept[nothing.pk].low) == (None, 0)
