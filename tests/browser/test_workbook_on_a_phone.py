"""The workbook on a phone, with fingers: from the opening to a plan of one's own."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.markers import (
    PAGES,
    number_of,
    open_page,
    past_the_start,
    steps_of,
    unfold_forms,
)
from tests.browser.test_workbook import is_blank_and_going_back_does_not_bring_it_back

from ajar.content.exercise import is_asked
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
SECTIONS = MATERIALS.names("sections")
LINKS = [
    (name, target)
    for name in SECTIONS
    for block in MATERIALS.section(name).blocks_in("alone")
    for target in re.findall(r"\]\(([\w-]+)\.ipynb\)", block.text)
]
"""From which section a link leads to which other one: those of the safety gate, and a few more."""
HEIGHT = 844
DAY = date(2027, 3, 14)
OWN_WORDS = "we go for a walk after dinner"
PLAN = {
    "goal": "sleep before midnight",
    "if": "the dishes are done",
    "then": "put the phone in the drawer",
    "helper": "my sister",
    "badly": "read for ten minutes and let it be",
}

PROBLEMS = """([width, within]) => {
  const found = [];
  const show = (e) => e.outerHTML.slice(0, 120);
  const inside = (box, left, right) => box.left >= left - 1 && box.right <= right + 1;
  const whole = document.querySelector(within);
  const seen = (selector) => [...whole.querySelectorAll(selector)].filter((e) =>
    e.checkVisibility());

  // A phone zooms out rather than to scroll, so the width is told to it.
  const { scrollWidth } = document.scrollingElement;
  if (innerWidth !== width || scrollWidth > width)
    found.push(`the page is ${Math.max(innerWidth, scrollWidth)} wide`);

  // What is not to be seen, such as a text to copy that stands above, is clipped on purpose.
  for (const e of seen(".ajar *:not(input, textarea, .ajar-clip, .ajar-clip *)")) {
    const { overflowX, overflowY } = getComputedStyle(e);
    if (/hidden|clip/.test(overflowX) && e.scrollWidth > e.clientWidth
      || /hidden|clip/.test(overflowY) && e.scrollHeight > e.clientHeight)
      found.push(`cut off: ${show(e)}`);
  }

  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (!around.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const edge = around.closest("button, .ajar-pile, .ajar-number span")?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      if (!inside(box, 0, width)) found.push(`off the screen: ${show(around)}`);
      if (edge && !inside(box, edge.left, edge.right))
        found.push(`over its edge: ${show(around)}`);
    }
  }

  const targets = "a, button, summary, textarea, label:has(input), input:not(label input)";
  for (const e of seen(`.ajar :is(${targets})`)) {
    const { width: wide, height: high } = e.getBoundingClientRect();
    if (wide < 24 || high < 24) found.push(`${wide} × ${high}: ${show(e)}`);
  }
  return found;
}"""
"""What does not fit on a screen of this width, or is too small for a finger."""

WIDTH, SMALLEST = 390, 320


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT}, is_mobile=True, has_touch=True
    )
    page = context.new_page()
    page.goto(address)
    past_the_start(page)
    yield page
    context.close()


def through_all_pages(page: Page) -> Iterator[int]:
    """Yield the number of each step, and turn to the next one with the page's own button."""
    steps = [n for n, one in enumerate(PAGES) if "step" in one]
    for number in steps:
        heading = page.get_by_role("heading", level=1)
        expect(heading).to_be_in_viewport()
        if number != steps[0]:
            expect(heading).to_be_focused()
        unfold_forms(page)
        yield number
        if number != steps[-1]:
            before = page.locator(".ajar-nav summary").inner_text()
            page.get_by_role("button", name=WORDS["next-page"], exact=True).tap()
            expect(page.locator(".ajar-nav summary")).not_to_have_text(before)


def assert_it_fits(page: Page, within: str = "body") -> None:
    size = page.viewport_size
    assert size
    assert page.evaluate(PROBLEMS, [size["width"], within]) == []


def at_width(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})


