"""From the pasted address to the corrected figure: an editor, a reviewer and a reader, in the browser."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import served

ROOT = Path(__file__).resolve().parents[2]
STORY = """
import django; django.setup()
from datetime import date
from django.contrib.auth.models import User
from tests.make import Newsroom
room = Newsroom(User.objects.get(username="editor"), User.objects.get(username="admin"))
company = room.company(slug="{slug}", name="{slug}")
pledge = room.pledge(company, slug="compute", title="Compute", metric="compute", definition="compute_spend")
room.announcement(pledge, low=14 * 10**11, high=14 * 10**11, announced_on=date(2025, 11, 6), hedge="about",
                  horizon_start=date(2026, 1, 1), horizon_end=date(2033, 12, 31),
                  source=room.source(url="https://example.org/{slug}"))
"""


@pytest.fixture(scope="module")
def newsroom_site(tmp_path_factory):
    """A site of its own: what is logged here must not show on the pages other tests look at."""
    with served(tmp_path_factory.mktemp("desk"), "narratives_e2e_desk") as found:
        yield found


@pytest.fixture(params=["scripted", "plain"])
def desk(request, newsroom_site, new_context):
    """A company that knows the first figure alone, and a way to sit down before it."""
    slug = f"founding-{request.param}"
    env = {**newsroom_site.env, "DJANGO_SETTINGS_MODULE": "config.settings"}
    subprocess.run([sys.executable, "-c", STORY.format(slug=slug)], env=env, cwd=ROOT, check=True)
    return Desk(newsroom_site.address, slug, new_context, scripted=request.param == "scripted")


class Desk:
    """Counts what a person has to do."""

    def __init__(self, site, slug, new_context, scripted):
        self.site, self.slug, self.new_context, self.scripted = site, slug, new_context, scripted
        self.done = 0

    def sit_down(self, who=None):
        page = self.new_context(java_script_enabled=self.scripted).new_page()
        if who:
            page.goto(self.site + "/login/")
            page.fill("#id_username", who)
            page.fill("#id_password", f"{who}-of-the-demo")
            page.get_by_role("button", name="Sign in").click()
        return page

    def fill(self, page, field, text):
        page.fill(f"#id_{field}", text)
        self.done += 1

    def click(self, page, role, name):
        page.get_by_role(role, name=name, exact=True).first.click()
        self.done += 1

    def answer_all(self, page):
        """Gives a reason for every doubt on the page; says how many there were."""
        boxes = page.locator("input[name^=answer-]").all()
        for box in boxes:
            box.fill("as the transcript has it")
        self.done += len(boxes)
        return len(boxes)

    def open(self, page, path):
        page.goto(self.site + path)
        self.done += 1


def test_a_figure_is_logged_reviewed_read_and_corrected(desk):
    editor, admin, reader = desk.sit_down("editor"), desk.sit_down("admin"), desk.sit_down()
    desk.open(editor, f"/companies/{desk.slug}/compute/")
    desk.click(editor, "link", "a new figure")
    desk.fill(editor, "url", "https://paper.example/plan?utm_source=mail")
    desk.fill(editor, "source_title", "A smaller plan")
    desk.fill(editor, "figure", "about $600bn through 2030")
    desk.fill(editor, "announced_on", "2026-02-21")
    if not desk.scripted:
        desk.click(editor, "button", "Read it back")
    expect(editor.locator("#readback")).to_contain_text("−57.1%")
    expect(editor.locator("#readback")).to_contain_text("−31.4%")
    desk.answer_all(editor)
    desk.click(editor, "button", "Send to review")
    expect(editor.locator("main")).to_contain_text("Sent to review.")
    assert "−57.1%" not in opened(desk, reader)

    publish_newest(desk, admin)
    assert "−57.1%" in opened(desk, reader)
    assert "−31.4%" in opened(desk, reader)

    desk.open(editor, f"/companies/{desk.slug}/compute/")
    desk.click(editor, "link", "correct")
    desk.fill(editor, "figure", "about $700bn through 2030")
    desk.fill(editor, "correction_reason", "the transcript says seven hundred")
    desk.click(editor, "button", "Send to review")
    if desk.answer_all(editor):
        desk.click(editor, "button", "Send to review")
    publish_newest(desk, admin)
    expect_page = opened(desk, reader)
    assert ("−50.0%" in expect_page, "corrected" in expect_page) == (True, True)
    assert desk.done < 20


def publish_newest(desk, page):
    desk.open(page, "/desk/review/")
    page.get_by_role("link", name=re.compile(desk.slug)).last.click()
    desk.click(page, "button", "Publish")
    expect(page.locator("main")).to_contain_text("1 row was published.")


def opened(desk, page):
    page.goto(f"{desk.site}/companies/{desk.slug}/")
    return page.locator("main").inner_text()
