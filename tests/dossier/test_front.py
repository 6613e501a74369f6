"""The front page ranks what stands, both ways, and says what is undefined rather than leave it at nought."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from narratives import ledger
from narratives.dossier import Clock, front, panel

pytestmark = pytest.mark.django_db
BN = 10**9
TODAY = Clock(date(2026, 6, 30))


def moved(newsroom, *figures, title="Plan", **fields):
    """A pledge with a figure (in billions) a month, each over the given years."""
    pledge = newsroom.pledge(title=title, **fields)
    for n, (amount, years) in enumerate(figures):
        horizon = {"horizon_start": date(2026, 1, 1), "horizon_end": date(2025 + years, 12, 31)}
        stated = {"start_stated": True, "end_stated": True}
        day = date(2025, 1 + n, 15)
        newsroom.announcement(
            pledge, low=amount * BN, high=amount * BN, announced_on=day, **horizon, **stated
        )
    return pledge


def titles(rows):
    return [row.pledge.title for row in rows]


def test_cuts_and_raises_are_ranked_by_the_percent_asked_for(newsroom):
    moved(newsroom, (80, 8), (40, 5), title="Shorter")
    moved(newsroom, (20, 4), (28, 8), title="Longer")
    moved(newsroom, (10, 5), (9, 5), title="Little")
    moved(newsroom, (10, 5), (12, 5), title="More")
    paper, yearly = front(TODAY, "on_paper"), front(TODAY, "per_year")
    assert (titles(paper.cuts), titles(paper.raises)) == (["Shorter", "Little"], ["Longer", "More"])
    assert (titles(yearly.cuts), titles(yearly.raises)) == (["Longer", "Shorter", "Little"], ["More"])


def test_only_the_last_change_of_a_pledge_is_ranked(newsroom):
    moved(newsroom, (100, 5), (10, 5), (11, 5))
    found = front(TODAY, "on_paper")
    assert (titles(found.cuts), titles(found.raises)) == ([], ["Plan"])


def test_a_pledge_that_never_moved_is_in_no_ranking(newsroom):
    moved(newsroom, (10, 5), (10, 5))
    found = front(TODAY, "on_paper")
    assert (found.cuts, found.raises, found.headline) == ((), (), None)


def test_the_headline_is_a_move_whose_two_percents_differ(newsroom):
    moved(newsroom, (10, 5), (9, 5), title="Same window")
    moved(newsroom, (80, 8), (40, 5), title="Shorter")
    assert front(TODAY, "on_paper").headline.pledge.title == "Shorter"


def delivered(newsroom, promised, actual, title):
    pledge = newsroom.pledge(title=title)
    horizon = {"horizon_start": date(2025, 1, 1), "horizon_end": date(2025, 12, 31)}
    stated = {"start_stated": True, "end_stated": True, "announced_on": date(2025, 1, 5)}
    newsroom.announcement(pledge, low=promised * BN, high=promised * BN, **horizon, **stated)
    if actual is not None:
        newsroom.report(pledge.company, 2025, actual * BN)


def test_gaps_go_both_ways_and_what_was_kept_is_none(newsroom):
    for promised, actual, title in ((10, 12, "Over"), (10, 7, "Under"), (10, 10, "Kept")):
        delivered(newsroom, promised, actual, title)
    found = front(TODAY, "on_paper")
    assert [[row.view.pledge.title for row in rows] for rows in (found.above, found.below)] == [
        ["Over"],
        ["Under"],
    ]


def test_over_and_unmeasured_is_overdue_until_a_report_covers_it(newsroom):
    delivered(newsroom, 10, None, "Waiting")
    delivered(newsroom, 10, 12, "Settled")
    moved(newsroom, (5, 1), title="Ending")
    moved(newsroom, (5, 9), title="Far")
    found = front(TODAY, "on_paper")
    assert (titles(found.due), titles(found.overdue)) == ([], ["Waiting"])
    assert titles(front(Clock(date(2026, 7, 2)), "on_paper").due) == ["Ending"]


def test_only_claims_the_arithmetic_contradicts_have_failed(newsroom):
    pledge = moved(newsroom, (10, 5), (5, 5))
    before, after = pledge.announcements.order_by("announced_on")
    inputs = [{"role": "before", "announcement": before}, {"role": "after", "announcement": after}]
    for wording, value in (("cut by half", -50), ("cut by a fifth", -20)):
        newsroom.claim(pledge.company, inputs, wording=wording, stated_value=value)
    newsroom.claim(pledge.company, inputs, publish=False, wording="a draft", stated_value=-10)
    assert [row.claim.wording for row in front(TODAY, "on_paper").failed] == ["cut by a fifth"]


def test_a_draft_changes_nothing_on_the_front_page_or_a_list(client, newsroom):
    pledge = moved(newsroom, (10, 5), (8, 5), title="Known plan")
    pages = ("/", "/moves/", "/gaps/", "/companies/", "/search/?q=plan")
    before = [client.get(page).content for page in pages]
    hidden = newsroom.pledge(title="Secret plan")
    drafts = [
        newsroom.announcement(pledge, publish=False, low=777 * BN, high=777 * BN),
        newsroom.announcement(hidden, publish=False),
        newsroom.report(hidden.company, 2025, 555 * BN, publish=False),
    ]
    assert [client.get(page).content for page in pages] == before
    ledger.submit(newsroom.editor, drafts)
    assert [client.get(page).content for page in pages] == before


def test_one_filing_of_many_periods_is_one_line(newsroom):
    company = newsroom.company()
    for year in (2023, 2024):
        newsroom.report(company, year, 5 * BN, reported_on=date(2025, 2, 1))
    assert [row.done.end for row in front(TODAY, "on_paper").done] == [date(2024, 12, 31)]


@pytest.mark.parametrize("address", ["/", "/moves/", "/gaps/", "/companies/"])
def test_a_page_costs_the_same_with_1_and_with_50_rows(client, newsroom, address):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        return len(asked)

    def fill():
        pledge = moved(newsroom, (10, 5), (8, 5))
        newsroom.report(pledge.company, 2026, 2 * BN, reported_on=date(2026, 2, 1))
        row = pledge.announcements.first()
        newsroom.frame(row)
        newsroom.claim(pledge.company, [{"role": role, "announcement": row} for role in ("before", "after")])

    fill()
    one = queries()
    for _ in range(49):
        fill()
    assert queries() == one


def test_an_empty_site_says_what_to_do(client, db):
    assert "Nothing is published yet." in client.get("/").content.decode()


def test_what_is_kept_is_read_anew_after_every_act(newsroom):
    pledge = moved(newsroom, (10, 5), (8, 5))
    seen = [len(panel(TODAY).moves)]
    row = newsroom.announcement(pledge, low=4 * BN, high=4 * BN, announced_on=date(2025, 6, 1), publish=False)
    seen.append(len(panel(TODAY).moves))
    newsroom.publish(row)
    seen.append(len(panel(TODAY).moves))
    assert panel(TODAY) is panel(TODAY)
    ledger.retract(newsroom.admin, row, "it was wrong")
    seen.append(len(panel(TODAY).moves))
    assert seen == [1, 1, 2, 1]


def test_what_a_reviewer_imagines_is_not_kept_for_readers(newsroom):
    pledge = moved(newsroom, (10, 5), (8, 5))
    row = newsroom.announcement(pledge, low=4 * BN, high=4 * BN, announced_on=date(2025, 6, 1), publish=False)
    imagined = Clock(TODAY.as_of, imagined={"announcement": (row.pk,)})
    assert [len(panel(clock).moves) for clock in (imagined, TODAY, imagined)] == [2, 1, 2]
