"""Where the signing key comes from: production must bring its own, a local copy makes one for itself."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

SHORTEST = 50
PLACEHOLDERS = ("django-insecure", "change", "secret", "default", "example", "password")


def production_key(key: str) -> str:
    """The key itself, or ImproperlyConfigured with a sentence saying what to do."""
    if not key:
        raise ImproperlyConfigured(
            "SECRET_KEY is not set. Production needs its own secret of 50 random characters."
        )
    if len(key) < SHORTEST or len(set(key)) < 10 or key.lower().startswith(PLACEHOLDERS):
        raise ImproperlyConfigured("SECRET_KEY is a default or too weak. Set 50 or more random characters.")
    return key


def local_key(path: Path) -> str:
    """A random key kept beside the local database, made on first use and readable by its owner alone."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(48)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key)
    return key
