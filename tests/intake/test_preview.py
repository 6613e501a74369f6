"""What an import would do."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from narratives.intake.preview import preview
from tests.intake.filings import CAPEX, META, MILLION, read

ROWS = read({CAPEX: META}).rows


def counted(seen):
    return {change.value: n for change, n in seen.counts.items() if n}


def test_a_first_import_counts_by_what_each_row_is():
    seen = preview(ROWS, [])
    assert counted(seen) == {"new": 4, "same": 3, "restated": 3}
    assert len(seen.to_write) == len(META)


def test_a_second_import_writes_nothing():
    seen = preview(ROWS, ROWS)
    assert (counted(seen), seen.to_write) == ({"same": len(META)}, ())


def test_a_restatement_shows_old_and_new_against_what_is_stored():
    stored = [r for r in ROWS if r.reported_on.year < 2025]
    seen = preview([r for r in ROWS if r.reported_on.year == 2025], stored)
    lines = [line for p in seen.periods for line in p.lines]
    assert [(line.old // MILLION, line.row.value // MILLION) for line in lines] == [
        (31431, 31186),
        (27266, 27045),
    ]
    assert counted(seen) == {"restated": 2}


def test_a_file_never_changes_a_stored_row():
    altered = replace(ROWS[0], value=5)
    seen = preview([altered], ROWS)
    assert (counted(seen), seen.to_write) == ({"conflict": 1}, ())
    assert seen.periods[0].lines[0].old == ROWS[0].value


def test_ignored_facts_are_counted_by_reason():
    reading = read({"OperatingIncomeLoss": META, CAPEX: META})
    assert preview(reading.rows, [], reading.ignored).ignored == {"other-concept": len(META)}


def test_companies_are_kept_apart():
    other = tuple(replace(r, cik="2", value=r.value + 900 * MILLION) for r in ROWS)
    assert counted(preview((*ROWS, *other), [])) == {"new": 8, "same": 6, "restated": 6}


@given(st.lists(st.lists(st.sampled_from(ROWS)), max_size=4))
def test_snapshots_in_any_order_end_in_the_same_rows(snapshots):
    def load(order):
        stored = {}
        for rows in order:
            stored |= {r.key: r for r in preview(rows, stored.values()).to_write}
        return stored

    assert load(snapshots) == load(list(reversed(snapshots)))
