"""A whole meeting of an hour: the desk, the wall in a window beside it, a remote, seven phones."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.rooms import MATERIALS
from tests.browser.test_wall import answers_of

from ajar.room.host.addresses import addresses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

WORDS = MATERIALS.words
Kit: TypeAlias = Any
"""A kit that is running: see `conftest.Running`."""
MOST_ACTS = 8
"""Acts from the start to the first chart."""


@pytest.fixture(scope="module")
def kit(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Kit]:
    del browser  # only to skip early where there is none
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        yield running


@pytest.fixture(scope="module")
def desk(browser: Browser, kit: Kit) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(kit.address)
    yield page
    page.close()


@pytest.fixture(autouse=True)
def ended(desk: Page) -> Iterator[None]:
    """Leave no room behind, whatever a test has done."""
    yield
    for dialog in desk.get_by_role("dialog").all():
        dialog.press("Escape")
    if desk.locator(".ajar-desk").is_visible():
        end(desk)


def button(within: Page | Locator, word: str) -> Locator:
    return within.get_by_role("button", name=re.compile(f"^{re.escape(WORDS[word])}"))


def begin(desk: Page, phones: str) -> None:
    """Begin the meeting of an hour, as it is offered at the start."""
    desk.get_by_role("combobox").first.select_option("60-minutes/0")
    desk.get_by_role("radio", name=WORDS[phones]).check()
    desk.locator(".ajar-begin").click()
    expect(desk.get_by_role("region", name=WORDS["desk-title"])).to_be_visible()


def end(desk: Page) -> None:
    desk.get_by_role("button", name=WORDS["desk-end"], exact=True).click()
    desk.get_by_role("dialog").get_by_role("button", name=WORDS["room-end"], exact=True).click()
    expect(desk.locator(".ajar-begin")).to_be_visible()


def on_the_desk(desk: Page) -> Locator:
    """Return the wall as the desk shows it."""
    return desk.locator(".desk-now .wall-face")


def title(face: Locator) -> Locator:
    return face.locator("h1")


@pytest.mark.skipif(not addresses(), reason="this computer is in no network, so no phone can come")
def test_a_whole_meeting(browser: Browser, desk: Page) -> None:
    """From the start to the first chart in few acts; then to the end, by remote and keys."""
    acts = 1  # the command
    begin(desk, "desk-with-phones")
    acts += 1
    to_wall = desk.locator(".desk-tools a")
    expect(to_wall).to_have_attribute("href", re.compile("^http"))
    wall = opened(browser, to_wall.get_attribute("href"), 1920, 1080)
    acts += 1
    phones = joined(browser, desk, wall)
    go_to(desk, "First check-in")
    acts += 1
    desk.keyboard.press("PageDown")
    acts += 1
    expect(wall.locator(".wall-question")).to_contain_text("0: ")
    desk.keyboard.press("o")
    acts += 1
    answer(phones, desk)
    expect(desk.locator(".desk-count")).to_have_text(
        WORDS["wall-answered-of"].replace("{n}", "6").replace("{of}", "7")
    )
    desk.keyboard.press("r")
    acts += 1
    desk.get_by_role("dialog").get_by_role("button", name=WORDS["wall-reveal-now"]).click()
    expect(wall.locator(".wall-chart")).to_be_visible()
    assert acts <= MOST_ACTS, f"{acts} acts, and one more where somebody has not answered"

    remote = remote_of(browser, desk)
    shown = wall.locator(".wall-face")
    for _ in range(2):
        before = str(shown.get_attribute("data-slide"))
        button(remote, "next").click()
        expect(shown).not_to_have_attribute("data-slide", before)
    expect(title(on_the_desk(desk))).to_have_text(title(shown).inner_text())
    parts_of(remote, "Sorting the cards")
    expect(wall.locator(".wall-face")).to_contain_text("Emil")
    walk_to_the_end(desk, wall, remote)
    assert axe_finds(desk, ".ajar") == []
    end(desk)
    expect(wall.locator(".wall")).to_contain_text(WORDS["wall-ended"])
    expect(remote.get_by_role("main")).to_contain_text(WORDS["wall-ended"])
    for page in (wall, remote, *phones.pages):
        page.close()


def test_a_meeting_without_phones_counts_hands_one_card_at_a_time(desk: Page) -> None:
    begin(desk, "desk-without")
    go_to(desk, "Sorting the cards")
    while not on_the_desk(desk).locator(".wall-cards").count():
        before = on_the_desk(desk).get_attribute("data-slide")
        desk.keyboard.press("ArrowRight")
        expect(on_the_desk(desk)).not_to_have_attribute("data-slide", str(before))
    expect(on_the_desk(desk).locator(".wall-foot")).to_have_count(0)
    expect(button(desk, "room-ask-open")).to_be_hidden()
    expect(button(desk, "desk-hands")).to_be_enabled()
    desk.keyboard.press("f")
    desk.keyboard.press("h")
    sheet = desk.get_by_role("dialog")
    for _ in range(2):
        sheet.get_by_role("button", name=WORDS["desk-more"].replace("{label}", "Likely")).click()
    button(sheet, "desk-enough").click()
    expect(desk.locator(".desk-screen .wall-now")).to_have_text("2 answered")
    desk.keyboard.press("r")
    expect(desk.locator(".desk-screen .wall-face")).to_have_class(re.compile("wall-chart"))
    desk.keyboard.press("f")
    expect(on_the_desk(desk)).to_contain_text("2")
    expect(on_the_desk(desk)).to_have_class(re.compile("wall-chart"))
    end(desk)


def test_keys_work_after_any_click_and_a_new_kernel_returns_to_the_same_slide(
    desk: Page, kit: Kit
) -> None:
    begin(desk, "desk-practice")
    desk.keyboard.press("End")
    expect(desk.locator(".desk-next .desk-wall")).to_be_hidden()
    desk.keyboard.press("Home")
    chance = random.Random(3)
    expect(on_the_desk(desk)).to_have_attribute("data-slide", "0")
    now = 0
    for _ in range(5):
        desk.mouse.click(
            chance.randrange(290, 1200), chance.randrange(210, 660)
        )  # beside the parts
        desk.keyboard.press("PageDown")
        now += 1
        expect(on_the_desk(desk)).to_have_attribute("data-slide", str(now))
    desk.keyboard.press("f")
    expect(desk.locator(".desk-screen .wall-face")).to_be_visible()
    desk.keyboard.press("PageUp")
    expect(desk.locator(".desk-screen .wall-face")).to_have_attribute("data-slide", str(now - 1))
    desk.keyboard.press("f")
    expect(desk.locator(".desk-screen")).to_be_hidden()
    desk.reload()
    expect(on_the_desk(desk)).to_have_attribute("data-slide", str(now - 1))
    for kernel in kit.kernels():
        kernel.kill()
    desk.reload()
    expect(on_the_desk(desk)).to_have_attribute("data-slide", str(now - 1))
    end(desk)


def opened(browser: Browser, address: str | None, width: int, height: int) -> Page:
    """Open a page of a presenter."""
    assert address
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(address)
    return page


class Phones:
    """Three phones with a page, and four that only send."""

    def __init__(self, browser: Browser, base: str, code: str) -> None:
        self.api = f"{base}/api/rooms/{code}"
        self.pages = [browser.new_page(viewport={"width": 390, "height": 844}) for _ in range(3)]
        for page in self.pages:
            page.goto(f"{base}/{code}")
            page.get_by_role("button", name="Go on", exact=True).click()
        self.keys = [f"{n}" * 22 for n in range(4)]
        for key in self.keys:
            assert httpx.post(f"{self.api}/join", json={"key": key}).is_success


def joined(browser: Browser, desk: Page, wall: Page) -> Phones:
    foot, code = wall.locator(".wall-foot"), re.compile(r"[0-9A-Z]{4}[-‑][0-9A-Z]{4}")
    expect(foot).to_contain_text(code)
    found = code.search(foot.inner_text())
    address = urlsplit(wall.url)
    assert found
    phones = Phones(browser, f"{address.scheme}://{address.netloc}", found[0].replace("‑", "-"))
    expect(desk.locator(".desk-room")).to_contain_text(WORDS["desk-joined"].replace("{n}", "7"))
    return phones


def answer(phones: Phones, desk: Page) -> None:
    """Let six of seven phones answer the check-in: two with their page, four over HTTP."""
    for number, page in enumerate(phones.pages[:2]):
        expect(page.locator("fieldset:has(.ajar-numbers)")).to_have_count(3)
        for ruler in page.locator("fieldset:has(.ajar-numbers)").all():
            ruler.get_by_role("radio").nth(3 + 4 * number).check(force=True)
        page.get_by_role("button", name=WORDS["done"], exact=True).click()
        page.get_by_role("button", name=WORDS["phone-add"], exact=True).click()
    state = httpx.get(phones.api).json()["question"]
    exercise = MATERIALS.exercise("check-in")
    chance = random.Random(5)
    for key in phones.keys:
        body = {"question": state["id"], "round": state["round"], "key": key,
                "answers": answers_of(exercise, chance)}  # fmt: skip
        assert httpx.post(f"{phones.api}/answers", json=body).is_success
    del desk


def remote_of(browser: Browser, desk: Page) -> Page:
    """Open the remote by the link below its picture, which says the same."""
    button(desk, "desk-remote").click()
    dialog = desk.get_by_role("dialog")
    expect(dialog.locator(".desk-scan")).to_be_visible()
    address = dialog.get_by_role("link").get_attribute("href")
    remote = opened(browser, address, 390, 844)
    expect(button(remote, "next")).to_be_visible()
    expect(dialog).to_contain_text(WORDS["desk-remote-there"].replace("{n}", "1"))
    button(dialog, "wall-close").click()
    return remote


def go_to(desk: Page, part: str) -> None:
    """Go to a part: one act."""
    parts = desk.get_by_role("navigation", name=WORDS["desk-agenda"])
    chosen = parts.get_by_role("button", name=part, exact=True)
    chosen.click()
    expect(chosen).to_have_attribute("aria-current", "step")


def parts_of(remote: Page, name: str) -> None:
    """Go to a part on the remote: one act, and one more to choose it."""
    button(remote, "remote-parts").click()
    remote.get_by_role("dialog").get_by_role("button", name=re.compile(f"^{name}")).click()


def walk_to_the_end(desk: Page, wall: Page, remote: Page) -> None:
    """Go on by the keys of the desk and by the remote in turn; all three agree at each slide."""
    face = wall.locator(".wall-face")
    last = None
    for turn in range(60):
        now = face.get_attribute("data-slide")
        if now == last:
            break
        last = now
        has_next = desk.locator(".desk-next .desk-wall").is_visible()
        if turn % 2:
            desk.keyboard.press("ArrowRight")
        else:
            button(remote, "next").click()
        if has_next:
            expect(face).not_to_have_attribute("data-slide", str(now))
        shown = face.get_attribute("data-slide")
        expect(on_the_desk(desk)).to_have_attribute("data-slide", str(shown))
    expect(face.locator("h1")).to_have_text(WORDS["help-lines"])
