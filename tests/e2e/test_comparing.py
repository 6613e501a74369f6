"""An analyst goes from a company to a comparison, and the copied address opens the same elsewhere."""

import pytest
from playwright.sync_api import expect

PREFIXES = ["", "/vi"]


@pytest.fixture(params=[True, False], ids=["script", "plain"])
def context_of(request, new_context):
    return lambda: new_context(java_script_enabled=request.param)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_from_a_company_to_a_comparison_whose_address_can_be_shared(context_of, site, prefix):
    page = context_of().new_page()
    page.goto(f"{site}{prefix}/companies/microsoft/")
    page.locator("#data a[href*='/compare/']").click()
    page.locator("input[value=alphabet]").check()
    page.locator("input[value=amazon]").check()
    page.locator("#choice button[type=submit]").click()
    expect(page.locator("#sides tbody tr")).to_have_count(3)
    seen = page.locator("#sides").inner_text()
    elsewhere = context_of().new_page()
    elsewhere.goto(page.url)
    assert elsewhere.locator("#sides").inner_text() == seen
    assert page.url.count("company=") == 3


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_comparison_steps_back_a_vintage_and_keeps_its_companies(context_of, site, prefix):
    page = context_of().new_page()
    page.goto(f"{site}{prefix}/compare/?company=microsoft&company=amazon")
    page.locator("#asof a[rel=prev]").click()
    page.wait_for_url("**as_of=**")
    expect(page.locator("#sides tbody tr")).to_have_count(2)
    assert [name in page.url for name in ("company=microsoft", "company=amazon")] == [True, True]
    page.go_back()
    expect(page.locator("#asof a[rel=next]")).to_have_count(0)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_verdict_turns_as_the_reader_travels(context_of, site, prefix):
    page = context_of().new_page()
    page.goto(f"{site}{prefix}/claims/?kind=comparison")
    page.locator("#checked a[href*='/claims/']").first.click()
    verdicts = page.locator("#flips time")
    expect(verdicts).to_have_count(2)
    page.locator("#flips li a").first.click()
    page.wait_for_url("**as_of=2026-02-21**")
    expect(verdicts).to_have_count(1)
    page.go_back()
    expect(verdicts).to_have_count(2)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_two_days_are_chosen_and_the_back_button_undoes_it(context_of, site, prefix):
    page = context_of().new_page()
    page.goto(f"{site}{prefix}/changes/?since=2026-01-01&until=2026-03-01")
    rows = page.locator("#said tbody tr")
    many = rows.count()
    page.locator("#since").fill("2026-02-20")
    page.locator("form.pick button").first.click()
    page.wait_for_url("**since=2026-02-20**")
    expect(rows).not_to_have_count(many)
    page.go_back()
    expect(rows).to_have_count(many)


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("place", ["/companies/openai/", "/companies/openai/total-compute/vintages/"])
def test_vintages_are_stepped_with_back_and_forward(context_of, site, prefix, place):
    page = context_of().new_page()
    page.goto(f"{site}{prefix}{place}?as_of=2026-02-21")
    day = page.locator("#asof output")
    now = day.inner_text()
    page.locator("#asof a[rel=prev]").click()
    expect(day).not_to_have_text(now)
    before = day.inner_text()
    page.go_back()
    expect(day).to_have_text(now)
    page.go_forward()
    expect(day).to_have_text(before)
    assert before != now
