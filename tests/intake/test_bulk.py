"""Files, folders and the bulk archive."""

import io
import zipfile

import pytest

from narratives.intake.bulk import archive, count, readings
from tests.intake.filings import CAPEX, META, as_bytes


def company(cik):
    return as_bytes({CAPEX: META}, cik=cik, name=f"Company {cik}")


def zipped(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive_:
        for name, data in members.items():
            archive_.writestr(name, data)
    file.seek(0)
    return file


def test_an_archive_gives_its_companies_one_by_one_in_the_order_of_their_names():
    file = zipped({"CIK0000000002.json": company(2), "CIK0000000001.json": company("0000000001")})
    assert [(r.origin, r.cik, len(r.rows)) for r in archive(file)] == [
        ("CIK0000000001.json", "1", len(META)),
        ("CIK0000000002.json", "2", len(META)),
    ]


def test_a_bad_member_is_named_and_the_others_are_read():
    file = zipped({"CIK0000000001.json": b"{", "CIK0000000002.json": company(2), "readme.txt": b"hello"})
    assert [(r.cik, r.refused and r.refused.code) for r in archive(file)] == [
        ("", "not-json"),
        ("2", None),
        ("", "member-name"),
    ]


def test_a_damaged_member_is_named():
    file = zipped({"CIK0000000001.json": company(1)}, zipfile.ZIP_STORED)
    data = bytearray(file.getvalue())
    data[100] ^= 0xFF
    assert [r.refused.code for r in archive(io.BytesIO(bytes(data)))] == ["bad-member"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a zip", b"PK\x05\x06" + b"\x00" * 10])
def test_what_is_no_archive_is_refused(data):
    assert [r.refused.code for r in archive(io.BytesIO(data))] == ["bad-archive"]


def test_companies_not_asked_for_are_not_read():
    file = zipped({"CIK0000000001.json": b"{", "CIK0000000002.json": company(2)})
    assert [r.cik for r in archive(file, only={"2"})] == ["2"]


def test_an_archive_tells_how_many_members_it_has():
    assert count(zipped({"CIK0000000001.json": b"{}", "CIK0000000002.json": b"{}"})) == 2


def test_folders_files_and_archives_are_read_alike(tmp_path):
    (tmp_path / "b.json").write_bytes(company(3))
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.zip").write_bytes(zipped({"CIK0000000004.json": company(4)}).getvalue())
    (tmp_path / "notes.txt").write_text("no")
    assert [r.cik for r in readings([tmp_path, tmp_path / "b.json"])] == ["3", "4", "3"]


def test_a_path_with_nothing_at_it_says_so(tmp_path):
    (reading,) = readings([tmp_path / "gone.json"])
    assert reading.refused.code == "no-file"
