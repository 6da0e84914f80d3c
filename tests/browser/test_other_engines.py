"""The phone page in Firefox and in WebKit, which stands in for an iPhone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from tests.browser.engines import ENGINES, Mode, Tab, WebDriver, wait_for
from tests.browser.rooms import MATERIALS, Room, served

from ajar.content.exercise import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

WORDS = MATERIALS.words
TITLE = "All of it"
CARDS = [{"id": name, "text": f"Card {name}"} for name in ("a", "b", "c")]
PILES = [{"id": "near", "text": "Near"}, {"id": "far", "text": "Far"}]
ASKED: dict[str, dict[str, Any]] = {
    "ruler": {"kind": "ruler", "low": "Low", "high": "High", "tally": True},
    "many": {"kind": "choice", "cards": CARDS, "many": True, "own": "Other", "tally": True},
    "one": {"kind": "choice", "cards": CARDS, "own": "Other"},
    "sort": {"kind": "sort", "cards": CARDS, "piles": PILES, "tally": True},
    "line": {"kind": "text"},
    "long": {"kind": "text", "long": True},
    "list": {"kind": "list"},
    "date": {"kind": "date"},
}
"""An item of each kind, and of each form that a kind has."""
ANSWERS: dict[str, Any] = {
    "ruler": 7,
    "many": {"chosen": ["b", "c"], "own": "of my own"},
    "one": {"chosen": ["c"], "own": ""},
    "sort": {"a": "near", "c": "far"},
    "line": "one line",
    "long": "two\nlines",
    "list": ["line 0", "line 1", "line 2"],
    "date": "2027-02-03",
}

FIELDS = """() =>
  [...document.querySelectorAll(".ajar-item :is(input, textarea, h3, li)")].map((at) =>
    ["radio", "checkbox"].includes(at.type) ? at.checked : at.value || at.textContent)"""
"""What the fields of the question in view show, or the piles of a sort."""
ANSWER = """(answer) => {
  const all = [...document.querySelectorAll(".ajar-item :is(input, textarea)")];
  const typed = all.filter((field) => !["radio", "checkbox"].includes(field.type));
  const press = (field) => field.checked || field.click();
  const type = (field, text) => {
    if (field.value === text) return;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  if (answer.chosen) {
    for (const field of all) if (answer.chosen.includes(field.value)) press(field);
    if (answer.own) type(typed[0], answer.own);
  } else if (Array.isArray(answer)) {
    answer.forEach((line, n) => type(typed[n], line));
  } else if (typeof answer === "object") {
    for (const card of ["a", "b", "c"]) {
      const place = ["near", "far"].indexOf(answer[card]);
      const [out] = [...document.querySelectorAll(".ajar-one-also button")].slice(-2);
      (document.querySelectorAll(".ajar-one-piles button")[place] ?? out).click();
    }
  } else if (typed.length) {
    type(typed[0], answer);
  } else {
    press(all[answer]);
  }
}"""
"""Answer the question in view as a person would."""
PRESS = """(label) => {
  const all = [...document.querySelectorAll("button")];
  all.find((button) => button.textContent === label && button.checkVisibility()).click();
}"""
ANOTHER_TAB = """(code) => {
  const stored = JSON.parse(localStorage[`ajar-notes ${code}`]);
  stored.entries["all@"].answers.line = "from another tab";
  localStorage[`ajar-notes ${code}`] = JSON.stringify(stored);
}"""
CLOCK_SET = """() => {
  for (const [name, text] of Object.entries(localStorage))
    localStorage[name] = JSON.stringify({ ...JSON.parse(text), begun: Date.now() - 13 * 3.6e6 });
}"""
BROKEN = """(code) => {
  for (const kind of ["notes", "keys"])
    for (const room of [code, "ABCD2345"]) localStorage[`ajar-${kind} ${room}`] = '{"begun":';
}"""
STORED = "(code) => JSON.parse(localStorage[`ajar-notes ${code}`]).entries['all@']"


@dataclass
class Phone:
    """A phone in a room."""

    tab: Tab
    room: Room
    asked: Sequence[str] = (*ASKED,)

    def open(self) -> None:
        self.tab.go(f"{self.room.base}/{self.room.code}")

    def press(self, word: str) -> None:
        self.tab.run(PRESS, WORDS[word])

    def heading(self, word: str) -> None:
        wait_for(
            self.tab,
            "(text) => [...document.querySelectorAll('h1, h2')].some("
            "(element) => element.textContent === text && element.checkVisibility())",
            WORDS.get(word, word),
        )

    def says(self, word: str) -> None:
        wait_for(self.tab, "(text) => document.body.innerText.includes(text)", WORDS[word].strip())

    def go_on(self) -> None:
        self.heading("phone-welcome")
        self.press("phone-go-on")
        self.heading(TITLE)

    def answer_one(self) -> None:
        """Answer the ruler, and skip the rest."""
        self.question(1)
        self.tab.run(ANSWER, ANSWERS["ruler"])
        self.press("next")
        for n, name in enumerate(self.asked[1:], 2):
            self.question(n)
            if name == "sort":
                self.press("card-enough")
            self.press("skip")

    def answered(self) -> Any:  # noqa: ANN401
        """Return the answers that the browser keeps."""
        entry = self.tab.run(STORED, self.room.code.replace("-", ""))
        return {name: it for name, it in entry["answers"].items() if it is not None}

    def fields(self) -> Any:  # noqa: ANN401
        return self.tab.run(FIELDS)

    def question(self, n: int) -> None:
        """Wait for a question, from 1."""
        where = WORDS["question-of"].format(n=n, all=len(self.asked))
        wait_for(
            self.tab,
            "(text) => document.querySelector('.ajar-where')?.textContent === text",
            where,
        )

    def away_and_back(self, there: str = "") -> None:
        """Go to another page, do something there, and come back."""
        self.tab.run("() => { window.wasHere = true }")
        elsewhere = "/" if there else "/api/rooms"  # a line of text is shown sooner than a page
        self.tab.go(f"{self.room.base}{elsewhere}")
        if there:
            self.tab.run(there, self.room.code.replace("-", ""))
        self.tab.back()
        wait_for(
            self.tab,
            "(path) => location.pathname !== path && document.querySelector('main h1')",
            elsewhere,
        )
        # WebKit empties fields in a task of its own, after it has shown the page.
        self.tab.run("""async () => {
          for (let turn = 0; turn < 5; turn++) {
            await new Promise(requestAnimationFrame);
            await new Promise((done) => setTimeout(done, 0));
          }
        }""")
        if isinstance(self.tab, WebDriver):  # else this would show nothing about its cache
            assert self.tab.run("() => window.wasHere")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("room")) as (address, _):
        yield address


def room_with(address: str, asked: Sequence[str]) -> Room:
    """Open a room where there is something of these kinds to answer."""
    room = Room(address)
    items = [{"id": name, "ask": f"What of {name}?", **ASKED[name]} for name in asked]
    exercise = {"title": TITLE, "why": "To see.", "items": items}
    body = {"name": "all@", "exercise": exercise, "minutes": 0}
    room.ids["all@"] = room.do("POST", f"/api/rooms/{room.code}/questions", body)["id"]
    room.act("all@", "open")
    return room


@pytest.fixture(params=ENGINES)
def phone(
    request: pytest.FixtureRequest, engine_in: Callable[[str, Mode], Tab], address: str
) -> Phone:
    phone = Phone(engine_in(request.param, ""), room_with(address, [*ASKED]))
    phone.open()
    phone.go_on()
    return phone


def test_back_and_reload_show_the_answers_that_are_stored_and_sent(
    phone: Phone,
) -> None:
    assert {item["kind"] for item in ASKED.values()} == {*KINDS}
    for n, (name, answer) in enumerate(ANSWERS.items(), 1):
        phone.question(n)
        phone.tab.run(ANSWER, answer)
        shown = phone.fields()
        assert any(shown)
        phone.away_and_back()
        phone.question(n)
        assert (name, phone.fields()) == (name, shown)
        assert phone.answered()[name] == answer
        if name == "line":
            phone.away_and_back(ANOTHER_TAB)
            phone.question(n)
            assert phone.fields() == ["from another tab"]
        if name == "list":  # where fields were empty, one more letter deleted the other lines
            phone.tab.run(ANSWER, ["line zero"])
        phone.press("next" if n < len(ASKED) else "done")
    phone.heading("phone-add-title")
    now = {"line": "from another tab", "list": ["line zero", "line 1", "line 2"]}
    assert phone.answered() == {**ANSWERS, **now}
    phone.tab.reload()
    phone.heading("phone-add-title")
    phone.press("phone-add")
    phone.heading("phone-added")
    wait_for(  # a button that is pressed gets no focus in Safari
        phone.tab,
        "(text) => document.activeElement.textContent === text",
        WORDS["phone-added"],
    )
    assert phone.room.answered("all@") == 1
    phone.tab.run(CLOCK_SET)
    phone.tab.reload()
    phone.heading("phone-added")
    phone.tab.run(BROKEN, phone.room.code.replace("-", ""))
    phone.tab.reload()
    phone.go_on()
    phone.answer_one()
    phone.says("phone-once")
    assert phone.room.answered("all@") == 1


@pytest.mark.parametrize("mode", ["private", "blocked"])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_reload_does_not_count_twice_in_private_windows_or_without_storage(
    engine: str, mode: Mode, address: str, engine_in: Callable[[str, Mode], Tab]
) -> None:
    asked = ("ruler", "line")
    phone = Phone(engine_in(engine, mode), room_with(address, asked), asked)
    phone.open()
    if mode == "blocked":
        phone.says("phone-welcome-memory")
    phone.go_on()
    phone.answer_one()
    phone.press("phone-add")
    phone.heading("phone-added")
    phone.tab.reload()
    if mode == "blocked":
        phone.go_on()
        phone.answer_one()
        phone.says("phone-once")
    else:
        phone.heading("phone-added")
    assert phone.room.answered("all@") == 1
    assert phone.room.panel()["joined"] == 1
