"""Measures the import: speed against bare statements, memory by number of companies, pages meanwhile."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandParser

from narratives.management import bench


class Command(BaseCommand):
    help = (
        "Measures the import of filings, on a database of its own beside the configured one. "
        "Times are ratios within one run, so they compare between machines."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--companies", type=int, default=200, help="in the largest archive (200)")

    def handle(self, *args: Any, companies: int, **options: Any) -> None:
        with tempfile.TemporaryDirectory() as name, bench.own_database(Path(name)) as url:
            folder = Path(name)
            person = User.objects.create_superuser("bench")
            ratio, rows = bench.write_ratio(person, min(companies, 200))
            self.tell(
                "rows a second, of bare statements' with the same rows", f"{ratio:.2f}", ">= 0.40", rows
            )
            few = max(companies // 10, 1)
            small = bench.peak_memory(url, folder, few)
            self.tell("peak memory, MB", str(small), "< 500", few)
            peak = bench.peak_memory(url, folder, companies)
            self.tell("peak memory, MB", str(peak), "< 500", companies)
            slower, pages = bench.page_ratio(url, folder, companies, 11)
            self.tell("a page while importing, of its usual time", f"{slower:.2f}", "<= 2.00", pages)

    def tell(self, what: str, found: str, target: str, over: int) -> None:
        self.stdout.write(f"{what:<54} {found:>7}   (wanted {target}; over {over})")
        self.stdout.flush()
