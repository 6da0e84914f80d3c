"""A view without a kernel: what it makes of news that come late, or in the middle of a press."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds

from ajar import open_journal
from ajar.content.materials import Materials
from ajar.content.models import Look
from ajar.web import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

MATERIALS = Materials(Path(__file__).parents[2])
WORDS = MATERIALS.page_words
OF_A_VIEW = words_of("notebook.js", WORDS)
QUESTION = {"id": "one", "kind": "text", "ask": "What about it?", "hint": "", "long": False}
FORM: dict[str, Any] = {
    "kind": "exercise", "key": "form", "level": 2,
    "exercise": {"title": "An exercise", "why": "Because.", "private": "", "items": [QUESTION]},
}  # fmt: skip
FEELING = {
    "id": "one", "kind": "text", "ask": "What is one feeling?", "hint": "", "long": False,
    "opener": "I feel…", "remark": "statement",
}  # fmt: skip
QUESTION = {**FEELING, "id": "two", "opener": None, "remark": "question"}
BLAMES = "that you always forget me"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HOME = {"kind": "home", "key": "home", "erased": ""}
NOTICE = {"kind": "notice", "text": "", "leave": True}
AT_HOME = {"welcome": "Welcome.", "newest": "form", "something": True}


@pytest.fixture
def show(page_with_scripts: Callable[..., Page]) -> Iterator[Callable[..., Page]]:
    """Return a way to show pages, each of these blocks; what they send is kept in `sent`."""
    page = page_with_scripts(
        '<!doctype html><html lang="en"><body><main id="host"></main></body></html>',
        viewport={"width": 1280, "height": 800},
    )

    def render(*pages: dict[str, Any], notice: dict[str, Any] | None = None) -> Page:
        shown = [{"title": "A page", "id": "one", "blocks": [block]} for block in pages]
        state = {"pages": shown, "words": OF_A_VIEW, "notice": notice, "page": 0, "couple": ""}
        state["workshop"] = MATERIALS.workshop
        page.add_script_tag(
            type="module",
            content=f"""
            import view from "/built/notebook.js";
            const state = {json.dumps(state)};
            window.sent = [];
            const model = {{
              get: (name) => state[name], set: (name, value) => {{ state[name] = value; }},
              save_changes() {{}}, send: (message) => window.sent.push(message),
              on: (what, hear) => {{ if (what === "msg:custom") window.tell = hear; }},
            }};
            view.render({{ model, el: document.getElementById("host") }});""",
        )
        page.locator(".ajar-page").wait_for()
        return page

    yield render
    page.close()


def tell(page: Page, **message: Any) -> None:  # noqa: ANN401
    page.evaluate("message => window.tell(message)", message)


def sent(page: Page, name: str) -> list[dict[str, Any]]:
    """Return the messages of which this is a part."""
    return [message for message in page.evaluate("window.sent") if name in message]


def test_stale_updates_do_not_undo_a_change(show: Callable[..., Page]) -> None:
    page = show(FORM, HOME)
    answer = page.get_by_role("textbox")
    answer.fill("What I think")
    page.get_by_role("button", name=WORDS["done"], exact=True).click()
    heard = sent(page, "answers")[-1]["sent"]
    said = {"answers": {"one": "What I think"}, "done": True, "reflection": []}
    tell(page, states={"form": said}, acknowledged=heard)
    page.get_by_role("button", name=WORDS["start-over"]).click()
    page.get_by_role("button", name=WORDS["put-back"]).click()
    (removed,) = sent(page, "remove")
    tell(page, states={"form": {"answers": {}, "done": False}}, acknowledged=removed["sent"])
    page.get_by_role("button", name=WORDS["next-page"]).click()
    page.get_by_role("button", name=WORDS["previous-page"]).click()
    expect(answer).to_have_value("What I think")
    # What was heard of everything counts.
    newest = sent(page, "answers")[-1]["sent"]
    tell(
        page, states={"form": {"answers": {"one": "Elsewhere"}, "done": False}}, acknowledged=newest
    )
    expect(answer).to_have_value("Elsewhere")


def test_a_press_on_my_place_survives_an_update(
    show: Callable[..., Page],
) -> None:
    page = show(HOME)
    tell(page, states={"home": AT_HOME}, acknowledged=0)
    page.get_by_text(WORDS["home-take"], exact=True).click()
    take = page.get_by_role("button", name=WORDS["home-take-plan"], exact=True)
    take.hover()
    page.mouse.down()
    tell(page, states={"home": {**AT_HOME, "welcome": "Welcome again."}}, acknowledged=0)
    expect(page.get_by_text("Welcome.", exact=True)).to_be_visible()
    page.mouse.up()
    assert sent(page, "take") == [{"take": "plan", "paper": "us-letter", "country": ""}]
    expect(page.get_by_text("Welcome again.")).to_be_visible()
    expect(take, "what was unfolded stays so").to_be_visible()


def test_no_change_is_lost_between_done_and_the_reply_and_progress_is_shown(
    show: Callable[..., Page],
) -> None:
    page = show(FORM, HOME)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    answer, status = page.get_by_role("textbox"), page.locator(".ajar-form .ajar-status")
    answer.fill("What I think")
    field = answer.element_handle()
    assert field
    page.get_by_role("button", name=WORDS["done"], exact=True).click()
    expect(answer).to_be_disabled()
    expect(status).to_have_text(WORDS["keep-opening"])
    heard = sent(page, "answers")[-1]["sent"]
    said = {"answers": {"one": "What I think"}, "done": True, "reflection": []}
    tell(page, states={"form": said}, acknowledged=heard)
    expect(page.get_by_role("heading", name=WORDS["what-you-said"])).to_be_focused()
    expect(status).to_have_text("")
    field.evaluate("e => e.dispatchEvent(new Event('input'))")  # one that was on its way
    assert errors == []
    # What takes long at “My place” is not silent either.
    page.get_by_role("button", name=WORDS["next-page"]).click()
    tell(page, states={"home": AT_HOME}, acknowledged=0)
    page.locator("summary", has_text=WORDS["home-take"]).click()
    page.get_by_role("button", name=WORDS["home-take-plan"]).click()
    waits = page.get_by_role("status").get_by_text(WORDS["keep-opening"])
    expect(waits).to_be_visible()
    page.evaluate("window.print = () => {}")  # as where a program cannot print
    plan = {"title": "My plan", **{look: [] for look in get_args(Look)}}
    printed = {"plan": plan, "paper": "a4", "numbers": ["112"], "heading": "Numbers"}
    tell(page, print=printed, acknowledged=0)
    expect(waits).to_have_count(0)
    expect(page.locator(".ajar-plan h1")).to_have_text("My plan")
    expect(page.get_by_text(WORDS["print-refused"])).to_be_visible()


CALM: dict[str, Any] = {
    "kind": "exercise", "key": "calm@", "level": 2,
    "exercise": MATERIALS.form("calm", "alone"),
}  # fmt: skip
CLOSING = CALM["exercise"]["reflection"]["closing"]


class Kernel:
    """A form's kernel, which is told what its page has sent."""

    def __init__(self) -> None:
        self.journal = open_journal()
        self.form = self.journal.exercise("calm")
        self.said: list[dict[str, Any]] = []
        self.form.send = self.said.append

    def reply(self, page: Page, message: dict[str, Any]) -> dict[str, Any]:
        self.journal._on_message(self.form, message)
        reply = {**self.said.pop(), "acknowledged": message.get("sent", 0)}
        tell(page, **reply)
        return reply


