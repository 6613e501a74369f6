"""Exchange rates as the ECB publishes them (eurofxref-hist.csv or .zip): dated rates against the euro."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from narratives.intake.days import day
from narratives.intake.pack import BROKEN
from narratives.intake.reasons import Reason, because

SOURCE = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
# The whole history since 1999 is 1.5 MB as of 2026.
MAX_BYTES = 20_000_000
_NONE = ("", "N/A")


@dataclass(frozen=True, slots=True)
class RateRow:
    """One euro was `per_euro` units of `currency` on `day`."""

    currency: str
    day: date
    per_euro: Decimal
    source: str = SOURCE


@dataclass(frozen=True, slots=True)
class RatesRead:
    """`problems` name the cells that were left out; `refused` is set if the file is none of the ECB's."""

    rows: tuple[RateRow, ...] = ()
    problems: tuple[Reason, ...] = ()
    refused: Reason | None = None


def read_rates(data: bytes, source: str = SOURCE) -> RatesRead:
    """Reads the history or a single day, CSV or zipped. Days without a rate (N/A) simply have none."""
    text = _text(data)
    if isinstance(text, Reason):
        return RatesRead(refused=text)
    try:
        lines = list(csv.reader(io.StringIO(text), strict=True))
    except csv.Error as error:
        return RatesRead(refused=because("rates-not-ecb", detail=str(error)))
    header = [cell.strip() for cell in lines[0]] if lines else []
    if not header or header[0] != "Date" or len(header) < 2:
        return RatesRead(refused=because("rates-not-ecb", detail="its first heading is not Date"))
    bad = next((name for name in header[1:] if name and not re.fullmatch("[A-Z]{3}", name)), None)
    if bad:
        return RatesRead(refused=because("rates-bad-currency", value=bad))
    return _rows(header, lines[1:], source)


def _text(data: bytes) -> str | Reason:
    if len(data) > MAX_BYTES:
        return because("file-too-large", size=len(data), limit=MAX_BYTES)
    if data[:4] == b"PK\x03\x04":
        unpacked = _unpacked(data)
        if isinstance(unpacked, Reason):
            return unpacked
        data = unpacked
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return because("rates-not-ecb", detail="it is not text")


def _unpacked(data: bytes) -> bytes | Reason:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith(".csv")]
            if len(names) != 1:
                return because("rates-not-ecb", detail=f"the archive holds {len(names)} CSV files")
            with archive.open(names[0]) as member:
                found = member.read(MAX_BYTES + 1)
    except BROKEN:
        return because("rates-not-ecb", detail="the archive is damaged")
    return found if len(found) <= MAX_BYTES else because("rates-not-ecb", detail="it unpacks to too much")


def _rows(header: Sequence[str], lines: Sequence[Sequence[str]], source: str) -> RatesRead:
    rows: dict[tuple[str, date], RateRow] = {}
    problems: list[Reason] = []
    for number, cells in enumerate(lines, 2):
        for found in _line(number, header, cells, source):
            if isinstance(found, Reason):
                problems.append(found)
                continue
            known = rows.setdefault((found.currency, found.day), found)
            if known.per_euro != found.per_euro:
                problems.append(because("rates-twice", row=number, day=found.day, currency=found.currency))
    ordered = sorted(rows.values(), key=lambda row: (row.day, row.currency))
    return RatesRead(tuple(ordered), tuple(problems))


def _line(
    number: int, header: Sequence[str], cells: Sequence[str], source: str
) -> Iterator[RateRow | Reason]:
    if not any(cell.strip() for cell in cells):
        return
    when = day(cells[0])
    if isinstance(when, Reason) or when.precision != "day":
        yield because("rates-bad-date", row=number, value=cells[0])
        return
    for currency, cell in zip(header[1:], cells[1:], strict=False):
        text = cell.strip()
        if not currency or text in _NONE:
            continue
        rate = _rate(text)
        if rate is None:
            yield because("rates-bad-rate", row=number, currency=currency, value=text)
        else:
            yield RateRow(currency, when.first, rate, source)


def _rate(text: str) -> Decimal | None:
    if not re.fullmatch(r"\d{1,12}(?:\.\d{1,12})?", text, re.ASCII):
        return None
    try:
        rate = Decimal(text)
    except InvalidOperation:
        return None
    return rate if rate > 0 else None
