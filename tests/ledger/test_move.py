"""A figure put under its own pledge, a source under its origin: logged, refused in circles, undoable."""

import pytest

from narratives import ledger
from narratives.models import Announcement, LogEntry, Source
from tests.make import BN

pytestmark = pytest.mark.django_db


@pytest.fixture
def corrected(newsroom):
    """A published figure and its published correction."""
    row = newsroom.announcement()
    right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
    newsroom.publish(right)
    return row, right


def rows():
    return list(Announcement.objects.order_by("pk").values())


def test_a_figure_moves_with_its_corrections(newsroom, corrected):
    other = newsroom.pledge()
    ledger.move(newsroom.admin, corrected[1], other, "it was about the other plant")
    assert {row.pledge for row in Announcement.objects.all()} == {other}


def test_a_move_is_logged_and_undone(newsroom, corrected):
    before, other = rows(), newsroom.pledge()
    curation = ledger.move(newsroom.admin, corrected[0], other, "it was about the other plant")
    ledger.undo(newsroom.admin, curation, "it was not")
    logged = LogEntry.objects.filter(noun="announcement", row=corrected[0].pk)
    assert rows() == before
    assert [(e.verb, e.reason, e.unreviewed) for e in logged[:2]] == [
        ("undo", "it was not", True),
        ("move", "it was about the other plant", True),
    ]


def test_a_move_nobody_saw_hides_nothing_from_review(newsroom):
    draft = newsroom.announcement(publish=False)
    ledger.move(newsroom.admin, draft, newsroom.pledge(), "it was about the other plant")
    assert LogEntry.objects.get(verb="move").unreviewed is False


def test_a_figure_does_not_move_to_where_it_is(newsroom, corrected):
    with pytest.raises(ledger.Refused, match="already"):
        ledger.move(newsroom.admin, corrected[0], corrected[0].pledge, "why not")


@pytest.mark.parametrize("person", ["editor", "reader"])
def test_only_admins_move_and_mark(request, newsroom, corrected, person):
    by = request.getfixturevalue(person)
    for act in (
        lambda: ledger.move(by, corrected[0], newsroom.pledge(), "why"),
        lambda: ledger.mark_origin(by, newsroom.source(), newsroom.source(), "why"),
        lambda: ledger.mark_echoes(by, newsroom.source(), [newsroom.source()], "why"),
    ):
        with pytest.raises(ledger.Forbidden):
            act()


def test_a_source_is_marked_as_an_echo_and_unmarked(newsroom):
    first, echo = newsroom.source(), newsroom.source(origin_name="a wire")
    before = list(Source.objects.order_by("pk").values())
    curation = ledger.mark_origin(newsroom.admin, echo, first, "it quotes it word for word")
    assert (echo.origin, echo.origin_name) == (first, "")
    ledger.undo(newsroom.admin, curation, "it does not")
    assert list(Source.objects.order_by("pk").values()) == before


def test_an_origin_known_by_name_alone(newsroom):
    echo = newsroom.source(origin=newsroom.source())
    ledger.mark_origin(newsroom.admin, echo, None, "it names the agency", "News agency")
    assert (echo.origin, echo.origin_name) == (None, "News agency")


def test_several_echoes_are_marked_in_one_act(newsroom):
    first, echoes = newsroom.source(), [newsroom.source() for _ in range(3)]
    ledger.mark_echoes(newsroom.admin, first, echoes, "all quote it")
    assert (first.echoes.count(), LogEntry.objects.filter(verb="mark echoes").count()) == (3, 1)


def test_origins_never_circle(newsroom):
    first = newsroom.source()
    middle = newsroom.source(origin=first)
    last = newsroom.source(origin=middle)
    with pytest.raises(ledger.Refused, match="circle"):
        ledger.mark_origin(newsroom.admin, first, last, "why")
    with pytest.raises(ledger.Refused, match="circle"):
        ledger.mark_echoes(newsroom.admin, last, [middle], "why")
    with pytest.raises(ledger.Refused, match="its own origin"):
        ledger.amend(newsroom.admin, first, origin=last)
    first.refresh_from_db()
    assert first.origin is None
