"""The files of a room do not reveal who answered what, in which order, or when."""

from __future__ import annotations

import base64
import json
import random
import secrets
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPException
from itertools import count
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar.room.rules.codes import HASH_BYTES, used_key_hash
from ajar.room.storage.tables import DATABASE_FILE, PRAGMAS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow
FORKED = True

RULERS = ("importance", "confidence", "readiness")
QUESTIONS = ("check-in@opening", "hesitation@", "support@")
FROM = "127.0.0.77"
"""Another address of this computer, which only the phones use."""
AGENT = "browser-of-wen-and-hal/9.7.3"
WORDS = "Hal said that nothing would ever change"
Server = Any
"""A `RoomServer`: see conftest."""


@dataclass(frozen=True)
class Phone:
    """One phone's key and what it answers."""

    key: str
    answers: dict[str, int]

    @property
    def traces(self) -> list[bytes]:
        """All forms in which its key could be in a file."""
        raw = base64.urlsafe_b64decode(self.key + "==")
        return [self.key.encode(), raw, raw.hex().encode(), base64.b64encode(raw).rstrip(b"=")]


def phones(number: int, seed: int = 5) -> list[Phone]:
    """Return phones that answer some rulers at random and skip others."""
    chance = random.Random(seed)
    given = [
        {ruler: chance.randint(0, 10) for ruler in RULERS if chance.random() < 0.4}
        for _ in range(number)
    ]
    return [Phone(secrets.token_urlsafe(16), answers) for answers in given]


class Folders:
    """A room in a folder that can be copied and served any number of times."""

    def __init__(self, serve: Callable[[Path], Server], folder: Path, materials: Materials) -> None:
        self.serve, self.numbers = serve, count()
        self.start = server = serve(folder / "room")
        code, self.room_key = server.new_room()
        self.code = code.replace("-", "")
        with self.web(server) as web:
            for name in QUESTIONS:
                exercise = materials.exercise(name.partition("@")[0]).model_dump(mode="json")
                self.do(web, "/questions", {"name": name, "exercise": exercise})
            self.do(web, "/questions/1/open", {})
        server.stop()
        self.salt = read(server.folder, "select salt from rooms")[0][0]

    def copy(self) -> Server:
        """Serve a copy of the room."""
        folder = self.start.folder.with_name(f"copy-{next(self.numbers)}")
        shutil.copytree(self.start.folder, folder)
        return self.serve(folder)

    def files_after(self, *sent: Sequence[Phone]) -> list[bytes]:
        """Return the file of a copy for each sequence of phones after they answered in order."""

        def file_after(phones: Sequence[Phone]) -> bytes:
            server = self.copy()
            self.send(server, phones)
            server.stop()
            query = "select count from tallies where question = 1"
            assert read(server.folder, query) == [(len(phones),)]
            return (server.folder / DATABASE_FILE).read_bytes()

        with ThreadPoolExecutor(len(sent)) as pool:
            return list(pool.map(file_after, sent))

    def web(self, server: Server) -> httpx.Client:
        """Return a client that connects from the address of the phones."""
        way = httpx.HTTPTransport(local_address=FROM) if can_be_told_apart() else None
        base = f"{server.base}/api/rooms/{self.code}"
        return httpx.Client(base_url=base, transport=way, headers={"user-agent": AGENT})

    def do(self, web: httpx.Client, path: str, body: dict[str, Any]) -> None:
        """Do something as the facilitator."""
        key = {"authorization": f"Bearer {self.room_key}"}
        web.post(path, json=body, headers=key).raise_for_status()

    def send(self, server: Server, who: Sequence[Phone], question: int = 1) -> None:
        """Let phones answer one after the other, over a connection of the standard library.

        Which is three times as fast as httpx, for thousands of answers.
        """
        url, source = httpx.URL(server.base), (FROM, 0) if can_be_told_apart() else None
        headers = {"content-type": "application/json", "user-agent": AGENT}
        with closing(HTTPConnection(url.host, url.port, 120, source)) as web:
            for phone in who:
                body = {"question": question, "round": 1, "key": phone.key}
                data = json.dumps(body | {"answers": phone.answers})
                web.request("POST", f"/api/rooms/{self.code}/answers", data, headers)
                reply = web.getresponse()
                assert (reply.status, reply.read()) == (200, b'{"counted":true}')

    def hashes(self, who: Sequence[Phone], question: int = 1) -> list[bytes]:
        """Return the hashes of the phones' keys, in the order of the phones."""
        return [used_key_hash(self.salt, question, 1, phone.key) for phone in who]


def can_be_told_apart() -> bool:
    """Return whether this computer has a second loopback address."""
    with socket.socket() as probe:
        try:
            probe.bind((FROM, 0))
        except OSError:
            return False
    return True


