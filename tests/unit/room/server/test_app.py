"""A room's server over HTTP, as phones and facilitators use it."""

from __future__ import annotations

import asyncio
import json
import secrets
import shutil
import signal
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from anyio.from_thread import start_blocking_portal

from ajar.cli import main
from ajar.room.rules.codes import hash_key
from ajar.room.rules.question import Question
from ajar.room.rules.question import Room as Row
from ajar.room.server.app import end_expired_rooms
from ajar.room.server.broadcast import HEARTBEAT_SECONDS, LiveRoom, LiveRooms
from ajar.room.server.endpoint import AppState
from ajar.room.server.page import PhonePage
from ajar.room.server.phone_routes import EventStream
from ajar.room.server.state import PhoneView
from ajar.room.storage import queries
from ajar.room.storage.tables import file_engine, tables
from ajar.room.storage.write_queue import WriteQueue

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

    from starlette.types import Message

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

FORKED = True

RULERS = {"importance": 5, "confidence": 4, "readiness": 3}


def new_key() -> str:
    return secrets.token_urlsafe(16)


class Room:
    """A room on a server, for its facilitator and its phones."""

    def __init__(self, server: Any, materials: Materials) -> None:  # noqa: ANN401 (see conftest)
        self.server, self.materials = server, materials
        self.code, key = server.new_room()
        self.own = {"authorization": f"Bearer {key}"}
        self.web = httpx.Client(timeout=30)
        self.ids: dict[str, int] = {}

    def call(self, method: str, path: str = "", **more: Any) -> httpx.Response:  # noqa: ANN401
        return self.web.request(method, f"{self.server.base}/api/rooms/{self.code}{path}", **more)

    def do(self, path: str, body: object = None) -> httpx.Response:
        return self.call("POST", path, json=body or {}, headers=self.own)

    def put(self, name: str) -> httpx.Response:
        exercise = self.materials.exercise(name.partition("@")[0])
        body = {"name": name, "exercise": exercise.model_dump(mode="json"), "minutes": 3}
        put = self.do("/questions", body)
        self.ids[name] = put.json()["id"]
        return put

    def open(self, name: str) -> int:
        number: int = self.ids.get(name) or self.put(name).json()["id"]
        self.do(f"/questions/{number}/open").raise_for_status()
        return number

    def answer(self, question: int = 1, key: str = "", **more: Any) -> httpx.Response:  # noqa: ANN401
        body = {"question": question, "round": 1, "key": key or new_key(), "answers": RULERS}
        return self.call("POST", "/answers", json=body | more)

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = self.call("GET").json()
        return state

    @property
    def panel(self) -> dict[str, Any]:
        panel: dict[str, Any] = self.call("GET", "/panel", headers=self.own).json()
        return panel

    @contextmanager
    def events(self, headers: dict[str, str] | None = None) -> Iterator[Iterator[tuple[str, str]]]:
        """Yield the lines of the event stream: a field's name and its value."""
        address = f"{self.server.base}/api/rooms/{self.code}/events"
        with httpx.stream("GET", address, headers=headers, timeout=60) as s:
            yield ((name, value.strip()) for name, _, value in
                   (line.partition(":") for line in s.iter_lines() if line))  # fmt: skip


def next_state(lines: Iterator[tuple[str, str]]) -> dict[str, Any]:
    state: dict[str, Any] = json.loads(next(value for name, value in lines if name == "data"))
    return state


@pytest.fixture(scope="module")
def served(start_room_server: Callable[[], Any]) -> Any:  # noqa: ANN401
    return start_room_server()


@pytest.fixture
def room(served: Any, materials: Materials) -> Room:  # noqa: ANN401
    return Room(served, materials)


@pytest.fixture
def own_server(room_server: Any, materials: Materials) -> Room:  # noqa: ANN401
    """Return a room on a server that the test may kill."""
    return Room(room_server, materials)


@pytest.fixture
def own_process(start_room_server: Callable[..., Any], materials: Materials) -> Room:
    """Return a room on a server that the test may look at as a process."""
    return Room(start_room_server(forks=None), materials)


def refused(answer: httpx.Response) -> tuple[int, str]:
    assert set(answer.json()) == {"error", "message"}
    return answer.status_code, answer.json()["error"]


