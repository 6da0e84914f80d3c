"""The ASGI application: routes, lifespan, housekeeping and health checks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, update
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.schemas import Empty
from ajar.room.server import facilitator_routes as facilitators
from ajar.room.server import phone_routes as phones
from ajar.room.server import wall_routes as walls
from ajar.room.server.endpoint import Endpoint, error_response, model_response
from ajar.room.server.logs import log_event
from ajar.room.server.middleware import SecurityMiddleware
from ajar.room.server.routes import OPERATIONS, document
from ajar.room.storage import queries
from ajar.room.storage.tables import rooms
from ajar.room.storage.write_queue import BusyError, JobResults, WriteQueue

if TYPE_CHECKING:
    from ajar.room.rules.question import Question, Room
    from ajar.room.server.endpoint import AppState, Handler, RoomRequest

EXPIRY_CHECK_SECONDS = 60
_PROBE_TIMEOUT = 2.0
"""Seconds after which the database counts as unreachable."""
_PROBE_CACHE_SECONDS = 1.0
"""Results of the probe are cached for this time, so that requests cannot cause load."""


class DatabaseProbe:
    """Checks whether the database can be written, once for concurrent requests."""

    def __init__(self) -> None:
        self._check: asyncio.Task[bool] | None = None
        self._valid_until = 0.0

    async def ready(self, state: AppState, request: RoomRequest) -> Response:  # noqa: ARG002
        """Respond, unless the server is stopping or cannot write answers."""
        if state.is_draining or not await self.is_writable(state.queue):
            raise RoomRuleError(code="not-ready", retry_after=1)
        return model_response(Empty())

    async def is_writable(self, queue: WriteQueue) -> bool:
        """Return whether the database can be written."""
        now = asyncio.get_running_loop().time()
        if self._check is None or (self._check.done() and now >= self._valid_until):
            self._valid_until = now + _PROBE_CACHE_SECONDS
            self._check = asyncio.create_task(self._try_to_write(queue))
        return await asyncio.shield(self._check)  # others wait for it if this request is cancelled

    async def _try_to_write(self, queue: WriteQueue) -> bool:
        try:
            async with asyncio.timeout(_PROBE_TIMEOUT):
                await queue.run(_update_nothing)
        except (BusyError, TimeoutError):
            return False
        return True


def _update_nothing(connection: Connection) -> None:
    """Update no row: this fails if nothing can be written, or if the tables are missing."""
    connection.execute(update(rooms).where(rooms.c.code == "").values(version=0))


class DatabaseLossLog:
    """Logs when the database can no longer be written, and when it can again.

    It is one of the write queue's watchers.
    """

    def __init__(self) -> None:
        self._lost_at: float | None = None

    def __call__(self, results: JobResults, now: float) -> None:
        """Look at the results of a batch, at a time of the event loop's clock."""
        is_lost = any(isinstance(result, BusyError) for _, result in results)
        if is_lost and self._lost_at is None:
            self._lost_at = now
            log_event("database-lost", level=logging.WARNING)
        if self._lost_at is not None and not is_lost:
            log_event("database-back", seconds=round(now - self._lost_at, 1))
            self._lost_at = None


async def health(state: AppState, request: RoomRequest) -> Response:  # noqa: ARG001
    """Respond, to show that the process is alive, without any data about rooms."""
    return model_response(Empty())


async def openapi(state: AppState, request: RoomRequest) -> Response:  # noqa: ARG001
    """Return the OpenAPI document."""
    return JSONResponse(document(state.prefix))


HANDLERS: Mapping[str, Handler] = {
    handler.__name__: handler
    for handler in (
        phones.room_state, phones.room_events, phones.add_answer, phones.join_room,
        phones.danger_words, phones.start_page, phones.room_page,
        facilitators.create_room, facilitators.end_room, facilitators.stop_server,
        facilitators.room_panel, facilitators.panel_events, facilitators.post_question,
        facilitators.post_open, facilitators.post_close, facilitators.post_reveal,
        facilitators.post_reset, facilitators.post_hands,
        walls.wall_page, walls.remote_page, walls.post_ticket, walls.post_presenter,
        walls.delete_presenter, walls.put_deck, walls.read_deck, walls.post_stage,
        health, openapi,
    )
}  # fmt: skip
"""The function that handles each operation but `ready`, by the operation's id."""


