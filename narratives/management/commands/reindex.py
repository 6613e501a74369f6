"""Makes the entries of search anew, from what is published."""

from typing import Any

from django.core.management.base import BaseCommand

from narratives import ledger


class Command(BaseCommand):
    help = "Makes the entries of search anew, from what is published. The ledger keeps them; this mends them."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{ledger.reindex()} entries.")
