"""Imports the reference rates of the European Central Bank: eurofxref-hist.csv or .zip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from narratives import ledger
from narratives.intake.rates import MAX_BYTES, SOURCE, read_rates
from narratives.management.people import publisher


class Command(BaseCommand):
    help = f"Imports exchange rates from the ECB's file ({SOURCE}). Adds what is missing, changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("path", type=Path)
        parser.add_argument("--by", metavar="USER", help="who imports (the only person who may publish)")
        parser.add_argument("--source", default=SOURCE, help="where the file was published")

    def handle(self, *args: Any, path: Path, by: str | None, source: str, **options: Any) -> None:
        person = publisher(by)
        try:
            with path.open("rb") as file:
                read = read_rates(file.read(MAX_BYTES + 1), source)
        except OSError as error:
            raise CommandError(f"There is nothing to read at {path}.") from error
        if read.refused:
            raise CommandError(read.refused.sentence)
        try:
            done = ledger.import_rates(person, read.rows, source)
        except ledger.Refused as refusal:
            raise CommandError(refusal.sentence) from refusal
        for problem in read.problems:
            self.stdout.write(problem.sentence)
        differ = f", {done.conflicting} kept though the file differs" if done.conflicting else ""
        self.stdout.write(f"{done.written} rates written, {done.same} there before{differ}.")
