"""The room's process: started apart from the notebook, found again, brought back, and ended."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest

from ajar import env
from ajar.room.host import process
from ajar.room.host import room_file as kept
from ajar.room.host.addresses import Address, addresses
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import HERE, NETWORK, Known, room_folder
from ajar.room.host.session import IN_A_ROW, Hosting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HOST_KEY = "plover3gantry-and-sedge9fallow"


@pytest.fixture
def place(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a place for a room, and leave no process of it behind."""
    monkeypatch.chdir(root)
    place = tmp_path / "run" / "room"
    yield place
    process.end(place)


@pytest.fixture
def hosting(place: Path) -> Iterator[Hosting]:
    one = Hosting(place)
    yield one
    one.leave()


@pytest.fixture
def another(place: Path) -> Iterator[Hosting]:
    """Give what another notebook of the same run, or the same one started again, would have."""
    one = Hosting(place)
    yield one
    one.leave()


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ajar.room.host.opening.addresses", list)


def process_of(hosting: Hosting) -> psutil.Process:
    assert hosting.known
    return psutil.Process(hosting.known.pid)


def kill(running: psutil.Process) -> None:
    running.kill()
    psutil.wait_procs([running], timeout=60)


def is_gone(running: psutil.Process) -> bool:
    """Tell whether a process ends, whether or not the system was asked how."""
    with suppress(psutil.TimeoutExpired):
        running.wait(timeout=60)
    return not running.is_running() or running.status() == psutil.STATUS_ZOMBIE


def listens_on(running: psutil.Process) -> set[str]:
    return {one.laddr.ip for one in running.net_connections() if one.status == psutil.CONN_LISTEN}


# ---- Starting ----


def test_nothing_is_started_or_written_before_a_room_is_opened(place: Path) -> None:
    hosting = Hosting(place)
    assert not hosting.find()
    hosting.look()
    assert hosting.state == "none"
    assert not place.parent.exists()


