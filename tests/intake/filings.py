"""Small companyfacts documents, written by hand with the numbers of real filings."""

import json

from narratives.intake.companyfacts import read_document

CAPEX = "PaymentsToAcquirePropertyPlantAndEquipment"
ASSETS = "PaymentsToAcquireProductiveAssets"
REVENUES = "Revenues"
CONTRACTS = "RevenueFromContractWithCustomerExcludingAssessedTax"
MILLION = 1_000_000


def fact(start, end, val, form, filed, fp=None, accn=None, **more):
    """One fact; fp and the accession number follow from form and day of filing unless given."""
    fp = fp or ("FY" if form[:2] in ("10", "20", "40") and "Q" not in form else "Q2")
    accn = accn or f"0000000001-{filed[2:4]}-{filed[5:7]}{filed[8:10]}00"
    return {
        "start": start,
        "end": end,
        "val": val,
        "form": form,
        "filed": filed,
        "fp": fp,
        "accn": accn,
    } | more


def document(concepts, cik=1, name="Example Corp", unit="USD", taxonomy="us-gaap"):
    """concepts: name -> facts, or name -> {unit: facts}."""
    bodies = {
        concept: {"label": None, "units": facts if isinstance(facts, dict) else {unit: facts}}
        for concept, facts in concepts.items()
    }
    return {"cik": cik, "entityName": name, "facts": {taxonomy: bodies}}


def read(concepts, **more):
    return read_document(document(concepts, **more))


def as_bytes(concepts, **more):
    return json.dumps(document(concepts, **more)).encode()


def codes(reading):
    return [fact.code for fact in reading.ignored]


META = [
    fact("2022-01-01", "2022-09-30", 22388 * MILLION, "10-Q", "2022-10-27"),
    fact("2022-01-01", "2022-12-31", 31431 * MILLION, "10-K", "2023-02-02"),
    fact("2022-01-01", "2022-09-30", 22388 * MILLION, "10-Q", "2023-10-26"),
    fact("2022-01-01", "2022-12-31", 31431 * MILLION, "10-K", "2024-02-02"),
    fact("2022-01-01", "2022-12-31", 31186 * MILLION, "10-K", "2025-01-30"),
    fact("2023-01-01", "2023-09-30", 19601 * MILLION, "10-Q", "2023-10-26"),
    fact("2023-01-01", "2023-12-31", 27266 * MILLION, "10-K", "2024-02-02"),
    fact("2023-01-01", "2023-09-30", 19453 * MILLION, "10-Q", "2024-10-31"),
    fact("2023-01-01", "2023-12-31", 27045 * MILLION, "10-K", "2025-01-30"),
    fact("2023-01-01", "2023-12-31", 27045 * MILLION, "10-K", "2026-01-29"),
]
AMAZON = [
    fact("2024-07-01", "2025-06-30", 107656 * MILLION, "10-Q", "2025-08-01"),
    fact("2025-01-01", "2025-06-30", 57202 * MILLION, "10-Q", "2025-08-01"),
    fact("2025-01-01", "2025-12-31", 131819 * MILLION, "10-K", "2026-02-06"),
    fact("2026-01-01", "2026-03-31", 44203 * MILLION, "10-Q", "2026-04-30", fp="Q1"),
    fact("2025-07-01", "2026-06-30", 173028 * MILLION, "10-Q", "2026-07-31", frame="CY2026"),
    fact("2025-01-01", "2025-06-30", 57202 * MILLION, "10-Q", "2026-07-31"),
    fact("2026-01-01", "2026-06-30", 98411 * MILLION, "10-Q", "2026-07-31"),
    fact("2026-04-01", "2026-06-30", 54208 * MILLION, "10-Q", "2026-07-31"),
]
MICROSOFT = [
    fact("2022-07-01", "2023-06-30", 28107 * MILLION, "10-K", "2023-07-27", fy=2023),
    fact("2022-07-01", "2023-06-30", 28107 * MILLION, "8-K", "2024-12-03", fp=""),
    fact("2022-07-01", "2023-06-30", 28107 * MILLION, "10-K", "2025-07-30", fy=2025),
    fact("2024-07-01", "2024-12-31", 30727 * MILLION, "10-Q", "2025-01-29"),
    fact("2024-07-01", "2025-06-30", 64551 * MILLION, "10-K", "2025-07-30"),
    fact("2025-07-01", "2025-12-31", 49270 * MILLION, "10-Q", "2026-01-28"),
    fact("2025-07-01", "2026-03-31", 80146 * MILLION, "10-Q", "2026-04-29", fp="Q3"),
    fact("2025-07-01", "2026-06-30", 115948 * MILLION, "10-K", "2026-07-29"),
]
