"""Every code the measures can give has words, and no word stands without a code."""

import ast
from pathlib import Path

import pytest

from narratives import measures, wording
from narratives.measures.comparability import Facets
from narratives.measures.delivery import Standing
from narratives.measures.directions import Direction, Width
from narratives.measures.ladder import Verdict
from narratives.measures.result import Reason

ROOM = Path(measures.__file__).parent


def conventions():
    """The codes with a hyphen that stand as literals in the measures, less those of the enumerations."""
    found = set()
    for path in sorted(ROOM.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    codes = {text for text in found if text.replace("-", "").isalpha() and "-" in text and text.islower()}
    return codes - {*Reason, *Verdict, *Direction}


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason):
    assert wording.REASONS[reason]


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_words(verdict):
    assert wording.VERDICTS[verdict]


@pytest.mark.parametrize("direction", Direction)
def test_every_direction_has_words(direction):
    assert wording.DIRECTIONS[direction]


@pytest.mark.parametrize("standing", Standing)
def test_every_standing_has_words(standing):
    assert wording.STANDINGS[standing]


def test_every_width_and_every_facet_has_its_place():
    assert set(Width) == set(wording.TABLES["width"])
    assert set(wording.FACETS) == set(Facets.__dataclass_fields__)


def test_the_conventions_of_the_measures_are_those_that_have_words():
    found = conventions()
    assert {"start-assumed", "end-assumed", "even-pace", "total-to-date", "bound-with-bound"} <= found
    assert found | {"midpoint"} <= set(wording.CONVENTIONS)


def test_no_verdict_and_no_direction_has_words_that_nothing_gives():
    assert set(wording.VERDICTS) == set(Verdict)
    assert set(wording.DIRECTIONS) == set(Direction)


def test_two_codes_of_one_table_never_read_the_same():
    for table in (wording.REASONS, wording.VERDICTS, wording.CONVENTIONS, wording.DIRECTIONS):
        words = [str(text) for text in table.values()]
        assert len(words) == len(set(words))
