"""Lists filter, sort and page by what exists, and refuse the rest with a sentence."""

from datetime import date
from itertools import product

import pytest
from django.http import QueryDict

from narratives.dossier.lists import (
    COMPANY_FACETS,
    COMPANY_SORTS,
    GAP_FACETS,
    GAP_SORTS,
    MOVE_FACETS,
    MOVE_SORTS,
    PER_PAGE,
    Listed,
    Wanted,
    facet_counts,
    page_of,
)
from narratives.models import Evidence, Firmness, Metric
from narratives.views.choosing import FIXED, wanted
from narratives.views.parameters import BadParameter

BN = 10**9
LISTS = {
    "/moves/": (MOVE_FACETS, MOVE_SORTS),
    "/gaps/": (GAP_FACETS, GAP_SORTS),
    "/companies/": (COMPANY_FACETS, COMPANY_SORTS),
}
PRESENT = {"sector": "Chips", "country": "VN", "currency": "USD"}
NONSENSE = ("nonsense", "\0")


def both(sorts):
    return [sign + name.removeprefix("-") for name in sorts for sign in ("", "-")]


@pytest.fixture
def kept(newsroom):
    """One company with a pledge that moved and was delivered."""
    company = newsroom.company(name="Chipworks", sector="Chips", country="VN")
    pledge = newsroom.pledge(company, title="Plan")
    horizon = {"horizon_start": date(2025, 1, 1), "horizon_end": date(2025, 12, 31)}
    for month, amount in ((1, 10), (6, 8)):
        day = date(2025, month, 1)
        newsroom.announcement(pledge, low=amount * BN, high=amount * BN, announced_on=day, **horizon)
    newsroom.report(company, 2025, 9 * BN)
    return pledge


@pytest.mark.parametrize("address", LISTS)
def test_every_filter_with_every_sort_is_shown_or_refused(client, kept, address):
    facets, sorts = LISTS[address]
    for name in facets:
        valid = list(FIXED.get(name, [PRESENT.get(name)]))
        for code, sort in product((*valid, *NONSENSE), (*both(sorts), "name", "--company")):
            answer = client.get(address, {name: code, "sort": sort})
            allowed = code in valid and sort in both(sorts)
            assert (name, code, sort, answer.status_code) == (name, code, sort, 200 if allowed else 400)


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("nobody=1", "a parameter we do not know"),
        ("metric=capex&metric=revenue", "given more than once"),
        ("metric=gold", "“metric” may be capex, revenue"),
        ("country=ZZ", "“country” may be VN, not “ZZ”"),
        ("sort=size", "“sort” may be"),
        ("page=0", "“page” must be a whole number from 1"),
        ("page=-1", "“page” must be a whole number from 1"),
        ("page=٣", "“page” must be a whole number from 1"),
        ("page=2", "The list has no page 2."),
        ("since=soon", "“since” must be a date"),
        ("since=2999-01-01", "has not happened yet"),
        ("since=2025-02-01&until=2025-01-01", "“since” is after “until”"),
        ("as_of=2999-01-01", "has not happened yet"),
    ],
)
def test_what_does_not_exist_is_refused_with_a_sentence(client, kept, address, query, sentence):
    answer = client.get(f"{address}?{query}")
    assert (answer.status_code, sentence in answer.content.decode()) == (400, True)


def test_the_front_page_is_ranked_by_what_exists(client, kept):
    asked = ("?sort=on_paper", "?sort=per_year", "?sort=size", "?metric=capex")
    assert [client.get(f"/{query}").status_code for query in asked] == [200, 200, 400, 400]


CHOICES = {
    "metric": ("", "capex", "revenue", "gold"),
    "firmness": ("", "pledge", "spend", "firm"),
    "evidence": ("", "reported", "derived", "sure"),
    "country": ("", "VN", "US", "ZZ"),
}
DAYS = ("", "2025-01-10", "2025-02-01", "2025-02-30")
ORDERS = ("", "day", "-day", "size", "-size", "weight")


def rows():
    """Forty rows that differ in all they can be chosen by; every fifth has no size."""
    codes = (("capex", "compute"), ("pledge", "target"), ("reported", "estimated"), ("VN", "US"))
    return [
        Listed(
            n,
            date(2025, 1, 1 + n % 28),
            {
                name: frozenset({two[(n >> k) % 2]})
                for k, (name, two) in enumerate(zip(CHOICES, codes, strict=True))
            },
            {"day": date(2025, 1, 1 + n % 28), "size": None if n % 5 == 0 else n},
        )
        for n in range(40)
    ]


