"""The measuring command over a folder of two small annotated articles."""

import json

import pytest
from django.core.management import CommandError, call_command

TEXT = "Capex will be $5 billion to $6 billion. Revenue was $40 billion, up 12%."
MONEY = [
    ("5000000000", "6000000000", "USD", 14, "capex_pledge"),
    ("40000000000", "40000000000", "USD", 52, "revenue_actual"),
]


def write(folder, name, lang, text, money):
    figures = [
        {"low": low, "high": high, "currency": unit, "start": start, "role": role, "flags": []}
        for low, high, unit, start, role in money
    ]
    percents = [{"low": "12", "high": "12", "start": 68, "flags": []}]
    (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    record = {"id": name, "lang": lang, "money": figures, "percentages": percents}
    (folder / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")


def lines(folder, capsys, *flags):
    call_command("measure_extraction", str(folder), *flags)
    return capsys.readouterr().out.splitlines()


def test_a_folder_read_without_fault_scores_one(tmp_path, capsys):
    write(tmp_path, "01", "en", TEXT, MONEY)
    full = "P 1.000 R 1.000 F1 1.000"
    expected = f"money {full}  ranges whole 1/1  percents {full}  roles 1.000  tenfold errors 0"
    assert lines(tmp_path, capsys) == [f"all  {expected}", f"en   {expected}"]


def test_a_figure_ten_times_too_large_counts_as_a_tenfold_error(tmp_path, capsys):
    wrong = [MONEY[0], ("4000000000", "4000000000", "USD", 52, "revenue_actual")]
    write(tmp_path, "01", "en", TEXT, wrong)
    report = lines(tmp_path, capsys, "--misses")
    assert report[0].startswith("all  money P 0.500 R 0.500 F1 0.500  ranges whole 1/1")
    assert report[0].endswith("tenfold errors 1")
    assert len(report) == 4


def test_languages_are_scored_apart(tmp_path, capsys):
    write(tmp_path, "01", "en", TEXT, MONEY)
    write(
        tmp_path,
        "02",
        "vi",
        "Hãng chi 5 tỷ USD, tăng 12%.",
        [("5000000000", "5000000000", "USD", 9, "capex_pledge")],
    )
    assert [line.split()[0] for line in lines(tmp_path, capsys)] == ["all", "en", "vi"]


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(CommandError, match="No annotated articles"):
        call_command("measure_extraction", str(tmp_path))
