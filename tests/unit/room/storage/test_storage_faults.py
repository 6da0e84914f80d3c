"""Faults of a room's server: kills, full disks, other programs, all phones at once."""

from __future__ import annotations

import json
import random
import secrets
import socket
import sqlite3
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from http.client import HTTPConnection, HTTPException
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar.room.rules.codes import HASH_BYTES, used_key_hash
from ajar.room.rules.tally import RULER_BANDS, in_bands
from ajar.room.storage.tables import DATABASE_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow
FORKED = True

COUNTED = b'{"counted":true}'
KILLS = 10
AT_ONCE = 24
LIMITS = pytest.mark.skipif(sys.platform != "linux", reason="limits of another process: Linux only")
Answer = tuple[str, int]
"""A phone's key and what it answers."""


class Room:
    """A room on a server of its own, with its first question open."""

    def __init__(self, server: Any, materials: Materials) -> None:  # noqa: ANN401 (see conftest)
        self.server = server
        code, key = server.new_room()
        self.path = f"{server.base}/api/rooms/{code.replace('-', '')}"
        self.own = {"authorization": f"Bearer {key}"}
        self.web = httpx.Client(timeout=30)
        for name in ("check-in@opening", "hesitation@", "check-in@close"):
            exercise = materials.exercise(name.partition("@")[0]).model_dump(mode="json")
            self.do("", {"name": name, "exercise": exercise}).raise_for_status()
        self.do("/1/open").raise_for_status()
        with closing(self.database()) as database:
            (self.salt,) = database.execute("select salt from rooms").fetchone()

    def do(self, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        """Do something with a question as the facilitator."""
        return self.web.post(f"{self.path}/questions{path}", json=body or {}, headers=self.own)

    def answer(self, answer: Answer) -> httpx.Response:
        """Answer as a phone."""
        return self.web.post(f"{self.path}/answers", json=_body_of(answer))

    def send(self, given: Sequence[Answer]) -> Iterator[tuple[Answer, bytes]]:
        """Answer as one phone after the other; return each answer with what the room replied.

        Over a connection of the standard library, which for thousands of answers is three times as
        fast as httpx.
        """
        url, headers = httpx.URL(self.path), {"content-type": "application/json"}
        with closing(HTTPConnection(url.host, url.port, timeout=30)) as web:
            for answer in given:
                web.request("POST", f"{url.path}/answers", json.dumps(_body_of(answer)), headers)
                yield answer, web.getresponse().read()

    @property
    def panel(self) -> dict[str, Any]:
        """The facilitator's panel."""
        panel: dict[str, Any] = self.web.get(f"{self.path}/panel", headers=self.own).json()
        return panel

    def database(self) -> sqlite3.Connection:
        """Open the file as another program would."""
        return sqlite3.connect(self.server.folder / DATABASE_FILE, timeout=30, isolation_level=None)

    def kept(self) -> tuple[list[int], set[bytes]]:
        """Return what was counted of importance, and the hashes of the keys that were used."""
        with closing(self.database()) as database:
            query = "select counts, used_keys from tallies where question = 1"
            counts, spent = database.execute(query).fetchone()
        hashes = [spent[n : n + HASH_BYTES] for n in range(0, len(spent), HASH_BYTES)]
        assert len(set(hashes)) == len(hashes)
        return json.loads(counts).get("importance", [0] * 11), set(hashes)

    def hashes(self, answers: Sequence[Answer]) -> set[bytes]:
        """Return the hashes of the keys of these answers."""
        return {used_key_hash(self.salt, 1, 1, key) for key, _ in answers}


def _body_of(answer: Answer) -> dict[str, Any]:
    return {"question": 1, "round": 1, "key": answer[0], "answers": {"importance": answer[1]}}


@pytest.fixture
def room(room_server: Any, materials: Materials) -> Iterator[Room]:  # noqa: ANN401
    made = Room(room_server, materials)
    yield made
    made.web.close()


def answers(number: int) -> list[Answer]:
    return [(secrets.token_urlsafe(16), random.randrange(11)) for _ in range(number)]


def counts_of(given: Sequence[Answer]) -> list[int]:
    found = Counter(value for _, value in given)
    return [found[value] for value in range(11)]


# Kills


def confirmed(
    room: Room, given: Sequence[Answer], begun: threading.Event | None = None
) -> list[Answer]:
    """Send answers one after the other, and return those that were confirmed until a kill."""
    done = []
    with suppress(HTTPException, OSError):
        for answer, reply in room.send(given):
            assert reply == COUNTED
            done.append(answer)
            if begun:
                begun.set()
    return done


def test_kills_at_any_moment_lose_no_confirmed_answer_and_count_none_twice(
    room: Room,
) -> None:
    chance, everyone, within = random.Random(7), list[Answer](), 0
    for _ in range(KILLS):
        crowd, begun = answers(AT_ONCE * 40), threading.Event()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            parts = [pool.submit(confirmed, room, crowd[n::AT_ONCE], begun) for n in range(AT_ONCE)]
            begun.wait(120)  # on a busy computer the first answer takes its time
            time.sleep(chance.uniform(0, 0.35))  # a kill comes at any moment
            room.server.kill()
            told = [answer for part in parts for answer in part.result()]
        within += 0 < len(told) < len(crowd)
        room.server.start()
        counts, spent = room.kept()
        assert room.hashes(told) <= spent, "what was confirmed is there"
        assert sum(counts) == len(spent), "a key and its count are both there, or neither is"
        assert spent <= room.hashes([*everyone, *crowd])
        # Every phone sends unconfirmed answers again, and some phones confirmed ones, too.
        unsure = sorted({*crowd} - {*told})[: AT_ONCE * 2]
        again = unsure + told[:5]
        assert confirmed(room, again) == again
        everyone += told + unsure
        # Of the answers that nobody sent again, some were counted without a confirmation.
        counts, spent = room.kept()
        everyone += [phone for phone in {*crowd} - {*everyone} if room.hashes([phone]) <= spent]
        assert spent == room.hashes(everyone)
        assert counts == counts_of(everyone)
    assert within > KILLS / 2, "most kills came while phones were answering"
    room.do("/1/reveal")
    (importance, *_) = room.panel["questions"][0]["units"]
    bands = in_bands(counts_of(everyone), RULER_BANDS)
    assert importance["snapshot"] == {"fine": False, "counts": list(bands)}


def test_the_room_is_unchanged_for_the_facilitator_after_a_kill(room: Room) -> None:
    assert confirmed(room, answers(30))
    room.do("/1/reveal")
    room.do("/2/open")
    before = room.panel
    room.server.kill()
    room.server.start()
    after = room.panel
    for panel in (before, after):
        panel.pop("now")
        for question in panel["questions"]:
            question.pop("open_seconds")
    assert after == before


# Disks and other programs


@LIMITS
@pytest.mark.parametrize(
    ("room_left", "number"), [(0, 40), (1, 700)], ids=["nothing can be written", "no file can grow"]
)
def test_answers_can_be_resent_after_a_full_disk_and_the_room_goes_on(
    room: Room, room_left: int, number: int
) -> None:
    import resource

    first, later = answers(20), answers(number)
    assert confirmed(room, first) == first
    size = (room.server.folder / DATABASE_FILE).stat().st_size
    limit = (size * room_left, resource.RLIM_INFINITY)
    usual = resource.prlimit(room.server.process.pid, resource.RLIMIT_FSIZE, limit)
    told = [answer for answer, _ in takewhile(lambda sent: sent[1] == COUNTED, room.send(later))]
    assert told != later, "the disk is really full"
    refused = room.answer(later[len(told)])
    assert (refused.status_code, refused.json()["error"]) == (503, "busy")
    assert int(refused.headers["retry-after"]) > 0
    assert room.web.get(room.path).status_code == 200, "phones still see the room"
    assert room.panel["questions"][0]["answered"] == len(first + told)
    if not room_left:
        assert room.do("/1/close").status_code == 503
        assert room.web.get(room.path).json()["question"]["open"], (
            "a change that was not saved is not shown"
        )
    resource.prlimit(room.server.process.pid, resource.RLIMIT_FSIZE, usual)
    assert confirmed(room, later) == later
    assert room.kept() == (counts_of(first + later), room.hashes(first + later))
    assert "Traceback" not in room.server.log.read_text()


def test_answers_can_be_sent_again_after_another_program_locked_the_file(room: Room) -> None:
    given = answers(8)
    with closing(room.database()) as other:
        other.execute("BEGIN EXCLUSIVE")
        with ThreadPoolExecutor(len(given)) as pool:
            replies = list(pool.map(room.answer, given))
        assert {reply.status_code for reply in replies} == {503}
        assert all(int(reply.headers["retry-after"]) > 0 for reply in replies)
        assert room.web.get(room.path).status_code == 200
        other.execute("ROLLBACK")
    assert confirmed(room, given) == given
    assert room.kept()[0] == counts_of(given)


# Many at once


def ask(line: socket.socket, path: str, *headers: str) -> None:
    head = "\r\n".join((f"GET {path} HTTP/1.1", "host: localhost", *headers, "", ""))
    line.sendall(head.encode())


def read_until(line: socket.socket, end: bytes) -> bytes:
    told, until = b"", time.monotonic() + 120
    while end not in told:
        assert time.monotonic() < until, told[-200:]
        more = line.recv(65_536)
        assert more, told[-200:]
        told += more
    return told


def test_two_hundred_phones_that_reconnect_at_once_all_get_the_current_state(room: Room) -> None:
    url = httpx.URL(room.path)
    place, state = (str(url.host), int(url.port or 0)), room.web.get(room.path)

    def all_connected(stack: ExitStack) -> list[socket.socket]:
        return [stack.enter_context(socket.create_connection(place)) for _ in range(200)]

    with ExitStack() as stack:
        lines = all_connected(stack)
        for line in lines:
            ask(line, f"{url.path}/events")
        for line in lines:
            read_until(line, b"\n\n\r\n")
        room.server.kill()
    room.server.start()
    with ExitStack() as stack:  # by streams
        lines = all_connected(stack)
        for line in lines:
            ask(line, f"{url.path}/events")
        for line in lines:
            data = read_until(line, b"\n\n\r\n").partition(b"data: ")[2].partition(b"\n")[0]
            assert json.loads(data) == state.json()
        room.do("/2/open").raise_for_status()
        for line in lines:
            read_until(line, b'"hesitation@"')  # each may get a heartbeat before
    now = room.web.get(room.path)
    with ExitStack() as stack:  # and by polling, where streams do not get through
        lines = all_connected(stack)
        for number, line in enumerate(lines):
            known = now if number % 2 else state
            ask(line, url.path, f"if-none-match: {known.headers['etag']}")
        replies = [read_until(line, b"\r\n\r\n").split()[1] for line in lines]
    assert Counter(replies) == {b"304": 100, b"200": 100}


def test_simultaneous_actions_of_three_facilitators_stay_consistent(room: Room) -> None:
    acts = [f"/{question}/{act}" for question in (1, 2, 3) for act in ("open", "close", "reset")]

    def act(seed: int) -> list[tuple[int, int]]:
        chance, seen = random.Random(seed), []
        with httpx.Client(timeout=30, headers=room.own) as web:
            for _ in range(60):
                reply = web.post(f"{room.path}/questions{chance.choice(acts)}", json={})
                assert reply.status_code == 200
                panel = reply.json()
                states = [question["state"] for question in panel["questions"]]
                assert states.count("open") <= 1
                seen.append(panel["version"])
        assert seen == sorted(seen), "nobody is shown an earlier state"
        return seen

    with ThreadPoolExecutor(3) as pool:
        seen = [version for versions in pool.map(act, range(3)) for version in versions]
    panel, state = room.panel, room.web.get(room.path).json()
    assert panel["version"] == state["version"] == max(seen)
    is_open = [question["id"] for question in panel["questions"] if question["state"] == "open"]
    shown = state["question"]
    assert is_open == ([shown["id"]] if shown and shown["open"] else [])


def test_one_facilitator_can_end_the_room_while_others_poll(room: Room) -> None:
    def look(_: int) -> set[int]:
        with httpx.Client(timeout=30, headers=room.own) as web:
            found = {web.get(f"{room.path}/panel").status_code}
            while 404 not in found:
                found |= {
                    web.get(f"{room.path}/panel").status_code,
                    web.post(f"{room.path}/questions/1/open", json={}).status_code,
                }
        return found

    with ThreadPoolExecutor(4) as pool:
        looks = [pool.submit(look, n) for n in range(4)]
        ended = room.web.delete(room.path, headers=room.own)
        found = set[int]().union(*(look.result() for look in looks))
    assert ended.status_code == 204
    assert found <= {200, 404}
    assert room.server.log.read_text() == ""
