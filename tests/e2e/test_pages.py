"""Each kind of page in a real browser: nothing inaccessible, nothing cut off, nothing said on the console."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = {
    "front": "/",
    "front by pace": "/?sort=per_year",
    "moves": "/moves/",
    "moves chosen": "/moves/?metric=compute&sort=on_paper",
    "moves none": "/moves/?metric=cash_burn&direction=cut",
    "gaps": "/gaps/",
    "search": "/search/",
    "search found": "/search/?q=openai",
    "search not found": "/search/?q=zzzzzz",
    "companies": "/companies/",
    "company": "/companies/openai/",
    "company with refusals": "/companies/microsoft/",
    "pledge": "/companies/openai/total-compute/",
    "pledge without a figure": "/companies/microsoft/fy2026-total-capex/",
    "source": "/sources/1/",
    "arithmetic": "/companies/openai/arithmetic/growth/revenue-2030/required/",
    "claims": "/claims/",
    "claims of one kind, none": "/claims/?verdict=wrong-kind",
    "claim that turned": "/claims/3/",
    "methodology": "/methodology/",
    "comparison to choose": "/compare/",
    "comparison": "/compare/?company=microsoft&company=alphabet&company=tsmc&company=openai&company=meta",
    "vintages of a year": "/companies/meta/2025-capex/vintages/",
    "vintages of a plan": "/companies/openai/total-compute/vintages/",
    "pledge delivered": "/companies/meta/2025-capex/",
    "what changed": "/changes/?since=2026-01-01&until=2026-03-01",
    "what changed at a company": "/companies/openai/changes/",
    "reports": "/companies/alphabet/reports/",
    "reports on a day": "/companies/meta/reports/?as_of=2024-06-01",
    "corrections": "/corrections/",
    "before the site's first day": "/companies/openai/?shown_on=2020-01-01",
    "sign in": "/login/",
    "refused": "/companies/openai/?as_of=soon",
    "missing": "/companies/nobody/",
}
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(params=[375, 1280])
def width(request):
    return request.param


@pytest.fixture
def sheet(new_context, scheme, width):
    """A page of the width and scheme, which collects what the console says."""
    page = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    return page


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_whole_and_silent(sheet, site, name):
    sheet.goto(site + PAGES[name])
    sheet.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    found = Axe().run(sheet, options=WCAG).response["violations"]
    problems = [
        (row["id"], row["nodes"][0]["html"][:120], row["nodes"][0]["failureSummary"][:200]) for row in found
    ]
    assert problems == []
    assert sheet.evaluate("document.documentElement.scrollWidth") <= sheet.viewport_size["width"]
    expected = [text for text in sheet.said if "status of 4" not in text]
    assert expected == []


def test_the_two_numbers_that_started_it(sheet, site):
    sheet.goto(site + "/companies/openai/")
    shown = sheet.locator("#lead dl").inner_text()
    assert [number in shown for number in ("−57.1%", "−31.4%", "+13.1%")] == [True, True, True]
