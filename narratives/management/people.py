"""Who stands behind what a command writes."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.core.management.base import CommandError

from narratives import ledger


def publisher(name: str | None) -> User:
    """The person of that name, or the only one who may publish; CommandError says what to do otherwise."""
    if name:
        person = User.objects.filter(username=name).first()
        if person is None:
            raise CommandError(f"There is no person named {name}.")
        if not ledger.may(person, ledger.PUBLISH):
            raise CommandError(f"{name} may not publish. Add them to the group {ledger.ADMINS}.")
        return person
    able = [p for p in User.objects.filter(is_active=True) if ledger.may(p, ledger.PUBLISH)]
    if len(able) == 1:
        return able[0]
    names = ", ".join(sorted(p.get_username() for p in able)) or "nobody yet"
    raise CommandError(f"Say whose import this is: --by NAME. These may publish: {names}.")
