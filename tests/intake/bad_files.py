"""Bad files, and for each the code of what must be said of it: of the file, or of a cell."""

import gzip
import struct
import zipfile

from tests.intake.workbooks import (
    ANNOUNCEMENT,
    MAIN,
    RELS,
    WORKBOOK,
    announcement_book,
    announcements,
    csv_text,
    pack,
    parts,
    reports,
    sheet,
    workbook,
)
from tests.intake.workbooks import (
    book as whole_book,
)

GOOD_ROW = csv_text([ANNOUNCEMENT]).splitlines()[1]
HEAD = csv_text([ANNOUNCEMENT]).splitlines()[0]
GOOD_SHEET = sheet([list(ANNOUNCEMENT), list(ANNOUNCEMENT.values())])
NAMES = list(ANNOUNCEMENT)


def number(value, style=0):
    return ("", style, f"<v>{value}</v>")


def lying(data, size):
    """The same archive, claiming in its directory that each member has `size` bytes."""
    out, at = bytearray(data), 0
    while (at := out.find(b"PK\x01\x02", at)) >= 0:
        out[at + 24 : at + 28] = struct.pack("<I", size)
        at += 4
    return bytes(out)


def flagged(data, bit):
    """The same archive with a general-purpose flag set on every member."""
    out = bytearray(data)
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = 0
        while (at := out.find(mark, at)) >= 0:
            out[at + offset] |= bit
            at += 4
    return bytes(out)


def damaged():
    """A stored workbook in which one byte of the sheet has changed."""
    return pack(parts(GOOD_SHEET), zipfile.ZIP_STORED).replace(b"Jo Doe", b"Jo Dof")


def stored(sheet_xml):
    return pack(parts(sheet_xml), zipfile.ZIP_STORED)


def many_members(count):
    return pack([*parts(GOOD_SHEET), *((f"xl/media/{n}.txt", b"") for n in range(count))])


def billion_laughs():
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY a0 "ha">{levels}]>' + GOOD_SHEET.replace("Example Corp", "&a9;")


def without(column):
    return csv_text([{k: v for k, v in ANNOUNCEMENT.items() if k != column}]).encode()


def book(sheet_xml=GOOD_SHEET, **others):
    return whole_book(sheet_xml, **others)


