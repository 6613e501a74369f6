"""Logging a figure: read back before it is saved, saved once, never easily wrong."""

from datetime import date

import pytest
from django.utils import timezone

from narratives.models import Announcement, LogEntry, Pledge, Report, Source

pytestmark = pytest.mark.django_db
BN = 10**9
REVISE = "/desk/pledges/openly-ai/compute/revise/"


def drafts():
    return Announcement.objects.exclude(status="published")


def test_a_figure_typed_as_people_write_it_becomes_a_row_in_review(editing, pledge, february):
    editing.send(REVISE, **february)
    row = drafts().get()
    assert (row.low, row.high, row.unit, row.hedge) == (600 * BN, 600 * BN, "USD", "about")
    assert (row.horizon_start, row.horizon_end, row.start_stated, row.end_stated) == (
        None,
        date(2030, 12, 31),
        False,
        True,
    )
    assert (row.status, row.announced_on) == ("in_review", date(2026, 2, 21))


def test_it_is_read_back_with_its_percents_before_anything_is_saved(editing, pledge, february):
    page = editing.send(REVISE, button="preview", **february).content.decode()
    assert [text in page for text in ("−57.1%", "−31.4%", "+13.1%", "600 billion US dollars")] == [True] * 4
    assert "600 tỷ đô la Mỹ" in page
    assert drafts().count() == 0


def test_htmx_gets_the_part_alone(editing, pledge, february):
    response = editing.client.post(REVISE, february | {"preview": "1"}, headers={"HX-Request": "true"})
    assert response.content.decode().lstrip().startswith('<section id="readback"')


def test_half_a_form_is_read_back_as_far_as_it_goes(editing, pledge):
    response = editing.client.post(
        REVISE, {"figure": "$600bn through 2030", "preview": "1"}, headers={"HX-Request": "true"}
    )
    assert (response.status_code, "−57.1%" in response.content.decode()) == (200, True)


def test_saving_needs_an_answer_to_every_doubt(editing, pledge, february):
    del february["answer-horizon-differs"]
    response = editing.send(REVISE, **february)
    assert response.status_code == 422
    assert [q.doubt.code for q in response.context["found"].questions] == ["horizon-differs"]
    assert drafts().count() == 0


@pytest.mark.parametrize("click", ["", "ok", "x", "       "])
def test_a_click_is_no_answer(editing, pledge, february, click):
    response = editing.send(REVISE, **february | {"answer-horizon-differs": click})
    assert (response.status_code, drafts().count()) == (422, 0)


def test_the_answer_is_kept_in_the_log_for_the_reviewer(editing, pledge, february):
    editing.send(REVISE, **february)
    entry = LogEntry.objects.get(verb="answer")
    assert entry.reason == "horizon-differs: the new plan is for a shorter window"


