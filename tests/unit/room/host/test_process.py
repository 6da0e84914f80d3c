"""The room's server process: started, found again, recovered, and stopped."""

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
from typing import TYPE_CHECKING, Any

import httpx
import psutil
import pytest

from ajar import env
from ajar.content.text import fill
from ajar.room.host import process, room_file
from ajar.room.host.addresses import Address, addresses, url_of
from ajar.room.host.room_file import ALL_NETWORKS, LOCALHOST, RoomAccess, room_folder
from ajar.room.host.session import MAX_RESTARTS_IN_A_ROW, RoomSession
from ajar.room.rules.error_codes import RoomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow
forked = pytest.mark.usefixtures("forked_rooms")
"""Marks a test of rooms, not of their processes."""

HOST_KEY = "plover3gantry-and-sedge9fallow"


@pytest.fixture
def place(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder for a room, and leave no server behind."""
    monkeypatch.chdir(root)
    place = tmp_path / "run" / "room"
    yield place
    process.end(place)


@pytest.fixture
def session(place: Path) -> Iterator[RoomSession]:
    session = RoomSession(place)
    yield session
    session._disconnect("none")


@pytest.fixture
def another(place: Path) -> Iterator[RoomSession]:
    """Return the session of another notebook of the same run, or of a restarted one."""
    session = RoomSession(place)
    yield session
    session._disconnect("none")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ajar.room.host.session.addresses", list)


def process_of(session: RoomSession) -> psutil.Process:
    assert session.access
    return psutil.Process(session.access.pid)


def kill(running: psutil.Process) -> None:
    running.kill()
    psutil.wait_procs([running], timeout=60)


def is_gone(running: psutil.Process) -> bool:
    """Return whether a process has ended, whether or not it was reaped."""
    with suppress(psutil.TimeoutExpired):
        running.wait(timeout=60)
    return not running.is_running() or running.status() == psutil.STATUS_ZOMBIE


def listens_on(running: psutil.Process) -> set[str]:
    return {
        connection.laddr.ip
        for connection in running.net_connections()
        if connection.status == psutil.CONN_LISTEN
    }


# ---- Starting ----


def test_nothing_is_started_or_written_before_a_room_is_opened(place: Path) -> None:
    session = RoomSession(place)
    assert not session.find()
    session.poll()
    assert session.status == "none"
    assert not place.parent.exists()


@pytest.mark.parametrize("host", [LOCALHOST, ALL_NETWORKS])
@forked
def test_a_room_listens_only_where_it_was_asked_to(host: str, session: RoomSession) -> None:
    session.open(host)
    assert listens_on(process_of(session)) == {host}
    assert session.panel
    assert session.panel.joined == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@forked
def test_only_its_owner_can_read_the_folder(place: Path, session: RoomSession) -> None:
    session.open(LOCALHOST)
    assert room_file.is_in_use(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE((place / room_file.FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((place / process.MESSAGES).stat().st_mode) == 0o600


def test_other_users_see_no_key_interrupts_stop_no_room_and_nothing_is_left_of_an_ended_one(
    place: Path, session: RoomSession, another: RoomSession
) -> None:
    session.open(LOCALHOST)
    assert session.access
    keys = (session.access.key, session.access.host_key)
    line = " ".join(process_of(session).cmdline())
    said = (place / process.MESSAGES).read_text("utf-8")
    for text in (line, said, f"{session!r} {session.access!r}"):
        assert not any(key in text for key in keys), text
    if sys.platform != "win32":  # Windows has no sessions of processes
        pid = process_of(session).pid
        assert os.getsid(pid) == pid != os.getsid(0)
        assert os.getpgid(pid) != os.getpgid(0)
    end_and_see(session, another, place)


def end_and_see(session: RoomSession, another: RoomSession, place: Path) -> None:
    """End a room, see that no process and no folder is left, and that nobody restarts it."""
    another.find()
    running = process_of(session)
    session.end()
    assert is_gone(running)
    assert not place.exists()
    assert (session.status, session.access, session.panel) == ("ended", None, None)
    another.poll()
    assert another.status == "ended", "the other notebook does not restart it"
    assert not place.exists()
    assert not session.find()


def test_a_room_survives_the_notebook_that_opened_it(
    place: Path, root: Path, another: RoomSession
) -> None:
    script = (
        "import sys; from pathlib import Path; from ajar.room.host.session import RoomSession\n"
        "from ajar.room.host.room_file import LOCALHOST\n"
        "s = RoomSession(Path(sys.argv[1])); s.open(LOCALHOST)\n"
        "print(s.access.code, s.access.pid)\n"
    )
    run = [sys.executable, "-c", script, str(place)]
    done = subprocess.run(run, cwd=root, capture_output=True, text=True, check=True)
    code, pid = done.stdout.split()
    assert another.find()
    assert another.access
    assert (another.access.code, another.access.pid) == (code, int(pid))
    running = process_of(another)
    another.end()
    assert is_gone(running)
    assert not place.exists()


@forked
def test_a_taken_port_is_skipped_and_a_taken_fixed_port_is_reported(
    place: Path, session: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server((LOCALHOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(RoomError) as raised:
            process.start(place, LOCALHOST, HOST_KEY, port)
        monkeypatch.setenv(env.ROOM_PORT, str(port))
        session.open(LOCALHOST)
    assert (raised.value.code, raised.value.values) == ("room-error-port", {"port": str(port)})
    assert session.access
    assert port < session.access.port < port + 100


@pytest.mark.parametrize("nonsense", ["", "0", "65536", "-1", "eighty", "8e3"])
def test_the_first_port_can_be_set_and_nonsense_is_ignored(
    nonsense: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.ROOM_PORT, "8443")
    assert process.first_port() == 8443
    monkeypatch.setenv(env.ROOM_PORT, nonsense)
    assert process.first_port() == process.FIRST_PORT


PRINTS_A_LINK = """
print("Traceback (most recent call last):")
print("sqlalchemy.exc.OperationalError: (Background on this error at: https://sqlalche.me/e/20/e3q8)")
print("Not this: The room listens at http://127.0.0.1:8080 soon", flush=True)
import time; time.sleep({seconds}); raise SystemExit(1)
"""


@pytest.mark.parametrize("seconds", [0, 600])
def test_a_traceback_with_a_link_is_not_mistaken_for_an_address(
    place: Path, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    script = place.parent.parent / "python"
    script.write_text(f"#!{sys.executable}\n{PRINTS_A_LINK.format(seconds=seconds)}")
    script.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(script))
    monkeypatch.setattr(process, "START_SECONDS", 1.0 if seconds else 120.0)
    with pytest.raises(RoomError) as raised:
        process.start(place, LOCALHOST, HOST_KEY)
    assert raised.value.code == "room-error-start"
    assert "sqlalche.me" in (place / process.MESSAGES).read_text("utf-8")
    process.reap()  # what an earlier test has ended
    assert not [child for child in psutil.Process().children() if str(script) in child.cmdline()]


def test_a_program_that_cannot_start_is_reported_and_leaves_no_process(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false") or sys.executable)
    with pytest.raises(RoomError) as raised:
        process.start(place, LOCALHOST, HOST_KEY)
    assert raised.value.code == "room-error-start"


@pytest.mark.usefixtures("no_network")
@forked
def test_without_a_network_only_a_room_for_hands_is_opened(
    session: RoomSession,
) -> None:
    with pytest.raises(RoomError) as raised:
        session.open(ALL_NETWORKS)
    assert raised.value.code == "room-error-network"
    assert session.access is None
    session.open(LOCALHOST)
    with pytest.raises(RoomError) as raised:
        session.resume(ALL_NETWORKS)
    assert raised.value.code == "room-error-network"
    session.poll()
    assert session.status == "open", "the open room stays as it was"


# ---- Finding ----


@forked
def test_another_notebook_finds_the_same_room_and_opens_no_second_one(
    session: RoomSession, another: RoomSession
) -> None:
    session.open(LOCALHOST)
    another.open(LOCALHOST)
    assert another.access == session.access
    assert len(list(psutil.Process().children())) >= 1
    with pytest.raises(RoomError) as raised:
        another.open(LOCALHOST, practice=True, phones=3)
    assert raised.value.code == "room-error-already-open"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"base": 1}', '{"nonsense": true}', '{"base": "http://127.0.0.1:9"}']
)
@forked
def test_an_unreadable_room_file_counts_as_missing(
    text: str, place: Path, session: RoomSession
) -> None:
    place.mkdir(parents=True)
    (place / room_file.FILE).write_text(text)
    assert not session.find()
    assert session.status == "none"


@forked
def test_a_server_that_someone_started_by_hand_is_not_ended_for_a_new_room(
    place: Path, session: RoomSession
) -> None:
    pid, _ = process.start(place, LOCALHOST, HOST_KEY)
    with pytest.raises(RoomError, match="room-error-already-open"):
        session.open(LOCALHOST)
    assert psutil.pid_exists(pid)
    kill(psutil.Process(pid))
    session.open(LOCALHOST)


@forked
def test_an_earlier_room_that_does_not_answer_is_not_resumed_automatically(
    place: Path, session: RoomSession, another: RoomSession
) -> None:
    session.open(LOCALHOST)
    assert session.access
    kill(process_of(session))
    assert another.find()
    assert another.status == "lost"
    another.poll()
    assert not process.is_running(session.access, place), "finding and polling start nothing"
    another.resume()
    assert another.panel
    assert another.access
    assert another.access.code == session.access.code


@forked
def test_a_room_is_stored_in_the_folder_of_the_run_or_else_of_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AJAR_RUN", str(tmp_path))
    assert room_folder() == tmp_path / "room"
    monkeypatch.delenv("AJAR_RUN")
    assert room_folder().name == "room"
    assert tmp_path not in room_folder().parents


# ---- Recovery ----


@forked
def test_a_killed_server_is_restarted_with_the_same_port_code_and_keys(
    session: RoomSession, another: RoomSession
) -> None:
    session.open(LOCALHOST)
    another.find()
    before = session.access
    assert before
    kill(process_of(session))
    session.poll()
    assert session.access
    assert (session.status, session.restarts) == ("open", 1)
    assert replace(session.access, pid=before.pid) == before
    assert session.access.pid != before.pid
    another.poll()
    assert another.status == "open"


@forked
def test_a_damaged_room_file_is_reported_and_the_room_can_be_ended(
    session: RoomSession, place: Path, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")  # whatever it is here
    session.open(LOCALHOST)
    kill(process_of(session))
    file = place / "room.db"
    file.write_bytes(file.read_bytes()[:100] + b"\xa5" * 5000)
    with pytest.raises(RoomError, match="room-error-damaged") as raised:
        session.resume()
    assert fill(materials.words[raised.value.code], raised.value.values).endswith(str(file))
    session.end()
    assert not place.exists()


@forked
def test_a_server_that_crashes_again_during_recovery_still_recovers(
    session: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(LOCALHOST)
    before = session.access
    assert before
    kill(process_of(session))
    with monkeypatch.context() as patch:
        patch.setattr(process, "start", lambda *_: (before.pid, before.port))
        with pytest.raises(RoomError):
            session.poll()
    assert session.status == "open", "the next poll tries again"
    session.poll()
    assert session.access
    assert (session.status, session.access.code) == ("open", before.code)


@forked
def test_a_server_that_keeps_crashing_is_not_restarted_forever(
    session: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(LOCALHOST)
    kill(process_of(session))
    assert session.access
    monkeypatch.setattr(process, "start", lambda *_: (0, 0))
    seen = []
    for _ in range(MAX_RESTARTS_IN_A_ROW + 2):
        with pytest.raises(RoomError) as raised:
            session.poll()
        seen.append(raised.value.code)
        if session.status == "lost":
            break
    assert seen[-1] == "room-error-unreachable"
    session.poll()
    assert session.status == "lost", "from then on a person decides"


@forked
def test_a_port_that_was_taken_meanwhile_is_reported(session: RoomSession) -> None:
    session.open(LOCALHOST)
    assert session.access
    kill(process_of(session))
    port = session.access.port
    with socket.create_server((LOCALHOST, port)), pytest.raises(RoomError) as raised:
        session.resume()
    assert (raised.value.code, raised.value.values) == ("room-error-port", {"port": str(port)})


@forked
def test_a_room_for_hands_can_let_phones_in_later(session: RoomSession) -> None:
    session.open(LOCALHOST)
    before = session.access
    session.resume(ALL_NETWORKS)
    assert before
    assert session.access
    assert (session.access.code, session.access.port) == (before.code, before.port)
    assert listens_on(process_of(session)) == {ALL_NETWORKS}
    assert session.restarts == 0, "nothing had gone wrong"


# ---- Ending ----


@forked
def test_a_server_that_does_not_respond_is_killed(
    place: Path, session: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "STOP_SECONDS", 0.2)
    session.open(LOCALHOST)
    running = process_of(session)
    running.suspend()
    process.end(place)
    psutil.wait_procs([running], timeout=60)
    assert is_gone(running)


def test_ending_a_room_from_another_notebook_asks_its_server_to_stop(
    place: Path, session: RoomSession, another: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(LOCALHOST)
    another.find()
    running = process_of(session)

    def kill(_: psutil.Process) -> None:
        pytest.fail("Nothing was to be killed.")

    monkeypatch.setattr(process, "STOP_SECONDS", 60.0)
    monkeypatch.setattr(psutil.Process, "kill", kill)
    another.end()
    assert is_gone(running)
    assert not place.exists()


def test_another_process_with_the_same_pid_is_left_alone(place: Path) -> None:
    stranger = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        known = RoomAccess(
            "http://127.0.0.1:9", "AAAABBBB", "key", host=LOCALHOST, port=9, pid=stranger.pid
        )
        room_file.write_access(place, known)
        assert not process.is_running(known, place)
        process.end(place)
        assert stranger.poll() is None
    finally:
        stranger.communicate(b"\n")
    assert not place.exists()


def test_a_killed_server_that_was_not_reaped_yet_counts_as_ended(
    place: Path, session: RoomSession
) -> None:
    session.open(LOCALHOST)
    assert session.access
    os.kill(session.access.pid, signal.SIGKILL)
    psutil.wait_procs([process_of(session)], timeout=60)
    assert not process.is_running(session.access, place)


@forked
def test_the_keys_are_in_the_room_file_and_nowhere_else_in_the_folder(
    place: Path, session: RoomSession
) -> None:
    session.open(LOCALHOST)
    note = json.loads((place / room_file.FILE).read_text("utf-8"))
    for path in place.iterdir():
        if path.name != room_file.FILE:
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
        monkeypatch.setattr("ifaddr.get_adapters", lambda: [Adapter(*adapter) for adapter in those])
        return addresses()

    return found


LIKELIEST: dict[str, list[tuple[Any, ...]]] = {
    "Wi-Fi beside Docker, a cable and a tunnel": [
        ("wlp2s0", "192.168.1.20"), ("eth0", "10.1.2.3"), ("utun3", "10.8.0.2"),
        ("docker0", "172.17.0.1")],
    "Windows, AnyConnect": [
        ("Intel(R) Wi-Fi 6 AX201 160MHz", "172.16.4.9"),
        ("Cisco AnyConnect Virtual Miniport Adapter for Windows x64", "10.8.0.7")],
    "Windows, GlobalProtect": [
        ("Qualcomm Atheros QCA9377 Wireless Network Adapter", "10.0.0.12"),
        ("PANGP Virtual Ethernet Adapter Secure", "192.168.50.2")],
    "Windows, Fortinet": [
        ("Realtek PCIe GbE Family Controller", "172.16.0.8"),
        ("Fortinet SSL VPN Virtual Ethernet Adapter", "10.212.134.200")],
    "Windows, NordLynx on an iPhone's hotspot": [
        ("MediaTek Wi-Fi 6 MT7921", "172.20.10.3"), ("NordLynx Tunnel", "10.5.0.2")],
    "Windows, WireGuard": [
        ("Killer(R) Wireless-AC 1550", "172.20.10.4"), ("WireGuard Tunnel", "10.66.66.2")],
    "Windows, OpenVPN by TAP": [
        ("Intel(R) Ethernet Connection I219-V", "172.17.3.4"),
        ("TAP-Windows Adapter V9", "10.8.0.6")],
    "Windows, its own hotspot beside a cable": [
        ("Microsoft Wi-Fi Direct Virtual Adapter #2", "192.168.137.1"),
        ("Realtek USB GbE Family Controller", "192.168.1.30")],
    "Windows, Hyper-V and WSL": [
        ("Intel(R) Wi-Fi 6E AX211 160MHz", "10.20.30.40"),
        ("Hyper-V Virtual Ethernet Adapter", "192.168.137.1"),
        ("vEthernet (WSL)", "172.28.0.1")],
    "Windows, VirtualBox and VMware": [
        ("Broadcom 802.11ac Network Adapter", "10.0.0.5"),
        ("VMware Virtual Ethernet Adapter for VMnet8", "192.168.10.1"),
        ("VirtualBox Host-Only Ethernet Adapter", "192.168.56.1")],
    "Windows, a dock beside Wi-Fi": [
        ("Intel(R) Wi-Fi 6 AX201 160MHz", "192.168.1.7"), ("Dell Giga Ethernet", "10.1.1.7")],
    "Windows in German, a stick for mobile broadband": [
        ("Realtek 8822CE WLAN 802.11ac PCI-E NIC", "192.168.178.22"),
        ("Generic Mobile Broadband Adapter", "10.64.1.2")],
    "macOS, a dock beside Wi-Fi": [("en0", "10.0.1.5"), ("en6", "192.168.1.6")],
    "macOS shares its connection": [
        ("bridge100", "192.168.2.1"), ("en0", "10.0.0.9"), ("utun4", "100.96.0.2")],
    "macOS, a machine inside": [
        ("en0", "10.0.0.9"), ("bridge100", "192.168.64.1"), ("vnic0", "10.211.55.2")],
    "macOS, a tunnel of a company": [
        ("en1", "172.16.9.9"), ("utun2", "192.168.200.3"), ("gpd0", "10.3.0.1")],
    "Linux, Podman and NordVPN": [
        ("wlan0", "172.16.0.3"), ("nordlynx", "10.5.0.2"), ("podman1", "10.89.0.1")],
    "Linux, its own hotspot beside a cable": [("wlp3s0", "10.42.0.1"), ("enp2s0", "192.168.0.7")],
    "Linux, machines inside": [
        ("enp2s0", "172.16.5.5"), ("virbr0", "192.168.122.1"), ("lxdbr0", "10.10.10.1")],
    "Linux, WireGuard and ZeroTier": [
        ("eno1", "172.18.0.9"), ("ztabc123", "192.168.191.5"), ("wg0", "10.0.0.2")],
    "an odd name, but the way to most addresses": [
        ("Ethernet 7", "10.9.9.9"), ("Ethernet 2", "192.168.1.9")],
    "only IPv6": [("wlan0", ("2001:db8:1::5", 0, 0)), ("wg0", ("fd00::5", 0, 0))],
    "IPv4 beside IPv6": [("eth0", "10.1.1.1")],
}  # fmt: skip
"""The networks of a computer, in the order in which they are to be offered."""


@pytest.mark.parametrize("computer", LIKELIEST)
def test_the_address_that_phones_most_likely_reach_comes_first(
    computer: str, networks: Callable[..., list[Address]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.host.addresses._default_ip", lambda _: "10.9.9.9")
    expected = LIKELIEST[computer]
    beside = [("lo", "127.0.0.1"), ("x", ("fe80::1", 0, 3)), ("eth9", "169.254.1.1")]
    found = networks(*sorted(expected, key=str), *beside)
    assert [address.network for address in found] == [name for name, *_ in expected]
    found = networks(*sorted(expected, key=str, reverse=True), *beside)
    assert [address.network for address in found] == [name for name, *_ in expected]


def test_an_ipv6_address_is_offered_only_if_there_is_no_other(
    networks: Callable[..., list[Address]],
) -> None:
    found = networks(("eth0", "10.1.1.1", ("2001:db8:1::5", 0, 0)), ("wlan0", ("fd00::5", 0, 0)))
    assert [address.ip for address in found] == ["10.1.1.1"]
    assert url_of(found[0].ip, 80) == "http://10.1.1.1:80"
    (only,) = networks(("wlan0", ("2001:db8:1::5", 0, 0)))
    assert url_of(only.ip, 8080) == "http://[2001:db8:1::5]:8080"


@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this computer has no IPv6")
@forked
def test_phones_and_this_computer_reach_the_room_with_ipv6_only(
    session: RoomSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    only = [Address("2001:db8:1::5", "wlan0")]
    for place in ("session", "process"):
        monkeypatch.setattr(f"ajar.room.host.{place}.addresses", lambda: only)
    session.open(ALL_NETWORKS)
    assert listens_on(process_of(session)) == {"::"}
    assert session.access
    for host in ("[::1]", "127.0.0.1"):
        address = f"http://{host}:{session.access.port}/healthz"
        assert httpx.get(address, trust_env=False).status_code == 200


def test_a_self_assigned_address_is_left_out(
    networks: Callable[..., list[Address]],
) -> None:
    assert networks(("lo", "127.0.0.1"), ("wlan0", "169.254.3.4"), ("x", ("fe80::1", 0, 3))) == []
