"""The article page: who may, what it shows, and that it saves what was confirmed and nothing else."""

import hashlib
import uuid
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from narratives import wording
from narratives.models import Announcement, Claim, Pledge, Report, Source
from tests.extract.marked import blocks
from tests.founding import POST
from tests.make import BN

pytestmark = pytest.mark.django_db
URL = "/articles/"
TOTAL = {"f1-keep": "on", "f1-on": "2025-11-06", "f1-period": "8 years"}
REVISED = {"f2-keep": "on", "f2-amount": "600 tỷ USD", "f2-on": "2026-02-21", "f2-period": "through 2030"}


def article(company, **fields):
    """What the first form sends."""
    where = {"company": company.pk, "url": "https://example.org/post", "title": "A post", "tier": "blog"}
    return where | {"said_on": "2026-03-15", "text": POST} | fields


def sent(desk, company, *figures, **fields):
    """What the second form sends: every field as it was read, with what the editor changed."""
    page = desk.post(URL, article(company, **fields))
    data = article(company, **fields) | {"confirm": "1", "key": uuid.uuid4()}
    for _, form in page.context["rows"]:
        data |= {f"{form.prefix}-{name}": form[name].value() or "" for name in form.fields if name != "keep"}
    for typed in figures:
        data |= typed
    return data


def kept():
    return {model.__name__: model.objects.count() for model in (Source, Pledge, Announcement, Report, Claim)}


NOTHING = {"Source": 0, "Pledge": 0, "Announcement": 0, "Report": 0, "Claim": 0}


def test_a_stranger_is_sent_to_sign_in_and_a_reader_refused(client, reader):
    assert client.get(URL).url == f"/login/?next={URL}"
    client.force_login(reader)
    assert [client.get(URL).status_code, client.post(URL).status_code] == [403, 403]


def test_only_who_may_record_finds_the_link(client, reader, editor):
    found = []
    for person in (reader, editor):
        client.force_login(person)
        found.append(f'href="{URL}"' in client.get("/desk/").content.decode())
    assert found == [False, True]


def test_an_unknown_parameter_is_refused(desk):
    answer = desk.get(URL, {"text": "x"})
    assert (answer.status_code, "“text”" in answer.content.decode()) == (400, True)


def test_reading_alone_saves_nothing(desk, company):
    page = desk.post(URL, article(company))
    assert (page.status_code, kept()) == (200, NOTHING)
    marked = [s.text for s in page.context["reading"].segments if s.number == 2]
    assert marked == ["6000 tỷ USD", "6000 tỷ USD"]


def test_every_figure_comes_filled_in_and_unticked(desk, company):
    page = desk.post(URL, article(company))
    read = {figure.words: (figure.candidate.role, figure.initial) for figure, _ in page.context["rows"]}
    assert list(read) == ["1,4 nghìn tỷ USD", "6000 tỷ USD", "13,1 tỷ USD", "280 tỷ USD", "100 tỷ USD"]
    role, initial = read["13,1 tỷ USD"]
    assert (role, initial["what"], initial["metric"], initial["period"]) == (
        "revenue_actual",
        "report",
        "revenue",
        "2025",
    )
    assert "checked" not in page.content.decode()


def test_a_slip_is_named_beside_its_figure(desk, company):
    page = desk.post(URL, article(company)).content.decode()
    assert "As written this is $6tn; the text's other numbers only fit $600bn." in page


def test_what_was_confirmed_is_sent_to_review_and_nothing_else(desk, company):
    answer = desk.post(URL, sent(desk, company, TOTAL, REVISED), follow=True)
    assert "2 drafts were sent to review." in answer.content.decode()
    assert kept() == {"Source": 1, "Pledge": 1, "Announcement": 2, "Report": 0, "Claim": 0}
    first, second = Announcement.objects.order_by("announced_on")
    assert (first.low, first.high, first.announced_on) == (1400 * BN, 1400 * BN, date(2025, 11, 6))
    assert (first.horizon_start, first.horizon_end) == (date(2026, 1, 1), date(2033, 12, 31))
    assert (second.low, second.horizon_end) == (600 * BN, date(2030, 12, 31))
    assert {first.status, second.status} == {"in_review"}


