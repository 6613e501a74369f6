"""A newcomer finds the arithmetic, a searcher the company, and the browser's back button the list before."""

import gzip
import re

import pytest
from playwright.sync_api import expect

NUMBER = {"": "−31.4%", "/vi": "−31,4%"}


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def reader(new_context, request):
    page = new_context(java_script_enabled=request.param).new_page()
    page.scripted = request.param
    return page


@pytest.mark.parametrize("language", NUMBER)
def test_from_the_front_page_to_the_arithmetic_in_one_click(reader, site, language):
    reader.goto(f"{site}{language}/")
    reader.locator("#moves").get_by_role("link", name=NUMBER[language]).click()
    expect(reader.locator("h1")).to_contain_text(NUMBER[language])
    assert reader.url.startswith(f"{site}{language}/companies/openai/arithmetic/revisions/")
    assert reader.locator(".formula").first.inner_text().count("÷") >= 2


@pytest.mark.parametrize("language", NUMBER)
def test_the_long_way_by_search_takes_four_clicks(reader, site, language):
    reader.goto(f"{site}{language}/")
    reader.locator(".masthead input[name=q]").fill("opnai")
    reader.locator(".masthead input[name=q]").press("Enter")
    reader.locator("#results").get_by_role("link", name="OpenAI", exact=True).click()
    reader.locator("#lead").get_by_role("link", name=NUMBER[language]).first.click()
    expect(reader.locator("h1")).to_contain_text(NUMBER[language])


def test_ranking_by_the_pace_swaps_the_moves_and_the_address(reader, site):
    reader.goto(f"{site}/")
    reader.locator("#rank-per-year").click()
    reader.wait_for_url(re.compile(r"\?sort=per_year"))
    cuts = reader.locator("#moves .pair > div").first
    expect(cuts).to_contain_text("Ohio fabs")
    if reader.scripted:
        expect(reader.locator("#status")).to_have_text("Ranked by the pace per year")
    reader.go_back()
    expect(cuts).not_to_contain_text("Ohio fabs")


def test_filters_narrow_the_list_and_back_widens_it_again(page, site):
    page.goto(f"{site}/moves/")
    found = page.locator("#moves > p").first
    every = found.inner_text()
    page.locator("#by-metric").select_option("compute")
    expect(found).to_contain_text("of")
    page.locator("#by-direction").focus()
    page.locator("#by-direction").select_option("cut")
    page.wait_for_url(re.compile("direction=cut"))
    expect(page.locator("#moves tbody tr")).to_have_count(1)
    expect(page.locator("#status")).to_have_text("1 move")
    assert page.evaluate("document.activeElement.id") == "by-direction"
    shared = page.url
    page.go_back()
    expect(page.locator("#by-direction")).to_have_value("")
    expect(page.locator("#by-metric")).to_have_value("compute")
    page.go_back()
    expect(found).to_have_text(every)
    page.goto(shared)
    expect(page.locator("#moves tbody tr")).to_have_count(1)


def test_an_address_says_only_what_was_chosen(page, site):
    page.goto(f"{site}/moves/")
    page.locator("#by-metric").select_option("compute")
    page.wait_for_url(re.compile("metric=compute"))
    assert page.url == f"{site}/moves/?metric=compute&sort=-day"


def test_a_column_sorts_by_keyboard_and_keeps_the_focus(page, site):
    page.goto(f"{site}/gaps/")
    page.locator("#sort-first").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("sort=first"))
    expect(page.locator("th[aria-sort=ascending]")).to_contain_text("first figure")
    expect(page.locator("#gaps tbody tr").first).to_contain_text("Wisconsin")
    assert page.evaluate("document.activeElement.id") == "sort-first"


def test_pages_of_a_list_lead_on_and_back(reader, site):
    reader.goto(f"{site}/moves/")
    first = reader.locator("#moves tbody tr").first.inner_text()
    reader.locator("#page-after").click()
    expect(reader.locator(".pages")).to_contain_text("Page 2 of")
    assert reader.url.endswith("?page=2")
    reader.go_back()
    expect(reader.locator("#moves tbody tr").first).to_have_text(re.compile(re.escape(first.split("\n")[0])))


def test_filters_work_as_a_plain_form(new_context, site):
    plain = new_context(java_script_enabled=False).new_page()
    plain.goto(f"{site}/companies/")
    plain.locator("#by-country").select_option("TW")
    plain.get_by_role("button", name="Show").last.click()
    plain.wait_for_url("**country=TW**")
    names = plain.locator("#standings tbody th").all_inner_texts()
    assert ("TSMC" in names, "OpenAI" in names) == (True, False)


def test_search_answers_as_you_type(page, site):
    page.goto(f"{site}/search/")
    page.locator("#q").press_sequentially("altmen", delay=20)
    expect(page).to_have_url(f"{site}/search/?q=altmen")  # a slow hand has been answered for "a" before
    expect(page.locator("#results")).to_contain_text("Sam Altman")
    expect(page.locator("#status")).to_contain_text("results")
    assert page.evaluate("document.activeElement.id") == "q"


def test_the_first_page_weighs_less_than_60_kilobytes(page, site):
    bodies = []
    page.on("response", lambda answer: bodies.append(answer.body()))
    page.goto(f"{site}/", wait_until="networkidle")
    # Production serves its files compressed; this server compresses the pages alone.
    weights = [len(gzip.compress(body)) for body in bodies]
    assert (len(weights) >= 4, sum(weights) < 60_000) == (True, True)