# name -> (bytes, code); the whole file is refused.
REFUSED = {
    "nothing at all": (b"", "empty-file"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty-file"),
    "only blank lines": (b"\r\n \r\n,,,\r\n", "empty-file"),
    "only a header": ((HEAD + "\r\n").encode(), "no-rows"),
    "six megabytes": (announcements() + b" " * 6_000_000, "sheet-too-large"),
    "zero bytes": (b"\x00" * 5000, "not-text"),
    "text with a zero byte": (announcements({"note": "a\x00b"}), "not-text"),
    "random bytes": (bytes(range(256)) * 20, "not-text"),
    "latin-1": (announcements({"speaker": "José"}).decode().encode("latin-1"), "not-utf-8"),
    "utf-8 broken in the middle": (announcements({"speaker": "Nguyễn"})[:-30] + b"\xe1\xbb\r\n", "not-utf-8"),
    "utf-16 of odd length": (b"\xff\xfe" + HEAD.encode("utf-16-le") + b"\x41", "not-utf-8"),
    "an old Excel file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4000, "old-excel"),
    "a pdf": (b"%PDF-1.7\n" + b"x" * 100, "other-file"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "other-file"),
    "gzip": (gzip.compress(announcements()), "other-file"),
    "a web page": (b"<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", "other-file"),
    "xml": (b'<?xml version="1.0"?><Workbook/>', "other-file"),
    "json": (b'[{"company": "Example"}]', "other-file"),
    "rich text": (b"{\\rtf1 hello}", "other-file"),
    "a text without columns": (b"Dear all,\r\nplease find the figures below\r\n", "one-column"),
    "one column": (b"company\r\nExample\r\n", "one-column"),
    "a column named twice": ((HEAD + ",low\r\n" + GOOD_ROW + ",5\r\n").encode(), "header-twice"),
    "a column named twice in capitals": ((HEAD + ",LOW\r\n" + GOOD_ROW + ",5\r\n").encode(), "header-twice"),
    "a column without a name": ((HEAD + ",\r\n" + GOOD_ROW + ",5\r\n").encode(), "header-empty"),
    "no company column": (without("company"), "missing-columns"),
    "no source column": (without("source_url"), "missing-columns"),
    "no header": ((GOOD_ROW + "\r\n" + GOOD_ROW + "\r\n").encode(), "missing-columns"),
    "a hundred columns": (",".join(f"c{n}" for n in range(100)).encode() + b"\r\n1\r\n", "too-many-columns"),
    "100,000 rows": (
        (HEAD + "\r\n" + (",") * 21 + "\r\n" + ("a" + "," * 21 + "\r\n") * 100_000).encode(),
        "too-many-rows",
    ),
    "a million blank rows": (
        (HEAD + "\r\n" + GOOD_ROW + "\r\n" + "\r\n" * 1_000_000).encode(),
        "too-many-rows",
    ),
    "a quote that never ends": (announcements().replace(b"Jo Doe", b'"Jo Doe'), "broken-quotes"),
    "text after a quote": (
        (HEAD + "\r\n" + GOOD_ROW.replace("Jo Doe", '"Jo" Doe') + "\r\n").encode(),
        "broken-quotes",
    ),
    "a quote over a thousand lines": ((HEAD + '\r\n"' + "x\r\n" * 5000).encode(), "row-too-long"),
    "a line of two million characters": ((HEAD + "\r\n" + "a" * 2_000_000).encode(), "row-too-long"),
    "four million commas": (HEAD.encode() + b"\r\n" + b"," * 4_000_000, "row-too-long"),
    "quoted cells over many lines": ((HEAD + "\r\n" + '"\n",' * 900_000).encode(), "row-too-long"),
    "a zip that is no workbook": (pack([("readme.txt", "hello")]), "no-workbook"),
    "a text document": (pack([("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]), "other-file"),
    "an OpenDocument sheet": (
        pack([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]),
        "open-document",
    ),
    "a binary workbook": (pack([("xl/workbook.bin", b"x")]), "binary-workbook"),
    "a workbook with macros": (book(**{"xl__vbaProject.bin": b"x"}), "macros"),
    "half a zip": (book()[:600], "bad-zip"),
    "only the start of a zip": (b"PK\x03\x04", "bad-zip"),
    "an encrypted zip": (flagged(book(), 1), "encrypted"),
    "a damaged member": (damaged(), "bad-zip"),
    "a lying directory": (lying(book(), 50), "bad-zip"),
    "a directory that claims four gigabytes": (lying(book(), 2**32 - 2), "zip-bomb"),
    "a zip bomb in the sheet": (
        book(GOOD_SHEET.replace("<sheetData>", "<sheetData>" + " " * 39_000_000)),
        "zip-bomb",
    ),
    "a zip bomb beside the sheet": (book(**{"xl__media__a.bin": b"\x00" * 80_000_000}), "zip-bomb"),
    "thousands of members": (many_members(3000), "zip-bomb"),
    "a hundred thousand directory entries": (many_members(1) + b"PK\x01\x02" * 500_000, "bad-zip"),
    "a member twice": (pack([*parts(GOOD_SHEET), ("XL/worksheets/sheet1.xml", GOOD_SHEET)]), "bad-zip"),
    "a sheet that is no xml": (book("hello"), "bad-xml"),
    "a sheet that breaks off": (book(GOOD_SHEET[:500]), "bad-xml"),
    "another kind of xml": (book("<html/>"), "bad-xml"),
    "a workbook without its sheet": (book(None), "no-sheet"),
    "a workbook that names no sheet": (book(workbook=f"<workbook {MAIN}><sheets/></workbook>"), "no-sheet"),
    "a sheet out of the archive": (book(rels=RELS.replace("worksheets/", "../../../etc/")), "no-sheet"),
    "a sheet on the network": (book(rels=RELS.replace("worksheets/", "https://example.com/")), "no-sheet"),
    "only hidden sheets": (
        book(workbook=WORKBOOK.replace("<sheet ", '<sheet state="hidden" ')),
        "no-sheet",
    ),
    "entities that grow": (book(billion_laughs()), "xml-entities"),
    "an external entity": (
        book('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + GOOD_SHEET.replace("Jo Doe", "&e;")),
        "xml-entities",
    ),
    "entities in the shared strings": (book(**{"xl__sharedStrings.xml": billion_laughs()}), "xml-entities"),
    "a million rows far down": (book(GOOD_SHEET.replace('r="2"', 'r="1048576"')), "too-many-rows"),
    "a cell far to the right": (book(GOOD_SHEET.replace('r="V2"', 'r="XFD2"')), "too-many-columns"),
    "ten thousand empty rows": (
        book(GOOD_SHEET.replace("</sheetData>", "<row/>" * 10_000 + "</sheetData>")),
        "too-many-rows",
    ),
    "elements without end": (
        book(GOOD_SHEET.replace("<sheetData>", "<a/>" * 5_000_00 * 4 + "<sheetData>")),
        "zip-bomb",
    ),
    "a million elements, not packed": (
        stored(GOOD_SHEET.replace("<sheetData>", "<a/>" * 1_000_000 + "<sheetData>")),
        "too-many-cells",
    ),
    "an attribute of four megabytes, not packed": (
        stored(GOOD_SHEET.replace("<sheetData>", f'<a b="{"x" * 4_000_000}"/><sheetData>')),
        "bad-xml",
    ),
    "elements nested ten thousand deep": (book(GOOD_SHEET.replace("<sheetData>", "<a>" * 10_000)), "bad-xml"),
    "one attribute of a megabyte": (
        book(GOOD_SHEET.replace("<sheetData>", f'<a b="{"xy" * 500_000}"/><sheetData>')),
        "bad-xml",
    ),
    "a bad cell address": (book(GOOD_SHEET.replace('r="V2"', 'r="2V"')), "bad-xml"),
    "a string that is not there": (announcement_book(speaker=("s", 0, "<v>999</v>")), "bad-xml"),
    "an empty workbook": (workbook([]), "empty-file"),
}

# name -> (bytes, column, code); the file is read, and this cell is named.
CELLS = {
    "1e400": (announcements({"low": "1e400"}), "low", "exponent"),
    "an amount Excel shortened": (announcements({"low": "6E+11"}), "low", "exponent"),
    "NaN": (announcements({"low": "NaN"}), "low", "not-a-number-cell"),
    "infinity": (announcements({"high": "inf"}), "high", "not-a-number-cell"),
    "#N/A": (announcements({"low": "#N/A"}), "low", "error-cell"),
    "#REF!": (announcements({"note": "#REF!"}), "note", "error-cell"),
    "a negative amount": (announcements({"low": "-5"}), "low", "negative"),
    "a negative amount in brackets": (announcements({"low": "(500)"}), "low", "negative"),
    "a negative amount with a real minus": (announcements({"low": "−500"}), "low", "negative"),
    "a decimal comma": (announcements({"low": "600000000000,5"}), "low", "fraction-cell"),
    "one comma and three digits": (announcements({"low": "1,400"}), "low", "ambiguous-amount"),
    "one point and three digits": (announcements({"low": "1.400"}), "low", "ambiguous-amount"),
    "groups of two sorts": (announcements({"low": "1,400.000,000"}), "low", "not-an-amount"),
    "an amount beyond 64 bits": (announcements({"low": "9" * 30}), "low", "too-large-cell"),
    "four thousand digits": (announcements({"low": "9" * 4000}), "low", "too-large-cell"),
    "words for an amount": (announcements({"low": "a lot"}), "low", "no-amount"),
    "an amount in words that may be two": (
        announcements({"low": "1.400 tỷ USD", "high": ""}),
        "low",
        "doubtful-amount",
    ),
    "an amount in words with more words": (
        announcements({"low": "$1.4T through 2030", "high": ""}),
        "low",
        "doubtful-amount",
    ),
    "an amount in another currency": (
        announcements({"low": "600bn euros", "high": ""}),
        "unit",
        "said-otherwise",
    ),
    "an amount per year in a cumulative row": (
        announcements({"low": "$600bn per year", "high": ""}),
        "kind",
        "said-otherwise",
    ),
    "a range and a high end": (announcements({"low": "$500-600bn"}), "low", "two-ranges"),
    "a range for a report": (reports({"value": "$60-70bn"}), "value", "one-value"),
    "a page of text for an amount": (announcements({"low": "one " * 50}), "low", "not-an-amount"),
    "low above high": (announcements({"low": "700000000000"}), "low", "low-above-high"),
    "an amount without a unit": (announcements({"unit": ""}), "unit", "unit-missing"),
    "a unit that is none": (announcements({"unit": "dollars"}), "unit", "not-a-unit"),
    "an ambiguous date": (announcements({"announced_on": "02/03/2026"}), "announced_on", "ambiguous-date"),
    "a year of two digits": (announcements({"announced_on": "20/02/26"}), "announced_on", "two-digit-year"),
    "a day that is not": (announcements({"announced_on": "2026-02-30"}), "announced_on", "no-such-day"),
    "month thirteen": (announcements({"announced_on": "13/13/2026"}), "announced_on", "no-such-day"),
    "words for a date": (announcements({"announced_on": "last week"}), "announced_on", "not-a-date"),
    "a serial number for a date": (announcements({"announced_on": "46073"}), "announced_on", "serial-date"),
    "no date": (announcements({"announced_on": ""}), "announced_on", "cell-missing"),
    "no company": (announcements({"company": "  "}), "company", "cell-missing"),
    "a horizon that ends before it starts": (
        announcements({"horizon_start": "2031-01-01"}),
        "horizon_end",
        "ends-before-start",
    ),
    "a stated end without an end": (announcements({"horizon_end": ""}), "end_stated", "stated-but-empty"),
    "a word outside the list": (announcements({"hedge": "roughly"}), "hedge", "not-in-list"),
    "maybe for yes or no": (announcements({"start_stated": "maybe"}), "start_stated", "not-yes-or-no"),
    "an address that is a script": (
        announcements({"source_url": "javascript:alert(1)"}),
        "source_url",
        "not-a-url",
    ),
    "an address without a host": (announcements({"source_url": "https://"}), "source_url", "not-a-url"),
    "an endless address": (
        announcements({"source_url": "https://a.b/" + "x" * 600}),
        "source_url",
        "text-too-long",
    ),
    "a name of a thousand letters": (announcements({"company": "x" * 1000}), "company", "text-too-long"),
    "a formula": (announcements({"note": "=1+1"}), "note", "formula"),
    "a formula that calls out": (
        announcements({"speaker": '=HYPERLINK("https://a.b")'}),
        "speaker",
        "formula",
    ),
    "a formula behind an at sign": (announcements({"note": "@SUM(1,2)"}), "note", "formula"),
    "a formula behind a plus": (announcements({"note": "+cmd|' /C calc'!A0"}), "note", "formula"),
    "a mark that turns the text around": (
        announcements({"company": "ab\u202ecd"}),
        "company",
        "control-mark",
    ),
    "too many cells": ((HEAD + "\r\n" + GOOD_ROW + ",x\r\n").encode(), "", "cell-count"),
    "too few cells": ((HEAD + "\r\nExample,plan\r\n").encode(), "", "cell-count"),
    "an amount split by its decimal comma": (
        (HEAD + "\r\n" + GOOD_ROW.replace("600000000000", "600,5", 1) + "\r\n").encode(),
        "",
        "cell-count",
    ),
    "the same row twice": (announcements({}, {}), "", "row-twice"),
    "a report published before its period ended": (
        reports({"reported_on": "2025-06-30"}),
        "reported_on",
        "reported-early",
    ),
    "a period that ends before it starts": (
        reports({"period_start": "2026-01-01"}),
        "period_end",
        "ends-before-start",
    ),
    "a report without a value": (reports({"value": ""}), "value", "cell-missing"),
    "a report without a source": (
        reports({"source_url": "", "accession": ""}),
        "source_url",
        "source-missing",
    ),
    "a definition of another metric": (reports({"definition": "revenue"}), "definition", "other-definition"),
    "a formula in a workbook": (
        announcement_book(low=("", 0, "<f>A1*2</f><v>600</v>")),
        "low",
        "formula",
    ),
    "an error in a workbook": (announcement_book(low=("e", 0, "<v>#DIV/0!</v>")), "low", "error-cell"),
    "a number for a date in a workbook": (
        announcement_book(announced_on=number(46073)),
        "announced_on",
        "serial-date",
    ),
    "a date for an amount in a workbook": (announcement_book(low=number(46073, 1)), "low", "date-for-amount"),
    "true for an amount in a workbook": (announcement_book(low=("b", 0, "<v>1</v>")), "low", "not-an-amount"),
    "1e400 in a workbook": (announcement_book(low=number("1e400")), "low", "too-large-cell"),
    "NaN in a workbook": (announcement_book(low=number("NaN")), "low", "not-a-number-cell"),
    "more digits than a workbook keeps": (
        announcement_book(low=number("1234567890123456789")),
        "low",
        "digits-lost",
    ),
    "a fraction in a workbook": (announcement_book(low=number("12.5")), "low", "fraction-cell"),
    "a fraction for a date in a workbook": (
        announcement_book(announced_on=number("12.5")),
        "announced_on",
        "serial-date",
    ),
    "a negative number in a workbook": (announcement_book(low=number("-12")), "low", "negative"),
    "a date before dates in a workbook": (
        announcement_book(announced_on=number(12, 1)),
        "announced_on",
        "not-a-date",
    ),
}
