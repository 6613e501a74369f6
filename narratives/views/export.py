"""A dossier as plain data. Amounts are strings of whole units, ratios exact; nothing is rounded."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives import formats
from narratives.dossier import Dossier
from narratives.dossier.claims import ClaimView
from narratives.dossier.delivery import DeliveryView
from narratives.dossier.facts import Done, Said, SourceRef
from narratives.dossier.findings import Finding, Input
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView
from narratives.measures.years import Window
from narratives.views.values import result_data, text, whole

Data = dict[str, Any]


def document(dossier: Dossier) -> Data:
    """The whole dossier, ready for JSON."""
    return {
        "company": {
            name: getattr(dossier.company, name) for name in ("slug", "name", "kind", "ticker", "cik")
        },
        "as_of": text(dossier.clock.as_of),
        "shown_on": text(dossier.clock.shown_on),
        "first_fact": text(dossier.vintages[0]) if dossier.vintages else None,
        "vintages": [text(day) for day in dossier.vintages if day <= dossier.clock.as_of],
        "coverage": text(dossier.coverage),
        "pledges": [_pledge(pledge) for pledge in dossier.pledges],
        "reports": [_done(row) for s in dossier.series for p in s.periods for row in p.vintages],
        "measures": [_finding(found) for found in dossier.findings()],
        "delivery": [_delivery(view) for view in dossier.delivery],
        "claims": [_claim(row) for row in dossier.claims],
    }


def _source(source: SourceRef) -> Data:
    return {"title": source.title, "publisher": source.publisher, "url": source.url, "tier": source.tier}


def _window(window: Window | None) -> Data | None:
    if window is None:
        return None
    return {
        "start": text(window.start),
        "end": text(window.end),
        "start_assumed": window.start_assumed,
        "end_assumed": window.end_assumed,
        "years": formats.exact(window.years),
    }


def _pledge(pledge: PledgeView) -> Data:
    return {
        "slug": pledge.slug,
        "title": pledge.title,
        "metric": pledge.metric,
        "definition": pledge.definition,
        "scope": pledge.scope,
        "geography": pledge.geography,
        "part_of": f"{pledge.part_of.company}/{pledge.part_of.slug}" if pledge.part_of else None,
        "announcements": [_said(row) for row in pledge.said],
        "revisions": [_move(move) for move in pledge.moves],
    }


def _said(row: Said) -> Data:
    return {
        "id": row.pk,
        "announced_on": text(row.on),
        "precision": row.precision,
        "speaker": row.speaker,
        "speaker_role": row.speaker_role,
        "act": row.act,
        "low": whole(row.amount.low),
        "high": whole(row.amount.high),
        "unit": row.amount.unit or None,
        "hedge": row.amount.hedge.value,
        "kind": row.step.kind.value,
        "horizon": _window(row.step.window),
        "horizon_words": row.words,
        "firmness": row.firmness,
        "definition": row.step.definition,
        "scope": row.step.scope,
        "note": row.note,
        "frames": [{"label": f.label, "satire": f.satire, "opinion": f.opinion} for f in row.frames],
        "corrects": row.standing.corrects,
        "correction_reason": row.standing.correction_reason or None,
        "source": _source(row.source),
    }


def _done(row: Done) -> Data:
    return {
        "id": row.pk,
        "metric": row.metric,
        "definition": row.definition,
        "scope": row.scope,
        "period_start": text(row.start),
        "period_end": text(row.end),
        "value": whole(row.value),
        "unit": row.unit,
        "reported_on": text(row.on),
        "form": row.form,
        "accession": row.accession,
        "concept": row.concept,
        "evidence": row.evidence,
        "note": row.note,
        "corrects": row.standing.corrects,
        "correction_reason": row.standing.correction_reason or None,
        "source": _source(row.source),
    }


def _move(move: Move) -> Data:
    revision = move.revision
    return {
        "key": move.key,
        "announcement": move.now.pk,
        "before": move.before.pk,
        "first": move.first.pk,
        "direction": revision.direction.value,
        "width": revision.width.value,
        "redefined": list(revision.redefined) if revision.is_redefinition else [],
        "direction_established": revision.established,
        "reason": move.now.reason or None,
    }


def _finding(found: Finding) -> Data:
    return {
        "key": found.key,
        **result_data(found.result, found.unit),
        "arguments": {name: _argument(value) for name, value in found.result.inputs},
        "conventions": list(found.conventions),
        "evidence": found.evidence,
        "inputs": [_input(row) for row in found.inputs],
    }


def _argument(value: Any) -> str | None:
    if isinstance(value, Fraction | Decimal):
        return formats.exact(value)
    return None if value is None else str(value)


def _input(row: Input) -> Data:
    return {
        "name": row.name,
        "value": None if row.value is None else formats.exact(row.value),
        "unit": row.unit,
        "on": text(row.on),
        "evidence": row.evidence,
        "fact": row.fact or None,
        "source": _source(row.source) if row.source else None,
    }


def _delivery(view: DeliveryView) -> Data:
    return {
        "pledge": view.pledge.slug,
        "measurable": view.measurable,
        "reason": view.reason or None,
        "note": view.note,
        "comparability": view.gate.verdict.value if view.gate else None,
        "baselines": [
            {
                "which": row.which,
                "announcement": row.said.pk,
                "standing": row.delivery.standing.value,
                "coverage": text(row.delivery.coverage),
                "distance": row.finding.key,
            }
            for row in view.baselines
        ],
        "refusals": [
            {
                "announcement": refusal.said.pk,
                "report": refusal.row.pk,
                "different": {f.facet: [f.left, f.right] for f in refusal.different},
            }
            for refusal in view.refusals
        ],
    }


def _claim(row: ClaimView) -> Data:
    return {
        "key": row.key,
        "said_on": text(row.on),
        "kind": row.kind,
        "wording": row.wording,
        "language": row.language,
        "stated": formats.exact(row.stated),
        "stated_unit": row.stated_unit,
        "hedge": row.hedge,
        "verdict": row.check.verdict.value,
        "cases": [
            {
                "label": case.label,
                "verdict": case.verdict.value,
                **result_data(case.computed, row.stated_unit),
                "factor": None if case.factor is None else formats.exact(case.factor),
            }
            for case in row.check.cases
        ],
        "inputs": [_input(given) for given in row.inputs],
        "source": _source(row.source),
    }
