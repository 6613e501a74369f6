"""The methodology is what the measures say of themselves."""

import pytest

from narratives import wording
from narratives.measures.result import MEASURES

pytestmark = pytest.mark.django_db


def test_every_measure_stands_there_once_with_its_formula_and_words(client):
    page = client.get("/methodology/").content.decode()
    missing = [
        name
        for name, row in MEASURES.items()
        if page.count(f'id="{wording.anchor(name)}"') != 1
        or str(wording.prose(row.doc)) not in page
        or wording.measure_name(name) == ""
    ]
    assert missing == []


def test_every_measure_and_every_room_has_a_name_of_its_own():
    unnamed = [
        n for n in MEASURES if n.rsplit(".", 1)[-1] not in {**wording.MEASURE_NAMES, **wording.READINGS}
    ]
    rooms = {name.split(".")[0] for name in MEASURES}
    assert (unnamed, rooms - set(wording.ROOMS)) == ([], set())


def test_an_arithmetic_page_leads_to_its_measure(client, newsroom):
    row = newsroom.announcement()
    newsroom.announcement(row.pledge, announced_on="2025-02-01", low=5, high=5)
    company = row.pledge.company
    key = client.get(f"/companies/{company.slug}/").context["dossier"].lead_move.on_paper.key
    page = client.get(f"/companies/{company.slug}/arithmetic/{key}/").content.decode()
    assert '/methodology/#revisions-on-paper-change"' in page
