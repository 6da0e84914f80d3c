"""Parts of the kit's pages by themselves, on one page for all of them."""

from __future__ import annotations

import json
from operator import le
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds

from ajar.content.materials import Materials
from ajar.room.rules.tally import tallied_items
from ajar.room.server.page import PhonePage
from ajar.web import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.page_words
OF_A_VIEW = words_of("notebook.js", WORDS)
DANGERS = {"en": MATERIALS.danger_data("en")}
QUESTION = {
    "id": 1, "name": "agreements@", "round": 1, "open": True, "tallied": [], "since": None,
    "exercise": MATERIALS.form("agreements", "room"),
}  # fmt: skip
ASK = """async ({ asked, words, countries, dangers }) => {
  const { question } = await import("/phone/question.js");
  const { help, noticeAfter } = await import("/shared/help.js");
  const entries = {};
  const notes = {
    entry: (name) => entries[name], isSpent: () => false,
    update(name, more) { entries[name] = { ...entries[name], ...more }; },
  };
  window.looked = 0;
  const shown = question(document.getElementById("host"), asked, {
    words, notes, send: {}, changed() {}, announce() {},
    wayToInstead: () => null, isPlan: () => false,
    help: help({ words, countries, leave() {} }),
    noticeAfter: (...all) => { window.looked++; return noticeAfter(...all, window.dangers); },
  });
  window.dangers = dangers;
  window.shown = shown;
}"""
VIEW = """async ({ state }) => {
  const { default: view } = await import("/built/notebook.js");
  const model = {
    get: (name) => state[name], set: (name, value) => { state[name] = value; },
    save_changes() {}, send() {}, on: (_, hear) => { window.tell ??= hear; },
  };
  window.tell = null;
  const el = document.createElement("div");
  document.getElementById("host").replaceChildren(el);
  window.dispose = view.render({ model, el });
}"""
START = """async ({ block, words }) => {
  const { start } = await import("/notebook/desk_start.js");
  const speak = (asked) => { window.asked = asked; };
  const begin = (chosen) => { window.asked = { chosen }; };
  document.getElementById("host").replaceChildren(start(block, { words, begin, speak }).element);
}"""
IDLE_LATER = """() => {
  window.waiting = [];
  window.idly = requestIdleCallback;
  window.requestIdleCallback = (step) => { window.waiting.push(step); };
}"""
AT_REST = """() => new Promise((go) => {
  requestAnimationFrame(() => (window.idly ?? requestIdleCallback)(() => setTimeout(go)));
  setTimeout(go, 2000);
})"""
"""What a view still has to do when the page finds time keeps it in memory until then.

A browser may find none for minutes in a page that does nothing.
"""
MOST_LOOKS = 50
WIDTHS = (320, 360, 390, 400)
BUTTONS = """() => {
  const [help, leave] = [".ajar-get-help", ".ajar-leave-now"].map(
    (name) => document.querySelector(name).getBoundingClientRect());
  return [leave.left - help.right, Math.min(...[help, leave].flatMap((e) => [e.width, e.height])),
    leave.top - help.top];
}"""


@pytest.fixture(scope="module")
def shared_page(page_with_scripts: Callable[..., Page]) -> Iterator[Page]:
    page = page_with_scripts("<!doctype html><html lang='en'><body></body></html>")
    yield page
    page.close()


@pytest.fixture
def page(shared_page: Page) -> Page:
    shared_page.set_viewport_size({"width": 390, "height": 844})
    shared_page.evaluate("document.body.innerHTML = '<main id=host></main>'")
    return shared_page


def show(page: Page, *pages: list[dict[str, Any]]) -> None:
    """Show a view of these pages, with the bar above them."""
    shown = [{"title": f"Page {n}", "id": str(n), "blocks": b} for n, b in enumerate(pages)]
    notice = {"kind": "notice", "text": "", "leave": True, "help": MATERIALS.help}
    state = {"pages": shown, "words": OF_A_VIEW, "notice": notice, "page": 0, "couple": ""}
    state["workshop"] = MATERIALS.workshop
    page.evaluate(VIEW, {"state": state})


def exercise(name: str) -> dict[str, Any]:
    return {
        "kind": "exercise", "key": f"{name}@", "level": 2,
        "exercise": MATERIALS.form(name, "alone"),
    }  # fmt: skip


