"""Travelling in time: the same page as known on another day, with and without JavaScript."""

import pytest
from playwright.sync_api import expect

COMPANY = "/companies/openai/"


def lead(page):
    return page.locator("#lead .lead")


def test_stepping_back_a_vintage_swaps_the_page_and_its_address(page, site):
    page.goto(site + COMPANY)
    page.locator("#as_of").fill("2025-12-01")
    page.get_by_role("button", name="Show").click()
    expect(lead(page)).to_contain_text("40% on paper")
    assert page.url.endswith("?as_of=2025-12-01")
    assert "$600bn" not in page.locator("#main").inner_text()
    expect(page.locator("#status")).to_have_text("OpenAI, as known on 1 December 2025")


def test_the_browsers_back_and_forward_follow_the_vintages(page, site):
    page.goto(site + COMPANY)
    page.locator("#as_of").fill("2025-12-01")
    page.get_by_role("button", name="Show").click()
    expect(lead(page)).to_contain_text("40% on paper")
    page.go_back()
    expect(lead(page)).to_contain_text("57%")
    page.go_forward()
    expect(lead(page)).to_contain_text("40% on paper")
    assert page.url.endswith("?as_of=2025-12-01")


def test_the_slider_walks_real_vintages_by_keyboard(page, site):
    page.goto(site + COMPANY)
    page.locator("#vintages").focus()
    page.keyboard.press("Home")
    page.wait_for_url("**as_of=2025-01-21**")
    expect(page.locator("#asof output")).to_have_text("21 January 2025")
    assert page.locator("#as_of").input_value() == "2025-01-21"


def test_a_shared_address_opens_the_same_day(page, site):
    page.goto(site + COMPANY + "?as_of=2025-12-01")
    assert "40% on paper" in lead(page).inner_text()


def test_the_timeline_filters_and_keeps_the_day(page, site):
    page.goto(site + COMPANY + "?as_of=2026-03-01")
    page.locator("#show-done").click()
    page.wait_for_url("**show=done**")
    assert "as_of=2026-03-01" in page.url
    expect(page.locator("#timeline li.did").first).to_be_visible()
    expect(page.locator("#timeline li:not(.did)")).to_have_count(0)


@pytest.fixture
def plain(new_context):
    return new_context(java_script_enabled=False).new_page()


def test_without_javascript_the_day_is_a_form(plain, site):
    plain.goto(site + COMPANY)
    plain.locator("#as_of").fill("2025-12-01")
    plain.get_by_role("button", name="Show").click()
    expect(lead(plain)).to_contain_text("40% on paper")
    assert "as_of=2025-12-01" in plain.url


def test_without_javascript_the_steps_are_links(plain, site):
    plain.goto(site + COMPANY + "?as_of=2026-02-21")
    plain.locator("#asof a[rel=prev]").click()
    assert plain.locator("#asof output").inner_text() != "21 February 2026"
    plain.locator("#asof a[rel=next]").click()
    expect(plain.locator("#asof output")).to_have_text("21 February 2026")


def test_from_the_first_page_to_the_arithmetic_in_three_clicks(plain, site):
    plain.goto(site + "/")
    plain.get_by_role("link", name="OpenAI").first.click()
    plain.locator("#lead").get_by_role("link", name="−31.4%").first.click()
    assert "−31.4%" in plain.locator("h1").inner_text()
    assert "600bn ÷ 5" in plain.locator(".formula").first.inner_text()


def test_the_keyboard_reaches_the_content_first(page, site):
    page.goto(site + COMPANY)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
