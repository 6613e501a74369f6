"""Companies that do not exist, filing as real ones do: for trials of speed, memory and interruption."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

CONCEPTS = (
    "PaymentsToAcquirePropertyPlantAndEquipment",
    "RevenueFromContractWithCustomerExcludingAssessedTax",
    "FinanceLeasePrincipalPayments",
)
# What every real file is mostly made of.
OTHERS = ("NetIncomeLoss", "OperatingIncomeLoss", "IncomeTaxesPaidNet", "ShareBasedCompensation")
ROUNDS = (("10-Q", "Q1", 3), ("10-Q", "Q2", 6), ("10-Q", "Q3", 9), ("10-K", "FY", 12))
FIRST_CIK = 9_000_000_001


def bulk_zip(path: Path, companies: int, years: int = 10) -> Path:
    """An archive named and laid out like the SEC's companyfacts.zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for cik in range(FIRST_CIK, FIRST_CIK + companies):
            archive.writestr(f"CIK{cik:010}.json", json.dumps(document(cik, years)))
    return path


def document(cik: int, years: int = 10) -> dict[str, Any]:
    """Years of filings up to 2025: each gives the year to date, and the same of the year before."""
    gaap = {
        name: {"label": name, "units": {"USD": list(_facts(cik, place, years))}}
        for place, name in enumerate((*CONCEPTS, *OTHERS), 1)
    }
    return {"cik": cik, "entityName": f"Synthetic {cik}", "facts": {"us-gaap": gaap}}


def rows_of_one(years: int = 10) -> int:
    """How many rows one such company gives."""
    return len(CONCEPTS) * len(ROUNDS) * 2 * years


def _facts(cik: int, place: int, years: int) -> Iterator[dict[str, Any]]:
    for year in range(2026 - years, 2026):
        for number, (form, fp, months) in enumerate(ROUNDS, 1):
            accession = f"{cik:010}-{year % 100:02}-{number:06}"
            for reported in (year - 1, year):
                # A tenth of the comparisons are restated by a little.
                restated = reported < year and (cik + year + place) % 10 == 0
                value = (cik % 997 + reported) * months * place * 1_000_000 + restated * 7_000_000
                yield {
                    "start": f"{reported}-01-01",
                    "end": _end(reported, months).isoformat(),
                    "val": value,
                    "accn": accession,
                    "fy": year,
                    "fp": fp,
                    "form": form,
                    "filed": (_end(year, months) + timedelta(days=35)).isoformat(),
                }


def _end(year: int, months: int) -> date:
    following = date(year + 1, 1, 1) if months == 12 else date(year, months + 1, 1)
    return following - timedelta(days=1)
