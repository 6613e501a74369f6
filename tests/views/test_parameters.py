"""Whatever an address asks that we do not understand is refused with a sentence, never ignored."""

import pytest
import time_machine

pytestmark = pytest.mark.django_db
PLACES = [
    "/companies/{slug}/",
    "/companies/{slug}.json",
    "/companies/{slug}.csv",
    "/companies/{slug}/{pledge}/",
]


@pytest.fixture
def row(newsroom):
    return newsroom.announcement()


def ask(client, row, place, query):
    return client.get(place.format(slug=row.pledge.company.slug, pledge=row.pledge.slug) + query)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("?as_of=soon", "must be a date such as 2026-02-21"),
        ("?as_of=2026-02-30", "must be a date such as 2026-02-21"),
        ("?as_of=20260221", "must be a date such as 2026-02-21"),
        ("?as_of=2026-2-1", "must be a date such as 2026-02-21"),
        ("?as_of=%D9%A2%D9%A0%D9%A2%D9%A6-02-21", "must be a date"),
        ("?as_of=2026-02-21%00", "must be a date"),
        ("?as_of=9999-12-31", "has not happened yet"),
        ("?shown_on=9999-12-31", "has not happened yet"),
        ("?colour=blue", "a parameter we do not know: “colour”"),
        ("?as_of=2025-01-01&as_of=2025-01-02", "given more than once"),
        ("?ramp_high=lots", "must be a yearly growth in percent"),
        ("?ramp_high=1e9", "must be a yearly growth in percent"),
        ("?ramp_low=-100", "must be a yearly growth in percent"),
        ("?ramp_low=40&ramp_high=10", "is above"),
    ],
)
def test_a_bad_parameter_is_refused_with_a_sentence(client, row, place, query, says):
    response = ask(client, row, place, query)
    text = response.json()["error"] if place.endswith(("json", "csv")) else response.content.decode()
    assert (response.status_code, says in text) == (400, True)


def test_a_refusal_does_not_echo_markup(client, row):
    response = ask(client, row, PLACES[0], "?as_of=<script>alert(1)</script>")
    assert "<script>alert" not in response.content.decode()


def test_an_unknown_timeline_filter_is_refused(client, row):
    assert ask(client, row, PLACES[0], "?show=rumours").status_code == 400


@time_machine.travel("2025-06-01 12:00", tick=False)
def test_today_is_the_last_day_that_may_be_asked_for(client, row):
    asked = [ask(client, row, PLACES[0], f"?as_of=2025-06-{day}").status_code for day in ("01", "02")]
    assert asked == [200, 400]


def test_the_bounds_of_the_band_are_editable_in_the_address(client, newsroom):
    pledge = newsroom.pledge()
    ten_years = {
        "horizon_start": "2024-01-01",
        "horizon_end": "2033-12-31",
        "start_stated": True,
        "end_stated": True,
    }
    newsroom.announcement(pledge, announced_on="2024-02-01", **ten_years)
    newsroom.announcement(pledge, announced_on="2025-02-01", **ten_years | {"horizon_end": "2028-12-31"})
    address = f"/companies/{pledge.company.slug}.json"
    keys = {}
    for query in ("", "?ramp_high=0", "?ramp_low=10&ramp_high=10"):
        rows = client.get(address + query).json()["measures"]
        keys[query] = {r["key"].rsplit("/", 1)[1]: r["value"] for r in rows if "shared-window" in r["key"]}
    assert keys["?ramp_high=0"] == {"shared-window-low": "1", "shared-window-high": "1"}
    assert keys[""]["shared-window-low"] == "1"
    assert len({frozenset(found.items()) for found in keys.values()}) == 3
