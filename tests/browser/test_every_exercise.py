"""All exercises answered with a keyboard alone in the workbook; see also test_all_notebooks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.markers import open_form, past_the_start

from ajar.content.exercise import Choice, Date, List, Ruler, Sort, Text, cards_of, is_asked
from ajar.content.materials import Materials
from ajar.content.text import unquoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from playwright.sync_api import Browser, ElementHandle, Locator, Page

    from ajar.content.exercise import Item, Setting

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
NAMES = MATERIALS.scenario(MATERIALS.names("scenarios")[0]).names
SETTINGS: tuple[Setting, ...] = ("alone", "room")
MANY_TABS = 400

WATCH = """form => {
  const look = () => {
    const at = document.activeElement;
    if (!form.contains(at)) return `the focus is outside, on ${at.outerHTML.slice(0, 120)}`;
    const says = at.matches("fieldset") ? at.querySelector("legend") : at;
    const { left, top, width, height } = says.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const bare = there && (says.contains(there) || there.closest("label")?.contains(at));
    if (!bare) return `something covers the focus on ${says.outerHTML.slice(0, 120)}`;
    if (at.tabIndex < 0) return ""; // a question or a heading: it is read, and no key acts on it
    const drawn = getComputedStyle(at).opacity === "0" ? at.nextElementSibling : at;
    const seen = [drawn, at.closest(".ajar-write") ?? drawn].map((e) => getComputedStyle(e)).some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
    return seen ? "" : `nothing marks the focus on ${at.outerHTML.slice(0, 120)}`;
  };
  window.looked = [];
  removeEventListener("keyup", window.watch, true); // that of the exercise before
  window.watch = ({ key }) => { if (key !== "Shift") window.looked.push(look()); };
  addEventListener("keyup", window.watch, true);
}"""
"""Keeps for each key what is wrong with where the focus is after it, if anything.

To ask the page after each key would take as much time again as the keys do.
"""


def places(setting: Setting) -> dict[str, str]:
    """Return in which section each exercise stands first."""
    found: dict[str, str] = {}
    for section in MATERIALS.names("sections"):
        for block in MATERIALS.section(section).blocks_in(setting):
            if block.kind in ("exercise", "check-in"):
                name = block.name if block.kind == "exercise" else block.kind
                found.setdefault(name, section)
    return found


PLACES = {setting: places(setting) for setting in SETTINGS}


def with_every_kind(setting: Setting) -> list[str]:
    """Return a few exercises that have every kind of item between them, those with most first."""
    kinds = {
        name: {type(item) for item in MATERIALS.exercise(name).items_in(setting)}
        for name in PLACES[setting]
    }
    chosen: list[str] = []
    while left := set().union(*kinds.values()) - set().union(*(kinds[name] for name in chosen)):
        chosen.append(max(kinds, key=lambda name: len(kinds[name] & left)))
    return chosen


IN_ROOM = [*with_every_kind("room"), *(PLACES["room"].keys() - PLACES["alone"].keys())]
"""What test_all_notebooks answers in a room: all kinds of item."""

AMONG = [
    (name, item.id)
    for name in MATERIALS.names("exercises")
    for item in MATERIALS.exercise(name).items_in("alone")
    if isinstance(item, Choice) and item.among
]
"""The choices that offer what was sorted before."""
BELOW = [
    (name, item.id)
    for name in MATERIALS.names("exercises")
    for item in MATERIALS.exercise(name).items_in("alone")
    if item.below
]
"""The questions that only a low number calls for."""


@pytest.fixture(scope="module")
def address(
    run_kit: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[str]:
    del browser  # only to skip early where there is none
    with run_kit("practice", tmp_path_factory.mktemp("alone")) as running:
        yield running.address


@pytest.fixture(scope="module")
def alone(address: str, browser: Browser) -> Iterator[Page]:
    """Show the workbook of `ajar practice`, once for all exercises."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(address)
    past_the_start(page)
    yield page
    page.close()


