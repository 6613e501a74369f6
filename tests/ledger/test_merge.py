"""Two found to be one: everything moves, nothing is lost, and undoing it gives every row back equal."""

from datetime import date

import pytest
from django.apps import apps
from simple_history.models import HistoricalChanges

from narratives import ledger
from narratives.models import (
    Alias,
    Announcement,
    Claim,
    Company,
    Curation,
    LogEntry,
    OldAddress,
    Partner,
    Pledge,
    Report,
    SearchEntry,
    Source,
    Touched,
)

pytestmark = pytest.mark.django_db
RECORDS = (LogEntry, Curation, SearchEntry, Touched)


def everything():
    """Every row of every table of ours but the records of the acts themselves; entries of search, which are
    made anew, without their numbers."""
    entries = SearchEntry.objects.order_by("kind", "key").values_list(
        "kind", "key", "title", "about", "words"
    )
    return {"entries": list(entries)} | {
        model._meta.label: list(model._default_manager.order_by("pk").values())
        for model in apps.get_app_config("narratives").get_models()
        if model not in RECORDS and not issubclass(model, HistoricalChanges)
    }


@pytest.fixture
def pair(newsroom):
    """A company and its double, which clash in a pledge's address, an alias and a partnership."""
    kept = newsroom.company(name="Kept", slug="kept", aliases=("Same",))
    gone = newsroom.company(name="Gone", slug="gone", aliases=("Same", "Other"), ticker="GO", cik="77")
    for company in (kept, gone):
        newsroom.announcement(newsroom.pledge(company, slug="plan", title=f"Plan of {company}"))
        newsroom.report(company, 2024, 5)
    third = newsroom.pledge()
    for company in (kept, gone):
        ledger.add_partner(newsroom.editor, pledge=third, company=company, role="lender")
    ledger.add_partner(newsroom.editor, pledge=kept.pledges.get(), company=gone, role="builder")
    inputs = [{"role": "left", "company": gone, "metric": "capex", "definition": "cash_capex"}]
    newsroom.claim(gone, inputs)
    return kept, gone


def test_everything_of_the_gone_company_is_the_kept_ones(newsroom, pair):
    kept, gone = pair
    ledger.merge_companies(newsroom.admin, kept, gone, "one company, logged twice")
    assert Company.objects.filter(slug="gone").exists() is False
    assert sorted(kept.pledges.values_list("slug", flat=True)) == ["plan", "plan-2"]
    assert (Report.objects.filter(company=kept).count(), Claim.objects.get().company) == (2, kept)
    assert Claim.objects.get().inputs.get().company == kept
    assert sorted(Alias.objects.values_list("name", flat=True)) == ["Gone", "Other", "Same"]
    assert (kept.ticker, kept.cik) == ("GO", "77")


def test_no_company_becomes_its_own_partner_nor_a_partner_twice(newsroom, pair):
    ledger.merge_companies(newsroom.admin, *pair, "one company, logged twice")
    assert list(Partner.objects.values_list("company__slug", "role")) == [("kept", "lender")]


def test_undoing_a_merge_of_companies_restores_every_row(newsroom, pair):
    before = everything()
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company, logged twice")
    assert everything() != before
    ledger.undo(newsroom.admin, curation, "they are two after all")
    assert everything() == before


def test_a_merge_and_its_undoing_are_two_acts_in_the_log(newsroom, pair):
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company, logged twice")
    ledger.undo(newsroom.admin, curation, "they are two after all")
    told = [(e.verb, e.noun, e.row, e.label, e.reason, e.unreviewed) for e in LogEntry.objects.all()[:2]]
    about = ("company", pair[0].pk, "Gone → Kept")
    assert told == [
        ("undo", *about, "they are two after all", True),
        ("merge", *about, "one company, logged twice", True),
    ]


def test_a_merge_is_undone_once(newsroom, pair):
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company")
    ledger.undo(newsroom.admin, curation, "two after all")
    with pytest.raises(ledger.Refused, match="undone already"):
        ledger.undo(newsroom.admin, curation, "again")


def test_merges_in_a_row_are_undone_in_reverse(newsroom, pair):
    last, before = newsroom.company(name="Last"), everything
    start = before()
    first = ledger.merge_companies(newsroom.admin, *pair, "one company")
    second = ledger.merge_companies(newsroom.admin, last, pair[0], "and another")
    assert set(OldAddress.objects.filter(noun="company").values_list("company", flat=True)) == {last.pk}
    with pytest.raises(ledger.Refused):
        ledger.undo(newsroom.admin, first, "out of order")
    ledger.undo(newsroom.admin, second, "two")
    ledger.undo(newsroom.admin, first, "two")
    assert before() == start


