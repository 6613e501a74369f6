"""Workbooks and sheets written by hand, whole and broken."""

import io
import zipfile
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
WORKBOOK = f'<workbook {MAIN} {REL}><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
# Style 1 is a date.
STYLES = f'<styleSheet {MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'

ANNOUNCEMENT = {
    "company": "Example Corp",
    "pledge": "compute-plan",
    "announced_on": "2026-02-20",
    "precision": "day",
    "speaker": "Jo Doe",
    "speaker_role": "executive",
    "act": "stated",
    "low": "600000000000",
    "high": "600000000000",
    "hedge": "about",
    "unit": "USD",
    "kind": "cumulative",
    "horizon_start": "",
    "horizon_end": "2030-12-31",
    "start_stated": "no",
    "end_stated": "yes",
    "firmness": "target",
    "definition": "compute_spend",
    "scope": "",
    "source_url": "https://example.com/plan",
    "locator": "paragraph 2",
    "note": "first figure",
}
REPORT = {
    "company": "Example Corp",
    "metric": "capex",
    "definition": "cash_capex",
    "period_start": "2025-01-01",
    "period_end": "2025-12-31",
    "value": "69691000000",
    "unit": "USD",
    "reported_on": "2026-01-29",
    "form": "10-K",
    "accession": "0001628280-26-003942",
    "concept": "PaymentsToAcquirePropertyPlantAndEquipment",
    "evidence": "reported",
    "source_url": "https://example.com/10-k",
    "note": "",
}


def csv_text(rows, separator=","):
    def cell(text):
        return (
            f'"{text.replace(chr(34), chr(34) * 2)}"' if any(c in text for c in f'{separator}"\r\n') else text
        )

    lines = [rows[0].keys(), *(row.values() for row in rows)]
    return "".join(separator.join(map(cell, line)) + "\r\n" for line in lines)


def announcements(*changes, separator=","):
    """A sheet of our own format as CSV bytes; each of `changes` alters one row of the good one."""
    return csv_text([ANNOUNCEMENT | change for change in changes or ({},)], separator).encode()


def reports(*changes):
    return csv_text([REPORT | change for change in changes or ({},)]).encode()


def letters(index):
    return (letters(index // 26 - 1) if index >= 26 else "") + chr(65 + index % 26)


def cell(ref, value):
    """A str is an inline string; a tuple is (type, style, inner XML)."""
    if isinstance(value, tuple):
        kind, style, inner = value
        kind = f' t="{kind}"' if kind else ""
        return f'<c r="{ref}"{kind} s="{style}">{inner}</c>'
    return f'<c r="{ref}" t="inlineStr"><is><t>{escape(value)}</t></is></c>' if value else ""


def sheet(rows, after=""):
    lines = [
        f'<row r="{r}">' + "".join(cell(f"{letters(c)}{r}", v) for c, v in enumerate(row)) + "</row>"
        for r, row in enumerate(rows, 1)
    ]
    return f"<worksheet {MAIN}><sheetData>{''.join(lines)}</sheetData>{after}</worksheet>"


def pack(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def parts(sheet_xml, **others):
    """The members of a workbook; `others` replaces parts by name (None leaves one out)."""
    members = {
        "types": ("[Content_Types].xml", TYPES),
        "workbook": ("xl/workbook.xml", WORKBOOK),
        "rels": ("xl/_rels/workbook.xml.rels", RELS),
        "styles": ("xl/styles.xml", STYLES),
        "sheet": ("xl/worksheets/sheet1.xml", sheet_xml),
    }
    for name, data in others.items():
        members[name] = (members[name][0] if name in members else name.replace("__", "/"), data)
    return [member for member in members.values() if member[1] is not None]


def book(sheet_xml, **others):
    return pack(parts(sheet_xml, **others))


def workbook(rows, after="", **others):
    return book(sheet(rows, after), **others)


def announcement_book(**changes):
    """A workbook of one announcement; a change may be any cell that `cell` takes."""
    row = ANNOUNCEMENT | changes
    return workbook([list(row), list(row.values())])
