"""A server below a path, as behind a JupyterHub; the variable with a hosted room's address."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import ajar
from ajar.cli import main
from ajar.notebook.room_panels import way_in
from ajar.notebook.room_poller import RoomState
from ajar.notebook.room_view import NotNowError
from ajar.room.host.addresses import prefix_of
from ajar.room.host.client import Client
from ajar.room.host.room_file import RoomAccess
from ajar.room.host.session import RoomSession
from ajar.room.rules.schemas import NewQuestion
from ajar.room.server.routes import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow
FORKED = True

PREFIX = "/services/room"


@pytest.fixture(scope="module")
def server(start_room_server: Callable[..., Any]) -> Any:  # noqa: ANN401 (see conftest)
    return start_room_server(more=(f"--prefix={PREFIX}/",))


def test_session_works_below_a_path(server: Any, materials: Materials) -> None:  # noqa: ANN401
    assert server.base.endswith(PREFIX)
    created = Client.create_room(f"{server.base}/", server.host_key, practice=False)
    code = created.code
    facilitator = Client(server.base, code, created.key)
    exercise = materials.exercise("check-in")
    question = facilitator.put_question(
        NewQuestion(name="check-in@opening", exercise=exercise, minutes=5)
    )
    facilitator.act(question, "open")
    body = {"question": question, "round": 1, "key": secrets.token_urlsafe(16), "answers": {}}
    room = f"{server.base}/api/rooms/{code}"
    assert httpx.post(f"{room}/answers", json=body).json() == {"counted": True}
    with httpx.stream("GET", f"{room}/events") as events:
        assert next(events.iter_lines()).startswith("event: state")
    panel = facilitator.panel()
    assert panel
    assert panel.questions[0].answered == 1
    page = httpx.get(f"{server.base}/{code}")
    assert '"name":"check-in@opening"' in page.text
    facilitator.end()
    facilitator.close()


def test_nothing_is_served_outside_the_path(server: Any) -> None:  # noqa: ANN401
    root = server.base.removesuffix(PREFIX)
    for operation in OPERATIONS:
        path = operation.path.replace("{code}", "ABCD2345").replace("{id}", "1")
        assert httpx.request(operation.method, f"{root}{path}").status_code == 404, path


def test_path_without_slash_redirects_to_the_start_page(server: Any) -> None:  # noqa: ANN401
    answer = httpx.get(server.base)
    assert (answer.status_code, answer.headers["location"]) == (308, f"{PREFIX}/")
    assert (
        httpx.get(server.base, follow_redirects=True)
        .headers["content-type"]
        .startswith("text/html")
    )


def test_page_uses_relative_urls(server: Any) -> None:  # noqa: ANN401
    page = httpx.get(f"{server.base}/").text
    script = page.partition('<script type="module">')[2]
    assert "`api/rooms/" in script
    assert not re.findall(r"[\"'`]/(?:api|\$\{)", script)


def test_openapi_document_names_the_path(server: Any) -> None:  # noqa: ANN401
    assert httpx.get(f"{server.base}/openapi.json").json()["servers"] == [{"url": PREFIX}]


@pytest.mark.parametrize(
    ("given", "meant"),
    [("", ""), ("/", ""), ("services/room", PREFIX), ("/a/b_c~1.2/", "/a/b_c~1.2")],
)
def test_path_may_be_written_with_or_without_slashes(given: str, meant: str) -> None:
    assert prefix_of(given) == meant


@pytest.mark.parametrize(
    "path", ["/a b", "/../x", "/a//b", "/{code}", "/%20", "/a?b", "https://a.example"]
)
def test_invalid_path_is_refused_with_an_example(
    path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["room", f"--prefix={path}"])
    assert "Write it like /services/room" in capsys.readouterr().err


def test_address_and_qr_code_lead_below_the_path() -> None:
    below, root = (
        way_in(RoomState(status="open", access=RoomAccess(base, "ABCD2345", "key")), picked="")
        for base in ("https://hub.example.org/services/room", "https://hub.example.org")
    )
    assert below["address"] == "https://hub.example.org/services/room"
    assert below["picture"] != root["picture"]


def test_notebook_on_a_hub_uses_the_hubs_room(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    server: Any,  # noqa: ANN401
) -> None:
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    monkeypatch.setenv("AJAR_ROOM_URL", f"{server.base}/")
    monkeypatch.setenv("AJAR_ROOM_KEY", server.host_key)
    room = ajar.open_room()
    assert room is ajar.open_room()
    session = room.poller.session
    assert session.server_url == server.base
    session.open()
    assert session.access
    assert session.access.is_remote
    assert session.access.base == server.base
    other = RoomSession(folder=session.folder, server_url=server.base)
    assert other.find(), "another notebook finds it"
    other._disconnect("none")
    room.end()


def test_explicit_address_overrides_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AJAR_ROOM_URL", "https://hub.example.org/services/room")
    room = ajar.open_room("https://rooms.example.org")
    assert room.poller.session.server_url == "https://rooms.example.org"


def test_unencrypted_address_in_the_variable_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AJAR_ROOM_URL", "http://hub.example.org/services/room")
    with pytest.raises(NotNowError, match="https"):
        ajar.open_room()
