"""People who work at the same moment, each in a process and connection of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import fresh_database
from tests.desk.racing import TIMES

ROOT = Path(__file__).resolve().parents[2]
LOOK = """
import django; django.setup()
from narratives.models import *
print([a.note for a in Announcement.objects.filter(low=1)],
      Announcement.objects.filter(low=3 * 10**9).count(),
      Pledge.objects.filter(slug="chips").count(), Source.objects.filter(title="X").count(),
      LogEntry.objects.filter(verb="publish", noun="announcement").count())
"""


@pytest.fixture(scope="module")
def race(tmp_path_factory):
    """Starts a race of several people on one database; gives what each of them said."""
    folder = tmp_path_factory.mktemp("race")
    env = {**os.environ, "DATABASE_URL": fresh_database(folder, "narratives_race")}
    env |= {"DJANGO_SETTINGS_MODULE": "config.settings", "ALLOWED_HOSTS": "testserver"}

    def run(*args):
        return subprocess.Popen([sys.executable, *args], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)

    def said(process):
        out, _err = process.communicate(timeout=120)
        assert process.returncode == 0
        return out.strip()

    def start(what, *people):
        gun = folder / f"{what}-start"
        runners = [run("-m", "tests.desk.racing", what, name, str(gun)) for name in people]
        gun.touch()
        return sorted(map(said, runners))

    said(run("-m", "tests.desk.racing", "prepare"))
    start.look = lambda: said(run("-c", LOOK)).split()
    return start


def test_no_edit_is_lost_between_people_who_edit_at_once(race):
    race("count", "editor", "admin", "second", "editor")
    assert race.look()[0] == f"['{4 * TIMES}']"


def test_a_form_sent_at_once_several_times_makes_one_row(race):
    assert race("send", "editor", "editor", "editor") == ["302", "302", "302"]
    assert race.look()[1:4] == ["1", "1", "1"]


def test_of_two_reviewers_at_once_one_publishes(race):
    before = int(race.look()[4])
    assert race("publish", "admin", "second") == ["published", "refused"]
    assert int(race.look()[4]) == before + 1


def test_one_of_two_merges_at_once_is_refused_and_so_is_one_of_two_undoings(race):
    assert race("merge", "admin", "second") == ["merged", "refused"]
    assert race("undo", "admin", "second") == ["refused", "undone"]