def create_app(state: AppState) -> ASGIApp:
    """Return the application. The queue of `state` runs as long as it does."""
    state.rooms.on_end.append(state.page.forget)
    by_id = {**HANDLERS, "ready": DatabaseProbe().ready}
    by_path: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        handlers = by_path.setdefault(operation.path, {})
        handlers[operation.method] = operation, by_id[operation.id]
    routes = [
        Route(f"{state.prefix}{path}", Endpoint(state, handlers))
        for path, handlers in by_path.items()
    ]
    if state.prefix:  # as typed by people who read the address from the wall
        routes.append(Route(state.prefix, _redirect_to_start_page))
    others = partial(_not_found, state.prefix)
    router = Router(
        routes, redirect_slashes=False, default=others, lifespan=lambda _: serving(state)
    )
    return SecurityMiddleware(router)


@asynccontextmanager
async def serving(state: AppState) -> AsyncIterator[None]:
    """Load the rooms and run housekeeping; at the end, write pending answers."""
    state.queue.start()
    await _load_rooms(state)
    if state.sync:
        state.sync.start()
    housekeeping = asyncio.create_task(_keep_house(state))
    yield
    housekeeping.cancel()
    state.rooms.close()
    if state.sync:
        await state.sync.stop()
    await state.queue.stop()


async def end_expired_rooms(state: AppState) -> None:
    """Delete the rooms that have expired, and tell the phones in them."""
    now = state.now()
    codes = await state.queue.run(partial(queries.expired_rooms, now=now))
    for code in codes:  # one transaction each, so that no answer waits for more than one
        await state.queue.run(partial(queries.delete_room, code=code))
    for code in state.rooms.expired(now):
        state.rooms.end(code)
    if codes:
        log_event("rooms-expired", expired=len(codes), rooms=len(state.rooms))


async def _load_rooms(state: AppState) -> None:
    """Load the open rooms. With other workers, a room is only loaded when somebody asks for it."""

    def read(connection: Connection) -> list[tuple[Room, list[Question]]]:
        return [
            (room, queries.questions_of(connection, room.code))
            for room in queries.all_rooms(connection)
        ]

    if state.sync is None:
        for room, questions in await state.queue.run(read):
            state.rooms.show(room, questions)
    with suppress(BusyError):  # the next check will do
        await end_expired_rooms(state)


async def _keep_house(state: AppState) -> None:
    """Every second: check the folder and the database, send heartbeats, end old rooms."""
    for second in count(1):
        await asyncio.sleep(1)
        if not state.storage_exists():
            state.rooms.end_all()
            state.on_storage_gone()
            return
        if state.sync:
            state.sync.check_connection()
        state.rooms.send_heartbeats(second)
        if second % EXPIRY_CHECK_SECONDS == 0:
            with suppress(BusyError):  # the next check will do
                await end_expired_rooms(state)


async def _redirect_to_start_page(request: Request) -> Response:
    return RedirectResponse(f"{request.url.path}/", status_code=308)


async def _not_found(prefix: str, scope: Scope, receive: Receive, send: Send) -> None:
    """Redirect a person to the page for the last part of the path, which explains any error."""
    request = Request(scope)
    outside, _, rest = scope["path"].partition(f"{prefix}/")
    parts = [part for part in rest.split("/") if part and not outside]
    is_person = len(parts) == 1 or "text/html" in request.headers.get("accept", "")
    response = error_response(RoomRuleError(code="not-found"))
    if parts and is_person and request.method in ("GET", "HEAD"):
        response = RedirectResponse(f"{prefix}/{parts[-1]}")
    await response(scope, receive, send)
