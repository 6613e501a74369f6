"""An article beside what is stored: both verdicts, possible slips, run rates; and what that costs."""

import re
from datetime import date
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import strip_tags

from narratives.models import Announcement, Report
from tests.make import BN
from tests.views.test_articles import NOTHING, URL, article, kept, sent

pytestmark = pytest.mark.django_db
FEB = date(2026, 2, 21)
UNTOLD = "OpenAI lowered its compute pledge from $1.4 trillion to $6 trillion."
PACE = "OpenAI has annualised revenue of $20bn."
AS_STORED = "by what is stored as of 15 March 2026: "


@pytest.fixture
def compute(newsroom, company):
    pledge = newsroom.pledge(
        company, metric="compute", definition="compute_spend", title="Total compute", slug="total"
    )
    eight = {"horizon_start": date(2026, 1, 1), "horizon_end": date(2033, 12, 31)}
    newsroom.announcement(pledge, low=1400 * BN, high=1400 * BN, announced_on=date(2025, 11, 6), **eight)
    newsroom.announcement(pledge, **plan(600))
    return pledge


@pytest.fixture
def growth(newsroom, company):
    newsroom.report(company, 2025, 13_100_000_000, metric="revenue", definition="revenue", reported_on=FEB)
    pledge = newsroom.pledge(company, metric="revenue", definition="revenue", title="Revenue 2030")
    newsroom.announcement(pledge, **plan(280) | {"horizon_start": date(2030, 1, 1)})
    return pledge


def plan(billions, **fields):
    ends = {"horizon_end": date(2030, 12, 31), "end_stated": True}
    return {"low": billions * BN, "high": billions * BN, "announced_on": FEB} | ends | fields


def claims(page):
    """The text of each claim shown, in one line each."""
    listed = (
        page.content.decode()
        .replace("</li>", "</li> ")
        .split('<ul class="claims">')[1]
        .split("</section>")[0]
    )
    return [" ".join(unescape(strip_tags(row)).split()) for row in listed.split("<q ")[1:]]


def said_of(page, words):
    return next(row for row in claims(page) if words in row)


def test_text_and_store_each_give_their_verdict_with_the_amounts_they_used(desk, company, compute):
    row = said_of(desk.post(URL, article(company)), "60%")
    assert "by the text's own numbers: wrong direction before $1.4tn, after $6tn +328.6%" in row
    assert (
        AS_STORED + "true, loose Total compute: before $1.4tn (6 Nov 2025), after $600bn (21 Feb 2026) −57.1%"
        in row
    )


def test_an_average_depends_on_the_assumed_start_of_the_stored_horizon(desk, company, compute):
    row = said_of(desk.post(URL, article(company)), "by the text's own numbers: decimal slip total $6tn")
    stored = row.split(AS_STORED)[1]
    amounts = "total $600bn (21 Feb 2026) 5 years: $120bn: understated 6 years: $100bn: accurate"
    assert stored.startswith("depends Total compute: " + amounts)


def test_where_text_and_store_agree_one_line_says_so(desk, company, growth):
    row = said_of(desk.post(URL, article(company)), "80%")
    assert "+84.5% the same amounts are stored as of 15 March 2026: Revenue 2030: base $13.1bn" in row
    assert "own numbers" not in row


def test_the_stored_line_leads_to_the_pledge_as_of_the_articles_day(desk, company, compute):
    page = desk.post(URL, article(company)).content.decode()
    link = re.search(r'<li class="stored">.*?<a href="([^"]+)"', page, re.DOTALL)[1]
    assert link == "/companies/openai/total/?as_of=2026-03-15"
    desk.logout()
    assert desk.get(link).status_code == 200


def test_a_claim_told_half_is_checked_by_what_is_stored(desk, company, compute):
    text = "OpenAI cut its compute pledge by 57% to $600 billion through 2030."
    page = desk.post(URL, article(company, text=text))
    assert said_of(page, "57%").endswith(
        "not like for like: the two figures cover windows of different length accurate"
    )
    assert [(row.check.verdict, row.box) for row in page.context["claims"]] == [("accurate", None)]


def test_a_claim_told_half_of_which_nothing_is_stored_is_not_shown(desk, company):
    text = "OpenAI cut its compute pledge by 57% to $600 billion through 2030."
    assert claims(desk.post(URL, article(company, text=text))) == []


def test_what_came_out_after_the_article_is_not_used(desk, company, compute, growth):
    page = desk.post(URL, article(company, said_on="2026-02-20"))
    assert [row.stored for row in page.context["claims"]] == [None] * 5


def test_what_is_not_published_is_not_used(desk, newsroom, company):
    pledge = newsroom.pledge(company, metric="compute", definition="compute_spend")
    newsroom.announcement(pledge, **plan(1400, announced_on=date(2025, 11, 6)), publish=False)
    newsroom.announcement(pledge, **plan(600), publish=False)
    page = desk.post(URL, article(company))
    assert [row.stored for row in page.context["claims"]] == [None] * 5
    page = desk.post(URL, article(company, text=UNTOLD))
    assert [form.stored_alike for _, form in page.context["rows"]] == [None, None]


def test_a_possible_slip_against_the_pledge_is_named_and_nothing_filled_in_is_changed(desk, company, compute):
    page = desk.post(URL, article(company, text=UNTOLD))
    shown = " ".join(unescape(strip_tags(page.content.decode())).split())
    assert "As written this is $6tn, 10 times a figure of the pledge it seems to be of." in shown
    assert "Stored: $600bn on 21 February 2026. Check the amount before you tick it. Total compute" in shown
    _, (figure, form) = page.context["rows"]
    assert (form["amount"].value(), form["keep"].value(), kept()["Announcement"]) == ("$6 trillion", None, 2)
    assert figure.initial["pledge"] == compute.pk


