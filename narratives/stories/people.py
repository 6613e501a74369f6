"""The people of the demo: one login for each part, and the two hands that recorded and reviewed its facts."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import Group, User

from narratives.ledger import ADMINS, EDITORS


@dataclass(frozen=True)
class Login:
    name: str
    password: str
    does: str


LOGINS = (
    Login("reader", "reader-of-the-demo", "reads"),
    Login("editor", "editor-of-the-demo", "logs and revises"),
    Login("admin", "admin-of-the-demo", "reviews, publishes, curates"),
)
_GROUPS = {"editor": EDITORS, "admin": ADMINS, "story-author": EDITORS, "story-reviewer": ADMINS}


def make_logins() -> None:
    for login in LOGINS:
        _person(login.name, login.password)


def story_hands() -> tuple[User, User]:
    """(author, reviewer): neither can sign in."""
    return _person("story-author", None), _person("story-reviewer", None)


def _person(name: str, password: str | None) -> User:
    person, new = User.objects.get_or_create(username=name, defaults={"is_staff": name == "admin"})
    if new:
        if password:
            person.set_password(password)
        else:
            person.set_unusable_password()
        person.save()
    if name in _GROUPS:
        person.groups.add(Group.objects.get(name=_GROUPS[name]))
    return person
