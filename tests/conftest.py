"""Fixtures every room shares: the people of a newsroom, and a small company with its facts."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group, User
from django.db import connection
from hypothesis import settings as hypothesis_settings

from tests import make
from tests.logged import unlogged

# No deadline for one example: how fast the machine is says nothing about the house.
hypothesis_settings.register_profile("unhurried", deadline=None)
hypothesis_settings.load_profile("unhurried")


def pytest_configure(config):
    """Passwords of tests guard nothing: a quick hash saves a third of a second at each login."""
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_collection_modifyitems(items):
    """Browser tests last: their driver keeps an event loop running, under which the ORM refuses to work."""
    items.sort(key=lambda item: "/e2e/" in str(item.path))


@pytest.fixture(autouse=True)
def nothing_kept():
    """What was kept of one test's rows must not serve the next, whose rows may carry the same numbers."""
    from narratives.dossier.panel import forget

    forget()


@pytest.fixture(autouse=True)
def every_act_is_logged(request):
    """After each test that uses the database: nothing was written without its line in the log."""
    database = {"db", "transactional_db"} & set(request.fixturenames)
    marked = request.node.get_closest_marker("django_db")
    if not (database or marked) or request.node.get_closest_marker("bypasses_ledger"):
        yield
        return
    # Asked for here so that this looks before the test's rows are swept out.
    request.getfixturevalue("_django_db_helper")
    yield
    if not connection.needs_rollback:
        assert unlogged() == []


def _person(name: str, group: str | None) -> User:
    person = User.objects.create_user(name, password=f"{name}-password-1")
    if group:
        person.groups.add(Group.objects.get(name=group))
    return person


@pytest.fixture
def anonymous():
    return AnonymousUser()


@pytest.fixture
def reader(db):
    return _person("reader", None)


@pytest.fixture
def editor(db):
    return _person("editor", "editors")


@pytest.fixture
def admin(db):
    return _person("admin", "admins")


@pytest.fixture
def newsroom(editor, admin):
    """Writes facts as an editor and publishes them as an admin."""
    return make.Newsroom(editor, admin)


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker):
    """The demo's story, loaded once for a module's tests and swept out after them."""
    from django.core.management import call_command

    with django_db_blocker.unblock():
        call_command("demo", "--no-serve", verbosity=0)
    yield
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)
        _groups_again()


def _groups_again():
    """Flushing takes the groups of the migration along."""
    from importlib import import_module

    from django.apps import apps
    from django.db import connection

    people = import_module("narratives.migrations.0002_people")
    people.make_groups(apps, connection.schema_editor())