def test_only_the_host_key_creates_a_room(served: Any) -> None:  # noqa: ANN401
    address = f"{served.base}/api/rooms"
    for key in ("", "Bearer", "Bearer wrong", f"Basic {served.host_key}"):
        answer = httpx.post(address, json={}, headers={"authorization": key})
        assert refused(answer) == (401, "key")
        assert answer.headers["www-authenticate"] == "Bearer"
    made = httpx.post(address, json={"practice": True},
                      headers={"authorization": f"Bearer {served.host_key}"})  # fmt: skip
    assert made.status_code == 201
    assert set(made.json()) == {"code", "key", "expires"}
    assert made.json()["code"][4] == "-"


def test_only_the_rooms_own_key_opens_its_panel(room: Room, materials: Materials) -> None:
    other = Room(room.server, materials)
    for own in ({}, other.own, {"authorization": f"Bearer {room.server.host_key}"}):
        assert refused(room.call("GET", "/panel", headers=own)) == (401, "key")
        assert refused(room.call("DELETE", headers=own)) == (401, "key")
        assert refused(room.call("POST", "/questions/1/open", json={}, headers=own))[0] == 401
    assert room.panel["joined"] == 0


def test_phones_see_a_question_when_it_opens_and_closes(room: Room) -> None:
    assert room.state()["question"] is None
    number = room.open("check-in@opening")
    shown = room.state()["question"]
    assert (shown["id"], shown["round"], shown["open"]) == (number, 1, True)
    assert (shown["name"], shown["moment"], shown["since"]) == ("check-in@opening", "opening", None)
    assert shown["tallied"] == ["importance", "confidence", "readiness"]
    assert set(shown["exercise"]) == {
        "title", "why", "private", "language", "story", "together", "items",
    }  # fmt: skip
    assert shown["exercise"]["together"]
    room.do(f"/questions/{number}/close")
    assert room.state()["question"] == {**shown, "open": False}


def test_phones_get_only_the_items_for_a_room(room: Room) -> None:
    room.open("hesitation@")
    items = room.state()["question"]["exercise"]["items"]
    assert [item["id"] for item in items] == ["couple-reasons"]
    assert {*items[0]["cards"][0]} == {"id", "text"}


def test_follow_up_items_are_included_and_not_counted(room: Room) -> None:
    room.open("check-in@opening")
    shown = room.state()["question"]
    items = {item["id"]: item.get("setting") for item in shown["exercise"]["items"]}
    assert len(items) == 9
    assert {name for name, setting in items.items() if not setting} == {*shown["tallied"]}


def test_later_check_in_names_the_first_one(room: Room) -> None:
    room.open("check-in@opening")
    room.open("hesitation@")
    assert room.state()["question"]["since"] is None
    room.open("check-in@close")
    assert room.state()["question"]["since"] == "check-in@opening"


