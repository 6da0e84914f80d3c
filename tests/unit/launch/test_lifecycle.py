"""Ctrl-C ends the kit at once, but a room in which people sit only when it is pressed again."""

from __future__ import annotations

import os
import signal
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from ajar import env
from ajar.launch import lifecycle
from ajar.launch.lifecycle import AGAIN_SECONDS, ROOM_IS_OPEN, stop_signals
from ajar.room.host.room_file import SERVER_LOCK, room_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows ends a process that is killed")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileLock]:
    """Return the lock of a room's server that runs, before a person at a terminal."""
    monkeypatch.setenv(env.RUN, str(tmp_path))
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    room_folder().mkdir()
    with FileLock(room_folder() / SERVER_LOCK, mode=0o600) as lock:
        yield lock


def stops_after(*signals: int, rooms: bool = True) -> list[bool]:
    """Return after which of these signals the kit has stopped."""
    stopped: list[bool] = []
    seen = []
    with stop_signals(rooms=rooms) as on_stop:
        on_stop(lambda: stopped.append(True))
        for number in signals:
            os.kill(os.getpid(), number)
            seen.append(bool(stopped))
    return seen


@pytest.mark.usefixtures("room")
def test_an_open_room_ends_when_ctrl_c_is_pressed_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert stops_after(signal.SIGINT, signal.SIGINT) == [False, True]
    assert capsys.readouterr().out == f"{ROOM_IS_OPEN}\n"


@pytest.mark.usefixtures("room")
def test_the_confirmation_expires(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, AGAIN_SECONDS + 1.0, AGAIN_SECONDS + 1.0, AGAIN_SECONDS + 2.0])
    monkeypatch.setattr(lifecycle, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    assert stops_after(signal.SIGINT, signal.SIGINT, signal.SIGINT) == [False, False, True]
    assert capsys.readouterr().out.count(ROOM_IS_OPEN) == 2


@pytest.mark.usefixtures("room")
def test_a_system_signal_stops_without_asking() -> None:
    assert stops_after(signal.SIGTERM) == [True]


@pytest.mark.usefixtures("room")
def test_the_solo_workbook_stops_at_once_even_with_open_rooms() -> None:
    assert stops_after(signal.SIGINT, rooms=False) == [True]


@pytest.mark.parametrize("why", ["no room", "nobody there"])
def test_without_a_room_or_a_terminal_it_stops_at_once(
    why: str, room: FileLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    if why == "no room":
        room.release()
    else:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: False))
    assert stops_after(signal.SIGINT) == [True]
