"""The story files are reviewed like code: every row whole, every reference kept, every figure sourced."""

import calendar
from datetime import date

import pytest

from narratives.models import (
    Act,
    ClaimKind,
    CompanyKind,
    Definition,
    Evidence,
    Firmness,
    Hedge,
    InputRole,
    Kind,
    Label,
    Metric,
    ReportMetric,
    Resolution,
    SpeakerRole,
    Tier,
)
from narratives.stories.rows import day, read, whole

FACTS = ("announcements", "reports", "claims")
# Rows known or likely wrong; they test the warnings and are never published.
TRAPS = {"openai-total-4b", "msft-cy25-x", "msft-190-fy26", "meta-24-3x", "meta-24-r3", "meta-26-1x"}


@pytest.mark.parametrize("name", FACTS)
def test_keys_are_unique_and_none_is_a_trap(name):
    keys = [row["key"] for row in read(name)]
    assert len(keys) == len(set(keys))
    assert {k for k in keys if k.startswith("trap-")} | (set(keys) & TRAPS) == set()


@pytest.mark.parametrize("name", [*FACTS, "frames", "overlaps"])
def test_every_fact_cites_a_source_that_is_kept(name):
    kept = {row["url"] for row in read("sources")}
    assert {row["source_url"] for row in read(name)} - kept == set()


def test_every_source_is_cited_and_has_an_address():
    cited = {row["source_url"] for name in (*FACTS, "frames", "overlaps") for row in read(name)}
    assert {row["url"] for row in read("sources")} - cited == set()
    assert [row["url"] for row in read("sources") if not row["url"].startswith(("https://", "http://"))] == []


def test_announcements_refer_to_pledges_and_pledges_to_companies():
    companies = {row["slug"] for row in read("companies")}
    pledges = {f"{row['company']}/{row['slug']}" for row in read("pledges")}
    assert {row["pledge"] for row in read("announcements")} == pledges
    assert {row["company"] for row in read("pledges")} | {
        row["company"] for row in read("reports")
    } <= companies
    assert {row["part_of"] for row in read("pledges")} - {""} <= pledges


def test_claims_are_pinned_to_facts_that_are_there():
    said, done = ({row["key"] for row in read(name)} for name in ("announcements", "reports"))
    inputs = read("claim_inputs")
    assert {row["announcement"] for row in inputs} - {""} <= said
    assert {row["report"] for row in inputs} - {""} <= done
    assert {row["claim"] for row in inputs} == {row["key"] for row in read("claims")}


def test_bounds_and_horizons_are_ordered():
    wrong = [
        row["key"]
        for row in read("announcements")
        if (row["low"] and row["high"] and whole(row["low"]) > whole(row["high"]))
        or (row["horizon_start"] and row["horizon_end"] and row["horizon_start"] > row["horizon_end"])
        or (bool(row["low"] or row["high"]) != bool(row["unit"]))
    ]
    assert wrong == []


def test_a_date_known_to_the_month_or_year_is_its_last_day():
    def last(row):
        said = day(row["announced_on"])
        if row["precision"] == "month":
            return said.day == calendar.monthrange(said.year, said.month)[1]
        return row["precision"] == "day" or said == date(said.year, 12, 31)

    assert [row["key"] for row in read("announcements") if not last(row)] == []


@pytest.mark.parametrize(
    ("name", "column", "words"),
    [
        ("companies", "kind", CompanyKind),
        ("sources", "tier", Tier),
        ("pledges", "metric", Metric),
        ("pledges", "definition", Definition),
        ("pledges", "resolves_by", Resolution),
        ("announcements", "act", Act),
        ("announcements", "hedge", Hedge),
        ("announcements", "kind", Kind),
        ("announcements", "firmness", Firmness),
        ("announcements", "speaker_role", SpeakerRole),
        ("reports", "metric", ReportMetric),
        ("reports", "definition", Definition),
        ("reports", "evidence", Evidence),
        ("claims", "kind", ClaimKind),
        ("claim_inputs", "role", InputRole),
        ("frames", "label", Label),
    ],
)
def test_only_known_words_are_used(name, column, words):
    assert {row[column] for row in read(name)} - set(words.values) == set()


def test_a_report_is_published_after_its_period_began():
    assert [row["key"] for row in read("reports") if row["reported_on"] < row["period_start"]] == []


def test_a_restated_period_keeps_every_vintage():
    rows = [row for row in read("reports") if row["company"] == "meta" and row["period_end"] == "2022-12-31"]
    cash = sorted((r["reported_on"], r["value"]) for r in rows if r["definition"] == "cash_capex")
    assert cash == [("2023-02-02", "31431000000"), ("2025-01-30", "31186000000")]
