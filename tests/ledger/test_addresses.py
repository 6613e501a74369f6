"""One page is one source, however its address was copied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives import ledger
from narratives.ledger.addresses import canonical
from narratives.ledger.refusals import Refused
from narratives.models import Source

PAGE = "https://paper.example/2026/02/cut"


@pytest.mark.parametrize(
    "typed",
    [
        PAGE,
        " https://paper.example/2026/02/cut ",
        "http://paper.example/2026/02/cut",
        "https://www.paper.example/2026/02/cut/",
        "https://m.paper.example/2026/02/cut#comments",
        "https://mobile.paper.example/2026/02/cut",
        "https://amp.paper.example/2026/02/cut",
        "https://paper.example/2026/02/cut/amp/",
        "https://paper.example/2026/02/cut.amp",
        "https://PAPER.example:443/2026/02/cut?utm_source=mail&fbclid=1&gclid=2",
        "paper.example/2026/02/cut",
    ],
)
def test_the_same_page_has_one_address(typed):
    assert canonical(typed) == PAGE


def test_what_names_the_page_is_kept_in_one_order():
    assert canonical("https://paper.example/?p=2&b=1&utm_medium=x") == "https://paper.example/?b=1&p=2"
    assert canonical("https://paper.example/?p=1") != canonical("https://paper.example/?p=2")


@pytest.mark.parametrize(
    "typed",
    [
        "", "javascript:alert(1)", "JavaScript://paper.example/%0aalert(1)", "data:text/html,x", "file:///etc/passwd",
        "ftp://paper.example/", "https://", "https://localhost/", "https://user:word@paper.example/",
        "mailto:a@b.example", "https://paper example/",
        "https://paper.example:99999/", "https://[::1", "https://1.2.3.4/", "https://-a.example/",
        "https://paper.example/" + "a" * 600, "https://paper.example/\x00", "vbscript:x",
    ],
)  # fmt: skip
def test_what_is_no_page_is_refused_at_its_field(typed):
    with pytest.raises(Refused) as refusal:
        canonical(typed)
    assert refusal.value.field == "url"


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_and_reading_twice_changes_nothing(typed):
    try:
        found = canonical(typed)
    except Refused:
        found = PAGE
    assert canonical(found) == found


@pytest.mark.django_db
def test_a_source_pasted_again_is_found_and_kept_as_it_was_first_typed(newsroom):
    first = newsroom.source(url="http://www.paper.example/cut?utm_source=x")
    again = ledger.source_at(
        newsroom.editor, "https://paper.example/cut/", title="Another title", tier="blog"
    )
    assert (again.pk, again.url) == (first.pk, "http://www.paper.example/cut?utm_source=x")


@pytest.mark.django_db
def test_two_sources_cannot_be_one_page(newsroom):
    newsroom.source(url="https://paper.example/cut")
    with pytest.raises(Refused):
        newsroom.source(url="https://www.paper.example/cut/")
    assert Source.objects.count() == 1
