"""A dossier as flat rows, one a fact or measure, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narratives.dossier import Dossier
from narratives.dossier.facts import Done, Said
from narratives.views.values import result_data, text, whole

Data = dict[str, Any]


def rows(dossier: Dossier) -> Iterator[Data]:
    """Announcements, reports, measures and claims in that order."""
    for pledge in dossier.pledges:
        for said in pledge.said:
            yield {"row": "announcement", "pledge": pledge.slug, "metric": pledge.metric} | _flat_said(said)
    for s in dossier.series:
        for period in s.periods:
            yield from ({"row": "report"} | _flat_done(row) for row in period.vintages)
    for found in dossier.findings():
        yield {"row": "measure", "key": found.key, "pledge": found.subject} | result_data(
            found.result, found.unit
        )
    for claim in dossier.claims:
        yield {
            "row": "claim",
            "key": claim.key,
            "on": text(claim.on),
            "value": claim.check.verdict.value,
            "source": claim.source.title,
            "url": claim.source.url,
        }


def _flat_said(row: Said) -> Data:
    window = row.step.window
    return {
        "key": f"announcement/{row.pk}",
        "on": text(row.on),
        "definition": row.step.definition,
        "period_start": text(window.start) if window else None,
        "period_end": text(window.end) if window else None,
        "low": whole(row.amount.low),
        "high": whole(row.amount.high),
        "unit": row.amount.unit,
        "hedge": row.amount.hedge.value,
        "speaker": row.speaker,
        "source": row.source.title,
        "url": row.source.url,
    }


def _flat_done(row: Done) -> Data:
    return {
        "key": f"report/{row.pk}",
        "on": text(row.on),
        "metric": row.metric,
        "definition": row.definition,
        "period_start": text(row.start),
        "period_end": text(row.end),
        "value": whole(row.value),
        "unit": row.unit,
        "evidence": row.evidence,
        "source": row.source.title,
        "url": row.source.url,
    }