def tab_to(page: Page, target: ElementHandle) -> None:
    """Go to an element, or to the first thing in it, with the Tab key alone."""
    key = "Shift+Tab"  # from inside it: out first, and in again from above
    for _ in range(MANY_TABS):
        way = target.evaluate(
            """e => e.contains(document.activeElement) ? 0
            : document.activeElement.compareDocumentPosition(e) & 4 ? 1 : -1"""
        )
        if not way and key == "Tab":
            return
        key = "Tab" if way > 0 else "Shift+Tab"
        page.keyboard.press(key)
    pytest.fail(f"the Tab key never reached {target}")


@dataclass
class Hands:
    """Two hands on a keyboard, while the page sees after each key where the focus is."""

    page: Page
    form: Locator
    keys: int = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
        self.keys += len(keys)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)

    def assert_never_lost(self) -> None:
        """See that after each key the focus was in the form, marked, and covered by nothing."""
        looked = self.page.evaluate("window.looked")
        assert [wrong for wrong in looked if wrong] == []
        assert len(looked) == self.keys

    def question(self) -> str:
        """Return the question in view; none once the answers are said back."""
        asked = self.form.locator(".ajar-item > legend")
        return asked.inner_text() if asked.count() else ""

    def turn_to(self, question: str, button: str) -> None:
        """Press a button until this question is in view."""
        for _ in range(MANY_TABS):
            if self.question() == question:
                return
            self.press_button(button)
        pytest.fail(f"“{button}” never led to “{question}”")

    def has(self, what: str) -> bool:
        """Tell whether the focus is on what this selects."""
        return bool(self.page.evaluate("what => document.activeElement.matches(what)", what))

    def go_to_button(self, name: str, key: str = "Tab") -> None:
        for _ in range(MANY_TABS):
            text = self.page.evaluate(
                "document.activeElement.matches('button') && document.activeElement.textContent"
            )
            if text == name:
                return
            self.press(key)
        pytest.fail(f"the {key} key never reached “{name}”")

    def press_button(self, name: str) -> None:
        self.go_to_button(name)
        self.press("Enter")

    def answer(self, item: Item, items: Sequence[Item]) -> tuple[Any, list[str]]:
        """Answer the question in view, from its top; return the answer, and what it says."""
        typed = f"w{items.index(item)}"  # each letter is a key, and goes to the kernel and back
        self.press("Tab")
        while self.has("summary"):
            self.press("Tab")  # past what can be unfolded
        match item:
            case Ruler():
                number = _number(item, items)
                self.press("Space", *["ArrowRight"] * number)
                return number, []
            case Choice():
                return self._choose(item, typed)
            case Sort():
                return self._sort(item)
            case List():
                return self._list(item, typed)
            case Date():
                self.type("03142027")
                return "2027-03-14", []
            case Text():
                self.type(typed)
                return typed, [typed]

    def _choose(self, item: Choice, typed: str) -> tuple[Any, list[str]]:
        shown = self.form.locator(".ajar-card").all_inner_texts()
        said = [shown[1]]
        if item.many:
            self.press("Space", "Tab", "Space")
            said = shown[:2]
        else:
            self.press("Space", "ArrowDown")
        assert self.has(":checked")
        if item.own:
            while not self.has(".ajar-own textarea"):
                self.press("Tab")
            self.type(typed)
            said = [*(said if item.many else []), typed]
        return {"said": said}, said

    def _sort(self, item: Sort) -> tuple[Any, list[str]]:
        cards = self.form.locator(".ajar-sorted > legend").all_inner_texts()
        for number, card in enumerate(cards):
            if number:
                self.press("Tab")
            pile = number % len(item.piles)
            self.press("Space", *["ArrowRight"] * pile)
            says = f"“{unquoted(card)}” is in “{item.piles[pile].text}”."
            assert self.form.get_by_role("status").inner_text() == says
        self.press(*["Shift+Tab"] * (len(cards) - 1))  # up again, below the counts of the piles
        return {"said": cards}, cards

    def _list(self, item: List, typed: str) -> tuple[Any, list[str]]:
        said = []
        for number in range(item.lines):
            if number:
                self.press("Tab", "Tab")  # past the button that removes a line
            said.append(f"{typed} {number}")
            self.type(said[-1])
        if item.lines < item.most:
            self.press_button(WORDS["add-line"])
            assert self.has("textarea"), "a new line is there to be written on"
            self.type("no")
            self.press("Tab", "Enter")
            assert self.has("textarea"), "without it, the line before it has the focus"
        return said, said


