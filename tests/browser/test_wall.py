"""The wall: every slide of every meeting is seen whole, large enough, and by everyone."""

from __future__ import annotations

import base64
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.rooms import Room as RoomOverHttp
from tests.browser.rooms import served

from ajar.build.deck import Choices, make_deck
from ajar.content.agendas import section_order
from ajar.content.exercise import Choice, Ruler, Sort, cards_of
from ajar.content.materials import Materials
from ajar.room.rules.codes import scan_of
from ajar.room.rules.stage import Deck, DeckPart, JoinWay, Logo, StagedDeck, WifiScan
from ajar.room.rules.tally import tallied_items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

    from ajar.content.exercise import Exercise
    from ajar.room.rules.stage import Slide

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
SIZES = [(1920, 1080), (1280, 800), (1024, 768)]
BODY, HEADING = 0.045, 0.065
"""The smallest type, as a part of the wall's height."""
WIDEST = "MWMW-WMWM"
"""A code of the widest letters there are."""
PHONES = 12
MANY_CARDS = 15
"""Cards of the largest question, so that a wall with so many of them is measured."""
MEASURE = """async ([body, heading]) => {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const wall = document.querySelector(".wall");
  const face = wall.querySelector(".wall-face");
  const area = wall.getBoundingClientRect();
  const found = [];
  if (document.scrollingElement.scrollHeight > innerHeight) found.push("the page scrolls");
  for (const e of face.querySelectorAll("*")) {
    if (e.closest(".wall-unseen") || !e.checkVisibility()) continue;
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    const isSeen = own || e.matches("img, svg, svg *");
    const box = e.getBoundingClientRect();
    if (!isSeen || !box.width) continue;
    const what = `${e.tagName} “${e.textContent.trim().slice(0, 40)}”`;
    if (box.left < area.left - 1 || box.top < area.top - 1 ||
        box.right > area.right + 1 || box.bottom > area.bottom + 1) found.push(`cut off: ${what}`);
    if (!own) continue;
    const size = parseFloat(getComputedStyle(e).fontSize) / area.height;
    if (size < (e.closest("h1") ? heading : body) - 0.0005)
      found.push(`${(100 * size).toFixed(1)} %: ${what}`);
    if (e.scrollWidth > e.clientWidth + 2 && getComputedStyle(e).display !== "inline")
      found.push(`too wide: ${what}`);
  }
  return found;
}"""
"""What of the wall is cut off, too small or too wide, once its new size has been drawn."""


CONTRAST, SHAPES = 4.5, 3
"""The least contrast of text, and of bars and lines, in every look of the wall."""
FAINT = """([least, ofShapes]) => {
  const wall = document.querySelector(".wall");
  const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const parse = (color) => color.match(/[\\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ratio = (...colors) => {
    const [low, high] = colors.map(light).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color[3] !== 0) return color;
    }
    return [255, 255, 255];
  };
  const seen = (color, ground) => color !== "none" && ratio(parse(color), ground) >= ofShapes;
  const found = [];
  for (const look of ["light", "dark", "contrast"]) {
    wall.dataset.look = look;
    for (const e of wall.querySelectorAll(".wall-face *")) {
      if (!e.checkVisibility() || e.closest(".wall-unseen, .wall-scan")) continue;
      const style = getComputedStyle(e);
      const ground = behind(e);
      const what = `${look}: ${e.outerHTML.slice(0, 60)}`;
      const ink = e.closest("svg") ? style.fill : style.color;
      if ([...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) {
        if (ratio(parse(ink), ground) < least) found.push(what);
      } else if (e.matches("svg [class]:not(.wall-rest)") && e.getBoundingClientRect().width) {
        if (!seen(style.fill, ground) && !seen(style.stroke, ground)) found.push(what);
      }
    }
  }
  delete wall.dataset.look;
  return found;
}"""
"""What of the wall does not stand out from what is behind it."""


