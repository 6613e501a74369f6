"""Exchange rates are kept once a day and currency, with their source, and never changed."""

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction

from narratives import ledger
from narratives.intake.rates import SOURCE, RateRow
from narratives.models import ExchangeRate, LogEntry
from tests.intake.test_rates import HISTORY

pytestmark = pytest.mark.django_db
DAY = date(2026, 2, 20)
DOLLAR = RateRow("USD", DAY, Decimal("1.0856"))


def kept():
    return list(ExchangeRate.objects.values_list("base", "quote", "day", "rate"))


def test_a_rate_comes_back_exactly_as_it_was_published(admin):
    rows = [
        DOLLAR,
        RateRow("IDR", DAY, Decimal("17692.33")),
        RateRow("TRL", DAY, Decimal("1834567.12345678")),
    ]
    ledger.import_rates(admin, rows, SOURCE)
    assert kept() == [
        ("EUR", row.currency, row.day, row.per_euro) for row in sorted(rows, key=lambda r: r.currency)
    ]


def test_importing_again_adds_only_what_is_missing_and_changes_nothing(admin):
    ledger.import_rates(admin, [DOLLAR], SOURCE)
    other = replace(DOLLAR, day=date(2026, 2, 19))
    again = ledger.import_rates(admin, [DOLLAR, other], SOURCE)
    differs = ledger.import_rates(admin, [replace(DOLLAR, per_euro=Decimal(2))], SOURCE)
    assert (again, differs) == (ledger.Rated(1, 1, 0), ledger.Rated(0, 0, 1))
    assert [rate for *_, rate in kept()] == [DOLLAR.per_euro, DOLLAR.per_euro]
    assert LogEntry.objects.filter(verb="import").count() == 2


@pytest.mark.parametrize("rate", ["0", "-1", "0.123456789", "123456789", "12345678.123456789"])
def test_a_rate_that_could_not_be_kept_exactly_is_refused_with_all_others(admin, rate):
    with pytest.raises(ledger.Refused):
        ledger.import_rates(admin, [DOLLAR, RateRow("JPY", DAY, Decimal(rate))], SOURCE)
    assert kept() == []


def test_the_database_refuses_a_second_rate_of_a_day_and_one_not_above_zero(admin):
    ledger.import_rates(admin, [DOLLAR], SOURCE)
    row = ExchangeRate.objects.get()
    for broken in ({"rate": 3}, {"quote": "JPY", "rate": 0}, {"quote": "EUR", "rate": 1}):
        fields = {"day": row.day, "base": "EUR", "quote": "USD", "rate": 1, "source": row.source} | broken
        with pytest.raises(IntegrityError), transaction.atomic():
            ExchangeRate.objects.create(**fields)


def test_an_editor_may_not_import_rates(editor):
    with pytest.raises(ledger.Forbidden):
        ledger.import_rates(editor, [DOLLAR], SOURCE)


def test_the_command_reads_the_banks_file_and_says_what_it_did(admin, tmp_path):
    path, out = tmp_path / "eurofxref-hist.csv", io.StringIO()
    path.write_bytes(HISTORY)
    call_command("import_rates", str(path), stdout=out)
    call_command("import_rates", str(path), stdout=out)
    assert out.getvalue().splitlines() == [
        "4 rates written, 0 there before.",
        "0 rates written, 4 there before.",
    ]
    assert {row.source.url for row in ExchangeRate.objects.all()} == {SOURCE}
    path.write_text("company,low\nx,1\n")
    with pytest.raises(CommandError, match="This is not a file of ECB reference rates"):
        call_command("import_rates", str(path))
