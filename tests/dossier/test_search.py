"""Search finds what is published, however it is spelled, and nothing else."""

from datetime import date
from types import SimpleNamespace as FiledRow

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from narratives import ledger
from narratives.dossier import search
from narratives.folding import fold, one_letter_apart, variants, words
from narratives.models import SearchEntry

pytestmark = pytest.mark.django_db


def found(text, language="en"):
    return {group.kind: [hit.title for hit in group.hits] for group in search(text, language).groups}


@pytest.fixture
def kept(newsroom):
    """A company with one published thing of each kind."""
    company = newsroom.company(name="Đại Dương", ticker="DDG", aliases=("Ocean Works",))
    pledge = newsroom.pledge(company, title="Trung tâm dữ liệu")
    source = newsroom.source(title="Kế hoạch đầu tư nghìn tỷ", publisher="Thời báo", language="vi")
    row = newsroom.announcement(pledge, speaker="Nguyễn Thị Hồng", source=source)
    newsroom.claim(company, [{"role": "before", "announcement": row}], wording="cắt giảm một nửa")
    return row


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("Đại Dương", "company", "Đại Dương"),
        ("dai duong", "company", "Đại Dương"),
        ("DAI DUONG", "company", "Đại Dương"),
        ("ddg", "company", "Đại Dương"),
        ("ocean", "company", "Đại Dương"),
        ("ocaen", "company", "Đại Dương"),
        ("duogn", "company", "Đại Dương"),
        ("nguyen hong", "person", "Nguyễn Thị Hồng"),
        ("nguyn", "person", "Nguyễn Thị Hồng"),
        ("nguyeen", "person", "Nguyễn Thị Hồng"),
        ("trung tam", "pledge", "Trung tâm dữ liệu"),
        ("ke hoach", "source", "Kế hoạch đầu tư nghìn tỷ"),
        ("thoi bao", "source", "Kế hoạch đầu tư nghìn tỷ"),
        ("cat giam", "claim", "cắt giảm một nửa"),
    ],
)
def test_a_thing_is_found_by_any_of_its_spellings(kept, text, kind, title):
    assert found(text)[kind] == [title]


def test_two_wrong_letters_are_another_word(kept):
    assert (found("ocxxn"), found("nguxxn")) == ({}, {})


def test_a_misspelling_gives_way_to_what_is_spelled_so(newsroom):
    for name in ("Medal", "Metal"):
        newsroom.announcement(newsroom.pledge(newsroom.company(name=name)))
    assert (found("metal")["company"], found("mezal")["company"]) == (["Metal"], ["Medal", "Metal"])


def test_the_readers_language_comes_first(newsroom):
    for language in ("vi", "en"):
        newsroom.announcement(source=newsroom.source(title="Capex", language=language, publisher=""))
    firsts = [search("capex", code).groups[-1].hits[0].language for code in ("en", "vi")]
    assert firsts == ["en", "vi"]


def test_a_draft_is_found_only_once_published_and_no_more_once_retracted(newsroom):
    company = newsroom.company(name="Hidden Works")
    row = newsroom.announcement(
        newsroom.pledge(company, title="Hidden plan"), publish=False, speaker="Hidden"
    )
    newsroom.claim(company, [], publish=False, wording="hidden claim", source=newsroom.source(title="Hidden"))
    seen = [found("hidden")]
    ledger.submit(newsroom.editor, [row])
    seen.append(found("hidden"))
    ledger.publish(newsroom.admin, [row])
    shown = found("hidden")
    ledger.retract(newsroom.admin, row, "it was wrong")
    seen.append(found("hidden"))
    assert seen == [{}, {}, {}]
    assert shown == {"company": ["Hidden Works"], "person": ["Hidden"], "pledge": ["Hidden plan"]}


def test_a_correction_takes_the_place_of_what_it_corrects(newsroom):
    row = newsroom.announcement(speaker="Wrongly Named", source=newsroom.source(title="Wrong paper"))
    right = {"speaker": "Rightly Named", "source": newsroom.source(title="Right paper")}
    draft = ledger.correct(newsroom.editor, row, "another person said it", **right)
    before = (found("wrong"), found("rightly"))
    newsroom.publish(draft)
    assert before == ({"person": ["Wrongly Named"], "source": ["Wrong paper"]}, {})
    assert (found("wrong"), found("right")) == ({}, {"person": ["Rightly Named"], "source": ["Right paper"]})