def counters(page: Page) -> tuple[int, int]:
    """Return how many nodes and listeners the page has, once nothing is left that it let go."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    found = session.send("Memory.getDOMCounters")
    session.detach()
    return found["nodes"], found["jsEventListeners"]


def counters_at_rest(page: Page, before: tuple[int, ...] = ()) -> tuple[int, ...]:
    """Return the fewest nodes and listeners of several looks: what leaks is in each of them.

    A busy page may need many until it has let go of all that it had `before`.
    """

    def look() -> tuple[int, int]:
        page.evaluate(AT_REST)
        return counters(page)

    fewest = tuple(map(min, zip(*(look() for _ in range(5)), strict=True)))
    for _ in range(MOST_LOOKS):
        if not before or fewest[1] <= before[1]:
            break
        fewest = tuple(map(min, fewest, look()))
    return fewest


def assert_apart(page: Page) -> None:
    between, smallest, below = page.evaluate(BUTTONS)
    assert (between >= 8, smallest >= 44, below) == (True, True, 0)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def assert_steady(step: Callable[[], tuple[int, ...]]) -> None:
    """Repeat a step: later ones leave no more behind than earlier ones, but for a text or two.

    The least of three counts, since a busy page may let go of the newest view only after the next.
    """
    steps = [step() for _ in range(6)]
    early, late = (tuple(map(min, zip(*half, strict=True))) for half in (steps[:3], steps[3:]))
    assert all(map(le, late[1:], early[1:])), (early, late)
    assert late[0] <= early[0] + 5


def test_the_same_answers_are_searched_for_danger_once(page: Page) -> None:
    page.evaluate(
        ASK,
        {"asked": QUESTION, "words": WORDS, "countries": MATERIALS.help, "dangers": DANGERS},
    )
    page.locator(".ajar-own textarea").fill("No shouting")
    page.get_by_role("button", name=WORDS["done"], exact=True).press("Enter")
    expect(page.get_by_role("heading", name=WORDS["what-you-said"])).to_be_visible()
    page.evaluate("shown.refresh()")
    assert page.evaluate("looked") == 1
    page.get_by_role("button", name=WORDS["change"], exact=True).click()
    page.locator(".ajar-own textarea").fill("I want to die")
    page.get_by_role("button", name=WORDS["done"], exact=True).press("Enter")
    expect(page.locator(".ajar-danger")).to_be_visible()
    page.evaluate("shown.refresh()")
    assert page.evaluate("looked") == 2
    page.evaluate("shown.look()")  # its words have arrived later
    assert page.evaluate("looked") == 3
    expect(page.locator(".ajar-danger")).to_have_count(1)


def test_turning_pages_and_changing_answers_leaks_no_nodes_or_listeners(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 844})
    foot = {"kind": "html", "html": '<p><a href="00-opening.ipynb#Help-lines">Help</a></p>'}
    show(page, [exercise("plan"), foot], [exercise("calm"), foot])

    def turn() -> tuple[int, int, int]:
        for way in ("next-page", "previous-page") * 3:
            page.get_by_role("button", name=WORDS[way], exact=True).click()
            page.locator(".ajar-form input[type=text], .ajar-form textarea").first.fill(way)
        listeners: int = page.evaluate("window.ajarHelp.listeners.size")
        return *counters(page), listeners

    assert_steady(turn)


@pytest.mark.parametrize("late", [False, True])
def test_a_removed_view_leaves_nothing_behind(
    page: Page,
    late: bool,  # noqa: FBT001 (whether the browser finds time for idle work only then)
) -> None:
    before: tuple[int, ...] = ()

    def come_and_go() -> tuple[int, ...]:
        nonlocal before
        show(page, [exercise("plan")])
        page.locator(".ajar-form").wait_for()
        page.evaluate("() => { dispose(); window.dispose = null; host.replaceChildren(); }")
        page.evaluate("() => { for (const step of waiting.splice(0)) step(); }")
        before = counters_at_rest(page, before)
        return before

    page.evaluate(IDLE_LATER if late else "() => { window.waiting = []; }")
    come_and_go()
    assert_steady(come_and_go)
    page.evaluate("() => { window.requestIdleCallback = window.idly ?? requestIdleCallback; }")


@pytest.mark.parametrize("damaged", ["", "{"])
def test_unreadable_notes_are_reported_and_no_answer_is_counted_twice(
    browser: Browser, damaged: str
) -> None:
    tallied = [item.id for item in tallied_items(MATERIALS.exercise("agreements"))]
    question = {**QUESTION, "tallied": tallied}
    state = {"version": 1, "practice": False, "ended": False, "question": question}
    shown = PhonePage(MATERIALS.words).render(json.dumps(state).encode(), "ROOM", gzipped=False)
    html, address = bytes(shown.body).decode(), "http://phone.test/ROOM"
    phone = browser.new_page()
    phone.route("http://phone.test/**", lambda route: route.abort())
    phone.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    phone.goto(address)
    store = "damaged => ['notes', 'keys'].forEach(n => localStorage[`ajar-${n} ROOM`] = damaged)"
    if damaged:
        phone.evaluate(store, damaged)
    phone.goto(address)
    phone.get_by_role("button", name=WORDS["phone-go-on"]).click()
    phone.locator("input[type=checkbox]").first.check(force=True)
    phone.get_by_role("button", name=WORDS["done"], exact=True).click()
    expect(phone.get_by_text(WORDS["phone-lost"])).to_have_count(1 if damaged else 0)
    expect(phone.get_by_text(WORDS["phone-unsure"])).to_have_count(1 if damaged else 0)
    adding = phone.get_by_role("button", name=WORDS["phone-add"])
    expect(adding).to_have_count(0 if damaged else 1)
    for width in WIDTHS:
        phone.set_viewport_size({"width": width, "height": 700})
        assert_apart(phone)
    assert axe_finds(phone) == []
    phone.close()


def test_help_on_a_phone_is_for_the_country_of_the_room(browser: Browser) -> None:
    countries = [
        country | {"home": True} if country["code"] == "NZ" else country
        for country in MATERIALS.help
    ]
    state = {"version": 1, "practice": False, "ended": False, "question": QUESTION}
    shown = PhonePage(MATERIALS.words, countries).render(json.dumps(state).encode(), gzipped=False)
    html, address = bytes(shown.body).decode(), "http://phone.test/ROOM"
    context = browser.new_context(timezone_id="America/Chicago", locale="en-US")
    phone = context.new_page()
    phone.route("http://phone.test/**", lambda route: route.abort())
    phone.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    phone.goto(address)
    phone.get_by_role("button", name=WORDS["help-get"]).first.click()
    country = phone.get_by_role("dialog").get_by_role("combobox")
    expect(country).to_have_value("NZ")
    country.select_option("US")
    expect(phone.get_by_role("link", name="Call 988").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("beside", ["", "03-boundary.ipynb"])
def test_three_zeros_link_to_needs_only_if_that_page_exists(page: Page, beside: str) -> None:
    show(page, [{**exercise("check-in"), "elsewhere": beside}])
    zeros = MATERIALS.danger_data("en")["rulers-at-zero"]
    danger = {**zeros, "kinds": [], "countries": MATERIALS.help}
    state = {"answers": {}, "done": True, "reflection": [], "danger": danger}
    page.evaluate("state => tell({ states: { 'check-in@': state } })", state)
    expect(page.get_by_role("heading", name=zeros["title"])).to_be_visible()
    ways = page.get_by_text(WORDS["help-needs"])
    expect(ways).to_have_count(1 if beside else 0)
    if beside:
        expect(ways).to_have_attribute("href", beside)


@pytest.mark.parametrize("width", WIDTHS)
def test_help_and_leave_now_are_apart_on_one_line(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    show(page, [exercise("plan")], [exercise("calm")])
    assert_apart(page)
    line = page.locator(".ajar-notice")
    assert line.bounding_box()["height"] <= 64  # type: ignore[index]


def test_changing_the_language_at_the_desk_keeps_the_other_choices(page: Page) -> None:
    def choices(name: str) -> list[dict[str, Any]]:
        return [{"id": f"{name}{n}", "title": f"{name} {n}", "minutes": 5} for n in range(2)]

    block = {name: choices(name) for name in ("meetings", "sections", "couples", "countries")}
    given = {"languages": choices("language"), "language": "language0", "server": False}
    shown = {**block, **given, "meeting": "", "picked": "couples0", "country": "countries0"}
    page.evaluate(START, {"block": shown, "words": WORDS})
    page.get_by_label(WORDS["desk-which"]).select_option("sections1")
    page.get_by_label(WORDS["desk-couple"]).select_option("couples1")
    page.get_by_label(WORDS["desk-country"]).select_option(label=WORDS["desk-elsewhere"])
    page.get_by_role("radio", name=WORDS["desk-without"]).check()
    page.get_by_label(WORDS["language-choice"]).select_option("language1")
    asked = page.evaluate("window.asked")
    chosen = {"meeting": "sections1", "couple": "couples1", "country": "", "phones": "none"}
    assert asked == {"language": "language1", "chosen": chosen}
    page.evaluate(START, {"block": {**shown, "chosen": chosen}, "words": WORDS})
    page.get_by_role("button", name=WORDS["desk-begin"]).click()
    assert page.evaluate("window.asked.chosen") == {**chosen, "key": ""}
