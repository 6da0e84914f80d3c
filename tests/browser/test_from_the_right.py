"""A made-up language, written from the right, on all screens: nothing in English is left.

English has no Hebrew letters and the made-up language has no others, so two Latin letters side by
side are English, unless a person typed them or they are marked as another language.
"""

from __future__ import annotations

import os
import shutil
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser import markers
from tests.browser.rooms import NAMES, served
from tests.browser.test_first_minute import Quiet
from tests.browser.test_wall import WIDEST, Room
from tests.made_up import MADE_UP, translate

from ajar.build.deck import Choices, make_deck
from ajar.build.site import write_site

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

    from ajar.content.materials import Materials

ROOT = Path(__file__).parents[2]
PHONE: ViewportSize = {"width": 390, "height": 844}
SHOTS = os.environ.get("AJAR_TEST_SHOTS")
LEFT = """(allowed) => {
  const named = ["aria-label", "title", "placeholder", "alt", "aria-description"];
  const said = [["title", document.title]];
  for (const e of document.body.querySelectorAll("*")) {
    if (e.matches("script, style, noscript, template") || !e.checkVisibility()) continue;
    if (e.closest("[lang]:not([lang=he]), kbd")) continue;
    for (const n of e.childNodes) if (n.nodeType === 3) said.push([e.outerHTML, n.data]);
    for (const name of named) said.push([name, e.getAttribute(name) ?? ""]);
  }
  const kept = /\\S*\\w[./@:]\\w\\S*|\\S*\\d\\S*/g;
  const cited = /\\([^()]*[A-Z][^()]*, \\d{4}\\w?\\)/g;
  const bare = (text) => allowed.reduce((left, one) => left.replaceAll(one, ""),
    text.replaceAll(cited, "")).replaceAll(kept, "");
  const found = said.filter(([, text]) => /[A-Za-z]{2}/.test(bare(text)))
    .map(([where, text]) => `${text.trim().slice(0, 80)} <- ${where.slice(0, 90)}`);
  const { lang, dir } = document.documentElement;
  if (lang !== "he" || dir !== "rtl") found.push(`lang ${lang}, dir ${dir}`);
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`${wide} px wider than the screen`);
  return found;
}"""
"""Texts in view that are in English, and whether the page's language and width are right."""

STEP = """([typed, day, enough]) => {
  const inView = (selector) =>
    [...document.querySelectorAll(`.ajar-form ${selector}`)].filter((e) => e.checkVisibility());
  const put = (field, value) => {
    field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  for (const field of inView("input[type=text], textarea")) put(field, typed);
  for (const field of inView("input[type=date]")) put(field, day);
  for (const ruler of inView(".ajar-ruler")) ruler.querySelectorAll("input")[7].click();
  inView(".ajar-choice input")[0]?.click();
  inView(".ajar-one-piles button")[0]?.click();
  const onward = inView("button").find((e) => e.textContent === enough)
    ?? inView(".ajar-next").at(-1);
  onward?.click();
  return Boolean(onward);
}"""
"""Answers what a form asks at present, and goes on; returns whether there was a way on."""
MOST_STEPS = 40


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Materials:
    del browser  # only to skip early where there is none
    home = tmp_path_factory.mktemp("made-up")
    shutil.copytree(ROOT / "materials", home / "materials")
    return translate(home)


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport=PHONE, locale=MADE_UP, reduced_motion="reduce")
    yield made
    made.close()