def test_nothing_typed_is_lost_when_it_is_refused(editing, pledge, february):
    response = editing.send(REVISE, **february | {"announced_on": "soon", "note": "<b>as typed</b>"})
    page = response.content.decode()
    assert (response.status_code, "&lt;b&gt;as typed&lt;/b&gt;" in page) == (422, True)
    assert 'value="about $600bn through 2030"' in page


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"figure": "a lot of money"}, "No number was found."),
        ({"figure": "$1bn or so through whenever"}, "was not understood"),
        ({"figure": ""}, "Give the figure, or say in the note"),
        ({"url": "javascript:alert(1)"}, "Only web addresses"),
        ({"source_title": ""}, "give its title"),
        ({"announced_on": "03/04/2026"}, "Day and month could be exchanged"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(editing, pledge, february, typed, sentence):
    response = editing.send(REVISE, **february | typed)
    assert (response.status_code, sentence in response.content.decode()) == (422, True)
    assert (drafts().count(), Source.objects.filter(title="A smaller plan").count()) == (0, 0)


def test_a_doubtful_mark_is_confirmed_before_it_is_taken(editing, pledge, february):
    typed = february | {"figure": "1.400 tỷ USD đến 2030"}
    assert editing.send(REVISE, **typed).status_code == 422
    again = editing.send(REVISE, **typed, **{"confirm-reading": "1"})
    assert (again.status_code, drafts().get().low) == (302, 1400 * BN)


def test_a_page_we_keep_is_found_again_however_its_address_was_copied(editing, pledge, february, newsroom):
    kept = newsroom.source(url="https://www.paper.example/openly/", title="Kept")
    editing.send(REVISE, **february | {"source_title": ""})
    assert drafts().get().source == kept


def test_a_form_sent_twice_makes_one_row(editing, pledge, february):
    key = str(editing.open(REVISE)["form_key"].value())
    for _ in range(3):
        assert (
            editing.client.post(REVISE, february | SAME | {"form_key": key, "send": "1"}).status_code == 302
        )
    assert (drafts().count(), Source.objects.filter(title="A smaller plan").count()) == (1, 1)


SAME = {"speaker_role": "executive", "firmness": "pledge", "tier": "press", "reason": "unknown"}


def test_the_reason_it_moved_travels_with_its_announcement(editing, pledge, february, admin):
    editing.send(REVISE, **february | {"reason": "timing"})
    row = drafts().get()
    assert [r.status for r in row.revisions.all()] == ["in_review"]


def test_a_month_is_kept_as_its_last_day_and_marked(editing, pledge, february):
    editing.send(REVISE, **february | {"announced_on": "Feb 2026"})
    row = drafts().get()
    assert (row.announced_on, row.announced_precision) == (date(2026, 2, 28), "month")


def test_a_first_figure_opens_its_pledge(editing, pledge, february):
    editing.send(
        "/desk/companies/openly-ai/announce/",
        **february | {"title_of_pledge": "Chips", "metric": "capex", "figure": "$10bn in FY2027"},
    )
    made = Pledge.objects.get(slug="chips")
    assert (made.metric, drafts().get().horizon_end) == ("capex", date(2027, 12, 31))


def test_withdrawing_asks_for_no_figure(editing, pledge, february):
    address = "/desk/pledges/openly-ai/compute/withdraw/"
    assert "figure" not in editing.open(address).fields
    typed = {k: v for k, v in february.items() if k != "figure"}
    editing.send(address, **typed)
    assert (drafts().get().act, drafts().get().low) == ("withdrawn", None)


def test_reaffirming_begins_with_the_figure_that_stands(editing, pledge):
    form = editing.open("/desk/pledges/openly-ai/compute/reaffirm/")
    assert form["figure"].value() == "about 1.4 trillion USD"
    assert form["horizon"].value() == "2026-01-01 to 2033-12-31"


def test_a_report_is_logged_with_its_period(editing, pledge, february):
    typed = {"url": february["url"], "source_title": "10-K", "period": "FY2025", "value": "$13.1bn"}
    typed |= {"metric": "revenue", "definition": "revenue", "reported_on": "2026-02-01"}
    editing.send("/desk/companies/openly-ai/report/", **typed)
    row = Report.objects.get()
    assert (row.period_start, row.period_end, row.value, row.unit) == (
        date(2025, 1, 1),
        date(2025, 12, 31),
        13_100_000_000,
        "USD",
    )


def test_a_report_is_one_amount(editing, pledge, february):
    typed = {"url": february["url"], "source_title": "10-K", "period": "FY2025", "value": "$13-14bn"}
    response = editing.send("/desk/companies/openly-ai/report/", **typed, reported_on="2026-02-01")
    assert "one amount, not a range" in response.content.decode()


def test_a_claim_is_pinned_to_the_figures_it_is_about(editing, pledge, february, newsroom):
    later = newsroom.announcement(pledge, low=600 * BN, high=600 * BN, announced_on=date(2026, 2, 21))
    first = pledge.announcements.order_by("announced_on").first()
    typed = {
        "url": february["url"],
        "source_title": "Post",
        "kind": "percent_change",
        "wording": "cut by up to 60%",
    }
    typed |= {"stated": "-60%", "hedge": "up_to", "said_on": "2026-02-21"}
    typed |= {"role_1": "before", "fact_1": f"announcement:{first.pk}"}
    typed |= {"role_2": "after", "fact_2": f"announcement:{later.pk}"}
    editing.send("/desk/companies/openly-ai/claim/", **typed)
    row = first.pledge.company.claims.get()
    assert (row.stated_value, row.stated_precision, row.stated_unit, row.hedge) == (-60, 1, "%", "up_to")
    assert [(i.role, i.announcement) for i in row.inputs.order_by("order")] == [
        ("before", first),
        ("after", later),
    ]


def test_a_claim_without_what_it_is_about_is_refused(editing, pledge, february):
    typed = {"url": february["url"], "source_title": "Post", "kind": "percent_change", "wording": "cut"}
    response = editing.send("/desk/companies/openly-ai/claim/", **typed, stated="-60%", said_on="2026-02-21")
    assert "needs an input for: before, after" in response.content.decode()


def test_a_frame_is_logged_on_its_figure(editing, pledge, february):
    figure = pledge.announcements.get()
    typed = {"url": february["url"], "source_title": "Post", "label": "discipline", "quote": "rational"}
    editing.send(f"/desk/announcements/{figure.pk}/frame/", **typed)
    assert [f.label for f in figure.frames.all()] == ["discipline"]


def test_a_company_is_added_and_its_first_figure_asked_for(editing):
    typed = {"name": "Nha May", "kind": "private", "fiscal_year_end_month": 12, "reporting_currency": "VND"}
    response = editing.client.post("/desk/companies/add/", typed | {"other_names": "NM, Nhà máy"})
    assert response.url == "/desk/companies/nha-may/announce/"
    assert editing.client.get("/companies/nha-may/").status_code == 404


def test_today_is_the_last_day_without_a_doubt(editing, pledge, february):
    today = timezone.localdate().isoformat()
    response = editing.send(REVISE, button="preview", **february | {"announced_on": today})
    assert "future" not in [q.doubt.code for q in response.context["found"].questions]


def test_no_reason_is_guessed_where_the_source_gives_none(editing, pledge, february):
    editing.send(REVISE, **february)
    assert [r.reason for r in drafts().get().revisions.all()] == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"figure": "$600bn through 2030", "horizon": "2026 to 2028"}, "names another horizon"),
        ({"figure": "$600bn per year", "kind": "run_rate"}, "The figure says otherwise"),
        ({"figure": "$600bn over the next 30 months"}, "was not understood"),
        ({"figure": "$600bn", "horizon": "over the next 30 months"}, "Give whole years"),
        ({"figure": "$600bn", "horizon": "from 2027"}, "Say where it ends too"),
        ({"figure": "$1.23456789123bn through 2030"}, "not a whole number"),
    ],
)
def test_what_contradicts_itself_or_is_half_said_is_not_guessed(editing, pledge, february, typed, sentence):
    response = editing.send(REVISE, **february | typed)
    assert (response.status_code, sentence in response.content.decode(), drafts().count()) == (422, True, 0)


