"""The door for a real server. Whoever comes in here is in production unless told otherwise."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
os.environ.setdefault("NARRATIVES_ENV", "production")

application = get_wsgi_application()
