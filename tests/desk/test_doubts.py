"""Each doubt with the input that raises it, and one like it that must not."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

pytestmark = pytest.mark.django_db
BN = 10**9
REVISE = "/desk/pledges/openly-ai/compute/revise/"
NEXT_WEEK = (timezone.localdate() + timedelta(days=7)).isoformat()


def asked(editing, february, address=REVISE, **typed):
    """The codes of the doubts a form raises, with what is still unanswered in it."""
    response = editing.send(address, button="preview", **february | typed)
    return {q.doubt.code: q.doubt for q in response.context["found"].questions}


@pytest.mark.parametrize(
    ("code", "raises", "does_not"),
    [
        ("far-above", {"figure": "$11.2tn through 2033-12-31"}, {"figure": "$11.1tn through 2033-12-31"}),
        ("far-below", {"figure": "$175bn through 2033-12-31"}, {"figure": "$176bn through 2033-12-31"}),
        (
            "tenfold-slip",
            {"figure": "6000 tỷ USD", "change": "60%"},
            {"figure": "600 tỷ USD", "change": "60%"},
        ),
        ("percent-differs", {"change": "-40%"}, {"change": "-57.1%"}),
        ("percent-differs", {"change": "+57.1%"}, {"change": "up to 60%"}),
        ("prior-differs", {"prior": "$1.5tn"}, {"prior": "$1.4tn"}),
        ("horizon-differs", {}, {"figure": "$600bn", "horizon": "2026-01-01 to 2033-12-31"}),
        ("horizon-differs", {"figure": "$600bn"}, {"figure": "$600bn through 2033-12-31"}),
        ("currency-differs", {"figure": "€600bn through 2030"}, {}),
        ("definition-differs", {"definition": "cash_capex"}, {"definition": "compute_spend"}),
        ("kind-differs", {"figure": "$120bn per year"}, {"figure": "$120bn"}),
        ("before-previous", {"announced_on": "2025-11-05"}, {"announced_on": "2025-11-06"}),
        ("future", {"announced_on": NEXT_WEEK}, {"announced_on": timezone.localdate().isoformat()}),
        ("weak-source", {"tier": "blog"}, {"tier": "wire"}),
        ("weak-source", {"tier": "machine"}, {"tier": "trade"}),
    ],
)
def test_a_doubt_is_raised_by_what_is_doubtful_alone(editing, pledge, february, code, raises, does_not):
    assert (code in asked(editing, february, **raises), code in asked(editing, february, **does_not)) == (
        True,
        False,
    )


def test_a_slip_says_what_was_probably_meant(editing, pledge, february):
    found = asked(editing, february, figure="6000 tỷ USD through 2030", change="60%")
    assert found["tenfold-slip"].details["meant"].low == 600 * BN


def test_the_scope_differs_only_from_a_stated_scope(editing, newsroom, february):
    company = newsroom.company(slug="openly-ai", name="Openly AI")
    scoped = newsroom.pledge(company, slug="compute", scope="US only")
    newsroom.announcement(scoped, announced_on=date(2025, 1, 1))
    assert "scope-differs" in asked(editing, february, scope="worldwide")
    assert "scope-differs" not in asked(editing, february)


def test_the_same_figure_twice_is_asked_about_while_it_waits(editing, pledge, february):
    assert "same-figure" not in asked(editing, february)
    editing.send(REVISE, **february)
    assert "same-figure" in asked(editing, february, announced_on="2026-03-01")


def test_reaffirming_the_same_figure_raises_nothing(editing, pledge, february):
    typed = {k: v for k, v in february.items() if k != "figure"} | {"announced_on": "2026-01-05"}
    assert set(asked(editing, typed, address="/desk/pledges/openly-ai/compute/reaffirm/")) == set()


def test_the_same_amount_in_another_pledge_is_asked_about(editing, pledge, february, newsroom):
    other = newsroom.pledge(pledge.company, title="Stargate")
    newsroom.announcement(other, low=600 * BN, high=600 * BN, unit="EUR")
    assert "same-elsewhere" not in asked(editing, february)
    newsroom.announcement(other, low=600 * BN, high=600 * BN)
    assert "Stargate" in asked(editing, february)["same-elsewhere"].details["title"]


def test_a_first_figure_is_compared_with_nothing(editing, pledge, february):
    typed = {"title_of_pledge": "Chips", "metric": "capex", "figure": "$90tn through 2030"}
    assert set(asked(editing, february, address="/desk/companies/openly-ai/announce/", **typed)) == set()


REPORT = {"metric": "capex", "definition": "cash_capex", "period": "FY2025", "reported_on": "2026-02-01"}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("$80bn", {"far-above"}),
        ("$79bn", set()),
        ("$1.25bn", {"far-below"}),
        ("$10bn", set()),
    ],
)
def test_a_report_is_doubted_beside_the_year_before(editing, pledge, february, newsroom, value, codes):
    newsroom.report(pledge.company, 2024, 10 * BN)
    typed = february | REPORT | {"value": value}
    assert set(asked(editing, typed, address="/desk/companies/openly-ai/report/")) == codes


def test_a_report_already_kept_is_asked_about(editing, pledge, february, newsroom):
    newsroom.report(pledge.company, 2025, 10 * BN)
    typed = february | REPORT | {"value": "$10bn"}
    assert "same-figure" in asked(editing, typed, address="/desk/companies/openly-ai/report/")


def test_every_doubt_has_its_sentence(editing, pledge, february, newsroom):
    page = editing.send(
        REVISE, button="preview", **february | {"figure": "€9tn per year", "tier": "blog", "prior": "$1tn"}
    ).content.decode()
    assert "A source of this kind (blog) is weak" in page
    assert "The figure that stands is in USD, this one in EUR." in page
    assert "The source gives the figure before as $1tn; the one that stands here is about $1.4tn." in page
