"""The facilitator's notebooks: another made-up couple is picked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
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

    begin_here(page, "notebooks/02-empathy.ipynb")
    form = form_of(page, "empathy")
    expect(form.locator("legend").first).to_have_text(question("empathy", after))
    assert picked(page) == after
    expect(form).not_to_contain_text(before.player)
