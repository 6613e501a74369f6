"""Loads the facts of the story through the ledger: recorded by one person, published by another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

from django.contrib.auth.models import User

from narratives import ledger
from narratives.models import Announcement, Fact, Report
from narratives.stories.nouns import Nouns
from narratives.stories.rows import Row, day, form_key, read, told, whole, yes

Progress = Callable[[str, list[Row]], Iterable[Row]]


def load_facts(author: User, reviewer: User, nouns: Nouns, progress: Progress, without: str = "") -> None:
    """Writes what is missing, file by file, and publishes it; nothing of the company `without` (its slug)."""
    steps = {
        "announcements": _announcement,
        "reports": _report,
        "claims": _claim,
        "frames": _frame,
        "overlaps": _overlap,
    }
    for name, record in steps.items():
        drafts: list[Fact] = []
        for row in progress(name, told(name, without)):
            drafts += [fact for fact in record(author, nouns, row) if fact.status == "draft"]
        ledger.submit(author, drafts)
        ledger.publish(reviewer, drafts)


def _announcement(author: User, nouns: Nouns, row: Row) -> Iterator[Fact]:
    said = ("speaker", "speaker_role", "act", "hedge", "unit", "kind", "horizon_words", "firmness")
    where = ("definition", "scope", "locator", "note")
    announcement = ledger.announce(
        author,
        nouns.pledges[row["pledge"]],
        form_key("announcement", row["key"]),
        announced_on=day(row["announced_on"]),
        announced_precision=row["precision"],
        day_order=int(row["day_order"] or 0),
        low=whole(row["low"]),
        high=whole(row["high"]),
        horizon_start=day(row["horizon_start"]),
        horizon_end=day(row["horizon_end"]),
        start_stated=yes(row["start_stated"]),
        end_stated=yes(row["end_stated"]),
        source=nouns.sources[row["source_url"]],
        **{k: row[k] for k in said + where},
    )
    yield announcement
    if announcement.status == "draft" and row["revision_reason"]:
        yield ledger.explain(author, announcement, row["revision_reason"], row["revision_note"])


def _report(author: User, nouns: Nouns, row: Row) -> Iterator[Fact]:
    filed = ("form", "accession", "taxonomy", "concept")
    plain = ("metric", "definition", "unit", *filed, "evidence", "scope", "note")
    yield ledger.report(
        author,
        form_key("report", row["key"]),
        company=nouns.companies[row["company"]],
        period_start=day(row["period_start"]),
        period_end=day(row["period_end"]),
        value=int(row["value"]),
        reported_on=day(row["reported_on"]),
        source=nouns.sources[row["source_url"]],
        **{k: row[k] for k in plain},
    )


def _claim(author: User, nouns: Nouns, row: Row) -> Iterator[Fact]:
    inputs = [_pinned(nouns, pinned) for pinned in read("claim_inputs") if pinned["claim"] == row["key"]]
    yield ledger.claim(
        author,
        inputs,
        form_key("claim", row["key"]),
        company=nouns.companies[row["company"]],
        source=nouns.sources[row["source_url"]],
        said_on=day(row["said_on"]),
        stated_value=Decimal(row["stated_value"]),
        stated_precision=Decimal(row["stated_precision"]),
        **{k: row[k] for k in ("kind", "wording", "language", "stated_unit", "hedge", "per", "note")},
    )


def _pinned(nouns: Nouns, row: Row) -> dict[str, Any]:
    pinned: dict[str, Any] = {"role": row["role"], "order": int(row["order"] or 0), "label": row["label"]}
    if row["announcement"]:
        key = form_key("announcement", row["announcement"])
        return pinned | {"announcement": Announcement.objects.get(form_key=key)}
    if row["report"]:
        return pinned | {"report": Report.objects.get(form_key=form_key("report", row["report"]))}
    if row["company"]:
        series = {"metric": row["metric"], "definition": row["definition"]}
        return pinned | series | {"company": nouns.companies[row["company"]]}
    return pinned | {"literal_value": Decimal(row["literal_value"]), "literal_unit": row["literal_unit"]}


def _frame(author: User, nouns: Nouns, row: Row) -> Iterator[Fact]:
    announcement = Announcement.objects.get(form_key=form_key("announcement", row["announcement"]))
    key = f"{row['announcement']}/{row['source_url']}/{row['label']}"
    yield ledger.frame(
        author,
        form_key("frame", key),
        announcement=announcement,
        source=nouns.sources[row["source_url"]],
        label=row["label"].replace("-", "_"),
        satire=yes(row["satire"]),
        opinion=yes(row["opinion"]),
        quote=row["quote"],
    )


def _overlap(author: User, nouns: Nouns, row: Row) -> Iterator[Fact]:
    a, b = nouns.pledges[row["pledge_a"]], nouns.pledges[row["pledge_b"]]
    said = Announcement.objects.filter(pledge__in=[a, b]).order_by("announced_on")
    yield ledger.overlap(
        author,
        form_key("overlap", f"{row['pledge_a']}/{row['pledge_b']}"),
        pledge_a=a,
        pledge_b=b,
        low=Decimal(row["low"]),
        high=Decimal(row["high"]),
        known_on=said.latest("announced_on").announced_on,
        note=row["note"],
        source=nouns.sources[row["source_url"]],
    )