def test_a_slip_the_text_itself_reveals_is_named_once(desk, company, compute):
    page = desk.post(URL, article(company))
    assert page.content.decode().count("A slip of the decimal point?") == 1


def test_a_figure_told_as_done_is_no_slip_of_a_pledge(desk, newsroom, company):
    newsroom.announcement(newsroom.pledge(company), **plan(4))
    page = desk.post(URL, article(company, text="Capex was $40 billion in 2030."))
    assert [form.stored_alike for _, form in page.context["rows"]] == [None]


def test_a_run_rate_is_offered_as_one_unticked_and_with_no_pledge(desk, company, growth):
    page = desk.post(URL, article(company, text=PACE))
    [(figure, form)] = page.context["rows"]
    assert (figure.candidate.role, form["keep"].value()) == ("run_rate", None)
    assert {name: figure.initial[name] for name in ("what", "pledge", "new_pledge")} == {
        "what": "run_rate",
        "pledge": None,
        "new_pledge": "",
    }
    assert "it is not kept as revenue" in page.content.decode()


def test_a_ticked_run_rate_is_kept_as_a_run_rate_of_its_day(desk, company):
    answer = desk.post(URL, sent(desk, company, {"f1-keep": "on"}, text=PACE))
    row = Report.objects.get()
    assert (answer.status_code, Announcement.objects.count()) == (302, 0)
    assert (row.metric, row.definition, row.value) == ("revenue", "run_rate_revenue", 20 * BN)
    assert (row.period_start, row.period_end) == (date(2026, 3, 15), date(2026, 3, 15))


def test_a_figure_typed_as_a_run_rate_is_none_of_a_pledge_of_revenue(desk, company, growth):
    typed = {"f1-keep": "on", "f1-what": "announcement", "f1-pledge": growth.pk}
    typed["f1-amount"] = "annualised $20bn run rate"
    answer = desk.post(URL, sent(desk, company, typed, text=PACE))
    assert (answer.status_code, Report.objects.count(), Announcement.objects.count()) == (422, 1, 1)
    assert "A run rate is no revenue, and no figure of a pledge of revenue." in answer.content.decode()


def test_a_figure_of_a_pledge_of_run_rates_is_a_run_rate(desk, newsroom, company):
    pledge = newsroom.pledge(company, metric="revenue", definition="run_rate_revenue")
    typed = {"f1-keep": "on", "f1-what": "announcement", "f1-pledge": pledge.pk}
    desk.post(URL, sent(desk, company, typed, text=PACE))
    assert Announcement.objects.get().kind == "run_rate"


def test_only_a_run_rate_of_revenue_is_kept(desk, company):
    answer = desk.post(URL, sent(desk, company, {"f1-keep": "on", "f1-metric": "capex"}, text=PACE))
    assert (answer.status_code, kept()) == (422, NOTHING)
    assert "Only a run rate of revenue is kept." in answer.content.decode()


def queries(desk, company, text):
    with CaptureQueriesContext(connection) as asked:
        page = desk.post(URL, article(company, text=text))
    return len(asked), len(page.context["claims"]), len(page.context["rows"])


def test_many_claims_and_figures_cost_no_more_queries_than_few(desk, newsroom, company, compute, growth):
    """Changes, averages, comparisons and slips: what is stored is asked for once."""
    peers = [newsroom.company(name=name, slug=name.lower()) for name in ("Amazon", "Microsoft", "Meta")]
    for peer in peers:
        newsroom.report(peer, 2024, 80 * BN)
    cut = "It cut its compute pledge by {0}% from $1.4 trillion to ${1} trillion. "
    yearly = "Spending would average ${2} billion a year, more than the annual capex of {3}. "
    many = "".join((cut + yearly).format(n, n + 5, 90 + n, peers[n % 3].name) for n in range(1, 13))
    few, more = (queries(desk, company, text) for text in ((cut + yearly).format(57, 6, 90, "Amazon"), many))
    assert (few[0], few[1] < more[1], few[2] < more[2]) == (more[0], True, True)


def suggested(desk, company):
    page = desk.post(URL, article(company, text=UNTOLD))
    return [figure.initial["pledge"] for figure, _ in page.context["rows"]]


def test_of_several_pledges_the_one_that_moved_is_suggested_for_a_changed_figure(
    desk, newsroom, company, compute
):
    other = newsroom.pledge(company)
    newsroom.announcement(other, **plan(500))
    newsroom.announcement(other, **plan(400), publish=False)
    newsroom.announcement(other, **plan(300, announced_on=date(2026, 3, 16)))
    assert suggested(desk, company) == [compute.pk, compute.pk]


def test_where_two_pledges_moved_none_is_suggested(desk, newsroom, company, compute):
    other = newsroom.pledge(company)
    newsroom.announcement(other, **plan(500))
    newsroom.announcement(other, **plan(400))
    assert suggested(desk, company) == [None, None]


def test_a_figure_its_pledge_has_had_is_told_to_be_nothing_new(desk, company, compute):
    text = "OpenAI lowered its compute pledge from $1.4 trillion to $600 billion."
    page = desk.post(URL, article(company, text=text))
    assert [form.stored_alike.times for _, form in page.context["rows"]] == [1, 1]
    shown = " ".join(unescape(strip_tags(page.content.decode())).split())
    assert "has had this figure. Stored: $600bn on 21 February 2026. Tick it only if the company" in shown


def test_a_change_between_other_amounts_than_the_pledges_is_not_judged_by_the_pledge(desk, company, compute):
    text = "OpenAI cut its capex plan from $10 billion to $7 billion, a cut of 30%."
    page = desk.post(URL, article(company, text=text))
    assert [(row.check.verdict.value, row.stored) for row in page.context["claims"]] == [("accurate", None)]