def test_unchanged_state_is_not_sent_again(room: Room) -> None:
    first = room.call("GET")
    again = room.call("GET", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    room.open("check-in@opening")
    changed = room.call("GET", headers={"if-none-match": first.headers["etag"]})
    assert changed.status_code == 200
    assert changed.headers["etag"] != first.headers["etag"]


def test_page_contains_the_current_state(room: Room) -> None:
    room.open("check-in@opening")
    for code in (room.code, room.code.lower(), room.code.replace("-", "")):
        page = httpx.get(f"{room.server.base}/{code}")
        assert page.headers["content-type"].startswith("text/html")
        assert page.headers["content-encoding"] == "gzip"
        assert '"name":"check-in@opening"' in page.text
    plain = httpx.get(f"{room.server.base}/{room.code}", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == page.text


@pytest.mark.parametrize("path", ["/", "/ABCD-2345", "/favicon.ico", "/%00"])
def test_any_other_path_returns_the_page_that_asks_for_a_code(room: Room, path: str) -> None:
    page = httpx.get(f"{room.server.base}{path}")
    assert page.status_code == 200
    assert '<script type="application/json" id="state">null</script>' in page.text


@pytest.mark.parametrize("path", ["{}/", "/{}", "/ｘ/{}", "{}).", "/“{}”/", "a/b", "api/rooms/x/y"])
def test_people_never_see_a_raw_error(room: Room, path: str) -> None:
    """The page that asks for a code says in words that there is no room with this one."""
    page = httpx.get(
        f"{room.server.base}/{path.format(room.code)}",
        headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"},
        follow_redirects=True,
    )
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    found = f'<p id="code" hidden>{room.code.replace("-", "")}</p>' in page.text
    assert found == ("{}" in path)
    assert page.url.path.count("/") == 1, "addresses on the page are beside it"


def test_no_path_leads_to_another_host(room: Room) -> None:
    for path in ("//evil.test", "/%5Cevil.test/", "/x/%2F%2Fevil.test", "//evil.test/%2E%2E/"):
        answer = httpx.get(f"{room.server.base}{path}", headers={"accept": "text/html"})
        went = answer.headers.get("location", "/")
        assert went[:1] == "/", went
        assert went[1:2] not in ("/", "\\"), went


def test_event_stream_sends_each_change_and_the_end(room: Room) -> None:
    with room.events() as lines:
        first = next_state(lines)
        number = room.open("check-in@opening")
        opened = next_state(lines)
        room.do(f"/questions/{number}/close")
        closed = next_state(lines)
        room.call("DELETE", headers=room.own)
        ended = next_state(lines)
        assert next(lines, None) is None, "the stream ends"
    assert first["question"] is None
    assert (opened["question"]["open"], closed["question"]["open"]) == (True, False)
    assert (ended["ended"], ended["question"]) == (True, None)
    assert first["version"] < opened["version"] < closed["version"]


def test_event_stream_sends_only_visible_changes(room: Room) -> None:
    with room.events() as lines:
        next_state(lines)
        room.put("check-in@opening")
        room.put("hesitation@")
        room.open("hesitation@")
        assert next_state(lines)["question"]["name"] == "hesitation@"


def test_phone_is_counted_as_joined_once(room: Room) -> None:
    keys = [new_key(), new_key()]
    for key in keys * 2:
        assert room.call("POST", "/join", json={"key": key}).json() == {}
    assert room.panel["joined"] == 2


def test_phone_joins_with_the_ajar_phone_header(room: Room) -> None:
    keys = [{"Ajar-Phone": new_key()} for _ in range(2)]
    for _ in range(2):
        with room.events(keys[0]) as lines:
            next_state(lines)
    assert room.call("GET", headers=keys[1]).is_success
    assert room.call("HEAD", headers={"Ajar-Phone": new_key()}).is_success
    assert room.panel["joined"] == 2
    for path in ("", "/events"):
        for name in ("Mia", ""):
            wrong = room.call("GET", path, headers={"Ajar-Phone": name})
            assert refused(wrong) == (422, "body")
    assert room.panel["joined"] == 2


def test_repeated_answer_is_counted_once_even_after_closing(room: Room) -> None:
    number, key = room.open("check-in@opening"), new_key()
    for _ in range(2):
        assert room.answer(number, key).json() == {"counted": True}
    room.do(f"/questions/{number}/close")
    assert room.answer(number, key).json() == {"counted": True}
    assert refused(room.answer(number)) == (409, "closed")
    assert room.panel["questions"][0]["answered"] == 1


def test_answer_to_another_round_or_question_is_refused_as_closed(room: Room) -> None:
    number = room.open("check-in@opening")
    assert refused(room.answer(number, round=2)) == (409, "closed")
    assert refused(room.answer(99)) == (409, "closed")
    room.do(f"/questions/{number}/reset")
    room.do(f"/questions/{number}/open")
    assert refused(room.answer(number)) == (409, "closed")
    assert room.answer(number, round=2).status_code == 200


@pytest.mark.parametrize(
    ("answers", "moved"),
    [({"importance": 11}, {}), ({"importance": ["a"]}, {}), ({"nothing": 1}, {}),
     ({"importance-lower": "typed"}, {}), ({"importance": 5}, {"importance": 1}),
     ({"importance": True}, {}), ({"importance": 5.5}, {}), ({"importance": None}, {})],
)  # fmt: skip
def test_invalid_answer_is_refused(
    room: Room, answers: dict[str, object], moved: dict[str, int]
) -> None:
    number = room.open("check-in@opening")
    status, code = refused(room.answer(number, answers=answers, moved=moved))
    assert (status, code in ("answer", "body")) == (422, True)
    assert room.panel["questions"][0]["answered"] == 0


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"key": "short"}', b'{"key": 5}', b"\xff",
     b'{"key": "%b", "x": 1}' % (b"a" * 22)],
)  # fmt: skip
def test_invalid_body_is_refused_without_repeating_it(room: Room, body: bytes) -> None:
    answer = room.call("POST", "/join", content=body, headers={"content-type": "application/json"})
    assert refused(answer) == (422, "body")
    assert "short" not in answer.text
    form = room.call("POST", "/join", data={"key": new_key()})
    assert refused(form) == (415, "media")


