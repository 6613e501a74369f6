"""Where one filing gives a period twice: the same concept with two values, or two concepts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from narratives.intake.concepts import Concept
from narratives.intake.facts import FactRow, Ignored, Key
from narratives.intake.reasons import Reason, because


def settle(
    rows: Iterable[FactRow], ranks: Mapping[Concept, int]
) -> tuple[tuple[FactRow, ...], tuple[Ignored, ...]]:
    """One row per filing and period, by the order of the concepts; the others ignored with the reason."""
    single, contradicted = _without_contradictions(rows)
    by_period: dict[tuple[object, ...], list[FactRow]] = defaultdict(list)
    for row in single:
        by_period[
            row.metric, row.definition, row.unit, row.period_start, row.period_end, row.accession
        ].append(row)
    kept: list[FactRow] = []
    ignored = contradicted
    for same in by_period.values():
        first, *others = sorted(same, key=lambda r: ranks[r.taxonomy, r.concept])
        kept.append(first)
        name = f"{first.taxonomy}:{first.concept}"
        reason = because("lower-concept", preferred=name, value=first.value)
        ignored += [ignored_row(row, reason) for row in others]
    return tuple(sorted(kept, key=order)), tuple(ignored)


def _without_contradictions(rows: Iterable[FactRow]) -> tuple[list[FactRow], list[Ignored]]:
    by_key: dict[Key, dict[int, FactRow]] = defaultdict(dict)
    for row in rows:
        by_key[row.key].setdefault(row.value, row)
    single: list[FactRow] = []
    ignored: list[Ignored] = []
    for values in by_key.values():
        if len(values) == 1:
            single += values.values()
            continue
        low, *_, high = sorted(values)
        # Which of the two is meant cannot be told from the file, so neither is.
        ignored += [ignored_row(r, because("contradicted", value=low, other=high)) for r in values.values()]
    return single, ignored


def ignored_row(row: FactRow, reason: Reason) -> Ignored:
    return Ignored(
        reason,
        row.cik,
        row.taxonomy,
        row.concept,
        row.unit,
        row.period_start.isoformat(),
        row.period_end.isoformat(),
        str(row.value),
        row.form,
        row.accession,
        row.reported_on.isoformat(),
    )


def order(row: FactRow) -> tuple[object, ...]:
    """Rows in one order whatever the order of the file: series, period, then day of filing."""
    return (
        row.cik,
        row.metric,
        row.definition,
        row.unit,
        row.period_end,
        row.period_start,
        row.reported_on,
        row.accession,
        row.taxonomy,
        row.concept,
    )
