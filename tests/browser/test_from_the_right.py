"""A made-up language, written from the right, on all screens: nothing in English is left.

English has no Hebrew letters and the made-up language has no others, so two Latin letters side by
side are English, unless a person typed them or they are marked as another language. Two exercises
are in English whole: their words are marked so, and none of the kit's own around and in them.
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

    from babel.messages.catalog import Message
    from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize

    from ajar.content.materials import Materials

ROOT = Path(__file__).parents[2]
PHONE: ViewportSize = {"width": 390, "height": 844}
SHOTS = os.environ.get("AJAR_TEST_SHOTS")
IN_ENGLISH = ("hesitation", "boundary")
"""The exercises that are not translated."""
DANGER = "I want to kill myself."
NEWER_FILE = '{"format": "ajar-journal", "version": 99, "entries": []}'
FULL = {"error": "full-room", "message": "Too many phones are in this room."}
REFUSE = """() => {
  window.opens = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError"); };
}"""
"""The browser refuses to store anything from now on."""
LEFT = """(allowed) => {
  const named = ["aria-label", "title", "placeholder", "alt", "aria-description"];
  const said = [["title", document.title]];
  const marked = [];
  for (const e of document.body.querySelectorAll("*")) {
    if (e.matches("script, style, noscript, template") || !e.checkVisibility()) continue;
    const texts = [...e.childNodes].filter((n) => n.nodeType === 3).map(({ data }) => data);
    if (e.closest("[lang]").lang !== "he" || e.closest("kbd")) {
      for (const text of texts) if (/[\u05d0-\u05ea]/.test(text)) marked.push(text);
      continue;
    }
    for (const text of texts) said.push([e, text]);
    for (const name of named) if (e.hasAttribute(name)) said.push([name, e.getAttribute(name)]);
  }
  const kept = /\\S*\\w[./@:]\\w\\S*|\\S*\\d\\S*/g;
  const cited = /\\([^()]*[A-Z][^()]*, \\d{4}\\w?\\)/g;
  const bare = (text) => allowed.reduce((left, one) => left.replaceAll(one, ""),
    text.replaceAll(cited, "")).replaceAll(kept, "");
  const isEnglish = (text) => /[A-Za-z]{2}/.test(text) && /[A-Za-z]{2}/.test(bare(text));
  const found = said.filter(([, text]) => isEnglish(text))
    .map(([where, text]) =>
      `${text.trim().slice(0, 80)} <- ${(where.outerHTML ?? where).slice(0, 90)}`);
  found.push(...marked.map((text) => `marked as English: ${text}`));
  const { lang, dir } = document.documentElement;
  if (lang !== "he" || dir !== "rtl") found.push(`lang ${lang}, dir ${dir}`);
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`${wide} px wider than the screen`);
  return found;
}"""
"""Texts in view whose language is not marked; whether language and width of the page are right."""

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

    def leave_out(message: Message) -> None:
        if str(message.context).startswith(tuple(f"exercises/{name}.yaml:" for name in IN_ENGLISH)):
            message.string = ""

    return translate(home, leave_out)


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
        wide = WIDEST.replace("-", "‑")
        self.allowed = [DANGER, markers.MARKER, WIDEST, wide, *NAMES.values(), *people]

    def through(
        self, page: Page, view: str, words: Mapping[str, str], typed: str = markers.MARKER
    ) -> None:
        """Answer the forms in view to their end, and look after each step."""
        answers = [typed, markers.DAY, words["card-enough"]]
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


def test_no_english_is_left_in_the_workbook(
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
    press(page, kit.start.all)
    page.locator(".ajar-nav").wait_for()
    for number, one in enumerate(markers.PAGES):
        page.evaluate("number => { location.hash = number; }", number + 1)
        page.locator(".ajar-page > *").first.wait_for()
        page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
        is_dangerous = number == markers.number_of("boundary@")
        typed = DANGER if is_dangerous else markers.MARKER
        looks.through(page, f"page {number} {one['id']}", words, typed)
        if is_dangerous:
            expect(page.locator(".ajar-danger").first).to_be_visible()
            get_help(page, looks, words)
    bring = page.get_by_label(words["home-bring"])
    for text in ("{", NEWER_FILE):
        (tmp_path / "brought.json").write_text(text, "utf-8")
        bring.set_input_files(tmp_path / "brought.json")
        page.locator(".ajar-status:not(:empty)").first.wait_for()
        looks.at(page, f"import of {text}")
    press(page, words["home-erase"])
    looks.at(page, "erase")
    leave_out_what_asks(page, looks, words)
    save(page, looks, words)
    server.shutdown()
    server.server_close()
    assert not looks.found, looks.told()


def get_help(page: Page, looks: Looks, words: Mapping[str, str]) -> None:
    """Open the help lines, elsewhere and of a country, and close them."""
    press(page, words["help-get"])
    looks.at(page, "help elsewhere")
    page.locator("dialog select").select_option(index=0)
    looks.at(page, "help")
    page.keyboard.press("Escape")


def leave_out_what_asks(page: Page, looks: Looks, words: Mapping[str, str]) -> None:
    """Say at the gate that asking is not safe, and that it is not sure."""
    blocks = [block for page in markers.PAGES for block in page["blocks"]]
    gate = next(
        n for n, p in enumerate(markers.PAGES) if any(b["kind"] == "gate" for b in p["blocks"])
    )
    asks = next(block["key"] for block in blocks if block.get("invites"))
    for answer in ("gate-no", "gate-unsure"):
        page.evaluate("number => { location.hash = number; }", gate + 1)
        press(page, words[answer])
        looks.at(page, answer)
        page.evaluate("number => { location.hash = number; }", markers.number_of(asks) + 1)
        page.get_by_text(words["gate-left-out"]).first.wait_for()
        looks.at(page, f"after {answer}")
        press(page, words["gate-again"])


def save(page: Page, looks: Looks, words: Mapping[str, str]) -> None:
    """Save where the browser refuses it, save, lock, and forget the passphrase."""
    fields = page.locator("input[type=password]")
    state, problem = page.locator(".ajar-state"), page.get_by_role("alert")

    def enter(*typed: str) -> None:
        for number, text in enumerate(typed):
            fields.nth(number).fill(text)
        fields.first.press("Enter")

    press(page, words["keep-start"])
    enter("one two three", "four")
    looks.at(page, "keep")
    page.evaluate(REFUSE)
    enter("one two three", "one two three")
    problem.filter(has_text=words["journal-here-blocked"]).wait_for()
    looks.at(page, "nothing can be stored")
    page.evaluate("() => { IDBFactory.prototype.open = window.opens; }")
    enter("one two three", "one two three")
    expect(state).to_contain_text(words["keep-saved-browser"])
    page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
    looks.at(page, "saved")
    press(page, words["keep-lock"])
    enter("four")
    problem.filter(has_text=words["journal-wrong-passphrase"]).wait_for()
    page.get_by_text(words["keep-forgot"], exact=True).click()
    looks.at(page, "locked")


def ask(room: Room, name: str, phone: Page, looks: Looks, *, late: bool) -> None:
    """Ask a phone a question, to its end; `late`: the room closes it before the phone answers."""
    words, exercise = room.kit.words, room.kit.exercise(name.partition("@")[0])
    is_dangerous = name == f"{room.kit.workshop['plan']}@"
    story = phone.get_by_role("button", name=words["story"], exact=True)
    room.ask(name)
    phone.get_by_role("heading", name=exercise.title, exact=True).wait_for()
    if story.count():
        story.click()
        looks.at(phone, f"story {name}")
        phone.keyboard.press("Escape")
    if late:
        room.act(name, "close")
        expect(phone.locator(".phone-closed")).to_be_visible()
    typed = DANGER if is_dangerous else markers.MARKER
    looks.through(phone, f"asked {name}", words, typed)
    if is_dangerous:
        expect(phone.locator(".ajar-danger")).to_be_visible()
        get_help(phone, looks, words)


def knock(phone: Page, base: str, looks: Looks, words: Mapping[str, str]) -> None:
    """Try a code that no room has, where too many did, and where the room is not reached."""
    problem = phone.locator("#phone-problem")
    phone.goto(f"{base}/")
    looks.at(phone, "door")
    phone.locator("input").first.fill("AAAA-AAAA")
    for status, said in ((0, "phone-not-reached"), (429, "phone-too-many"), (404, "phone-no-room")):
        phone.unroute("**/api/rooms/*")
        phone.route("**/api/rooms/*", partial(answer, status=status))
        phone.locator("input").first.press("Enter")
        expect(problem).to_contain_text(words[said].partition("{")[0])
        looks.at(phone, said)


def answer(route: Route, *, status: int) -> None:
    """Answer a request for the room with a status; with 0, not at all."""
    if status:
        route.fulfill(status=status)
    else:
        route.abort()


def test_no_english_is_left_in_a_room(
    kit: Materials, context: BrowserContext, tmp_path: Path
) -> None:
    words, looks = kit.words, Looks(kit)
    agenda = kit.agenda(kit.names("agendas")[0])
    couple = kit.scenario(kit.names("scenarios")[0])
    choices = Choices(kit.names("scenarios")[0], kit.countries[0])
    deck = make_deck(agenda.title, kit.running_order(agenda.meetings[0]), kit, choices)
    with served(tmp_path, kit=kit) as (base, _):
        room = Room(base, kit=kit, practice=True, couple=(couple.names, couple.story))
        phone, wall, remote = (context.new_page() for _ in range(3))
        knock(phone, base, looks, words)
        phone.goto(f"{base}/{room.code}")
        looks.at(phone, "welcome")
        press(phone, words["phone-go-on"])
        looks.at(phone, "waiting")
        room.put(deck)
        wall.set_viewport_size({"width": 1280, "height": 800})
        wall.goto(room.ticket("wall"))
        remote.goto(room.ticket("remote"))
        names = sorted({s.question for s in deck.slides if s.question})
        for name in names:
            ask(room, name, phone, looks, late=name == names[-1])
            if name == names[0]:
                phone.route("**/answers", lambda route: route.fulfill(status=409, json=FULL))
                press(phone, words["phone-add"])
                phone.get_by_text(words["phone-refused"]).wait_for()
                looks.at(phone, "full room")
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
        phone.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
        looks.at(phone, "ended")
        for times in range(2):
            press(phone, words["phone-forget"])
            looks.at(phone, f"forget {times}")
    assert not looks.found, looks.told()