def _number(item: Ruler, items: Sequence[Item]) -> int:
    """Return a number after which everything is asked that depends on it."""
    return next(
        number
        for number in range(1, 10)
        if all(is_asked(later, {item.id: number}) for later in items if later.after == item.id)
    )


def in_words(ask: str, answers: Mapping[str, Any]) -> str:
    """Return a question with the answers in it that it speaks of."""
    return re.sub(
        r"\{([a-z][a-z0-9-]*)(\+1)?\}",
        lambda found: str(answers[found[1]] + 1 if found[2] else answers[found[1]]),
        ask,
    )


def page_turner(page: Page, name: str) -> Locator:
    """Return the button that turns to the page of an exercise."""
    title = MATERIALS.section(PLACES["alone"][name]).title
    return page.get_by_role("navigation").get_by_role("button", name=title, exact=True)


def hands_on(page: Page, setting: Setting, name: str) -> Hands:
    """Go to an exercise with the Tab key, and stop just above its first question."""
    names = NAMES if setting == "room" else {}
    if setting == "alone":
        page_turner(page, name).press("Enter")
        open_form(page, "check-in@opening" if name == "check-in" else f"{name}@")
    title = MATERIALS.exercise(name).with_names(names).title
    form = page.get_by_role("region", name=title, exact=True).first
    element = form.element_handle()
    tab_to(page, element)
    page.keyboard.press("Shift+Tab")
    element.evaluate(WATCH)
    return Hands(page, form)


def start_over(page: Page, name: str) -> Hands:
    """Empty an exercise, whatever was answered in it, with the focus on its first question."""
    hands = hands_on(page, "alone", name)
    again = hands.form.get_by_role("button", name=WORDS["start-over"], exact=True)
    onward = hands.form.locator(".ajar-next")
    while hands.question():
        label = onward.inner_text()
        onward.click()
        if label == WORDS["done"]:
            again.wait_for()
    again.click()
    return hands


def test_every_exercise_is_covered() -> None:
    aside = {"for-partner"}  # see test_first_minute
    assert {*PLACES["alone"], *IN_ROOM} | aside == set(MATERIALS.names("exercises"))


@pytest.mark.parametrize("name", PLACES["alone"])
def test_an_exercise_can_be_answered_by_keyboard_alone(alone: Page, name: str) -> None:
    is_answered_from_first_to_last_by_keyboard_alone(alone, "alone", name)


def is_answered_from_first_to_last_by_keyboard_alone(
    page: Page, setting: Setting, name: str
) -> None:
    exercise = MATERIALS.exercise(name).with_names(NAMES if setting == "room" else {})
    hands = hands_on(page, setting, name)
    form = hands.form
    asked = exercise.items_in(setting)
    on_request = [item.id for item in asked if item.more and setting == "alone"]
    items = sorted(asked, key=lambda item: item.id in on_request)
    answers: dict[str, Any] = {}
    said: list[str] = []
    for number, item in enumerate(items):
        assert is_asked(item, answers), "all that depends on an answer is asked here"
        question = in_words(item.ask, answers)
        assert hands.question() == question
        answers[item.id], says = hands.answer(item, items)
        said += says
        if number == len(items) - 1:
            break
        is_first_on_request = on_request[:1] == [items[number + 1].id]
        hands.press_button(WORDS["ask-more" if is_first_on_request else "next"])
        assert hands.has("fieldset.ajar-item"), "the focus goes along to the next question"
    if len(items) > 1:
        hands.go_to_button(WORDS["done"])
        hands.go_to_button(WORDS["back"])
        hands.press("Space")
        assert hands.has("fieldset.ajar-item"), "the focus goes back to the question before"
        assert hands.question() == in_words(items[-2].ask, answers)
        hands.press_button(WORDS["next"])
    hands.press_button(WORDS["done"])
    heading = form.get_by_role("heading", name=WORDS["what-you-said"])
    expect(heading).to_be_focused()
    hands.assert_never_lost()
    reflection = form.locator(".ajar-reflection").inner_text()
    assert exercise.reflection["nothing"] not in reflection
    for words in said:
        assert words in reflection


