"""Reads a room for its panel, changes it, and streams the panel to walls and remotes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.broadcast import EVENT_STREAM, HEARTBEAT_SECONDS, until_disconnect
from ajar.room.server.state import RoomRows, panel_of
from ajar.room.storage import queries, stages
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ajar.room.server.broadcast import LiveRoom
    from ajar.room.server.endpoint import AppState, RoomRequest

T = TypeVar("T")
_COUNT_SECONDS = 0.5
"""Maximum delay of answer counts on a stream. All other changes are sent at once."""
_ENDED = b'event: panel\ndata: {"ended":true}\n\n'
_HEARTBEATS = round(HEARTBEAT_SECONDS / _COUNT_SECONDS)


async def read_rows(
    state: AppState, code: str, has_etag: Callable[[str], bool]
) -> tuple[str, RoomRows | None]:
    """Return the ETag of a room's panel, and its data unless the client has it."""

    def read(connection: Connection) -> tuple[str, RoomRows | None]:
        etag = '"{}.{}"'.format(*queries.version_of(connection, code))
        return etag, None if has_etag(etag) else _rows(connection, code)

    return await run_on_room(state, code, read)


async def change(
    state: AppState, request: RoomRequest, action: Callable[..., T]
) -> tuple[T, RoomRows]:
    """Change a room in one transaction, and show everybody the result."""
    code = request.room.view.room.code

    def work(connection: Connection) -> tuple[T, RoomRows]:
        return action(connection, code), _rows(connection, code)

    result, rows = await run_on_room(state, code, work)
    state.rooms.show(rows.room, rows.questions)
    return result, rows


async def run_on_room(state: AppState, code: str, work: Callable[[Connection], T]) -> T:
    """Run work on a room that another worker may have ended."""
    try:
        return await state.queue.run(work)
    except RoomRuleError as error:
        if error.code == "no-room":
            state.rooms.end(code)
        raise


class PanelStream(Response):
    """A room's panel as server-sent events, until the room ends or the key is revoked.

    `may_follow` returns whether the key is still valid.
    """

    def __init__(
        self, state: AppState, room: LiveRoom, may_follow: Callable[[], Awaitable[bool]]
    ) -> None:
        self.status_code = 200
        self.raw_headers = list(EVENT_STREAM)
        self._state, self._room, self._may_follow = state, room, may_follow

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send each panel as it comes."""
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if scope["method"] != "HEAD":
            await self._send_panels(receive, send)
        await send({"type": "http.response.body", "body": b""})

    async def _send_panels(self, receive: Receive, send: Send) -> None:
        woken = asyncio.Event()
        disconnect = asyncio.ensure_future(until_disconnect(receive))
        disconnect.add_done_callback(lambda _: woken.set())
        self._room.followers.add(woken)
        etag, silent = "", 0
        try:
            while not (disconnect.done() or self._state.rooms.is_closing or self._room.view.ended):
                was_woken = woken.is_set()
                woken.clear()
                if was_woken and not await self._may_follow():
                    break
                etag, body = await self._next(etag)
                silent = 0 if body else silent + 1
                if silent >= _HEARTBEATS:
                    body, silent = b":\n\n", 0
                if body:
                    await send({"type": "http.response.body", "body": body, "more_body": True})
                await _wait(woken)
        except (BusyError, RoomRuleError):
            pass  # clients reconnect, and get the reason
        finally:
            self._room.followers.discard(woken)
            disconnect.cancel()
        if self._room.view.ended:
            await send({"type": "http.response.body", "body": _ENDED, "more_body": True})

    async def _next(self, etag: str) -> tuple[str, bytes]:
        """Return the newest ETag, and the panel as an event if it has changed."""
        code = self._room.view.room.code
        newest, rows = await read_rows(self._state, code, lambda tag: tag == etag)
        if rows is None:
            return newest, b""
        panel = panel_of(rows, self._state.now(), self._room.hosts).model_dump_json().encode()
        return newest, b"event: panel\ndata: %b\n\n" % panel


def _rows(connection: Connection, code: str) -> RoomRows:
    room = queries.find_room(connection, code)
    if room is None:
        raise RoomRuleError(code="no-room")
    return RoomRows(
        room,
        queries.questions_of(connection, code),
        queries.count_joined(connection, code),
        stages.stage_of(connection, code),
        stages.presenters_of(connection, code),
    )


async def _wait(woken: asyncio.Event) -> None:
    """Wait for a change, or until it is time to count again."""
    try:
        async with asyncio.timeout(_COUNT_SECONDS):
            await woken.wait()
    except TimeoutError:
        pass
