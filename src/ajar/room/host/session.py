"""The one room that a notebook knows of: opened, found again, looked at, ended."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ajar import env
from ajar.room.host import process
from ajar.room.host import room_file as kept
from ajar.room.host.addresses import checked
from ajar.room.host.room_error import RoomError, Trouble
from ajar.room.host.room_file import NETWORK, Known, turn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ajar.room.host.client import Client, Panel
    from ajar.room.host.rehearsal import Rehearsal

State = Literal["none", "left", "open", "ended"]
IN_A_ROW = 3
"""How often a process that has gone is started again before a person is asked."""


def address_of_rooms() -> str:
    """Return the address of the server that keeps rooms for notebooks here; "": this computer."""
    return os.environ.get(env.ROOM_URL, "")


@dataclass
class Hosting:
    """A room, if there is one, and how to reach it.

    Its methods wait for the room, and raise `RoomError` where something is in the way. One thread
    at a time calls them.

    Attributes
    ----------
    folder
        Where a room of this computer lies, and the note by which notebooks find the same one.
    elsewhere
        The address of a server that keeps the rooms; empty: this computer does.
    state
        ``"none"``; ``"open"``; ``"left"``: there is one, and it does not answer; ``"ended"``.
    known
        How to reach it.
    panel
        What was seen at the last look.
    again
        How often its process was started again, because it had gone.
    """

    folder: Path = field(default_factory=kept.room_folder)
    elsewhere: str = ""
    state: State = "none"
    known: Known | None = None
    panel: Panel | None = None
    again: int = 0
    _client: Client | None = field(default=None, repr=False)
    _rehearsal: Rehearsal | None = field(default=None, repr=False)
    _in_a_row: int = 0

    def __post_init__(self) -> None:
        self.elsewhere = checked(self.elsewhere) if self.elsewhere else ""

    def find(self) -> bool:
        """Take up the room that another notebook has opened; tell whether there is one."""
        known = kept.read(self.folder)
        here = known is not None and known.base == (self.elsewhere or known.base)
        if known is None or not here or known.elsewhere != bool(self.elsewhere) or not known.code:
            return False
        try:
            self._take(known)
        except RoomError as error:
            gone = error.trouble == Trouble.NO_ROOM
            if gone and (known.elsewhere or process.runs(known, self.folder)):
                self._leave("none")
                return False
            self.state = "left"
        return True

    def open(
        self, host: str = NETWORK, *, practice: bool = False, phones: int = 0, host_key: str = ""
    ) -> None:
        """Open a room, or take up the one that is there already.

        Raises
        ------
        RoomError
            ``OPEN`` if that one is a rehearsal and this is to be none, or the other way round.
        """
        from ajar.room.host import opening  # only who opens a room waits for it

        with turn(self.folder):
            if self.find() and self.known:
                if self.known.practice != practice:
                    raise RoomError(Trouble.OPEN)
                return
            if self.elsewhere:
                key = host_key or os.environ.get(env.ROOM_KEY, "")
                known = opening.open_elsewhere(self.folder, self.elsewhere, key, practice=practice)
            else:
                known = opening.serve(self.folder, host, practice=practice, phones=phones)
            self._take(known)

    def go_on(self, host: str = "") -> None:
        """Start the process of a room again: because it has gone, or for others to reach it."""
        from ajar.room.host import opening  # likewise

        if kept.read(self.folder) is None:
            self._leave("ended")
            return
        with turn(self.folder):
            start = opening.start_again
            known = kept.read(self.folder) if self.elsewhere else start(self.folder, host)
            if known is None:
                self._leave("ended")
                return
            self.again += not host and self.known is not None and known.pid != self.known.pid
            self._take(known)

    def look(self) -> None:
        """See how things stand; start the process again if it has gone."""
        if self.known is None or self.state == "left":
            return
        try:
            self._see()
        except RoomError as error:
            if error.trouble == Trouble.NO_ROOM:
                self._leave("ended")
            elif error.trouble == Trouble.UNREACHABLE and not self.elsewhere:
                self._bring_back()
            else:
                raise

    def put_question(self, name: str, exercise: Mapping[str, Any], minutes: int) -> int:
        """Put a question into the room; return its number."""
        return self._there().put_question(name, exercise, minutes)

    def act(self, question: int, what: str, body: Mapping[str, Any] | None = None) -> None:
        """Do something with a question, and see what it has changed."""
        self.panel = self._there().act(question, what, body)

    def end(self) -> None:
        """End the room: everything in it is deleted, and its process is gone."""
        with turn(self.folder):
            try:
                if self._client:
                    self._client.end()
            except RoomError as error:
                if self.elsewhere and error.trouble != Trouble.NO_ROOM:
                    raise  # it is still there, and only this can end it
            self._leave("ended")
            if self.elsewhere:
                kept.forget(self.folder)
            else:
                process.end(self.folder)

    def leave(self) -> None:
        """Let go of the room without ending it."""
        self._leave("none")

    def _bring_back(self) -> None:
        """Start the process again; if that doesn't help a few times, leave it to a person."""
        self._in_a_row += 1
        if self._in_a_row > IN_A_ROW:
            self._in_a_row, self.state = 0, "left"
            raise RoomError(Trouble.UNREACHABLE)
        try:
            self.go_on()
        except RoomError:
            self.state = "open"  # and so the next look tries once more
            raise

    def _take(self, known: Known) -> None:
        from ajar.room.host.client import Client  # likewise
        from ajar.room.host.rehearsal import Rehearsal

        if self.known != known or not self._client:
            self._leave("left")
            self.known, self._client = known, Client(known.base, known.code, known.key)
        self._see()
        if known.phones and not self._rehearsal:
            self._rehearsal = Rehearsal(known.base, known.code, known.phones, seed=known.key)
            self._rehearsal.begin()

    def _see(self) -> None:
        self.panel = self._there().panel() or self.panel
        self.state, self._in_a_row = "open", 0

    def _there(self) -> Client:
        if self._client is None:
            raise RoomError(Trouble.NO_ROOM)
        return self._client

    def _leave(self, state: State) -> None:
        if self._rehearsal:
            self._rehearsal.stop()
        if self._client:
            self._client.leave()
        process.reap()
        self.known = self._client = self._rehearsal = self.panel = None
        self.state = state
