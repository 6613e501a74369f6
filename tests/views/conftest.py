"""Who reads an article, and whom it is about."""

import pytest


@pytest.fixture
def company(newsroom):
    return newsroom.company(name="OpenAI", slug="openai")


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client
