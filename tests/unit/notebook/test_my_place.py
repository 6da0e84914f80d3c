"""The workbook’s last page: where to go on, what is due, and what can be done with it all."""

from __future__ import annotations

import base64
import json
from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from ajar import env, open_journal
from ajar.content import CHECK_IN, Key
from ajar.content.text import day_in_words
from ajar.journal.check_ins import charted, confirmed
from ajar.journal.errors import JournalError
from ajar.journal.export import entries_from_json, export_json
from ajar.journal.model import Entry, Journal
from ajar.notebook.my_place import DOWNLOADS, MY_PLACE, MyPlace
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.answers import Response
    from ajar.content.materials import Materials

MARK = "Zebrafink-7731"
PLAN, EMPATHY = Key("plan"), Key("empathy")
TODAY = date.today()  # noqa: DTZ011 (where the person is)
WALK: Response = {"goal": f"{MARK} walks", "if": "it is Sunday", "then": "go to the lake"}
RULERS: Response = {"importance": 7, "confidence": 3, "readiness": 5}


def at(day: date, hour: int = 12) -> str:
    return f"{day.isoformat()}T{hour:02}:00:00+00:00"


class Shown(MyPlace):
    """The page, with every update that it sent."""

    def __init__(self, materials: Materials) -> None:
        self.sent: list[dict[str, Any]] = []
        super().__init__(Journal(), materials, lambda **update: self.sent.append(update))

    def put(self, key: Key, response: Response, *, done: bool = True, when: str = "") -> None:
        confirmed = response if done else None
        self.journal.place(Entry(key, response, done, confirmed, when or at(TODAY)))

    def take(self, what: str) -> tuple[str, str, bytes]:
        """Ask for a file; return its name, its type and what is in it."""
        assert self.receive({"take": what})
        (file,) = [update["file"] for update in self.sent if "file" in update]
        return file["name"], file["type"], base64.b64decode(file["data"])

    def said(self) -> str:
        return str(self.sent[-1]["said"])


