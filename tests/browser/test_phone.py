"""A room on phones, with its real server: from the door to the end, through bad Wi-Fi and back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds
from tests.browser.rooms import MATERIALS, STORY, Room, served

from ajar.content.exercise import Choice, cards_of
from ajar.journal.export import entries_from_json
from ajar.room.rules.codes import ALPHABET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Locator,
        Page,
        Request,
        Route,
        ViewportSize,
    )

WORDS = MATERIALS.words
MARK = "Zebrafink-7731"
ASKS = {item.id: item.ask for item in MATERIALS.exercise("check-in").items}
RULERS = {"importance": 7, "confidence": 4, "readiness": 2}
SIZES: tuple[ViewportSize, ...] = (
    {"width": 320, "height": 640},
    {"width": 320, "height": 256},  # at 400 percent
    {"width": 844, "height": 390},  # on its side
)
ARE_KEPT = "Object.entries({...localStorage, ...sessionStorage}).map(String).join(' ')"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve rooms for the tests of this module."""
    with served(tmp_path_factory.mktemp("room")) as (address, _):
        yield address


@dataclass
class Phone:
    """A phone: its page, and everything that it sends."""

    page: Page
    base: str
    requests: list[Request]
    complaints: list[str]

    def __post_init__(self) -> None:
        def hear_console(said: ConsoleMessage) -> None:
            if "Policy" in said.text:
                self.complaints.append(said.text)

        self.hears: dict[Any, Callable[[Any], None]] = {
            "request": lambda request: self.requests.append(request),  # noqa: PLW0108 (Playwright marks it)
            "pageerror": lambda error: self.complaints.append(str(error)),
            "console": hear_console,
        }

    def open(self, path: str) -> Phone:
        self.page.goto(f"{self.base}/{path}")
        return self

    def join(self, room: Room) -> Phone:
        self.open(room.code)
        self.press("phone-go-on")
        return self

    def button(self, word: str) -> Locator:
        return self.page.get_by_role("button", name=WORDS[word], exact=True)

    def press(self, word: str) -> None:
        if word == "done":
            self.button(word).press("Enter")  # after a tap, one in the same place is ignored
        else:
            self.button(word).click()

    def sees(self, word: str) -> None:
        expect(self.page.get_by_text(WORDS[word], exact=True).first).to_be_visible()

    def heading(self, text: str) -> None:
        expect(self.page.get_by_role("heading", name=text, exact=True)).to_be_visible()

    def is_asked(self, exercise: str) -> None:
        self.heading(MATERIALS.exercise(exercise).title)

    def number(self, n: int, ruler: str = "importance") -> None:
        group = self.page.get_by_role("group", name=ASKS[ruler])
        group.get_by_role("radio", name=str(n), exact=True).check(force=True)

    def check_in(self, numbers: dict[str, int], words: str = "") -> None:
        """Answer the rulers and be done; with words, keep it to oneself and say them about each."""
        for name, n in numbers.items():
            self.number(n, name)
        self.press("done")
        if not words:
            return
        self.press("phone-keep-mine")
        self.press("phone-afterward-begin")
        for _ in range(2 * len(numbers)):
            self.page.get_by_label(WORDS["own-words"]).fill(words)
            self.page.locator(".ajar-next").press("Enter")

    def own_words(self, words: str) -> Locator:
        """Begin to write for oneself, after a check-in that one keeps to oneself."""
        self.number(7)
        self.press("done")
        self.press("phone-keep-mine")
        self.press("phone-afterward-begin")
        field = self.page.get_by_label(WORDS["own-words"])
        field.fill(words)
        return field

    def sort(self) -> None:
        """Answer the question that takes the fewest presses, where any would do."""
        self.page.get_by_role("button", name="Maybe", exact=True).click()
        self.press("card-enough")
        self.press("done")

    def sent(self, path: str) -> list[Any]:
        """Return the bodies of what was posted to an address that ends so."""
        posts = [
            request
            for request in self.requests
            if request.method == "POST" and request.url.endswith(path)
        ]
        return [request.post_data_json for request in posts]

    def assert_talked_only_to_the_room(self) -> None:
        assert self.complaints == []
        for request in self.requests:
            assert request.url.startswith((f"{self.base}/", "blob:", "about:")), request.url
            assert MARK not in request.url + (request.post_data or "")

    def kept(self) -> str:
        return str(self.page.evaluate(ARE_KEPT))


@pytest.fixture
def room(address: str) -> Room:
    return Room(address)


NewPhone = Callable[..., Phone]
A_PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True,
}  # fmt: skip


@pytest.fixture(scope="module")
def usual(browser: Browser) -> Iterator[BrowserContext]:
    """Return the browser that the first phone of each test is in: to begin one takes its time."""
    context = browser.new_context(**A_PHONE)
    yield context
    context.close()


