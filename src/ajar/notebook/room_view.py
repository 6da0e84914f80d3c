"""The open room: a group session together with the views that a facilitator's notebook shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.content.exercise import CHECK_IN, Key
from ajar.notebook import blocks, moves, taking
from ajar.notebook import question_panel as asking
from ajar.notebook.chart_cache import Drawn
from ajar.notebook.join_panel import DOOR, door_of, way_in
from ajar.notebook.journal_view import OpenJournal
from ajar.notebook.room_poller import Following
from ajar.notebook.seen import NotNowError, said
from ajar.notebook.updates import Updates
from ajar.room.host import room_file as kept
from ajar.room.host.room_error import RoomError
from ajar.room.host.room_file import HERE, NETWORK
from ajar.room.host.session import Hosting

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.content.materials import Materials
    from ajar.notebook.widget import View

MOST_PHONES = 100
"""The most made-up phones of a rehearsal."""


class OpenRoom:
    """A room as this notebook shows it. Nothing is opened before somebody asks for it.

    Shown by itself, it is the door: how to open the room and how to come in. Its forms are for
    showing; what is typed into them is not counted.

    Parameters
    ----------
    materials
        The words.
    elsewhere
        The address of a server that keeps rooms; empty: this computer does.
    """

    def __init__(self, materials: Materials, elsewhere: str = "") -> None:
        self._materials = materials
        self._journal = OpenJournal(materials, "room")
        self._minutes: dict[str, int] = {}
        self._picked = ""
        self._opened = ""  # the code of the room that was opened here last
        self._drawn = Drawn(materials.words)
        self._updates = Updates(self._state)
        try:
            hosting = Hosting(elsewhere=elsewhere)
        except RoomError as error:
            raise NotNowError(said(error, materials.words)) from None
        self._room = Following(hosting, self._drawn.draw, self._updates.send)
        self._room.find()

    def ask(self, name: str, minutes: int = 0) -> View:
        """Return an exercise, to be shown on the wall and opened on the phones.

        Parameters
        ----------
        name
            The exercise.
        minutes
            What the agenda gives it; 0: nothing is said about it.

        Raises
        ------
        MaterialsError
            If there is no such exercise, or its file needs mending.
        """
        return self._ask(Key(name), minutes)

    def check_in(self, moment: str, minutes: int = 0) -> View:
        """Return the three rulers for one moment, likewise."""
        return self._ask(Key(CHECK_IN, moment), minutes)

    def readiness_chart(self) -> View:
        """Return the group's rulers at its first and its newest check-in, once both are shown."""
        return self._show(moves.block())

    def scenario(self) -> View:
        """Return the story of the made-up couple, with a way to pick another one."""
        return self._journal.scenario()

    def rehearse(self, phones: int = 12) -> View:
        """Open a room for practice on this computer only, with made-up phones; return its door.

        Parameters
        ----------
        phones
            How many, from 1 to 100.
        """
        self._now(lambda: self._rehearse(phones))
        return self._door()

    def end(self) -> None:
        """End the room: everything in it is deleted, and nothing listens any more."""
        self._now(self._room.hosting.end)

    def reload(self, materials: Materials) -> None:
        """Go on with the same room and with words that were read just now."""
        self._materials = materials
        self._journal.reload(materials)
        self._room.find()

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self._door())

    def __repr__(self) -> str:
        # The default says where it lies in memory, and a cell's plain-text output is saved.
        return "The room. It is shown where notebooks can show widgets."

    def _door(self) -> View:
        notice = blocks.notice(self._materials, "room")
        return self._show({"kind": "door", "key": DOOR}, notice)

    def _ask(self, key: Key, minutes: int) -> View:
        self._minutes[str(key)] = minutes
        exercise = self._journal.asked(key.exercise)
        return self._show(self._journal.form(key), asking.block(key, exercise, minutes))

    def _show(self, *shown: dict[str, Any]) -> View:
        return self._journal.show(*shown, intercept=self._hears)

    def _state(self, key: str) -> dict[str, Any] | None:
        words, seen = self._materials.words, self._room.seen
        if key == DOOR:
            elsewhere = self._room.hosting.elsewhere
            here = seen.known is not None and seen.known.code == self._opened
            return door_of(seen, words, elsewhere=elsewhere, picked=self._picked, here=here)
        if key == moves.CHART:
            return moves.state_of(seen, words, self._drawn)
        if key.startswith(asking.ROOM):
            name, way = key.removeprefix(asking.ROOM), way_in(seen, self._picked)
            return asking.state_of(seen, name, words, self._drawn, way)
        return None

    def _hears(self, view: View, message: dict[str, Any]) -> bool:
        match message:
            case {"ready": True}:
                self._updates.follow(view)
                return False  # the journal has something to tell, too
            case {"room": "look"}:
                self._room.find()
            case {"room": "pick", "ip": str(ip)}:
                self._picked = ip
                self._updates.send()
            case {"room": "take", "what": str(what)} if what in taking.FILES:
                self._room.do(lambda: self._give(view, what))
            case {"room": "rehearse", "phones": int(phones)}:
                self._room.do(lambda: self._rehearse(phones))
            case {"room": str(what)} if what in (steps := self._steps(message)):
                self._room.do(steps[what])
            case {"question": str(name), "do": str(what)} if what in asking.ACTS and (
                f"{asking.ROOM}{name}" in view.keys_shown()
            ):
                self._room.do(lambda: self._act(name, what, message), about=name)
            case {"moves": True}:
                self._room.do(lambda: moves.reveal(self._room.hosting), about=moves.CHART)
            case _:
                return False
        return True

    def _steps(self, message: dict[str, Any]) -> dict[str, Callable[[], object]]:
        """Return what the buttons of the door do."""
        host_key = str(message.get("key", ""))
        return {
            "open": lambda: self._open(NETWORK, host_key=host_key),
            "inside": lambda: self._open(HERE),
            "widen": lambda: self._room.hosting.go_on(NETWORK),
            "go-on": self._room.hosting.go_on,
            "end": self._room.hosting.end,
        }

    def _open(self, host: str, **more: Any) -> None:  # noqa: ANN401 (see Hosting.open)
        there = kept.read(self._room.hosting.folder)
        self._room.hosting.open(host, **more)
        if there is None and (known := self._room.hosting.known):
            self._opened = known.code

    def _rehearse(self, phones: int) -> None:
        self._open(HERE, practice=True, phones=max(1, min(phones, MOST_PHONES)))

    def _act(self, name: str, what: str, message: dict[str, Any]) -> None:
        hosting = self._room.hosting
        if what == "hands" and hosting.state != "open":
            self._open(HERE)  # no phone has to reach it
        exercise = self._journal.asked(Key.named(name).exercise)
        minutes = self._minutes.get(name, 0)
        question = asking.declared(name, exercise, minutes, self._materials.references)
        asking.act(hosting, what, question, message)

    def _give(self, view: View, what: str) -> None:
        file = taking.file_of(what, self._room.hosting.panel or {}, self._materials)
        self._room.later(lambda: view.send_update(file=file))

    def _now(self, step: Callable[[], object]) -> None:
        trouble = self._room.now(step)
        if trouble:
            raise NotNowError(said(trouble, self._materials.words))