def read(folder: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as database:
        return database.execute(query).fetchall()


def all_bytes(server: Server) -> dict[str, bytes]:
    """Return all files of a room, and the log of its server."""
    files = [path for path in server.folder.rglob("*") if path.is_file()]
    return {path.name: path.read_bytes() for path in (*files, server.log)}


@pytest.fixture(scope="module")
def folders(
    room_server_in: Callable[[Path], Server], folder_of_module: Path, materials: Materials
) -> Folders:
    """Make a room once; each test serves copies of its own."""
    return Folders(room_server_in, folder_of_module, materials)


# Who answered, and in which order


@pytest.mark.parametrize("number", [12, 300], ids=["on one page", "over several pages"])
def test_the_file_does_not_depend_on_order_or_phones(folders: Folders, number: int) -> None:
    shuffler, first = random.Random(6), phones(number)
    other_order = shuffler.sample(first, number)
    exchanged = [p.answers for p in shuffler.sample(first, number)]
    other_phones = [replace(p, answers=a) for p, a in zip(first, exchanged, strict=True)]
    assert [p.answers for p in first] != exchanged
    files = folders.files_after(first, first[::-1], other_order, other_phones)
    assert len(set(files)) == 1


def test_one_different_answer_changes_the_file(folders: Folders) -> None:
    first = phones(12)
    other = [replace(first[0], answers={"importance": 10, "readiness": 10}), *first[1:]]
    one_file, other_file = folders.files_after(first, other)
    assert one_file != other_file


def test_key_hashes_are_stored_once_and_sorted(
    folders: Folders,
) -> None:
    sent, server = phones(250), folders.copy()
    folders.send(server, sent)
    server.stop()
    hashes, files = folders.hashes(sent), all_bytes(server)
    found = Counter(
        {digest: sum(data.count(digest) for data in files.values()) for digest in hashes}
    )
    assert set(found.values()) == {1}, "no earlier copy is left"
    places = [files[DATABASE_FILE].index(digest) for digest in sorted(hashes)]
    assert places == list(range(places[0], places[0] + HASH_BYTES * len(sent), HASH_BYTES))
    (spent,) = read(server.folder, "select used_keys from tallies where question = 1")[0]
    assert spent == b"".join(sorted(hashes))
    assert hashes != sorted(hashes)


def test_a_key_leaves_nothing_that_links_two_questions(
    folders: Folders,
) -> None:
    (phone,), server = phones(1), folders.copy()
    folders.send(server, [phone])
    with folders.web(server) as web:
        web.post("/join", json={"key": phone.key}).raise_for_status()
        folders.do(web, "/questions/2/open", {})
    folders.send(server, [replace(phone, answers={})], question=2)
    server.stop()
    spent = read(
        server.folder, "select used_keys from tallies where length(used_keys) order by question"
    )
    assert len(spent) == 3
    assert len(set(spent)) == 3


def test_no_answer_has_its_own_row_or_time(
    folders: Folders,
) -> None:
    def rows(folder: Path) -> dict[str, int]:
        tables = [name for (name,) in read(folder, "select name from sqlite_schema")]
        views = [name for name in tables if not name.startswith("sqlite_")]
        return {name: read(folder, f"select count(*) from {name}")[0][0] for name in views}

    before, server = rows(folders.start.folder), folders.copy()
    folders.send(server, phones(40))
    with folders.web(server) as web:
        for _ in range(9):
            key = secrets.token_urlsafe(16)
            web.post("/join", json={"key": key}).raise_for_status()
    server.stop()
    stamp = {"ajar_schema": 1}  # the version of the tables, and nothing of a room
    of_a_stage = {"decks": 0, "presenters": 0}  # slides and keys, whatever people answer
    counts = {"rooms": 1, "questions": 3, "tallies": 4}
    assert rows(server.folder) == before == stamp | of_a_stage | counts
    columns = {column[1] for column in read(server.folder, "pragma table_info(tallies)")}
    assert columns == {"room", "question", "version", "count", "counts", "used_keys"}
    of_questions = {column[1] for column in read(server.folder, "pragma table_info(questions)")}
    assert of_questions == {
        "room", "id", "name", "exercise", "minutes", "state", "round", "opened", "hands",
        "histories", "withheld",
    }  # fmt: skip


def test_a_reset_leaves_nothing_of_the_previous_round(folders: Folders) -> None:
    sent, server = phones(60), folders.copy()
    folders.send(server, sent)
    with folders.web(server) as web:
        folders.do(web, "/questions/1/reset", {})
    server.stop()
    everything = b"".join(all_bytes(server).values())
    assert not [digest for digest in folders.hashes(sent) if digest in everything]
    assert read(server.folder, "select max(count) from tallies") == [(0,)]


# The content of any file


def traces_of(who: Sequence[Phone]) -> list[bytes]:
    """Return everything of the phones that could be in a file: keys, address, browser, words."""
    more = [AGENT.encode(), b"wen-and-hal", WORDS.encode(), WORDS[:12].encode()]
    address = [FROM.encode(), socket.inet_aton(FROM)] if can_be_told_apart() else []
    return [trace for phone in who for trace in phone.traces] + more + address


def send_words_where_none_belong(folders: Folders, server: Server) -> None:
    """Send words in every place where a broken page could put them."""
    key, words = secrets.token_urlsafe(16), {"question": 1, "round": 1, "answers": {}}
    with folders.web(server) as web:
        for body in (
            words | {"key": key, "answers": {"importance": WORDS}},
            words | {"key": key, "answers": {WORDS: 3}},
            words | {"key": WORDS},
            words | {"key": key, "notes": WORDS},
        ):
            reply = web.post("/answers", json=body)
            assert reply.status_code == 422
        assert web.post("/answers", content=WORDS).status_code == 415
        here = f"{server.base}/api/rooms/{folders.code}"
        assert web.get(here, params={"said": WORDS}).status_code == 200
        assert web.get(f"/{WORDS}").status_code == 404


def test_files_never_contain_a_key_word_address_or_browser(folders: Folders) -> None:
    sent, server = phones(64), folders.copy()
    traces = traces_of(sent)

    def assert_clean(moment: str) -> None:
        files = all_bytes(server)
        assert set(files) - {DATABASE_FILE, f"{DATABASE_FILE}-journal", server.log.name} <= {
            "server.lock"
        }, moment
        for name, data in files.items():
            assert not [trace for trace in traces if trace in data], f"in {name} {moment}"

    folders.send(server, sent[:20])
    send_words_where_none_belong(folders, server)
    assert_clean("while it runs")
    server.stop()
    assert_clean("after its end")
    server.start()
    with ThreadPoolExecutor(4) as pool:
        parts = [pool.submit(folders.send, server, sent[n::4]) for n in range(4)]
        while read_count(server) < 40 and not all(part.done() for part in parts):
            pass
        server.kill()
        died = [type(part.exception()) for part in parts]
    assert all(kind is type(None) or issubclass(kind, HTTPException | OSError) for kind in died)
    assert_clean("after a kill")
    server.start()
    folders.send(server, sent)
    assert_clean("after a restart")
    server.stop()
    assert_clean("at the end")
    assert read_count(server) == len(sent)


def read_count(server: Server) -> int:
    with closing(sqlite3.connect(server.folder / DATABASE_FILE, timeout=30)) as database:
        count: int = database.execute("select count from tallies where question = 1").fetchone()[0]
    return count


CUT_SHORT = """
import os, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
for pragma in (*sys.argv[3:], "cache_size = 1"):  # so that pages are written before the commit
    database.execute(f"PRAGMA {pragma}").fetchall()
database.execute("BEGIN IMMEDIATE")
database.execute("UPDATE tallies SET count = count + 1, used_keys = ? WHERE question = 1",
                 [bytes.fromhex(sys.argv[2])])
database.execute("UPDATE questions SET minutes = minutes + 1")
database.execute("UPDATE rooms SET version = version + 1")
os.kill(os.getpid(), 9)
"""


def test_the_next_start_removes_leftovers_of_a_commit_that_was_killed(
    folders: Folders,
) -> None:
    sent, server = phones(10), folders.copy()
    folders.send(server, sent[:9])
    server.stop()
    before, journal = (
        (server.folder / DATABASE_FILE).read_bytes(),
        server.folder / f"{DATABASE_FILE}-journal",
    )
    assert journal.stat().st_size == 0
    old, new = (b"".join(sorted(folders.hashes(sent[:end]))) for end in (9, 10))
    subprocess.run(
        [sys.executable, "-c", CUT_SHORT, server.folder / DATABASE_FILE, new.hex(), *PRAGMAS],
        check=False,
    )
    # Until the server starts again there is a file that is partly written, and a journal with its
    # earlier pages. Their difference is the batch that was cut short: perhaps a single answer, but
    # not whose it is.
    assert new in (server.folder / DATABASE_FILE).read_bytes()
    assert old in journal.read_bytes()
    assert not [trace for trace in traces_of(sent) if trace in journal.read_bytes()]
    server.start()
    server.stop()
    assert not journal.exists() or journal.stat().st_size == 0
    assert (server.folder / DATABASE_FILE).read_bytes() == before
