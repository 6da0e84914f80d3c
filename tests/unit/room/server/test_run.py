"""Starting and stopping a room's server: ports, and `POST /api/stop`."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

FORKED = True


@pytest.fixture
def taken_port() -> Iterator[int]:
    """Listen on a port, as another program would."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        yield port


def bearer(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


def test_first_port_skips_a_taken_port_and_prints_its_address(
    start_room_server: Callable[..., Any], taken_port: int
) -> None:
    server = start_room_server(more=(f"--first-port={taken_port}",))
    port = httpx.URL(server.base).port
    assert port
    assert taken_port < port <= taken_port + 99
    assert httpx.get(f"{server.base}/healthz").status_code == 200


def test_foreign_host_is_reported_with_the_first_port(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["room", f"--folder={tmp_path}", "--host=192.0.2.1", "--first-port=8123"]
    assert main(command) == 1
    assert capsys.readouterr().err.startswith("Cannot listen on 192.0.2.1:8123: ")


@pytest.mark.parametrize("host", ["nobody.invalid", "2001:db8::1"])
def test_an_unusable_host_is_reported_in_a_sentence(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["room", f"--folder={tmp_path}", f"--host={host}", "--port=8124"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"Cannot listen on {host}:8124: ")
    assert said.count("\n") == 1
    assert "Unknown error" not in said


def test_host_key_stops_a_server_that_allows_it_and_its_rooms_stay(
    start_room_server: Callable[..., Any],
    forks: Any,  # noqa: ANN401 (see conftest)
) -> None:
    server = start_room_server(forks=None, more=("--allow-stop",))
    code, key = server.new_room()
    for wrong in ("-", key, "wrong"):
        refused = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(wrong))
        assert (refused.status_code, refused.json()["error"]) == (401, "key")
    stopped = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(server.host_key))
    assert (stopped.status_code, stopped.content) == (204, b"")
    assert server.process.wait(timeout=120) == 0
    server.forks = forks
    server.start()
    assert httpx.get(f"{server.base}/api/rooms/{code}").status_code == 200


def test_host_key_does_not_stop_a_server_that_does_not_allow_it(
    start_room_server: Callable[..., Any],
) -> None:
    server = start_room_server()
    refused = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(server.host_key))
    assert (refused.status_code, refused.json()["error"]) == (403, "stop-disabled")
    assert httpx.get(f"{server.base}/readyz").status_code == 200
