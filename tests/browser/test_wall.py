"""The wall, without a room: every slide of every agenda is seen whole, in type for the back row."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from ajar.build.deck import Choices, keys_asked, make_deck, section_order
from ajar.content.materials import Materials
from ajar.content.text import fill
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from ajar.content.agendas import Stretch

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
SIZES = ((1920, 1080), (1280, 800), (1024, 768))
BODY, HEADING = 0.045, 0.065
"""The least sizes of text and of headings, as parts of the wall's height."""
PEOPLE = 9
WAY = {
    "address": "192.168.100.200:8700",
    "code": "W7WM-4WXW",
    "path": "M0 0.5h7m2 0h7",
    "size": 25,
}
PAGE = """<!doctype html><html lang="en"><head><title>Wall</title>
<link rel="stylesheet" href="/wall/page.css"><link rel="stylesheet" href="/wall/colors.css">
<link rel="stylesheet" href="/wall/dialog.css"><link rel="stylesheet" href="/wall/wall.css">
</head><body><main class="wall"></main></body></html>"""
SHOW = """async ({slide, ...state}) => {
  const { face } = await import("/wall/face.js");
  const { fit } = await import("/wall/fit.js");
  window.state = { ...window.state, ...state };
  window.wallShows = (slide) => {
    window.state.panel.stage.slide = slide;
    const wall = document.querySelector(".wall");
    const shown = face(window.state);
    wall.replaceChildren(shown);
    return fit(shown) ? shown : null;
  };
  window.wallShows(slide);
}"""
LOOK = """([body, heading]) => {
  const wrong = [];
  const { deck } = window.state;
  for (const [at, { title }] of deck.slides.entries()) {
    const say = (what) => wrong.push(`${at} ${title}: ${what}`);
    const shown = window.wallShows(at);
    if (!shown) { say("does not fit"); continue; }
    const { clientHeight: height } = shown.parentElement;
    const edge = shown.getBoundingClientRect();
    for (const element of shown.querySelectorAll("*")) {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
      if (!texts.length || !element.checkVisibility()) continue;
      const size = parseFloat(getComputedStyle(element).fontSize) / height;
      const least = element.tagName === "H1" ? heading : body;
      if (size < least) say(`${size}: ${texts[0].textContent}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const { top, right, bottom, left } of range.getClientRects())
        if (top < edge.top - 1 || right > edge.right + 1 ||
            bottom > edge.bottom + 1 || left < edge.left - 1)
          say(`cut off: ${texts[0].textContent}`);
    }
  }
  return wrong;
}"""


def all_stretches() -> list[Stretch]:
    """Return every section, and whatever else agendas have."""
    sections = [
        stretch
        for name in MATERIALS.names("sections")
        for stretch in section_order(MATERIALS.section(name))
    ]
    meetings = [
        meeting
        for name in MATERIALS.names("agendas")
        for meeting in MATERIALS.agenda(name).meetings
    ]
    others = [
        stretch
        for meeting in meetings
        for stretch in MATERIALS.running_order(meeting)
        if stretch.section is None
    ]
    return [*sections, *others]


def deck_with(couple: str, country: str) -> dict[str, Any]:
    (lines,) = (each for each in MATERIALS.help_lines if each.code == country)
    choices = Choices(MATERIALS.scenario(couple), lines)
    deck = make_deck("Everything", all_stretches(), MATERIALS, choices)
    read: dict[str, Any] = json.loads(deck.model_dump_json())
    return read


def counts_of(bands: int, first: int) -> list[int]:
    """Return how many of the people are in each band, most of them in a certain one."""
    counts = [0] * bands
    for at in (first, first, first, first, first + 1, first + 1, first + 2, first, first + 3):
        counts[at % bands] += 1
    return counts


