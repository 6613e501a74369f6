"""The desk in a real browser: a merge looked at, done, followed and undone, with scripts and without."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.e2e.test_pages import WCAG

PAGES = (
    "/desk/",
    "/desk/review/",
    "/desk/companies/add/",
    "/desk/companies/openai/announce/",
    "/desk/companies/openai/report/",
    "/desk/companies/openai/claim/",
    "/desk/pledges/openai/total-compute/revise/",
    "/desk/announcements/1/frame/",
    "/desk/announcement/1/correct/",
    "/desk/announcement/1/retract/",
    "/desk/quality/",
    "/desk/quality/?section=one-origin",
    "/desk/merge/companies/",
    "/desk/merge/companies/?kept=openai&gone=microsoft&look=1",
    "/desk/merge/sources/?kept=1&gone=1&look=1",
    "/desk/announcements/1/move/",
    "/desk/sources/1/origin/",
    "/desk/log/",
    "/desk/log/1/",
    "/desk/log/company/1/",
)


def signed_in(page, site):
    page.goto(site + "/login/")
    page.get_by_label("Name").fill("admin")
    page.get_by_label("Password").fill("admin-of-the-demo")
    page.get_by_role("main").get_by_role("button").click()
    return page


@pytest.mark.parametrize("scripts", [True, False])
def test_a_merge_is_looked_at_done_followed_and_undone(new_context, site, scripts):
    page = signed_in(new_context(java_script_enabled=scripts).new_page(), site)
    page.goto(site + "/desk/merge/companies/")
    page.get_by_label("Company that stays").fill("OpenAI")
    page.get_by_label("Company that becomes").fill("microsoft")
    page.get_by_role("button", name="See what will move").click()
    assert page.get_by_role("heading", name="Pledges:").count() == 1
    page.get_by_label("Why").fill("Tried in a browser.")
    page.get_by_role("button", name="Do it").click()
    entry = page.url
    page.goto(site + "/companies/microsoft/?as_of=2026-02-21")
    assert page.url == site + "/companies/openai/?as_of=2026-02-21"
    page.goto(entry)
    page.get_by_label("Why undo it").fill("They are two.")
    page.get_by_role("button", name="Undo it").click()
    page.goto(site + "/companies/microsoft/")
    assert page.get_by_role("heading", level=1).inner_text() == "Microsoft"


@pytest.mark.parametrize("width", [375, 1280])
def test_the_desk_is_accessible_and_whole(new_context, site, width):
    page = signed_in(new_context(viewport={"width": width, "height": 900}).new_page(), site)
    for address in PAGES:
        page.goto(site + address)
        found = Axe().run(page, options=WCAG).response["violations"]
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert (address, [row["id"] for row in found], wide) == (address, [], width)


def test_the_two_clocks_are_switched_apart_and_kept_together(new_context, site):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(site + "/companies/openai/?as_of=2026-01-01")
    page.locator("#sitetime summary").click()
    page.locator("#shown_on").fill("2020-01-01")
    page.locator("#sitetime").get_by_role("button").click()
    assert page.url.endswith("?shown_on=2020-01-01&as_of=2026-01-01")
    page.get_by_role("link", name="Go to that day").click()
    assert ("as_of=2026-01-01" in page.url, page.locator("#lead").count()) == (True, 1)