class Looks:
    """What was found in each view."""

    def __init__(self, kit: Materials) -> None:
        self.found: dict[str, str] = {}
        couples = (kit.scenario(name) for name in kit.names("scenarios"))
        people = (name for couple in couples for name in couple.names.values())
        self.allowed = [markers.MARKER, WIDEST, WIDEST.replace("-", "‑"), *NAMES.values(), *people]

    def through(self, page: Page, view: str, words: Mapping[str, str]) -> None:
        """Answer the forms in view to their end, and look after each step."""
        answers = [markers.MARKER, markers.DAY, words["card-enough"]]
        for number in range(MOST_STEPS):
            self.at(page, f"{view} {number}")
            if not page.evaluate(STEP, answers):
                return
        pytest.fail(f"{view} never ends")

    def at(self, page: Page, view: str) -> None:
        for text in page.evaluate(LEFT, self.allowed):
            self.found.setdefault(text, view)
        if SHOTS:
            page.screenshot(path=f"{SHOTS}/{view.replace('/', '-')}.png", full_page=False)

    def told(self) -> str:
        return "\n".join(f"{view}: {text}" for text, view in self.found.items())


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def test_alone_nothing_in_english_is_left(
    kit: Materials, context: BrowserContext, tmp_path: Path
) -> None:
    write_site(kit, tmp_path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page, words, looks = context.new_page(), kit.words, Looks(kit)
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    page.locator(".ajar-start").wait_for()
    looks.at(page, "start")
    for door in kit.start.doors:
        page.get_by_role("button", name=door.name).click()
        looks.at(page, f"door {door.to}")
        page.go_back()
    press(page, words["help-get"])
    looks.at(page, "help")
    page.keyboard.press("Escape")
    press(page, kit.start.all)
    page.locator(".ajar-nav").wait_for()
    for number, one in enumerate(markers.PAGES):
        page.evaluate("number => { location.hash = number; }", number + 1)
        page.locator(".ajar-page > *").first.wait_for()
        page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
        looks.through(page, f"page {number} {one['id']}", words)
    page.get_by_role("button", name=words["home-erase"], exact=True).first.click(timeout=5000)
    looks.at(page, "erase")
    page.get_by_role("button", name=words["keep-start"], exact=True).first.click(timeout=5000)
    for number, typed in enumerate(("one two three", "four")):
        page.locator("input[type=password]").nth(number).fill(typed)
    page.keyboard.press("Enter")
    looks.at(page, "keep")
    server.shutdown()
    server.server_close()
    assert not looks.found, looks.told()


def test_in_a_room_nothing_in_english_is_left(
    kit: Materials, context: BrowserContext, tmp_path: Path
) -> None:
    words, looks = kit.words, Looks(kit)
    agenda = kit.agenda(kit.names("agendas")[0])
    choices = Choices(kit.scenario(kit.names("scenarios")[0]), kit.countries[0])
    deck = make_deck(agenda.title, kit.running_order(agenda.meetings[0]), kit, choices)
    with served(tmp_path, kit=kit) as (base, _):
        room = Room(base, kit=kit, practice=True)
        phone, wall, remote = (context.new_page() for _ in range(3))
        phone.goto(f"{base}/")
        looks.at(phone, "door")
        phone.locator("input").first.fill("AAAA-AAAA")
        phone.keyboard.press("Enter")
        phone.goto(f"{base}/{room.code}")
        looks.at(phone, "welcome")
        press(phone, words["phone-go-on"])
        looks.at(phone, "waiting")
        room.put(deck)
        wall.set_viewport_size({"width": 1280, "height": 800})
        wall.goto(room.ticket("wall"))
        remote.goto(room.ticket("remote"))
        for name in sorted({s.question for s in deck.slides if s.question}):
            exercise = kit.exercise(name.partition("@")[0])
            room.ask(name)
            phone.get_by_role("heading", name=exercise.title, exact=True).wait_for()
            looks.through(phone, f"asked {name}", words)
            room.act(name, "close")
        for number, slide in enumerate(deck.slides):
            room.step("go", slide=number)
            expect(wall.locator(".wall-face")).to_have_attribute("data-slide", str(number))
            looks.at(wall, f"wall {number} {slide.kind}")
            looks.at(remote, f"remote {number}")
        wall.keyboard.press("?")
        looks.at(wall, "keys")
        room.end()
        expect(wall.locator(".wall")).to_contain_text(words["wall-ended"])
        looks.at(wall, "wall ended")
        looks.at(phone, "ended")
    assert not looks.found, looks.told()