def answer_with(page: Page, text: str) -> None:
    page.get_by_role("checkbox").first.check()
    page.get_by_role("textbox").fill(text)
    page.get_by_role("button", name=WORDS["done"], exact=True).click()


def test_a_reflection_appears_without_a_kernel_and_only_once_with_one(
    show: Callable[..., Page],
) -> None:
    page = show(CALM)
    assert sent(page, "dangers") == []  # nobody has typed anything
    page.get_by_role("textbox").fill("Tea first")
    (asked,) = sent(page, "dangers")
    kernel = Kernel()
    kernel.reply(page, asked)
    answer_with(page, "Tea at ten")
    heading = page.get_by_role("heading", name=WORDS["what-you-said"])
    expect(heading).to_be_focused()
    expect(page.locator(".ajar-reflection")).to_contain_text("Tea at ten")
    expect(page.get_by_text(CLOSING)).to_be_visible()
    assert len(sent(page, "dangers")) == 1
    # The kernel says the same, so nothing moves under a reader's eyes.
    drawn = heading.element_handle()
    said = kernel.reply(page, sent(page, "answers")[-1])
    assert drawn
    assert drawn.evaluate("e => e.isConnected")
    # What is said elsewhere counts all the same.
    other = {**said["states"]["calm@"], "reflection": []}
    tell(page, states={"calm@": other}, acknowledged=said["acknowledged"])
    expect(page.get_by_text(CLOSING)).to_have_count(0)


def test_words_of_danger_show_help_first_and_only_quote_the_answer(
    show: Callable[..., Page],
) -> None:
    page = show(CALM)
    kernel = Kernel()
    kernel.reply(page, {"dangers": True})
    answer_with(page, "I want to die.")
    expect(page.locator(".ajar-danger [tabindex]")).to_be_focused()
    expect(page.locator(".ajar-danger a[href^='tel:']").first).to_be_visible()
    expect(page.locator(".ajar-reflection")).to_contain_text("I want to die.")
    expect(page.get_by_text(CLOSING)).to_have_count(0)
    drawn = page.locator(".ajar-danger").element_handle()
    kernel.reply(page, sent(page, "answers")[-1])
    assert drawn
    assert drawn.evaluate("e => e.isConnected")