@pytest.fixture
def new_phone(browser: Browser, usual: BrowserContext, address: str) -> Iterator[NewPhone]:
    """Return a way to come with a phone, or with one more tab of it. All talk only to the room."""
    contexts: list[BrowserContext] = []
    phones: list[Phone] = []

    def new_page(other: Phone | None, base: str, **more: Any) -> Page:  # noqa: ANN401
        if other:
            return other.page.context.new_page()
        if not (phones or more or base != address):
            return usual.pages[0] if usual.pages else usual.new_page()
        contexts.append(browser.new_context(**A_PHONE | more))
        return contexts[-1].new_page()

    def come(other: Phone | None = None, base: str = address, **more: Any) -> Phone:  # noqa: ANN401
        phone = Phone(new_page(other, base, **more), base, [], [])
        phones.append(phone)
        for event, hear in phone.hears.items():
            phone.page.on(event, hear)
        return phone

    yield come
    for context in contexts:
        context.close()
    for phone in phones:
        for event, hear in phone.hears.items():
            phone.page.remove_listener(event, hear)
    forget(usual, address)
    for phone in phones:
        phone.assert_talked_only_to_the_room()


def forget(context: BrowserContext, address: str) -> None:
    """Leave one page of a phone as it came, and nothing in what the phone keeps."""
    context.set_offline(offline=False)
    for page in context.pages[1:]:
        page.close()
    for page in context.pages:
        page.unroute_all()
        page.set_viewport_size(A_PHONE["viewport"])
        page.goto(f"{address}/healthz")
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")


@pytest.fixture
def phone(new_phone: NewPhone) -> Phone:
    return new_phone()


# ---- Coming in ----


