"""The notebook's room: open, rediscover, poll, end."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from ajar import env
from ajar.room.host import room_file
from ajar.room.host.addresses import addresses, checked_url
from ajar.room.host.room_file import ALL_NETWORKS, IN_KERNEL, LOCALHOST, RoomAccess, room_lock
from ajar.room.rules.error_codes import RoomError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ajar.room.host.client import Client
    from ajar.room.host.rehearsal import Rehearsal
    from ajar.room.rules.schemas import CreatedTicket, NewQuestion, Panel
    from ajar.room.rules.stage import PresenterKind, StagedDeck, StageStep

Status = Literal["none", "lost", "open", "ended"]
_REFUSED = ("room-error-no-listening", "room-error-start")
"""Errors after which a room without phones is served inside the kernel."""
MAX_RESTARTS_IN_A_ROW = 3
"""Restarts of a crashed server before a person is asked."""


def default_server() -> str:
    """Return the URL of the server for rooms of this environment; "": this computer."""
    return os.environ.get(env.ROOM_URL, "")


@dataclass
class RoomSession:
    """A room, if there is one, and how to reach it.

    Its methods wait for the room, and raise `RoomError` if something goes wrong. One thread at a
    time may call them.
    """

    folder: Path = field(default_factory=room_file.room_folder)
    """The folder of a room of this computer, and the file by which notebooks find it."""
    server_url: str = ""  # the server that hosts rooms; empty: this computer does
    serve_in_kernel: Callable[[Path, str], None] | None = field(default=None, repr=False)
    """Serves the rooms of a folder inside this kernel, with a host key; see `KernelTransport`."""
    status: Status = "none"  # "lost": there is a room, and it does not answer
    access: RoomAccess | None = None  # how to reach it
    panel: Panel | None = None  # its newest one
    staged: StagedDeck | None = None  # its deck, if it has one
    wall_ticket: CreatedTicket | None = field(default=None, repr=False)  # not used yet
    restarts: int = 0  # how often its server was restarted because it had crashed
    rehearsal: Rehearsal | None = field(default=None, repr=False)  # its simulated phones
    _client: Client | None = field(default=None, repr=False)
    _restarts_in_a_row: int = 0
    _digest: str = ""  # of `staged`

    def __post_init__(self) -> None:
        self.server_url = checked_url(self.server_url) if self.server_url else ""

    def find(self) -> bool:
        """Adopt the room that another notebook has opened; return whether there is one."""
        access = room_file.read_access(self.folder)
        if access is None or not access.code or access.is_remote != bool(self.server_url):
            return False
        if self.server_url and access.base != self.server_url:
            return False
        from ajar.room.host import process  # only needed once there is a room

        if process.is_in_another_kernel(access, self.folder):
            return False
        try:
            if access.is_in_kernel and not process.is_running(access, self.folder):
                access = self._started(access)  # the kernel was restarted, and its server with it
            self._connect(access)
        except RoomError as error:
            is_over = access.is_remote or process.is_running(access, self.folder)
            if error.code == "room-error-no-room" and is_over:
                self._disconnect("none")
                return False
            self.status = "lost"
        return True

    def open(
        self,
        host: str = ALL_NETWORKS,
        *,
        practice: bool = False,
        phones: int = 0,
        host_key: str = "",
    ) -> None:
        """Open a room, or adopt the one that is open.

        Parameters
        ----------
        host, practice, phones
            See `RoomAccess`.
        host_key
            The key that creates rooms on another server; by default that of the environment.

        Raises
        ------
        RoomError
            ``room-error-already-open`` if there is a rehearsal and this is not to be one, or the
            reverse, or if somebody has started a server for this folder by hand; or as in
            `_require_network`, `Client.create_room` and `process.start`.
        """
        with room_lock(self.folder):
            if self.find() and self.access:
                if self.access.practice != practice:
                    raise RoomError(code="room-error-already-open")
                return
            if self.server_url:
                key = host_key or os.environ.get(env.ROOM_KEY, "")
                access = self._create_remote(key, practice=practice)
            else:
                access = self._create_local(host, practice=practice, phones=phones)
            self._connect(access)

    def resume(self, host: str = "") -> None:
        """Restart the server of a room: because it has crashed, or for phones to reach it.

        `host` is who can reach it from now on; "": as before, and only if it does not run.
        """
        if room_file.read_access(self.folder) is None:
            self._disconnect("ended")
            return
        with room_lock(self.folder):
            access = self._restarted(host)
            if access is None:
                self._disconnect("ended")
                return
            self.restarts += not host and self.access is not None and access.pid != self.access.pid
            self._connect(access)

    def poll(self) -> None:
        """Read the panel; restart the server if it has crashed."""
        if self.access is None or self.status == "lost":
            return
        try:
            self._read_panel()
        except RoomError as error:
            if error.code == "room-error-no-room":
                self._disconnect("ended")
            elif error.code == "room-error-unreachable" and not self.server_url:
                self._recover()
            else:
                raise

    def put_question(self, question: NewQuestion) -> int:
        """Add a question to the room unless it is there; return its number."""
        return self._connected_client().put_question(question)

    def act(self, question: int, action: str, body: Mapping[str, object] | None = None) -> None:
        """Do something with a question, as `Client.act`."""
        self._take(self._connected_client().act(question, action, body))

    def put_deck(self, staged: StagedDeck) -> None:
        """Give the room a deck."""
        self._take(self._connected_client().put_deck(staged))

    def step(self, step: StageStep) -> None:
        """Take a step in the deck."""
        self._take(self._connected_client().step(step))

    def create_ticket(self, kind: PresenterKind) -> CreatedTicket:
        """Make a ticket for a wall or a remote."""
        ticket = self._connected_client().create_ticket(kind)
        self._read_panel()
        return ticket

    def revoke(self, presenter: int) -> None:
        """Revoke a wall, a remote or a ticket."""
        self._take(self._connected_client().revoke(presenter))

    def end(self) -> None:
        """End the room: everything in it is deleted, and its server stops."""
        from ajar.room.host import process  # only needed once there is a room

        with room_lock(self.folder):
            try:
                if self._client:
                    self._client.end()
            except RoomError as error:
                if self.server_url and error.code != "room-error-no-room":
                    raise  # it is still there, and only this can end it
            self._disconnect("ended")
            if self.server_url:
                room_file.delete_access(self.folder)
            else:
                process.end(self.folder)

    def _create_local(self, host: str, *, practice: bool, phones: int) -> RoomAccess:
        """Start a server and create a room on it; the remains of an earlier one are removed."""
        from ajar.room.host import process
        from ajar.room.host.client import Client

        _require_network(host)
        known = room_file.read_access(self.folder)
        by_hand = known is None and room_file.is_in_use(self.folder)
        if by_hand or (known and process.is_in_another_kernel(known, self.folder)):
            raise RoomError(code="room-error-already-open")
        process.end(self.folder)
        host_key = secrets.token_urlsafe(32)
        access = self._started(RoomAccess("", "", "", practice, phones, host_key, host))
        room = Client.create_room(access.base, host_key, practice=practice)
        access = replace(access, code=room.code, key=room.key)
        room_file.write_access(self.folder, access)
        return access

    def _started(self, access: RoomAccess) -> RoomAccess:
        """Return a room of this computer with a new server: a process.

        Where none may start or listen, a room without phones is served inside this kernel.
        """
        from ajar.room.host import process

        key, serve = access.host_key, self.serve_in_kernel if access.host == LOCALHOST else None
        if serve and access.is_in_kernel:
            serve(self.folder, key)
            return access
        try:
            pid, port = process.start(self.folder, access.host, key, access.port)
            access = replace(access, base=f"http://{LOCALHOST}:{port}", port=port, pid=pid)
        except RoomError as error:
            if error.code not in _REFUSED or not serve:
                raise
            serve(self.folder, key)
            access = replace(access, base=IN_KERNEL)
        room_file.write_access(self.folder, access)  # at once, so that it can be ended in any case
        return access

    def _create_remote(self, host_key: str, *, practice: bool) -> RoomAccess:
        """Create a room on another server. The host key is not stored."""
        from ajar.room.host.client import Client

        room = Client.create_room(self.server_url, host_key, practice=practice)
        access = RoomAccess(self.server_url, room.code, room.key, practice)
        room_file.write_access(self.folder, access)
        return access

    def _restarted(self, host: str) -> RoomAccess | None:
        """Return the room with a running server; its tallies, keys and port are as before."""
        from ajar.room.host import process

        access = room_file.read_access(self.folder)
        if access is None or self.server_url:
            return access
        _require_network(host)
        if process.is_running(access, self.folder):
            if host in ("", access.host):
                return access
            process.stop(access, self.folder)
        return self._started(replace(access, host=host or access.host))

    def _recover(self) -> None:
        """Restart the server; after a few failed attempts, leave it to a person."""
        self._restarts_in_a_row += 1
        if self._restarts_in_a_row > MAX_RESTARTS_IN_A_ROW:
            self._restarts_in_a_row, self.status = 0, "lost"
            raise RoomError(code="room-error-unreachable")
        try:
            self.resume()
        except RoomError:
            self.status = "open"  # so that the next poll retries
            raise

    def _connect(self, access: RoomAccess) -> None:
        from ajar.room.host.client import Client
        from ajar.room.host.rehearsal import Rehearsal

        if self.access != access or not self._client:
            self._disconnect("lost")
            self.access, self._client = access, Client(access.base, access.code, access.key)
        self._read_panel()
        if access.phones and not self.rehearsal:
            self.rehearsal = Rehearsal(access.base, access.code, access.phones, seed=access.key)
            self.rehearsal.start()

    def _read_panel(self) -> None:
        self._take(self._connected_client().panel() or self.panel)
        self.status, self._restarts_in_a_row = "open", 0

    def _take(self, panel: Panel | None) -> None:
        """Adopt a panel as the newest. A room with a deck always has a ticket for a wall."""
        self.panel = panel
        if panel is None or panel.stage is None:
            return
        client = self._connected_client()
        if panel.stage.deck != self._digest:
            self.staged, self._digest = client.deck(), panel.stage.deck
        unused = {each.id for each in panel.presenters if not each.used}
        if self.wall_ticket is None or self.wall_ticket.id not in unused:
            self.wall_ticket = client.create_ticket("wall")

    def _connected_client(self) -> Client:
        if self._client is None:
            raise RoomError(code="room-error-no-room")
        return self._client

    def _disconnect(self, status: Status) -> None:
        """Release the room, without ending it, and take on this status."""
        if self.rehearsal:
            self.rehearsal.stop()
        if self._client:
            self._client.close()
        self.access = self._client = self.rehearsal = self.panel = None
        self.staged, self.wall_ticket, self._digest = None, None, ""
        self.status = status


def _require_network(host: str) -> None:
    """Raise ``room-error-network`` if phones are to reach this computer and it is in no network."""
    if host == ALL_NETWORKS and not addresses():
        raise RoomError(code="room-error-network")
