"""Whatever the file: one clear sentence, little time, little memory."""

import tracemalloc

import pytest

from narratives.intake.sheets import inspect_sheet, read_sheet
from tests.intake.bad_files import CELLS, REFUSED


def kind_of(data):
    return "reports" if data.startswith(b"company,metric") else "announcements"


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_refused_with_its_reason(name):
    data, code = REFUSED[name]
    read = read_sheet(data, kind_of(data))
    assert (read.refusal and read.refusal.code, read.rows) == (code, ())
    assert read.refused.endswith(".")


@pytest.mark.parametrize("name", CELLS)
def test_a_bad_cell_is_named_with_what_is_wrong(name):
    data, column, code = CELLS[name]
    read = read_sheet(data, kind_of(data))
    assert (read.refused, [(p.column, p.code) for p in read.problems]) == (None, [(column, code)])
    assert read.problems[0].sentence.startswith("Row ")


@pytest.mark.parametrize("name", [*REFUSED, *CELLS])
def test_inspecting_any_file_gives_an_answer(name):
    seen = inspect_sheet((REFUSED | CELLS)[name][0])
    assert (seen.refused is None) == (seen.matching is not None)


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_takes_less_than_fifty_megabytes(name):
    data, _ = REFUSED[name]
    tracemalloc.start()
    read_sheet(data, "announcements")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000