def test_large_body_is_refused(room: Room) -> None:
    assert refused(room.call("POST", "/join", json={"key": "a" * 10_000})) == (413, "too-large")


def test_unknown_paths_methods_and_questions_are_refused(room: Room) -> None:
    base = room.server.base
    assert refused(httpx.get(f"{base}/api/rooms/2222-2222")) == (404, "no-room")
    assert refused(httpx.get(f"{base}/a/b")) == (404, "not-found")
    put = httpx.put(f"{base}/api/rooms/{room.code}")
    assert refused(put) == (405, "method")
    assert put.headers["allow"] == "DELETE, GET, HEAD"
    assert refused(room.do("/questions/9/open")) == (404, "no-question")
    assert refused(room.do("/questions/nine/open")) == (404, "no-question")


def test_head_request_returns_headers_only(room: Room) -> None:
    for path in ("", "/events"):
        answer = room.call("HEAD", path)
        assert (answer.status_code, answer.content) == (200, b"")


def test_panel_shows_no_answers_before_the_reveal(room: Room) -> None:
    number = room.open("check-in@opening")
    for n in range(7):
        room.answer(number, answers={"importance": n})
    (question,) = room.panel["questions"]
    assert (question["answered"], question["state"]) == (7, "open")
    assert {unit["snapshot"] for unit in question["units"]} == {None}
    (revealed,) = room.do(f"/questions/{number}/reveal").json()["questions"]
    units = {unit["id"]: unit for unit in revealed["units"]}
    assert units["importance"]["snapshot"] == {"fine": False, "counts": [4, 3, 0]}
    assert (units["readiness"]["snapshot"], units["readiness"]["withheld"]) == (None, "too-few")
    assert revealed["state"] == "closed"
    assert room.state()["question"]["open"] is False


def test_unchanged_panel_is_not_sent_again(room: Room) -> None:
    def tag() -> str:
        return str(room.call("GET", "/panel", headers=room.own).headers["etag"])

    tags = [tag()]
    for act in (
        lambda: room.put("check-in@opening"),
        lambda: room.open("check-in@opening"),
        lambda: room.call("POST", "/join", json={"key": new_key()}),
        room.answer,
        lambda: room.do("/questions/1/close"),
        lambda: room.do("/questions/1/reveal"),
    ):
        act()
        tags.append(tag())
        again = room.call("GET", "/panel", headers={**room.own, "if-none-match": tags[-1]})
        assert (again.status_code, again.content) == (304, b"")
    assert len(set(tags)) == len(tags)


def test_question_posted_twice_is_added_once(room: Room) -> None:
    first, again = room.put("check-in@opening"), room.put("check-in@opening")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()


def test_exercise_without_its_cards_is_refused(room: Room) -> None:
    exercise = room.materials.exercise("hesitation").model_dump(mode="json")
    exercise["items"][0]["cards"] = "hesitation-reasons"
    answer = room.do("/questions", {"name": "hesitation@", "exercise": exercise})
    assert refused(answer) == (422, "body")


def test_show_of_hands_replaces_phones(room: Room) -> None:
    number = room.open("check-in@opening")
    hands = {"counts": {"importance": [3, 3, 3]}, "people": 9}
    panel = room.do(f"/questions/{number}/hands", hands).json()
    assert (panel["questions"][0]["hands"], panel["questions"][0]["answered"]) == (9, 9)
    assert room.state()["question"]["open"] is False
    assert refused(room.answer(number)) == (409, "closed")


def test_ended_room_is_gone(room: Room) -> None:
    assert room.call("DELETE", headers=room.own).status_code == 204
    for answer in (room.call("GET"), room.answer(), room.call("GET", "/panel", headers=room.own),
                   room.call("GET", "/events"), room.call("DELETE", headers=room.own)):  # fmt: skip
        assert refused(answer) == (404, "no-room")


