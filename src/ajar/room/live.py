"""The rooms that are going on, in memory: what phones see now, and which of them wait for more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ajar.room.view import View

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable

    from ajar.room.store import Question, Room


@dataclass(eq=False)
class Live:
    """A room that is going on: its present view, and the connections that wait for the next."""

    view: View
    listeners: set[asyncio.Event] = field(default_factory=set)

    def show(self, view: View) -> None:
        """Let this be what phones see, unless something newer is."""
        if view.room.version > self.view.room.version:
            is_new = view.question != self.view.question
            self.view = view
            if is_new:
                self.call()

    def call(self) -> None:
        """Wake all that wait."""
        for listener in self.listeners:
            listener.set()


class Rooms:
    """The rooms that are going on, by their code."""

    def __init__(self) -> None:
        self._rooms: dict[str, Live] = {}
        self.closing = False
        """Whether the server stops: then nobody is kept waiting."""

    def __len__(self) -> int:
        return len(self._rooms)

    def get(self, code: str | None) -> Live | None:
        """Return the room with this code."""
        return self._rooms.get(code) if code else None

    def show(self, room: Room, questions: Iterable[Question]) -> Live:
        """Let phones see a room as it is now."""
        view = View(room, tuple(questions))
        live = self._rooms.get(room.code)
        if live is None:
            live = self._rooms[room.code] = Live(view)
        else:
            live.show(view)
        return live

    def renew(self, room: Room, questions: Iterable[Question]) -> None:
        """Let phones see a room as it is now, if any can be in it here."""
        if room.code in self._rooms:
            self.show(room, questions)

    def versions(self) -> dict[str, int]:
        """Return which version of each room phones see. Any thread may call this."""
        return {code: live.view.room.version for code, live in list(self._rooms.items())}

    def end(self, code: str) -> None:
        """Tell those who are in a room that it has ended, and forget it."""
        live = self._rooms.pop(code, None)
        if live:
            ended = live.view.room
            live.view = View(ended, (), ended=True)
            live.call()

    def end_all(self) -> None:
        """End every room."""
        for code in list(self._rooms):
            self.end(code)

    def over(self, now: float) -> list[str]:
        """Return the codes of the rooms whose time has come, in seconds since 1970."""
        return [code for code, one in self._rooms.items() if one.view.room.expires <= now]

    def call(self) -> None:
        """Wake all connections that wait: to say that they are still there, or to end."""
        for live in self._rooms.values():
            live.call()

    def close(self) -> None:
        """Let no connection wait any more."""
        self.closing = True
        self.call()