class Room(RoomOverHttp):
    """A room with a deck, and a page that is its wall."""

    def put(self, deck: Deck, wifi: str = "") -> None:
        address = "192.168.100.200:8080"
        scan = scan_of(f"http://{address}/{self.code}")
        network = WifiScan(name=wifi, **vars(scan)) if wifi else None
        way = JoinWay(address=address, code=WIDEST, wifi=network, **vars(scan))
        staged = StagedDeck(deck=deck, way=way)
        self.stage = self.do("POST", f"/api/rooms/{self.code}/deck", staged.model_dump(mode="json"))

    def step(self, step: str, **more: int) -> None:
        self.do("POST", f"/api/rooms/{self.code}/stage", {"step": step, **more})

    def ticket(self, kind: str) -> str:
        made = self.do("POST", f"/api/rooms/{self.code}/tickets", {"kind": kind})
        code = self.code.replace("-", "")
        return f"{self.base}/{kind}#{code}.{made['ticket']}"

    def answer_all(self, name: str, exercise: Exercise, seed: int) -> None:
        """Let phones answer a question, and reveal it."""
        chance = random.Random(seed)
        self.ask(name)
        for _ in range(PHONES):
            key = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=22))
            body = {"question": self.ids[name], "round": 1, "key": key,
                    "answers": answers_of(exercise, chance)}  # fmt: skip
            url = f"{self.base}/api/rooms/{self.code}/answers"
            assert httpx.post(url, json=body).is_success
        self.act(name, "reveal")


def answers_of(exercise: Exercise, chance: random.Random) -> dict[str, object]:
    """Return the answers of one phone."""
    answers: dict[str, object] = {}
    for item in tallied_items(exercise):
        match item:
            case Ruler():
                answers[item.id] = chance.randrange(11)
            case Choice(many=many):
                ids = [card.id for card in cards_of(item)]
                answers[item.id] = chance.sample(ids, 3 if many and len(ids) > 3 else 1)
            case Sort(piles=piles):
                answers[item.id] = {c.id: chance.choice(piles).id for c in cards_of(item)}
    return answers


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    del browser  # only to skip early where there is none
    with served(tmp_path_factory.mktemp("rooms")) as (base, _):
        yield base


@pytest.fixture(scope="module")
def everything() -> Deck:
    """Return one deck with every different slide of every meeting and section."""
    (country,) = (each for each in MATERIALS.help_lines if each.code == "GB")  # the most lines
    choices = Choices("emil-and-helen", country)
    meetings = [m for name in MATERIALS.names("agendas") for m in MATERIALS.agenda(name).meetings]
    orders = [
        *map(MATERIALS.running_order, meetings),
        *(section_order(MATERIALS.section(name)) for name in MATERIALS.names("sections")),
    ]
    slides: dict[str, Slide] = {}
    for order in orders:
        for slide in make_deck("All", order, MATERIALS, choices).slides:
            same = slide.model_copy(update={"id": "", "part": 0, "notes": ()})
            slides.setdefault(same.model_dump_json(), same)
    most = max(len(item.cards) for slide in slides.values() for item in slide.items)
    assert most >= MANY_CARDS
    numbered = [s.model_copy(update={"id": str(n)}) for n, s in enumerate(slides.values())]
    return Deck(title="All", parts=(DeckPart(title="All"),), slides=tuple(numbered))


@pytest.fixture
def open_wall(browser: Browser) -> Iterator[Callable[..., Page]]:
    pages: list[Page] = []

    def open_page(room: Room, kind: str = "wall", **options: Any) -> Page:  # noqa: ANN401
        page = browser.new_page(**options)
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        page.goto(room.ticket(kind))
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.close()


def look(page: Page, room: Room, number: int) -> None:
    """Go to a slide, and wait until the wall shows it."""
    room.step("go", slide=number)
    expect(page.locator(".wall-face")).to_have_attribute("data-slide", str(number))


def offenders_on(page: Page) -> Iterator[tuple[str, list[str]]]:
    """Yield what is wrong with a slide, at each size of the wall and in each of its looks."""
    size = page.viewport_size
    assert size
    is_large = (size["width"], size["height"]) == SIZES[0]
    for width, height in SIZES if is_large else SIZES[::-1]:
        page.set_viewport_size({"width": width, "height": height})
        if offenders := page.evaluate(MEASURE, [BODY, HEADING]):
            yield f"{width}x{height}", offenders
    if faint := page.evaluate(FAINT, [CONTRAST, SHAPES]):
        yield "faint", faint


