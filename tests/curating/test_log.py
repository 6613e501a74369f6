"""The log is read overall, by person, act, kind of row and day, and of one row."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

import narratives.ledger
from narratives import ledger
from narratives.dossier.logged import Wanted, log_of_row, log_page
from narratives.models import LogEntry
from narratives.wording import NOUNS, VERBS

pytestmark = pytest.mark.django_db


def verbs(**wanted):
    return [entry.verb for entry in log_page(Wanted(**wanted), 1)]


def test_the_newest_act_comes_first(newsroom):
    newsroom.announcement()
    assert verbs()[:3] == ["publish", "submit", "announce"]


def test_acts_are_found_by_who_what_and_of_which_kind(newsroom):
    newsroom.announcement()
    assert verbs(person="admin") == ["publish"]
    assert verbs(verb="announce") == ["announce"]
    assert verbs(noun="pledge") == ["add"]
    assert verbs(person="admin", verb="announce") == []


def test_acts_are_found_by_day_both_ends_counting(newsroom):
    for day in (1, 2, 3):
        with time_machine.travel(datetime(2025, 6, day, 23, 59, tzinfo=UTC)):
            newsroom.company()
    day = datetime(2025, 6, 2).date()
    assert [log_page(wanted, 1).paginator.count for wanted in (
        Wanted(since=day), Wanted(until=day), Wanted(since=day, until=day)
    )] == [2, 2, 1]  # fmt: skip


def test_what_nobody_else_reviewed_is_found_and_marked(desk, newsroom):
    row = newsroom.announcement()
    ledger.move(newsroom.admin, row, newsroom.pledge(), "wrong plant")
    assert verbs(unreviewed=True) == ["move"]
    page = desk.get("/desk/log/", {"unreviewed": "on"}).content.decode()
    assert page.count("nobody else reviewed it") == 1


def test_the_log_of_a_row_tells_what_carried_it_along(newsroom):
    kept, gone = newsroom.company(), newsroom.company()
    pledge = newsroom.pledge(gone)
    curation = ledger.merge_companies(newsroom.admin, kept, gone, "one company")
    ledger.undo(newsroom.admin, curation, "two after all")
    for noun, pk in (("pledge", pledge.pk), ("company", kept.pk)):
        assert [entry.verb for entry in log_of_row(noun, pk, 1)] == ["undo", "merge", "add"]


def test_a_company_merged_away_keeps_its_log(desk, newsroom):
    kept, gone = newsroom.company(), newsroom.company(name="Gone")
    key = gone.pk
    ledger.merge_companies(newsroom.admin, kept, gone, "one company")
    assert [entry.verb for entry in log_of_row("company", key, 1)] == ["merge", "add"]
    assert "one company" in desk.get(f"/desk/log/company/{key}/").content.decode()


@pytest.mark.parametrize(
    "query",
    ["person=nobody", "verb=flew", "noun=cat", "since=soon", "until=2025-02-30", "page=0", "colour=blue"],
)
def test_what_the_log_does_not_know_is_refused(desk, query):
    assert desk.get(f"/desk/log/?{query}").status_code == 400


def test_the_log_costs_the_same_with_few_and_with_many_acts(desk, newsroom):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert "Everything done" not in desk.get("/desk/log/").content.decode()
        return len(asked)

    newsroom.announcement()
    few = queries()
    for _ in range(20):
        newsroom.announcement()
    assert queries() == few


def test_a_row_nothing_was_done_to_has_no_log(desk, newsroom):
    assert [desk.get(f"/desk/log/{path}/").status_code for path in ("company/999", "cat/1", "999")] == [
        404
    ] * 3


def verbs_of_the_ledger():
    """Every text that stands where the ledger says what is done."""
    found = set()
    for path in sorted(Path(narratives.ledger.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("log", "_draft"):
                found |= {a.value for a in node.args[1:2] if isinstance(a, ast.Constant)}
    return found


def test_every_act_of_the_ledger_has_words():
    assert {"announce", "publish", "undo"} <= verbs_of_the_ledger() <= set(VERBS)


def test_every_noun_of_the_log_has_words(newsroom):
    newsroom.frame(newsroom.announcement())
    assert set(LogEntry.objects.order_by().values_list("noun", flat=True)) <= set(NOUNS)
