"""Sheets that are good: what each row becomes."""

import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.intake import limits
from narratives.intake.limits import refuse_size
from narratives.intake.sheets import Options, inspect_sheet, read_sheet
from narratives.intake.texts import guard, unguard
from tests.intake.workbooks import (
    ANNOUNCEMENT,
    REPORT,
    WORKBOOK,
    announcement_book,
    announcements,
    book,
    csv_text,
    letters,
    reports,
    sheet,
    workbook,
)

READ = {
    **ANNOUNCEMENT,
    "announced_on": date(2026, 2, 20),
    "low": 600_000_000_000,
    "high": 600_000_000_000,
    "horizon_start": None,
    "horizon_end": date(2030, 12, 31),
    "start_stated": False,
    "end_stated": True,
}


def one(data, kind="announcements", **options):
    read = read_sheet(data, kind, Options(**options))
    assert (read.refused, read.problems) == (None, ())
    return read.rows[0]


def test_an_announcement_of_our_own_format_becomes_a_row():
    read = read_sheet(announcements(), "announcements")
    assert (read.rows, read.numbers, read.is_clean) == ((READ,), (2,), True)


def test_a_report_of_our_own_format_becomes_a_row():
    assert one(reports(), "reports") == {
        **REPORT,
        "period_start": date(2025, 1, 1),
        "period_end": date(2025, 12, 31),
        "value": 69_691_000_000,
        "reported_on": date(2026, 1, 29),
    }


def test_a_workbook_gives_the_same_row_as_a_csv():
    number = ("", 0, "<v>600000000000</v>")
    day = ("", 1, "<v>46073</v>")
    assert one(announcement_book(low=number, high=("", 0, "<v>6E+11</v>"), announced_on=day)) == READ


def test_a_workbook_with_shared_strings_and_formatted_text_is_read():
    strings = "<sst><si><t>Jo </t></si><si><r><t>Jo</t></r><r><t> Doe</t></r><rPh><t>x</t></rPh></si></sst>"
    row = ANNOUNCEMENT | {"speaker": ("s", 0, "<v>1</v>")}
    data = workbook([list(row), list(row.values())], **{"xl__sharedStrings.xml": strings})
    assert one(data)["speaker"] == "Jo Doe"


def test_a_workbook_that_counts_days_from_1904_is_read():
    row = ANNOUNCEMENT | {"announced_on": ("", 1, "<v>44611</v>")}
    book = WORKBOOK.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    data = workbook([list(row), list(row.values())], workbook=book)
    assert one(data)["announced_on"] == date(2026, 2, 20)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + announcements(),
        announcements().decode().encode("utf-16"),
        announcements().decode().encode("utf-32"),
        b"\xfe\xff" + announcements().decode().encode("utf-16-be"),
        announcements().replace(b"\r\n", b"\n"),
        announcements().replace(b"\r\n", b"\r"),
        b"\r\n\r\n" + announcements() + b"\r\n,,\r\n",
        announcements(separator=";"),
        announcements(separator="\t"),
        announcements(separator="|"),
        b"sep=;\r\n" + announcements(separator=";"),
        announcements().replace(b"announced_on", b"Announced On"),
    ],
)
def test_marks_line_ends_and_separators_are_told_by_themselves(data):
    assert one(data) == READ


def test_another_encoding_is_read_when_chosen():
    data = announcements({"speaker": "José"}).decode().encode("cp1252")
    assert one(data, encoding="cp1252")["speaker"] == "José"
    assert read_sheet(data, "announcements", Options(encoding="klingon")).refusal.code == "unknown-encoding"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("600000000000", 600_000_000_000),
        (" 600,000,000,000 ", 600_000_000_000),
        ("600.000.000.000", 600_000_000_000),
        ("600 000 000 000", 600_000_000_000),
        ("600\u00a0000\u202f000 000", 600_000_000_000),
        ("600'000'000'000", 600_000_000_000),
        ("600,000,000,000.00", 600_000_000_000),
        ("600.000.000.000,00", 600_000_000_000),
        ("6,00,00,00,00,000", 600_000_000_000),
        ("1234.00", 1234),
        ("0", 0),
        ("9223372036854775807", 9223372036854775807),
        ("$600bn", 600_000_000_000),
        ("US$0.6 trillion", 600_000_000_000),
        ("600 tỷ USD", 600_000_000_000),
    ],
)
def test_an_amount_may_be_grouped_or_written_as_people_do(text, value):
    assert one(announcements({"low": text, "high": text}))["low"] == value


