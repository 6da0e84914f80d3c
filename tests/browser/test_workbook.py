"""The workbook as a person alone uses it: from `ajar practice` to the last page."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser.markers import (
    PAGES,
    form_of,
    number_of,
    open_form,
    open_page,
    past_the_start,
)

from ajar.content.materials import Materials
from ajar.content.text import day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

STEPS = [n for n, one in enumerate(PAGES) if "step" in one]
ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words


@pytest.fixture(scope="module")
def one_page(address: str, browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """Show a workbook, with a list of all that it asks for.

    To load it takes longer than most of what is tried on it.
    """
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(address)
    past_the_start(page)
    yield page, asked
    page.close()


@pytest.fixture
def page(one_page: tuple[Page, list[str]]) -> Page:
    """Return the one page, at its beginning; answers of the tests before may be in it."""
    page, _ = one_page
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(media="screen", forced_colors="none", color_scheme="light")
    pages = page.get_by_role("navigation")
    if not pages.get_by_role("button").first.is_visible():  # folded while the page was narrow
        pages.locator("summary").click()
    open_form(page, "calm@")
    return page


def test_answers_survive_turning_the_pages(page: Page) -> None:
    form_of(page, "calm").get_by_role("checkbox").nth(1).check()
    open_form(page, "empathy@")
    words = page.locator(".ajar-form").first.get_by_label(WORDS["own-words"])
    words.fill("half a story")
    for _ in range(number_of("empathy@") - number_of("calm@")):
        page.get_by_role("button", name=WORDS["previous-page"]).click()
    expect(form_of(page, "calm").get_by_role("checkbox").nth(1)).to_be_checked()
    open_form(page, "empathy@")
    expect(page.locator(".ajar-form").first.get_by_label(WORDS["own-words"])).to_have_value(
        "half a story"
    )
    where = page.get_by_role("navigation").get_by_text("Lead with empathy: step 2 of")
    expect(where).to_be_visible()


def test_a_person_who_starts_over_gets_an_empty_exercise_and_can_change_their_mind(
    page: Page,
) -> None:
    form = form_of(page, "calm")
    form.get_by_role("checkbox").first.check()
    form.get_by_role("button", name=WORDS["done"]).press("Enter")
    form.get_by_role("button", name=WORDS["start-over"]).click()
    expect(form.get_by_role("checkbox").first).not_to_be_checked()
    form.get_by_role("button", name=WORDS["put-back"]).click()
    expect(form.get_by_role("checkbox").first).to_be_checked()


def test_no_page_scrolls_sideways_on_a_phone_or_at_four_times_the_size(page: Page) -> None:
    for number in STEPS:
        open_page(page, number)
        for width in (320, 390):
            page.set_viewport_size({"width": width, "height": 844})
            fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert fits, (number, width)


def test_the_bar_fits_one_line_and_covers_nothing_at_any_size(
    page: Page, covered: Callable[[Page], list[str]]
) -> None:
    form = form_of(page, "calm")
    form.get_by_role("button", name=WORDS["done"]).press("Enter")
    form.get_by_role("heading", name=WORDS["what-you-said"]).wait_for()
    # One has piles, which stay in view below the bar.
    for key in ("calm@", "hesitation@", "check-in@opening"):
        open_form(page, key)
        number = key
        for width, height in ((320, 256), (320, 640), (390, 844), (844, 390), (1280, 800)):
            page.set_viewport_size({"width": width, "height": height})
            assert covered(page) == [], (number, width, height)
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
            for way in ("help-get", "leave"):
                expect(page.locator(".ajar-notice").get_by_text(WORDS[way])).to_be_in_viewport()
    page.set_viewport_size({"width": 320, "height": 256})
    page.get_by_role("button", name=WORDS["help-get"], exact=True).first.click()
    sheet = page.get_by_role("dialog", name=WORDS["help-title"])
    sheet.evaluate("e => e.scrollTo(0, 300)")
    assert covered(page) == []
    expect(sheet.get_by_role("button", name=WORDS["leave"])).to_be_in_viewport()
    sheet.get_by_role("button", name=WORDS["help-close"], exact=True).click()


def test_a_printed_page_has_answers_and_numbers_and_no_bars_or_buttons(page: Page) -> None:
    form = open_form(page, "check-in@opening")
    form.get_by_role("radio", name="7", exact=True).check(force=True)
    page.emulate_media(media="print")
    assert (
        page.locator(".ajar button:visible, .ajar-notice:visible, .ajar-nav:visible").count() == 0
    )
    expect(page.locator(".ajar-keeping")).to_be_hidden()
    expect(page.locator(".ajar-on-paper")).to_contain_text("1-800-799-7233")
    expect(page.locator(".ajar-on-paper")).to_be_visible()
    chosen = form.locator("input:checked + span")
    assert chosen.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    page.emulate_media(media="screen", forced_colors="active")
    first, other = page.locator(".ajar-nav button").all()[:2]
    lines = [
        button.evaluate("e => getComputedStyle(e).borderBottomColor") for button in (first, other)
    ]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert lines[0] != ground
    assert lines[1] == ground


def test_an_empty_chart_is_explained_and_a_check_in_adds_words_and_numbers(
    page: Page,
) -> None:
    form = open_form(page, "check-in@opening")
    expect(page.locator(".ajar-empty")).to_contain_text(WORDS["chart-empty"])
    for number in ("7", "3", "5"):
        form.get_by_role("radio", name=number, exact=True).check(force=True)
        form.locator(".ajar-next").click()
        while form.get_by_role("textbox").count():
            form.locator(".ajar-next").click()
    today = day_in_words(date.today()).split(",")[0]  # noqa: DTZ011 (where the person is)
    sentence = f"Your check-in on {today}: importance 7, confidence 3, and readiness 5."
    expect(page.get_by_role("figure").get_by_text(sentence)).to_be_visible()
    expect(page.get_by_role("img", name=sentence).first).to_be_visible()
    page.locator("summary", has_text=WORDS["table"]).click()
    assert page.locator("tbody tr").first.locator("th, td").all_text_contents() == [
        "opening", "7", "3", "5",
    ]  # fmt: skip
    page.set_viewport_size({"width": 390, "height": 844})
    narrow = page.locator(".ajar-picture.ajar-narrow text", has_text="Importance")
    expect(narrow).to_be_visible()


def test_title_and_address_do_not_reveal_the_subject(page: Page) -> None:
    shown = f"{page.title()} {page.url}".lower()
    for word in ("relationship", "partner", "therapy", "couple", "ajar", "token"):
        assert word not in shown


def test_the_page_names_no_other_host_and_requests_only_this_machine(
    one_page: tuple[Page, list[str]],
) -> None:
    _, asked = one_page
    local = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
    assert len(asked) > 5
    assert [url for url in asked if not url.startswith(local)] == []


def test_leaving_by_the_keyboard_blanks_the_page_too(page: Page) -> None:
    """It is the last test, since the page does not come back."""
    open_form(page, "hesitation@")
    page.locator(".ajar-form input").first.check(force=True)
    page.get_by_role("heading", level=1).click()
    for _ in range(3):
        page.keyboard.press("Shift")
    is_blank_and_going_back_does_not_bring_it_back(page)


def is_blank_and_going_back_does_not_bring_it_back(page: Page) -> None:
    page.wait_for_url("about:blank")
    assert page.title() == ""
    expect(page.locator("body")).to_have_text("")
    page.go_back()  # to a page that leaves again at once
    page.wait_for_url("about:blank")
    expect(page.locator("body")).to_have_text("")
