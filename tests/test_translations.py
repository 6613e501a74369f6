"""The Vietnamese of the house: every string gathered, translated and compiled; the pages that speak it."""

import html
import re
from datetime import date
from html.parser import HTMLParser

import polib
import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils.translation import override

from narratives import wording
from narratives.intake.reasons import because
from narratives.management.commands import translations
from narratives.management.commands.translations import Marked, gathered, in_python, in_template, problems
from narratives.measures.result import MEASURES
from narratives.models import Announcement, Pledge, Source

TODAY = "2026-11-24 12:00"
PAGES = (
    "/",
    "/moves/",
    "/gaps/",
    "/search/?q=openai",
    "/claims/",
    "/claims/3/",
    "/compare/?company=microsoft&company=meta",
    "/changes/?since=2026-01-01&until=2026-03-01",
    "/companies/alphabet/reports/",
    "/companies/openai/changes/",
    "/companies/meta/2025-capex/vintages/",
    "/corrections/",
    "/methodology/",
    "/sources/1/",
    "/companies/",
    "/companies/openai/",
    "/companies/meta/",
    "/companies/microsoft/",
    "/companies/openai/total-compute/",
    "/companies/openai/arithmetic/growth/revenue-2030/required/",
    "/login/",
)
SEPARATORS = " \n·,.:;()→–"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(TODAY, tick=False), override("en"):
        yield


class Texts(HTMLParser):
    """What a page says, piece by piece, with what its attributes say; and what is marked with a language."""

    def __init__(self, page):
        super().__init__()
        self.said, self.marked, self.drawn = [], [], []
        self._within = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self._within.append((tag, given.get("lang")))
        self.said += [given[name] for name in ("title", "aria-label", "data-label") if given.get(name)]

    def handle_endtag(self, tag):
        while self._within and self._within.pop()[0] != tag:
            pass

    def handle_data(self, text):
        words = html.unescape(text).strip(SEPARATORS)
        if not words or not self._within:
            return
        tag, language = self._within[-1]
        if language and tag != "html":
            self.marked.append((tag, language, words))
        elif tag != "code":
            (self.drawn if tag == "text" else self.said).append(words)


@pytest.fixture
def texts(client, db, told):
    return lambda address: Texts(client.get(address).content.decode())


@pytest.fixture
def words(client, db, told):
    """The visible words of a page in Vietnamese, tags and spaces folded."""

    def folded(address):
        text = re.sub(r"<[^>]+>", " ", client.get(f"/vi{address}").content.decode())
        return re.sub(r"\s+([,.:;])", r"\1", re.sub(r"\s+", " ", html.unescape(text)))

    return folded


def english():
    """A pattern for every English sentence of ours that reads otherwise in Vietnamese."""
    changed = [e for e in translations.stored() if e.msgid not in (e.msgstr, e.msgstr_plural.get(0))]
    given = [
        (text, r"\d+" if e.msgid_plural else "[^.]+") for e in changed for text in (e.msgid, e.msgid_plural)
    ]
    return re.compile("|".join(_pattern(text, holds) for text, holds in given if text), re.IGNORECASE)


def _pattern(text, holds):
    shown = re.escape(re.sub(r"<[^>]+>", "", text).strip(SEPARATORS))
    return re.sub(r"%\\\(\w+\\\)s|\\\{\w+\\\}", lambda _: holds, shown)


def written_by_others():
    """Titles, names and notes as they were entered: they stay in their language."""
    columns = ((Source, "title"), (Pledge, "title"), (Announcement, "speaker"), (Announcement, "note"))
    return {text for noun, name in columns for text in noun.objects.values_list(name, flat=True) if text}


def catalogue(*entries):
    made = polib.POFile()
    made.extend(polib.POEntry(**entry) for entry in entries)
    return made


def test_no_string_is_left_untranslated():
    assert problems(translations.stored(), gathered()) == []


def test_the_compiled_catalogue_is_what_the_written_one_compiles_to():
    compiled = translations.CATALOGUE.with_suffix(".mo").read_bytes()
    assert compiled == translations.stored().to_binary()


def test_gathering_again_changes_nothing():
    again = translations.written(translations.stored(), gathered())
    assert str(again) == translations.CATALOGUE.read_text()
    assert translations.CATALOGUE.read_text() == f"{again}\n" or translations.CATALOGUE.read_text() == str(
        again
    )


def test_the_catalogue_says_nothing_of_machines_or_hours():
    stored = translations.stored()
    assert stored.metadata == translations.METADATA
    places = {place for entry in stored for place in entry.occurrences}
    assert {line for _, line in places} == {""}
    assert [name for name, _ in places if not (translations.ROOT / name).is_file()] == []


def test_the_check_passes_as_committed(capsys):
    call_command("translations", "--check")
    assert "0 problems" in capsys.readouterr().out


