"""The facilitator's side of a room: what is asked, what is understood, and what is never sent."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar import env
from ajar.notebook.question_panel import declared
from ajar.room.host import process
from ajar.room.host.addresses import checked
from ajar.room.host.client import Client
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import HERE
from ajar.room.host.session import Hosting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.materials import Materials


@pytest.fixture(scope="module")
def hosting(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosting]:
    """Keep one room's process for the tests of this module; each makes a room of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        one = Hosting(tmp_path_factory.mktemp("run") / "room")
        one.open(HERE)
        yield one
        one.leave()
        process.end(one.folder)


@pytest.fixture
def client(hosting: Hosting) -> Iterator[Client]:
    assert hosting.known
    known = hosting.known
    code, key = Client.new_room(known.base, known.host_key, practice=True)
    one = Client(known.base, code, key)
    yield one
    one.leave()


@pytest.fixture
def put(client: Client, materials: Materials) -> Callable[[str], int]:
    """Return a way to put an exercise into the room by its name."""

    def put_one(name: str) -> int:
        exercise = materials.exercise(name.partition("@")[0])
        return client.put_question(**declared(name, exercise, 5, materials.references))

    return put_one


def trouble_of(ask: Callable[[], object]) -> Trouble:
    with pytest.raises(RoomError) as raised:
        ask()
    return raised.value.trouble


# ---- With a room ----


def test_a_panel_is_given_once_and_then_only_when_something_has_changed(
    client: Client, put: Callable[[str], int]
) -> None:
    first = client.panel()
    assert first
    assert first["practice"] is True
    assert client.panel() is None
    put("hesitation@")
    second = client.panel()
    assert second
    assert [one["name"] for one in second["questions"]] == ["hesitation@"]


def test_every_exercise_of_the_kit_can_be_put_opened_and_closed(
    client: Client, put: Callable[[str], int], materials: Materials
) -> None:
    for exercise in materials.names("exercises"):
        name = "check-in@after empathy" if exercise == "check-in" else f"{exercise}@"
        number = put(name)
        opened = client.act(number, "open")["questions"][-1]
        assert (opened["name"], opened["state"], opened["minutes"]) == (name, "open", 5)
        assert client.act(number, "close")["questions"][-1]["state"] == "closed"


def test_the_same_question_is_put_once(put: Callable[[str], int]) -> None:
    assert put("hesitation@") == put("hesitation@")
    assert put("needs@") != put("hesitation@")


def test_what_is_said_back_and_where_its_words_come_from_is_not_sent_to_phones(
    materials: Materials,
) -> None:
    for name in materials.names("exercises"):
        exercise = materials.exercise(name)
        sent = declared(f"{name}@", exercise, 5, materials.references)["exercise"]
        assert "reflection" not in sent
        assert "[@" not in sent["why"]


def test_what_the_room_refuses_comes_with_its_own_words(
    client: Client, put: Callable[[str], int]
) -> None:
    number = put("hesitation@")
    with pytest.raises(RoomError) as raised:
        client.act(number, "hands", {"counts": {"couple-reasons/cost": [9, 0, 0, 0]}, "people": 2})
    assert raised.value.trouble is Trouble.REFUSED
    assert raised.value.more
    assert trouble_of(lambda: client.act(999, "open")) is Trouble.REFUSED


def test_a_wrong_key_and_a_room_that_has_ended_are_both_no_room(
    client: Client, hosting: Hosting
) -> None:
    assert hosting.known
    wrong = Client(hosting.known.base, client._code, "not-the-key")
    assert trouble_of(wrong.panel) is Trouble.NO_ROOM
    wrong.leave()
    client.end()
    assert trouble_of(client.panel) is Trouble.NO_ROOM


def test_who_has_no_host_key_makes_no_room(hosting: Hosting) -> None:
    assert hosting.known
    base = hosting.known.base
    for key in ("", "  ", "guessed", "Schlüssel", "two\nlines"):
        assert trouble_of(partial(Client.new_room, base, key, practice=False)) is Trouble.KEY


# ---- With a room on another server ----


