"""The open room without a browser: messages go in, and what is told is caught."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import queue
import re
import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import IPython.display
import psutil
import pytest
from pypdf import PdfReader

from ajar import env, open_room
from ajar.content.exercise import Key
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError
from ajar.notebook.room_panels import withheld_texts
from ajar.notebook.room_view import NotNowError
from ajar.notebook.widget import View
from ajar.room.host import process, rehearsal
from ajar.room.host.addresses import Address
from ajar.room.host.rehearsal import Rehearsal
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST, room_folder
from ajar.room.rules.error_codes import RoomError
from ajar.room.rules.tally import tallied_items, units_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.notebook.room_view import OpenRoom
    from ajar.room.rules.schemas import PanelQuestion, PanelUnit

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("forked_rooms")]

KIT = Materials(Path(__file__).resolve().parents[3], still=True)
WORDS = KIT.words
QUESTION = "hesitation@"
SIZES = {"us-letter": (612, 792), "a4": (595, 842)}
"""In points."""
SEED = "of-a-test"
"""What the made-up phones say comes from it."""


class Told:
    """What views were told, merged as a page merges it; and a way to wait for it."""

    def __init__(self) -> None:
        self.messages: queue.Queue[tuple[View, dict[str, Any]]] = queue.Queue()
        self.news: dict[tuple[View, str], dict[str, Any]] = {}
        self.others: list[dict[str, Any]] = []

    def take(self, *, wait: bool = False) -> bool:
        try:
            view, message = self.messages.get(block=wait, timeout=120 if wait else None)
        except queue.Empty:
            return False
        for key, state in message.get("states", {}).items():
            self.news[view, key] = {**self.news.get((view, key), {}), **state}
        if "states" not in message:
            self.others.append(message)
        return True

    def of(self, view: View, key: str) -> dict[str, Any]:
        while self.take():
            pass
        return self.news.get((view, key), {})

    def until(self, view: View, key: str, seen: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until this is told of something."""
        while not seen(self.of(view, key)):
            assert self.take(wait=True), f"nothing more was told; last: {self.of(view, key)}"
        return self.of(view, key)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    caught = Told()
    monkeypatch.setattr(View, "send_update", lambda view, **news: caught.messages.put((view, news)))
    return caught


