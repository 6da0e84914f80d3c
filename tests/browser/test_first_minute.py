"""The first minute, and one thing at a time: how much a person meets before something helps.

Words are counted as they come into view, each text once on its page; not counted are the bar, the
ways through the pages, the numbers to call, and what is said back.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.markers import (
    CHECK_IN,
    MATERIALS,
    PAGES,
    WORDS,
    form_of,
    open_form,
    open_page,
    past_the_start,
)

from ajar.build.site import write_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

PHONE, DESKTOP = (390, 844), (1280, 800)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
START = MATERIALS.start
BREATHING = START.breathing or pytest.fail("the start page has no breathing")
LONGEST = 1.5
"""How many screens of a phone a step may take, with the bar and the ways through the pages."""
MOST_WORDS, MOST_OF_CHECK_INS = 2600, 0.15
"""What a full walk has at most; see docs/benchmarks.md."""
FOLDED = sum(
    len(MATERIALS.form(block["key"].partition("@")[0], "alone")["items"])
    for page in PAGES
    if not page.get("aside")
    for block in page["blocks"]
    if block.get("folded") and not block["key"].startswith("check-in@")
)
"""How many questions the exercises ask that stand folded under their titles."""
TEXTS = """() => {
  const out = [];
  const page = document.querySelector(".ajar-page");
  const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const passed = ".ajar-turn, .ajar-status, .ajar-reflection, .ajar-made, .ajar-small-ways"
    + ", .ajar-help-line, .ajar-text details[open]";
  while (walk.nextNode()) {
    const { parentElement: around, data } = walk.currentNode;
    if (around.checkVisibility({ visibilityProperty: true }) && !around.closest(passed))
      if (data.trim()) out.push(data.trim());
  }
  return out;
}"""


IN_FULL = ".ajar-form:not(:has(> .ajar-folded))"
"""The forms that are not folded under their title."""
HEIGHT = """() => document.querySelector("#workbook > .ajar").offsetHeight
  - (document.querySelector(".ajar-chart")?.offsetHeight ?? 0)"""
"""How high a step is, but for the picture of what was answered so far."""


@dataclass
class Walk:
    """What a person met on the way: texts in view, presses, questions and screens."""

    page: Page
    texts: list[str] = field(default_factory=list)
    here: set[str] = field(default_factory=set)
    presses: int = 0
    questions: int = 0
    of_check_ins: int = 0
    screens: float = 0

    @property
    def words(self) -> int:
        return sum(len(text.split()) for text in self.texts)

    def look(self) -> None:
        """Take in what is in view and was not before on this page."""
        for text in self.page.evaluate(TEXTS):
            if text not in self.here:
                self.here.add(text)
                self.texts.append(text)

    def press(self, button: Locator) -> None:
        button.click()
        self.presses += 1

    def turned(self) -> None:
        self.here.clear()
        high: float = self.page.evaluate(HEIGHT)
        self.screens += high / PHONE[1]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    write_site(MATERIALS, folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    page.locator(".ajar-start").wait_for()
    yield page
    context.close()
    assert errors == []


def button(where: Page | Locator, name: str) -> Locator:
    return where.get_by_role("button", name=name, exact=True)


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_start_fits_one_screen_and_asks_nothing_about_storage(
    page: Page, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert axe_finds(page, colors_only=scheme == "dark") == []
        for name in (*(door.name for door in START.doors), START.all):
            way = page.get_by_role("button", name=name)
            expect(way).to_be_in_viewport(ratio=1)
            high = way.evaluate("e => e.offsetHeight")
            assert high >= 44, name
    assert page.evaluate("scrollY") == 0
    for word in ("keep-start", "keep-open", "keep-nothing", "keep-offer-yes"):
        expect(button(page, WORDS[word])).to_have_count(0)
    expect(page.locator(".ajar-state")).to_be_visible()
    expect(button(page, WORDS["leave"])).to_be_visible()
    expect(button(page, WORDS["help-get"])).to_be_visible()
    page.goto(f"{page.url}es.html")
    for door in MATERIALS.in_language("es").start.doors:
        expect(page.get_by_role("button", name=door.name)).to_be_in_viewport(ratio=1)


def calm(walk: Walk, form: Locator) -> None:
    walk.press(form.get_by_text("Sad", exact=True))
    walk.press(button(form, WORDS["done"]))


def needs(walk: Walk, form: Locator) -> None:
    walk.press(form.locator(".ajar-card").first)
    walk.look()
    walk.press(button(form, WORDS["enough"]))


def hesitation(walk: Walk, form: Locator) -> None:
    for _ in range(2):
        walk.press(form.locator(".ajar-one-piles button").first)
        walk.look()
    walk.press(button(form, WORDS["enough"]))


def reframing(walk: Walk, form: Locator) -> None:
    form.locator("input[type=text], textarea").first.fill("you never come")
    walk.look()
    walk.press(button(form, WORDS["next"]))
    form.locator("input[type=text], textarea").first.fill("we ate apart on Sunday")
    walk.look()
    walk.press(button(form, WORDS["enough"]))


@pytest.mark.parametrize("number", range(len(START.doors)))
def test_each_door_leads_to_a_first_result_in_five_presses_and_a_hundred_words(
    page: Page, number: int
) -> None:
    door = START.doors[number]
    walk = Walk(page)
    walk.press(page.get_by_role("button", name=door.name))
    walk.look()
    if door.to in MATERIALS.names("exercises"):
        form = page.locator(".ajar-form")
        {"calm": calm, "needs": needs, "hesitation": hesitation, "reframing": reframing}[door.to](
            walk, form
        )
        said = form.get_by_role("heading", name=WORDS["what-you-said"])
        expect(said).to_be_focused()
        expect(form.locator(".ajar-said")).not_to_have_count(0)
        expect(button(page, WORDS["keep-offer-yes"])).to_be_visible()
    else:
        expect(page.locator("a[href^='tel:']").first).to_be_visible()
        page.get_by_role("link", name="Read the whole list").click()
        expect(page.get_by_role("heading", level=1, name="Is this safe for me")).to_be_focused()
        page.go_back()
    assert walk.presses <= 5
    assert walk.words <= 100, walk.texts
    assert axe_finds(page) == []
    button(page, START.back).click()
    expect(page.get_by_role("heading", level=1, name=START.title)).to_be_focused()


def test_breathing_starts_and_stops_on_a_press_and_respects_reduced_motion(
    page: Page,
) -> None:
    page.clock.install()
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name=START.doors[0].name).click()
    said = page.locator(".ajar-breath")
    circle = page.locator(".ajar-circle")
    look = "e => getComputedStyle(e).transform + getComputedStyle(e).transitionDuration"
    still = circle.evaluate(look)
    button(page, BREATHING.begin).click()
    expect(said).to_have_text(BREATHING.breath_in)
    assert circle.evaluate(look) == still
    page.clock.run_for(4000)
    expect(said).to_have_text(BREATHING.breath_out)
    assert circle.evaluate(look) == still
    page.clock.run_for(56_000)
    expect(said).to_have_text(BREATHING.after)
    button(page, BREATHING.begin).click()
    button(page, BREATHING.stop).click()
    expect(said).to_have_text("")
    page.emulate_media(reduced_motion="no-preference")
    button(page, BREATHING.begin).click()
    assert circle.evaluate("e => getComputedStyle(e).transitionDuration") == "4s"


def test_an_answer_behind_a_door_appears_in_its_section_and_saving_is_offered_once(
    page: Page,
) -> None:
    page.get_by_role("button", name=START.doors[0].name).click()
    page.get_by_text("Angry", exact=True).click()
    button(page, WORDS["done"]).dblclick()  # what has taken its place is not pressed
    expect(page.locator(".ajar-reflection")).to_be_visible()
    expect(page.get_by_text(WORDS["keep-offer"], exact=True)).to_be_visible()
    button(page, WORDS["keep-nothing"]).click()
    expect(page.get_by_text(WORDS["keep-offer"], exact=True)).to_be_hidden()
    open_form(page, "calm@")
    expect(page.locator(".ajar-reflection")).to_contain_text("Angry")
    expect(page.get_by_text(WORDS["keep-offer"], exact=True)).to_be_hidden()
    button(page, WORDS["keep-start"]).click()  # the small way stays
    expect(page.get_by_label(WORDS["keep-passphrase"], exact=True)).to_be_focused()


def test_no_hides_what_asks_the_partner_for_this_visit_and_yes_shows_it(page: Page) -> None:
    past_the_start(page)
    gate = next(n for n, shown in enumerate(PAGES) for b in shown["blocks"] if b["kind"] == "gate")
    open_page(page, gate)
    button(page, WORDS["gate-unsure"]).click()
    expect(page.get_by_text(WORDS["gate-left-out"])).to_be_visible()
    asks = [n for n, shown in enumerate(PAGES) if any(b.get("invites") for b in shown["blocks"])]
    assert len(asks) >= 5
    for number in asks:
        page.evaluate("number => { location.hash = number; }", number + 1)
        expect(page.get_by_text(WORDS["gate-left-out"]).first).to_be_visible()
        expect(page.locator(IN_FULL)).to_have_count(0)
    button(page, WORDS["gate-again"]).first.click()
    expect(page.locator(IN_FULL)).to_have_count(1)
    open_page(page, gate)
    expect(page.locator(".ajar-gate li")).to_have_count(0)  # it was read: two lines
    button(page, WORDS["gate-yes"]).click()
    expect(page.locator(IN_FULL)).to_have_count(1)


def test_sentences_become_an_editable_message_and_a_printable_page_for_the_partner(
    page: Page,
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("window.print = () => { window.printed = document.title; }")
    past_the_start(page)
    form = open_form(page, "reframing@")
    for words in ("you never come", "we ate apart on Sunday", "", "alone"):
        form.locator("textarea").fill(words)
        button(form, WORDS["next"]).click()
    button(form, WORDS["enough"]).click()
    made = next(n for n, shown in enumerate(PAGES) for block in shown["blocks"]
                if block == {"kind": "made", "section": "03-reframing"})  # fmt: skip
    open_page(page, made)
    button(page, WORDS["make-message"]).click()
    form = form_of(page, "note")
    field = form.locator("textarea")
    form.get_by_role("checkbox", name="I notice we ate apart on Sunday.").check()
    form.get_by_role("checkbox", name="I feel alone.").check()
    assert axe_finds(page) == []
    expect(page.locator(".ajar-remarks")).to_contain_text("what happened")
    form.get_by_role("checkbox", name="I notice we ate apart on Sunday.").uncheck()
    expect(field).to_have_value(f"{WORDS['message-opener']} I feel alone.")
    field.fill("I feel alone. Tea on Sunday?")
    expect(form.get_by_role("checkbox", name="I feel alone.")).to_be_checked()
    for word in ("next", "done"):
        button(form, WORDS[word]).click()
    button(form, WORDS["help-copy"]).click()
    expect(form.get_by_text(WORDS["help-copied"], exact=True)).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "I feel alone. Tea on Sunday?"
    button(form, WORDS["change"]).click()
    field.fill("I want to kill myself.")
    for word in ("next", "done"):
        button(form, WORDS[word]).click()
    expect(form.locator(".ajar-danger")).to_be_visible()
    expect(button(form, WORDS["help-copy"])).to_be_hidden()

    page.evaluate("last => { location.hash = last; }", len(PAGES))
    button(page, WORDS["make-letter"]).click()
    form = form_of(page, "for-partner")
    form.get_by_role("checkbox", name="I feel alone.").check()
    button(form, WORDS["done"]).click()
    letter = form.locator(".ajar-letter-text")
    expect(letter).to_contain_text("Nobody asks you to agree.")
    expect(letter.get_by_role("listitem")).to_have_text(["I feel alone."])
    assert axe_finds(page) == []
    button(form, WORDS["letter-print"]).click()
    assert page.evaluate("window.printed") == WORDS["letter-title"]
    expect(page.locator(".ajar-plan")).to_contain_text("A no is a full answer.")


@pytest.mark.slow
def test_a_full_walk_is_short_and_no_step_exceeds_a_screen_and_a_half(
    page: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    walk = Walk(page)
    walk.look()
    past_the_start(page)
    walk.presses += 1
    long = []
    for number in [n for n, shown in enumerate(PAGES) if not shown.get("aside")]:
        before = walk.screens
        walk.turned()
        walk.look()
        has_lines = page.locator(".ajar-text summary", has_text="United States").count()
        if "step" in PAGES[number] and walk.screens - before > LONGEST and not has_lines:
            long.append((PAGES[number]["id"], round(walk.screens - before, 2)))
        for form in page.locator(IN_FULL).all():
            is_check_in = form.get_by_role("heading", name=CHECK_IN, exact=True).count() > 0
            through(walk, form, is_check_in=is_check_in)
        onward = button(page, WORDS["next-page"])
        if onward.count():
            walk.press(onward)
    share = walk.of_check_ins / walk.questions
    with capsys.disabled():
        print(  # noqa: T201 (for docs/benchmarks.md)
            f"\nA full walk: {walk.words} words, {walk.questions} questions and {FOLDED} folded"
            f" ({share:.0%} of check-ins), {walk.presses} presses,"
            f" {walk.screens:.0f} screens"
        )
    assert (walk.of_check_ins, FOLDED) == (9, 18)  # the first, in full
    assert long == []
    assert walk.words <= MOST_WORDS
    assert share <= MOST_OF_CHECK_INS


def through(walk: Walk, form: Locator, *, is_check_in: bool) -> None:
    """Go through the questions of a form; in a check-in answer what is in view."""
    while True:
        for ruler in form.locator(".ajar-ruler").all():
            walk.press(ruler.get_by_role("radio", name="5", exact=True).locator(".."))
        asked = form.locator("fieldset.ajar-item").count()
        walk.questions += asked
        walk.of_check_ins += asked * is_check_in
        walk.look()
        enough = button(form, WORDS["card-enough"])
        if enough.count():
            walk.press(enough)
        done = button(form, WORDS["done"])
        if done.count():
            done.press("Enter")  # a press that follows a click or a tap at once may be ignored
            walk.presses += 1
            break
        walk.press(button(form, WORDS["next"]))
    form.locator(".ajar-reflection").wait_for()
