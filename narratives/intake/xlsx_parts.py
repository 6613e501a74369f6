"""The small parts of a workbook: which sheets it has, which styles are dates, the shared strings."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from narratives.intake import limits
from narratives.intake.limits import Refusal
from narratives.intake.pack import Pack
from narratives.intake.xml_events import Events, Handler

# Built-in number formats that show a date (ECMA-376, part 1, 18.8.30), those of East Asia included.
_DATES = frozenset([*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)])
_NOT_CODE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class SheetPart:
    name: str
    member: str


class _Workbook(Handler):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            ref = next((v for k, v in attributes.items() if k.rpartition(":")[2] == "id"), "")
            self.sheets.append((attributes.get("name", ""), ref))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0") in ("1", "true")


class _Relations(Handler):
    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


class _Styles(Handler):
    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.dates: list[bool] = []
        self._inside = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            self.dates.append(self._is_date(attributes.get("numFmtId", "0")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False

    def _is_date(self, number: str) -> bool:
        code = _NOT_CODE.sub("", self.codes.get(number, "")).lower()
        return (number.isdecimal() and int(number[:6]) in _DATES) or bool(re.search(r"[yd]", code))


class _Strings(Handler):
    def __init__(self) -> None:
        self.strings: list[str] = []
        self._parts: list[str] = []
        self._taking = self._phonetic = False
        self._left = limits.MAX_TEXT

    def start(self, name: str, attributes: dict[str, str]) -> None:
        # Phonetic readings (rPh) repeat the text in another script.
        if name == "t":
            self._taking = not self._phonetic
        elif name == "rPh":
            self._phonetic = True

    def text(self, data: str) -> None:
        if self._taking:
            self._left -= len(data)
            if self._left < 0:
                raise Refusal("too-much-text", limit=limits.MAX_TEXT)
            self._parts.append(data)

    def end(self, name: str) -> None:
        if name == "t":
            self._taking = False
        elif name == "rPh":
            self._phonetic = False
        elif name == "si":
            self.strings.append("".join(self._parts))
            self._parts.clear()


def sheets(pack: Pack) -> tuple[tuple[SheetPart, ...], bool]:
    """The visible sheets whose part exists, in order; and whether days count from 1904."""
    workbook, relations = _Workbook(), _Relations()
    Events("workbook", workbook).read(pack.chunks("xl/workbook.xml"))
    if "xl/_rels/workbook.xml.rels" in pack.names:
        Events("Relationships", relations).read(pack.chunks("xl/_rels/workbook.xml.rels"))
    found = [SheetPart(name, _member(relations.targets.get(ref, ""))) for name, ref in workbook.sheets]
    return tuple(part for part in found if part.member in pack.names), workbook.from_1904


def _member(target: str) -> str:
    """A part's name in the archive; whatever points outside of it names no member."""
    return posixpath.normpath(posixpath.join("/xl", target)).removeprefix("/").lower()


def date_styles(pack: Pack) -> tuple[bool, ...]:
    """For each cell style whether it shows a date."""
    styles = _Styles()
    if "xl/styles.xml" in pack.names:
        Events("styleSheet", styles).read(pack.chunks("xl/styles.xml"))
    return tuple(styles.dates)


def shared_strings(pack: Pack) -> tuple[str, ...]:
    strings = _Strings()
    if "xl/sharedstrings.xml" in pack.names:
        Events("sst", strings).read(pack.chunks("xl/sharedStrings.xml"))
    return tuple(strings.strings)
