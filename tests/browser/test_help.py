"""Help is one press away, and comes first after words of danger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
NOTICES = MATERIALS.danger("en").notices


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en-US", timezone_id="America/Chicago"
    )
    page = context.new_page()
    page.goto(address)
    page.locator(".ajar-form").first.wait_for()
    yield page
    context.close()


def answer_agreements(page: Page, own: str) -> None:
    form = page.locator(".ajar-form").first
    form.locator("input[type=text]").fill(own)
    form.get_by_role("button", name=WORDS["done"], exact=True).click()
    form.get_by_role("heading", name=WORDS["what-you-said"]).wait_for()


def test_the_sheet_has_numbers_to_tap_and_goes_back_to_where_the_person_was(page: Page) -> None:
    button = page.get_by_role("button", name=WORDS["help-get"], exact=True).first
    button.click()
    sheet = page.get_by_role("dialog", name=WORDS["help-title"])
    expect(sheet).to_be_visible()
    assert sheet.locator("a[href='tel:911']").count() == 1
    assert sheet.locator("a[href='tel:988']").first.is_visible()
    assert sheet.locator("a[href^='sms:988']").count() >= 1
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    sheet.get_by_role("combobox").select_option(label="Spain")
    expect(sheet.locator("a[href='tel:112']")).to_be_visible()
    expect(sheet.locator("a[href='tel:911']")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(button).to_be_focused()


def test_after_words_of_danger_help_comes_first_and_can_be_put_aside(page: Page) -> None:
    answer_agreements(page, "I want to kill myself")
    form = page.locator(".ajar-form").first
    heading = form.get_by_role("heading", name=NOTICES["dying"].title)
    expect(heading).to_be_focused()
    said = form.get_by_role("heading", name=WORDS["what-you-said"])
    assert heading.bounding_box()["y"] < said.bounding_box()["y"]  # type: ignore[index]
    assert form.locator(".ajar-danger a[href='tel:988']").first.is_visible()
    assert MATERIALS.exercise("agreements").reflection["closing"] not in form.inner_text()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    form.get_by_role("button", name=WORDS["help-aside"], exact=True).click()
    expect(heading).to_have_count(0)
    expect(said).to_be_visible()


def test_after_ordinary_words_nothing_of_the_kind_is_shown(page: Page) -> None:
    answer_agreements(page, "The commute is killing us")
    assert page.locator(".ajar-danger").count() == 0
