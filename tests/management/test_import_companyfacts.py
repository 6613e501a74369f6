"""The command imports what is missing, says what it did with every fact, and may be killed at any moment."""

import io
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from itertools import permutations
from pathlib import Path

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from narratives.management.synthetic import bulk_zip, document, rows_of_one
from narratives.models import Company, Report
from tests.intake.filings import AMAZON, ASSETS, CAPEX, MILLION, as_bytes, fact

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = "metric, definition, period_start, period_end, value, unit, reported_on, form, accession, concept"


def run(*paths, **options):
    out = io.StringIO()
    call_command("import_companyfacts", *map(str, paths), stdout=out, **options)
    return out.getvalue().splitlines()


@pytest.fixture
def amazon(newsroom):
    return newsroom.company(name="Amazon", slug="amazon", cik="1018724")


def test_it_says_what_was_written_and_why_facts_were_ignored(amazon, admin, tmp_path):
    proxy = fact("2025-01-01", "2025-12-31", 131819 * MILLION, "DEF 14A", "2026-04-10")
    path = tmp_path / "amazon.json"
    path.write_bytes(as_bytes({ASSETS: [*AMAZON, proxy], "Assets": AMAZON}, cik="0001018724"))
    assert run(path) == [
        f"Amazon: 6 written, 0 same; ignored: 8 other-concept, 1 proxy, 2 trailing-year ({path})",
        "1 files: 6 reports written, 0 there before, 11 facts ignored.",
    ]
    assert run(path) == ["1 files: 0 reports written, 6 there before, 11 facts ignored."]


def test_asked_for_more_it_gives_each_ignored_fact_its_sentence(amazon, admin, tmp_path):
    path = tmp_path / "amazon.json"
    path.write_bytes(as_bytes({ASSETS: AMAZON[4:5]}, cik=1018724))
    assert run(path, verbosity=2)[1] == (
        "  2025-07-01..2026-06-30 173028000000 USD: 2025-07-01 to 2026-06-30 are twelve months in a 10-Q "
        "marked Q2: trailing twelve months, not a fiscal year."
    )


def test_an_unknown_company_is_refused_unless_it_is_to_be_added(admin, tmp_path):
    path = tmp_path / "new.json"
    years = [fact("2024-07-01", "2025-06-30", 5 * MILLION, "10-K", "2025-08-01")]
    path.write_bytes(as_bytes({CAPEX: years}, cik=77, name="New Corp", unit="EUR"))
    with pytest.raises(CommandError, match="1 could not be imported"):
        run(path)
    assert Company.objects.count() == 0
    run(path, add_companies=True)
    company = Company.objects.get(cik="77")
    assert (company.slug, company.fiscal_year_end_month, company.reporting_currency) == ("new-corp", 6, "EUR")
    assert [row.value for row in company.reports.published()] == [5 * MILLION]


def test_snapshots_of_a_company_not_kept_yet_end_alike_in_any_order(admin, tmp_path):
    years = {
        n: fact(f"{n}-01-01", f"{n}-12-31", n * MILLION, "10-K", f"{n + 1}-02-01") for n in range(2020, 2024)
    }
    snapshots = [
        ("ALPHABET INC.", (2020, 2021)),
        ("Alphabet Inc.", (2021, 2022)),
        ("ALPHABET INC.", (2022, 2023)),
    ]
    for n, (name, kept) in enumerate(snapshots):
        data = as_bytes({CAPEX: [years[year] for year in kept]}, cik=1652044, name=name)
        (tmp_path / f"{n}.json").write_bytes(data)
    ends = []
    for order in permutations(sorted(tmp_path.iterdir())):
        with transaction.atomic():
            run(*order, add_companies=True)
            ends.append(
                sorted(Report.objects.values_list("company__name", "value", "accession", "source__title"))
            )
            transaction.set_rollback(True)
    assert [row[0] for row in ends[0]] == ["Alphabet Inc."] * 4
    assert ends == [ends[0]] * 6


def test_of_an_archive_only_kept_companies_are_read(newsroom, tmp_path):
    newsroom.company(slug="kept", cik="9000000002")
    run(bulk_zip(tmp_path / "companyfacts.zip", 3, years=2))
    assert set(Report.objects.values_list("company__slug", flat=True)) == {"kept"}
    assert Report.objects.count() == rows_of_one(2)


