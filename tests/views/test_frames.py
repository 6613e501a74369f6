"""Frames beside what the figures did like for like, and a source with all it said."""

from datetime import date
from fractions import Fraction

import pytest

from tests.make import BN

pytestmark = pytest.mark.django_db


def horizon(first, last):
    return {"horizon_start": date(first, 1, 1), "horizon_end": date(last, 12, 31), "start_stated": True}


@pytest.fixture
def cut(newsroom):
    """From 1,400 over eight years to 600 over five: a cut on paper, not established like for like."""
    pledge = newsroom.pledge(newsroom.company(slug="maker"), slug="plan")
    newsroom.announcement(pledge, low=1400 * BN, high=1400 * BN, **horizon(2026, 2033))
    return newsroom.announcement(
        pledge, low=600 * BN, high=600 * BN, announced_on=date(2026, 2, 21), **horizon(2026, 2030)
    )


def frames(client, query=""):
    return client.get("/companies/maker/" + query).context["dossier"].frames


def test_a_cut_that_is_not_established_is_counted_when_a_text_calls_it_one(client, newsroom, cut):
    newsroom.frame(cut, label="cut")
    newsroom.frame(cut, label="discipline")
    found = frames(client)
    assert (found.cuts, found.unestablished) == (1, 1)
    assert [(row.label, row.count, row.share) for row in found.counts] == [
        ("cut", 1, Fraction(1, 2)),
        ("discipline", 1, Fraction(1, 2)),
    ]


def test_opinion_and_satire_are_shown_and_not_counted(client, newsroom, cut):
    newsroom.frame(cut, label="cut", opinion=True)
    newsroom.frame(cut, label="cut", satire=True)
    found = frames(client)
    assert (len(found.rows[0].said.frames), found.counts, found.cuts) == (2, (), 0)


def test_the_first_to_use_a_frame_is_named(client, newsroom, cut):
    first = newsroom.frame(cut.pledge.announcements.first(), label="record")
    newsroom.frame(cut, label="record")
    (row,) = frames(client).counts
    assert (row.count, row.first.source.pk, row.first_on) == (2, first.source_id, date(2025, 1, 15))


def test_a_frame_is_known_from_the_day_of_its_figure(client, newsroom, cut):
    newsroom.frame(cut, label="cut")
    assert (frames(client, "?as_of=2026-02-20").rows, len(frames(client).rows)) == ((), 1)


def test_a_draft_frame_is_nowhere(client, newsroom, cut):
    frame = newsroom.frame(cut, label="broken_promise", publish=False)
    assert (frames(client).rows, client.get(f"/sources/{frame.source_id}/").status_code) == ((), 404)


def test_a_source_counts_its_links_and_its_one_origin(client, newsroom):
    origin = newsroom.announcement().source
    echoes = [newsroom.announcement(source=newsroom.source(origin=origin)).source for _ in range(3)]
    newsroom.announcement(publish=False, source=newsroom.source(origin=origin, title="Secret echo"))
    page = client.get(echoes[0].get_absolute_url())
    assert (page.context["found"].links, len(page.context["found"].siblings)) == (4, 2)
    assert ("4 links kept here, one origin." in page.content.decode(), b"Secret" in page.content) == (
        True,
        False,
    )
    assert client.get(origin.get_absolute_url()).context["found"].links == 4


def test_a_source_shows_the_verdicts_of_its_claims_and_what_it_framed(client, newsroom, cut):
    before = cut.pledge.announcements.first()
    source = newsroom.frame(cut, label="retreat").source
    inputs = [{"role": "before", "announcement": before}, {"role": "after", "announcement": cut}]
    claim = newsroom.claim(
        cut.pledge.company, inputs, source=source, stated_value=-57, said_on=date(2026, 3, 1)
    )
    found = client.get(source.get_absolute_url()).context["found"]
    assert [(row.view.pk, row.view.check.verdict.value) for row in found.claims] == [(claim.pk, "accurate")]
    assert [(row.frame.label, row.pledge) for row in found.frames] == [("retreat", "plan")]