def test_a_claim_is_pinned_to_the_figures_it_is_about(desk, company):
    desk.post(URL, sent(desk, company, TOTAL, REVISED, {"c2-keep": "on"}))
    claim = Claim.objects.get()
    assert (claim.kind, claim.stated_value, claim.hedge, claim.status) == (
        "percent_change",
        -60,
        "up_to",
        "in_review",
    )
    pinned = [(row.role, row.announcement.low // BN) for row in claim.inputs.order_by("order")]
    assert pinned == [("before", 1400), ("after", 600)]


def test_a_claim_whose_figure_was_not_ticked_is_refused_and_nothing_typed_is_lost(desk, company):
    answer = desk.post(URL, sent(desk, company, TOTAL, {"f2-new_pledge": "My words"}, {"c2-keep": "on"}))
    page = answer.content.decode()
    assert (answer.status_code, kept()) == (422, NOTHING)
    assert "is about a figure you did not tick." in page
    assert ('value="My words"' in page, 'value="8 years"' in page, page.count(" checked")) == (True, True, 2)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"f1-on": ""}, "This field is required."),
        ({"f1-on": "2999-01-01"}, "This day has not come yet."),
        ({"f1-new_pledge": ""}, "Choose the pledge this is a figure of, or name a new one."),
        ({"f1-what": "report"}, "Say which period this was reported for, such as 2025 or Q2 2026."),
        ({"f1-new_pledge": "…"}, "Choose a pledge, or name a new one in plain letters."),
    ],
)
def test_a_figure_that_cannot_be_drafted_holds_back_all_of_them(desk, company, typed, sentence):
    answer = desk.post(URL, sent(desk, company, TOTAL, REVISED, {"f1-period": ""} | typed))
    assert (answer.status_code, sentence in answer.content.decode(), kept()) == (422, True, NOTHING)


def test_nothing_ticked_is_nothing_saved(desk, company):
    answer = desk.post(URL, sent(desk, company))
    assert "Nothing was confirmed." in answer.content.decode()
    assert (answer.status_code, kept()) == (422, NOTHING)


def test_a_form_sent_twice_makes_its_drafts_once(desk, company):
    data = sent(desk, company, TOTAL, REVISED, {"c2-keep": "on"})
    desk.post(URL, data)
    once = kept()
    again = desk.post(URL, data, follow=True).content.decode()
    assert "All of this was sent to review before." in again
    assert kept() == once == {"Source": 1, "Pledge": 1, "Announcement": 2, "Report": 0, "Claim": 1}