def test_tab_leads_from_an_exercise_back_to_the_page_buttons(alone: Page) -> None:
    *_, start, end = PLACES["alone"]
    hands_on(alone, "alone", start)
    tab_to(alone, page_turner(alone, end).element_handle())
    alone.keyboard.press("Enter")
    title = MATERIALS.section(PLACES["alone"][end]).title
    expect(alone.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()


@pytest.mark.parametrize(("name", "choice_id"), AMONG)
def test_a_choice_offers_the_cards_that_were_sorted_into_its_piles_and_no_others(
    alone: Page, name: str, choice_id: str
) -> None:
    items = {item.id: item for item in MATERIALS.exercise(name).items_in("alone")}
    choice = items[choice_id]
    assert isinstance(choice, Choice)
    assert choice.among
    sort = items[choice.among.item]
    assert isinstance(sort, Sort)
    cards = [card.text for card in cards_of(sort)]
    first, *_, last = (pile.id for pile in sort.piles if pile.id in choice.among.piles)
    elsewhere = next(pile.id for pile in sort.piles if pile.id not in choice.among.piles)
    hands = start_over(alone, name)

    def offered(*piles: str) -> list[str]:
        """Put the first cards into these piles; return what the choice offers then."""
        hands.turn_to(sort.ask, WORDS["back"])
        for pile in piles:
            hands.press("Tab", "Space")
            while not hands.has(f"[value={pile}]:checked"):
                hands.press("ArrowRight")
        hands.turn_to(choice.ask, WORDS["next"])
        return hands.form.locator(".ajar-card").all_inner_texts()

    assert offered() == cards, "with nothing sorted, all of them"
    assert offered(first, elsewhere, last) == [cards[0], cards[2]]
    assert offered(elsewhere, first, elsewhere) == [cards[1]]
    assert offered(elsewhere, elsewhere, elsewhere) == cards
    hands.assert_never_lost()


@pytest.mark.parametrize(("name", "follow_id"), BELOW)
def test_a_question_about_a_low_number_is_asked_only_below_it(
    alone: Page, name: str, follow_id: str
) -> None:
    items = MATERIALS.exercise(name).items_in("alone")
    follow = next(item for item in items if item.id == follow_id)
    assert follow.below
    hands = start_over(alone, name)
    answers: dict[str, Any] = {}
    for item in items:
        if item.id == follow.after:
            break
        answers[item.id], _ = hands.answer(item, items)
        hands.press_button(WORDS["next"])

    def following(number: int, *keys: str) -> str:
        """Press keys to choose this number; return the question that then comes next."""
        hands.press("Tab", *keys)
        assert hands.has(f"[value='{number}']:checked")
        hands.go_to_button(hands.form.locator(".ajar-next").inner_text())
        hands.press("Enter")  # on to what comes next, or to the end
        heading = hands.form.get_by_role("heading", name=WORDS["what-you-said"])
        expect(heading.or_(hands.form.locator(".ajar-item:focus"))).to_be_visible()
        return hands.question()

    ruler = hands.question()
    low, high = follow.below - 1, follow.below
    after = items[items.index(follow) + 1 :]
    asked = in_words(follow.ask, {**answers, follow.after or "": low})
    assert following(low, "Space", *["ArrowRight"] * low) == asked
    hands.turn_to(ruler, WORDS["back"])
    instead = next((later.ask for later in after if is_asked(later, answers)), "")
    assert following(high, "ArrowRight") == instead
    hands.assert_never_lost()
