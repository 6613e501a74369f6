"""A dossier's facts in the columns of the sheets that are imported, so that what goes out comes back in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narratives.dossier.company import Dossier
from narratives.dossier.facts import Done, Said
from narratives.intake.columns import KINDS
from narratives.intake.texts import guard


def sheet(dossier: Dossier, kind: str) -> Iterator[list[str]]:
    """The header, then a line for each announcement or report a reader may see on the dossier's day."""
    names = [column.name for column in KINDS[kind]]
    yield names
    for row in _announcements(dossier) if kind == "announcements" else _reports(dossier):
        yield [_cell(row[name]) for name in names]


def _announcements(dossier: Dossier) -> Iterator[dict[str, Any]]:
    for pledge in dossier.pledges:
        for said in pledge.said:
            yield {"company": pledge.company, "pledge": pledge.slug, **_said(said)}


def _reports(dossier: Dossier) -> Iterator[dict[str, Any]]:
    return (_done(row) for s in dossier.series for p in s.periods for row in p.vintages)


def _said(row: Said) -> dict[str, Any]:
    step, window = row.step, row.step.window
    return {
        "announced_on": row.on,
        "precision": row.precision,
        "speaker": row.speaker,
        "speaker_role": row.speaker_role,
        "act": row.act,
        "low": row.amount.low,
        "high": row.amount.high,
        "hedge": row.amount.hedge.value,
        "unit": row.amount.unit,
        "kind": step.kind.value,
        "horizon_start": window and window.start,
        "horizon_end": window and window.end,
        "start_stated": bool(window and not window.start_assumed),
        "end_stated": bool(window and not window.end_assumed),
        "firmness": row.firmness,
        "definition": step.definition,
        "scope": step.scope,
        "source_url": row.source.url,
        "locator": row.locator,
        "note": row.note,
    }


def _done(row: Done) -> dict[str, Any]:
    same = ("company", "metric", "definition", "value", "unit", "form", "accession", "concept", "evidence")
    days = {"period_start": row.start, "period_end": row.end, "reported_on": row.on}
    return (
        {name: getattr(row, name) for name in same} | days | {"source_url": row.source.url, "note": row.note}
    )


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else guard(str(value))