def test_a_form_sent_again_with_a_figure_changed_is_not_taken_for_the_first(desk, company):
    data = sent(desk, company, TOTAL)
    desk.post(URL, data)
    desk.post(URL, data | {"f1-amount": "1,5 nghìn tỷ USD"})
    assert sorted(row.low // BN for row in Announcement.objects.all()) == [1400, 1500]


def test_the_text_is_kept_as_its_hash_and_short_excerpts_alone(desk, company):
    desk.post(URL, sent(desk, company, TOTAL))
    source, said = Source.objects.get(), Announcement.objects.get()
    assert source.text_hash == hashlib.sha256(POST.strip().encode()).hexdigest()
    assert (
        said.locator == "Cuối năm ngoái, Sam Altman còn cam kết chi cho năng lực tính toán 1,4 nghìn tỷ USD."
    )


def test_a_pasted_text_and_its_file_have_one_hash(desk, company):
    for text, file in ((POST.replace("\n", "\r\n"), None), ("", SimpleUploadedFile("a.txt", POST.encode()))):
        extra = {"file": file} if file else {}
        page = desk.post(URL, article(company, text=text, **extra))
        assert (
            page.context["form"].source_fields["text_hash"]
            == hashlib.sha256(POST.strip().encode()).hexdigest()
        )


def test_hostile_text_is_shown_as_text(desk, company):
    hostile = 'capex of $5 billion <script>alert(1)</script> "</textarea><img src=x>\x00\u202e'
    page = desk.post(URL, article(company, text=hostile, title="<b>bold</b>")).content.decode()
    assert [tag for tag in ("<script>alert", "</textarea><img", "<b>bold") if tag in page] == []


def test_a_company_is_suggested_its_pledge_by_metric_and_horizon_never_by_amount(desk, newsroom, company):
    target = newsroom.pledge(company, metric="revenue", definition="revenue", title="Revenue")
    newsroom.announcement(target, low=1, high=1, horizon_end=date(2030, 12, 31), end_stated=True)
    other = newsroom.pledge(company, metric="revenue", definition="revenue", title="Other")
    newsroom.announcement(other, low=280 * BN, high=280 * BN, horizon_end=date(2027, 12, 31), end_stated=True)
    rows = desk.post(URL, article(company)).context["rows"]
    assert [figure.initial["pledge"] for figure, _ in rows] == [None, None, None, target.pk, None]


def test_what_is_larger_than_a_text_can_be_is_refused_unread(desk):
    answer = desk.generic("POST", URL, b"x", CONTENT_LENGTH="2000001")
    assert (answer.status_code, "larger than 1 MB" in answer.content.decode()) == (413, True)


def test_a_form_without_its_token_is_refused(editor, company):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    assert strict.post(URL, article(company)).status_code == 403


def test_thirty_figures_cost_no_more_queries_than_one(desk, newsroom, company):
    newsroom.pledge(company)
    counts = []
    for many in (1, 30):
        text = " ".join(f"Capex was ${n} billion." for n in range(1, many + 1))
        with CaptureQueriesContext(connection) as asked:
            desk.post(URL, article(company, text=text))
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_text_of_many_figures_says_how_many_have_no_form(desk, company):
    text = " ".join(f"Capex was ${n} billion." for n in range(1, 101))
    page = desk.post(URL, article(company, text=text))
    assert (len(page.context["rows"]), page.context["reading"].more) == (60, 40)
    assert "40 further amounts stand in the text without forms." in page.content.decode()


def forms_of(desk, company, text):
    return [(figure, form) for figure, form in desk.post(URL, article(company, text=text)).context["rows"]]


@pytest.mark.parametrize(
    ("text", "speaker_role"),
    [
        ("Analysts at a bank expect the company's capex to reach $90 billion in 2027.", "analyst"),
        ("The company raised $40 billion from investors.", "media"),
    ],
)
def test_what_is_no_plan_of_the_company_is_offered_no_pledge(desk, newsroom, company, text, speaker_role):
    newsroom.announcement(newsroom.pledge(company))
    ((_, form),) = forms_of(desk, company, text)
    assert [form.initial[name] for name in ("pledge", "new_pledge", "speaker_role")] == [
        None,
        "",
        speaker_role,
    ]


def test_a_quarters_amount_is_not_drafted_as_a_total(desk, company):
    text = "The company plans to spend $5 billion per quarter on capex through 2030."
    answer = desk.post(URL, sent(desk, company, {"f1-keep": "on", "f1-new_pledge": "Capex"}, text=text))
    assert ("This is an amount per quarter." in answer.content.decode(), kept()) == (True, NOTHING)


def test_one_amount_done_and_planned_is_two_figures(desk, company):
    text = "Revenue was $10 billion in 2025. The company will spend $10 billion on capex in 2026."
    found = [(figure.candidate.role, form.initial["what"]) for figure, form in forms_of(desk, company, text)]
    assert found == [("revenue_actual", "report"), ("capex_pledge", "announcement")]


def test_a_title_that_is_a_pledge_of_another_metric_is_refused(desk, newsroom, company):
    newsroom.pledge(company, metric="compute", definition="compute_spend", title="Plan", slug="plan")
    named = {"f1-pledge": "", "f1-new_pledge": "Plan", "f1-metric": "revenue"}
    answer = desk.post(URL, sent(desk, company, TOTAL, named))
    assert "“Plan” is a pledge of compute spend." in answer.content.decode()
    assert Announcement.objects.count() == 0


def test_an_unreviewed_draft_does_not_tell_what_a_text_means(desk, newsroom, company):
    for title, public in (("Public", True), ("Draft", False)):
        row = newsroom.pledge(company, title=title, slug=title.lower())
        fields = {"horizon_end": date(2030, 12, 31), "end_stated": True, "announced_on": date(2026, 1, 5)}
        newsroom.announcement(row, publish=public, **fields)
    ((_, form),) = forms_of(desk, company, "OpenAI will spend $100 billion on capex by 2030.")
    assert form.initial["pledge"] == Pledge.objects.get(title="Public").pk


def test_checking_shows_what_is_wrong_keeps_what_is_typed_and_saves_nothing(desk, company):
    data = sent(desk, company, TOTAL, {"f1-amount": "25", "f2-new_pledge": "My words"})
    del data["confirm"]
    fine = desk.post(URL, data | {"check": "1", "f1-amount": "25 billion USD"})
    assert (fine.status_code, "What is ticked can be drafted" in fine.content.decode()) == (200, True)
    page = desk.post(URL, data | {"check": "1"}).content.decode()
    assert "mend what is marked below" in page
    assert ("No word such as million" in page, 'value="My words"' in page, kept()) == (True, True, NOTHING)


def test_the_first_button_of_the_form_saves_nothing(desk, company):
    """It is the one that Enter presses."""
    page = desk.post(URL, article(company)).content.decode()
    assert page.index('name="check"') < page.index('name="confirm"')


def test_an_address_kept_under_another_title_is_told(desk, company):
    desk.post(URL, sent(desk, company, TOTAL))
    said = "This address is kept already, as “A post” of 15 March 2026."
    pages = [desk.post(URL, article(company, title=t)).content.decode() for t in ("A post", "Another")]
    assert [said in page for page in pages] == [False, True]


def test_a_claim_that_no_column_holds_is_shown_without_a_tick(desk, company):
    text = "OpenAI cut its capex plan from $10 billion to $6 billion, a cut of 40.123456789%."
    claims = desk.post(URL, article(company, text=text)).context["claims"]
    assert [(row.box, "40.123456789%" in row.claim.wording) for row in claims] == [(None, True)]


def test_a_text_without_figures_offers_nothing_to_confirm(desk, company):
    assert b'name="confirm"' not in desk.post(URL, article(company, text="No figure here.")).content


def test_a_length_that_is_no_number_is_no_error_of_ours(desk):
    assert desk.generic("POST", URL, b"", CONTENT_LENGTH="abc").status_code in (200, 400, 422)


def test_every_role_the_reader_knows_has_its_words():
    told = [block for name in ("paragraphs", "news", "desks") for block in blocks(f"{name}.txt")]
    roles = {figure.role for block in told for figure in block.figures if figure.unit != "%"}
    assert roles - wording.EXTRACTED.keys() == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Its capex was $125.000 million.", "The point was taken to start the decimals."),
        ("Vốn đầu tư là 91.447 tỷ USD.", "The point was taken to group thousands."),
        ("Its capex was $35 mil in the quarter.", "The word mil was taken for a thousand."),
        ("Capex was ¥5 billion.", "The sign ¥ was taken for yen; it also stands for yuan."),
        (
            "Das Unternehmen will rund 2,7 statt 2,2 Mrd. Euro investieren.",
            "No currency stands beside it; EUR was taken from elsewhere in the text.",
        ),
    ],
)
def test_what_was_taken_is_told_beside_an_amount_that_can_be_read_in_two_ways(desk, company, text, told):
    page = desk.post(URL, article(company, text=text)).content.decode()
    assert page.count(told) == 1


def test_an_amount_that_can_be_read_in_one_way_is_told_nothing_of(desk, company):
    page = desk.post(URL, article(company, text="Capex will be about $60-65 billion in 2026."))
    assert 'class="notice"' not in page.content.decode()