def test_whose_import_it_is_must_be_said_where_several_may_publish(admin, editor, tmp_path):
    with pytest.raises(CommandError, match="editor may not publish"):
        run(tmp_path, by="editor")
    admin.groups.clear()
    with pytest.raises(CommandError, match="--by NAME. These may publish: nobody yet"):
        run(tmp_path)


def manage(url, *arguments, **more):
    """manage.py on a database of its own."""
    command = [sys.executable, "manage.py", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, "DATABASE_URL": url}, text=True, **more)


def fresh(tmp_path, name):
    """The address of an empty database on the same server as the tests, with one person who may publish."""
    if connection.vendor == "postgresql":
        server = os.environ["DATABASE_URL"]
        with psycopg.connect(server, autocommit=True) as server_connection:
            server_connection.execute(f"DROP DATABASE IF EXISTS {name}")
            server_connection.execute(f"CREATE DATABASE {name}")
        url = server.replace("/postgres?", f"/{name}?")
    else:
        url = f"sqlite:///{tmp_path / name}.sqlite3"
    assert manage(url, "migrate", "-v0").wait() == 0
    people = "from django.contrib.auth.models import User; User.objects.create_superuser('boss')"
    assert manage(url, "shell", "-v0", "-c", people).wait() == 0
    return url


def kept(url):
    """Every report with its company's and source's names, and every log line; not when, not by number."""
    if url.startswith("sqlite"):
        import sqlite3

        opened = sqlite3.connect(url.removeprefix("sqlite:///"))
    else:
        opened = psycopg.connect(url)
    reports = f"""SELECT c.cik, {SHARED}, s.canonical, r.status FROM narratives_report r
        JOIN narratives_company c ON c.id = r.company_id JOIN narratives_source s ON s.id = r.source_id"""
    logged = "SELECT verb, label, reason FROM narratives_logentry"
    with opened:
        return [sorted(map(tuple, opened.execute(query)), key=str) for query in (reports, logged)]


@pytest.mark.django_db
def test_killed_at_twenty_moments_and_resumed_it_ends_as_if_undisturbed(tmp_path):
    companies, years = 150, 6
    archive = bulk_zip(tmp_path / "companyfacts.zip", companies, years)
    job = ("import_companyfacts", archive, "--add-companies")
    quiet = fresh(tmp_path, "undisturbed")
    assert manage(quiet, *job, "-v0").wait() == 0
    disturbed = fresh(tmp_path, "disturbed")
    moments, halfway = random.Random(4), 0
    for _ in range(20):
        running = manage(disturbed, *job, stdout=subprocess.PIPE)
        running.stdout.readline()
        time.sleep(moments.uniform(0, 0.06))
        running.kill()
        running.communicate()
        by_company = Counter(row[0] for row in kept(disturbed)[0])
        assert set(by_company.values()) <= {rows_of_one(years)}
        halfway += len(by_company) < companies
    assert halfway == 20
    assert manage(disturbed, *job, "-v0").wait() == 0
    assert kept(disturbed) == kept(quiet)
    assert len(kept(quiet)[0]) == companies * rows_of_one(years)


def test_what_is_synthetic_reads_like_a_filing():
    from narratives.intake.companyfacts import read_bytes

    reading = read_bytes(json.dumps(document(9_000_000_001, 3)).encode())
    assert len(reading.rows) == rows_of_one(3)
    assert reading.ignored_by_reason() == {"other-concept": 4 * 4 * 2 * 3}


def told(url, statement):
    if url.startswith("sqlite"):
        import sqlite3

        opened = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=20)
    else:
        opened = psycopg.connect(url)
    with opened:
        return opened.execute(statement)


@pytest.mark.django_db
def test_asked_to_stop_it_stops_between_two_companies(tmp_path):
    archive = bulk_zip(tmp_path / "companyfacts.zip", 400, 2)
    url = fresh(tmp_path, "stopped")
    running = manage(url, "import_companyfacts", archive, "--add-companies", stdout=subprocess.PIPE)
    running.stdout.readline()
    told(url, "UPDATE narratives_importrun SET stop_asked = true")
    said = running.communicate()[0]
    whole = Counter(row[0] for row in kept(url)[0])
    assert running.returncode == 130
    assert set(whole.values()) == {rows_of_one(2)}
    assert said.count("Synthetic") + 1 == len(whole) < 400