def test_a_new_name_is_found_at_once_with_all_that_carries_it(newsroom):
    row = newsroom.announcement(newsroom.pledge(newsroom.company(name="Facebook"), title="Capex"))
    ledger.amend(newsroom.admin, row.pledge.company, name="Meta")
    assert (found("facebook"), found("meta")["pledge"]) == ({}, ["Capex"])


def test_making_the_index_anew_changes_nothing(newsroom, kept, capsys):
    newsroom.announcement(publish=False)
    told = "kind", "key", "title", "about", "company", "slug", "language", "words", "near"
    before = sorted(SearchEntry.objects.values_list(*told))
    call_command("reindex")
    assert sorted(SearchEntry.objects.values_list(*told)) == before
    assert capsys.readouterr().out == "6 entries.\n"


HOSTILE = [
    "", " ", '"', "'", '" OR 1', "NEAR(a b)", "a*", "-a", "^a", "kind:company", "{words}:a", "a\0b", "\0",
    "'':*A | a", "a & !b", "%s %(x)s", "\\", "<b>", "𝕒𝕓", "ﬁ", "ı", "a" * 200, "a " * 100,
    "٣", "क्",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_looked_for_like_any_other(client, kept, text):
    address = "/search/" if not text else "/search/?"
    assert client.get(address, {"q": text} if text else None).status_code == 200


@given(text=st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_upsets_the_database(text):
    assert search(text, "en").count == 0


def test_too_long_a_question_is_refused_with_a_sentence(client):
    answer = client.get("/search/", {"q": "a" * 10_000})
    assert (answer.status_code, "at most 200 characters" in answer.content.decode()) == (400, True)


def test_an_unknown_parameter_is_refused(client):
    assert client.get("/search/?query=a").status_code == 400


def test_search_costs_the_same_with_1_and_with_50_entries(client, newsroom):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            client.get("/search/?q=company")
        return len(asked)

    newsroom.announcement()
    one = queries()
    for _ in range(50):
        newsroom.announcement()
    assert queries() == one


WORDS = st.text("abcdé", min_size=4, max_size=7)


@given(WORDS, WORDS)
def test_words_one_letter_apart_share_a_variant(left, right):
    left, right = fold(left), fold(right)
    if one_letter_apart(left, right):
        assert set(variants(left)) & set(variants(right)) != set()


def test_words_are_folded_and_each_is_kept_once():
    assert words("Đầu tư, đầu TƯ & $1.4tn") == ["dau", "tu", "1", "4tn"]


def test_of_two_merged_companies_one_is_found_by_either_name_until_it_is_undone(newsroom):
    kept, gone = newsroom.company(name="Alphabet"), newsroom.company(name="Google")
    for company in (kept, gone):
        newsroom.announcement(newsroom.pledge(company, title=f"Plan of {company.name}"))
    curation = ledger.merge_companies(newsroom.admin, kept, gone, "one company")
    merged = (found("google")["company"], [hit.about for hit in search("plan of", "en").groups[0].hits])
    ledger.undo(newsroom.admin, curation, "they are two")
    assert merged == (["Alphabet"], ["Alphabet", "Alphabet"])
    assert (found("google")["company"], found("alphabet")["company"]) == (["Google"], ["Alphabet"])


def test_a_pledge_whose_last_figure_was_moved_away_is_found_no_more(newsroom):
    row = newsroom.announcement(newsroom.pledge(title="Emptied"))
    to = newsroom.pledge(row.pledge.company, title="Filled")
    before = (found("emptied"), found("filled"))
    ledger.move(newsroom.admin, row, to, "it is a figure of that")
    assert before == ({"pledge": ["Emptied"]}, {})
    assert (found("emptied"), found("filled")) == ({}, {"pledge": ["Filled"]})


def test_filings_imported_are_found_with_their_company(newsroom):
    company = newsroom.company(name="Filer", cik="77")
    row = FiledRow(
        metric="capex",
        definition="cash_capex",
        period_start=date(2024, 1, 1),
        period_end=date(2024, 12, 31),
        value=5,
        unit="USD",
        reported_on=date(2025, 2, 1),
        form="10-K",
        accession="0000000077-25-000001",
        taxonomy="us-gaap",
        concept="PaymentsToAcquirePropertyPlantAndEquipment",
    )
    ledger.import_filings(newsroom.admin, company, [row])
    assert found("filer") == {"company": ["Filer"], "source": ["Filer: form 10-K filed 2025-02-01"]}
