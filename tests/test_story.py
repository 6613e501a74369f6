"""The demo's story, end to end: the numbers a reader finds on the pages and in the data, worked by hand."""

import html
import re
from datetime import date

import pytest
import time_machine

from narratives.models import Announcement, Company, Pledge, Report, Source
from narratives.stories.rows import read

TODAY = "2026-11-24 12:00"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(TODAY, tick=False):
        yield


@pytest.fixture
def page(client, db, told):
    """A page's visible words at an address, tags and spaces folded."""

    def words(address):
        response = client.get(address)
        assert response.status_code == 200
        text = re.sub(r"<[^>]+>", " ", response.content.decode())
        return re.sub(r"\s+([,.:;])", r"\1", re.sub(r"\s+", " ", html.unescape(text)))

    return words


@pytest.fixture
def data(client, db, told):
    def document(company, day="2026-11-24"):
        return client.get(f"/companies/{company}.json", {"as_of": day}).json()

    return document


def measures(document):
    return {row["key"]: row for row in document["measures"]}


def test_every_row_of_the_story_loads(db, told):
    assert Company.objects.count() == len(read("companies"))
    assert Announcement.objects.published().count() == len(read("announcements"))
    assert Report.objects.published().count() == len(read("reports"))


def test_the_story_is_large_enough_to_compare(db, told):
    said = Pledge.objects.filter(announcements__isnull=False).values("company").distinct()
    assert (said.count() >= 15, Announcement.objects.published().count() >= 150) == (True, True)


def test_every_fact_of_the_story_carries_an_address_or_an_accession(db, told):
    addresses = set(Source.objects.values_list("url", flat=True))
    assert {
        row["source_url"] for name in ("announcements", "reports", "claims", "frames") for row in read(name)
    } <= addresses
    assert all(re.match(r"https?://[^/]+\.", address) for address in addresses)


def test_loading_the_story_twice_adds_nothing(db, told):
    from django.core.management import call_command

    before = Announcement.objects.count(), Report.objects.count(), Source.objects.count()
    call_command("demo", "--no-serve", verbosity=0)
    assert (Announcement.objects.count(), Report.objects.count(), Source.objects.count()) == before


@pytest.mark.parametrize(
    "words",
    [
        "cut by 57% on paper, by 31% a year, and over 2026–30 possibly not at all",
        "−57.1%",
        "−31.4% to +13.1%",
        "direction not established",
        "84.5% a year",
        "53.1%",
        "69% to 103%",
        "9.2×",
        "true, loose",
        "decimal slip, ×10",
        "5 years: $120bn: understated",
        "6 years: $100bn: accurate",
        "literally $6tn",
        "that would be +329%",
        "no reported series measures it. Compute spend includes rent and is not capex",
    ],
)
def test_the_page_of_openai_says(page, words):
    assert words in page("/companies/openai/")


def test_the_data_of_openai_are_exact(data):
    found = measures(data("openai"))
    cut = next(k for k, row in found.items() if k.endswith("on-paper") and row["exact"] == "-4/7")
    assert found[cut]["value"] == "-0.5714285714285714285714285714"
    assert found[cut.replace("on-paper", "per-year")]["exact"] == "-11/35"
    assert found["growth/revenue-2030/required"]["value"].startswith("0.844")
    assert found["scale/total-compute/share-linear"]["value"].startswith("0.692")
    assert found["scale/total-compute/share-geometric"]["value"].startswith("1.029")


@pytest.mark.parametrize(("day", "verdict"), [("2026-02-21", "depends"), ("2026-08-01", "false")])
def test_more_than_microsoft_or_amazon_has_a_date(data, day, verdict):
    claims = {row["wording"]: row["verdict"] for row in data("openai", day)["claims"]}
    assert claims["cao hơn cả chi phí vốn hàng năm của Microsoft hoặc Amazon"] == verdict


def test_in_december_2025_nobody_knows_the_600(client, page):
    words = page("/companies/openai/?as_of=2025-12-01")
    raw = client.get("/companies/openai/", {"as_of": "2025-12-01"}).content.decode()
    response = client.get("/companies/openai.json", {"as_of": "2025-12-01"})
    assert "$1.4tn" in words
    assert [text for text in ("$600bn", "600 tỷ", "−57.1%") if text in words + raw] == []
    assert [text for text in ("600000000000", "-4/7") if f'"{text}"' in response.content.decode()] == []
    total = next(p for p in response.json()["pledges"] if p["slug"] == "total-compute")
    assert [row["low"] for row in total["announcements"]] == ["1000000000000", "1400000000000"]


def test_the_csv_in_december_2025_does_not_know_it_either(client, db, told):
    text = client.get("/companies/openai.csv", {"as_of": "2025-12-01"}).content.decode()
    assert ("1400000000000" in text, "600000000000" in text) == (True, False)


