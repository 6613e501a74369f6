"""Every reason has a sentence, and every sentence gets its parameters."""

import ast
from pathlib import Path
from string import Formatter

import pytest

from narratives.intake.reasons import QUOTED, because, quoted
from narratives.intake.sentences import SENTENCES

ROOM = Path(__file__).resolve().parents[2] / "narratives" / "intake"
# Chosen by an expression, so they stand in no call as a constant.
CHOSEN = {"recast", "other-form", "open-document", "no-workbook", "not-a-number", "too-large"}


def reasons_given():
    """(code, parameter names) of each because(...) and Refusal(...) with a constant code."""
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if named and node.func.id in ("because", "Refusal") and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value, frozenset(k.arg for k in node.keywords)


def fields(code):
    return frozenset(name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name)


@pytest.mark.parametrize(("code", "params"), sorted(set(reasons_given()), key=str))
def test_a_reason_fills_its_sentence(code, params):
    assert params == fields(code)


def test_no_sentence_is_left_unused():
    used = {code for code, _ in reasons_given()} | CHOSEN | {"columns-left-out", "refused-row"}
    assert set(SENTENCES) - used == set()


def test_every_sentence_ends():
    assert [text for text in SENTENCES.values() if not text.endswith((".", "{why}"))] == []


def test_what_is_quoted_back_is_short_and_printable():
    assert quoted("a\x00b\n" + "x" * 500) == "a b " + "x" * (QUOTED - 5) + "…"
    assert quoted(10**5000) == "a number of more than 120 digits"


def test_braces_in_what_was_written_do_no_harm():
    assert because("not-a-date", value="{value.__class__}").sentence == "{value.__class__} is not a date."
