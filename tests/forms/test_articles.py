"""The forms of the article page: what they take, what they refuse, and in which words."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from narratives.extract import percents, periods, readings
from narratives.forms import unread
from narratives.forms.article_figures import FigureForm
from narratives.forms.articles import ArticleForm

pytestmark = pytest.mark.django_db
FIGURE = {
    "f1-keep": "on",
    "f1-what": "announcement",
    "f1-amount": "$5 billion",
    "f1-new_pledge": "Plan",
    "f1-metric": "capex",
    "f1-on": "2026-03-15",
    "f1-speaker_role": "media",
}


@pytest.fixture
def company(newsroom):
    return newsroom.company()


def refusals(company, **fields):
    data = {"company": company.pk, "url": "https://example.org/a", "title": "T", "tier": "press"}
    files = {"file": fields.pop("file")} if "file" in fields else {}
    return ArticleForm(data | {"said_on": "2026-03-15", "text": "Capex"} | fields, files).errors


def figure(company, **typed):
    data = FIGURE | {f"f1-{name}": value for name, value in typed.items()}
    return FigureForm(data, number=1, company=company, excerpt="its words")


def sentences(form):
    return [sentence for of_field in form.errors.values() for sentence in of_field]


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"text": " \n "}, "text", "Paste the article's text, or choose a file."),
        (
            {"text": "ệ" * 333_334},
            "text",
            "The text is longer than 1 MB. Paste the part that holds the figures.",
        ),
        ({"said_on": "2999-01-01"}, "said_on", "This day has not come yet."),
        (
            {"file": SimpleUploadedFile("a.txt", b"x" * 1_000_001)},
            "file",
            "The file is larger than 1 MB. Paste the part that holds the figures.",
        ),
        (
            {"file": SimpleUploadedFile("a.txt", b"\xff\xfe$")},
            "file",
            "The file is not UTF-8 text. Save it as UTF-8, or paste its text.",
        ),
    ],
)
def test_an_article_that_cannot_be_read_is_refused_with_a_sentence(company, fields, field, sentence):
    assert refusals(company, **fields) == {field: [sentence]}


def test_a_text_of_one_megabyte_is_taken(company):
    assert refusals(company, text="x" * 1_000_000) == {}


def test_an_address_that_is_none_is_refused(company):
    assert list(refusals(company, url="javascript:alert(1)")) == ["url"]


def test_what_is_not_ticked_complains_of_nothing(company):
    form = figure(company, keep="", amount="nonsense", on="never")
    assert (form.kept, form.errors) == (False, {})


def test_a_range_with_a_hedge_is_drafted_whole(company):
    form = figure(company, amount="about $60-65 billion", period="2026")
    assert form.is_valid()
    fields = form.draft().fields
    assert (fields["low"], fields["high"], fields["hedge"], fields["unit"]) == (
        60 * 10**9,
        65 * 10**9,
        "about",
        "USD",
    )


def test_a_bound_nobody_stated_is_not_marked_as_stated(company):
    form = figure(company, period="through 2030")
    assert form.is_valid()
    assert [form.draft().fields.get(name) for name in ("start_stated", "end_stated")] == [False, True]


REPORT = {"what": "report", "period": "2025"}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (REPORT | {"amount": "$60-65 billion"}, "A reported figure is one exact amount, not a range."),
        (REPORT | {"metric": "compute"}, "Only capex and revenue are kept as reported figures."),
        (REPORT | {"period": "by 2025"}, "A reported figure needs a period with a first and a last day."),
        ({"new_pledge": ""}, "Choose the pledge this is a figure of, or name a new one."),
    ],
)
def test_a_figure_is_refused_with_a_sentence(company, typed, sentence):
    assert sentences(figure(company, **typed)) == [sentence]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"amount": "hundreds of billions"}, readings.PROBLEMS["vague"]),
        ({"period": "soon"}, periods.PROBLEMS["not-a-period"]),
    ],
)
def test_what_cannot_be_read_is_refused_in_the_readers_words(company, typed, sentence):
    assert sentences(figure(company, **typed)) == [sentence]


def test_every_sentence_of_the_readers_can_be_translated():
    assert unread.AMOUNTS == readings.PROBLEMS
    assert unread.PERIODS == periods.PROBLEMS
    assert unread.PERCENTS == percents.PROBLEMS
    assert unread.DOUBTS == readings.DOUBTS
    assert unread.PERIOD_DOUBTS == periods.DOUBTS


def test_a_pledge_of_another_company_is_no_choice(company, newsroom):
    assert list(figure(company, pledge=newsroom.pledge().pk).errors) == ["pledge"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"amount": "$7.123456789012 billion"}, "This is not a whole number of its unit."),
        ({"amount": "$5bn through 2030"}, "Give the amount alone. “through 2030” is not read here."),
        ({"period": "from 2027"}, "Say where it ends too: from 2027 to 2030."),
        ({"period": "2.5 years"}, "This was not understood as a date or a period."),
    ],
)
def test_nothing_typed_in_a_small_form_is_cut_off_unsaid(company, typed, sentence):
    assert sentences(figure(company, **typed)) == [sentence]


def test_hedge_and_pace_chosen_beside_the_amount_are_drafted(company):
    form = figure(company, hedge="up_to", kind="per_year")
    assert form.is_valid()
    fields = form.cleaned_data["amount_fields"]
    assert (fields["low"], fields["high"], fields["hedge"], fields["kind"]) == (
        None,
        5 * 10**9,
        "up_to",
        "per_year",
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"amount": "25"}, readings.DOUBTS["bare-number"]),
        ({"amount": "$600"}, readings.DOUBTS["bare-number"]),
        ({"amount": "60 billion"}, readings.DOUBTS["currency-assumed"]),
        ({"amount": "1.400 tỷ USD"}, readings.DOUBTS["dot-thousands"]),
        ({"amount": "$5 billion per quarter"}, readings.DOUBTS["per-quarter"]),
        (REPORT | {"amount": "-5 billion USD"}, readings.DOUBTS["minus"]),
    ],
)
def test_an_amount_that_can_be_read_in_two_ways_is_refused_with_what_was_taken(company, typed, sentence):
    rewrite = "Write it so that it can be read in one way, such as 1.4 trillion USD."
    said = sentences(figure(company, **typed))
    assert (sentence in said, rewrite in said) == (True, True)


@pytest.mark.parametrize("amount", ["$500,000", "60000000000 USD", "$5 billion"])
def test_an_amount_that_can_be_read_in_one_way_is_taken(company, amount):
    assert figure(company, amount=amount).errors == {}


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        (
            REPORT | {"hedge": "more_than"},
            "hedge",
            "A reported figure is kept exact. Give the exact amount, and choose “exactly” for it.",
        ),
        (
            {"amount": "about $5 billion", "hedge": "exact"},
            "hedge",
            "The amount itself says something else. Change one of them.",
        ),
        (
            {"amount": "$5 billion a year", "kind": "cumulative"},
            "kind",
            "The amount itself says something else. Change one of them.",
        ),
        ({"on": "1026-03-15"}, "on", "This day is too long ago. Check the year."),
    ],
)
def test_what_would_be_dropped_or_outweighed_in_silence_is_refused(company, typed, field, sentence):
    assert figure(company, **typed).errors == {field: [sentence]}


def test_a_hedge_chosen_for_a_range_is_drafted_with_it(company):
    form = figure(company, amount="$60-65 billion", hedge="about")
    assert form.is_valid()
    fields = form.cleaned_data["amount_fields"]
    assert (fields["low"], fields["high"], fields["hedge"]) == (60 * 10**9, 65 * 10**9, "about")


def test_a_pledge_chosen_and_another_named_is_refused(company, newsroom):
    form = figure(company, pledge=newsroom.pledge(company).pk)
    assert form.errors == {
        "new_pledge": ["A pledge is chosen too. Leave this empty, or choose “a new one” there."]
    }


def test_zero_bytes_are_no_text(company):
    file = SimpleUploadedFile("a.txt", "capex $5bn".encode("utf-16-le"))
    assert refusals(company, file=file) == {
        "file": ["The file is not UTF-8 text. Save it as UTF-8, or paste its text."]
    }
    assert len(refusals(company, text="capex\0")["text"]) == 1
