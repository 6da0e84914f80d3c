"""A saved journal in the workbook: saved, crashed, reopened, locked, downloaded and erased."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.markers import (
    PAGES,
    open_form,
    open_page,
    past_the_start,
    steps_of,
    unfold_forms,
)

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.words
WITH_FORMS = [
    n
    for n, page in enumerate(PAGES)
    if "section" in page and any(block["kind"] == "exercise" for block in page["blocks"])
]
"""The numbers of the steps with an exercise."""
PHRASE = "seven slow otters hum"
MARK = "quince7yarrow"

EVERY_FORM = """([mark, done, number]) =>
[...document.querySelectorAll(".ajar-form")].map((form, n) => {
  for (const fold of form.querySelectorAll(":scope > .ajar-folded")) fold.open = true;
  // What an answer can be begun with is not an answer, and grows with other forms.
  const all = (selector) =>
    [...form.querySelectorAll(`fieldset.ajar-item :is(${selector})`)].filter(
      (e) => !e.closest(".ajar-sentences"),
    );
  const buttons = () => [...form.querySelectorAll(":not(.ajar-letter) > .ajar-moves button")];
  const moves = () => buttons().filter((button) => button.offsetParent);
  const put = (field, value) => { field.value = value; field.dispatchEvent(new Event("input")); };
  const was = form.querySelector(".ajar-reflection") !== null;
  const confirmed = mark ? (2 * number + n) % 3 > 0 : was;
  if (was) moves()[0].click();
  const back = () => moves().find((button) => button.className === "ajar-back");
  while (back()) back().click();
  const seen = {};
  for (;;) {
    if (mark) {
      all(".ajar-ruler input, .ajar-scale input")[(n + 3) % 11]?.click();
      all(".ajar-sorted").forEach((card, m) => card.querySelectorAll("input")[m % 2].click());
      all(".ajar-card input")[1]?.click();
      all("input[type=date]").forEach((field) => put(field, "2083-07-19"));
      all("input[type=text], textarea").forEach((field, m) => put(field, `${mark} ${n} ${m}`));
    }
    seen[form.querySelector("legend").textContent] =
      all("input, textarea").map((e) => /radio|checkbox/.test(e.type) ? e.checked : e.value);
    const [last] = moves();
    if (last.textContent === done) {
      if (confirmed) last.click();
      return { confirmed, seen };
    }
    last.click();
  }
})"""
"""Goes through each form on the page, and returns the values of its controls.

