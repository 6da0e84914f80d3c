"""The room from the facilitator's side: on the wall, by keyboard, with phones, until its end."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.markers import IN_VIEW, color_lab

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Download, Locator, Page

    from ajar.content.models import Scenario

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
Kit: TypeAlias = Any
"""A kit that is running: see `conftest.Running`."""
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
COUPLES = {couple.title: couple for couple in map(MATERIALS.scenario, MATERIALS.names("scenarios"))}


@pytest.fixture(scope="module")
def kit(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Kit]:
    del browser  # only to skip early where there is none
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        yield running


@pytest.fixture(scope="module")
def lab(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """Show one JupyterLab for all tests of this module; give its page, and the errors on it."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(f"{error} {error.stack}"))
    yield page, errors
    page.close()


@pytest.fixture
def page(lab: tuple[Page, list[str]]) -> Iterator[Page]:
    page, errors = lab
    yield page
    # JupyterLab has a few of its own when notebooks come and go on a busy machine.
    assert [error for error in errors if "jlab_core" not in error] == []


@pytest.fixture
def show(
    page: Page, kit: Kit, begin: Callable[[Page], None], begin_here: Callable[[Page, str], None]
) -> Callable[[str], None]:
    """Return a way to open a notebook and to begin it, or to begin it once more."""

    def open_and_begin(section: str) -> None:
        if page.url == "about:blank":
            page.goto(kit.address.replace("meeting", section))
            begin(page)
        else:
            begin_here(page, f"notebooks/{section}.ipynb")

    return open_and_begin


@pytest.fixture
def ended(page: Page, show: Callable[[str], None]) -> Iterator[None]:
    """End the room that a test has opened, whatever it has left on the screen."""
    yield
    for dialog in page.locator(".ajar dialog[open]").all():
        dialog.press("Escape")
    if not shown(page, ".ajar-ending").count():
        show("00-opening")
    end(page)


def shown(page: Page, selector: str) -> Locator:
    """Return what fits a selector in the notebook in view."""
    return page.locator(f"{IN_VIEW} {selector}")


def group(page: Page, word: str) -> Locator:
    """Return the groups of this name in the notebook in view.

    Playwright looks for a role in all that JupyterLab has on the page, each time anew.
    """
    return shown(page, f'[role=group][aria-label="{WORDS[word]}"]:not([hidden])')


def door(page: Page) -> Locator:
    return group(page, "room-title")


def button(within: Page | Locator, word: str) -> Locator:
    return within.get_by_role("button", name=WORDS[word], exact=True)


def bar(page: Page, number: int = 0) -> Locator:
    """Return where a question is opened and revealed, by its place in the notebook."""
    return group(page, "room-ask").nth(number)


def rehearse(page: Page, phones: int = 12) -> None:
    name = WORDS["room-rehearse"].replace("{n}", str(phones))
    door(page).get_by_role("button", name=name).click()
    said = WORDS["room-joined"].replace("{n}", str(phones))
    expect(door(page).get_by_role("status").first).to_have_text(said)


def reveal(page: Page, phones: int = 12, number: int = 0) -> None:
    """Open a question, wait for everybody, and reveal it."""
    controls = bar(page, number)
    button(controls, "room-ask-open").click()
    expect(controls.locator(".ajar-counts b").first).to_have_text(str(phones))
    button(controls, "room-ask-reveal").click()
    expect(controls).to_contain_text(WORDS["room-is-closed"])


def reveal_while_people_answer(page: Page, number: int = 0) -> None:
    """Press Reveal after the first answer: what is asked stays true until everybody answered."""
    controls = bar(page, number)
    button(controls, "room-ask-open").click()
    button(controls, "room-ask-reveal").click()
    asked = controls.get_by_role("dialog")
    expect(asked).to_contain_text(WORDS["wall-still-none"])
    button(asked, "wall-reveal-now").click()
    expect(controls).to_contain_text(WORDS["room-is-closed"])


def end(page: Page) -> None:
    if not door(page).locator("details[open]").count():
        door(page).get_by_text(WORDS["room-ending"], exact=True).click()
    button(door(page), "room-end").click()
    button(door(page), "room-end").click()
    expect(door(page)).to_contain_text(WORDS["room-ended"])


