"""Browsers signed in as each person of the newsroom."""

import pytest
from django.test import Client


def signed_in(person):
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def desk(admin):
    return signed_in(admin)


@pytest.fixture
def drafts_desk(editor):
    return signed_in(editor)


@pytest.fixture
def signed_in_reader(reader):
    return signed_in(reader)
