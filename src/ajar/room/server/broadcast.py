"""The rooms that are going on, in memory: what phones see now, and which of them wait for more."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from ajar.room.server.state import PhoneView

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable, Iterator

    from ajar.room.rules.question import Question, Room


HEARTBEAT = 20
"""Seconds between two signs to a waiting phone that its connection is still there."""


@dataclass(eq=False)
class Live:
    """A room that is going on: its present view, and the connections that wait for the next.

    To each of `listeners` belongs a number: which second of `HEARTBEAT` it is reminded in. All in
    the same one would keep everybody else waiting: ten thousand take half a second.
    """

    view: PhoneView
    listeners: dict[asyncio.Event, int] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=count)

    def add(self, listener: asyncio.Event) -> None:
        """Wake this one, too, from now on."""
        self.listeners[listener] = next(self._numbers) % HEARTBEAT

    def drop(self, listener: asyncio.Event) -> None:
        """Wake this one no more."""
        self.listeners.pop(listener, None)

    def show(self, view: PhoneView) -> None:
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

    def remind(self, second: int) -> None:
        """Wake those whose turn it is."""
        turn = second % HEARTBEAT
        for listener, number in self.listeners.items():
            if number == turn:
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
        view = PhoneView(room, tuple(questions))
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
            live.view = PhoneView(ended, (), ended=True)
            live.call()

    def end_all(self) -> None:
        """End every room."""
        for code in list(self._rooms):
            self.end(code)

    def over(self, now: float) -> list[str]:
        """Return the codes of the rooms whose time has come, in seconds since 1970."""
        return [code for code, one in self._rooms.items() if one.view.room.expires <= now]

    def remind(self, second: int) -> None:
        """Let a part of the connections that wait say that they are still there."""
        for live in self._rooms.values():
            live.remind(second)

    def close(self) -> None:
        """Let no connection wait any more."""
        self.closing = True
        for live in self._rooms.values():
            live.call()