@pytest.mark.parametrize("host", [HERE, NETWORK])
def test_a_room_listens_where_it_was_asked_to_and_nowhere_else(host: str, hosting: Hosting) -> None:
    hosting.open(host)
    assert listens_on(process_of(hosting)) == {host}
    assert hosting.panel
    assert hosting.panel["joined"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_what_lies_in_the_folder(place: Path, hosting: Hosting) -> None:
    hosting.open(HERE)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE((place / kept.FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((place / process.SAID).stat().st_mode) == 0o600


def test_no_key_is_where_other_users_of_the_computer_could_read_it(
    place: Path, hosting: Hosting
) -> None:
    hosting.open(HERE)
    assert hosting.known
    keys = (hosting.known.key, hosting.known.host_key)
    line = " ".join(process_of(hosting).cmdline())
    said = (place / process.SAID).read_text("utf-8")
    for text in (line, said, f"{hosting!r} {hosting.known!r}"):
        assert not any(key in text for key in keys), text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sessions of processes")
def test_what_interrupts_the_kernel_does_not_reach_the_room(hosting: Hosting) -> None:
    hosting.open(HERE)
    pid = process_of(hosting).pid
    assert os.getsid(pid) == pid != os.getsid(0)
    assert os.getpgid(pid) != os.getpgid(0)


def test_a_room_outlives_the_notebook_that_has_opened_it(
    place: Path, root: Path, another: Hosting
) -> None:
    script = (
        "import sys; from pathlib import Path; from ajar.room.host.session import Hosting\n"
        "from ajar.room.host.room_file import HERE\n"
        "h = Hosting(Path(sys.argv[1])); h.open(HERE); print(h.known.code, h.known.pid)\n"
    )
    run = [sys.executable, "-c", script, str(place)]
    done = subprocess.run(run, cwd=root, capture_output=True, text=True, check=True)
    code, pid = done.stdout.split()
    assert another.find()
    assert another.known
    assert (another.known.code, another.known.pid) == (code, int(pid))
    running = process_of(another)
    another.end()
    assert is_gone(running)
    assert not place.exists()


def test_an_easy_port_is_taken_and_the_next_one_where_it_is_not_free(place: Path) -> None:
    with socket.create_server((HERE, 0)) as taken:
        first = taken.getsockname()[1]
        assert not process.is_free(HERE, first)
        assert first < process.free_port(HERE, first) < first + process.HOW_MANY
        with pytest.raises(RoomError) as raised:
            process.start(place, HERE, first, HOST_KEY)
    assert raised.value.trouble is Trouble.PORT
    assert raised.value.more == str(first)


@pytest.mark.parametrize("nonsense", ["", "0", "65536", "-1", "eighty", "8e3"])
def test_the_first_port_can_be_named_and_nonsense_names_none(
    nonsense: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.ROOM_PORT, "8443")
    assert process.first_port() == 8443
    monkeypatch.setenv(env.ROOM_PORT, nonsense)
    assert process.first_port() == process.FIRST_PORT


def test_after_the_last_port_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "is_free", lambda *_: False)
    with pytest.raises(RoomError) as raised:
        process.free_port(HERE, process.LAST_PORT)
    assert raised.value.trouble is Trouble.PORT


def test_a_port_that_another_program_takes_at_the_same_moment_is_given_up_for_the_next(
    hosting: Hosting, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server((HERE, 0)) as taken:
        first = taken.getsockname()[1]
        monkeypatch.setenv(env.ROOM_PORT, str(first))
        free = process.is_free
        looks = iter([True])  # at the first look nobody has it
        monkeypatch.setattr(process, "is_free", lambda *there: next(looks, None) or free(*there))
        hosting.open(HERE)
    assert hosting.known
    assert hosting.known.port > first


def test_a_program_that_cannot_start_is_said_and_leaves_no_process(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false") or sys.executable)
    with pytest.raises(RoomError) as raised:
        process.start(place, HERE, process.free_port(HERE, process.first_port()), HOST_KEY)
    assert raised.value.trouble is Trouble.START


@pytest.mark.usefixtures("no_network")
def test_in_no_network_a_room_for_phones_is_not_opened_and_one_for_hands_is(
    hosting: Hosting,
) -> None:
    with pytest.raises(RoomError) as raised:
        hosting.open(NETWORK)
    assert raised.value.trouble is Trouble.NETWORK
    assert hosting.known is None
    hosting.open(HERE)
    with pytest.raises(RoomError) as raised:
        hosting.go_on(NETWORK)
    assert raised.value.trouble is Trouble.NETWORK
    hosting.look()
    assert hosting.state == "open", "the room that is there stays as it was"


# ---- Being found ----


def test_another_notebook_finds_the_same_room_and_opening_it_there_opens_no_second_one(
    hosting: Hosting, another: Hosting
) -> None:
    hosting.open(HERE)
    another.open(HERE)
    assert another.known == hosting.known
    assert len(list(psutil.Process().children())) >= 1
    with pytest.raises(RoomError) as raised:
        another.open(HERE, practice=True, phones=3)
    assert raised.value.trouble is Trouble.OPEN


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"base": 1}', '{"nonsense": true}', '{"base": "http://127.0.0.1:9"}']
)
def test_a_note_that_cannot_be_read_is_as_none(text: str, place: Path, hosting: Hosting) -> None:
    place.mkdir(parents=True)
    (place / kept.FILE).write_text(text)
    assert not hosting.find()
    assert hosting.state == "none"


def test_a_room_of_before_that_does_not_answer_waits_for_a_person(
    place: Path, hosting: Hosting, another: Hosting
) -> None:
    hosting.open(HERE)
    assert hosting.known
    kill(process_of(hosting))
    assert another.find()
    assert another.state == "left"
    another.look()
    assert not process.runs(hosting.known, place), "finding and looking start nothing"
    another.go_on()
    assert another.panel
    assert another.known
    assert another.known.code == hosting.known.code


def test_where_the_kit_runs_the_room_lies_in_its_folder_and_else_with_the_persons_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    assert room_folder() == tmp_path / "room"
    monkeypatch.delenv("AJAR_RUN")
    assert room_folder().name == "room"
    assert tmp_path not in room_folder().parents


# ---- Being brought back ----


def test_a_process_that_was_killed_is_started_again_with_the_same_port_code_and_keys(
    hosting: Hosting, another: Hosting
) -> None:
    hosting.open(HERE)
    another.find()
    before = hosting.known
    assert before
    kill(process_of(hosting))
    hosting.look()
    assert hosting.known
    assert (hosting.state, hosting.again) == ("open", 1)
    assert replace(hosting.known, pid=before.pid) == before
    assert hosting.known.pid != before.pid
    another.look()
    assert another.state == "open"


def test_a_process_that_goes_once_more_while_it_is_brought_back_is_brought_back_all_the_same(
    hosting: Hosting, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosting.open(HERE)
    before = hosting.known
    assert before
    kill(process_of(hosting))
    with monkeypatch.context() as patch:
        patch.setattr("ajar.room.host.opening.process.start", lambda *_: before.pid)
        with pytest.raises(RoomError):
            hosting.look()
    assert hosting.state == "open", "it is looked at, and tried, once more"
    hosting.look()
    assert hosting.known
    assert (hosting.state, hosting.known.code) == ("open", before.code)


def test_a_process_that_keeps_going_away_is_not_started_for_ever(
    hosting: Hosting, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosting.open(HERE)
    kill(process_of(hosting))
    assert hosting.known
    monkeypatch.setattr("ajar.room.host.opening.process.start", lambda *_: hosting.known and 0)
    seen = []
    for _ in range(IN_A_ROW + 2):
        with pytest.raises(RoomError) as raised:
            hosting.look()
        seen.append(raised.value.trouble)
        if hosting.state == "left":
            break
    assert seen[-1] is Trouble.UNREACHABLE
    hosting.look()
    assert hosting.state == "left", "from then on a person has to say so"


def test_a_port_that_is_taken_meanwhile_is_said_with_its_number(hosting: Hosting) -> None:
    hosting.open(HERE)
    assert hosting.known
    kill(process_of(hosting))
    port = hosting.known.port
    with socket.create_server((HERE, port)), pytest.raises(RoomError) as raised:
        hosting.go_on()
    assert (raised.value.trouble, raised.value.more) == (Trouble.PORT, str(port))


def test_a_room_for_hands_can_let_phones_in_later_and_is_the_same_room(hosting: Hosting) -> None:
    hosting.open(HERE)
    before = hosting.known
    hosting.go_on(NETWORK)
    assert before
    assert hosting.known
    assert (hosting.known.code, hosting.known.port) == (before.code, before.port)
    assert listens_on(process_of(hosting)) == {NETWORK}
    assert hosting.again == 0, "nothing had gone wrong"


# ---- Ending ----


def test_ending_leaves_no_process_no_folder_and_nothing_to_find(
    place: Path, hosting: Hosting, another: Hosting
) -> None:
    hosting.open(HERE)
    another.find()
    running = process_of(hosting)
    hosting.end()
    assert is_gone(running)
    assert not place.exists()
    assert (hosting.state, hosting.known, hosting.panel) == ("ended", None, None)
    another.look()
    assert another.state == "ended", "the other notebook does not bring it back"
    assert not place.exists()
    assert not hosting.find()


def test_a_process_that_does_not_listen_to_signals_is_ended_all_the_same(
    place: Path, hosting: Hosting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "GRACE", 0.2)
    hosting.open(HERE)
    running = process_of(hosting)
    running.suspend()
    process.end(place)
    psutil.wait_procs([running], timeout=60)
    assert is_gone(running)


def test_a_process_of_the_same_number_that_is_not_the_room_is_left_alone(place: Path) -> None:
    stranger = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        known = Known("http://127.0.0.1:9", "AAAABBBB", "key", host=HERE, port=9, pid=stranger.pid)
        kept.write(place, known)
        assert not process.runs(known, place)
        process.end(place)
        assert stranger.poll() is None
    finally:
        stranger.communicate(b"\n")
    assert not place.exists()


def test_a_killed_process_that_nobody_has_asked_about_yet_counts_as_gone(
    place: Path, hosting: Hosting
) -> None:
    hosting.open(HERE)
    assert hosting.known
    os.kill(hosting.known.pid, signal.SIGKILL)
    psutil.wait_procs([process_of(hosting)], timeout=60)
    assert not process.runs(hosting.known, place)


def test_the_keys_are_in_the_note_and_nowhere_else_in_the_folder(
    place: Path, hosting: Hosting
) -> None:
    hosting.open(HERE)
    note = json.loads((place / kept.FILE).read_text("utf-8"))
    for path in place.iterdir():
        if path.name != kept.FILE:
            text = path.read_bytes()
            assert note["key"].encode() not in text, path
            assert note["host_key"].encode() not in text, path


# ---- Addresses ----


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Address]]:
    """Return the addresses of a computer that has these networks."""

    class Ip:
        def __init__(self, ip: object) -> None:
            self.ip = ip

    class Adapter:
        def __init__(self, name: str, *ips: object) -> None:
            self.nice_name, self.ips = name, [Ip(ip) for ip in ips]

    def found(*those: tuple[str, ...]) -> list[Address]:
        monkeypatch.setattr("ifaddr.get_adapters", lambda: [Adapter(*one) for one in those])
        return addresses()

    return found


def test_the_wifi_comes_first_and_what_phones_cannot_reach_last(
    networks: Callable[..., list[Address]],
) -> None:
    found = networks(
        ("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("eth0", "10.1.2.3"), ("utun3", "10.8.0.2"),
        ("wlp2s0", "192.168.1.20"), ("eth1", "169.254.10.1"),
    )  # fmt: skip
    assert [one.ip for one in found] == ["192.168.1.20", "10.1.2.3", "10.8.0.2", "172.17.0.1"]


def test_an_address_that_the_computer_gave_itself_is_none(
    networks: Callable[..., list[Address]],
) -> None:
    assert networks(("lo", "127.0.0.1"), ("wlan0", "169.254.3.4"), ("x", ("fe80::1", 0, 3))) == []