def test_a_range_in_words_fills_both_ends():
    row = one(announcements({"low": "$115-135 billion", "high": "", "unit": "", "hedge": ""}))
    assert (row["low"], row["high"]) == (115_000_000_000, 135_000_000_000)
    assert (row["unit"], row["hedge"]) == ("USD", "exact")


def test_a_hedge_and_a_period_in_words_fill_their_columns():
    row = one(announcements({"low": "about $80bn per year", "high": "", "hedge": "", "kind": ""}))
    assert (row["low"], row["high"], row["hedge"], row["kind"]) == (
        8 * 10**10,
        8 * 10**10,
        "about",
        "per_year",
    )


def test_an_empty_end_is_open():
    row = one(announcements({"high": ""}))
    assert (row["low"], row["high"]) == (600_000_000_000, None)


def test_no_amount_at_all_is_an_amount_not_said():
    row = one(announcements({"low": "", "high": "", "unit": "", "kind": "", "act": "withdrawn"}))
    assert (row["low"], row["high"], row["unit"], row["act"]) == (None, None, "", "withdrawn")


@pytest.mark.parametrize(
    ("hedge", "low", "high"),
    [("exact", 5, 5), ("about", 5, 5), ("at_least", 5, None), ("up_to", None, 5), ("less_than", None, 5)],
)
def test_a_single_column_of_amounts_is_the_amount_itself(hedge, low, high):
    row = {k: v for k, v in ANNOUNCEMENT.items() if k != "high"} | {"low": "5", "hedge": hedge}
    found = one(csv_text([row]).encode())
    assert (found["low"], found["high"]) == (low, high)


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("2026-02-20", date(2026, 2, 20), "day"),
        ("2026/2/20", date(2026, 2, 20), "day"),
        ("2026-02-20T10:30:00", date(2026, 2, 20), "day"),
        ("20/02/2026", date(2026, 2, 20), "day"),
        ("02/20/2026", date(2026, 2, 20), "day"),
        ("20.2.2026", date(2026, 2, 20), "day"),
        ("05/05/2026", date(2026, 5, 5), "day"),
        ("20 Feb 2026", date(2026, 2, 20), "day"),
        ("February 20, 2026", date(2026, 2, 20), "day"),
        ("Feb 2026", date(2026, 2, 28), "month"),
        ("2026-02", date(2026, 2, 28), "month"),
        ("2/2026", date(2026, 2, 28), "month"),
        ("2026", date(2026, 12, 31), "year"),
    ],
)
def test_a_date_counts_from_the_last_day_it_may_mean(text, day, precision):
    row = one(announcements({"announced_on": text, "precision": ""}))
    assert (row["announced_on"], row["precision"]) == (day, precision)


def test_a_date_with_the_precision_of_a_month_is_kept_as_its_last_day():
    assert one(announcements({"precision": "month"}))["announced_on"] == date(2026, 2, 28)


@pytest.mark.parametrize(("order", "day"), [("dmy", date(2026, 3, 2)), ("mdy", date(2026, 2, 3))])
def test_the_order_of_dates_can_be_chosen(order, day):
    assert one(announcements({"announced_on": "02/03/2026"}), date_order=order)["announced_on"] == day


def test_a_horizon_in_years_starts_with_the_first_day_and_ends_with_the_last():
    row = one(announcements({"horizon_start": "2026", "horizon_end": "2030"}))
    assert (row["horizon_start"], row["horizon_end"]) == (date(2026, 1, 1), date(2030, 12, 31))


FOREIGN = {
    "Issuer": "Example Corp",
    "Commitment": "compute-plan",
    "Date announced": "2026-02-20",
    "Amount": "$600bn",
    "Basis": "total over horizon",
    "Firmnes": "target",
    "URL": "https://example.com/plan",
    "Confidence": "high",
}


