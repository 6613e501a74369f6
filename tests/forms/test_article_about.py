"""What a claim's words tell of the pledge it is about: metric, horizon, which way it turned."""

from datetime import date

import pytest

from narratives.extract.article import candidates
from narratives.extract.sums import check_sums, half_told
from narratives.forms.article_about import about, turns
from narratives.models import Company

DAY = date(2026, 3, 15)
FULL = "It cut its capex plan for 2026 from $140 billion to $60 billion, a cut of 57%. "
YEARLY = (
    "It cut its compute pledge from $1.4 trillion to $600 billion through 2030. "
    "That is about $100 billion a year."
)
GROWTH = "Revenue was $13 billion in 2025. Its revenue target is $280 billion in 2030, a CAGR of 85%."


def abouts(text, **company):
    found = candidates(text, "en")
    checked = check_sums(found, text)
    every = [f for f in (*checked, *half_told(found, text, checked)) if f.kind != "magnitude"]
    turned = turns(every)
    return {f.kind: about(f, turned, Company(**company), DAY) for f in every}


def told(text, kind, *names):
    found = abouts(text)[kind]
    return tuple(getattr(found, name) for name in names)


def test_a_cut_is_about_spending_that_moved_down_in_its_year():
    names = ("metric", "moved", "turn", "until", "quarter")
    assert told(FULL, "percent_change", *names) == ("capex", True, -1, 2026, False)


def test_an_average_is_about_the_total_it_was_made_of():
    assert told(YEARLY, "average", "metric", "moved", "until", "length") == ("capex", True, 2030, None)


def test_an_average_of_a_figure_claimed_to_be_cut_turned_as_it_did():
    text = YEARLY.replace("through 2030", "through 2030, a cut of 57%")
    assert told(text, "average", "turn") == (-1,)


def test_growth_is_about_revenue_from_one_year_to_another():
    names = ("metric", "until", "since", "length")
    assert told(GROWTH, "cagr", *names) == ("revenue", 2030, 2025, None)


def test_a_plan_of_so_many_years_has_that_length():
    text = "Spending on data centers would average $100 billion a year over the next five years."
    assert told(text, "average", "until", "length") == (None, 5)


def test_a_change_from_what_was_done_is_about_no_announcement_before_it():
    text = "It plans capex of $125 billion in 2026, a rise of 39% compared with the $90 billion it spent."
    assert abouts(text) == {"percent_change": None}


@pytest.mark.parametrize(("period", "quarter"), [("Q3 2026", True), ("2026", False), ("through 2026", False)])
def test_a_quarter_is_told_from_a_year(period, quarter):
    text = f"It cut its capex guidance for {period} from $14 billion to $6 billion, a cut of 57%."
    assert told(text, "percent_change", "until", "quarter") == (2026, quarter)
