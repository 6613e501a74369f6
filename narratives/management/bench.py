"""Trials of the import on a database of their own. Each gives a ratio of one run, or megabytes."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import Client
from django.utils import translation

from narratives import ledger
from narratives.intake.companyfacts import read_document
from narratives.intake.facts import FactRow
from narratives.ledger.tables import fill
from narratives.management.synthetic import FIRST_CIK, bulk_zip, document
from narratives.models import Company, Report

TABLES = ("report", "historicalsource", "source", "logentry")
KILOBYTES = 1024
PAGES = 40


@contextmanager
def own_database(folder: Path) -> Iterator[str]:
    """A fresh database beside the configured one, and its address; gone afterwards."""
    connection.settings_dict["TEST"]["NAME"] = (
        str(folder / "bench.sqlite3") if connection.vendor == "sqlite" else None
    )
    before = connection.settings_dict["NAME"]
    name = connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield _address(name)
    finally:
        connection.creation.destroy_test_db(before, verbosity=0)


def _address(name: str) -> str:
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


def write_ratio(by: User, companies: int, rounds: int = 3) -> tuple[float, int]:
    """Rows a second of the import over those of bare statements with the same rows; and how many rows.

    Both go into the same table, the bare ones in one transaction; the best of each of `rounds`.
    """
    made = [_company(by, FIRST_CIK + n) for n in range(companies)]
    ours, bare = [], []
    for _ in range(rounds):
        _empty(*TABLES)
        ours.append(_timed(lambda: _import(by, made)))
        names, ready = _ready_rows()
        _empty("report")
        bare.append(_timed(lambda: _bare(names, ready)))  # noqa: B023
    return min(bare) / min(ours), len(ready)


def _import(by: User, made: list[tuple[Company, tuple[FactRow, ...]]]) -> None:
    """As the command does it, to the last commit, which waits for the disk."""
    run = ledger.begin_run(by, "bench", len(made))
    with ledger.swift_commits():
        for company, rows in made:
            ledger.import_filings(by, company, rows)
    ledger.end_run(run, len(made), 0)


def _company(by: User, cik: int) -> tuple[Company, tuple[FactRow, ...]]:
    reading = read_document(document(cik))
    return ledger.add_filer(by, reading.cik, reading.name, 12, "USD"), reading.rows


def _ready_rows() -> tuple[list[str], list[tuple[object, ...]]]:
    columns = {field.column: field.name for field in Report._meta.fields}
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM narratives_report")
        return [columns[column[0]] for column in cursor.description], cursor.fetchall()


def _bare(names: list[str], ready: list[tuple[object, ...]]) -> None:
    with transaction.atomic():
        fill(Report, names, ready)


def _empty(*tables: str) -> None:
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"DELETE FROM narratives_{table}")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM narratives_report")


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def peak_memory(url: str, folder: Path, companies: int) -> int:
    """The most a process ever held, in megabytes, that imported an archive of so many companies."""
    running, peak = importing(url, bulk_zip(folder / f"{companies}.zip", companies)), 0
    # What the system counts for an ended child begins with the memory of its parent; this does not.
    status = Path(f"/proc/{running.pid}/status")
    while running.poll() is None:
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        peak = int(found[1]) // KILOBYTES if found else peak
        time.sleep(0.05)
    if running.returncode:
        raise RuntimeError(f"the import ended with {running.returncode}")
    return peak


def importing(url: str, archive: Path) -> subprocess.Popen[bytes]:
    """An import in a process of its own."""
    command = [sys.executable, "manage.py", "import_companyfacts", str(archive), "--add-companies", "-v0"]
    return subprocess.Popen(command, cwd=settings.BASE_DIR, env={**os.environ, "DATABASE_URL": url})


def page_ratio(url: str, folder: Path, companies: int, years: int = 10) -> tuple[float, int]:
    """The median time of a company's page during an import over its time before; and how many were asked."""
    company = Company.objects.filter(reports__isnull=False).earliest("pk")
    page = company.get_absolute_url()
    client = Client(SERVER_NAME="localhost")
    with translation.override(None):
        _pages(client, page, 3)
        usual = statistics.median(_pages(client, page, PAGES))
        archive = bulk_zip(folder / "during.zip", companies, years)
        running, during = importing(url, archive), []
        while running.poll() is None:
            during += _pages(client, page, 1)
    # The first second is the start of a process, not yet an import.
    late = during[len(during) // 4 :]
    return statistics.median(late) / usual, len(late)


def _pages(client: Client, page: str, times: int) -> list[float]:
    def get() -> None:
        if client.get(page).status_code != 200:
            raise RuntimeError(f"{page} did not answer")

    return [_timed(get) for _ in range(times)]
