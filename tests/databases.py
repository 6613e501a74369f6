"""Databases of their own, for tests in which several processes work on one at the same time."""

import os
from urllib.parse import urlsplit, urlunsplit


def fresh_database(folder, name):
    """The address of an SQLite file, or of a further database on the PostgreSQL the tests run on."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        return f"sqlite:///{folder / name}.sqlite3"
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {name}")
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