def test_a_merge_is_not_undone_over_an_address_taken_since(newsroom, pair):
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company")
    newsroom.company(slug="gone")
    now = everything()
    with pytest.raises(ledger.Refused, match="taken its place"):
        ledger.undo(newsroom.admin, curation, "two after all")
    assert everything() == now


def test_what_moved_on_since_is_not_torn_back(newsroom, pair):
    curation = ledger.merge_companies(newsroom.admin, *pair, "one company")
    pledge = Pledge.objects.get(slug="plan-2")
    ledger.amend(newsroom.admin, pledge, "it is a third company's", company=newsroom.company())
    with pytest.raises(ledger.Refused, match="moved or changed since"):
        ledger.undo(newsroom.admin, curation, "two after all")


def test_the_same_filing_twice_is_refused_not_counted_twice(newsroom):
    kept, gone = newsroom.company(), newsroom.company()
    for company in (kept, gone):
        newsroom.report(company, 2024, 5, accession="0000-25-1", concept="Payments")
    before = everything()
    with pytest.raises(ledger.Refused, match="same filing"):
        ledger.merge_companies(newsroom.admin, kept, gone, "one company")
    assert everything() == before


def test_two_sec_numbers_are_two_companies(newsroom):
    with pytest.raises(ledger.Refused, match="SEC number"):
        ledger.merge_companies(
            newsroom.admin, newsroom.company(cik="12"), newsroom.company(cik="13"), "one company"
        )


@pytest.mark.parametrize("person", ["editor", "reader"])
def test_only_admins_merge(request, newsroom, pair, person):
    with pytest.raises(ledger.Forbidden):
        ledger.merge_companies(request.getfixturevalue(person), *pair, "one company")


def test_a_merge_says_why_and_joins_two(newsroom, pair):
    with pytest.raises(ledger.Refused, match="Say why"):
        ledger.merge_companies(newsroom.admin, *pair, " ")
    with pytest.raises(ledger.Refused, match="same row"):
        ledger.merge_companies(newsroom.admin, pair[0], pair[0], "one company")


@pytest.fixture
def sources(newsroom):
    first = newsroom.source(title="First")
    kept = newsroom.source(title="Kept", publisher="")
    gone = newsroom.source(title="Gone", origin=first, publisher="Wire", published_on=date(2025, 2, 3))
    newsroom.source(title="Echo", origin=gone)
    row = newsroom.announcement(source=gone)
    newsroom.frame(row, source=gone)
    return kept, gone, first


def test_what_cited_the_gone_source_cites_the_kept_one(newsroom, sources):
    kept, gone, first = sources
    ledger.merge_sources(newsroom.admin, kept, gone, "one page, two addresses")
    assert Announcement.objects.get().source == kept
    assert [row.title for row in kept.echoes.all()] == ["Echo"]
    assert (kept.origin, kept.publisher, kept.published_on) == (first, "Wire", date(2025, 2, 3))


def test_undoing_a_merge_of_sources_restores_every_row(newsroom, sources):
    before = everything()
    curation = ledger.merge_sources(newsroom.admin, *sources[:2], "one page, two addresses")
    ledger.undo(newsroom.admin, curation, "two pages")
    assert everything() == before


def test_an_echo_merged_with_its_origin_takes_over_where_that_came_from(newsroom, sources):
    _, gone, first = sources
    echo = Source.objects.get(title="Echo")
    ledger.merge_sources(newsroom.admin, echo, gone, "the same text")
    assert echo.origin == first


def test_an_origin_merged_with_its_echo_repeats_nobody(newsroom, sources):
    _, gone, first = sources
    ledger.merge_sources(newsroom.admin, first, gone, "the same text")
    assert (first.origin, [row.title for row in first.echoes.all()]) == (None, ["Echo"])


def test_a_merge_never_makes_origins_circle(newsroom):
    gone = newsroom.source()
    between = newsroom.source(origin=gone)
    kept = newsroom.source(origin=between)
    with pytest.raises(ledger.Refused, match="circle"):
        ledger.merge_sources(newsroom.admin, kept, gone, "the same text")


def test_the_gone_sources_page_is_found_again_under_the_kept_one(newsroom, sources):
    kept, gone, _ = sources
    address = gone.url
    ledger.merge_sources(newsroom.admin, kept, gone, "one page, two addresses")
    assert ledger.source_at(newsroom.editor, address, title="Again", tier="press") == kept
    with pytest.raises(ledger.Refused, match="already kept"):
        newsroom.source(url=address)
