"""What the coach says below a field: once typing rests, two remarks at most, none where help is first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect
from tests.browser.test_view import FORM, MATERIALS, WORDS, sent, tell
from tests.browser.test_view import show as show

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

FEELING = {
    "id": "one", "kind": "text", "ask": "What is one feeling?", "hint": "", "long": False,
    "opener": "I feel…", "remark": "statement",
}  # fmt: skip
QUESTION = {**FEELING, "id": "two", "opener": None, "remark": "question"}
BLAMES = "that you always forget me"


def form_with(item: dict[str, Any]) -> dict[str, Any]:
    return {**FORM, "exercise": {**FORM["exercise"], "items": [item]}}


def know(page: Page) -> None:
    """Give the page what a kernel sends when it is asked."""
    known = {"dangers": MATERIALS.danger_for_pages(), "coach": MATERIALS.coach_for_pages()}
    tell(page, dangers={**known, "countries": MATERIALS.help})


def test_a_remark_quotes_and_can_be_turned_off(show: Callable[..., Page]) -> None:
    page = show(form_with(FEELING))
    field = page.get_by_label("I feel…")
    field.fill(BLAMES)
    assert sent(page, "dangers"), "the page asks for what it needs"
    know(page)
    said = page.locator(".ajar-remarks > [aria-live=polite]")
    expect(said.locator("p")).to_have_count(0)
    field.press("End")
    field.press_sequentially(".")
    expect(said).to_contain_text("“feel that you”")
    expect(page.get_by_text(WORDS["remarks-limits"])).to_be_visible()
    page.get_by_role("button", name=WORDS["remarks-off"]).click()
    expect(said).to_be_empty()
    field.fill(f"{BLAMES} again")
    on = page.get_by_role("button", name=WORDS["remarks-on"])
    expect(on).to_be_visible()
    on.click()
    expect(said.locator("p")).to_have_count(1)


def test_words_of_danger_come_before_any_remark(show: Callable[..., Page]) -> None:
    page = show(form_with(QUESTION))
    know(page)
    field, said = page.get_by_role("textbox"), page.locator(".ajar-remarks > [aria-live=polite]")
    field.fill("What was that like for you?")
    expect(said).to_contain_text("“What…”")
    field.fill("What would you do if I want to die?")
    expect(said).to_be_empty()
