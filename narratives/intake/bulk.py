"""Many companies, one at a time: files, folders, and the SEC's companyfacts.zip, never unpacked."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import IO

from narratives.intake.companyfacts import Overrides, read_bytes
from narratives.intake.facts import Reading
from narratives.intake.jsonfile import MAX_BYTES
from narratives.intake.pack import BROKEN
from narratives.intake.reasons import Reason, because, quoted

_MEMBER = re.compile(r"(?:.*/)?CIK(\d{10})[^/]*\.json", re.IGNORECASE)


def readings(
    paths: Iterable[Path],
    overrides: Overrides | None = None,
    also: Collection[str] = (),
    only: Collection[str] = (),
) -> Iterator[Reading]:
    """Every company of the files, folders and archives in `paths`, in the order of their names.

    `only`: CIKs without leading zeros; archive members of other companies are passed over unread.
    Each Reading names where it came from in `origin`; what cannot be read comes as a refused one.
    """
    for path in paths:
        for file in _files(path):
            if file.suffix.lower() == ".zip":
                yield from archive(file, overrides, also, only)
            else:
                yield _named(_read_file(file, overrides, also), str(file))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(p for p in path.rglob("*") if p.suffix.lower() in (".json", ".zip") and p.is_file())


def _read_file(path: Path, overrides: Overrides | None, also: Collection[str]) -> Reading:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return Reading(refused=because("no-file", name=path))
    return read_bytes(data, overrides, also)


def archive(
    file: Path | IO[bytes],
    overrides: Overrides | None = None,
    also: Collection[str] = (),
    only: Collection[str] = (),
) -> Iterator[Reading]:
    """The companies of one archive, each member read, yielded and let go before the next."""
    try:
        opened = zipfile.ZipFile(file)
    except BROKEN as error:
        yield Reading(
            refused=because("bad-archive", detail=str(error) or "it is no zip"), origin=_title(file)
        )
        return
    with opened:
        for info in sorted(opened.infolist(), key=lambda i: i.filename):
            if not info.filename.endswith("/") and _asked(info.filename, only):
                yield _named(_member(opened, info, overrides, also), info.filename)


def count(file: Path | IO[bytes]) -> int:
    """How many members an archive has, for a progress bar; 0 if it cannot be opened."""
    try:
        with zipfile.ZipFile(file) as opened:
            return sum(not info.filename.endswith("/") for info in opened.infolist())
    except BROKEN:
        return 0


def _asked(name: str, only: Collection[str]) -> bool:
    found = _MEMBER.fullmatch(name)
    return not only or found is None or found[1].lstrip("0") in only


def _member(
    opened: zipfile.ZipFile, info: zipfile.ZipInfo, overrides: Overrides | None, also: Collection[str]
) -> Reading:
    if not _MEMBER.fullmatch(info.filename):
        return Reading(refused=because("member-name", name=info.filename))
    data = _bytes(opened, info)
    return Reading(refused=data) if isinstance(data, Reason) else read_bytes(data, overrides, also)


def _bytes(opened: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes | Reason:
    # The declared size may lie, so the reading itself is bounded.
    if info.file_size > MAX_BYTES:
        return because("file-too-large", size=info.file_size, limit=MAX_BYTES)
    try:
        with opened.open(info) as member:
            return member.read(MAX_BYTES + 1)
    except BROKEN as error:
        return because("bad-member", name=info.filename, detail=str(error) or "it is broken off")


def _named(reading: Reading, origin: str) -> Reading:
    return Reading(reading.cik, reading.name, reading.rows, reading.ignored, reading.refused, quoted(origin))


def _title(file: Path | IO[bytes]) -> str:
    return quoted(getattr(file, "name", file))
