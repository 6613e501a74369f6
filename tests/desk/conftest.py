"""The desk with the founding story's first figure on it, and hands to work there."""

from datetime import date

import pytest

BN = 10**9


@pytest.fixture
def pledge(newsroom):
    company = newsroom.company(name="Openly AI", slug="openly-ai")
    pledge = newsroom.pledge(
        company, slug="compute", title="Compute", metric="compute", definition="compute_spend"
    )
    newsroom.announcement(
        pledge,
        low=1400 * BN,
        high=1400 * BN,
        announced_on=date(2025, 11, 6),
        horizon_start=date(2026, 1, 1),
        horizon_end=date(2033, 12, 31),
        hedge="about",
    )
    return pledge


class Hand:
    """Somebody at the desk: opens a form, types into it and sends it, as a browser would."""

    def __init__(self, client, person):
        client.force_login(person)
        self.client = client

    def open(self, address):
        response = self.client.get(address)
        assert response.status_code == 200, address
        return response.context["form"]

    def send(self, address, button="send", **typed):
        form = self.open(address)
        filled = {name: form[name].value() for name in form.fields}
        data = (
            {name: value for name, value in filled.items() if value not in (None, False)}
            | typed
            | {button: "1"}
        )
        desk = self.client.get(address).context.get("desk")
        if desk and desk.version and "version" not in data:
            data["version"] = desk.version
        return self.client.post(address, data)


@pytest.fixture
def editing(client, editor):
    return Hand(client, editor)


@pytest.fixture
def february():
    """The founding story's second figure as an editor types it."""
    return {
        "url": "https://paper.example/openly?utm_source=x",
        "source_title": "A smaller plan",
        "figure": "about $600bn through 2030",
        "announced_on": "2026-02-21",
        "speaker": "A. Speaker",
        "answer-horizon-differs": "the new plan is for a shorter window",
    }
