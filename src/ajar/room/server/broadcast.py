"""The open rooms in memory: their current views, and the connections that wait for changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from ajar.room.server.state import PhoneView

if TYPE_CHECKING:
    import asyncio

    from starlette.types import Receive

    from ajar.room.rules.question import Question, Room

HEARTBEAT_SECONDS = 20
"""The time between heartbeats on a waiting connection."""
EVENT_STREAM = (
    (b"content-type", b"text/event-stream"),
    (b"x-accel-buffering", b"no"),  # nginx passes each event on at once
)
"""The headers of a stream of server-sent events."""


async def until_disconnect(receive: Receive) -> None:
    """Wait until a client has left."""
    while (await receive())["type"] != "http.disconnect":
        pass


@dataclass(eq=False)
class LiveRoom:
    """An open room: its current view, and the listeners that wait for the next one.

    Each listener has a number: the second of the heartbeat interval in which it is woken. Waking
    ten thousand in the same second would delay everybody else by half a second.
    """

    view: PhoneView
    listeners: dict[asyncio.Event, int] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    """The addresses of this server under which phones have joined; none is that of a phone."""
    followers: set[asyncio.Event] = field(default_factory=set)
    """Set at each change: those of walls and remotes, which see more than phones do."""
    _numbers: Iterator[int] = field(default_factory=count)

    def add_listener(self, listener: asyncio.Event) -> None:
        """Register a listener, which is set at each change."""
        self.listeners[listener] = next(self._numbers) % HEARTBEAT_SECONDS

    def remove_listener(self, listener: asyncio.Event) -> None:
        """Remove a listener, if it is registered."""
        self.listeners.pop(listener, None)

    def show(self, view: PhoneView) -> None:
        """Show phones a view, unless they see a newer one."""
        if view.room.version > self.view.room.version:
            has_changed = view.question != self.view.question
            self.view = view
            if has_changed:
                self.wake()
            for follower in self.followers:
                follower.set()

    def wake(self) -> None:
        """Wake all listeners and followers."""
        for listener in (*self.listeners, *self.followers):
            listener.set()

    def send_heartbeats(self, second: int) -> None:
        """Wake the listeners whose second of the heartbeat interval this is."""
        turn = second % HEARTBEAT_SECONDS
        for listener, number in self.listeners.items():
            if number == turn:
                listener.set()


class LiveRooms:
    """The open rooms, by code."""

    def __init__(self) -> None:
        self._rooms: dict[str, LiveRoom] = {}
        self.is_closing = False  # whether the server is stopping: then no connection waits
        self.on_end: list[Callable[[str], None]] = []  # called with the code of a room that ended

    def __len__(self) -> int:
        return len(self._rooms)

    def get(self, code: str | None) -> LiveRoom | None:
        """Return the room with this code."""
        return self._rooms.get(code) if code else None

    def show(self, room: Room, questions: Iterable[Question]) -> LiveRoom:
        """Show phones a room as it is now."""
        view = PhoneView(room, tuple(questions))
        live = self._rooms.get(room.code)
        if live is None:
            live = self._rooms[room.code] = LiveRoom(view)
        else:
            live.show(view)
        return live

    def renew(self, room: Room, questions: Iterable[Question]) -> None:
        """Show phones a room as it is now, if it is in memory."""
        if room.code in self._rooms:
            self.show(room, questions)

    def versions(self) -> dict[str, int]:
        """Return the version of each room in memory, by code. Any thread may call this."""
        return {code: live.view.room.version for code, live in list(self._rooms.items())}

    def end(self, code: str) -> None:
        """Tell the phones in a room that it has ended, and forget it."""
        live = self._rooms.pop(code, None)
        if live:
            live.view = PhoneView(live.view.room, (), ended=True)
            live.wake()
            for listener in self.on_end:
                listener(code)

    def end_all(self) -> None:
        """End every room."""
        for code in list(self._rooms):
            self.end(code)

    def expired(self, now: float) -> list[str]:
        """Return the codes of the rooms that have expired at `now`, in seconds since 1970."""
        return [code for code, live in self._rooms.items() if live.view.room.expires <= now]

    def send_heartbeats(self, second: int) -> None:
        """Send heartbeats to the waiting connections whose turn it is."""
        for live in self._rooms.values():
            live.send_heartbeats(second)

    def close(self) -> None:
        """Let no connection wait any longer."""
        self.is_closing = True
        for live in self._rooms.values():
            live.wake()