def test_the_check_fails_and_lists_what_is_missing(monkeypatch):
    monkeypatch.setattr(translations, "stored", catalogue)
    with pytest.raises(CommandError, match="missing: 'Companies'") as refused:
        call_command("translations", "--check")
    assert refused.value.returncode == 1


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ({"msgid": "A %(n)s", "msgstr": ""}, "untranslated: 'A %(n)s'"),
        ({"msgid": "A %(n)s", "msgstr": "B %(n)s", "flags": ["fuzzy"]}, "fuzzy: 'A %(n)s'"),
        (
            {"msgid": "A %(n)s", "msgstr": "B %(m)s"},
            "placeholders differ: 'A %(n)s' has ['%(n)s'], not ['%(m)s']",
        ),
        ({"msgid": "A %(n)s", "msgstr": "B"}, "placeholders differ: 'A %(n)s' has ['%(n)s'], not []"),
    ],
)
def test_a_faulty_entry_is_named(entry, line):
    assert problems(catalogue(entry), {Marked("", "A %(n)s"): ["x.html"]}) == [line]


def test_a_string_that_nobody_asks_for_is_named():
    assert problems(catalogue({"msgid": "Old", "msgstr": "Cũ"}), {}) == ["no longer used: 'Old'"]


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        ('{% translate "Plain" %}', [Marked("", "Plain")]),
        ('{% translate "50% more" as x %}', [Marked("", "50%% more")]),
        ('{% translate "May" context "month" %}', [Marked("month", "May")]),
        ("{% blocktranslate trimmed %}\n  one\n  two\n{% endblocktranslate %}", [Marked("", "one two")]),
        (
            "{% blocktranslate count n=x %}{{ n }} cut{% plural %}{{ n }} cuts{% endblocktranslate %}",
            [Marked("", "%(n)s cut", "%(n)s cuts")],
        ),
        ('{% if a %}{% else %}{% include "shared/foot.html" with b=_("B") %}{% endif %}', [Marked("", "B")]),
        ('{% if a == _("A") %}{% endif %}{{ c|default:_("C") }}', [Marked("", "A"), Marked("", "C")]),
    ],
)
def test_a_template_asks_for(source, marked):
    assert list(in_template(source)) == marked


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ('_("a" " b")', [Marked("", "a b")]),
        ('several("%(n)s cut", "%(n)s cuts", n)', [Marked("", "%(n)s cut", "%(n)s cuts")]),
        ('pgettext_lazy("month", "May")', [Marked("month", "May")]),
        ("_(name)", []),
        ('other("a")', []),
    ],
)
def test_a_module_asks_for(line, marked):
    imports = "from django.utils.translation import gettext_lazy as _, ngettext as several, pgettext_lazy\n"
    assert list(in_python(imports + line)) == marked


def test_every_measure_explains_itself_in_vietnamese():
    with override("vi"):
        shown = {name: str(wording.prose(info.doc)) for name, info in MEASURES.items()}
    assert [name for name, info in MEASURES.items() if shown[name] == str(wording.prose(info.doc))] == []


def test_a_refused_cell_says_why_in_vietnamese():
    reason = because("no-rate", currency="JPY", day=date(2026, 2, 20))
    with override("vi"):
        assert wording.why(reason) == "Không có tỷ giá JPY ngày 2026-02-20."


@pytest.mark.parametrize(
    "sentence",
    [
        "cắt giảm 57% trên giấy tờ, 31% nếu tính theo năm",
        "còn trong giai đoạn 2026–30 có thể không hề cắt giảm.",
        "−57,1%",
        "−31,4% đến +13,1%",
        "khoảng 1,4 nghìn tỷ USD",
        "chưa rõ chiều thay đổi",
        "84,5% mỗi năm",
        "69% đến 103%",
        "9,2×",
        "đúng nhưng không chặt",
        "lệch dấu thập phân, ×10",
        "5 năm: 120 tỷ USD: nói thấp hơn thực tế",
        "nguyên văn là 6 nghìn tỷ USD",
        "không có chuỗi số liệu báo cáo nào đo được",
        "Tính đến ngày 24 tháng 11, 2026",
    ],
)
def test_the_page_of_openai_says_in_vietnamese(words, sentence):
    assert sentence in words("/companies/openai/")


def test_a_number_is_explained_in_vietnamese(words):
    shown = words("/companies/openai/arithmetic/growth/revenue-2030/required/")
    assert "Tăng trưởng kép mỗi năm đưa base lên target trong periods năm." in shown


@pytest.mark.parametrize("address", PAGES)
def test_no_english_of_ours_is_left_on_a_vietnamese_page(texts, address):
    ours = english()
    there = {text for text in texts(address).said if ours.fullmatch(text)}
    left = {text for text in texts(f"/vi{address}").said if ours.fullmatch(text)}
    assert len(there) >= 4
    others = written_by_others()
    assert {text for text in left if not any(words in text for words in others)} == set()


@pytest.mark.parametrize("address", PAGES)
def test_a_page_says_its_language_and_quotes_keep_theirs(client, texts, address):
    assert '<html lang="vi">' in client.get(f"/vi{address}").content.decode()
    quotes, kept = (
        [row for row in texts(place).marked if row[2] not in ("English", "Tiếng Việt")]
        for place in (address, f"/vi{address}")
    )
    assert sorted(kept) == sorted(quotes)


def test_no_label_of_a_vietnamese_picture_is_cut(texts):
    drawn = texts("/vi/companies/openai/").drawn
    assert "mục tiêu: doanh thu 280 tỷ USD năm 2030" in " ".join(drawn)
    assert [text for text in drawn if "…" in text] == []