@pytest.fixture(autouse=True)
def the_same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be the day of `TODAY` even if midnight has passed since these tests were imported."""
    for module in ("my_place", "journal_view"):
        monkeypatch.setattr(f"ajar.notebook.{module}.date", SimpleNamespace(today=lambda: TODAY))


@pytest.fixture
def home(materials: Materials) -> Shown:
    return Shown(materials)


def lines(parts: list[dict[str, Any]]) -> list[str]:
    return [line for part in parts for line in part["said"]]


# What it shows


def test_my_place_explains_itself_before_the_first_answer(
    home: Shown, materials: Materials
) -> None:
    assert home.state() == {
        "welcome": materials.words["home-empty"],
        "newest": "",
        "due": [],
        "plan": [],
        "earlier": [],
        "something": False,
        "danger": None,
    }


@pytest.mark.parametrize(
    ("key", "section"),
    [
        (Key("hesitation"), "01-hesitation"),
        (EMPATHY, "02-empathy"),
        (Key(CHECK_IN, "opening"), "00-opening"),
        (Key(CHECK_IN, "closing"), "08-close"),
        (PLAN, "08-close"),
    ],
    ids=str,
)
def test_my_place_links_to_the_newest_answer_and_names_its_section(
    key: Key, section: str, home: Shown, materials: Materials
) -> None:
    home.put(Key("goal-ladder"), {"goal": "sleep"}, when=at(TODAY, 8))
    home.put(key, {}, done=False, when=at(TODAY, 9))
    home.put(Key("needs"), {}, when=at(TODAY - timedelta(days=3), 23))
    state = home.state()
    assert state["newest"] == str(key)
    title = materials.section(section).title
    assert state["welcome"] == f"You were last at “{title}”."
    assert state["something"] is True


def test_an_answer_that_no_section_asks_for_gets_a_plain_welcome(
    home: Shown, materials: Materials
) -> None:
    home.put(EMPATHY, {}, when=at(TODAY, 8))
    home.put(Key("of-another-ajar"), {"x": "y"}, when=at(TODAY, 9))
    assert home.state()["newest"] == ""
    assert home.state()["welcome"] == materials.words["home-welcome"]


def test_the_plan_is_shown_as_it_was_last_confirmed(home: Shown) -> None:
    home.put(PLAN, WALK, done=False)
    assert home.state()["plan"] == [], "not before it is confirmed"
    home.journal.place(Entry(PLAN, WALK | {"goal": "a draft"}, confirmed=WALK))
    assert f"{MARK} walks" in lines(home.state()["plan"])
    assert "If it is Sunday, then I will go to the lake." in lines(home.state()["plan"])
    assert "a draft" not in str(home.state())


def test_a_plan_from_another_version_is_omitted_without_an_error(home: Shown) -> None:
    other: Response = {"goal": ["a", "list"]}
    home.journal.place(Entry(PLAN, other, done=True, confirmed=other))
    assert home.state()["plan"] == []
    assert home.state()["something"] is True


def test_the_day_of_a_plan_is_called_its_start(home: Shown) -> None:
    day = TODAY + timedelta(days=4)
    home.put(PLAN, {"day": day.isoformat()})
    assert home.state()["due"] == [f"Your plan starts on {day_in_words(day)}."]


def test_every_promise_is_shown_with_its_day_the_nearest_first(home: Shown) -> None:
    days = [day_in_words(TODAY + timedelta(days=n)) for n in range(3)]
    isoformat = [(TODAY + timedelta(days=n)).isoformat() for n in range(3)]
    home.put(Key("support"), {"until": isoformat[2], "then": "see someone"})
    home.put(Key("finding-help"), {"day": isoformat[0]})
    home.put(Key("trial-agreement"), {"review": isoformat[1]})
    assert home.state()["due"] == [
        f"You planned a first small thing toward help on {days[0]}.",
        f"You planned to look at your trial again on {days[1]}.",
        f"You’ll take stock on {days[2]}. It’s a day for you to think.",
    ]


def test_a_reviewed_trial_shows_its_next_day(home: Shown) -> None:
    day = TODAY + timedelta(days=30)
    home.put(Key("trial-agreement"), {"review": (TODAY - timedelta(days=1)).isoformat()})
    home.put(Key("trial-review"), {"next": {"chosen": ["keep"]}, "again": day.isoformat()})
    assert home.state()["due"] == [
        f"You planned to look at your trial again on {day_in_words(day)}."
    ]


def test_the_review_day_and_the_next_check_in_day_are_shown(home: Shown) -> None:
    review = TODAY + timedelta(days=9)
    home.put(Key("trial-agreement"), {"review": review.isoformat()})
    home.put(Key(CHECK_IN, "opening"), RULERS, when=at(TODAY - timedelta(days=3)))
    first, second = home.state()["due"]
    assert first == f"You planned to look at your trial again on {day_in_words(review)}."
    assert second.startswith("You could check in again around ")
    assert any(day_in_words(TODAY + timedelta(days=days)) in second for days in range(24, 30)), (
        "a month after the last one"
    )


def test_another_check_in_is_offered_after_a_month_and_past_days_are_not_named(
    home: Shown, materials: Materials
) -> None:
    home.put(Key(CHECK_IN, "opening"), RULERS, when=at(TODAY - timedelta(days=40)))
    home.put(PLAN, {"day": (TODAY - timedelta(days=1)).isoformat()})
    assert home.state()["due"] == [materials.words["home-check-in-now"]]
    home.put(Key(CHECK_IN, TODAY.isoformat()), RULERS)
    (due,) = home.state()["due"]
    assert due.startswith("You could check in again around ")


# Starting over


def test_starting_over_empties_every_page_and_archives_the_answers(home: Shown) -> None:
    opening, later = Key(CHECK_IN, "opening"), Key(CHECK_IN, "closing")
    home.put(opening, {"importance": 2})
    home.put(PLAN, WALK)
    home.put(later, {"importance": 6})
    home.put(EMPATHY, {"guess": MARK}, done=False)
    before = home.journal.entries()
    assert home.receive({"restart": True})
    for key in (opening, PLAN, later, EMPATHY):
        assert home.journal.get(key) is None
    ending = f"until {day_in_words(TODAY)}"
    names = [str(key) for key in home.journal.keys]
    assert names == [
        f"check-in@opening, {ending}", f"plan@{ending}",
        f"check-in@closing, {ending}", f"empathy@{ending}",
    ]  # fmt: skip
    after = home.journal.entries()
    assert [(item.response, item.done, item.confirmed, item.at) for item in after] == [
        (item.response, item.done, item.confirmed, item.at) for item in before
    ]
    home.put(opening, {"importance": 9})
    shown = charted(home.journal.entries(), RULERS)
    assert [check_in["values"]["importance"] for check_in in shown] == [2, 6, 9], (
        "the chart goes on from the past"
    )
    assert shown[2]["moment"] == "opening"


def test_earlier_plans_can_be_read_each_under_its_day(home: Shown) -> None:
    first, second = TODAY - timedelta(days=50), TODAY
    home.put(PLAN, WALK)
    home.start_over(first)
    home.put(PLAN, WALK | {"goal": "dancing"})
    home.start_over(second)
    home.start_over(second)
    state = home.state()
    assert state["plan"] == []
    assert [item["title"] for item in state["earlier"]] == [
        f"until {day_in_words(first)}", f"until {day_in_words(second)}",
    ]  # fmt: skip
    assert f"{MARK} walks" in lines(state["earlier"][0]["plan"])
    assert "dancing" in lines(state["earlier"][1]["plan"])


def test_starting_over_twice_on_one_day_loses_neither(home: Shown) -> None:
    for number in range(3):
        home.put(Key(CHECK_IN, "opening"), {"importance": number})
        home.start_over(TODAY)
    assert [item.rulers["importance"] for item in confirmed(home.journal.entries(), RULERS)] == [
        0,
        1,
        2,
    ]
    moments = [item.moment for item in confirmed(home.journal.entries(), RULERS)]
    assert len(set(moments)) == 3
    assert moments[2] == f"opening, until {day_in_words(TODAY)} (3)"


def test_starting_over_notifies_listeners_once(home: Shown) -> None:
    for number in range(5):
        home.put(Key(CHECK_IN, f"week {number}"), RULERS)
    notified: list[tuple[Key, ...]] = []
    home.journal.listen(notified.append)
    home.start_over(TODAY)
    assert [len(keys) for keys in notified] == [10]


# Downloads


@pytest.fixture
def full(home: Shown) -> Shown:
    day = (TODAY + timedelta(days=20)).isoformat()
    home.put(PLAN, WALK | {"day": day})
    home.put(Key(CHECK_IN, "opening"), RULERS)
    home.put(EMPATHY, {"guess": MARK}, done=False)
    return home


@pytest.mark.parametrize("paper", ["us-letter", "a4"])
def test_the_plan_is_printed_on_the_paper_that_was_picked(paper: str, full: Shown) -> None:
    assert full.receive({"take": "plan", "paper": paper, "country": "US"})
    printed = full.sent[-1]["print"]
    assert printed["plan"]["goal"][0]["lines"] == [f"{MARK} walks"]
    assert printed["paper"] == paper
    assert "911" in printed["numbers"]


def test_the_days_can_be_downloaded_for_a_calendar_under_a_plain_title(full: Shown) -> None:
    name, kind, data = full.take("calendar")
    assert (name, kind) == ("catch-up.ics", "text/calendar")
    events = Calendar.from_ical(data).events
    days = {str(item.start): str(item["SUMMARY"]) for item in events}
    assert days[str(TODAY + timedelta(days=20))] == "Catch up"
    assert len(days) == 2
    assert MARK.encode() not in data


@pytest.mark.parametrize(("what", "line"), [
    ("calendar", ""), ("calendar-line", "If it rains, then I will call A."),
])  # fmt: skip
def test_the_if_then_line_is_in_the_calendar_only_for_those_who_ask_for_it(
    what: str, line: str, full: Shown
) -> None:
    day = (TODAY + timedelta(days=20)).isoformat()
    full.put(PLAN, {"if": "it rains", "then": "call A.", "day": day})
    events = Calendar.from_ical(full.take(what)[2]).events
    described = {str(event.get("DESCRIPTION", "")) for event in events}
    assert described == {"", line}


def test_the_check_ins_can_be_downloaded_as_a_table(full: Shown) -> None:
    name, kind, data = full.take("check-ins")
    assert (name, kind) == ("numbers.csv", "text/csv")
    header, row = data.decode("utf-8-sig").splitlines()
    assert header == "day,moment,importance,confidence,readiness"
    assert row.split(",")[1:] == ["opening", "7", "3", "5"]


def test_everything_can_be_downloaded_and_imported_into_an_empty_journal(
    full: Shown, materials: Materials
) -> None:
    name, kind, data = full.take("everything")
    assert (name, kind) == ("notes.json", "application/json")
    assert json.loads(data)["format"] == "ajar-journal"
    other = Shown(materials)
    notified: list[tuple[Key, ...]] = []
    other.journal.listen(notified.append)
    assert other.receive({"import": data.decode()})
    assert len(notified) == 1, "all of it is one change"

    def answered(home: MyPlace) -> dict[str, Any]:
        return {
            str(item.key): (
                {k: v for k, v in (item.response or {}).items() if v is not None},
                item.done, item.confirmed is not None, item.at,
            )
            for item in home.journal.entries()
        }  # fmt: skip

    assert answered(other) == answered(full)
    assert other.said() == "Restored 3 answers. Nothing you had was changed."


def test_importing_never_replaces_an_entry(full: Shown, materials: Materials) -> None:
    text = export_json(full.journal.entries(), materials)
    other = Shown(materials)
    other.put(PLAN, {"goal": "dancing"})
    other.put(Key(CHECK_IN, "opening"), {"importance": 1})
    for _ in range(2):
        other.receive({"import": text})
    keys = [str(key) for key in other.journal.keys]
    assert keys[:2] == ["plan@", "check-in@opening"]
    mine = other.journal.get(PLAN)
    assert mine
    assert mine.response == {"goal": "dancing"}
    brought = other.journal.get(Key("plan", "brought in"))
    assert brought
    assert brought.response
    assert brought.response["goal"] == f"{MARK} walks"
    both = confirmed(other.journal.entries(), RULERS)[:2]
    assert [(item.moment, item.rulers["importance"]) for item in both] == [
        ("opening", 1), ("opening, brought in", 7),
    ]  # fmt: skip
    assert keys.count("empathy@") == 1


def test_importing_the_same_file_again_changes_nothing(full: Shown, materials: Materials) -> None:
    other = Shown(materials)
    text = export_json(full.journal.entries(), materials)
    other.receive({"import": text})
    before = other.journal.entries()
    other.receive({"import": text})
    assert other.journal.entries() == before


def test_answers_from_another_version_are_imported_with_a_note(
    full: Shown, materials: Materials
) -> None:
    whole = json.loads(export_json(full.journal.entries(), materials))
    whole["entries"].append(
        {"exercise": "gratitude", "moment": "", "title": "", "at": at(TODAY), "done": True,
         "confirmed": True, "answers": [{"item": "thanks", "question": "", "answer": "x"}]}
    )  # fmt: skip
    text = json.dumps(whole)
    assert entries_from_json(text, materials).notes
    other = Shown(materials)
    other.receive({"import": text})
    strange = other.journal.get(Key("gratitude"))
    assert strange
    assert strange.response == {"thanks": "x"}
    assert set(other.journal.keys) == {PLAN, EMPATHY, Key(CHECK_IN, "opening"),
                                          Key("gratitude")}  # fmt: skip
    assert other.said().startswith("Restored 4 answers.")
    assert "an exercise called “gratitude”, which this kit does not have" in other.said()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "so nothing was brought in"),
        ("dear diary", "so nothing was brought in"),
        ("[]", "isn’t a backup from here. Choose"),
        ('{"format": "ajar-journal", "version": 99, "entries": []}', "A newer kit than this"),
        ('{"format": "ajar-journal", "version": 1, "entries": [{"moment": ""}]}', "In entry 1"),
    ],
)
def test_a_file_that_cannot_be_imported_is_reported_and_changes_nothing(
    text: str, why: str, full: Shown
) -> None:
    before = full.journal.entries()
    full.receive({"import": text})
    assert why in full.said()
    assert full.journal.entries() == before


def test_an_unexpected_import_error_is_reported(
    full: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(36, "File name too long", "x" * 300)

    monkeypatch.setattr("ajar.journal.export.entries_from_json", fail)
    before = full.journal.entries()
    full.receive({"import": "{}"})
    assert full.said() == full.materials.words["home-failed"]
    assert full.journal.entries() == before


def test_an_exercise_with_an_impossible_name_is_noted(full: Shown) -> None:
    record = {"exercise": "x" * 300, "answers": [{"item": "a", "answer": 1}]}
    full.receive(
        {"import": json.dumps({"format": "ajar-journal", "version": 1, "entries": [record]})}
    )
    assert "1" in full.said()
    assert "xxx" in full.said()


@pytest.mark.parametrize(
    ("what", "why"),
    [("plan", "There is nothing in your plan yet"), ("calendar", "There is no day ahead")],
)
def test_an_empty_download_is_explained_kindly(what: str, why: str, home: Shown) -> None:
    assert home.receive({"take": what, "paper": "a4"})
    assert why in home.said()
    assert "and that is fine" in home.said()
    assert not any({"file", "print"} & update.keys() for update in home.sent)


@pytest.mark.parametrize("what", ["calendar", "everything", "check-ins"])
def test_a_failed_download_is_reported_in_words_for_people(
    what: str, full: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise JournalError("journal-disk-full")  # noqa: EM101 (the code of its words)

    monkeypatch.setitem(DOWNLOADS, what, broken)
    assert full.receive({"take": what})
    assert full.said() == full.materials.words["journal-disk-full"]


def test_other_messages_are_declined(home: Shown) -> None:
    for message in (
        {"take": "passphrase"},
        {"import": 5},
        {"restart": False},
        {"home": MY_PLACE},
        {},
    ):
        assert not home.receive(message)
    assert home.sent == []


# In a notebook


def test_the_page_gets_every_confirmed_answer_and_none_is_in_a_trait(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(View, "send_update", lambda _, **update: sent.append(update))
    me = open_journal()
    book, plan = me.workbook(), me.exercise("plan")
    before = [json.dumps(view.get_state(), default=str) for view in (book, plan)]
    me._on_message(plan, {"key": "plan@", "answers": WALK, "done": True})
    (state,) = [item["states"][MY_PLACE] for item in sent if MY_PLACE in item.get("states", {})]
    assert f"{MARK} walks" in lines(state["plan"])
    me._on_message(book, {"take": "everything"})
    assert any("file" in item for item in sent)
    me._on_message(book, {"restart": True})
    sent.clear()
    me._on_message(book, {"home": MY_PLACE})
    assert f"{MARK} walks" in lines(sent[0]["states"][MY_PLACE]["earlier"][0]["plan"])
    assert [json.dumps(view.get_state(), default=str) for view in (book, plan)] == before
    for shown in (me._my_place, me, book):
        assert MARK not in f"{shown!r} {shown}"


def test_the_last_page_asks_for_todays_check_in(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    for language in ("es", "en"):
        monkeypatch.setenv(env.LANGUAGE, language)
        page = open_journal().workbook().pages[-1]
        key = page["blocks"][-1]["key"]
        assert key == f"check-in@{TODAY.isoformat()}", "it is one check-in in each language"
    assert page["id"] == MY_PLACE
    assert [block["kind"] for block in page["blocks"]] == [
        "html", "home", "chart", "exercise",
    ]  # fmt: skip
    assert "What erasing cannot reach" in page["blocks"][1]["erased"]