def questions(*, revealed: bool) -> list[dict[str, Any]]:
    """Return the questions of all sections while people answer, or as they were revealed."""
    names = {"hesitates": "Helen", "wants-help": "Emil", "moment": "Sunday afternoon"}
    turn = cycle(range(7))
    asked = []
    for number, key in enumerate(keys_asked(all_stretches()), 1):
        exercise = MATERIALS.exercise(key.exercise)
        units = []
        for unit in units_of(exercise):
            at = next(turn)
            shown = revealed and at < 6  # some are held back
            counts = counts_of(len(unit.bands), at)
            units.append({
                "id": unit.id, "kind": unit.kind, "item": unit.item,
                "heading": fill(unit.heading, names), "card": fill(unit.card, names),
                "values": list(unit.values), "bands": list(unit.bands),
                "snapshot": {"fine": False, "counts": counts} if shown else None,
                "withheld": "alike" if revealed and not shown else None,
            })  # fmt: skip
        asked.append({
            "id": number, "name": f"{key.exercise}@{key.moment}", "exercise": key.exercise,
            "moment": key.moment, "title": exercise.title, "answered": PEOPLE - 2,
            "state": "closed" if revealed else "open", "round": 1, "hands": 0, "units": units,
        })  # fmt: skip
    return asked


def state(deck: dict[str, Any], *, revealed: bool = False, **stage: object) -> dict[str, Any]:
    """Return what a face is made of, with a timer that runs."""
    timer = {"ends": 300, "left": None}
    at = {"deck": "x", "slide": 0, "blank": False, "join": False, "dropped": [], "began": 0}
    panel = {
        "joined": PEOPLE,
        "practice": True,
        "questions": questions(revealed=revealed),
        "stage": {**at, "timer": timer, **stage},
    }
    words = dict(MATERIALS.words)
    return {"deck": deck, "way": WAY, "panel": panel, "words": words, "now": 0}


@pytest.fixture(scope="module")
def one_page(page_with_scripts: Callable[..., Page]) -> Iterator[Page]:
    page = page_with_scripts(PAGE)
    yield page
    page.close()


@pytest.fixture
def page(one_page: Page) -> Page:
    one_page.emulate_media(color_scheme="light")
    return one_page


@pytest.mark.parametrize("revealed", [False, True], ids=["asked", "revealed"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_slide_is_seen_whole_and_from_the_back_row(
    page: Page, *, size: tuple[int, int], revealed: bool
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    deck = deck_with("emil-and-helen", "GB")
    page.evaluate(SHOW, {**state(deck, revealed=revealed), "slide": 0})
    assert page.evaluate(LOOK, [BODY, HEADING]) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_slide(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": 1280, "height": 800})
    deck = deck_with("robin-and-ade", "US")
    kinds = {slide["kind"]: at for at, slide in enumerate(deck["slides"])}
    assert kinds.keys() == {"text", "story", "question", "moves", "help"}
    for revealed in (False, True):
        for kind, slide in kinds.items():
            page.evaluate(SHOW, {**state(deck, revealed=revealed), "slide": slide})
            results = Axe().run(page)
            assert results.violations_count == 0, f"{kind}: {results.generate_report()}"
    page.evaluate(SHOW, {**state(deck, join=True), "slide": 0})
    assert Axe().run(page).violations_count == 0


def test_keys_work_wherever_was_clicked_except_in_a_field(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    deck = deck_with("robin-and-ade", "US")
    page.evaluate(SHOW, {**state(deck), "slide": 0})
    page.evaluate("""async () => {
      const { watchKeys } = await import("/wall/keys.js");
      window.acts = [];
      watchKeys((act) => { window.acts.push(act); return true; });
      document.body.insertAdjacentHTML("beforeend", "<input aria-label='Field'>");
      document.querySelector("input").style.cssText = "position: fixed; top: 0; right: 0";
    }""")
    for at in range(20):
        page.mouse.click(100 + 250 * (at % 5), 100 + 180 * (at // 5))
        page.keyboard.press(["ArrowRight", "PageDown", " "][at % 3])
    assert page.evaluate("acts") == ["next"] * 20
    page.locator("input").click()
    page.keyboard.type("b.rc ")
    assert page.evaluate("acts.length") == 20
    assert page.locator("input").input_value() == "b.rc "


def test_blank_shows_nothing_and_says_so_to_who_listens(page: Page) -> None:
    page.evaluate(SHOW, {**state(deck_with("robin-and-ade", "US"), blank=True), "slide": 0})
    assert (
        page.locator(".wall h1").bounding_box() is None
        or page.evaluate("getComputedStyle(document.querySelector('.wall h1')).clipPath")
        == "inset(50%)"
    )
