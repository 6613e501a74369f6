"""The CSV is read by spreadsheets, which must not take a cell for a formula."""

import csv
from io import StringIO

import pytest

pytestmark = pytest.mark.django_db


def rows(client, company):
    response = client.get(f"/companies/{company.slug}.csv")
    return list(csv.DictReader(StringIO(response.content.decode())))


@pytest.mark.parametrize("start", ["=", "+", "@", "-"])
def test_a_name_that_looks_like_a_formula_is_made_inert(client, newsroom, start):
    row = newsroom.announcement(speaker=f"{start}HYPERLINK(1)")
    assert rows(client, row.pledge.company)[0]["speaker"] == f"'{start}HYPERLINK(1)"


def test_a_negative_number_stays_a_number(client, newsroom):
    pledge = newsroom.pledge()
    newsroom.announcement(pledge, announced_on="2025-01-01")
    newsroom.announcement(pledge, announced_on="2025-02-01", low=5 * 10**9, high=5 * 10**9)
    found = {
        row["key"].rsplit("/", 1)[-1]: row["value"]
        for row in rows(client, pledge.company)
        if row["row"] == "measure"
    }
    assert found["on-paper"] == "-0.5"


def test_an_undefined_measure_has_no_value_but_a_reason(client, newsroom):
    pledge = newsroom.pledge()
    newsroom.announcement(pledge, announced_on="2025-01-01")
    newsroom.announcement(pledge, announced_on="2025-02-01")
    found = {
        row["key"].rsplit("/", 1)[-1]: row for row in rows(client, pledge.company) if row["row"] == "measure"
    }
    assert (found["per-year"]["value"], found["per-year"]["reason"]) == ("", "no-horizon")
