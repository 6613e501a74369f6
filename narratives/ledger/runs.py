"""How far an import is: told by the command that runs it, read by a page that may ask it to stop."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from narratives.ledger.people import PUBLISH, must
from narratives.models import ImportRun

KEPT_FOR = timedelta(days=7)


def begin_run(by: User, what: str, total: int | None) -> ImportRun:
    """`total` companies are to come; None where that is not known."""
    must(by, PUBLISH)
    ImportRun.objects.filter(seen_at__lt=timezone.now() - KEPT_FOR).delete()
    return ImportRun.objects.create(person=by, what=what[:200], total=total)


def tell_run(run: ImportRun, done: int, written: int) -> bool:
    """Says how far it is; False where somebody asked it to stop."""
    rows = ImportRun.objects.filter(pk=run.pk)
    rows.update(done=done, written=written, seen_at=timezone.now())
    return not rows.filter(stop_asked=True).exists()


def end_run(run: ImportRun, done: int, written: int) -> None:
    now = timezone.now()
    ImportRun.objects.filter(pk=run.pk).update(done=done, written=written, seen_at=now, ended_at=now)


def ask_to_stop(by: User, run: ImportRun) -> None:
    """The run stops after the company it is at; what it wrote by then stays, whole."""
    must(by, PUBLISH)
    ImportRun.objects.filter(pk=run.pk, ended_at__isnull=True).update(stop_asked=True)