@pytest.mark.parametrize("figure", ["more than 600bn dollars through 2030", "about 600bn euro through 2030"])
def test_the_name_of_a_currency_takes_no_hedge_away(editing, pledge, february, figure):
    found = editing.send(REVISE, button="preview", **february | {"figure": figure}).context["found"]
    assert found.amount.hedge == ("more_than" if figure.startswith("more") else "about")


@pytest.mark.parametrize(
    "value", ["about $131.8bn", "$131.8bn in 2024", "$131.8bn per year", "run rate of $131.8bn", "5 GW"]
)
def test_a_report_takes_nothing_but_its_amount(editing, pledge, february, value):
    typed = {"url": february["url"], "source_title": "10-K", "period": "FY2025", "value": value}
    response = editing.send("/desk/companies/openly-ai/report/", **typed, reported_on="2026-02-01")
    assert (response.status_code, Report.objects.count()) == (422, 0)


CLAIM = {"kind": "sum", "wording": "adds up to", "said_on": "2026-02-21", "source_title": "Post"}


@pytest.mark.parametrize("number", ["fourty bn", "up to $40bn", "40%", "$40-60bn"])
def test_no_input_of_a_claim_is_dropped_or_halved(editing, pledge, february, number):
    typed = CLAIM | {"url": february["url"], "stated": "$100bn", "role_1": "part", "number_1": "$60bn"}
    address = "/desk/companies/openly-ai/claim/"
    response = editing.send(address, **typed | {"role_2": "part", "number_2": number})
    assert (response.status_code, "number_2" in response.context["form"].errors) == (422, True)


def test_a_yearly_amount_claimed_is_money_per_year(editing, pledge, february):
    typed = CLAIM | {"url": february["url"], "stated": "about $100bn a year"}
    editing.send("/desk/companies/openly-ai/claim/", **typed | {"role_1": "part", "number_1": "$60bn"})
    row = pledge.company.claims.get()
    assert (row.stated_unit, row.per, row.hedge) == ("USD", "year", "about")