def assert_the_drawings_are_shown(page: Page) -> None:
    drawings = page.locator(".ajar img").evaluate_all(
        "all => Promise.all(all.map(async (e) => (await e.decode(), [e.naturalWidth, e.alt])))"
    )
    for wide, words in drawings:
        assert wide > 0
        assert words.strip()


def is_last(form: Locator) -> bool:
    return bool(form.get_by_role("button", name=WORDS["done"], exact=True).count())


def see_all_cards(form: Locator) -> None:
    """Sort no more cards, if there are any."""
    enough = form.get_by_role("button", name=WORDS["card-enough"], exact=True)
    if enough.count():
        enough.tap()
        expect(enough).to_have_count(0)


def go_on(form: Locator) -> bool:
    """Go on to the next question, if there is one, and see that its words are in sight."""
    see_all_cards(form)
    if is_last(form):
        form.get_by_role("button", name=WORDS["done"], exact=True).press(
            "Enter"
        )  # a tap that follows a tap at once may be ignored
        expect(form.get_by_role("heading", name=WORDS["what-you-said"])).to_be_focused()
        return False
    where = form.locator(".ajar-where")
    before = where.inner_text()
    form.get_by_role("button", name=WORDS["next"], exact=True).tap()
    expect(where).not_to_have_text(before)  # a finger is lifted before its press counts
    question = form.locator(".ajar-item > legend")
    top = question.evaluate(
        """e => { const { left, top } = e.getBoundingClientRect();
        return e.contains(document.elementFromPoint(left + 4, top + 4)); }"""
    )
    assert top, f"the question is out of sight: {question.inner_text()}"
    return True


def answer(page: Page, form: Locator, words: str) -> None:
    """Answer the question in view with taps, and with the keys of a phone.

    What a tap does comes a moment after it, and may change what the buttons say.
    """
    field = form.locator(".ajar-item").locator("textarea, input[type=text]")
    cards = form.locator(".ajar-item > .ajar-cards > .ajar-card")
    if form.locator(".ajar-ruler").count():
        for number in form.locator(".ajar-number", has_text="4").all():
            number.tap()
            expect(number.locator("input")).to_be_checked()
    elif form.locator(".ajar-one-piles").count():
        for _ in range(3):
            before = form.locator(".ajar-one-card").inner_text()
            form.locator(".ajar-one-piles button").last.tap()
            expect(form.get_by_text(before, exact=True)).to_have_count(0)
        see_all_cards(form)
    elif cards.count():
        cards.nth(1).tap()
        expect(cards.nth(1).locator("input")).to_be_checked()
    elif form.locator("input[type=date]").count():
        form.locator("input[type=date]").fill(DAY.isoformat())
    else:
        field.first.tap()
        expect(field.first).to_be_focused()
        page.keyboard.insert_text(words)


def test_every_page_from_opening_to_plan_is_accessible_fits_and_accepts_answers(
    page: Page,
) -> None:
    """Each page is looked at on both screens, and each question answered on the smallest."""
    check_ins = 0
    plan = number_of("plan@")
    for number in through_all_pages(page):
        assert_the_drawings_are_shown(page)
        assert_it_fits(page)
        axe_finds_nothing_on(page, PAGES[number]["id"])
        at_width(page, SMALLEST)
        assert_it_fits(page)
        forms = page.locator(".ajar-form").all()
        if number == plan:
            the_plan_is_said_back(page)
            del forms[0]
        for form in forms:
            while answered_and_on(page, form, OWN_WORDS):
                pass
        check_ins += str(PAGES[number]["blocks"]).count("check-in@")
        drawn = page.locator(".ajar-chart-block").count() > 0  # it comes after what is said back
        if drawn:
            expect(page.locator(".ajar-chart tbody tr")).to_have_count(check_ins)
        assert_it_fits(page)
        axe_finds_nothing_on_a_desktop(page, PAGES[number]["id"])
        at_width(page, WIDTH)
        assert_it_fits(page)
        if drawn:
            whole = "fold => { fold.open = true; return fold.scrollWidth <= fold.clientWidth; }"
            assert page.locator(".ajar-chart details").evaluate(whole)
    page.get_by_role("button", name=WORDS["next-page"], exact=True).tap()
    expect(page.get_by_role("heading", level=1, name=WORDS["home-title"])).to_be_focused()
    expect(page.locator(".ajar-home")).to_contain_text(PLAN["goal"])
    assert_it_fits(page)
    expect(page.get_by_role("button", name=WORDS["next-page"], exact=True)).to_have_count(0)
    page.get_by_role("button", name=WORDS["leave"]).first.tap()
    is_blank_and_going_back_does_not_bring_it_back(page)


