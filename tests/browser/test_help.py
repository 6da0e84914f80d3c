"""Help is one press away, and comes first after words of danger."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.markers import PAGES, form_of, open_form, open_page, past_the_start, steps_of

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
DANGER = MATERIALS.danger_data("en")


@pytest.fixture(scope="module")
def workbook(address: str, browser: Browser) -> Iterator[Page]:
    """Open the workbook once for all tests of this module."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en-US", timezone_id="America/Chicago"
    )
    page = context.new_page()
    page.goto(address)
    past_the_start(page)
    yield page
    context.close()


@pytest.fixture
def page(workbook: Page) -> Page:
    """Turn to its first form."""
    open_form(workbook, "calm@")
    return workbook


def choose(sheet: Locator, country: str) -> None:
    sheet.get_by_role("combobox").select_option(label=country)


def answer_calm(page: Page, own: str) -> Locator:
    """Answer the first form, or answer it once more, and return it."""
    form = form_of(page, "calm")
    again = form.get_by_role("button", name=WORDS["change"], exact=True)
    if again.count():
        again.click()
    form.locator(".ajar-own textarea").fill(own)
    form.get_by_role("button", name=WORDS["done"], exact=True).click()
    form.get_by_role("heading", name=WORDS["what-you-said"]).wait_for()
    return form


def test_ordinary_words_show_no_help(page: Page) -> None:
    """The first test here, before anything of danger is said."""
    answer_calm(page, "The commute is killing us")
    expect(page.locator(".ajar-danger")).to_have_count(0)


def test_the_help_sheet_has_tappable_numbers_and_returns_to_the_same_place(page: Page) -> None:
    button = page.get_by_role("button", name=WORDS["help-get"], exact=True).first
    button.click()
    sheet = page.get_by_role("dialog", name=WORDS["help-title"])
    expect(sheet).to_be_visible()
    expect(sheet.locator("a[href='tel:911']")).to_have_count(1)
    expect(sheet.locator("a[href='tel:988']").first).to_be_visible()
    expect(sheet.locator("a[href^='sms:988']")).not_to_have_count(0)
    assert axe_finds(page) == []
    choose(sheet, "Spain")
    expect(sheet.locator("a[href='tel:112']")).to_be_visible()
    expect(sheet.locator("a[href='tel:911']")).to_have_count(0)
    choose(sheet, "United States")
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(button).to_be_focused()


def test_words_of_danger_show_help_first_and_it_can_be_dismissed(page: Page) -> None:
    form = answer_calm(page, "I want to kill myself")
    heading = form.get_by_role("heading", name=DANGER["notices"]["dying"]["title"])
    expect(heading).to_be_focused()
    said = form.get_by_role("heading", name=WORDS["what-you-said"])
    assert heading.bounding_box()["y"] < said.bounding_box()["y"]  # type: ignore[index]
    call = form.locator(".ajar-danger a[href='tel:988']").first
    todo = form.locator(".ajar-todo")
    assert call.bounding_box()["y"] < todo.bounding_box()["y"]  # type: ignore[index]
    assert MATERIALS.exercise("calm").reflection["closing"] not in form.inner_text()
    assert axe_finds(page) == []
    form.get_by_role("button", name=WORDS["help-aside"], exact=True).click()
    expect(heading).to_have_count(0)
    expect(said).to_be_visible()


def test_every_mention_of_help_has_the_countrys_numbers_beside_it(
    page: Page,
) -> None:
    call, write = "a[href='tel:988']", "a[href='sms:988']"
    open_page(
        page, next(n for n in steps_of("00-opening") if "You need not give a name" in str(PAGES[n]))
    )
    expect(page.get_by_role("group").filter(has_text="United States").locator(call)).to_have_count(
        2
    )
    expect(page.locator("details[open] > summary").get_by_text("United States")).to_be_visible()
    gate = next(n for n in steps_of("01-hesitation") if '"gate"' in json.dumps(PAGES[n]))
    for number, text in ((steps_of("01-hesitation")[-1], "thinking of dying"),
                         (gate, "Before you ask")):  # fmt: skip
        open_page(page, number)
        block = page.locator(".ajar-text").filter(has_text=text)
        for way in (call, write, "a[href='tel:911']", "a[href='tel:18007997233']"):
            expect(block.locator(way).first).to_be_visible()
    page.get_by_role("link", name="One of you is thinking of ending their life").click()
    sheet = page.get_by_role("dialog", name=WORDS["help-title"])
    expect(sheet.locator(call).first).to_be_visible()
    choose(sheet, "Spain")
    page.keyboard.press("Escape")
    for block in page.locator(".ajar-text:has(.ajar-help-line)").all():
        expect(block.locator("a[href='tel:024']")).to_be_visible()
    assert axe_finds(page) == []
    page.get_by_role("link", name="One of you is thinking of ending their life").click()
    choose(sheet, "United States")
    page.keyboard.press("Escape")


def test_three_zeros_lead_to_needs_and_help(page: Page) -> None:
    form = open_form(page, "check-in@opening")
    for _ in range(3):
        form.get_by_role("radio", name="0", exact=True).check(force=True)
        form.locator(".ajar-next").click()
        expect(form.get_by_role("textbox")).to_be_visible()
        form.locator(".ajar-next").click()
    expect(form.get_by_role("heading", name=DANGER["rulers-at-zero"]["title"])).to_be_focused()
    expect(form.locator(".ajar-danger a[href='tel:988']").first).to_be_visible()
    form.get_by_role("button", name=WORDS["help-needs"]).click()
    expect(page.get_by_role("heading", name=MATERIALS.exercise("needs").title)).to_be_focused()