def test_simultaneous_answers_are_each_counted_once(room: Room) -> None:
    number = room.open("check-in@opening")
    keys = [new_key() for _ in range(60)]
    with ThreadPoolExecutor(12) as pool:
        sent = list(pool.map(lambda key: room.answer(number, key).status_code, keys * 2))
    assert set(sent) == {200}
    assert room.panel["questions"][0]["answered"] == 60


def test_room_survives_a_kill(own_server: Room) -> None:
    number, key = own_server.open("check-in@opening"), new_key()
    own_server.call("POST", "/join", json={"key": key})
    own_server.answer(number, key)
    before, panel = own_server.state(), own_server.panel
    own_server.server.kill()
    own_server.server.start()
    assert own_server.state() == before
    assert own_server.panel["joined"] == panel["joined"] == 1
    assert own_server.answer(number, key).json() == {"counted": True}
    assert own_server.answer(number).json() == {"counted": True}
    assert own_server.panel["questions"][0]["answered"] == 2


def test_stop_request_ends_streams_and_keeps_rooms(
    own_process: Room,
    forks: Any,  # noqa: ANN401 (see conftest)
) -> None:
    with own_process.events() as lines:
        next_state(lines)
        own_process.server.process.send_signal(signal.SIGTERM)
        assert next(lines, None) is None
    assert own_process.server.process.wait() == 0
    own_process.server.forks = forks
    own_process.server.start()
    assert own_process.state()["ended"] is False


def test_server_ends_its_rooms_and_exits_when_its_folder_is_deleted(own_process: Room) -> None:
    with own_process.events() as lines:
        next_state(lines)
        shutil.rmtree(own_process.server.folder)
        assert next_state(lines)["ended"] is True
    assert own_process.server.process.wait() == 0


def test_folder_is_used_by_one_server_at_a_time(
    served: Any,  # noqa: ANN401 (see conftest)
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["room", "--port=0", f"--folder={served.folder}"]) == 1
    assert capsys.readouterr().err.startswith("Another server uses the folder")