def test_a_day_before_the_first_fact_says_when_the_first_was(page):
    assert "The first fact we keep is of 21 January 2025" in page("/companies/openai/?as_of=2019-01-01")


def test_the_ladder_and_the_delivery_of_meta(page):
    words = page("/companies/meta/")
    assert [
        w for w in ("raised, widened", "raised, narrowed", "+11.1%", "within the range") if w not in words
    ] == []


@pytest.mark.parametrize(("day", "value"), [("2025-01-29", "31431000000"), ("2025-01-30", "31186000000")])
def test_metas_capex_of_2022_by_the_day_it_was_known(data, day, value):
    rows = [
        row["value"]
        for row in data("meta", day)["reports"]
        if row["definition"] == "cash_capex" and row["period_start"] == "2022-01-01"
    ]
    assert rows[-1] == value


def test_microsoft_refuses_the_percent_and_prints_why(page, data):
    words = page("/companies/microsoft/")
    assert "No percent between about $80bn promised and $64.6bn reported" in words
    assert "scope: AI data centers ≠ everything" in words
    assert [
        row
        for key, row in measures(data("microsoft")).items()
        if "ai-datacenters" in key and "delivery" in key
    ] == []


def test_foxconn_shows_both_baselines(data):
    found = measures(data("foxconn"))
    assert found["delivery/wisconsin/first/distance"]["exact"] == "-93/100"
    assert found["delivery/wisconsin/last/distance"]["exact"] == "1/24"


@pytest.mark.parametrize(
    ("company", "pledge", "says"),
    [
        ("openai", "microsoft-contract", "not stated"),
        ("microsoft", "fy2026-total-capex", "No figure was ever given"),
        ("coreweave", "2026-capex", "at least $31bn"),
        ("openai", "total-compute-capacity", "30 GW"),
        ("intel", "magdeburg", "withdrawn"),
    ],
)
def test_an_odd_pledge_has_its_page_and_invents_nothing(page, company, pledge, says):
    assert says in page(f"/companies/{company}/{pledge}/")


def test_every_page_of_the_story_answers(client, db, told):
    addresses = [f"/companies/{slug}/" for slug in Company.objects.values_list("slug", flat=True)]
    addresses += [row.get_absolute_url() for row in Pledge.objects.select_related("company")]
    addresses += [f"/sources/{pk}/" for pk in Source.objects.values_list("pk", flat=True)]
    refused = {a: status for a in addresses if (status := client.get(a).status_code) != 200}
    silent = {c.slug for c in Company.objects.all() if not c.pledges.exists() and not c.reports.exists()}
    assert refused == {f"/companies/{slug}/": 404 for slug in silent}


def test_every_address_of_arithmetic_answers(client, data):
    document = data("openai")
    for row in document["measures"]:
        response = client.get(f"/companies/openai/arithmetic/{row['key']}/")
        assert response.status_code == 200


def test_a_later_figure_is_not_known_before_its_day(data):
    days = {
        p["slug"]: [row["announced_on"] for row in p["announcements"]]
        for p in data("meta", "2025-07-29")["pledges"]
    }
    assert max(days["2025-capex"]) == "2025-04-30"
    assert all(date.fromisoformat(day) <= date(2025, 7, 29) for rows in days.values() for day in rows)


def numbers_in(value):
    """Every number anywhere in a document."""
    if isinstance(value, dict):
        return [n for item in value.values() for n in numbers_in(item)]
    if isinstance(value, list):
        return [n for item in value for n in numbers_in(item)]
    return [value] if isinstance(value, int | float) and not isinstance(value, bool) else []


@pytest.mark.parametrize("company", ["openai", "meta", "microsoft", "foxconn", "nebius", "tsmc"])
def test_data_hold_no_floats_and_no_value_without_a_reason_for_its_lack(data, company):
    document = data(company)
    assert [n for n in numbers_in(document) if isinstance(n, float)] == []
    wrong = [
        row["key"] for row in document["measures"] if (row["value"] is None) != (row["reason"] is not None)
    ]
    assert wrong == []
    assert [
        row["key"] for row in document["measures"] if not (row["formula"] and row["name"] and row["evidence"])
    ] == []


def test_every_measure_lists_inputs_that_are_facts_of_the_document(data):
    document = data("openai")
    facts = {f"announcement/{row['id']}" for p in document["pledges"] for row in p["announcements"]}
    facts |= {f"report/{row['id']}" for row in document["reports"]}
    own = [row for row in document["measures"] if "/against/" not in row["key"] and row["value"] is not None]
    assert {given["fact"] for row in own for given in row["inputs"]} <= facts
    assert [row["key"] for row in own if not row["inputs"]] == []