def code_of(page: Page) -> str:
    """Return the join code, as it stands at the door."""
    expect(door(page)).to_contain_text(CODE)
    return CODE.findall(door(page).inner_text())[0]


def assert_accessible(page: Page, context: str = f"{IN_VIEW} .ajar") -> None:
    """Look at all of it; then at its colors in the other theme, in which the next look begins.

    JupyterLab takes its time to change colors, and nothing but colors depends on them.
    """
    assert axe_finds(page, context) == []
    is_light = page.locator("body[data-jp-theme-light=true]").count()
    color_lab(page, "dark" if is_light else "light")
    assert axe_finds(page, context, colors_only=True) == []


# ---- On the wall ----


def test_a_question_can_be_opened_revealed_and_downloaded_by_keyboard_alone(
    page: Page, show: Callable[[str], None]
) -> None:
    """Whatever is seen between the closed door and the end of the room is accessible."""
    show("01-hesitation")
    expect(door(page)).to_contain_text(WORDS["room-how-network"])
    expect(bar(page)).to_contain_text(WORDS["room-not-open"])
    expect(bar(page).get_by_role("button")).to_have_text(
        [WORDS["room-open"], WORDS["room-inside"], WORDS["room-clock-hide"]]
    )
    assert_accessible(page)
    name = WORDS["room-rehearse"].replace("{n}", "12")
    door(page).get_by_role("button", name=name).focus()
    page.keyboard.press("Enter")
    expect(door(page)).to_contain_text(WORDS["room-joined"].replace("{n}", "12"))
    expect(page.locator(".ajar-door :focus")).to_be_attached()
    door(page).get_by_text(WORDS["room-ending"], exact=True).click()
    expect(door(page)).to_contain_text(WORDS["room-take-nothing"])
    expect(button(door(page), "room-take-table")).to_have_count(0)
    button(door(page), "room-end").click()
    expect(button(door(page), "room-end-no")).to_be_focused()
    assert_accessible(page)
    button(door(page), "room-end-no").click()

    opening = button(bar(page), "room-ask-open")
    opening.focus()
    page.keyboard.press("Enter")
    expect(bar(page)).to_contain_text(WORDS["room-is-open"])
    expect(opening).to_be_hidden()
    expect(button(bar(page), "room-ask-close")).to_be_focused()
    expect(bar(page).locator(".ajar-counts b").first).to_have_text("12")
    form = page.get_by_role("region", name=MATERIALS.exercise("hesitation").title)
    expect(form).to_be_visible()
    page.keyboard.press("Tab")
    expect(button(bar(page), "room-ask-reveal")).to_be_focused()
    expect(button(bar(page), "room-ask-reveal")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Space")
    expect(shown(page, ".ajar-results .wall-chart")).to_be_visible()
    expect(button(bar(page), "room-ask-reveal")).to_be_focused()
    see_the_chart_in_place_of_the_question(page, form)
    take_the_results_along_while_the_door_is_drawn_anew(page)
    # The question whether to end the room is still there: one press answers it.
    button(door(page), "room-end").click()
    expect(door(page)).to_contain_text(WORDS["room-ended"])


def see_the_chart_in_place_of_the_question(page: Page, form: Locator) -> None:
    caption = shown(page, ".ajar-results h1")
    expect(caption).to_be_in_viewport()
    expect(shown(page, ".ajar-results .wall-practice")).to_be_visible()
    expect(form).to_be_hidden()
    assert_accessible(page)
    button(bar(page), "room-show-question").click()
    expect(form).to_be_visible()
    expect(caption).to_be_hidden()
    button(bar(page), "room-show-result").click()
    expect(caption).to_be_visible()


def take_the_results_along_while_the_door_is_drawn_anew(page: Page) -> None:
    """See that no press is lost, be the door busy, be it drawn anew under a finger."""
    button(door(page), "room-end").click()
    table, summary = button(door(page), "room-take-table"), button(door(page), "room-take-page")
    files: list[Download] = []

    def note(file: Download) -> None:
        files.append(file)

    page.on("download", note)
    with page.expect_event("download", lambda file: file.suggested_filename.endswith(".pdf")):
        door(page).evaluate(
            """(door, [first, second]) => {
                const press = (name) => [...door.querySelectorAll("button")].find((button) =>
                    button.textContent === name).click();
                const drawn = new MutationObserver(() => { drawn.disconnect(); press(second); });
                drawn.observe(door, { childList: true, subtree: true });
                press(first);
            }""",
            [WORDS["room-take-table"], WORDS["room-take-page"]],
        )
    summary.hover()
    page.mouse.down()
    with page.expect_download():
        table.dispatch_event("click")
    with page.expect_download():
        page.mouse.up()
    page.remove_listener("download", note)
    names = [Path(file.suggested_filename) for file in files]
    assert [name.suffix for name in names] == [".csv", ".pdf", ".csv", ".pdf"]
    for name in names:
        assert re.fullmatch(r"room-\d{4}-\d\d-\d\d", name.stem), "results of two days differ"
    content, printed = (file.path().read_bytes() for file in files[:2])
    assert printed.startswith(b"%PDF")
    # A card that nearly all have put into one pile is not shown, and made-up phones may do so.
    assert any(card.text in content.decode() for card in MATERIALS.cards("hesitation-reasons"))


@pytest.mark.usefixtures("ended")
def test_a_rehearsal_with_three_shows_code_and_clock_and_explains_withheld_results(
    page: Page, show: Callable[[str], None]
) -> None:
    show("01-hesitation")
    form = page.get_by_role("region", name=MATERIALS.exercise("hesitation").title)
    form.locator("legend").first.evaluate("e => e.scrollIntoView({block: 'start'})")
    assert form.evaluate("e => e.getBoundingClientRect().bottom > innerHeight")
    expect(button(bar(page), "room-open")).to_be_in_viewport(ratio=1)
    clock = bar(page).get_by_role("timer")
    expect(clock).to_have_text(WORDS["room-minutes"].replace("{minutes}", "9"))
    rehearse(page, 3)
    see_the_code_fill_the_screen_for_the_back_row_until_escape(page)
    form.locator("legend").first.evaluate("e => e.scrollIntoView({block: 'start'})")
    button(bar(page), "room-ask-open").click()
    expect(bar(page)).to_contain_text(WORDS["room-is-open"])
    expect(form.locator("legend").first).to_be_in_viewport()

    said = re.escape(WORDS["room-clock"].replace("{minutes}", "9"))
    counting = said.replace(re.escape("{time}"), r"0:(0[2-9]|[1-5]\d)")  # looked at now and then
    expect(clock).to_have_text(re.compile(f"^{counting}$"))
    button(bar(page), "room-clock-hide").click()
    expect(clock).to_have_text("")
    button(bar(page), "room-clock-show").click()
    expect(clock).not_to_have_text("")

    bar(page).evaluate("e => e.scrollIntoView({block: 'end'})")
    expect(bar(page).locator(".ajar-counts b").first).to_have_text("3")
    button(bar(page), "room-ask-reveal").click()
    why = page.get_by_text(WORDS["room-withheld-too-few"])
    expect(why).to_be_in_viewport(ratio=1)
    below = "e => e.getBoundingClientRect().bottom"
    assert why.evaluate(below) <= bar(page).evaluate("e => e.getBoundingClientRect().top")
    expect(shown(page, ".ajar-results:visible")).to_have_count(0)
    button(bar(page), "room-ask-reset").click()
    asked = bar(page).get_by_role("dialog")
    expect(asked).to_contain_text(WORDS["room-reset-sure"])
    button(asked, "home-no").click()
    expect(button(bar(page), "room-ask-reset")).to_be_focused()
    button(bar(page), "room-ask-reset").click()
    button(asked, "room-ask-reset").click()
    expect(bar(page).locator(".ajar-counts b").first).to_have_text("0")
    expect(bar(page)).to_contain_text(WORDS["room-ready"])


def see_the_code_fill_the_screen_for_the_back_row_until_escape(page: Page) -> None:
    code = code_of(page)
    button(bar(page), "room-code").click()
    wall = page.get_by_role("dialog", name=WORDS["room-title"], exact=True)
    for wide, high in ((1920, 1080), (1280, 800)):
        page.set_viewport_size({"width": wide, "height": high})
        fills_the_wall(wall, code, wide, high)
    drawn = wall.locator(".ajar-scan path")
    black_on_white = drawn.and_(page.locator("[fill='#fff'], [stroke='#000']"))
    expect(drawn).not_to_have_count(0)
    expect(black_on_white).to_have_count(drawn.count())
    assert_accessible(page, ".ajar-wall[open]")
    expect(black_on_white, "in the other theme, too").to_have_count(drawn.count())
    page.keyboard.press("Escape")
    expect(wall).to_be_hidden()


def fills_the_wall(wall: Locator, code: str, wide: int, high: int) -> None:
    picture = wall.get_by_role("img", name=WORDS["room-scan-alt"]).bounding_box()
    assert picture
    assert picture["height"] > 0.6 * high
    for text in (code, "http://127.0.0.1:"):
        said = wall.get_by_text(text).last
        expect(said).to_be_in_viewport(ratio=1)
        assert said.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") > 0.03 * wide
    size_of_code = wall.locator(".ajar-code").evaluate(
        "e => parseFloat(getComputedStyle(e).fontSize)"
    )
    assert size_of_code > 0.06 * wide
    assert wall.evaluate("e => e.scrollHeight <= e.clientHeight"), "nothing lies below the edge"


# ---- Check-ins, hands, and what is private ----


@pytest.mark.usefixtures("ended")
def test_a_room_without_phones_counts_hands_and_charts_check_ins_before_and_after(
    page: Page, show: Callable[[str], None], kit: Kit
) -> None:
    """In a room for hands, in which nothing listens on the network; then in a rehearsal."""
    show("01-hesitation")
    count_hands(page, kit)
    show("00-opening")
    never_asked_for_by_hands_but_with_slips(page)
    end(page)
    rehearse(page)
    code = code_of(page)
    chart = group(page, "room-group")
    expect(chart).to_contain_text(WORDS["room-chart-empty"])
    reveal(page, number=1)
    expect(chart.locator("h1")).to_be_visible()
    show("08-close")
    private_and_with_nothing_to_reveal(bar(page))
    expect(door(page)).to_contain_text(WORDS["room-line"].replace("{code}", code))
    expect(door(page).locator(".ajar-way-in")).to_have_count(0)
    expect(button(door(page), "room-large")).to_be_visible()
    reveal_while_people_answer(page, number=1)
    expect(chart.locator(".wall-key")).to_have_text("openingclosing")
    button(chart, "room-moves").click()
    button(page, "wall-reveal-now").click()
    moved = chart.get_by_role("heading", name=WORDS["wall-moved"])
    expect(moved.or_(chart.get_by_text(WORDS["room-withheld-moves"])).first).to_be_visible()
    assert_accessible(page)


def count_hands(page: Page, kit: Kit) -> None:
    button(bar(page), "room-inside").press("Enter")
    expect(door(page)).to_contain_text(WORDS["room-inside-open"])
    expect(button(bar(page), "desk-hands")).to_be_focused()
    expect(button(bar(page), "room-ask-open")).to_be_hidden()
    (room,) = rooms_of(kit)
    listening = [
        connection
        for connection in room.net_connections()
        if connection.status == psutil.CONN_LISTEN
    ]
    assert {connection.laddr.ip for connection in listening} == {"127.0.0.1"}
    page.keyboard.press("Enter")
    sheet = bar(page).get_by_role("dialog")
    for _ in range(4):
        page.keyboard.press("Enter")  # the focus is on the first plus
    expect(sheet.locator("output")).to_have_text(["4", "0", "0", "0"])
    button(sheet, "desk-next-card").press("Enter")
    sheet.get_by_role("button", name=WORDS["desk-more"].replace("{label}", "Likely")).click()
    button(sheet, "desk-enough").press("Enter")
    expect(bar(page)).to_contain_text(WORDS["desk-counted"].replace("{n}", "4"))
    expect(bar(page).locator(".ajar-counts b")).to_have_text(["4"])
    button(bar(page), "room-ask-reveal").click()
    rows = shown(page, ".ajar-results .wall-bars li")
    expect(rows).to_have_text(["Afraid of blame4 Likely", "Talk won’t help1"])


def never_asked_for_by_hands_but_with_slips(page: Page) -> None:
    expect(bar(page, 1)).to_contain_text(WORDS["desk-slips-how"])
    button(bar(page, 1), "desk-slips").click()
    sheet = bar(page, 1).get_by_role("dialog")
    expect(sheet).to_contain_text(WORDS["desk-slips-first"])
    for label in ("0–3", "4–6", "7–10"):
        more = WORDS["desk-more"].replace("{label}", label)
        expect(sheet.get_by_role("button", name=more)).to_be_visible()
    assert_accessible(page, f"{IN_VIEW} .ajar dialog[open]")
    sheet.press("Escape")


def private_and_with_nothing_to_reveal(controls: Locator) -> None:
    expect(controls).to_contain_text(WORDS["room-nothing-counted"])
    expect(button(controls, "room-ask-reveal")).to_have_count(0)
    button(controls, "room-ask-open").click()
    expect(controls).to_contain_text(WORDS["room-is-open"])
    button(controls, "room-ask-close").click()
    expect(controls).to_contain_text(WORDS["room-is-closed"])


# ---- With a phone, and through faults ----


def rooms_of(kit: Kit) -> list[psutil.Process]:
    """Return the rooms' processes that kernels of this kit have started."""
    below = psutil.Process(kit.process.pid).children(recursive=True)
    running = [process for process in below if process.status() != psutil.STATUS_ZOMBIE]
    return [process for process in running if {"ajar.cli", "room"} <= set(process.cmdline())]


@pytest.mark.usefixtures("ended")
def test_a_phone_that_opens_the_address_on_the_wall_is_counted_and_sees_the_question(
    page: Page, show: Callable[[str], None], browser: Browser
) -> None:
    show("01-hesitation")
    button(door(page), "room-open").click()
    expect(door(page)).to_contain_text(WORDS["room-joined-none"])
    address = door(page).locator(".ajar-address").inner_text()
    code = door(page).locator(".ajar-code").inner_text()
    assert CODE.fullmatch(code)
    assert re.match(r"^http://[0-9.]+:\d+$", address)
    phone = browser.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    # Any address of this machine leads there; the one on the wall need not be reachable in a test.
    phone.goto(f"http://127.0.0.1:{urlsplit(address).port}/{code}")
    phone.get_by_role("button", name=WORDS["phone-go-on"]).click()
    expect(door(page).get_by_role("status").first).to_have_text(WORDS["room-joined-one"])
    button(bar(page), "room-ask-open").click()
    title = MATERIALS.exercise("hesitation").title
    expect(phone.get_by_role("heading", name=title)).to_be_visible()
    expect(bar(page).locator(".ajar-counts b")).to_have_text(["0", "1"])
    button(bar(page), "room-ask-close").click()
    expect(bar(page)).to_contain_text(WORDS["room-is-closed"])
    phone.close()


# ---- Another made-up couple ----


def picker(page: Page) -> Locator:
    return shown(page, ".ajar").get_by_role("region", name=WORDS["couple"])


def picked(page: Page) -> Scenario:
    """Return the couple that the notebook speaks of, and see that it is the one of the story."""
    choice = picker(page).locator("label", has=page.locator("input:checked"))
    couple = COUPLES[choice.inner_text()]
    expect(picker(page).get_by_role("heading", level=2)).to_have_text(couple.title)
    return couple


def form_of(page: Page, exercise: str) -> Locator:
    title = MATERIALS.exercise(exercise).title
    return shown(page, ".ajar").get_by_role("region", name=title, exact=True)


def question(exercise: str, couple: Scenario) -> str:
    """Return what is asked first in the room, about this couple."""
    named = MATERIALS.exercise(exercise).with_names(couple.names)
    return named.items_in("room")[0].ask


def tab_to(page: Page, target: Locator, key: str) -> None:
    for _ in range(200):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press(key)
    pytest.fail(f"the {key} key never reached {target}")


def test_picking_another_couple_by_keyboard_updates_every_form(
    page: Page, show: Callable[[str], None]
) -> None:
    show("01-hesitation")
    before = picked(page)
    sorting, asking = form_of(page, "hesitation"), form_of(page, "open-question")
    expect(sorting.locator("legend").first).to_have_text(question("hesitation", before))
    tab_to(page, sorting.locator(".ajar-into input").first, "Tab")
    page.keyboard.press("Space")
    tab_to(page, sorting.get_by_role("button", name=WORDS["done"], exact=True), "Tab")
    page.keyboard.press("Enter")
    guess = "A guess about {}: likely"
    expect(sorting.get_by_role("heading", name=guess.format(before.player))).to_be_visible()
    tab_to(page, asking.get_by_role("radio").first, "Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    answer = asking.get_by_role("radio").nth(1)
    expect(answer).to_be_checked()
    expect(asking).to_contain_text(before.player)

    tab_to(page, picker(page).locator("input:checked"), "Shift+Tab")
    page.keyboard.press("ArrowDown")
    after = picked(page)
    assert after != before
    expect(picker(page).locator("input:checked")).to_be_focused()
    expect(asking.locator("legend").first).to_have_text(question("open-question", after))
    expect(answer).to_be_checked()
    expect(asking).not_to_contain_text(before.player)
    heading = sorting.get_by_role("heading", name=guess.format(after.player))
    expect(heading, "what was answered is said of them now").to_be_visible()
    expect(sorting).not_to_contain_text(before.player)
    sorting.get_by_role("button", name=WORDS["change"]).click()
    expect(sorting.locator("legend").first).to_have_text(question("hesitation", after))
    expect(sorting.locator(".ajar-into input").first).to_be_checked()

    show("04-benefits")  # which no test before has opened
    form = form_of(page, "benefits")
    expect(form.locator("legend").first).to_have_text(question("benefits", after))
    assert picked(page) == after
    expect(form).not_to_contain_text(before.player)


# ---- The end ----


def test_a_room_survives_faults_saves_nothing_and_ends_when_the_kit_stops(
    kit: Kit, page: Page, show: Callable[[str], None], save: Callable[[Page], None]
) -> None:
    """The last test here: the kit is stopped, which all the others need."""
    show("01-hesitation")
    rehearse(page)
    code, (room,) = code_of(page), rooms_of(kit)
    button(bar(page), "room-ask-open").click()
    expect(bar(page).locator(".ajar-counts b").first).not_to_have_text("0")
    button(shown(page, ".jp-Toolbar"), "start-over").click()
    asked = page.get_by_role("dialog", name=WORDS["start-over-title"])
    button(asked, "start-over").click()
    expect(door(page).locator(".ajar-way-in")).to_have_count(0)
    expect(door(page)).to_contain_text(WORDS["room-line"].replace("{code}", code))
    expect(bar(page)).to_contain_text(WORDS["room-is-open"])
    expect(bar(page).locator(".ajar-counts b").first).to_have_text("12")
    assert room.is_running(), "the phones have noticed nothing"

    room.kill()
    expect(door(page)).to_contain_text(WORDS["room-again"])
    assert code_of(page) == code
    expect(bar(page).locator(".ajar-counts b")).to_have_text(["12", "12"])
    button(bar(page), "room-ask-reveal").click()
    expect(shown(page, ".ajar-results .wall-chart")).to_be_visible()
    assert_nothing_is_saved(page, kit, code, save)


def assert_nothing_is_saved(page: Page, kit: Kit, code: str, save: Callable[[Page], None]) -> None:
    (folder,) = (kit.writable / "tmp").glob("ajar-*")
    note = json.loads((folder / "room" / "room.json").read_text("utf-8"))
    shown(page, ".jp-RenderedMarkdown h1").first.click()
    save(page)
    secrets = [code, code.replace("-", ""), note["key"], note["host_key"], "room.json"]
    for path in kit.home.rglob("*"):
        if path.is_file() and path.suffix in (".ipynb", ".json"):
            text = path.read_text("utf-8")
            assert not any(secret in text for secret in secrets), path
    stored = page.evaluate("[JSON.stringify(localStorage), JSON.stringify(sessionStorage)]")
    assert not any(secret in "".join(stored) for secret in secrets)
    (room,) = rooms_of(kit)
    page.close()
    status, log, left = kit.stop()
    assert (status, left) == (0, [])
    assert not room.is_running() or room.status() == psutil.STATUS_ZOMBIE
    assert not folder.exists()
    with socket.create_server(("127.0.0.1", note["port"])):
        pass  # nobody listens there any more
    assert not any(secret in (log or "") for secret in secrets)