def answered_and_on(page: Page, form: Locator, words: str) -> bool:
    """Answer the question in view, and tell whether there is one more."""
    answer(page, form, words)
    assert_it_fits(page, ".ajar-page")
    is_asked_more = go_on(form)
    assert_it_fits(page, ".ajar-page")
    return is_asked_more


def the_plan_is_said_back(page: Page) -> None:
    exercise = MATERIALS.exercise("plan")
    form = page.get_by_role("region", name=exercise.title)
    form.scroll_into_view_if_needed()
    for item in exercise.items_in("alone"):
        assert is_asked(item, {})
        expect(form.get_by_role("group", name=item.ask)).to_be_visible()
        answered_and_on(page, form, PLAN.get(item.id, ""))
    said = form.locator(".ajar-reflection")
    expect(said).to_contain_text(f"If {PLAN['if']}, then I will {PLAN['then']}.")
    for words in (PLAN["goal"], PLAN["helper"], PLAN["badly"], str(DAY.year)):
        expect(said).to_contain_text(words)


def axe_finds_nothing_on(page: Page, name: str) -> None:
    """Look at a page with the names of the pages unfolded, and a field that has the focus."""
    pages = page.get_by_role("navigation")
    pages.locator("summary").tap()
    # The names of the pages move what is below them.
    expect(pages.get_by_role("button").first).to_be_visible()
    field = page.locator(".ajar-form").first.locator("input, textarea").filter(visible=True).first
    if field.count():
        field.tap()
        expect(field).to_be_focused()
    assert axe_finds(page) == [], name
    page.emulate_media(color_scheme="dark")  # by night, colors change and nothing else
    assert axe_finds(page, colors_only=True) == [], (name, "dark")
    page.emulate_media(color_scheme="light")
    pages.locator("summary").tap()
    expect(pages.get_by_role("button").first).to_be_hidden()


def axe_finds_nothing_on_a_desktop(page: Page, name: str) -> None:
    """Look at a page once it is answered, with its table unfolded."""
    page.set_viewport_size({"width": 1280, "height": 800})
    tables = page.locator("summary", has_text=WORDS["table"])
    for table in tables.all():
        table.click()
    assert axe_finds(page) == [], name
    page.emulate_media(color_scheme="dark")
    assert axe_finds(page, colors_only=True) == [], (name, "dark")
    page.emulate_media(color_scheme="light")
    for table in tables.all():
        table.click()


def test_a_link_in_the_safety_gate_opens_the_needs_page_at_the_top(page: Page) -> None:
    assert {("01-hesitation", "07-boundary"), ("05-steps", "07-boundary")} <= set(LINKS)
    pages = page.get_by_role("navigation")
    for start, target in LINKS:
        pages.locator("summary").tap()
        section = MATERIALS.section(start).title
        pages.get_by_role("button", name=section, exact=True).tap()
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        to = f"{target}.ipynb"
        page.reload()  # the gate is in full again
        open_page(page, next(n for n in steps_of(start) if to in json.dumps(PAGES[n])))
        title = MATERIALS.section(target).title
        heading = page.get_by_role("heading", level=1, name=title, exact=True)
        expect(heading).to_have_count(0)
        page.locator(f".ajar-text a[href='{target}.ipynb']").first.tap()
        expect(heading).to_be_focused()
        expect(heading).to_be_in_viewport()
        expect(pages.locator("summary")).to_contain_text(title)
