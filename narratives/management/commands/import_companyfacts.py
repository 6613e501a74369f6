"""Imports the SEC's companyfacts: files, folders, and companyfacts.zip without unpacking it."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from narratives import ledger
from narratives.intake.bulk import count, readings
from narratives.intake.durations import OPTIONAL_FORMS
from narratives.intake.facts import Reading
from narratives.intake.profile import currency, fiscal_month, readable
from narratives.management.people import publisher
from narratives.models import Company, ImportRun

# Thousands of facts of each company are of other concepts; they are counted, never listed.
COUNTED = "other-concept"
TELLS_EVERY = 1.0  # seconds


class Command(BaseCommand):
    help = (
        "Imports reports from the SEC's companyfacts JSON: files, folders, or the bulk companyfacts.zip. "
        "Adds what is missing, company by company, and changes nothing that is kept: stopped anywhere, "
        "it goes on where it was when it is run again."
    )

    def run_from_argv(self, argv: list[str]) -> None:
        # Readers first: an import of hours takes the time that pages leave.
        os.nice(10)
        super().run_from_argv(argv)

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--by", metavar="USER", help="who imports (the only person who may publish)")
        parser.add_argument("--add-companies", action="store_true", help="add companies not kept here yet")
        forms = sorted(OPTIONAL_FORMS)
        also = f"take these forms as well: {', '.join(forms)}"
        parser.add_argument("--also", action="append", default=[], choices=forms, help=also)

    def handle(self, *args: Any, paths: list[Path], by: str | None, **options: Any) -> None:
        self.by, self.verbosity = publisher(by), int(options["verbosity"])
        self.companies = {row.cik: row for row in Company.objects.exclude(cik="")}
        self.adds, self.totals, self.refused = bool(options["add_companies"]), Counter[str](), 0
        # No CIK is 0: where no company is kept, none is asked for.
        only = () if self.adds else frozenset(self.companies) or {"0"}
        found = readings(paths, also=options["also"], only=only)
        hidden, total = self.verbosity == 0 or not sys.stderr.isatty(), _total(paths, only)
        run = ledger.begin_run(self.by, ", ".join(path.name for path in paths), total)
        self.done, self.told = 0, time.monotonic()
        try:
            with ledger.swift_commits():
                for reading in tqdm(found, total=total, unit="company", disable=hidden):
                    self.take(reading)
                    self.done += 1
                    if not self.goes_on(run):
                        raise KeyboardInterrupt
        except KeyboardInterrupt:
            raise CommandError(f"Stopped. {self.summary()} Run it again to go on.", returncode=130) from None
        finally:
            # Its commit waits for the disk, and with it all before are safe.
            ledger.end_run(run, self.done, self.totals["written"])
        self.say(self.summary())
        if self.refused:
            raise CommandError(f"{self.refused} could not be imported; the reasons are above.")

    def goes_on(self, run: ImportRun) -> bool:
        """Tells the page how far it is, now and then, and hears whether it is to stop."""
        if time.monotonic() - self.told < TELLS_EVERY:
            return True
        self.told = time.monotonic()
        return ledger.tell_run(run, self.done, self.totals["written"])

    def take(self, reading: Reading) -> None:
        """One company: all of its rows or none."""
        if reading.refused:
            return self.refuse(reading, reading.refused.sentence)
        company = self.companies.get(reading.cik) or self.added(reading)
        if company is None:
            told = f"no company here has the CIK {reading.cik} ({reading.name}); --add-companies adds it."
            return self.refuse(reading, told)
        try:
            filed = ledger.import_filings(self.by, company, reading.rows)
        except ledger.Refused as refusal:
            return self.refuse(reading, refusal.sentence)
        self.tell(reading, company, filed)

    def added(self, reading: Reading) -> Company | None:
        """A company not kept so far, if it was asked for and has anything to keep."""
        if not self.adds or not reading.rows:
            return None
        month, unit = fiscal_month(reading.rows) or 12, currency(reading.rows) or "USD"
        company = ledger.add_filer(self.by, reading.cik, readable(reading.name), month, unit)
        self.companies[reading.cik] = company
        return company

    def tell(self, reading: Reading, company: Company, filed: ledger.Filed) -> None:
        ignored = reading.ignored_by_reason()
        done = {"written": filed.written, "same": filed.same, "conflicting": filed.conflicting}
        self.totals.update(done | {"files": 1, "ignored": sum(ignored.values())})
        reasons = ", ".join(f"{n} {code}" for code, n in sorted(ignored.items()))
        parts = [f"{n} {word}" for word, n in done.items() if n or word != "conflicting"]
        if filed.written or filed.conflicting or self.verbosity > 1:
            self.say(f"{company}: {', '.join(parts)}; ignored: {reasons or 'none'} ({reading.origin})")
        if self.verbosity > 1:
            for fact in reading.ignored:
                if fact.code != COUNTED:
                    self.say(f"  {fact.start}..{fact.end} {fact.value} {fact.unit}: {fact.sentence}")

    def refuse(self, reading: Reading, sentence: str) -> None:
        if self.adds and not reading.refused and not reading.rows:
            # Of the SEC's 19,000 filers most report neither capex nor revenue: nothing to say of them.
            self.totals["empty"] += 1
            return
        self.refused += 1
        self.say(f"{reading.origin}: {sentence}")

    def summary(self) -> str:
        t = self.totals
        told = f"{t['files']} files: {t['written']} reports written, {t['same']} there before"
        differ = f", {t['conflicting']} kept though the file differs" if t["conflicting"] else ""
        empty = f", {t['empty']} companies without any report" if t["empty"] else ""
        return f"{told}{differ}, {t['ignored']} facts ignored{empty}."

    def say(self, text: str) -> None:
        if self.verbosity:
            with tqdm.external_write_mode():
                self.stdout.write(text)
            self.stdout.flush()


def _total(paths: list[Path], only: object) -> int | None:
    """How many companies to expect, where that is known before they are read."""
    if only or any(path.is_dir() for path in paths):
        return None
    return sum(count(path) if path.suffix.lower() == ".zip" else 1 for path in paths)
