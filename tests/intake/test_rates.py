"""Exchange rates in the ECB's format."""

import io
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from narratives.intake.conversion import Rates
from narratives.intake.rates import MAX_BYTES, read_rates

HISTORY = b"Date,USD,JPY,RUB,\r\n2026-02-20,1.25,160.5,N/A,\r\n2026-02-19,1.2,160,,\r\n"


def zipped(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return file.getvalue()


def test_each_rate_is_a_dated_row_with_its_source():
    read = read_rates(HISTORY, "https://example.com/rates")
    assert [(r.currency, r.day.day, r.per_euro) for r in read.rows] == [
        ("JPY", 19, Decimal("160")),
        ("USD", 19, Decimal("1.2")),
        ("JPY", 20, Decimal("160.5")),
        ("USD", 20, Decimal("1.25")),
    ]
    assert {r.source for r in read.rows} == {"https://example.com/rates"}


def test_the_archive_and_the_file_of_a_single_day_are_read_alike():
    assert read_rates(zipped(eurofxref_csv=HISTORY)).rows == read_rates(HISTORY).rows
    assert read_rates(b"Date, USD, \n20 February 2026, 1.25, \n").rows[0].day == date(2026, 2, 20)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "rates-not-ecb"),
        (b"\xff\xfe\x00", "rates-not-ecb"),
        (b"company,low\nx,1\n", "rates-not-ecb"),
        (b'Date,USD\n"2026', "rates-not-ecb"),
        (b"Date,dollars\n", "rates-bad-currency"),
        (b"PK\x03\x04", "rates-not-ecb"),
        (zipped(a_csv=HISTORY, b_csv=HISTORY), "rates-not-ecb"),
        (zipped(a_csv=b"\x00" * (MAX_BYTES + 1)), "rates-not-ecb"),
        (b" " * (MAX_BYTES + 1), "file-too-large"),
    ],
)
def test_another_file_is_refused(data, code):
    assert read_rates(data).refused.code == code


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"2026-02-30,1.2,1,1", "rates-bad-date"),
        (b"2026-02,1.2,1,1", "rates-bad-date"),
        (b"2026-02-18,0,1,1", "rates-bad-rate"),
        (b"2026-02-18,-1,1,1", "rates-bad-rate"),
        (b"2026-02-18,1e5,1,1", "rates-bad-rate"),
        (b"2026-02-18,NaN,1,1", "rates-bad-rate"),
        (b"2026-02-19,1.3,160,1", "rates-twice"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line, code):
    read = read_rates(HISTORY + line + b"\r\n")
    assert [p.code for p in read.problems] == [code]
    assert set(read_rates(HISTORY).rows) - set(read.rows) == set()


RATES = Rates(read_rates(HISTORY).rows)


@pytest.mark.parametrize(
    ("base", "to", "rate"),
    [
        ("EUR", "USD", Fraction(5, 4)),
        ("USD", "EUR", Fraction(4, 5)),
        ("USD", "JPY", Fraction(642, 5)),
        ("TWD", "TWD", Fraction(1)),
    ],
)
def test_a_rate_goes_through_the_euro_exactly(base, to, rate):
    assert RATES.spot(base, to, date(2026, 2, 20)) == rate


def test_a_missing_rate_names_the_currency_and_the_day():
    assert RATES.spot("USD", "TWD", date(2026, 2, 20)).sentence == "There is no rate for TWD on 2026-02-20."


def test_no_other_days_rate_is_taken_in_silence():
    saturday = date(2026, 2, 21)
    assert RATES.spot("EUR", "USD", saturday).code == "no-rate"
    assert RATES.nearest_before("EUR", "USD", saturday) == date(2026, 2, 20)
    assert RATES.nearest_before("EUR", "USD", date(2026, 2, 1)) is None


def test_the_average_of_a_period_is_the_mean_of_its_days():
    assert RATES.average("EUR", "USD", date(2026, 2, 18), date(2026, 2, 21)) == Fraction(49, 40)


def test_an_average_with_a_hole_is_undefined():
    reason = RATES.average("EUR", "USD", date(2026, 1, 1), date(2026, 2, 21))
    assert reason.sentence == (
        "The average for USD from 2026-01-01 to 2026-02-21 would miss 2026-01-01 to 2026-02-18."
    )
    assert RATES.average("TWD", "EUR", date(2026, 2, 18), date(2026, 2, 21)).code == "no-rate-between"


def test_weekends_and_holidays_are_no_holes():
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(0, 90, 5)]
    text = "Date,USD\n" + "".join(f"{day},1.5\n" for day in days)
    rates = Rates(read_rates(text.encode()).rows)
    assert rates.average("EUR", "USD", date(2026, 1, 1), days[-1]) == Fraction(3, 2)