def test_a_room_elsewhere_is_opened_found_again_and_ended_and_its_host_key_is_not_kept(
    hosting: Hosting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hosting.known
    known = hosting.known
    monkeypatch.delenv(env.ROOM_KEY, raising=False)
    here = Hosting(tmp_path / "room", elsewhere=known.base)
    assert trouble_of(here.open) is Trouble.KEY
    here.open(host_key=known.host_key)
    assert known.host_key not in (tmp_path / "room" / "room.json").read_text("utf-8")
    assert known.host_key not in f"{vars(here)} {vars(here.known)}"
    there = Hosting(tmp_path / "room", elsewhere=known.base)
    assert there.find()
    assert there.known == here.known
    assert not Hosting(tmp_path / "room", elsewhere="https://rooms.example.org").find()
    assert not Hosting(tmp_path / "room").find(), "it is none of this computer's"
    there.end()
    here.look()
    assert here.state == "ended"
    assert not there.find()
    hosting.look()
    assert hosting.state == "open", "the server itself goes on"


def test_the_host_key_can_come_from_the_environment(
    hosting: Hosting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hosting.known
    monkeypatch.setenv(env.ROOM_KEY, hosting.known.host_key)
    here = Hosting(tmp_path / "room", elsewhere=hosting.known.base)
    here.open()
    assert here.panel
    here.end()


# ---- Addresses ----


@pytest.mark.parametrize(
    "address",
    ["https://rooms.example.org", "https://rooms.example.org:8443/", " https://a.example/x?y#z ",
     "http://127.0.0.1:8080", "http://localhost:9", "http://[::1]:8080",
     "https://hub.example.org/services/room/"],
)  # fmt: skip
def test_an_encrypted_address_or_this_computer_is_taken_without_what_follows(address: str) -> None:
    assert checked(address) == re.split(r"/?(?:[?#]|$)", address.strip())[0]


@pytest.mark.parametrize("path", ["/a/../b", "/.", "/a%20b", "//b", "/a b", "/é"])
def test_a_path_that_leads_astray_is_not_taken(path: str) -> None:
    assert checked(f"https://hub.example.org{path}") in (
        "https://hub.example.org",
        "https://hub.example.org/a",
    )


@pytest.mark.parametrize(
    "address",
    ["http://rooms.example.org", "http://127.0.0.1.example.org", "http://192.168.1.5:8080",
     "https://", "rooms.example.org", "ftp://rooms.example.org", "https://a.example:x", "", "https://[",
     "https://me:secret@rooms.example.org", "http://127.0.0.1@rooms.example.org", "file:///etc"],
)  # fmt: skip
def test_anything_else_is_refused(address: str) -> None:
    assert trouble_of(lambda: checked(address)) is Trouble.HTTP


@given(st.text(max_size=30))
def test_no_address_whatever_leads_in_clear_to_another_machine(typed: str) -> None:
    for address in (typed, f"http://{typed}", f"https://{typed}"):
        try:
            taken = checked(address)
        except RoomError as error:
            assert error.trouble is Trouble.HTTP  # noqa: PT017 (most are refused)
        else:
            Client(taken).leave()  # whatever is taken can be used
            assert re.fullmatch(
                r"https://.+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/.*)?", taken
            )
            assert not taken.endswith("/")


# ---- Where there is no room, or something else ----


@contextmanager
def server(status: int, body: bytes) -> Iterator[tuple[str, list[str]]]:
    """Run a server that answers everything with the same; give its address, and what was asked."""
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

    with ThreadingHTTPServer((HERE, 0), Answering) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://{HERE}:{running.server_port}", asked
        running.shutdown()


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, b"<html>Log in to the hotel"), (302, b""), (404, b"not here"), (500, b"[]"),
     (200, b"[1]"), (200, b"null"), (503, b'"later"')],
)  # fmt: skip
def test_what_is_no_answer_of_a_room_counts_as_out_of_reach(status: int, body: bytes) -> None:
    with server(status, body) as (base, asked):
        client = Client(base, "AAAABBBB", "key")
        assert trouble_of(client.panel) is Trouble.UNREACHABLE
        assert trouble_of(lambda: Client.new_room(base, "k", practice=True)) is Trouble.UNREACHABLE
        client.leave()
    assert "/elsewhere" not in asked, "a key is not taken along to where somebody points"


def test_a_key_is_in_no_address(hosting: Hosting) -> None:
    assert hosting.known
    with server(200, b"{}") as (base, asked):
        client = Client(base, "AAAABBBB", "secret-key")
        client.panel()
        client.act(3, "close")
        client.leave()
    assert len(asked) == 2
    assert "secret-key" not in "".join(asked)


def test_where_nothing_listens_it_is_out_of_reach() -> None:
    client = Client(f"http://{HERE}:{process.free_port(HERE, 45_000)}", "AAAABBBB", "key")
    assert trouble_of(client.panel) is Trouble.UNREACHABLE
    client.leave()
