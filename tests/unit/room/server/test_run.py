"""Starting and stopping a room's server: ports, and `POST /api/stop`."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


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


def test_foreign_host_is_reported_with_the_first_port(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ajar.cli", "room", f"--folder={tmp_path}"]
    ended = subprocess.run(
        [*command, "--host=192.0.2.1", "--first-port=8123"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stderr.startswith("Cannot listen on 192.0.2.1:8123: ")


def test_an_unusable_host_is_reported_in_a_sentence(tmp_path: Path) -> None:
    for host in ("nobody.invalid", "2001:db8::1"):
        command = [sys.executable, "-m", "ajar.cli", "room", f"--folder={tmp_path}"]
        ended = subprocess.run(
            [*command, f"--host={host}", "--port=8124"], capture_output=True, text=True, check=False
        )
        assert ended.returncode == 1
        assert ended.stderr.startswith(f"Cannot listen on {host}:8124: ")
        assert ended.stderr.count("\n") == 1
        assert "Unknown error" not in ended.stderr


def test_host_key_stops_a_server_that_allows_it_and_its_rooms_stay(
    start_room_server: Callable[..., Any],
) -> None:
    server = start_room_server(more=("--allow-stop",))
    code, key = server.new_room()
    for wrong in ("-", key, "wrong"):
        refused = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(wrong))
        assert (refused.status_code, refused.json()["error"]) == (401, "key")
    stopped = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(server.host_key))
    assert (stopped.status_code, stopped.content) == (204, b"")
    assert server.process.wait(timeout=120) == 0
    server.start()
    assert httpx.get(f"{server.base}/api/rooms/{code}").status_code == 200


def test_host_key_does_not_stop_a_server_that_does_not_allow_it(
    start_room_server: Callable[..., Any],
) -> None:
    server = start_room_server()
    refused = httpx.post(f"{server.base}/api/stop", json={}, headers=bearer(server.host_key))
    assert (refused.status_code, refused.json()["error"]) == (403, "stop-disabled")
    assert httpx.get(f"{server.base}/readyz").status_code == 200