def test_the_columns_of_a_foreign_sheet_are_suggested():
    seen = inspect_sheet(csv_text([FOREIGN]).encode(), "announcements")
    assert seen.matching.pairs == {
        "company": "Issuer",
        "pledge": "Commitment",
        "announced_on": "Date announced",
        "low": "Amount",
        "kind": "Basis",
        "firmness": "Firmnes",
        "source_url": "URL",
    }
    assert (seen.matching.sure, seen.matching.missing) == (frozenset(), ("speaker_role",))
    assert (seen.matching.left_out, seen.samples[0][0]) == (("Confidence",), "Example Corp")


def test_a_column_of_our_name_with_other_cells_is_not_suggested():
    data = csv_text([FOREIGN | {"unit": "exact", "Currency": "USD"}]).encode()
    assert inspect_sheet(data, "announcements").matching.pairs["unit"] == "Currency"


def test_a_foreign_sheet_is_read_as_matched_with_what_it_lacks_given_once():
    data = csv_text([FOREIGN]).encode()
    matching = inspect_sheet(data, "announcements").matching.pairs
    read = read_sheet(data, "announcements", Options(matching=matching, fixed={"speaker_role": "company"}))
    row = read.rows[0]
    assert (row["speaker_role"], row["kind"], row["low"]) == ("company", "cumulative", 600_000_000_000)
    assert [n.sentence for n in read.notices] == ["These columns were not read: Confidence."]


@pytest.mark.parametrize(
    ("matching", "code"),
    [
        ({"company": "Nobody"}, "no-such-column"),
        ({"nonsense": "Issuer"}, "no-such-column"),
        ({"company": "Issuer", "pledge": "Issuer"}, "matched-twice"),
        ({"company": "Issuer"}, "missing-columns"),
        ({}, "missing-columns"),
    ],
)
def test_a_matching_that_cannot_be_is_refused(matching, code):
    read = read_sheet(csv_text([FOREIGN]).encode(), "announcements", Options(matching=matching))
    assert read.refusal.code == code


def test_the_kind_of_a_sheet_is_told_by_its_columns():
    assert inspect_sheet(announcements()).kind == "announcements"
    assert inspect_sheet(reports()).kind == "reports"
    assert inspect_sheet(reports(), "recipes").refusal.code == "unknown-kind"


def test_good_rows_stay_beside_bad_ones():
    read = read_sheet(announcements({}, {"low": "x", "act": "y"}, {"note": "third"}), "announcements")
    assert (read.numbers, read.bad_rows) == ((2, 4), 1)
    assert [(p.row, p.column, p.value, p.right) for p in read.problems] == [
        (3, "act", "y", "stated, reaffirmed, withdrawn, delayed"),
        (3, "low", "x", "1400000000000 / $1.4T"),
    ]


def test_a_cell_with_line_breaks_is_still_one_row():
    read = read_sheet(announcements({"note": "a\nb"}, {"act": "y"}), "announcements")
    assert (read.rows[0]["note"], read.problems[0].row) == ("a\nb", 3)


def test_only_so_many_problems_are_listed_and_the_rest_counted():
    rows = [{"act": "y", "note": str(n)} for n in range(limits.MAX_PROBLEMS + 20)]
    read = read_sheet(announcements(*rows), "announcements")
    assert (len(read.problems), read.bad_rows) == (limits.MAX_PROBLEMS, limits.MAX_PROBLEMS + 20)
    assert [n.sentence for n in read.notices] == ["20 more problems are not listed."]


def test_as_many_rows_as_allowed_are_read():
    rows = [{"note": str(n)} for n in range(limits.MAX_ROWS)]
    assert len(read_sheet(announcements(*rows), "announcements").rows) == limits.MAX_ROWS


def test_only_so_many_amounts_in_words_are_read():
    rows = [{"low": f"${n + 1} billion", "high": ""} for n in range(limits.MAX_WRITTEN + 1)]
    read = read_sheet(announcements(*rows), "announcements")
    assert (len(read.rows), [p.code for p in read.problems]) == (limits.MAX_WRITTEN, ["too-many-written"])


