"""Choose, look, say why, confirm: the pages of curating, and who may open them."""

import pytest
from django.test import Client

from narratives import ledger
from narratives.models import Announcement, Company, LogEntry, Source

pytestmark = pytest.mark.django_db
MERGE = "/desk/merge/companies/"


@pytest.fixture
def pair(newsroom):
    kept, gone = newsroom.company(name="Kept", slug="kept"), newsroom.company(name="Gone", slug="gone")
    newsroom.announcement(newsroom.pledge(gone, title="Its plan", slug="its-plan"))
    newsroom.report(gone, 2024, 5)
    return kept, gone


@pytest.fixture
def addresses(newsroom, pair):
    row = Announcement.objects.get()
    entry = LogEntry.objects.first()
    return {
        "admins": [
            MERGE,
            "/desk/merge/sources/",
            f"/desk/announcements/{row.pk}/move/",
            f"/desk/sources/{row.source_id}/origin/",
            "/desk/log/",
            f"/desk/log/{entry.pk}/",
            f"/desk/log/announcement/{row.pk}/",
        ],
        "editors": ["/desk/quality/"],
        "all": ["/corrections/"],
    }


def test_who_may_open_what(addresses, desk, drafts_desk, signed_in_reader):
    people = (Client(), signed_in_reader, drafts_desk, desk)
    seen = {
        who: {tuple(person.get(address).status_code for person in people) for address in group}
        for who, group in addresses.items()
    }
    assert seen == {
        "admins": {(302, 403, 403, 200)},
        "editors": {(302, 403, 200, 200)},
        "all": {(200, 200, 200, 200)},
    }


def test_nothing_is_moved_by_who_may_not(addresses, drafts_desk, signed_in_reader):
    form = {"kept": "kept", "gone": "gone", "reason": "one company", "pledge": "kept/x", "origin": "1"}
    for person in (Client(), signed_in_reader, drafts_desk):
        for address in addresses["admins"]:
            assert person.post(address, form).status_code in (302, 403, 405)
    assert (Company.objects.filter(slug="gone").exists(), LogEntry.objects.filter(verb="merge").count()) == (
        True,
        0,
    )


def test_what_will_move_is_shown_before_anything_does(desk, pair):
    page = desk.get(MERGE, {"kept": "Kept", "gone": "/companies/gone/", "look": "1"}).content.decode()
    assert [
        word in page for word in ("Pledges: 1", "Reports: 1", "1 announcement comes along", "Its plan")
    ] == [True] * 4
    assert Company.objects.filter(slug="gone").exists()


def test_a_merge_confirmed_is_done_and_shown_in_the_log(desk, pair):
    answer = desk.post(MERGE, {"kept": "kept", "gone": "gone", "reason": "one company"}, follow=True)
    entry = LogEntry.objects.get(verb="merge")
    assert answer.redirect_chain == [(f"/desk/log/{entry.pk}/", 302)]
    assert [word in answer.content.decode() for word in ("one company", "Gone → Kept", "Undo it")] == [
        True
    ] * 3


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"kept": "kept", "gone": "gone", "reason": " "}, "Say why"),
        ({"kept": "kept", "gone": "nobody", "reason": "one company"}, "Nothing we keep is called “nobody”"),
        ({"kept": "kept", "gone": "kept", "reason": "one company"}, "the same row already"),
        ({"kept": "kept", "gone": "", "reason": "one company"}, "required"),
    ],
)
def test_a_refused_form_comes_back_as_it_was_typed(desk, pair, typed, says):
    answer = desk.post(MERGE, typed)
    page = answer.content.decode()
    kept = [value in page for value in typed.values() if value.strip()]
    assert (answer.status_code, says in page, kept) == (422, True, [True] * len(kept))


def test_an_unknown_parameter_is_refused(desk, pair):
    assert desk.get(MERGE, {"colour": "blue"}).status_code == 400


def test_undoing_from_the_log_says_why(desk, newsroom, pair):
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company")
    address = f"/desk/log/{curation.entry_id}/"
    assert desk.post(address, {"reason": ""}).status_code == 422
    desk.post(address, {"reason": "two after all"})
    assert Company.objects.filter(slug="gone").exists()
    assert "This was undone." in desk.get(address).content.decode()


def test_an_entry_that_moved_nothing_cannot_be_undone(desk, newsroom, pair):
    entry = LogEntry.objects.filter(verb="publish").first()
    assert desk.post(f"/desk/log/{entry.pk}/", {"reason": "no"}).status_code == 404


def test_a_figure_is_moved_from_its_page(desk, newsroom, pair):
    row, other = Announcement.objects.get(), newsroom.pledge(pair[0], slug="other", definition="net_capex")
    address = f"/desk/announcements/{row.pk}/move/"
    looked = desk.get(address, {"pledge": "kept/other", "look": "1"}).content.decode()
    assert "count different things" in looked
    desk.post(address, {"pledge": "kept/other", "reason": "wrong plant"})
    row.refresh_from_db()
    assert row.pledge == other


def test_an_origin_and_echoes_are_marked_from_a_sources_page(desk, newsroom):
    first, echo, third = (newsroom.source(title=f"Page {n}") for n in range(3))
    desk.post(f"/desk/sources/{echo.pk}/origin/", {"origin": first.url, "reason": "word for word"})
    desk.post(f"/desk/sources/{first.pk}/origin/", {"echoes": f"{third.pk}\n", "reason": "quotes it"})
    assert set(Source.objects.filter(origin=first)) == {echo, third}


def test_an_origin_in_a_circle_is_refused_in_a_sentence(desk, newsroom):
    first = newsroom.source()
    echo = newsroom.source(origin=first)
    answer = desk.post(f"/desk/sources/{first.pk}/origin/", {"origin": str(echo.pk), "reason": "why"})
    assert (answer.status_code, "form a circle" in answer.content.decode()) == (422, True)


def test_sources_are_merged_by_their_pages(desk, newsroom):
    kept, gone = newsroom.source(), newsroom.source()
    desk.post("/desk/merge/sources/", {"kept": kept.url, "gone": gone.url, "reason": "one page"})
    assert list(Source.objects.all()) == [kept]


def test_readers_are_offered_no_tools_and_curators_are(desk, client, newsroom):
    row = newsroom.announcement()
    places = [
        row.pledge.get_absolute_url(),
        row.source.get_absolute_url(),
        row.pledge.company.get_absolute_url(),
    ]
    offered = [
        [("/desk/" in person.get(place).content.decode()) for place in places] for person in (client, desk)
    ]
    assert offered == [[False] * 3, [True] * 3]


def test_a_tool_opened_from_a_page_knows_which_row_it_came_from(desk, newsroom):
    company = newsroom.company()
    page = desk.get("/desk/merge/companies/", {"gone": company.slug}).content.decode()
    assert f'name="gone" value="{company.slug}"' in page
