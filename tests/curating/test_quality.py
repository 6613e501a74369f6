"""Each section of the data-quality page: the row that belongs there, and one that must not."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from narratives import ledger
from narratives.dossier.quality import quality_section, quality_sections
from tests.make import BN

pytestmark = pytest.mark.django_db
TODAY = date(2025, 9, 1)
SOUND = {
    "announced_on": date(2025, 3, 1),
    "horizon_start": date(2025, 1, 1),
    "horizon_end": date(2025, 12, 31),
    "start_stated": True,
    "end_stated": True,
}


def found(code):
    return list(quality_section(code, TODAY, 1).page)


def announced(newsroom, **fields):
    return newsroom.announcement(**SOUND | fields)


@pytest.fixture
def sound(newsroom):
    """A pledge about which there is nothing to say."""
    read = {"accessed_on": date(2025, 3, 2), "archived_url": "https://archive.example/1", "tier": "filing"}
    return announced(newsroom, source=newsroom.source(**read))


def test_what_is_sound_is_in_no_section(sound):
    assert [section.count for section in quality_sections(TODAY)] == [0] * 7


def test_a_figure_without_a_horizon(newsroom, sound):
    bare = newsroom.announcement()
    replaced = newsroom.announcement(announced_on=date(2025, 1, 1))
    announced(newsroom, pledge=replaced.pledge)
    newsroom.announcement(publish=False)
    assert found("no-horizon") == [bare]


def test_a_withdrawn_pledge_lacks_nothing(newsroom):
    row = newsroom.announcement()
    newsroom.announcement(row.pledge, announced_on=date(2025, 4, 1), act="withdrawn", low=None, note="off")
    assert found("no-horizon") == []


def test_a_pledge_that_rests_on_one_origin(newsroom, sound):
    first = newsroom.source()
    echoed = announced(newsroom, source=first)
    announced(newsroom, pledge=echoed.pledge, source=newsroom.source(origin=first), low=BN, high=BN)
    named = announced(newsroom, source=newsroom.source(origin_name="a wire"))
    announced(newsroom, pledge=named.pledge, source=newsroom.source(origin_name="a wire"), low=BN, high=BN)
    two = announced(newsroom)
    announced(newsroom, pledge=two.pledge)
    assert set(found("one-origin")) == {echoed.pledge, named.pledge}


def test_a_cited_source_nobody_noted_as_read(newsroom, sound):
    row = announced(newsroom)
    newsroom.source()
    draft = newsroom.announcement(publish=False)
    assert (found("unchecked"), draft.source in found("unchecked")) == ([row.source], False)


def test_a_pledge_silent_for_over_a_year_within_its_window(newsroom, sound):
    old = announced(newsroom, announced_on=date(2024, 8, 1))
    announced(newsroom, announced_on=date(2024, 8, 1), horizon_end=date(2025, 6, 30))
    assert found("stale") == [old]


def test_two_figures_of_one_day_that_differ(newsroom, sound):
    one = announced(newsroom)
    same = announced(newsroom, pledge=one.pledge)
    assert found("two-figures") == []
    other = announced(newsroom, pledge=one.pledge, low=BN, high=None)
    assert found("two-figures") == [one, same, other]


def test_a_corrected_figure_contradicts_nothing(newsroom, sound):
    row = announced(newsroom)
    newsroom.publish(ledger.correct(newsroom.editor, row, "misread", low=BN, high=BN))
    assert found("two-figures") == []


def test_two_values_of_one_period_on_one_day(newsroom, sound):
    company = newsroom.company()
    one, two = newsroom.report(company, 2024, 5), newsroom.report(company, 2024, 6)
    newsroom.report(company, 2024, 7, reported_on=date(2025, 8, 1))
    newsroom.report(company, 2024, 8, publish=False)
    assert found("two-reports") == [one, two]


def test_a_horizon_that_is_over_with_its_outcome_open(newsroom, sound):
    over = {
        "announced_on": date(2024, 2, 1),
        "horizon_start": date(2024, 1, 1),
        "horizon_end": date(2024, 12, 31),
    }
    waits, done = announced(newsroom, **over), announced(newsroom, **over)
    newsroom.report(done.pledge.company, 2024, 9 * BN)
    newsroom.report(waits.pledge.company, 2024, 9 * BN, metric="revenue", definition="revenue")
    never = announced(newsroom, pledge=newsroom.pledge(resolves_by="not_measurable"), **over)
    assert found("ended") == [waits, never]


def test_the_page_costs_the_same_with_1_and_with_8_of_each(drafts_desk, newsroom):
    def queries():
        with CaptureQueriesContext(connection) as asked, time_machine.travel("2026-09-01"):
            page = drafts_desk.get("/desk/quality/").content.decode()
        assert "No second origin" in page
        return len(asked)

    def trouble():
        row = announced(newsroom, announced_on=date(2024, 2, 1))
        announced(newsroom, pledge=row.pledge, announced_on=date(2024, 2, 1), low=BN, high=BN)
        newsroom.announcement()
        for value in (5, 6):
            newsroom.report(row.pledge.company, 2024, value)

    trouble()
    one = queries()
    for _ in range(7):
        trouble()
    assert queries() == one


def test_a_section_is_read_in_full_by_pages(drafts_desk, newsroom):
    for _ in range(51):
        newsroom.announcement()
    pages = [drafts_desk.get("/desk/quality/", {"section": "no-horizon", "page": n}) for n in (1, 2)]
    assert [page.content.decode().count("Pledge ") for page in pages] == [50, 1]


@pytest.mark.parametrize("query", ["section=rumours", "page=-1", "colour=blue"])
def test_what_the_page_does_not_know_is_refused(drafts_desk, query):
    assert drafts_desk.get(f"/desk/quality/?{query}").status_code == 400