def test_a_question_can_be_answered_after_one_request(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.page.route("**/api/**", lambda route: route.abort())
    phone.page.route("**/danger.json", lambda route: route.abort())
    phone.open(room.code)
    button = phone.page.get_by_role("button", name=WORDS["phone-go-on"])
    place = button.bounding_box()
    phone.sees("phone-looking")
    assert button.bounding_box() == place, "nothing moves under a finger when it comes"
    phone.press("phone-go-on")
    phone.check_in(RULERS)
    phone.heading(WORDS["phone-add-title"])
    of_the_page = [request.url for request in phone.requests if "/api/" not in request.url]
    assert [url for url in of_the_page if not url.endswith("/danger.json")] == of_the_page[:1]


def test_without_scripts_the_page_says_what_else_to_do(
    room: Room, phone: Phone, new_phone: NewPhone
) -> None:
    """As in a browser that is too old for the script, which has no other way to say so."""
    old = new_phone(java_script_enabled=False).open(room.code)
    old.sees("phone-cannot-start")
    phone.open(room.code)
    phone.heading(WORDS["phone-welcome"])
    expect(phone.page.get_by_text(WORDS["phone-cannot-start"])).to_have_count(0)


def test_a_code_is_read_however_it_is_typed_pasted_and_opened(address: str, phone: Phone) -> None:
    for way in ("typed", "address", "{}/", "wide", "{} dash {}", "{}\u200b-{})."):
        room = Room(address)
        first, second = room.code.split("-")
        given = {
            "typed": room.code.lower().replace("-", " "),
            "address": f"{phone.base}/{room.code}/?utm_source=x",
            "wide": "".join(chr(ord(letter) + 0xFEE0) for letter in room.code),
        }.get(way, way.replace("{}/", f"{room.code}/").format(first, second))
        phone.open("")
        phone.page.get_by_label(WORDS["phone-code"]).fill(given)
        phone.press("phone-go-in")
        phone.heading(WORDS["phone-welcome"])
        assert phone.page.title() == WORDS["phone-title"] == "Room"
        if way not in ("typed", "address"):
            phone.open(given)
            phone.press("phone-go-on")
            with phone.page.expect_response("**/events"):
                phone.page.reload()
            phone.heading(WORDS["phone-waiting"])


def test_half_a_code_is_not_sent(phone: Phone) -> None:
    phone.open("")
    phone.page.get_by_label(WORDS["phone-code"]).fill("K7PM")
    phone.press("phone-go-in")
    phone.sees("phone-code-length")
    assert len(phone.requests) == 1


def test_an_unknown_code_leads_to_the_join_page_and_stays_there(phone: Phone) -> None:
    phone.open("2222-3333")
    phone.sees("phone-no-room")
    phone.heading(WORDS["phone-join"])
    expect(phone.page.get_by_label(WORDS["phone-code"])).to_have_value("22223333")


def test_after_too_many_wrong_codes_the_join_page_says_how_long_to_wait(
    tmp_path: Path, new_phone: NewPhone
) -> None:
    with served(tmp_path) as (base, _):
        room, phone = Room(base), new_phone(base=base)
        for last in ALPHABET:
            httpx.get(f"{base}/api/rooms/2222222{last}")
        waits = re.compile(re.escape(WORDS["phone-too-many"]).replace(r"\{wait\}", r"\d+ minutes"))
        phone.open(room.code)
        said = phone.page.get_by_role("status").get_by_text(waits)
        expect(said).to_be_visible()
        phone.page.get_by_label(WORDS["phone-code"]).fill(f"{room.code[:4]}-{room.code[4:]}")
        expect(said).to_be_visible()
        with phone.page.expect_response("**/api/rooms/*"):
            phone.press("phone-go-in")
        expect(said).to_be_visible()
        field = phone.page.get_by_label(WORDS["phone-code"])
        expect(field).to_have_value(f"{room.code[:4]}-{room.code[4:]}")


def test_a_room_is_not_reported_as_ended_while_lookups_fail(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS, MARK)
    html = httpx.get(f"{phone.base}/").text  # as where too many wrong codes came from
    phone.page.route(f"**/{room.code}", lambda route: route.fulfill(
        body=html, content_type="text/html"), times=1)  # fmt: skip
    phone.page.route("**/api/rooms/*", lambda route: route.fulfill(
        status=429, json={"error": "slow-down", "message": ""}), times=1)  # fmt: skip
    phone.open(room.code)
    expect(phone.page.get_by_role("status").get_by_text("Wi-Fi")).to_be_visible()
    assert MARK in phone.kept()
    phone.press("phone-go-in")
    phone.heading(WORDS["phone-kept"])


def test_an_unreachable_room_is_reported_and_the_code_stays(room: Room, phone: Phone) -> None:
    phone.open("")
    phone.page.get_by_label(WORDS["phone-code"]).fill(room.code)
    phone.page.context.set_offline(True)
    phone.press("phone-go-in")
    phone.sees("phone-not-reached")
    phone.page.context.set_offline(False)
    phone.press("phone-go-in")
    phone.heading(WORDS["phone-welcome"])


def test_the_welcome_explains_once_who_can_see_what(room: Room, phone: Phone) -> None:
    phone.open(room.code)
    for word in ("stays", "counts", "result", "skip", "open"):
        phone.sees(f"phone-welcome-{word}")
    phone.press("phone-go-on")
    phone.heading(WORDS["phone-waiting"])
    phone.page.reload()
    phone.heading(WORDS["phone-waiting"])


def test_a_phone_counts_once_as_joined_whatever_it_does(
    room: Room, phone: Phone, new_phone: NewPhone
) -> None:
    other = new_phone()
    for each in (phone, other):  # each is counted once the room has answered it
        with each.page.expect_response("**/events"):
            each.join(room)
    with phone.page.expect_response("**/events"):
        phone.page.evaluate("localStorage.clear()")
        phone.page.reload()
    expect(phone.page.locator("main")).to_be_visible()
    before = room.panel()["joined"]
    with phone.page.expect_response("**/events"):
        phone.page.reload()
    tab = new_phone(phone)
    with tab.page.expect_response("**/events"):
        tab.open(room.code)
    assert room.panel()["joined"] == before


# ---- A question ----


def test_a_question_appears_by_itself_and_so_does_the_next(room: Room, phone: Phone) -> None:
    phone.join(room)
    phone.heading(WORDS["phone-waiting"])
    room.ask("check-in@opening")
    phone.is_asked("check-in")
    room.ask("needs@")
    phone.is_asked("needs")


def test_the_room_is_polled_if_the_network_blocks_streams(room: Room, phone: Phone) -> None:
    phone.page.route("**/events", lambda route: route.abort())
    phone.join(room)
    room.ask("check-in@opening")
    phone.is_asked("check-in")


def test_an_answer_is_reflected_added_on_request_and_final_until_asked_again(
    room: Room, phone: Phone, new_phone: NewPhone
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS)
    expect(phone.page.locator(".ajar-said")).to_have_text(["7", "4", "2"])
    assert phone.sent("/answers") == []
    assert room.answered("check-in@opening") == 0
    boxes = [phone.button(word).bounding_box() for word in ("phone-keep-mine", "phone-add")]
    assert boxes[0]
    assert boxes[1]
    assert (boxes[0]["width"], boxes[0]["height"]) == pytest.approx(
        (boxes[1]["width"], boxes[1]["height"]), abs=1
    )
    phone.sees("phone-add-final")
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    (body,) = phone.sent("/answers")
    assert body["answers"] == RULERS
    assert body["moved"] == {}
    assert room.answered("check-in@opening") == 1

    phone.page.reload()
    other = new_phone(phone).open(room.code)
    for each in (phone, other):
        each.heading(WORDS["phone-added"])
        for word in ("change", "start-over", "phone-add"):
            expect(each.button(word)).to_be_hidden()

    other.page.close()
    room.act("check-in@opening", "reset")
    phone.heading(WORDS["phone-waiting"])
    room.act("check-in@opening", "open")
    phone.sees("phone-again")
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    first, second = phone.sent("/answers")
    assert (first["round"], second["round"]) == (1, 2)
    assert first["key"] != second["key"]
    assert room.answered("check-in@opening") == 1


def test_after_three_zeros_a_phone_leads_to_help_and_needs_and_back(
    room: Room, new_phone: NewPhone
) -> None:
    phone = new_phone(locale="en-US", timezone_id="America/Chicago")
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(dict.fromkeys(RULERS, 0))
    phone.heading(MATERIALS.danger("en").rulers_at_zero.title)
    expect(phone.page.locator(".ajar-danger a[href='tel:988']").first).to_be_visible()
    phone.press("help-needs")
    phone.is_asked("needs")
    phone.sees("phone-own")
    phone.page.get_by_role("checkbox", name="Rest and sleep").check()
    phone.press("next")
    phone.press("skip")
    phone.sees("phone-all-here")
    phone.press("phone-go-back")
    phone.heading(MATERIALS.danger("en").rulers_at_zero.title)
    phone.heading(WORDS["phone-add-title"])
    assert "Rest and sleep" not in str(phone.sent("/answers"))
    phone.page.get_by_role("link", name="Español").click()
    spanish = MATERIALS.in_language("es").words
    phone.page.get_by_role("button", name=spanish["help-needs"], exact=True).click()
    done = phone.page.get_by_role("button", name=spanish["change"], exact=True)
    expect(done, "it was answered in English").to_be_visible()


def test_a_plan_on_a_phone_has_the_help_numbers(room: Room, new_phone: NewPhone) -> None:
    phone = new_phone(locale="en-US", timezone_id="America/Chicago")
    room.ask("plan@")
    phone.join(room)
    phone.page.get_by_label(WORDS["own-words"]).fill("Quiet Sundays")
    while phone.button("skip").or_(phone.button("clear-and-skip")).count():
        phone.page.locator(".ajar-next").click()
    expect(phone.page.locator(".ajar-reflection a[href='tel:988']")).to_be_visible()
    room.end()
    expect(phone.page.locator(".phone-help")).to_contain_text("1-800-799-7233")


def test_a_private_answer_is_not_sent_and_can_be_added_later(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS)
    phone.press("phone-keep-mine")
    phone.heading(WORDS["phone-kept"])
    phone.page.reload()
    phone.heading(WORDS["phone-kept"])
    assert phone.sent("/answers") == []
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    assert room.answered("check-in@opening") == 1


def test_skipping_all_counted_items_offers_the_same_choice_and_sends_no_answers(
    room: Room, phone: Phone
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.press("skip")
    phone.heading(WORDS["phone-done-ask"])
    phone.sees("phone-done-what")
    expect(phone.page.get_by_role("heading", name=WORDS["what-you-said"])).to_have_count(0)
    phone.press("phone-keep-mine")
    phone.heading(WORDS["phone-kept"])
    assert phone.sent("/answers") == []
    phone.press("phone-done")
    phone.heading(WORDS["phone-done-title"])
    phone.sees("phone-done-how")
    (body,) = phone.sent("/answers")
    assert (body["answers"], body["moved"]) == ({}, {})
    assert room.answered("check-in@opening") == 1


def test_each_question_says_whether_its_answer_leaves_the_phone(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    for ruler in RULERS:
        group = phone.page.get_by_role("group", name=ASKS[ruler])
        expect(group).to_have_accessible_description(re.compile(WORDS["phone-can-add-all"]))
    phone.own_words("")
    hint = MATERIALS.exercise("check-in").items[1].hint
    group = phone.page.locator("fieldset")
    expect(group).to_have_accessible_description(f"{hint} {WORDS['phone-stays']}")


def test_follow_up_questions_come_after_the_rulers_and_stay_on_the_phone(
    room: Room, phone: Phone
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    expect(phone.page.locator("fieldset")).to_have_count(3)
    expect(phone.page.get_by_role("textbox")).to_have_count(0)
    phone.check_in({"importance": 0, "confidence": 4})
    expect(phone.button("phone-afterward-begin")).to_have_count(0)
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    phone.heading(WORDS["phone-afterward"])
    phone.sees("phone-own")
    phone.press("phone-afterward-begin")
    asked = phone.page.locator("fieldset legend")
    for question in ("What would make it 1?", "Why 4, and not lower?"):
        expect(asked).to_have_text(question)
        phone.page.get_by_label(WORDS["own-words"]).fill(MARK)
        phone.press("next")
    expect(asked).to_have_text("What would make it 5?")
    phone.press("skip")
    said = phone.page.locator(".ajar-reflection")
    expect(said.get_by_text(MARK)).to_have_count(2)
    expect(said.get_by_text(WORDS["phone-stays"])).to_have_count(2)
    phone.heading(WORDS["phone-added"])
    (body,) = phone.sent("/answers")
    assert body["answers"] == {"importance": 0, "confidence": 4}
    phone.page.reload()
    phone.press("phone-afterward-begin")
    phone.sees("phone-stays")
    assert MARK in phone.kept()


def test_words_of_danger_in_a_follow_up_get_help_first(room: Room, phone: Phone) -> None:
    with phone.page.expect_response("**/danger.json"):
        phone.join(room)
    room.ask("check-in@opening")
    phone.own_words("I want to kill myself")
    while phone.button("next").count():
        phone.press("next")
    phone.press("done")
    expect(phone.page.locator(".ajar-danger")).to_be_visible()


def test_a_question_about_the_couple_shows_their_story_with_one_press(
    room: Room, phone: Phone
) -> None:
    room.ask("hesitation@")
    phone.join(room)
    story = phone.button("story")
    story.press("Enter")
    sheet = phone.page.get_by_role("dialog", name=WORDS["story"])
    expect(sheet).to_contain_text(STORY.split("\n")[0])
    expect(sheet.get_by_role("button", name=WORDS["leave"])).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(story).to_be_focused()
    room.ask("check-in@opening")
    phone.is_asked("check-in")
    expect(phone.button("story")).to_have_count(0)


def test_the_first_action_is_on_the_first_screen(room: Room, phone: Phone) -> None:
    phone.join(room)
    for name in MATERIALS.names("exercises"):
        if not MATERIALS.exercise(name).items_in("room"):
            continue
        room.ask(f"{name}@")
        phone.is_asked(name)
        first = phone.page.locator(".ajar-item :is(input, textarea, .ajar-one-piles button)").first
        expect(first).to_be_in_viewport(ratio=1)
    room.ask("check-in@opening")
    phone.is_asked("check-in")
    expect(phone.button("done")).to_be_in_viewport(ratio=1)
    why = MATERIALS.exercise("check-in").why
    expect(phone.page.get_by_text(why)).to_be_hidden()
    phone.page.get_by_text(WORDS["why-this"]).click()
    expect(phone.page.get_by_text(why)).to_be_visible()


def test_larger_text_stays_for_this_tab_only(room: Room, phone: Phone, new_phone: NewPhone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    size = "e => parseFloat(getComputedStyle(e).fontSize)"
    title = phone.page.get_by_role("heading", level=1)
    at_first, bar = title.evaluate(size), phone.button("leave").bounding_box()
    phone.press("phone-smaller")
    assert title.evaluate(size) < at_first
    for _ in range(9):
        phone.press("phone-larger")
    assert title.evaluate(size) == pytest.approx(1.5 * at_first)
    phone.page.reload()
    assert title.evaluate(size) == pytest.approx(1.5 * at_first)
    assert phone.button("leave").bounding_box() == bar, "the way out stays where it is"
    phone.press("help-get")
    sheet = phone.page.get_by_role("dialog").evaluate(size)
    assert sheet == pytest.approx(1.5 * 17)
    assert phone.page.evaluate("Object.values(sessionStorage)") == ["1.5"]
    other = new_phone(phone).open(room.code)
    assert other.page.get_by_role("heading", level=1).evaluate(size) == at_first


def test_help_numbers_are_on_the_first_and_last_page(room: Room, new_phone: NewPhone) -> None:
    phone = new_phone(locale="en-US", timezone_id="America/Chicago")
    phone.open(room.code)
    expect(phone.page.locator("main a[href='tel:988']")).to_be_visible()
    phone.press("phone-go-on")
    room.end()
    phone.heading(WORDS["phone-ended"])
    expect(phone.page.locator(".phone-help")).to_contain_text("988")
    expect(phone.button("help-get")).to_be_visible()


def test_a_custom_card_is_sent_without_its_words(room: Room, phone: Phone) -> None:
    room.ask("needs@")
    phone.join(room)
    phone.sees("phone-can-add-own")
    phone.page.get_by_role("checkbox").nth(0).check()
    phone.page.get_by_role("textbox").fill(MARK)
    phone.press("next")
    phone.press("skip")
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    (body,) = phone.sent("/answers")
    assert body["answers"]["couple-needs"][1:] == ["~own"]


def test_phones_in_two_languages_count_in_one_tally(room: Room, new_phone: NewPhone) -> None:
    room.ask("check-in@opening")
    spanish = MATERIALS.in_language("es")
    for phone, kit in ((new_phone(locale="es-MX"), spanish), (new_phone(), MATERIALS)):
        phone.open(room.code)
        for word in ("phone-go-on", "done", "phone-add"):
            if word == "done":
                phone.heading(kit.exercise("check-in").title)
                (importance, *_) = (i for i in kit.exercise("check-in").items if i.kind == "ruler")
                group = phone.page.get_by_role("group", name=importance.ask)
                group.get_by_role("radio", name="7", exact=True).check(force=True)
            phone.page.get_by_role("button", name=kit.words[word], exact=True).press("Enter")
        phone.heading(kit.words["phone-added"])
    assert room.answered("check-in@opening") == 2
    expect(phone.page.get_by_text(spanish.draft)).not_to_be_visible()
    phone.page.get_by_role("link", name="Español").click()
    phone.heading(spanish.exercise("check-in").title)
    phone.heading(spanish.words["phone-added"])
    expect(phone.page.get_by_text(spanish.draft)).to_be_visible()


def test_a_sort_is_sent_as_the_pile_of_each_card(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    (body,) = phone.sent("/answers")
    assert [*body["answers"]["couple-reasons"].values()] == ["maybe"]


def test_the_next_question_does_not_interrupt_an_answer(room: Room, phone: Phone) -> None:
    room.ask("plan@")
    phone.join(room)
    words = phone.page.get_by_label(WORDS["own-words"])
    words.fill(MARK)
    room.ask("needs@")
    phone.sees("phone-moved-on")
    expect(words).to_be_focused()
    expect(words).to_have_value(MARK)
    phone.press("next")
    phone.page.reload()
    phone.sees("phone-moved-on")
    phone.press("phone-go-new")
    phone.is_asked("needs")
    expect(phone.page.get_by_role("heading", level=1)).to_be_focused()


def test_the_next_question_does_not_interrupt_private_writing(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    words = phone.own_words(MARK)
    room.ask("needs@")
    phone.sees("phone-moved-on")
    expect(words).to_have_value(MARK)
    phone.press("phone-go-new")
    phone.is_asked("needs")
    assert MARK in phone.kept()


def test_latecomers_answer_a_closed_question_privately(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    room.act("hesitation@", "close")
    phone.join(room)
    phone.sees("phone-closed")
    phone.sort()
    phone.sees("phone-closed-done")
    expect(phone.button("phone-add")).to_have_count(0)
    assert phone.sent("/answers") == []


def test_a_question_that_closes_no_longer_says_that_it_can_be_added(
    room: Room, phone: Phone
) -> None:
    room.ask("hesitation@")
    phone.join(room)
    can = phone.page.locator(".ajar-mark")
    expect(can).to_contain_text(WORDS["phone-can-add"])
    room.act("hesitation@", "close")
    phone.sees("phone-closed")
    expect(can).to_be_hidden()


def test_a_later_check_in_sends_ruler_moves_and_shows_them_to_the_person(
    room: Room, phone: Phone
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS)
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    room.ask("check-in@close")
    phone.check_in({"importance": 5, "confidence": 4, "readiness": 8})
    phone.sees("phone-add-moved")
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    assert phone.sent("/answers")[-1]["moved"] == {
        "importance": -2, "confidence": 0, "readiness": 6,
    }  # fmt: skip
    phone.page.get_by_text(WORDS["phone-rulers"]).click()
    picture = phone.page.get_by_role("img", name="Readiness: 2 at “opening”, 8 at “close”")
    expect(picture).to_be_visible()


def test_a_ruler_move_is_not_sent_if_its_first_answer_was_not(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS)
    phone.press("phone-keep-mine")
    room.ask("check-in@close")
    phone.check_in(RULERS)
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    assert phone.sent("/answers")[-1]["moved"] == {}


# ---- Sending through bad Wi-Fi ----


def test_an_answer_added_offline_is_sent_once_the_network_is_back(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    phone.page.context.set_offline(True)
    phone.press("phone-add")
    phone.heading(WORDS["phone-sending"])
    assert room.answered("hesitation@") == 0
    phone.page.context.set_offline(False)
    phone.heading(WORDS["phone-added"])
    expect(phone.page.get_by_text(WORDS["phone-looking"])).to_be_hidden()
    assert room.answered("hesitation@") == 1
    assert len({body["key"] for body in phone.sent("/answers")}) == 1


def test_an_answer_in_flight_survives_a_closed_page(
    room: Room, phone: Phone, new_phone: NewPhone
) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    phone.page.route("**/answers", lambda route: route.abort())
    with phone.page.expect_request("**/answers"):
        phone.press("phone-add")
    phone.heading(WORDS["phone-sending"])
    other = new_phone(phone)
    phone.page.close()
    other.open(room.code)
    other.heading(WORDS["phone-added"])
    assert {body["key"] for body in other.sent("/answers")} == {
        body["key"] for body in phone.sent("/answers")
    }
    assert room.answered("hesitation@") == 1


Trouble = Callable[["Route"], None]


def lost_on_the_way_back(route: Route) -> None:
    route.fetch()
    route.abort()


TROUBLES: dict[str, Trouble] = {
    "the answer is lost on its way back": lost_on_the_way_back,
    "busy": lambda route: route.fulfill(
        status=503, json={"error": "busy", "message": ""}, headers={"Retry-After": "1"}
    ),
    "too often": lambda route: route.fulfill(
        status=429, json={"error": "slow-down", "message": ""}, headers={"Retry-After": "1"}
    ),
    "too slow": lambda route: route.fulfill(status=408, json={"error": "too-slow", "message": ""}),
    "a hotel's sign-in page": lambda route: route.fulfill(status=200, body="<p>Room and name?"),
}


def test_it_is_sent_again_with_the_same_key_until_the_room_has_answered(
    room: Room, phone: Phone
) -> None:
    name = "hesitation@"
    room.ask(name)
    phone.join(room)
    phone.sort()
    for trouble, happens in TROUBLES.items():
        before = len(phone.sent("/answers"))
        phone.page.route("**/answers", happens, times=2)
        phone.press("phone-add")
        phone.heading(WORDS["phone-added"])
        keys = [body["key"] for body in phone.sent("/answers")[before:]]
        assert (trouble, len(keys), len({*keys})) == (trouble, 3, 1)
        assert room.answered(name) == 1, trouble
        room.act(name, "reset")
        phone.heading(WORDS["phone-waiting"])
        room.act(name, "open")
        phone.sees("phone-again")


def test_an_answer_survives_a_killed_server(tmp_path: Path, new_phone: NewPhone) -> None:
    with served(tmp_path) as (address, process):
        room = Room(address)
        room.ask("hesitation@")
        phone = new_phone(base=address).join(room)
        phone.sort()
        process.kill()
        phone.sees("phone-looking")
        phone.press("phone-add")
        phone.heading(WORDS["phone-sending"])
    with served(tmp_path, port=int(address.rsplit(":", 1)[1])):
        phone.heading(WORDS["phone-added"])
        expect(phone.page.get_by_text(WORDS["phone-looking"])).to_be_hidden()
        assert room.answered("hesitation@") == 1
        room.ask("needs@")
        phone.is_asked("needs")


def test_late_answers_get_a_kind_explanation(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    phone.page.context.set_offline(True)
    phone.sees("phone-looking")
    phone.press("phone-add")
    room.act("hesitation@", "close")
    phone.page.context.set_offline(False)
    phone.sees("phone-late")
    assert room.answered("hesitation@") == 0


def test_a_rejected_answer_is_said_to_stay_on_the_phone(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    refusal = {"error": "answer", "message": "It does not fit."}
    phone.page.route("**/answers", lambda route: route.fulfill(status=422, json=refusal))
    phone.press("phone-add")
    phone.sees("phone-refused")


# ---- Notes ----


def notes_of(phone: Phone, folder: Path) -> str:
    with phone.page.expect_download() as downloads:
        phone.press("phone-notes-keep")
    file = folder / downloads.value.suggested_filename
    downloads.value.save_as(file)
    return file.read_text("utf-8")


def test_a_journal_imports_the_notes_of_a_phone(room: Room, phone: Phone, tmp_path: Path) -> None:
    phone.join(room)
    room.ask("check-in@opening")
    phone.check_in(RULERS, f"{MARK} \u202e“so”")
    room.ask("needs@")
    phone.page.get_by_role("checkbox").nth(2).check()
    phone.page.get_by_role("checkbox").nth(0).check()
    phone.page.get_by_role("textbox").fill(f"{MARK} of my own")
    phone.press("next")
    room.ask("hesitation@")
    phone.press("phone-go-new")
    phone.page.get_by_role("button", name="Not here").click()
    phone.press("card-out")
    phone.page.get_by_role("button", name="Likely").click()
    phone.press("card-enough")
    phone.press("done")
    phone.page.get_by_text(WORDS["phone-notes"], exact=True).click()
    phone.sees("phone-notes-file")
    brought = entries_from_json(notes_of(phone, tmp_path), MATERIALS)
    assert brought.notes == []
    read = {str(entry.key): entry for entry in brought.entries}
    assert [*read] == ["check-in@opening", "needs@", "hesitation@"]
    assert [entry.done for entry in read.values()] == [True, False, True]
    check_in, needs, sort = (entry.response or {} for entry in read.values())
    assert read["check-in@opening"].confirmed == check_in
    assert read["needs@"].confirmed is None
    assert {name: check_in[name] for name in RULERS} == RULERS
    assert check_in["readiness-lower"] == f"{MARK} \u202e“so”"
    item = MATERIALS.exercise("needs").items[0]
    assert isinstance(item, Choice)
    first, _, third, *_ = (card.id for card in cards_of(item))
    assert needs["couple-needs"] == {"chosen": [first, third], "own": f"{MARK} of my own"}
    sorted_ = sort["couple-reasons"]
    assert isinstance(sorted_, dict)
    assert [*sorted_.values()] == ["no", "likely"]


def test_notes_stay_only_in_the_page_when_the_room_ends(
    room: Room, phone: Phone, tmp_path: Path
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS, MARK)
    room.end()
    phone.heading(WORDS["phone-ended"])
    phone.sees("phone-ended-notes")
    assert phone.page.evaluate("localStorage.length") == 0
    phone.page.reload()
    phone.heading(WORDS["phone-ended"])
    assert MARK in notes_of(phone, tmp_path)


def test_ending_the_room_keeps_what_is_being_typed(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    words = phone.own_words(MARK)
    room.end()
    phone.sees("phone-ended-here")
    words.press_sequentially(" and more")
    phone.press("phone-go-notes")
    expect(phone.page.get_by_text(f"{MARK} and more")).to_be_visible()


def test_forget_everything_asks_once_and_leaves_only_the_used_keys(
    room: Room, phone: Phone
) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS, MARK)
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    phone.page.get_by_text(WORDS["phone-notes"], exact=True).click()
    phone.press("phone-forget")
    phone.press("phone-forget-no")
    assert MARK in phone.kept()
    phone.press("phone-forget")
    phone.press("phone-forget")
    expect(phone.page.get_by_text(WORDS["phone-forgotten"])).to_be_focused()
    assert MARK not in phone.kept()
    assert "importance" not in phone.kept()
    phone.check_in(RULERS)
    phone.sees("phone-once")
    expect(phone.button("phone-add")).to_have_count(0)
    room.end()
    phone.heading(WORDS["phone-ended"])  # else the notes are forgotten before they come to the tab
    phone.press("phone-forget")
    phone.press("phone-forget")
    phone.sees("phone-ended-nothing")
    assert "ajar" not in phone.kept()


def test_leave_now_leaves_nothing_to_read(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.join(room)
    phone.check_in(RULERS, MARK)
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    for way in ("button", "Shift"):
        assert MARK in phone.kept()
        if way == "button":
            phone.press("leave")
        else:
            for _ in range(3):
                phone.page.keyboard.press("Shift")
        phone.page.wait_for_url("about:blank")
        phone.open(room.code)
        assert MARK not in phone.kept()
        phone.press("phone-go-on")
        phone.check_in(RULERS)
        phone.sees("phone-once")
        phone.press("phone-afterward-begin")
        phone.page.get_by_label(WORDS["own-words"]).fill(MARK)
        assert room.answered("check-in@opening") == 1


def test_leave_now_says_what_it_cannot_do(room: Room, phone: Phone) -> None:
    for path in ("", room.code):
        phone.open(path)
        phone.page.get_by_text(WORDS["phone-leave"]).click()
        phone.sees("phone-leave-cannot")


def test_notes_older_than_any_room_are_deleted(room: Room, phone: Phone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    phone.sort()
    phone.page.evaluate(
        """() => { for (const [name, text] of Object.entries(localStorage)) localStorage[name] =
        JSON.stringify({...JSON.parse(text), begun: Date.now() - 13 * 3.6e6}) }"""
    )
    phone.open("")
    assert phone.page.evaluate("localStorage.length") == 0


def test_an_idle_tab_follows_another_tab(room: Room, phone: Phone, new_phone: NewPhone) -> None:
    room.ask("hesitation@")
    phone.join(room)
    other = new_phone(phone).open(room.code)
    other.is_asked("hesitation")
    other.sort()
    phone.heading(WORDS["phone-add-title"])


# ---- How it feels ----


def every_view(room: Room, phone: Phone) -> Iterator[str]:
    """Go through the views of a phone, one after the other."""
    phone.open("")
    yield "the door"
    phone.open(room.code)
    phone.page.get_by_text(WORDS["phone-leave"]).click()
    yield "the welcome"
    phone.press("phone-go-on")
    yield "waiting"
    room.ask("check-in@opening")
    phone.is_asked("check-in")
    yield "rulers"
    phone.check_in(RULERS)
    yield "said back"
    phone.press("phone-keep-mine")
    yield "kept"
    phone.press("phone-afterward-begin")
    phone.page.get_by_label(WORDS["own-words"]).fill(
        "Some words, a few more than fit into one line"
    )
    yield "for oneself"
    while phone.button("next").count():
        phone.press("next")
    phone.press("done")
    phone.press("phone-add")
    phone.heading(WORDS["phone-added"])
    yield "added"
    for word, inside in (("phone-rulers", "phone-rulers-how"), ("phone-notes", "phone-notes-file")):
        phone.page.get_by_text(WORDS[word], exact=True).click()
        phone.sees(inside)
    yield "my own"
    room.ask("needs@")
    phone.page.get_by_role("checkbox").nth(2).check()
    room.ask("hesitation@")
    phone.sees("phone-moved-on")
    yield "moved on"
    phone.press("phone-go-new")
    phone.is_asked("hesitation")
    yield "a sort"
    phone.press("story")
    yield "the story"
    phone.press("help-close")
    phone.page.get_by_role("button", name="Maybe", exact=True).click()
    phone.press("card-enough")
    yield "all cards"
    room.end()
    phone.press("phone-go-notes")
    phone.heading(WORDS["phone-ended"])
    yield "the end"
    phone.press("phone-forget")
    yield "asked once"
    phone.press("phone-forget")
    yield "forgotten"


def test_every_view_is_accessible_fits_the_page_and_has_targets_that_are_big_enough(
    address: str, new_phone: NewPhone, covered: Callable[[Page], list[str]]
) -> None:
    phone = new_phone(reduced_motion="reduce")
    for view in every_view(Room(address, practice=True), phone):
        phone.page.emulate_media(color_scheme="light")
        assert axe_finds(phone.page) == [], view
        phone.page.emulate_media(color_scheme="dark")  # nothing but colors depends on it
        assert axe_finds(phone.page, colors_only=True) == [], (view, "dark")
        for size in SIZES:
            phone.page.set_viewport_size(size)
            where = (view, size)
            assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
            small = phone.page.evaluate(
                """[...document.querySelectorAll(
                    'button, summary, label:has(input), input:not(label input)')]
                .filter(e => e.checkVisibility() && (e.offsetWidth < 24 || e.offsetHeight < 24))
                .map(e => e.outerHTML.slice(0, 120))"""
            )
            assert small == [], where
            assert covered(phone.page) == [], where
            phone.page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
            for way in ("help-get", "leave"):
                expect(phone.page.locator(".phone-bar").get_by_text(WORDS[way])).to_be_in_viewport()
        phone.page.set_viewport_size(A_PHONE["viewport"])


def test_a_rehearsal_is_marked_as_one(address: str, phone: Phone) -> None:
    room = Room(address, practice=True)
    phone.open(room.code)
    phone.sees("phone-practice")
    phone.press("phone-go-on")
    phone.sees("phone-practice")


def test_everything_works_by_keyboard(room: Room, phone: Phone) -> None:
    room.ask("check-in@opening")
    phone.open(room.code)
    phone.button("phone-go-on").press("Enter")
    expect(phone.page.get_by_role("heading", level=1)).to_be_focused()
    phone.page.get_by_role("radio", name="0", exact=True).first.focus()
    phone.page.keyboard.press("ArrowRight")
    phone.button("done").press("Enter")
    expect(phone.page.get_by_role("heading", name=WORDS["phone-add-title"])).to_be_focused()
    phone.button("phone-add").press("Enter")
    expect(phone.page.get_by_role("heading", name=WORDS["phone-added"])).to_be_focused()
    phone.button("phone-afterward-begin").press("Enter")
    expect(phone.page.locator("fieldset")).to_be_focused()


def test_the_facilitators_words_are_never_parsed_as_markup(room: Room, phone: Phone) -> None:
    exercise = json.loads(MATERIALS.exercise("check-in").model_dump_json())
    exercise["title"] = "</script><script>window.bad = 1</script><img src=x onerror='bad = 1'>"
    body = {"name": "check-in@opening", "exercise": exercise, "minutes": 0}
    room.ids["it"] = room.do("POST", f"/api/rooms/{room.code}/questions", body)["id"]
    room.act("it", "open")
    phone.join(room)
    phone.heading(exercise["title"])
    assert phone.page.evaluate("window.bad") is None
