"""Prepares the database with the demo's story and serves it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from tqdm import tqdm

from narratives import ledger
from narratives.stories.facts import load_facts
from narratives.stories.nouns import load_nouns
from narratives.stories.people import LOGINS, make_logins, story_hands
from narratives.stories.rows import Row, read


class Command(BaseCommand):
    help = (
        "Prepares a database with the demo's story and logins, then serves the site. Keeps what was entered."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")
        parser.add_argument("--no-serve", action="store_true", help="prepare the database and stop")
        parser.add_argument(
            "--without",
            default="",
            metavar="SLUG",
            help="leave out all that is told of this company (openai)",
        )

    def handle(self, *args: Any, port: int, no_serve: bool, without: str, **options: Any) -> None:
        self.quiet = options["verbosity"] == 0
        if settings.PRODUCTION:
            raise CommandError(
                "The demo's passwords are public. It does not run with NARRATIVES_ENV=production."
            )
        if without and without not in {row["slug"] for row in read("companies")}:
            raise CommandError(f"The story has no company “{without}”.")
        self.say("Migrating the database ...")
        call_command("migrate", verbosity=0)
        with transaction.atomic():
            author, reviewer = story_hands()
            make_logins()
            load_facts(author, reviewer, load_nouns(author, without), self.progress, without)
            # A database kept from before there was a search has facts, but no entries yet.
            ledger.reindex()
        self.print_logins(port)
        if not no_serve:
            call_command("runserver", f"127.0.0.1:{port}", use_reloader=False, verbosity=1)

    def progress(self, name: str, rows: list[Row]) -> Iterable[Row]:
        return tqdm(rows, desc=f"{name:<14}", unit="row", disable=self.quiet)

    def print_logins(self, port: int) -> None:
        self.say(f"\nNarratives is ready: http://127.0.0.1:{port}/\n")
        for login in LOGINS:
            self.say(f"  {login.name:<8} {login.password:<20} {login.does}")

    def say(self, text: str) -> None:
        if not self.quiet:
            self.stdout.write(text)
            self.stdout.flush()
