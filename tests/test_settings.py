"""Production refuses to start on a default secret; a local copy makes one of its own."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.secrets import local_key, production_key

ROOT = Path(__file__).resolve().parent.parent
GOOD = secrets.token_urlsafe(48)


@pytest.mark.parametrize("key", ["", "short", "django-insecure-" + GOOD, "changeme" + GOOD, "a" * 60])
def test_production_refuses_a_default_or_weak_secret(key):
    with pytest.raises(ImproperlyConfigured):
        production_key(key)
    assert production_key(GOOD) == GOOD


def test_a_local_copy_keeps_the_secret_it_made(tmp_path):
    made = local_key(tmp_path / "key")
    assert (local_key(tmp_path / "key"), (tmp_path / "key").stat().st_mode & 0o777) == (made, 0o600)


def start(**env):
    clean = {k: v for k, v in os.environ.items() if k not in ("SECRET_KEY", "DATABASE_URL")}
    code = "import config.wsgi"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=clean | env, capture_output=True, text=True
    )


def test_a_server_without_a_secret_does_not_start():
    result = start(ALLOWED_HOSTS="narratives.example")
    assert (result.returncode == 0, "SECRET_KEY is not set" in result.stderr) == (False, True)


def test_a_server_with_its_own_secret_starts():
    assert start(ALLOWED_HOSTS="narratives.example", SECRET_KEY=GOOD).returncode == 0


def test_an_unknown_environment_is_refused():
    result = start(NARRATIVES_ENV="staging", SECRET_KEY=GOOD)
    assert (result.returncode == 0, "may be local or production" in result.stderr) == (False, True)