With a mark everything is answered, and two thirds of the forms are confirmed.
"""

NOTE_WHAT_IS_SAID = """() => {
  const line = document.querySelector(".ajar-state");
  window.said = [];
  new MutationObserver(() =>
    said.push([line.textContent, document.querySelector(".ajar-page").offsetTop])
  ).observe(line, { childList: true, subtree: true });
}"""
"""Records each saving state from now on, even a brief one, and where the page begins then."""


@pytest.fixture(scope="module")
def kit(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Any]:
    del browser  # only to skip early where there is none
    with run_kit("practice", tmp_path_factory.mktemp("practice")) as running:
        yield running


@pytest.fixture
def journal(kit: Any) -> Path:  # noqa: ANN401
    """Return where the journal lies, with none there yet."""
    file: Path = kit.writable / "home" / ".local" / "share" / "ajar" / "notes"
    if file.parent.exists():
        for left in file.parent.iterdir():
            left.unlink()
        file.parent.rmdir()
    return file


@pytest.fixture
def new_page(kit: Any, journal: Path, browser: Browser) -> Iterator[Callable[[], Page]]:  # noqa: ANN401
    """Return a way to open the workbook in a page, each in a browser of its own."""
    del journal
    opened, errors = [], []

    def open_one() -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        opened.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(kit.address)
        past_the_start(page)
        return page

    yield open_one
    for context in opened:
        context.close()
    assert errors == []


@pytest.fixture
def page(new_page: Callable[[], Page]) -> Page:
    return new_page()


def press(page: Page, word: str) -> None:
    page.get_by_role("button", name=WORDS[word], exact=True).click()


def state(page: Page) -> Locator:
    return page.locator(".ajar-state")


def expect_saved(page: Page) -> None:
    expect(state(page)).to_have_text(WORDS["keep-saved"])


def keep(page: Page) -> None:
    press(page, "keep-start")
    page.get_by_label(WORDS["keep-passphrase"], exact=True).fill(PHRASE)
    page.get_by_label(WORDS["keep-again"], exact=True).fill(PHRASE)
    press(page, "keep-start")
    expect_saved(page)


def unlock(page: Page, word: str = "keep-unlock") -> None:
    page.get_by_label(WORDS["keep-passphrase"], exact=True).fill(PHRASE)
    press(page, word)
    expect_saved(page)
    # It is said before the page is turned to the last one.
    title = page.get_by_role("heading", level=1, name=WORDS["home-title"], exact=True)
    expect(title).to_be_visible()


def open_kept(page: Page) -> None:
    press(page, "keep-open")
    unlock(page, "keep-open")


def turn(page: Page, title: str) -> None:
    page.get_by_role("navigation").get_by_role("button", name=title, exact=True).click()
    expect(page.locator(".ajar-nav summary")).to_contain_text(title)


def turn_to(page: Page, section: str) -> None:
    turn(page, MATERIALS.section(section).title)


def home(page: Page) -> Locator:
    if not page.locator(".ajar-home").count():
        turn(page, WORDS["home-title"])
    place = page.locator(".ajar-home")
    expect(place.locator(".ajar-welcome")).to_be_visible()
    return place


def form(page: Page, exercise: str) -> Locator:
    """Return the form of an exercise; the page is turned to its step if it is in another one."""
    title = MATERIALS.exercise(exercise).title
    shown = page.get_by_role("region", name=title, exact=True)
    if not shown.count():
        current = page.evaluate("Number(location.hash.slice(1)) - 1")
        in_section = steps_of(PAGES[current].get("section", ""))
        keys = [block.get("key", "") for n in in_section for block in PAGES[n]["blocks"]]
        open_form(page, next(key for key in keys if key.startswith(f"{exercise}@")))
    unfold_forms(page)
    return shown


def confirm(page: Page, exercise: str, *typed: str) -> None:
    """Answer the first questions of an exercise with words, skip the others, and confirm."""
    shown = form(page, exercise)
    for words in typed:
        shown.get_by_role("textbox").first.fill(words)
        shown.get_by_role("button", name=WORDS["next"], exact=True).click()
    while shown.get_by_role("button", name=WORDS["next"], exact=True).count():
        shown.get_by_role("button", name=WORDS["next"], exact=True).click()
    shown.get_by_role("button", name=WORDS["done"], exact=True).click()
    expect(shown.get_by_role("heading", name=WORDS["what-you-said"])).to_be_visible()


def check_in(page: Page, number: str) -> None:
    """Pick a number on the first ruler, skip the rest, and wait for the chart, which comes last."""
    shown = form(page, "check-in")
    shown.get_by_role("radio", name=number, exact=True).first.check(force=True)
    while shown.get_by_role("button", name=WORDS["next"], exact=True).count():
        shown.get_by_role("button", name=WORDS["next"], exact=True).click()
    shown.get_by_role("button", name=WORDS["done"], exact=True).click()
    expect(shown.get_by_role("heading", name=WORDS["what-you-said"])).to_be_visible()
    newest = page.locator(".ajar-chart tbody tr").last
    expect(newest.locator("td").first).to_have_text(number)


def rows(page: Page) -> list[list[str]]:
    table = page.locator(".ajar-chart tbody tr")
    return [row.locator("th, td").all_text_contents() for row in table.all()]


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


def test_both_choices_look_alike_saving_needs_a_passphrase_and_locking_clears_all(
    page: Page, journal: Path
) -> None:
    """On the way from the choice to the locked journal, axe looks at each state."""
    turn_to(page, "08-close")  # a page with little else on it
    check_in(page, "4")
    both_choices_look_the_same(page)
    assert_accessible(page, "the choice")
    press(page, "keep-nothing")
    expect(state(page)).to_have_text(WORDS["notice-alone"])
    assert not journal.parent.exists()
    press(page, "keep-start")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.get_by_text(WORDS["keep-no-way-back"])).to_be_visible()
    field = page.get_by_label(WORDS["keep-passphrase"], exact=True)
    expect(field).to_be_focused()
    going_on = page.get_by_role("button", name=WORDS["keep-start"], exact=True)
    place = going_on.evaluate("e => e.offsetTop")
    field.press_sequentially("abc")
    expect(page.locator(".ajar-strength")).to_have_text(WORDS["keep-strength-weak"])
    assert going_on.evaluate("e => e.offsetTop") == place, "it moves away under a finger"
    assert_accessible(page, "the passphrase")
    field.press_sequentially(" and seven slow otters hum")
    expect(page.locator(".ajar-strength")).to_have_text(WORDS["keep-strength-strong"])
    assert going_on.evaluate("e => e.offsetTop") == place, "it moves away under a finger"
    expect(field).to_have_attribute("type", "password")
    page.get_by_label(WORDS["keep-see"]).check()
    expect(field).to_have_attribute("type", "text")
    assert "otters" not in page.locator("body").inner_text()
    assert not journal.parent.exists(), "not before the passphrase is given either"

    page.set_viewport_size({"width": 1280, "height": 844})
    field.fill(PHRASE)  # it is shown, so that once is enough
    press(page, "keep-start")
    expect_saved(page)
    page.locator(".ajar-kept summary").click()
    assert_accessible(page, "kept")
    confirm(page, "plan", "a walk")
    home(page)
    for details in page.locator(".ajar-home summary").all():
        details.click()
    press(page, "home-erase")
    expect(page.get_by_text(WORDS["home-erase-sure"])).to_be_visible()
    press(page, "home-anew")
    assert_accessible(page, "my place, asking to erase")
    turn_to(page, "08-close")
    form(page, "plan").get_by_role("button", name=WORDS["start-over"]).click()
    form(page, "plan").get_by_role("textbox").first.fill(f"{MARK} now")
    press(page, "keep-lock")  # before the pause after which it would be saved by itself
    locking_clears_the_page_and_the_keyboard_alone_unlocks_it(page)
    turn_to(page, "08-close")
    expect(form(page, "plan").get_by_role("textbox").first).to_have_value(f"{MARK} now")


def locking_clears_the_page_and_the_keyboard_alone_unlocks_it(page: Page) -> None:
    expect(state(page)).to_have_text(WORDS["keep-locked"])
    expect(page.locator(".ajar-form, .ajar-home, .ajar-chart")).to_have_count(0)
    for words in (MARK, WORDS["what-you-said"], PHRASE):
        assert words not in page.content()
    assert (
        page.evaluate(
            "mark => [...document.querySelectorAll('input')].some((e) => e.value.includes(mark))",
            MARK,
        )
        is False
    )
    expect(state(page)).to_be_focused()
    field = page.get_by_label(WORDS["keep-passphrase"], exact=True)
    for typed, said in (("otters", WORDS["journal-wrong-passphrase"]), (PHRASE, "")):
        for _ in range(8):
            if field.evaluate("e => e === document.activeElement"):
                break
            page.keyboard.press("Tab")
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
        if said:
            expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
            expect(state(page)).to_have_text(WORDS["keep-locked"])
            expect(field).to_have_value("")
            assert_accessible(page, "locked, after a wrong passphrase")
    expect_saved(page)
    expect(page.get_by_role("heading", level=1, name=WORDS["home-title"])).to_be_visible()


def both_choices_look_the_same(page: Page) -> None:
    look = """e => {
      const { width, height } = e.getBoundingClientRect(), style = getComputedStyle(e);
      return [width, height, style.fontSize, style.fontWeight, style.color, style.backgroundColor,
              style.borderColor]; }"""
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        offered = page.locator(".ajar-offer button")
        expect(offered).to_have_text([WORDS["keep-nothing"], WORDS["keep-offer-yes"]])
        nothing, kept = offered.all()
        assert nothing.evaluate(look) == kept.evaluate(look)
    page.set_viewport_size({"width": 1280, "height": 844})


def assert_accessible(page: Page, what: str) -> None:
    """Look at a phone; elsewhere only at the width, and in the dark only at the colors."""
    size = page.viewport_size
    assert size
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), what
    assert axe_finds(page) == [], what
    page.emulate_media(color_scheme="dark")
    assert axe_finds(page, colors_only=True) == [], (what, "dark")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(size)


def test_typing_while_the_server_is_down_is_saved_once_it_is_back(
    kit: Any,  # noqa: ANN401
    page: Page,
    new_page: Callable[[], Page],
) -> None:
    keep(page)
    turn_to(page, "08-close")
    field = form(page, "plan").get_by_role("textbox").first
    page.evaluate(NOTE_WHAT_IS_SAID)
    field.press_sequentially("a walk on Sun")
    expect_saved(page)
    said = page.evaluate("said")
    assert WORDS["keep-saving"] in [words for words, _ in said]
    assert len({place for _, place in said}) == 1, "the page moves away under a finger"
    kit.die()
    field.press_sequentially("day")
    expect(state(page)).to_have_text(WORDS["keep-unsaved"])
    expect(page.locator(".ajar-problem").first).to_be_visible()
    turn_to(page, "07-boundary")  # nothing that was typed is lost
    turn_to(page, "08-close")
    field = form(page, "plan").get_by_role("textbox").first
    expect(field).to_have_value("a walk on Sunday")
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(color_scheme="dark")
    assert axe_finds(page) == []
    kit.start_again()
    beside = page.context.new_page()  # as the browser opens the new address
    beside.goto(kit.address)
    expect_saved(page)
    page.context.close()

    again = new_page()
    open_kept(again)
    expect(home(again).locator(".ajar-welcome")).to_contain_text("A plan of your own")
    press(again, "home-go-on")
    form(again, "plan").get_by_role("button", name=WORDS["back"], exact=True).click()
    expect(form(again, "plan").get_by_role("textbox").first).to_have_value("a walk on Sunday")

    every_control_and_the_chart_are_restored(again, kit, new_page)


def keys_on(number: int) -> list[str]:
    """Return the keys of the forms on a page."""
    return [block["key"] for block in PAGES[number]["blocks"] if block["kind"] == "exercise"]


def every_control_and_the_chart_are_restored(
    page: Page,
    kit: Any,  # noqa: ANN401
    new_page: Callable[[], Page],
) -> None:
    before = {}
    for number in WITH_FORMS:
        open_page(page, number)
        before[number] = page.evaluate(EVERY_FORM, [MARK, WORDS["done"], number])
        expect(page.locator(".ajar-reflection")).to_have_count(
            sum(shown["confirmed"] for shown in before[number])
        )
    expect_saved(page)
    assert str(before).count(MARK) > 20
    home(page)
    charted = sum(
        shown["confirmed"] and key.startswith("check-in@")
        for number, forms in before.items()
        for key, shown in zip(keys_on(number), forms, strict=True)
    )
    expect(page.locator(".ajar-chart tbody tr")).to_have_count(charted)
    chart = rows(page)
    kit.crash()
    again = new_page()
    open_kept(again)
    expect(again.locator(".ajar-chart tbody tr")).to_have_count(charted)
    assert rows(again) == chart
    for number in WITH_FORMS:
        open_page(again, number)
        confirmed = sum(shown["confirmed"] for shown in before[number])
        expect(again.locator(".ajar-reflection")).to_have_count(confirmed)
        assert again.evaluate(EVERY_FORM, ["", WORDS["done"], 0]) == before[number], number
        expect(again.locator(".ajar-reflection")).to_have_count(confirmed)  # and so is saved again


def test_the_passphrase_can_be_changed_by_keyboard_and_other_pages_ask_for_it(
    page: Page, new_page: Callable[[], Page]
) -> None:
    new_phrase = "eight quick herons sing at dusk"

    def tab_to(target: Locator) -> None:
        for _ in range(30):
            if target.evaluate("e => e === document.activeElement"):
                return
            page.keyboard.press("Tab")
        raise AssertionError(target)

    keep(page)
    second = new_page()
    open_kept(second)
    turn_to(second, "08-close")
    button = page.get_by_role("button", name=WORDS["keep-change"], exact=True)
    tab_to(button)
    page.keyboard.press("Enter")
    first, again = (
        page.get_by_label(WORDS[word], exact=True) for word in ("keep-new", "keep-again")
    )
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(first).to_be_focused()
    page.keyboard.type(new_phrase)
    expect(page.locator(".ajar-strength")).to_have_text(WORDS["keep-strength-strong"])
    tab_to(again)
    page.keyboard.type("eight quick herons sang at dusk")
    page.keyboard.press("Enter")
    alert = page.get_by_role("alert").filter(has_text=WORDS["keep-again-differs"])
    expect(alert).to_be_visible()
    expect(again).to_be_focused()
    assert axe_finds(page) == []
    page.get_by_label(WORDS["keep-see"]).check()
    expect(again).to_be_hidden()
    page.get_by_label(WORDS["keep-see"]).uncheck()
    again.fill(new_phrase)
    page.keyboard.press("Enter")
    expect(page.locator(".ajar-changed")).to_have_text(WORDS["keep-changed"])
    expect(button).to_be_focused()
    expect_saved(page)
    assert "herons" not in page.content()
    form(second, "plan").get_by_role("textbox").first.fill(f"{MARK} walks")
    expect(
        second.get_by_role("alert").filter(has_text=WORDS["journal-passphrase-changed"])
    ).to_be_visible()
    second.get_by_label(WORDS["keep-passphrase"], exact=True).fill(new_phrase)
    press(second, "keep-unlock")
    expect_saved(second)
    expect(form(second, "plan").get_by_role("textbox").first).to_have_value(f"{MARK} walks")
    press(page, "keep-lock")
    for phrase, text in ((PHRASE, WORDS["keep-locked"]), (new_phrase, WORDS["keep-saved"])):
        page.get_by_label(WORDS["keep-passphrase"], exact=True).fill(phrase)
        press(page, "keep-unlock")
        expect(state(page)).to_have_text(text)
    # Who unlocks it later need not learn that there was another passphrase before.
    expect(page.locator(".ajar-changed")).to_have_text("")


def test_a_second_page_sees_saved_answers_and_overwrites_no_draft(
    page: Page, new_page: Callable[[], Page], journal: Path
) -> None:
    keep(page)
    second = new_page()
    open_kept(second)
    turn_to(second, "08-close")
    turn_to(page, "08-close")
    form(page, "plan")  # both look at the same question
    typing = form(second, "plan").get_by_role("textbox").first
    typing.fill("typed here")
    expect_saved(second)
    # Else it could come in between the words that are typed next.
    expect(form(page, "plan").get_by_role("textbox").first).to_have_value("typed here")
    confirm(page, "plan", "a walk on Sunday")
    check_in(page, "3")
    expect(typing).to_have_value("typed here")
    assert home(second)  # its chart shows that the second page has looked since
    expect(second.locator(".ajar-chart tbody th")).to_have_text(["closing"])
    expect(second.locator(".ajar-home")).to_contain_text("a walk on Sunday")
    journal.unlink()  # as when it is erased elsewhere, or its stick is pulled out
    expect(second.locator(".ajar-problem").first).to_contain_text(WORDS["journal-here-gone"])
    turn_to(second, "00-opening")
    form(second, "check-in").get_by_role("radio", name="5", exact=True).check(force=True)
    expect(state(second)).to_have_text(WORDS["keep-unsaved"])
    expect(state(second)).not_to_have_text(WORDS["keep-saving"])


def test_everything_can_be_downloaded_and_erased(
    kit: Any,  # noqa: ANN401
    page: Page,
    new_page: Callable[[], Page],
    journal: Path,
    tmp_path: Path,
) -> None:
    check_in(page, "6")
    before = files(kit.writable / "home")
    keep(page)
    everything_can_be_downloaded(page, tmp_path)
    everything_can_be_imported_again(new_page(), tmp_path)
    starting_over_archives_answers(page)
    assert journal.is_file()
    erasing_is_asked_once_and_names_its_limits(page, journal)
    assert files(kit.writable / "home") == before


def everything_can_be_downloaded(page: Page, folder: Path) -> None:
    turn_to(page, "08-close")
    plan = form(page, "plan")
    while not plan.locator("input[type=date]").count():
        plan.get_by_role("textbox").first.fill(f"{MARK} words")
        plan.get_by_role("button", name=WORDS["next"], exact=True).click()
    plan.locator("input[type=date]").fill("2083-07-19")
    confirm(page, "plan")
    home(page).locator("summary", has_text=WORDS["home-take"]).click()
    taken = {}
    for word in ("calendar", "check-ins", "everything"):
        with page.expect_download() as download:
            press(page, f"home-take-{word}")
        file = folder / download.value.suggested_filename
        download.value.save_as(file)
        taken[file.name] = file.read_bytes()
    assert list(taken) == ["catch-up.ics", "numbers.csv", "notes.json"]
    assert b"DTSTART;VALUE=DATE:20830719" in taken["catch-up.ics"]
    table = list(csv.reader(taken["numbers.csv"].decode("utf-8-sig").splitlines()))
    assert table[1][1:] == ["opening", "6", "", ""]
    assert len(json.loads(taken["notes.json"])["entries"]) == 2


def everything_can_be_imported_again(other: Page, folder: Path) -> None:
    # The small way says so once it is known that there is a journal.
    expect(other.get_by_role("button", name=WORDS["keep-open"], exact=True)).to_be_visible()
    panel = home(other)
    panel.locator("summary", has_text=WORDS["home-take"]).click()
    other.get_by_label(WORDS["home-bring"]).set_input_files(folder / "notes.json")
    expect(other.locator(".ajar-status").first).to_contain_text("Restored 2 answers")
    expect(panel).to_contain_text(f"{MARK} words")
    expect(other.get_by_label(WORDS["home-bring"])).to_be_visible()  # it is not folded away
    expect(other.locator(".ajar-chart tbody :is(th, td)")).to_have_text(["opening", "6", "–", "–"])
    other.get_by_label(WORDS["home-bring"]).set_input_files(folder / "catch-up.ics")
    expect(other.locator(".ajar-status").first).to_contain_text("not")


def starting_over_archives_answers(page: Page) -> None:
    expect(home(page)).to_contain_text(f"{MARK} words")  # from now on it is not redrawn
    home(page).locator("summary", has_text=WORDS["home-end"]).click()
    press(page, "home-anew")
    press(page, "home-anew")
    earlier = page.locator(".ajar-home summary", has_text=f"{WORDS['home-plan']}, until ")
    expect(earlier).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body"), "the focus is not lost"
    earlier.click()
    expect(page.locator(".ajar-home")).to_contain_text(f"{MARK} words")
    moments = page.locator(".ajar-chart tbody th")
    expect(moments).to_have_text([re.compile("^opening, until ")])
    turn_to(page, "08-close")
    expect(form(page, "plan").get_by_role("textbox").first).to_have_value("")
    turn_to(page, "00-opening")
    check_in(page, "8")
    home(page)
    expect(moments).to_have_count(2)
    expect(page.locator(".ajar-chart tbody td:nth-child(2)")).to_have_text(["6", "8"])
    expect_saved(page)


def erasing_is_asked_once_and_names_its_limits(page: Page, journal: Path) -> None:
    home(page).locator("summary", has_text=WORDS["home-end"]).click()
    press(page, "home-erase")
    expect(page.get_by_role("button", name=WORDS["home-no"])).to_be_focused()
    press(page, "home-no")
    expect(page.get_by_role("button", name=WORDS["home-erase"])).to_be_focused()
    assert journal.is_file()
    press(page, "home-erase")
    press(page, "home-erase")
    said = page.locator(".ajar-status").first
    expect(said).to_contain_text("Your journal is erased.")
    expect(said).to_contain_text("What erasing cannot reach")
    expect(said).to_be_in_viewport(ratio=0.1)
    assert not journal.parent.exists()
    assert MARK not in page.content()
    expect(state(page)).to_have_text(WORDS["notice-alone"])
    expect(page.get_by_role("button", name=WORDS["keep-start"], exact=True)).to_be_visible()
