"""The facilitator's HTTP client: requests, responses, and what is never sent."""

from __future__ import annotations

import os
import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from httpx._config import create_ssl_context
from hypothesis import given
from hypothesis import strategies as st

from ajar import env
from ajar.content.text import fill
from ajar.notebook.room_panels import new_question
from ajar.room.host import process
from ajar.room.host.addresses import checked_url
from ajar.room.host.client import Client
from ajar.room.host.room_file import LOCALHOST
from ajar.room.host.session import RoomSession
from ajar.room.rules.error_codes import ROOM_ERROR_CODES, RoomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", "socks://127.0.0.1:1080/"),
        ("https_proxy", "socks5://127.0.0.1:1080"),
        ("HTTPS_PROXY", "http://proxy:port"),
        ("NO_PROXY", "[::1],*.corp"),
        ("SSL_CERT_FILE", "/nonexistent"),
    ],
)
def test_an_invalid_network_setting_is_named_and_a_local_room_needs_none(
    name: str, value: str, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    for other in [*os.environ]:
        if "_PROXY" in other.upper() or other.startswith("SSL_"):
            monkeypatch.delenv(other)
    monkeypatch.setenv(name, value)
    monkeypatch.setattr("httpx._transports.default.create_ssl_context", create_ssl_context)
    with pytest.raises(RoomError, match="room-error-environment") as raised:
        Client("https://rooms.test")
    assert f"({name})" in fill(materials.words[raised.value.code], raised.value.values)
    Client("http://127.0.0.1:8080").close()


@pytest.fixture(scope="module")
def session(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RoomSession]:
    """Run one server for the tests of this module, each of which creates a room of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        session = RoomSession(tmp_path_factory.mktemp("run") / "room")
        session.open(LOCALHOST)
        yield session
        session._disconnect("none")
        process.end(session.folder)


@pytest.fixture
def client(session: RoomSession) -> Iterator[Client]:
    assert session.access
    known = session.access
    room = Client.create_room(known.base, known.host_key, practice=True)
    client = Client(known.base, room.code, room.key)
    yield client
    client.close()


@pytest.fixture
def put(client: Client, materials: Materials) -> Callable[[str], int]:
    """Return a function that adds an exercise to the room by its name."""

    def put_one(name: str) -> int:
        exercise = materials.exercise(name.partition("@")[0])
        return client.put_question(new_question(name, exercise, 5, materials.references))

    return put_one


def code_of(ask: Callable[[], object]) -> str:
    """Return the code of the error that a call raises."""
    with pytest.raises(RoomError) as raised:
        ask()
    return raised.value.code


# ---- With a room ----


def test_a_panel_is_read_again_only_after_a_change(
    client: Client, put: Callable[[str], int]
) -> None:
    first = client.panel()
    assert first
    assert first.practice is True
    assert client.panel() is None
    put("hesitation@")
    second = client.panel()
    assert second
    assert [question.name for question in second.questions] == ["hesitation@"]


def test_every_exercise_can_be_added_opened_and_closed(
    client: Client, put: Callable[[str], int], materials: Materials
) -> None:
    for exercise in materials.names("exercises"):
        name = "check-in@after empathy" if exercise == "check-in" else f"{exercise}@"
        number = put(name)
        opened = client.act(number, "open").questions[-1]
        assert (opened.name, opened.state, opened.minutes) == (name, "open", 5)
        assert client.act(number, "close").questions[-1].state == "closed"


def test_the_same_question_is_added_once(put: Callable[[str], int]) -> None:
    assert put("hesitation@") == put("hesitation@")
    assert put("needs@") != put("hesitation@")


def test_reflections_and_citations_are_not_sent_to_phones(
    materials: Materials,
) -> None:
    for name in materials.names("exercises"):
        exercise = materials.exercise(name)
        sent = new_question(f"{name}@", exercise, 5, materials.references).exercise
        assert sent.reflection == {}
        assert "[@" not in sent.why


def test_a_refusal_has_the_code_of_the_room_and_words_for_it(
    client: Client, put: Callable[[str], int], materials: Materials
) -> None:
    number = put("hesitation@")
    hands = {"counts": {"couple-reasons/cost": [9, 0, 0, 0]}, "people": 2}
    assert code_of(lambda: client.act(number, "hands", hands)) == "room-error-hands"
    assert code_of(lambda: client.act(999, "open")) == "room-error-no-question"
    assert {*ROOM_ERROR_CODES} <= materials.words.keys()


def test_a_wrong_key_and_an_ended_room_both_count_as_no_room(
    client: Client, session: RoomSession
) -> None:
    assert session.access
    wrong = Client(session.access.base, session.access.code, "not-the-key")
    assert code_of(wrong.panel) == "room-error-no-room"
    wrong.close()
    client.end()
    assert code_of(client.panel) == "room-error-no-room"


def test_no_room_is_created_without_the_host_key(session: RoomSession) -> None:
    assert session.access
    base = session.access.base
    for key in ("", "  ", "guessed", "Schlüssel", "two\nlines"):
        assert (
            code_of(partial(Client.create_room, base, key, practice=False)) == "room-error-host-key"
        )


# ---- A room on another server ----


def test_a_remote_room_is_opened_found_and_ended_and_its_host_key_is_not_stored(
    session: RoomSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.access
    known = session.access
    monkeypatch.delenv(env.ROOM_KEY, raising=False)
    first = RoomSession(tmp_path / "room", server_url=known.base)
    assert code_of(first.open) == "room-error-host-key"
    first.open(host_key=known.host_key)
    assert known.host_key not in (tmp_path / "room" / "room.json").read_text("utf-8")
    assert known.host_key not in f"{vars(first)} {vars(first.access)}"
    second = RoomSession(tmp_path / "room", server_url=known.base)
    assert second.find()
    assert second.access == first.access
    assert not RoomSession(tmp_path / "room", server_url="https://rooms.example.org").find()
    assert not RoomSession(tmp_path / "room").find(), "it is not one of this computer's"
    second.end()
    first.poll()
    assert first.status == "ended"
    assert not second.find()
    session.poll()
    assert session.status == "open", "the server itself goes on"


def test_the_host_key_can_come_from_the_environment(
    session: RoomSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.access
    monkeypatch.setenv(env.ROOM_KEY, session.access.host_key)
    remote = RoomSession(tmp_path / "room", server_url=session.access.base)
    remote.open()
    assert remote.panel
    remote.end()


# ---- Addresses ----


@pytest.mark.parametrize(
    "address",
    ["https://rooms.example.org", "https://rooms.example.org:8443/", " https://a.example/x?y#z ",
     "http://127.0.0.1:8080", "http://localhost:9", "http://[::1]:8080",
     "https://hub.example.org/services/room/"],
)  # fmt: skip
def test_an_https_or_localhost_url_is_accepted_without_its_query(address: str) -> None:
    assert checked_url(address) == re.split(r"/?(?:[?#]|$)", address.strip())[0]


@pytest.mark.parametrize("path", ["/a/../b", "/.", "/a%20b", "//b", "/a b", "/é"])
def test_a_path_that_leads_upward_is_not_accepted(path: str) -> None:
    assert checked_url(f"https://hub.example.org{path}") in (
        "https://hub.example.org",
        "https://hub.example.org/a",
    )


@pytest.mark.parametrize(
    "address",
    ["http://rooms.example.org", "http://127.0.0.1.example.org", "http://192.168.1.5:8080",
     "https://", "rooms.example.org", "ftp://rooms.example.org", "https://a.example:x", "", "https://[",
     "https://me:secret@rooms.example.org", "http://127.0.0.1@rooms.example.org", "file:///etc"],
)  # fmt: skip
def test_any_other_url_is_refused(address: str) -> None:
    assert code_of(lambda: checked_url(address)) == "room-error-insecure"


@given(st.text(max_size=30))
def test_no_url_leads_to_another_computer_without_encryption(typed: str) -> None:
    for address in (typed, f"http://{typed}", f"https://{typed}"):
        try:
            taken = checked_url(address)
        except RoomError as error:
            assert error.code == "room-error-insecure"  # noqa: PT017 (most are refused)
        else:
            Client(taken).close()  # whatever is taken can be used
            assert re.fullmatch(
                r"https://.+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/.*)?", taken
            )
            assert not taken.endswith("/")


# ---- No room, or something else ----


@contextmanager
def server(status: int, body: bytes) -> Iterator[tuple[str, list[str]]]:
    """Run a server that always sends the same response; yield its URL and the paths asked for."""
    asked: list[str] = []

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_DELETE = do_GET  # noqa: N815 (the names that it looks for)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401
            pass

    with ThreadingHTTPServer((LOCALHOST, 0), Answering) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://{LOCALHOST}:{running.server_port}", asked
        running.shutdown()


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b"<html>Log in to the hotel"), (302, b""), (404, b"not here"), (500, b"[]"),
     (200, b"[1]"), (200, b"null"), (503, b'"later"')],
)  # fmt: skip
def test_a_response_that_is_not_of_a_room_counts_as_unreachable(status: int, body: bytes) -> None:
    with server(status, body) as (base, asked):
        client = Client(base, "AAAABBBB", "key")
        assert code_of(client.panel) == "room-error-unreachable"
        assert (
            code_of(lambda: Client.create_room(base, "k", practice=True))
            == "room-error-unreachable"
        )
        client.close()
    assert "/elsewhere" not in asked, "redirects are not followed with the key"


@pytest.mark.parametrize("base", ["http://127.0.0.1:9", "http://localhost:9", "http://[::1]:9"])
def test_localhost_is_never_reached_through_a_proxy(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = (
        b'{"code": "K7PM-4WXD", "practice": false, "expires": "", "joined": 0, "version": 1,'
        b' "questions": []}'
    )
    with server(200, panel) as (proxy, asked):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        client = Client(base, "AAAABBBB", "secret-key", timeout=5)
        assert code_of(client.panel) == "room-error-unreachable"
        client.close()
    assert asked == []


def test_a_key_is_never_in_a_url() -> None:
    with server(200, b"{}") as (base, asked):
        client = Client(base, "AAAABBBB", "secret-key")
        assert code_of(client.panel) == "room-error-unreachable"
        assert code_of(lambda: client.act(3, "close")) == "room-error-unreachable"
        client.close()
    assert len(asked) == 2
    assert "secret-key" not in "".join(asked)


def test_a_room_without_a_server_is_unreachable(free_port: int) -> None:
    client = Client(f"http://{LOCALHOST}:{free_port}", "AAAABBBB", "key")
    assert code_of(client.panel) == "room-error-unreachable"
    client.close()