def test_taken_port_is_reported_in_a_sentence(
    served: Any,  # noqa: ANN401 (see conftest)
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    port = httpx.URL(served.base).port
    assert main(["room", f"--port={port}", f"--folder={tmp_path}"]) == 1
    said = capsys.readouterr().err
    assert said == f"Cannot listen on 127.0.0.1:{port}: Address already in use.\n"


def test_file_that_is_not_a_database_is_reported_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "room.db"
    path.write_bytes(b"This is a letter, and no database at all." * 100)
    assert main(["room", "--port=0", f"--folder={tmp_path}"]) == 1
    said = capsys.readouterr().err
    assert said == f"“{path}” is damaged. Move it away, and open a new room.\n"


def test_requests_are_not_logged(own_server: Room) -> None:
    number = own_server.open("check-in@opening")
    own_server.answer(number)
    own_server.answer(number, answers={"importance": "typed by mistake"})
    own_server.call("GET", "/nothing")
    httpx.get(f"{own_server.server.base}/wrong-code")
    with own_server.events() as lines:
        next_state(lines)
    assert own_server.server.log.read_text() == ""


def change(room: Room, command: str) -> None:
    """Change the database between two runs of its server."""
    room.server.stop()
    with closing(sqlite3.connect(room.server.folder / "room.db")) as database, database:
        database.execute(command)
    room.server.start()


def test_room_expires_after_twelve_hours(own_server: Room) -> None:
    ends = datetime.fromisoformat(own_server.panel["expires"])
    left = ends - datetime.now(UTC)
    assert timedelta(hours=11, minutes=55) < left <= timedelta(hours=12)
    change(own_server, f"UPDATE rooms SET expires = {time.time() - 1:.0f}")
    assert refused(own_server.call("GET")) == (404, "no-room")
    change(own_server, "UPDATE rooms SET expires = 1e10")
    assert refused(own_server.call("GET")) == (404, "no-room"), "it is deleted, not only hidden"


def test_open_seconds_count_from_opening(own_server: Room) -> None:
    own_server.open("check-in@opening")
    assert own_server.panel["questions"][0]["open_seconds"] < 60
    change(own_server, "UPDATE questions SET opened = opened - 90")
    assert 90 <= own_server.panel["questions"][0]["open_seconds"] < 150


class FollowedRoom:
    """A room in this process, and a phone that receives its events."""

    def __init__(self, folder: Path, materials: Materials) -> None:
        engine = file_engine(folder)
        tables.create_all(engine)
        engine.dispose()
        self.now = 0.0
        self.state = AppState(
            WriteQueue(engine), hash_key("host"), PhonePage(materials.words), now=lambda: self.now
        )
        self.received: list[bytes] = []
        self.left = asyncio.Event()
        self.received_more = asyncio.Condition()

    async def run(self, scenario: Callable[[LiveRoom], Awaitable[None]]) -> LiveRoom:
        """Let a phone follow a new room while a scenario runs; return the room."""
        self.state.queue.start()
        room = Row("ABCD2345", b"", b"", practice=False, expires=100)
        await self.state.queue.run(lambda connection: queries.add_room(connection, room))
        live = self.state.rooms.show(room, ())
        stream = EventStream(live, self.state.rooms)
        follows = asyncio.ensure_future(stream({"method": "GET"}, self.receive, self.send))
        await scenario(live)
        await follows
        await self.state.queue.stop()
        return live

    async def until(self, messages: int) -> None:
        """Wait until the phone has received so many messages."""
        async with self.received_more:
            await self.received_more.wait_for(lambda: len(self.received) >= messages)

    async def receive(self) -> dict[str, str]:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        async with self.received_more:
            self.received.append(message.get("body", b""))
            self.received_more.notify_all()


def test_disconnected_phone_is_forgotten(folder: Path, materials: Materials) -> None:
    followed = FollowedRoom(folder, materials)

    async def leave(live: LiveRoom) -> None:
        await followed.until(2)
        assert len(live.listeners) == 1
        followed.left.set()

    with start_blocking_portal() as portal:
        live = portal.call(followed.run, leave)
    assert not live.listeners


def test_waiting_phone_gets_heartbeats(folder: Path, materials: Materials) -> None:
    followed = FollowedRoom(folder, materials)

    async def wait(_: LiveRoom) -> None:
        await followed.until(2)
        for second in range(HEARTBEAT_SECONDS):
            followed.state.rooms.send_heartbeats(second)
        await followed.until(3)
        followed.state.rooms.close()

    with start_blocking_portal() as portal:
        portal.call(followed.run, wait)
    assert followed.received[1].startswith(b"event: state")
    assert followed.received[2] == b":\n\n", "a comment, which is no event"


def test_older_view_does_not_replace_a_newer_one() -> None:
    rooms = LiveRooms()

    def room(version: int) -> Row:
        return Row("ABCD2345", b"", b"", practice=False, expires=100, version=version)

    live = rooms.show(room(2), ())
    for version in (1, 2):
        rooms.show(room(version), (Question("ABCD2345", 1, "check-in@", "{}", 3),))
        assert (live.view.room.version, live.view.questions) == (2, ())
    rooms.show(room(3), ())
    assert live.view.room.version == 3


def test_heartbeats_are_spread_over_the_interval() -> None:
    live = LiveRoom(PhoneView(Row("ABCD2345", b"", b"", practice=False, expires=100), ()))
    phones = [asyncio.Event() for _ in range(10 * HEARTBEAT_SECONDS)]
    for phone in phones:
        live.add_listener(phone)
    reminded = 0
    for second in range(7, 7 + HEARTBEAT_SECONDS):
        live.send_heartbeats(second)
        assert sum(phone.is_set() for phone in phones) == reminded + 10
        reminded += 10
    assert all(phone.is_set() for phone in phones)


def test_expired_room_tells_its_phones(folder: Path, materials: Materials) -> None:
    followed = FollowedRoom(folder, materials)

    async def come(_: LiveRoom) -> None:
        await followed.until(2)
        followed.now = 99
        await end_expired_rooms(followed.state)
        assert followed.state.rooms.get("ABCD2345")
        followed.now = 100
        await end_expired_rooms(followed.state)
        assert not followed.state.rooms.get("ABCD2345")

    with start_blocking_portal() as portal:
        portal.call(followed.run, come)
    assert b'"ended":true' in followed.received[-2]
