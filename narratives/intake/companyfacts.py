"""The SEC's companyfacts JSON of one company: rows to write, and every fact ignored with its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from narratives.intake.checks import checked, company_number, is_currency
from narratives.intake.concepts import Concept, Concepts, Series, concepts_for
from narratives.intake.durations import ACCEPTED_FORMS, OPTIONAL_FORMS, classify, days
from narratives.intake.facts import Duration, Fact, FactRow, Ignored, Reading
from narratives.intake.jsonfile import load
from narratives.intake.reasons import Reason, because, quoted
from narratives.intake.rivals import settle

Overrides = Mapping[str, Concepts]
# The unit, what stands in the file, and the fact made of it.
Found = tuple[str, Any, Fact]


def read_bytes(data: bytes, overrides: Overrides | None = None, also: Collection[str] = ()) -> Reading:
    """As read_document, from the bytes of the file. Any bytes give a Reading; nothing raises."""
    document = load(data)
    if isinstance(document, Reason):
        return Reading(refused=document)
    return read_document(document, overrides, also)


def read_document(document: Any, overrides: Overrides | None = None, also: Collection[str] = ()) -> Reading:
    """Reads one company. `also` names the OPTIONAL_FORMS (such as "8-K") to take as well."""
    opened = _opened(document)
    if isinstance(opened, Reason):
        return Reading(refused=opened)
    cik, name, taxonomies = opened
    rows: list[FactRow] = []
    ignored: list[Ignored] = []
    wanted = concepts_for(cik, overrides)
    for concept, body in _concepts(taxonomies):
        series = wanted.get(concept)
        if series is None:
            ignored.append(_other_concept(cik, concept, body))
            continue
        _read_concept(cik, concept, series[0], body, frozenset(also), rows, ignored)
    kept, rivals = settle(rows, {concept: place for concept, (_, place) in wanted.items()})
    return Reading(cik, name, kept, (*ignored, *rivals))


def _opened(document: Any) -> tuple[str, str, dict[str, Any]] | Reason:
    if not isinstance(document, dict):
        return because("not-companyfacts", detail="it holds no object with cik and facts")
    if "facts" not in document or "cik" not in document:
        missing = "facts" if "facts" not in document else "cik"
        return because("not-companyfacts", detail=f"the key {missing} is missing")
    cik = company_number(document["cik"])
    if isinstance(cik, Reason):
        return cik
    facts = document["facts"]
    if not isinstance(facts, dict):
        return because("not-companyfacts", detail="facts is not an object of taxonomies")
    name = document.get("entityName")
    return cik, quoted(name) if isinstance(name, str) else "", facts


def _concepts(taxonomies: dict[str, Any]) -> Iterator[tuple[Concept, Any]]:
    for taxonomy, concepts in taxonomies.items():
        if isinstance(concepts, dict):
            yield from (((taxonomy, concept), body) for concept, body in concepts.items())


def _other_concept(cik: str, concept: Concept, body: Any) -> Ignored:
    units = _units(body)
    count = sum(len(facts) for facts in units.values() if isinstance(facts, list))
    reason = because("other-concept", concept=f"{concept[0]}:{concept[1]}", count=count)
    return Ignored(reason, cik, quoted(concept[0]), quoted(concept[1]), count=count)


def _units(body: Any) -> dict[str, Any]:
    units = body.get("units") if isinstance(body, dict) else None
    return units if isinstance(units, dict) else {}


def _read_concept(
    cik: str,
    concept: Concept,
    series: Series,
    body: Any,
    also: frozenset[str],
    rows: list[FactRow],
    ignored: list[Ignored],
) -> None:
    found: list[Found] = []
    for unit, raw in _facts(body):
        fact = checked(raw)
        if isinstance(fact, Fact):
            found.append((unit, raw, fact))
        else:
            ignored.append(_ignored(fact, cik, concept, unit, raw))
    years = {(unit, f.start, f.end) for unit, _, f in found if classify(f) is Duration.YEAR}
    for unit, raw, fact in found:
        reason = _refusal(fact, unit, series, also, years)
        if reason:
            ignored.append(_ignored(reason, cik, concept, unit, raw))
        else:
            rows.append(_row(cik, concept, series, unit, fact))


def _facts(body: Any) -> Iterator[tuple[str, Any]]:
    for unit, facts in _units(body).items():
        yield from ((unit, raw) for raw in (facts if isinstance(facts, list) else [facts]))


def _refusal(
    fact: Fact, unit: str, series: Series, also: frozenset[str], years: set[tuple[str, date, date]]
) -> Reason | None:
    if not is_currency(unit):
        return because("other-unit", unit=unit)
    if fact.form not in ACCEPTED_FORMS and fact.form not in also & OPTIONAL_FORMS:
        return _refused_form(fact.form)
    if series[0] == "capex" and fact.value < 0:
        return because("negative-capex", value=fact.value)
    sort = classify(fact)
    # A recast carries no fp: its twelve months are a fiscal year if an annual filing says so.
    if sort is Duration.TRAILING_YEAR and fact.form in also and (unit, fact.start, fact.end) in years:
        return None
    return _refused_length(fact, sort)


def _refused_form(form: str) -> Reason:
    if "14A" in form or "14C" in form:
        return because("proxy", form=form)
    return because("recast" if form in OPTIONAL_FORMS else "other-form", form=form)


def _refused_length(fact: Fact, sort: Duration) -> Reason | None:
    if sort is Duration.TRAILING_YEAR:
        return because(
            "trailing-year", start=fact.start, end=fact.end, form=fact.form, fp=fact.fp or "nothing"
        )
    if sort is Duration.OTHER:
        return because("other-length", start=fact.start, end=fact.end, days=days(fact.start, fact.end))
    return None


def _row(cik: str, concept: Concept, series: Series, unit: str, fact: Fact) -> FactRow:
    return FactRow(
        cik,
        *series,
        fact.start,
        fact.end,
        fact.value,
        unit,
        fact.filed,
        fact.form,
        fact.accession,
        *concept,
    )


def _ignored(reason: Reason, cik: str, concept: Concept, unit: str, raw: Any) -> Ignored:
    said = raw if isinstance(raw, dict) else {}
    start, end, value, form, accession, filed = (
        "" if said.get(field) is None else quoted(said[field])
        for field in ("start", "end", "val", "form", "accn", "filed")
    )
    return Ignored(reason, cik, *concept, quoted(unit), start, end, value, form, accession, filed)