@pytest.fixture(autouse=True)
def run(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let each test be a run of the kit of its own; leave no process behind."""
    monkeypatch.chdir(root)
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    monkeypatch.delenv(env.ROOM_KEY, raising=False)
    monkeypatch.setattr("ajar.room.host.rehearsal.SLOWEST_SECONDS", 0.2)
    monkeypatch.setattr("ajar.room.host.rehearsal.PHONE_POLL_SECONDS", 0.05)
    monkeypatch.setattr("ajar.notebook.room_poller.POLL_SECONDS", 0.05)
    # Else all of them might say the same by chance, once in a while, and then it is not shown.

    def rehearsed(base: str, code: str, phones: int, *, seed: str) -> Rehearsal:
        assert seed
        return Rehearsal(base, code, phones, SEED)

    monkeypatch.setattr(rehearsal, "Rehearsal", rehearsed)
    yield tmp_path
    process.end(room_folder())


def leave(room: OpenRoom) -> None:
    """Let go of a room, and not in the middle of a look at it: that would take it up again."""
    with room.poller._session_lock:
        room.poller.session._disconnect("none")


def wait_for(room: OpenRoom) -> None:
    """Wait until the thread that looks at a room has ended, as it does when none is open."""
    while thread := room.poller._thread:
        thread.join()


@pytest.fixture
def room(told: Told) -> Iterator[OpenRoom]:  # noqa: ARG001 (before any view is made)
    opened = open_room()
    yield opened
    leave(opened)


@pytest.fixture
def another(room: OpenRoom, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], OpenRoom]]:
    """Return what opens the room in another notebook, or in the same one after a restart."""
    opened = [room]

    def open_another() -> OpenRoom:
        monkeypatch.setattr("ajar._rooms", {})
        opened.append(open_room())
        return opened[-1]

    yield open_another
    for other in opened[1:]:
        leave(other)


def shown(room: OpenRoom, view: View) -> View:
    """Let a view be on the page."""
    room.on_message(view, {"ready": True})
    return view


def door_of(room: OpenRoom) -> View:
    return shown(room, room.join_panel())


def is_open(state: dict[str, Any]) -> bool:
    return state.get("state") == "open" and not state["busy"]


def rehearsing(room: OpenRoom, told: Told, phones: int = 12) -> View:
    """Have a rehearsal in which everyone has joined; return the door."""
    door = door_of(room)
    room.on_message(door, {"room": "rehearse", "phones": phones})
    told.until(door, "door", lambda state: state.get("joined") == phones)
    return door


def press(room: OpenRoom, view: View, what: str, **more: object) -> None:
    (form,) = view.forms_shown()
    room.on_message(view, {"question": form, "do": what, **more})


def asked_in(state: dict[str, Any]) -> dict[str, Any]:
    """Return the question of a state, also before it was put into the room."""
    return state.get("question") or {"state": "ready", "answered": 0}


def stands(word: str) -> Callable[[dict[str, Any]], bool]:
    return lambda state: asked_in(state)["state"] == word


def counted(n: int) -> Callable[[dict[str, Any]], bool]:
    return lambda state: asked_in(state)["answered"] == n


def published(question: dict[str, Any]) -> list[list[int]]:
    """Return the counts that were revealed of a question."""
    return [unit["snapshot"]["counts"] for unit in question.get("units", ()) if unit["snapshot"]]


def answered(room: OpenRoom, told: Told, view: View, phones: int) -> dict[str, Any]:
    """Open a question, wait until all have answered, and reveal it."""
    (form,) = view.forms_shown()
    key = f"room/{form}"
    press(room, view, "open")
    told.until(view, key, counted(phones))
    press(room, view, "reveal")
    return told.until(
        view, key, lambda state: stands("closed")(state) and not state["busy"] and (
            bool(published(state["question"])) or bool(state["withheld"])),
    )  # fmt: skip


# ---- Before anything is pressed ----


def test_running_every_cell_starts_nothing_writes_nothing_and_listens_nowhere(
    room: OpenRoom, told: Told, run: Path, materials: Materials
) -> None:
    threads, children = {*threading.enumerate()}, {*psutil.Process().children(recursive=True)}
    views = [
        room.join_panel(),
        room.readiness_chart(),
        room.scenario(),
        room.check_in("opening", 2),
    ]
    views += [room.ask(name, 5) for name in materials.names("exercises") if name != "check-in"]
    for view in views:
        shown(room, view)
        room.on_message(view, {"room": "look"})
    assert list(run.iterdir()) == []
    # Of those that earlier tests have left, such as a browser, some may end meanwhile.
    assert {*threading.enumerate()} <= threads
    assert {*psutil.Process().children(recursive=True)} <= children
    state = told.of(views[0], "door")
    assert (state["state"], state["code"], state["address"], state["busy"]) == (
        "none",
        "",
        "",
        False,
    )


def test_a_question_offers_to_open_a_room_with_or_without_phones(
    room: OpenRoom, told: Told
) -> None:
    view, key = shown(room, room.ask("hesitation")), f"room/{QUESTION}"
    assert told.of(view, key)["ways"] == ["room", "inside"]
    room.on_message(view, {"room": "inside", "about": QUESTION})
    state = told.until(view, key, lambda state: state["room"] == "open")
    assert (state["ways"], state["inside"]) == ([], True)


def test_the_form_on_the_wall_can_be_tried_and_is_not_counted(room: OpenRoom, told: Told) -> None:
    view = shown(room, room.ask("empathy"))
    form = {"key": "empathy@", "answers": {"sure": 9}, "done": True}
    view._handle_custom_msg(form, [])
    state = told.of(view, "empathy@")
    assert state["done"] is True
    assert state["reflection"]


def test_a_question_has_only_its_tallied_units(room: OpenRoom, materials: Materials) -> None:
    for name in materials.names("exercises"):
        view = room.check_in("opening") if name == "check-in" else room.ask(name)
        (asking,) = [block for block in view.pages[0]["blocks"] if block["kind"] == "asking"]
        units = units_of(materials.exercise(name))
        assert [unit["id"] for unit in asking["units"]] == [unit.id for unit in units]
        assert bool(units) is bool(tallied_items(materials.exercise(name)))


def test_an_unknown_exercise_is_reported_in_plain_lines(room: OpenRoom) -> None:
    with pytest.raises(MaterialsError, match="Did you mean “hesitation”"):
        room.ask("hesitatoin")


def test_reopening_the_room_in_a_notebook_reuses_it(room: OpenRoom) -> None:
    assert open_room() is room
    assert open_room("http://127.0.0.1:9") is not room


# ---- The door ----


def test_an_open_room_shows_code_address_and_qr_code_and_admits_phones(
    room: OpenRoom, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Address("192.168.1.20", "wlan0"), Address("10.0.0.5", "eth0")]
    monkeypatch.setattr("ajar.notebook.room_panels.addresses", lambda: found)
    monkeypatch.setattr("ajar.room.host.session.addresses", lambda: found)
    door = door_of(room)
    with room.poller._session_lock:  # while this is held, it cannot be open yet
        room.on_message(door, {"room": "open"})
        assert told.of(door, "door")["busy"] is True
    state = told.until(door, "door", is_open)
    known = room.poller.session.access
    assert known
    assert known.host == ALL_NETWORKS
    assert state["code"] == known.code
    assert (len(state["code"]), state["code"][4]) == (9, "-")
    assert state["address"] == f"http://192.168.1.20:{known.port}"
    assert state["picture"].startswith("<svg")
    assert [address["ip"] for address in state["addresses"]] == ["192.168.1.20", "10.0.0.5"]
    assert (state["inside"], state["here"], state["practice"]) == (False, True, False)
    before = state["picture"]
    room.on_message(door, {"room": "pick", "ip": "10.0.0.5"})
    state = told.of(door, "door")
    assert state["address"] == f"http://10.0.0.5:{known.port}"
    assert state["picture"] != before


def test_a_lost_wifi_is_reported_and_no_dead_address_is_shown(
    room: OpenRoom, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ajar.room.host.session.addresses", lambda: [Address("192.168.1.20", "wlan0")]
    )
    monkeypatch.setattr("ajar.notebook.room_panels.addresses", list)
    door = door_of(room)
    room.on_message(door, {"room": "open"})
    state = told.until(door, "door", is_open)
    assert (state["inside"], state["address"], state["picture"]) == (False, "", "")


def test_without_a_network_the_room_says_what_to_do(
    room: OpenRoom, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.host.session.addresses", list)
    door = door_of(room)
    room.on_message(door, {"room": "open"})
    state = told.until(door, "door", lambda state: not state["busy"])
    assert state["state"] == "none"
    assert state["problem"] == WORDS["room-error-network"]


def test_a_rehearsal_is_marked_everywhere_and_no_phone_can_reach_it(
    room: OpenRoom, told: Told
) -> None:
    door = rehearsing(room, told)
    view, chart = shown(room, room.ask("hesitation")), shown(room, room.readiness_chart())
    answered(room, told, view, 12)
    assert told.of(door, "door")["practice"] is True
    assert told.of(view, f"room/{QUESTION}")["practice"] is True
    assert told.of(chart, "moves")["practice"] is True
    known = room.poller.session.access
    assert known
    assert known.host == LOCALHOST
    listening = psutil.Process(known.pid).net_connections()
    assert {
        connection.laddr.ip for connection in listening if connection.status == psutil.CONN_LISTEN
    } == {LOCALHOST}


def test_a_room_and_a_rehearsal_are_not_confused(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom]
) -> None:
    rehearsing(room, told, 3)
    other = another()
    door = door_of(other)
    told.until(door, "door", is_open)
    other.on_message(door, {"room": "open"})
    state = told.until(door, "door", lambda state: bool(state["problem"]))
    assert state["problem"] == WORDS["room-error-already-open"]
    assert state["practice"] is True


# ---- A question ----


def test_a_question_is_opened_counted_live_closed_and_revealed_as_a_chart(
    room: OpenRoom, told: Told
) -> None:
    rehearsing(room, told)
    view = shown(room, room.ask("hesitation", minutes=9))
    key = f"room/{QUESTION}"
    press(room, view, "open")
    state = told.until(view, key, lambda state: stands("open")(state) and not state["busy"])
    assert state["seconds"] >= 0
    told.until(view, key, counted(12))
    press(room, view, "close")
    state = told.until(view, key, stands("closed"))
    assert state["seconds"] is None
    assert published(state["question"]) == []
    press(room, view, "reveal")
    state = told.until(view, key, lambda state: bool(published(state["question"])))
    assert all(sum(counts) == 12 for counts in published(state["question"]))
    assert json.dumps(state)
    assert state["question"]["may_reset"] is False


def test_with_three_phones_the_withholding_is_explained_and_a_reset_is_possible(
    room: OpenRoom, told: Told
) -> None:
    rehearsing(room, told, 3)
    view = shown(room, room.ask("hesitation"))
    state = answered(room, told, view, 3)
    assert state["withheld"] == [f"What may lie behind the no: {WORDS['room-withheld-too-few']}"]
    assert published(state["question"]) == []
    assert state["question"]["may_reset"] is True
    press(room, view, "reset")
    told.until(view, f"room/{QUESTION}", counted(0))


def test_all_views_of_this_and_another_notebook_follow(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom]
) -> None:
    rehearsing(room, told, 5)
    view, twin = shown(room, room.ask("hesitation")), shown(room, room.ask("hesitation"))
    other = another()
    elsewhere = shown(other, other.ask("hesitation"))
    press(room, view, "open")
    for follower in (view, twin, elsewhere):
        told.until(follower, f"room/{QUESTION}", counted(5))
    press(other, elsewhere, "close")
    for follower in (view, twin, elsewhere):
        told.until(follower, f"room/{QUESTION}", stands("closed"))


def test_opening_another_question_closes_the_one_before(room: OpenRoom, told: Told) -> None:
    rehearsing(room, told, 3)
    first, second = shown(room, room.ask("hesitation")), shown(room, room.ask("needs"))
    press(room, first, "open")
    told.until(first, f"room/{QUESTION}", stands("open"))
    press(room, second, "open")
    told.until(first, f"room/{QUESTION}", stands("closed"))
    told.until(second, "room/needs@", stands("open"))


def test_private_questions_can_only_be_opened_and_closed(room: OpenRoom, told: Told) -> None:
    rehearsing(room, told, 3)
    view = shown(room, room.ask("plan"))
    press(room, view, "open")
    told.until(view, "room/plan@", stands("open"))
    press(room, view, "close")
    state = told.until(view, "room/plan@", stands("closed"))
    assert state["question"]["answered"] == 0


def test_hands_fill_the_same_tally_without_any_phone_or_network(room: OpenRoom, told: Told) -> None:
    view = shown(room, room.ask("hesitation"))
    (_, asking) = view.pages[0]["blocks"]
    counts = {unit["id"]: [5, 3, 1, 1] for unit in asking["units"]}
    key = f"room/{QUESTION}"
    room.on_message(view, {"room": "inside"})
    told.until(view, key, lambda state: state["room"] == "open")
    press(room, view, "hands", counts=counts, people=10)
    state = told.until(view, key, counted(10))
    hands = state["question"]["hands"]
    assert (hands, state["inside"], state["practice"]) == (10, True, False)
    press(room, view, "reveal")
    state = told.until(view, key, lambda state: bool(published(state["question"])))
    assert published(state["question"])[0] == [5, 3, 1, 1]
    known = room.poller.session.access
    assert known
    assert known.host == LOCALHOST


def test_a_refusal_is_shown_only_at_its_question(room: OpenRoom, told: Told) -> None:
    door = rehearsing(room, told, 3)
    view, other = shown(room, room.ask("hesitation")), shown(room, room.ask("needs"))
    press(room, view, "hands", counts={"couple-reasons/cost": [9, 9, 9, 9]}, people=2)
    state = told.until(view, f"room/{QUESTION}", lambda state: bool(state["problem"]))
    assert state["problem"].endswith(".")
    assert told.of(other, "room/needs@")["problem"] == ""
    assert told.of(door, "door")["problem"] == ""
    press(room, view, "open")
    told.until(view, f"room/{QUESTION}", lambda state: not state["problem"] and not state["busy"])


def test_invalid_messages_are_ignored(room: OpenRoom, told: Told) -> None:
    view = shown(room, room.ask("hesitation"))
    for odd in (
        {"question": "needs@", "do": "open"}, {"question": QUESTION, "do": "explode"},
        {"room": "explode"}, {"room": "take", "what": "everything"}, {"room": 3}, {},
        {"question": ["a"], "do": "open"}, {"room": "rehearse", "phones": "many"},
    ):  # fmt: skip
        assert not room.on_message(view, odd)
    assert room.poller.state.status == "none"
    del told


# ---- Check-ins ----


def test_two_check_ins_are_shown_side_by_side_followed_by_their_moves(
    room: OpenRoom, told: Told
) -> None:
    rehearsing(room, told, 30)
    chart = shown(room, room.readiness_chart())
    assert told.of(chart, "moves")["checkIns"] == []
    answered(room, told, shown(room, room.check_in("opening")), 30)
    state = told.until(chart, "moves", lambda state: bool(state["checkIns"]))
    assert state["mayReveal"] is False, "both check-ins have to be shown first"
    answered(room, told, shown(room, room.check_in("closing")), 30)
    state = told.until(chart, "moves", lambda state: state["mayReveal"])
    assert [each["moment"] for each in state["checkIns"]] == ["opening", "closing"]
    room.on_message(chart, {"moves": True})
    state = told.until(
        chart, "moves", lambda state: not state["busy"]
        and (not state["mayReveal"] or bool(state["withheld"])),
    )  # fmt: skip
    if state["mayReveal"]:  # alike by chance: that is said, too
        assert any(text.endswith(WORDS["room-withheld-moves"]) for text in state["withheld"])


def test_moves_are_not_offered_if_nothing_was_revealed(room: OpenRoom, told: Told) -> None:
    chart = shown(room, room.readiness_chart())
    room.on_message(chart, {"moves": True})
    state = told.until(chart, "moves", lambda state: bool(state["problem"]))
    assert state["problem"] == WORDS["room-error-no-room"]


REASONS = ("too-few", "too-few-new", "alike", "again", "moves", "both-first", "once")


def withheld(question: PanelQuestion, *reasons: str | None) -> list[PanelUnit]:
    """Return units of a question, each withheld for a reason."""
    given = zip(question.units, reasons, strict=False)
    return [unit.model_copy(update={"withheld": reason}) for unit, reason in given]


@pytest.mark.parametrize("reason", REASONS)
def test_withheld_results_are_named_and_each_reason_is_given_once(
    asked: Callable[..., PanelQuestion], reason: str
) -> None:
    rulers, sort = asked("check-in", {}), asked("needs", {})
    why = WORDS[f"room-withheld-{reason}"]
    same = withheld(rulers, reason, None, reason)
    assert withheld_texts(same, WORDS) == [f"Importance, Readiness: {why}"]
    partly = withheld(sort, reason, reason, None)
    text = f"What Wen may need: 2 of 3 are not shown for now. {why}"
    assert withheld_texts(partly, WORDS) == [text]
    assert withheld_texts(withheld(sort, None), WORDS) == []


def test_one_question_never_has_two_reasons(
    asked: Callable[..., PanelQuestion],
) -> None:
    apart = withheld(asked("check-in", {}), "alike", "too-few")
    assert withheld_texts(apart, WORDS) == [
        f"Importance: {WORDS['room-withheld-alike']}",
        f"Confidence: {WORDS['room-withheld-too-few']}",
    ]
    mixed = withheld(asked("needs", {}), "alike", "too-few")
    several = WORDS["room-withheld-several"]
    assert withheld_texts(mixed, WORDS) == [f"What Wen may need: {several}"]


# ---- Downloads, and the end ----


def test_only_revealed_results_can_be_downloaded(room: OpenRoom, told: Told) -> None:
    door = rehearsing(room, told)
    assert told.of(door, "door")["shown"] is False
    answered(room, told, shown(room, room.ask("hesitation")), 12)
    assert told.until(door, "door", lambda state: state["shown"])
    for what, paper, ending, begins in (
        ("table", "", "csv", b"\xef\xbb\xbf"),
        ("page", "us-letter", "pdf", b"%PDF"),
        ("page", "a4", "pdf", b"%PDF"),
    ):
        room.on_message(door, {"room": "take", "what": what, "paper": paper})
        while not told.others:
            assert told.take(wait=True)
        (message,) = told.others
        told.others.clear()
        assert re.fullmatch(rf"room-\d{{4}}-\d\d-\d\d\.{ending}", message["file"]["name"])
        data = base64.b64decode(message["file"]["data"])
        assert data.startswith(begins)
        if paper:
            size = PdfReader(io.BytesIO(data)).pages[0].mediabox
            assert (round(size.width), round(size.height)) == SIZES[paper]


def test_an_ended_room_leaves_nothing_and_every_notebook_says_so(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom], run: Path
) -> None:
    door = rehearsing(room, told, 3)
    other = another()
    elsewhere = door_of(other)
    told.until(elsewhere, "door", is_open)
    known = room.poller.session.access
    assert known
    room.on_message(door, {"room": "end"})
    for view in (door, elsewhere):
        state = told.until(view, "door", lambda state: state["state"] == "ended")
        assert (state["code"], state["joined"]) == ("", 0)
    assert not (run / "room").exists()
    with socket.create_server((LOCALHOST, known.port)):
        pass  # nothing listens there


def test_a_room_can_be_opened_again_after_it_has_ended(room: OpenRoom, told: Told) -> None:
    door = rehearsing(room, told, 3)
    first = told.of(door, "door")["code"]
    room.end()
    view = room.rehearse(3)
    shown(room, view)
    state = told.until(view, "door", lambda state: state.get("joined") == 3)
    assert state["code"] != first


def test_another_notebooks_room_does_not_replace_an_ended_one(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom]
) -> None:
    door = rehearsing(room, told, 3)
    assert told.of(door, "door")["here"] is True
    room.end()
    other = another()
    other.rehearse(3)
    room.on_message(door, {"room": "look"})
    state = told.until(door, "door", is_open)
    assert (state["code"], state["here"]) == (told.of(door_of(other), "door")["code"], False)


def test_rehearse_and_end_in_a_cell_match_the_buttons(room: OpenRoom, told: Told) -> None:
    door = door_of(room)
    view = shown(room, room.rehearse(3))
    assert told.of(view, "door")["state"] == "open"
    told.until(door, "door", lambda state: state["joined"] == 3)
    room.end()
    assert told.of(door, "door")["state"] == "ended"


def test_errors_in_a_cell_are_plain_words_without_a_traceback(
    room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = WORDS["room-error-insecure"]
    with pytest.raises(NotNowError) as raised:
        open_room("http://rooms.example.org")
    assert raised.value._render_traceback_() == [text]

    def start(*_: object) -> None:
        raise RoomError(code="room-error-port", port=8080)

    monkeypatch.setattr(process, "start", start)
    with pytest.raises(NotNowError, match="port 8080"):
        room.rehearse(3)


# ---- Found again ----


def test_a_restarted_kernel_resumes_the_room_during_a_question(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom]
) -> None:
    door = rehearsing(room, told, 6)
    view = shown(room, room.ask("hesitation"))
    press(room, view, "open")
    told.until(view, f"room/{QUESTION}", lambda state: asked_in(state)["answered"] > 0)
    code = told.of(door, "door")["code"]
    leave(room)  # as when its kernel is gone
    other = another()
    again, small = shown(other, other.ask("hesitation")), door_of(other)
    told.until(again, f"room/{QUESTION}", counted(6))
    state = told.until(small, "door", is_open)
    assert state["here"] is False, "there it is shown small"
    assert state["code"] == code
    assert state["joined"] == 6


def test_a_killed_server_is_restarted_and_a_quiet_line_says_so(room: OpenRoom, told: Told) -> None:
    door = rehearsing(room, told, 3)
    known = room.poller.session.access
    assert known
    assert told.of(door, "door")["again"] is False
    killed = psutil.Process(known.pid)
    with room.poller._session_lock:  # nobody looks while it is on its way out
        killed.kill()
        psutil.wait_procs([killed], timeout=60)
    state = told.until(door, "door", lambda state: state["again"])
    assert (state["state"], state["problem"], state["joined"]) == ("open", "", 3)


def test_a_notebook_opened_before_the_room_finds_it_when_viewed(
    room: OpenRoom, told: Told, another: Callable[[], OpenRoom]
) -> None:
    other = another()
    early = shown(other, other.ask("hesitation"))
    assert told.of(early, f"room/{QUESTION}")["room"] == "none"
    rehearsing(room, told, 3)
    other.on_message(early, {"room": "look"})
    told.until(early, f"room/{QUESTION}", lambda state: state["room"] == "open")


def test_polling_stops_once_a_room_has_ended(room: OpenRoom, told: Told) -> None:
    rehearsing(room, told, 3)
    polling = room.poller._thread
    assert polling
    assert polling.is_alive()
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "room"), (
        "it keeps no kernel from ending"
    )
    room.end()
    polling.join(60)
    assert not polling.is_alive()
    wait_for(room)


def test_an_unexpected_error_is_reported_by_its_kind_and_place_and_not_by_its_text(
    room: OpenRoom, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise KeyError("the-host-key-of-a-test")  # noqa: EM101

    door = door_of(room)
    room.poller.submit(fail)
    state = told.until(door, "door", lambda state: bool(state["problem"]))
    assert state["problem"] == WORDS["room-error-internal"]
    wait_for(room)
    report = capsys.readouterr().err
    assert re.match(r"KeyError in test_room_view\.py:\d+ < room_poller\.py:\d+", report)
    assert "the-host-key-of-a-test" not in report


def test_views_are_notified_in_the_notebooks_own_event_loop(
    room: OpenRoom, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a kernel: a loop runs in one thread, and only there may widgets be touched."""
    where: set[int] = set()

    def tell(view: View, **news: Any) -> None:  # noqa: ANN401
        where.add(threading.get_ident())
        told.messages.put((view, news))

    monkeypatch.setattr(View, "send_update", tell)
    loop = asyncio.new_event_loop()
    kernel = threading.Thread(target=loop.run_forever)
    kernel.start()
    made: queue.Queue[View] = queue.Queue()

    def cell() -> None:
        door = door_of(room)
        room.on_message(door, {"room": "rehearse", "phones": 3})
        made.put(door)

    loop.call_soon_threadsafe(cell)
    door = made.get()
    told.until(door, "door", lambda state: state.get("joined") == 3)
    loop.call_soon_threadsafe(loop.stop)
    kernel.join()
    assert where == {kernel.ident}
    with room.poller._session_lock:
        room.poller.session.end()
    wait_for(room)  # so that nothing more is called in the loop
    loop.close()


# ---- Somewhere else ----


def test_a_remote_room_needs_its_key_which_is_sent_only_as_a_message(
    room: OpenRoom, told: Told, tmp_path: Path
) -> None:
    pid, port = process.start(tmp_path / "server", LOCALHOST, "the-host-key-of-a-test")
    del room
    try:
        away = open_room(f"http://127.0.0.1:{port}")
        door = door_of(away)
        state = told.of(door, "door")
        assert (state["needsKey"], state["elsewhere"]) == (True, f"http://127.0.0.1:{port}")
        away.on_message(door, {"room": "open", "key": "not-it"})
        state = told.until(door, "door", lambda state: bool(state["problem"]))
        assert state["problem"] == WORDS["room-error-host-key"]
        away.on_message(door, {"room": "open", "key": "the-host-key-of-a-test"})
        state = told.until(door, "door", is_open)
        assert state["address"] == f"http://127.0.0.1:{port}"
        assert (
            "the-host-key-of-a-test" not in f"{vars(away)} {away.poller.state} {door.get_state()}"
        )
        view = shown(away, away.ask("hesitation"))
        press(away, view, "open")
        told.until(view, f"room/{QUESTION}", stands("open"))
        away.end()
        assert told.of(door, "door")["state"] == "ended"
        assert psutil.Process(pid).is_running(), "the server is somebody else's"
    finally:
        psutil.Process(pid).kill()


# ---- Nothing of it is saved ----


def test_code_key_counts_and_charts_are_never_a_trait_output_or_repr(
    room: OpenRoom, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    displayed: list[View] = []
    monkeypatch.setattr(IPython.display, "display", displayed.append)
    room._ipython_display_()
    chart, view = room.readiness_chart(), room.ask("hesitation")
    views = [*displayed, chart, view]
    before = [json.dumps(each.get_state(), default=str) for each in views]
    door = rehearsing(room, told)
    for each in views:
        shown(room, each)
    answered(room, told, view, 12)
    known = room.poller.session.access
    assert known
    code = told.of(door, "door")["code"]
    assert [json.dumps(each.get_state(), default=str) for each in views] == before
    for text in (repr(room), str(room), *map(repr, views), repr(room.poller.state), repr(known)):
        assert known.key not in text
        assert known.host_key not in text
    for text in (repr(room), *map(repr, views), *before):
        assert code not in text


def test_a_door_says_that_typed_answers_are_not_saved(
    room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    displayed: list[View] = []
    monkeypatch.setattr(IPython.display, "display", displayed.append)
    room._ipython_display_()
    (page,) = displayed[0].pages
    assert [block["kind"] for block in page["blocks"]] == ["door", "notice"]
    assert page["blocks"][1]["text"] == WORDS["notice-room"]


def test_names_and_story_of_the_picked_couple_reach_the_phones(room: OpenRoom, told: Told) -> None:
    rehearsing(room, told, 3)
    picker, view = room.scenario(), shown(room, room.ask("hesitation"))
    last = KIT.names("scenarios")[-1]
    picker.couple = last
    press(room, view, "open")
    told.until(view, f"room/{QUESTION}", stands("open"))
    known = room.poller.session.access
    assert known
    state = httpx.get(f"{known.base}/api/rooms/{known.code}").json()
    exercise, couple = state["question"]["exercise"], KIT.scenario(last)
    assert couple.player in exercise["items"][0]["ask"]
    assert exercise["story"] == couple.story.strip().split("\n\n")
    assert Key.named(state["question"]["name"]) == Key("hesitation")


def test_a_question_about_a_couple_whose_story_is_in_english_is_entirely_in_english(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.LANGUAGE, "es")
    monkeypatch.setattr(
        Materials,
        "language_of",
        lambda kit, folder, _: kit.language * (folder != "scenarios") or "en",
    )
    room = open_room()
    try:
        rehearsing(room, told, 3)
        picker, view = room.scenario(), shown(room, room.ask("hesitation"))
        picker.couple = KIT.names("scenarios")[-1]
        press(room, view, "open")
        told.until(view, f"room/{QUESTION}", stands("open"))
        (question,) = room.poller.state.questions
        assert question.title == KIT.exercise("hesitation").title
    finally:
        leave(room)


def test_a_taken_port_is_skipped(room: OpenRoom, told: Told) -> None:
    taken = []
    try:
        with suppress(OSError):  # another program listens there
            taken.append(socket.create_server((LOCALHOST, process.first_port())))
        rehearsing(room, told, 3)
    finally:
        for listener in taken:
            listener.close()
    known = room.poller.session.access
    assert known
    assert known.port > process.first_port()