def twin(every, given):
    """The slow obvious way: one row after another, one question after another."""
    found = []
    for row in every:
        if all(given[name] in ("", *row.facets[name]) for name in CHOICES):
            day = row.on.isoformat()
            if (given["since"] or day) <= day <= (given["until"] or day):
                found.append(row)
    name = (given["sort"] or "-day").removeprefix("-")
    known = [row for row in found if row.order[name] is not None]
    signs = -1 if (given["sort"] or "-day").startswith("-") else 1
    number = {row.row: row.order[name] for row in known}
    key = {n: v.toordinal() if isinstance(v, date) else v for n, v in number.items()}
    known.sort(key=lambda row: signs * key[row.row])
    return [row.row for row in known + [row for row in found if row.order[name] is None]]


def is_valid(given, counts):
    names = {"metric": Metric.values, "firmness": Firmness.values, "evidence": Evidence.values}
    facets = all(given[n] in ("", *names.get(n, counts.get(n, ()))) for n in CHOICES)
    days = "2025-02-30" not in (given["since"], given["until"])
    order = not (given["since"] and given["until"]) or given["since"] <= given["until"]
    return facets and days and order and given["sort"] != "weight"


def test_the_whole_product_of_filters_days_and_sorts_agrees_with_its_twin():
    every = rows()
    counts = facet_counts(every, CHOICES)
    names = (*CHOICES, "since", "until", "sort")
    for values in product(*CHOICES.values(), DAYS, DAYS, ORDERS):
        given = dict(zip(names, values, strict=True))
        query = QueryDict(mutable=True)
        query.update(given)
        try:
            want = wanted(query, counts, ("-day", "size"), date(2026, 1, 1))
        except BadParameter:
            assert (given, is_valid(given, counts)) == (given, False)
            continue
        page = page_of(every, want)
        expected = twin(every, given)
        assert is_valid(given, counts)
        assert (given, page.rows, page.count, page.of) == (
            given,
            tuple(expected[:PER_PAGE]),
            len(expected),
            40,
        )


def test_pages_part_a_list_without_loss_and_end_where_it_ends():
    every = [Listed(n, None, {}, {"size": n}) for n in range(2 * PER_PAGE + 1)]
    pages = [page_of(every, Wanted({}, None, None, "size", n)) for n in (1, 2, 3, 4)]
    assert [row for page in pages[:3] for row in page.rows] == list(range(2 * PER_PAGE + 1))
    assert ([page.last for page in pages[:3]], pages[3]) == ([3, 3, 3], None)


def test_counts_speak_of_the_whole_list_and_of_what_was_chosen(client, newsroom, kept):
    newsroom.announcement(newsroom.pledge(newsroom.company(country="US"), metric="compute"))
    text = client.get("/companies/?country=VN").content.decode()
    assert ("1 company of 2" in text, "Vietnam (1)" in text, "United States (1)" in text) == (
        True,
        True,
        True,
    )


def test_an_empty_choice_says_what_to_take_away(client, kept):
    text = client.get("/moves/?metric=cash_burn&country=VN&until=2025-01-01").content.decode()
    assert "0 moves of 1" in text
    assert 'href="?country=VN&amp;until=2025-01-01"' in text
    assert 'href="?metric=cash_burn&amp;country=VN"' in text


def test_links_onwards_keep_the_day_and_drop_the_filters(client, kept):
    text = client.get("/moves/?as_of=2025-12-01&metric=capex&sort=on_paper").content.decode()
    assert f'href="{kept.get_absolute_url()}?as_of=2025-12-01"' in text


def test_a_list_is_as_of_its_day(client, kept):
    texts = [client.get(f"/moves/?as_of={day}").content.decode() for day in ("2025-05-31", "2025-06-01")]
    assert ["Nothing of this kind was known on this day" in text for text in texts] == [True, False]


def test_sorting_turns_round_and_says_so(client, kept):
    text = client.get("/gaps/?sort=first").content.decode()
    assert ('aria-sort="ascending"' in text, 'id="sort-first" href="?sort=-first"' in text) == (True, True)
