"""Importing in a real browser: its pages accessible and whole, rows shown where they are asked for."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.e2e.test_pages import WCAG
from tests.intake.filings import AMAZON, ASSETS, as_bytes
from tests.intake.workbooks import announcements, csv_text

FILING = as_bytes({ASSETS: AMAZON, "Assets": AMAZON}, cik="0001018724", name="Amazon")
GOOD = {"company": "OpenAI", "pledge": "total-compute", "low": "700000000000", "high": "700000000000"}
SHEET = announcements(GOOD, {"company": "Opn AI"}, GOOD | {"unit": "bucks"})
FOREIGN = csv_text(
    [{"Issuer": "OpenAI", "Commitment": "total-compute", "Amount": "$1tn", "Link": ""}]
).encode()


@pytest.fixture(params=[(375, "dark"), (1280, "light")])
def editor(new_context, site, request):
    """The pages of somebody who may publish."""
    width, scheme = request.param
    page = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))
    page.goto(site + "/login/")
    page.fill("[name=username]", "admin")
    page.fill("[name=password]", "admin-of-the-demo")
    page.click("main button[type=submit]")
    return page


def upload(page, site, name, data):
    page.goto(site + "/imports/")
    page.set_input_files("[name=file]", {"name": name, "mimeType": "text/plain", "buffer": data})
    page.click("main form button[type=submit]")


def check(page):
    """Nothing inaccessible, nothing cut off, nothing said on the console."""
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    found = Axe().run(page, options=WCAG).response["violations"]
    assert [(row["id"], row["nodes"][0]["html"][:120]) for row in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    assert page.said == []


def test_the_first_page_is_accessible_and_whole(editor, site):
    editor.goto(site + "/imports/")
    check(editor)


def test_a_filing_shows_its_counts_then_its_rows_without_leaving_the_page(editor, site):
    upload(editor, site, "CIK0001018724.json", FILING)
    address = editor.url
    editor.click("#counts a[href*=ignored]")
    editor.wait_for_selector("#rows table")
    assert "trailing twelve months, not a fiscal year" in editor.inner_text("#rows")
    assert editor.url == address
    check(editor)


def test_a_sheet_shows_what_is_wrong_cell_by_cell(editor, site):
    upload(editor, site, "plans.csv", SHEET)
    assert "No company here is called Opn AI." in editor.inner_text("#found")
    assert editor.locator("[name=good_rows]").count() == 1
    check(editor)


def test_a_foreign_sheet_is_matched_on_the_page(editor, site):
    upload(editor, site, "foreign.csv", FOREIGN)
    assert editor.locator("#matching select").count() > 10
    check(editor)