def test_every_slide_is_complete_large_and_clear_on_every_wall(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    room.put(everything)
    room.step("timer", minutes=9)
    page = open_wall(room, viewport={"width": SIZES[0][0], "height": SIZES[0][1]})
    found: dict[str, list[str]] = {}
    for number, slide in enumerate(everything.slides):
        look(page, room, number)
        found |= {f"{slide.title} {where}": what for where, what in offenders_on(page)}
    room.step("join")
    for wifi in ("", "Harbor House Guest Network"):
        room.put(everything, wifi)
        expect(page.locator(".wall-way > .wall-scans")).to_have_count(2 if wifi else 1)
        found |= {f"How to join {where}": what for where, what in offenders_on(page)}
    assert not found, "\n".join(f"{slide}: {what}" for slide, what in found.items())


def test_every_chart_is_complete_large_and_clear(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    names = {s.question for s in everything.slides if s.question}
    exercises = {name: MATERIALS.exercise(name.partition("@")[0]) for name in sorted(names)}
    slides = [s for s in everything.slides if s.question or s.kind == "moves"]
    for seed, (name, exercise) in enumerate(exercises.items()):
        if tallied_items(exercise):
            room.answer_all(name, exercise, seed)
    deck = everything.model_copy(update={"slides": tuple(slides)})
    room.put(deck)
    page = open_wall(room, viewport={"width": SIZES[0][0], "height": SIZES[0][1]})
    found: dict[str, list[str]] = {}
    for number, slide in enumerate(slides):
        look(page, room, number)
        found |= {f"{slide.title} {where}": what for where, what in offenders_on(page)}
    assert not found, "\n".join(f"{slide}: {what}" for slide, what in found.items())


def test_the_wall_and_the_remote_are_accessible(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    drawn = MATERIALS.picture("00-opening").encode()
    picture = f"data:image/svg+xml;base64,{base64.b64encode(drawn).decode()}"
    room.put(everything.model_copy(update={"logo": Logo(src=picture, alt="The agency")}))
    room.answer_all("hesitation@", MATERIALS.exercise("hesitation"), 7)
    room.answer_all("check-in@opening", MATERIALS.exercise("check-in"), 8)
    page = open_wall(room)
    remote = open_wall(room, "remote", viewport={"width": 390, "height": 844})
    kinds: dict[tuple[str, str], int] = {}
    for number, slide in enumerate(everything.slides):
        is_chart = slide.question in ("hesitation@", "check-in@opening")
        kinds.setdefault((slide.kind, "chart" if is_chart else ""), number)
    for number in kinds.values():
        look(page, room, number)
        for shown in (page, remote):
            assert axe_finds(shown) == [], number
            shown.emulate_media(color_scheme="dark")  # by night, colors change and nothing else
            assert axe_finds(shown, colors_only=True) == [], (number, "dark")
            shown.emulate_media(color_scheme="light")
        expect(page.get_by_role("img", name="The agency")).to_have_count(1 if number == 0 else 0)
    room.step("join")
    expect(page.get_by_role("img", name="The agency")).to_be_visible()


def test_keys_work_after_any_click_but_not_while_a_dialog_is_open(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    room.put(everything)
    page = open_wall(room, viewport={"width": 1280, "height": 800})
    face = page.locator(".wall-face")
    expect(face).to_have_attribute("data-slide", "0")
    chance = random.Random(1)
    shown = [n for n, slide in enumerate(everything.slides) if slide.kind != "moves"]
    for number in shown[1:21]:
        page.mouse.click(chance.randrange(1, 1279), chance.randrange(1, 799))
        page.keyboard.press(chance.choice(["ArrowRight", "PageDown", " "]))
        expect(face).to_have_attribute("data-slide", str(number))
    for key, number in (("PageUp", shown[19]), ("ArrowLeft", shown[18]), ("Home", 0)):
        page.keyboard.press(key)
        expect(face).to_have_attribute("data-slide", str(number))
    page.keyboard.press("b")
    expect(page.locator(".wall-blank")).to_be_attached()
    page.keyboard.press(".")
    expect(page.locator(".wall-blank")).not_to_be_attached()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).not_to_be_attached()
    page.keyboard.press("j")
    expect(page.locator(".wall-join")).to_be_visible()
    page.keyboard.press("p")
    page.get_by_role("dialog").locator("[aria-current]").click()
    expect(page.get_by_role("dialog")).not_to_be_attached()
    sort = next(n for n, slide in enumerate(everything.slides) if slide.question == "hesitation@")
    room.ask("hesitation@")
    room.act("hesitation@", "close")
    look(page, room, sort)
    page.keyboard.press("h")
    page.get_by_role("button", name=WORDS["desk-more"].replace("{label}", "Likely")).click()
    for _ in range(14):
        page.get_by_role("button", name=WORDS["desk-next-card"]).click()
    sheet = page.get_by_role("dialog")
    assert sheet.evaluate("sheet => sheet.scrollHeight <= sheet.clientHeight")
    sheet.get_by_role("button", name=WORDS["room-count"]).click()
    expect(page.locator(".wall-now")).to_have_text(WORDS["wall-answered-one"])


def test_the_wall_returns_to_its_slide_after_a_reload_and_says_when_the_room_ends(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    room.put(everything)
    page = open_wall(room)
    room.step("go", slide=5)
    expect(page.locator(".wall-face")).to_have_attribute("data-slide", "5")
    page.reload()
    expect(page.locator(".wall-face")).to_have_attribute("data-slide", "5")
    room.end()
    expect(page.locator(".wall")).to_contain_text(WORDS["wall-ended"])


def test_reveal_asks_first_while_people_still_answer(
    server: str, everything: Deck, open_wall: Callable[..., Page]
) -> None:
    room = Room(server)
    room.put(everything)
    room.ask("check-in@opening")
    for letter in "ab":
        url = f"{room.base}/api/rooms/{room.code}/join"
        assert httpx.post(url, json={"key": letter * 22}).is_success
    answer = {"question": room.ids["check-in@opening"], "round": 1, "key": "a" * 22,
              "answers": {"importance": 5}}  # fmt: skip
    assert httpx.post(f"{room.base}/api/rooms/{room.code}/answers", json=answer).is_success
    number = next(n for n, s in enumerate(everything.slides) if s.question == "check-in@opening")
    page = open_wall(room)
    look(page, room, number)
    expect(page.locator(".wall-now")).to_have_text(
        WORDS["wall-answered-of"].replace("{n}", "1").replace("{of}", "2")
    )
    page.keyboard.press("r")
    expect(page.get_by_role("dialog")).to_contain_text(WORDS["wall-still-one"])
    wait = page.get_by_role("button", name=WORDS["wall-wait"])
    wait.evaluate("""button => { // and at once again, before the window that closes is gone
        button.click();
        window.dispatchEvent(new KeyboardEvent("keydown", { key: "r" }));
    }""")
    expect(page.get_by_role("dialog").get_by_role("button").first).to_be_focused()
    wait.click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert room.panel()["questions"][0]["state"] == "open"
    page.keyboard.press("r")
    expect(page.get_by_role("dialog").get_by_role("button").first).to_be_focused()
    remote = open_wall(room, "remote", viewport={"width": 390, "height": 844})
    remote.get_by_role("button", name=WORDS["room-ask-reveal"]).click()
    expect(remote.get_by_role("dialog")).to_contain_text(WORDS["wall-still-one"])
    again = {**answer, "key": "b" * 22}
    assert httpx.post(f"{room.base}/api/rooms/{room.code}/answers", json=again).is_success
    expect(page.get_by_role("dialog")).to_contain_text(WORDS["wall-still-none"])
    page.keyboard.press("Enter")
    expect(page.locator(".wall-face")).to_contain_text(WORDS["wall-held-title"])
    expect(remote.get_by_role("dialog")).to_have_count(0)  # it is done already
    assert room.panel()["questions"][0]["state"] == "closed"
