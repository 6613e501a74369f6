"""Figures that were really printed and were wrong or doubtful: each meets its doubt at the desk."""

from datetime import date

import pytest

from narratives.models import Pledge

pytestmark = pytest.mark.django_db
BN = 10**9


@pytest.fixture
def stands(newsroom):
    """Publishes the figure that stands, of a pledge of its own."""

    def publish(low, high, on, years, **fields):
        company = newsroom.company(slug="trap", name="Trap")
        pledge = newsroom.pledge(company, slug="plan", metric="capex", **fields.pop("pledge", {}))
        ends = {"horizon_start": date(years[0], 1, 1), "horizon_end": date(years[1], 12, 31)}
        stated = {"start_stated": True, "end_stated": True}
        newsroom.announcement(pledge, low=low, high=high, announced_on=on, **ends, **stated, **fields)

    return publish


def asked(editing, figure, on, **typed):
    source = {"url": "https://paper.example/trap", "source_title": "As printed", "announced_on": on}
    address = "/desk/pledges/trap/plan/revise/"
    found = editing.send(address, button="preview", figure=figure, **source | typed).context["found"]
    return {q.doubt.code for q in found.questions}, found.proposal.move


def test_units_of_a_hundred_million_printed_as_billions(editing, stands):
    stands(175 * BN, 185 * BN, date(2026, 2, 4), (2026, 2026))
    codes, _move = asked(editing, "$1750-1850bn in 2026", "2026-04-28", tier="machine")
    assert codes == {"far-above", "weak-source"}


def test_millions_printed_as_thousands(editing, stands):
    stands(800 * 10**6, 800 * 10**6, date(2025, 2, 26), (2025, 2027))
    codes, _move = asked(editing, "$800,000 from 2025 to 2027", "2025-03-01")
    assert codes == {"far-below"}


def test_a_narrowing_told_as_a_cut_is_read_back_as_raised_and_narrowed(editing, stands):
    stands(38 * BN, 42 * BN, date(2025, 1, 16), (2025, 2025))
    codes, move = asked(editing, "$40-42bn in 2025", "2025-10-16", tier="trade", change="-5%")
    assert codes == {"percent-differs"}
    assert (move.revision.direction, move.revision.width) == ("raised", "narrowed")


def test_euros_against_dollars(editing, stands):
    stands(17 * BN, 17 * BN, date(2022, 3, 15), (2023, 2027), unit="EUR")
    codes, move = asked(editing, "$17bn from 2023 to 2027", "2022-03-16", tier="wire")
    assert (codes, move.revision.on_paper.value) == ({"currency-differs"}, None)


def test_an_increment_told_as_the_total(editing, stands):
    stands(65 * BN, 65 * BN, date(2024, 4, 8), (2024, 2030))
    codes, _move = asked(editing, "$100bn from 2024 to 2030", "2025-03-03", change="+154%")
    assert codes == {"percent-differs"}


def test_an_older_range_misquoted_as_the_prior_one(editing, stands):
    stands(64 * BN, 72 * BN, date(2025, 4, 30), (2025, 2025))
    codes, _move = asked(editing, "$66-72bn in 2025", "2025-07-30", prior="$60-65bn")
    assert codes == {"prior-differs"}


def test_a_newer_article_that_repeats_an_older_figure(editing, stands, newsroom):
    stands(44 * BN, 44 * BN, date(2024, 4, 15), (2024, 2026))
    ends = {"horizon_start": date(2024, 1, 1), "horizon_end": date(2026, 12, 31)}
    newsroom.announcement(
        Pledge.objects.get(slug="plan"), low=37 * BN, high=37 * BN, announced_on=date(2024, 12, 20), **ends
    )
    codes, _move = asked(editing, "$44bn from 2024 to 2026", "2025-07-03")
    assert codes == {"same-figure"}


def test_total_expenses_told_as_capex(editing, stands):
    stands(70 * BN, 72 * BN, date(2025, 10, 29), (2025, 2025), pledge={"definition": "cash_capex"})
    codes, _move = asked(editing, "$114-118bn in 2025", "2025-11-05", definition="unstated", change="+2.9%")
    assert codes == {"percent-differs"}
