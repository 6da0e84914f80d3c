"""The facilitator's notebooks: the made-up couple, the drawings, and the way to the next one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

    from ajar.content.models import Scenario

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
SECTIONS = MATERIALS.names("sections")
COUPLES = {couple.title: couple for couple in map(MATERIALS.scenario, MATERIALS.names("scenarios"))}
IN_VIEW = ".jp-NotebookPanel:not(.lm-mod-hidden)"
PICTURE = "](../materials/pictures/"
"""How each drawing is put into a notebook."""


@pytest.fixture
def address(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[str]:
    del browser  # only to skip early where there is none
    with run_kit("present", tmp_path_factory.mktemp("present")) as running:
        yield running.address


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    """Show JupyterLab, in which nobody has begun a notebook yet."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(address)
    yield page
    page.close()


def picker(page: Page) -> Locator:
    return page.get_by_role("region", name=WORDS["couple"])


def picked(page: Page) -> Scenario:
    """Return the couple that the notebook speaks of, and see that it is the one of the story."""
    choice = picker(page).locator("label", has=page.locator("input:checked"))
    couple = COUPLES[choice.inner_text()]
    expect(picker(page).get_by_role("heading", level=2)).to_have_text(couple.title)
    return couple


def form_of(page: Page, exercise: str) -> Locator:
    return page.get_by_role("region", name=MATERIALS.exercise(exercise).title, exact=True)


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


def test_each_notebook_is_accessible_shows_its_drawings_and_leads_on_to_the_next_one(
    page: Page, begin: Callable[[Page], None], begin_here: Callable[[Page, str], None]
) -> None:
    begin_here(page, f"notebooks/{SECTIONS[0]}.ipynb")
    begins, ends = WORDS["next-notebook"].split("{title}")
    for section, following in zip(SECTIONS, [*SECTIONS[1:], None], strict=True):
        drawings_are_shown(page, section)
        story = any(block.kind == "scenario" for block in MATERIALS.section(section).blocks)
        expect(picker(page)).to_have_count(1 if story else 0)
        if story:
            picker(page).locator("summary").press("Enter")
            expect(picker(page).locator(".ajar-role > .ajar-text")).to_be_visible()
        axe_finds_nothing(page, section)
        last = page.locator(IN_VIEW).get_by_role("paragraph").last
        if following:
            title = MATERIALS.section(following).title
            expect(last).to_have_text(f"{begins}{title}{ends}")
            last.get_by_role("link", name=title, exact=True).click()
            opened = page.get_by_role("tabpanel", name=f"{following}.ipynb")
            expect(opened.get_by_role("heading", level=1).first).to_be_in_viewport()
            begin(page)
    expect(last, "all of it is there").to_contain_text("This is education, not therapy.")
    expect(page.locator(IN_VIEW).get_by_text(begins, exact=False)).to_have_count(0)


def drawings_are_shown(page: Page, section: str) -> None:
    drawings = page.locator(f"{IN_VIEW} .jp-RenderedMarkdown img")
    drawn = (ROOT / "notebooks" / f"{section}.ipynb").read_text("utf-8").count(PICTURE)
    assert drawn
    expect(drawings).to_have_count(drawn)
    for wide, words in drawings.evaluate_all(
        "all => Promise.all(all.map(async (e) => (await e.decode(), [e.naturalWidth, e.alt])))"
    ):
        assert wide > 0
        assert words.strip()


def axe_finds_nothing(page: Page, section: str) -> None:
    """Look at all that is ours; in the dark at its colors, since all else is as it was."""
    schemes: dict[Literal["light", "dark"], str] = {"light": "true", "dark": "false"}
    for scheme, light in schemes.items():
        page.emulate_media(color_scheme=scheme)
        page.locator(f"body[data-jp-theme-light={light}]").wait_for(state="attached")
        only = {"runOnly": ["color-contrast"]} if scheme == "dark" else {}
        results = Axe().run(page, context=f"{IN_VIEW} .ajar", options=only)
        assert results.violations_count == 0, f"{section}, {scheme}: {results.generate_report()}"


def test_another_couple_is_picked_with_the_keyboard_and_every_form_then_and_later_speaks_of_it(
    page: Page, begin_here: Callable[[Page, str], None]
) -> None:
    begin_here(page, "notebooks/01-hesitation.ipynb")
    before = picked(page)
    sorting, asking = form_of(page, "hesitation"), form_of(page, "open-question")
    expect(sorting.locator("legend").first).to_have_text(question("hesitation", before))
    tab_to(page, sorting.locator(".ajar-into input").first, "Tab")
    page.keyboard.press("Space")
    tab_to(page, sorting.get_by_role("button", name=WORDS["done"], exact=True), "Tab")
    page.keyboard.press("Enter")
    guess = "A guess about {}: likely"
    expect(sorting.get_by_role("heading", name=guess.format(before.hesitates))).to_be_visible()
    tab_to(page, asking.get_by_role("radio").first, "Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    answer = asking.get_by_role("radio").nth(1)
    expect(answer).to_be_checked()
    expect(asking).to_contain_text(before.hesitates)

    tab_to(page, picker(page).locator("input:checked"), "Shift+Tab")
    page.keyboard.press("ArrowDown")
    after = picked(page)
    assert after != before
    expect(picker(page).locator("input:checked")).to_be_focused()
    expect(asking.locator("legend").first).to_have_text(question("open-question", after))
    expect(answer).to_be_checked()
    expect(asking).not_to_contain_text(before.hesitates)
    heading = sorting.get_by_role("heading", name=guess.format(after.hesitates))
    expect(heading, "what was answered is said of them now").to_be_visible()
    expect(sorting).not_to_contain_text(before.hesitates)
    sorting.get_by_role("button", name=WORDS["change"]).click()
    expect(sorting.locator("legend").first).to_have_text(question("hesitation", after))
    expect(sorting.locator(".ajar-into input").first).to_be_checked()

    begin_here(page, "notebooks/02-empathy.ipynb")
    form = form_of(page, "empathy")
    expect(form.locator("legend").first).to_have_text(question("empathy", after))
    assert picked(page) == after
    expect(form).not_to_contain_text(before.hesitates)
