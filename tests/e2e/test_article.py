"""The founding post, pasted into a site that does not know its story: one sitting rebuilds it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from narratives.stories.people import LOGINS
from tests.e2e.hands import Keyboard, Mouse
from tests.e2e.test_pages import WCAG
from tests.founding import POST

PASSWORDS = {login.name: login.password for login in LOGINS}
ARTICLE = {
    "Address of the article": "https://example.org/post",
    "Its title": "Con số và câu chuyện",
    "Published on": "2026-03-15",
    "Text": POST,
}
# What the sitting types into each figure's form, by the words of the figure; the rest stands as it was read.
TYPED = {
    "1,4 nghìn tỷ USD": {"Period or horizon": "8 years", "Said or reported on": "2025-11-06"},
    "6000 tỷ USD": {
        "Amount": "600 tỷ USD",
        "Period or horizon": "through 2030",
        "Said or reported on": "2026-02-21",
    },
    "13,1 tỷ USD": {},
    "280 tỷ USD": {},
}
DRAFTS = {
    "announcement": [
        "1400000000000 Nov. 6, 2025",
        "280000000000 March 15, 2026",
        "600000000000 Feb. 21, 2026",
    ],
    "report": ["13100000000 Dec. 31, 2025"],
    "claim": ["average per year", "comparison", "growth a year", "order of magnitude", "percent change"],
}


@pytest.fixture
def plain(new_context):
    return new_context(java_script_enabled=False).new_page()


def sign_in(page, site, name, to):
    page.goto(f"{site}/login/?next={to}")
    page.locator("#id_username").fill(name)
    page.locator("#id_password").fill(PASSWORDS[name])
    page.keyboard.press("Enter")
    page.wait_for_url(site + to)


def paste(page, site, hand, told=POST):
    sign_in(page, site, "editor", "/articles/")
    hand.choose(page.get_by_label("Company"), "OpenAI")
    for label, text in (ARTICLE | {"Text": told}).items():
        hand.write(page.get_by_label(label, exact=True), text)
    hand.press(page.get_by_role("button", name="Read it"))
    expect(page.locator("#figures")).to_be_visible()


def confirm(page, hand):
    for box in page.get_by_label("Make a draft of this claim").all():
        hand.press(box)
    for words, typed in TYPED.items():
        form = page.get_by_role("group", name=words)
        hand.press(form.get_by_label("Make a draft of it"))
        for label, text in typed.items():
            hand.write(form.get_by_label(label, exact=True), text)
    hand.press(page.get_by_role("button", name="Make drafts"))


def in_review(page, site, noun, *columns):
    """What the admin's list of a noun shows to be in review, by some of its columns."""
    page.goto(f"{site}/admin/narratives/{noun}/?status__exact=in_review")
    rows = page.locator("#result_list tbody tr").all()
    return sorted(" ".join(row.locator(f".field-{c}").inner_text() for c in columns) for row in rows)


def test_the_slip_is_named_and_the_claims_checked_before_anything_is_saved(plain, untold):
    paste(plain, untold, Mouse())
    slipped = plain.get_by_role("group", name="6000 tỷ USD").locator(".notice").inner_text()
    assert ("$6tn" in slipped, "$600bn" in slipped) == (True, True)
    verdicts = plain.locator("#sums .verdict").all_inner_texts()
    assert verdicts == ["decimal slip, ×10", "wrong direction", "true", "decimal slip, ÷10", "depends"]
    sums = plain.locator("#sums").inner_text()
    worked = ("+328.6%", "−57.1%", "+84.5%", "5 years: $120bn", "6 years: $100bn", "Amazon: 0.76×")
    assert [words for words in worked if words not in sums] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_read_article_is_accessible_and_fits_a_phone(new_context, scheme, untold):
    phone = new_context(viewport={"width": 375, "height": 800}, color_scheme=scheme).new_page()
    said = []
    phone.on("console", lambda message: said.append(message.text))
    paste(phone, untold, Mouse())
    phone.get_by_role("group", name="6000 tỷ USD").get_by_label("Make a draft of it").check()
    found = Axe().run(phone, options=WCAG).response["violations"]
    assert [(row["id"], row["nodes"][0]["html"][:120]) for row in found] == []
    assert (phone.evaluate("document.documentElement.scrollWidth"), said) == (375, [])


def test_text_and_store_stand_side_by_side_on_a_phone(new_context, site):
    phone = new_context(viewport={"width": 375, "height": 800}, java_script_enabled=False).new_page()
    paste(phone, site, Mouse())
    own, kept = (phone.locator(f"#sums {kind} > b").all_inner_texts() for kind in (".own", ".stored"))
    assert (own, kept) == (["wrong direction", "decimal slip"], ["true, loose", "depends"])
    shown = phone.locator("#sums .stored").first.inner_text()
    worked = ("as of 15 March 2026", "about $1.4tn (6 Nov 2025)", "about $600bn (21 Feb 2026)", "−57.1%")
    assert [words for words in worked if words not in shown] == []
    phone.locator("#sums .stored a").first.click()
    expect(phone.locator("h1")).to_have_text("Total compute spend")


def test_a_slip_against_the_store_is_named_accessibly(new_context, site):
    phone = new_context(viewport={"width": 375, "height": 800}).new_page()
    paste(phone, site, Mouse(), "OpenAI cut its compute pledge by 57% to $600 billion from $14 trillion.")
    notice = phone.get_by_role("group", name="$14 trillion").locator(".notice")
    expect(notice).to_contain_text("10 times a figure of the pledge")
    found = Axe().run(phone, options=WCAG).response["violations"]
    assert [(row["id"], row["nodes"][0]["html"][:120]) for row in found] == []
    assert phone.evaluate("document.documentElement.scrollWidth") == 375


@pytest.mark.parametrize("way", ["keyboard alone", "without javascript"])
def test_one_sitting_rebuilds_the_story(way, page, plain, browser, untold):
    page, hand = (page, Keyboard()) if way == "keyboard alone" else (plain, Mouse())
    paste(page, untold, hand)
    confirm(page, hand)
    expect(page.locator(".notice")).to_have_text("9 drafts were sent to review.")

    admin = browser.new_page()
    sign_in(admin, untold, "admin", "/companies/")
    columns = {"announcement": ("low", "announced_on"), "report": ("value", "period_end"), "claim": ("kind",)}
    assert {noun: in_review(admin, untold, noun, *of_noun) for noun, of_noun in columns.items()} == DRAFTS


def test_enter_in_a_field_checks_and_sends_nothing(plain, untold):
    paste(plain, untold, Mouse())
    form = plain.get_by_role("group", name="1,4 nghìn tỷ USD")
    form.get_by_label("Make a draft of it").check()
    form.get_by_label("Amount", exact=True).fill("25 USD")
    plain.keyboard.press("Enter")
    expect(form.locator(".errorlist").first).to_contain_text("No word such as million or billion")
    plain.goto(f"{untold}/desk/")
    expect(plain.locator(".desk-links")).to_contain_text("0 rows wait for review")


def test_back_after_publishing_keeps_no_tick_for_another_row(plain, browser, untold):
    paste(plain, untold, Mouse())
    confirm(plain, Mouse())
    admin = browser.new_page()
    sign_in(admin, untold, "admin", "/desk/review/")
    admin.locator(".waiting input[type=checkbox]").first.check()
    admin.get_by_role("button", name="Publish what is ticked").click()
    expect(admin.locator(".notice").first).to_be_visible()
    admin.go_back()
    expect(admin.locator("h1")).to_have_text("Review")
    assert admin.locator(".waiting input:checked").count() == 0
