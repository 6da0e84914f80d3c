"""Handlers for facilitators and hosts: rooms, the panel, actions on questions.

Walls and remotes follow the same panel; their own handlers are in `wall_routes`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ajar.content.exercise import Choice, Sort
from ajar.room.rules.codes import format_code, hash_key, new_code, new_key, new_salt
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Room
from ajar.room.rules.schemas import CreatedRoom, NewQuestion
from ajar.room.server.broadcast import EVENT_STREAM, HEARTBEAT_SECONDS, until_disconnect
from ajar.room.server.endpoint import AppState, RoomRequest, has_presenter_key, model_response
from ajar.room.server.logs import log_event
from ajar.room.server.state import RoomRows, iso_time, panel_of, panel_question
from ajar.room.storage import queries, question_actions, stages
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ajar.room.server.broadcast import LiveRoom

T = TypeVar("T")
_ROOM_SECONDS = 12 * 3600
"""A room ends by itself after this time."""
_COUNT_SECONDS = 0.5
"""Maximum delay of answer counts on a stream. All other changes are sent at once."""
_ENDED = b'event: panel\ndata: {"ended":true}\n\n'
_HEARTBEATS = round(HEARTBEAT_SECONDS / _COUNT_SECONDS)


async def create_room(state: AppState, request: RoomRequest) -> Response:
    """Create a room."""
    key = new_key()
    expires = int(state.now()) + _ROOM_SECONDS
    room = Room(new_code(), hash_key(key), new_salt(), request.model.practice, expires)
    await state.queue.run(partial(queries.add_room, room=room))
    state.rooms.show(room, ())
    log_event("room-opened", rooms=len(state.rooms))
    created = CreatedRoom(code=format_code(room.code), key=key, expires=iso_time(expires))
    return model_response(created, 201)


async def stop_server(state: AppState, request: RoomRequest) -> Response:  # noqa: ARG001
    """Stop the server gracefully. Its rooms stay in its folder."""
    if state.stop is None:
        raise RoomRuleError(code="stop-disabled")
    state.stop()
    return Response(status_code=204)


async def end_room(state: AppState, request: RoomRequest) -> Response:
    """End a room, and delete everything in it."""
    code = request.room.view.room.code
    await state.queue.run(partial(queries.delete_room, code=code))
    state.rooms.end(code)
    log_event("room-ended", rooms=len(state.rooms))
    return Response(status_code=204)


async def room_panel(state: AppState, request: RoomRequest) -> Response:
    """Return the room as its facilitator sees it."""
    etag, rows = await _read_rows(state, request.room.view.room.code, request.has_etag)
    headers = {"etag": etag}
    if rows is None:
        return Response(status_code=304, headers=headers)
    return model_response(panel_of(rows, state.now(), request.room.hosts), headers=headers)


async def panel_events(state: AppState, request: RoomRequest) -> Response:
    """Return a stream of the room as its facilitator sees it."""
    room = request.room
    return PanelStream(state, room, lambda: has_presenter_key(state, room, request))


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
                with suppress(TimeoutError):
                    async with asyncio.timeout(_COUNT_SECONDS):
                        await woken.wait()
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
        newest, rows = await _read_rows(self._state, code, lambda tag: tag == etag)
        if rows is None:
            return newest, b""
        panel = panel_of(rows, self._state.now(), self._room.hosts).model_dump_json().encode()
        return newest, b"event: panel\ndata: %b\n\n" % panel


async def post_question(state: AppState, request: RoomRequest) -> Response:
    """Add a question to the room, or update the one of this name."""
    new: NewQuestion = request.model
    sets = [item.cards for item in new.exercise.items if isinstance(item, Choice | Sort)]
    if any(isinstance(cards, str) for cards in sets):  # only the name of a set, not its cards
        raise RoomRuleError(code="body", message="Invalid request: exercise.items (no cards).")
    text = new.exercise.model_dump_json(exclude_defaults=True)
    put = partial(question_actions.upsert_question, fresh=new.fresh)
    action = partial(put, name=new.name, text=text, minutes=new.minutes)
    is_new, rows = await change_room(state, request, action)
    question = next(question for question in rows.questions if question.name == new.name)
    panel = panel_question(question, rows.questions, state.now())
    return model_response(panel, 201 if is_new else 200)


async def post_open(state: AppState, request: RoomRequest) -> Response:
    """Open a question, and close the one that is open."""
    return await _act(state, request, question_actions.open_for_answers, now=state.now())


async def post_close(state: AppState, request: RoomRequest) -> Response:
    """Close a question."""
    return await _act(state, request, question_actions.close_for_answers)


async def post_reveal(state: AppState, request: RoomRequest) -> Response:
    """Close a question, and reveal what may be revealed of its tally."""
    return await _act(state, request, question_actions.reveal_tally, moves=request.model.moves)


async def post_reset(state: AppState, request: RoomRequest) -> Response:
    """Delete a question's answers, and begin a new round."""
    return await _act(state, request, question_actions.start_new_round)


async def post_hands(state: AppState, request: RoomRequest) -> Response:
    """Fill the tally with a show of hands."""
    counts, people = request.model.counts, request.model.people
    return await _act(state, request, question_actions.store_hands, counts=counts, people=people)


async def _act(
    state: AppState,
    request: RoomRequest,
    action: Callable[..., None],
    **arguments: Any,  # noqa: ANN401 (of the action)
) -> Response:
    """Run an action on a question; respond with the panel after it."""
    number = request.question_id
    return await panel_after(state, request, partial(action, number=number, **arguments))


async def change_room(
    state: AppState, request: RoomRequest, action: Callable[..., T]
) -> tuple[T, RoomRows]:
    """Change a room in one transaction, and show everybody the result."""
    code = request.room.view.room.code

    def work(connection: Connection) -> tuple[T, RoomRows]:
        return action(connection, code), _rows(connection, code)

    result, rows = await run_on_room(state, code, work)
    state.rooms.show(rows.room, rows.questions)
    return result, rows


async def panel_after(
    state: AppState, request: RoomRequest, action: Callable[..., object]
) -> Response:
    """Change a room as `change_room` does; respond with its panel after that."""
    _, rows = await change_room(state, request, action)
    return model_response(panel_of(rows, state.now(), request.room.hosts))


async def run_on_room(state: AppState, code: str, work: Callable[[Connection], T]) -> T:
    """Run work on a room that another worker may have ended."""
    try:
        return await state.queue.run(work)
    except RoomRuleError as error:
        if error.code == "no-room":
            state.rooms.end(code)
        raise


async def _read_rows(
    state: AppState, code: str, has_etag: Callable[[str], bool]
) -> tuple[str, RoomRows | None]:
    """Return the ETag of a room's panel, and its data unless the client has it."""

    def read(connection: Connection) -> tuple[str, RoomRows | None]:
        etag = '"{}.{}"'.format(*queries.version_of(connection, code))
        return etag, None if has_etag(etag) else _rows(connection, code)

    return await run_on_room(state, code, read)


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