def test_without_danger_data_the_page_only_quotes_the_answer(
    show: Callable[..., Page],
) -> None:
    page = show(CALM)
    answer_with(page, "Tea at ten")
    expect(page.get_by_role("textbox")).to_be_disabled()
    expect(page.locator(".ajar-reflection")).to_have_count(0)
    # Once the kernel is known to be gone, the answers are shown as they are.
    expect(page.locator(".ajar-form .ajar-lost")).to_be_visible()
    page.get_by_role("button", name=WORDS["done"], exact=True).click()
    expect(page.locator(".ajar-reflection")).to_contain_text("Tea at ten")
    expect(page.get_by_text(CLOSING)).to_have_count(0)


def test_a_danger_notice_includes_help_numbers_if_the_page_has_no_others(
    show: Callable[..., Page],
) -> None:
    """As in the notebook of a group, which has no bar with help in it."""
    page = show({**FORM, "elsewhere": "07-boundary.ipynb"})
    countries = [{"code": "XX", "country": "Here", "zones": [], "emergency": "112", "note": "",
                  "lines": []}]  # fmt: skip
    danger = {"title": "First.", "text": "Please call.", "now": ["Call."], "lines": ["emergency"],
              "kinds": ["suicide"], "countries": countries}  # fmt: skip
    state = {"answers": {"one": "words"}, "done": True, "reflection": [], "danger": danger}
    tell(page, states={"form": state}, acknowledged=0)
    page.get_by_role("combobox").select_option(label="Here")
    expect(page.locator(".ajar-danger a[href='tel:112']")).to_be_visible()
    tell(page, states={"form": {**state, "danger": {**danger, "kinds": []}}}, acknowledged=0)
    needs = page.locator(".ajar-danger").get_by_role("link", name=WORDS["help-needs"])
    expect(needs).to_have_attribute("href", "07-boundary.ipynb")  # after three rulers at 0


def test_help_numbers_follow_a_plan_if_the_page_has_no_others(
    show: Callable[..., Page],
) -> None:
    page = show({**FORM, "key": "plan@", "help": MATERIALS.help})
    page.evaluate("window.ajarHelp.chosen = 'US'")
    said = {"answers": {"one": "Quiet Sundays"}, "done": True, "reflection": []}
    tell(page, states={"plan@": said}, acknowledged=0)
    for number in ("tel:911", "tel:988", "sms:988", "tel:18007997233"):
        expect(page.locator(f".ajar-reflection a[href='{number}']")).to_be_visible()


def test_the_choice_to_save_nothing_survives_an_update_that_arrives_meanwhile(
    show: Callable[..., Page],
) -> None:
    page = show(FORM, notice=NOTICE)
    state = {"state": "none", "exists": False, "place": "/here", "minutes": 15, "problem": ""}
    tell(page, keeping=state, acknowledged=0)
    page.get_by_role("button", name=WORDS["keep-nothing"], exact=True).hover()
    page.mouse.down()
    tell(page, keeping={**state, "exists": True}, acknowledged=0)
    page.mouse.up()
    expect(page.locator(".ajar-choose")).to_have_count(0)
    expect(page.get_by_role("button", name=WORDS["keep-open"], exact=True)).to_be_visible()
    tell(page, erased=WORDS["journal-here-erased"])  # where no page shows “My plan and progress”
    expect(page.get_by_text(WORDS["journal-here-erased"])).to_be_visible()


def form_with(item: dict[str, Any]) -> dict[str, Any]:
    return {**FORM, "exercise": {**FORM["exercise"], "items": [item]}}


def know(page: Page) -> None:
    """Give the page what a kernel sends when it is asked."""
    known: dict[str, Any] = {
        "dangers": MATERIALS.danger_for_pages(),
        "coach": MATERIALS.coach_for_pages(),
    }
    tell(page, dangers=known | {"countries": MATERIALS.help})


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
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert axe_finds(page, ".ajar-form") == []
    page.get_by_role("button", name=WORDS["remarks-off"]).click()
    expect(said).to_be_empty()
    field.fill(f"{BLAMES} again")
    on = page.get_by_role("button", name=WORDS["remarks-on"])
    expect(on).to_be_visible()
    on.click()
    expect(said.locator("p")).to_have_count(1)
    done = {"answers": {"one": BLAMES}, "done": True, "reflection": [], "danger": None}
    page.get_by_role("button", name=WORDS["done"], exact=True).click()
    tell(page, states={"form": done}, acknowledged=sent(page, "answers")[-1]["sent"])
    expect(page.locator(".ajar-reflection")).to_contain_text("“feel that you”")


def test_words_of_danger_come_before_any_remark(show: Callable[..., Page]) -> None:
    page = show(form_with(QUESTION))
    know(page)
    field, said = page.get_by_role("textbox"), page.locator(".ajar-remarks > [aria-live=polite]")
    field.fill("What was that like for you?")
    expect(said).to_contain_text("“What…”")
    field.fill("What would you do if I want to die?")
    expect(said).to_be_empty()