def test_the_chosen_sheet_of_several_is_read():
    two = WORKBOOK.replace("</sheets>", '<sheet name="Other" sheetId="2" r:id="rId1"/></sheets>')
    rows = [list(ANNOUNCEMENT), list(ANNOUNCEMENT.values())]
    read = read_sheet(workbook(rows, workbook=two), "announcements", Options(sheet="Other"))
    assert [n.code for n in read.notices] == ["more-sheets"]
    refused = read_sheet(workbook(rows), "announcements", Options(sheet="None"))
    assert refused.refused == "The workbook has no sheet named None. It has: Data."


def test_a_workbook_written_by_a_library_is_read():
    from openpyxl import Workbook

    book_, file = Workbook(), io.BytesIO()
    row = ANNOUNCEMENT | {
        "announced_on": datetime(2026, 2, 20, 9, 30),
        "low": 600_000_000_000,
        "end_stated": True,
    }
    book_.active.append(list(row))
    book_.active.append([value or None for value in row.values()])
    book_.save(file)
    assert one(file.getvalue()) == READ


def test_a_part_without_a_name_is_passed_over():
    assert one(announcement_book().replace(b"[Content_Types].xml", b"\0" * 19)) == READ


NUMBERS = st.text("0123456789.eE+-", max_size=30) | st.integers().map(str) | st.floats().map(str)


@given(NUMBERS, st.sampled_from([0, 1]), st.sampled_from(list(ANNOUNCEMENT)))
def test_any_number_in_any_cell_of_a_workbook_is_read_or_named(text, style, column):
    read = read_sheet(announcement_book(**{column: ("", style, f"<v>{text}</v>")}), "announcements")
    assert len(read.rows) + read.bad_rows == 1


def test_merged_cells_and_hidden_rows_are_mentioned():
    rows = [list(ANNOUNCEMENT), list(ANNOUNCEMENT.values())]
    data = workbook(rows, after='<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>')
    assert [n.code for n in read_sheet(data, "announcements").notices] == ["merged-cells"]
    hidden = book(sheet(rows).replace('<row r="2"', '<row r="2" hidden="1"'))
    assert [n.code for n in read_sheet(hidden, "announcements").notices] == ["hidden-rows"]


def test_a_size_is_refused_before_a_file_is_opened():
    assert refuse_size(limits.MAX_BYTES) is None
    assert refuse_size(limits.MAX_BYTES + 1).code == "sheet-too-large"


def test_columns_are_lettered_as_spreadsheets_do():
    assert [letters(n) for n in (0, 25, 26, 59)] == ["A", "Z", "AA", "BH"]


@given(st.text())
def test_guarding_a_text_can_always_be_undone(text):
    assert unguard(guard(text)) == text


@given(st.text())
def test_a_guarded_text_starts_no_formula(text):
    assert guard(text)[:1] not in ("=", "+", "-", "@", "\t", "\r") or text == ""


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "'quoted"])
def test_an_exported_text_comes_back_as_it_was(text):
    assert one(announcements({"note": guard(text)}))["note"] == text


@given(st.binary(max_size=400))
def test_any_bytes_give_an_answer(data):
    read = read_sheet(data, "reports")
    assert read.refused is not None


@given(st.lists(st.lists(st.text(max_size=8), max_size=4), max_size=6))
def test_any_cells_under_a_good_header_give_rows_or_problems(cells):
    head = announcements().split(b"\r\n")[0]
    body = "\r\n".join(",".join(row) for row in cells).encode("utf-8", "replace")
    read = read_sheet(head + b"\r\n" + body, "announcements")
    assert (read.refused is not None or read.bad_rows > 0) is True


@given(st.text(max_size=40), st.sampled_from(list(ANNOUNCEMENT)))
def test_any_text_in_any_cell_is_read_or_named(text, column):
    data = csv_text([ANNOUNCEMENT | {column: text}]).encode("utf-8", "replace")
    read = read_sheet(data, "announcements")
    assert len(read.rows) + read.bad_rows + (read.refusal is not None) == 1


@given(st.integers(0, 10_000), st.integers(0, 255), st.integers(0, 10_000))
def test_a_workbook_with_any_damage_gives_an_answer(place, byte, end):
    data = bytearray(announcement_book())
    data[place % len(data)] = byte
    read = read_sheet(bytes(data[: len(data) - end * (end % 3 == 0) % len(data)]), "announcements")
    assert len(read.rows) + read.bad_rows + (read.refusal is not None) == 1
