"""A real site for a real browser: the demo in a database of its own, served by a process of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.databases import fresh_database

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

if CHROMIUM is None:
    collect_ignore_glob = ["test_*.py"]


def pytest_report_header():
    return f"browser tests: {CHROMIUM}" if CHROMIUM else "browser tests: left out, no Chromium was found"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": QUIET}


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(address, server):
    for _ in range(200):
        if server.poll() is not None:
            raise RuntimeError("the site did not start")
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the site did not answer")


class Served(NamedTuple):
    """A site's address, and the environment in which its commands find its database."""

    address: str
    env: dict[str, str]


@contextmanager
def served(folder, name, *options):
    """A demo site, as `manage.py demo` prepares it with these options."""
    env = {**os.environ, "DATABASE_URL": fresh_database(folder, name)}
    manage = [sys.executable, str(ROOT / "manage.py")]
    subprocess.run([*manage, "demo", "--no-serve", "-v0", *options], env=env, cwd=ROOT, check=True)
    port = _free_port()
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [*manage, "runserver", f"127.0.0.1:{port}", "--noreload"],
            env=env,
            cwd=ROOT,
            stdout=log,
            stderr=log,
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}/login/", server)
            yield Served(f"http://127.0.0.1:{port}", env)
        finally:
            server.terminate()
            server.wait(timeout=10)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    with served(tmp_path_factory.mktemp("site"), "narratives_e2e") as found:
        yield found.address


@pytest.fixture
def untold(tmp_path):
    """A demo that knows OpenAI but nothing it said or did."""
    with served(tmp_path, "narratives_e2e_untold", "--without", "openai") as found:
        yield found.address
