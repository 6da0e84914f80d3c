"""Handlers for phones: the page, the room's state and events, joining, answers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ajar.content.answers import AnswerError
from ajar.room.rules.codes import used_key_hash
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.schemas import PHONE_KEY, Answers, Counted, Empty
from ajar.room.rules.tally import increments_of
from ajar.room.server.broadcast import EVENT_STREAM, until_disconnect
from ajar.room.server.endpoint import AppState, RoomRequest, model_response
from ajar.room.server.middleware import JSON
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.tables import JOINED

if TYPE_CHECKING:
    from ajar.room.server.broadcast import LiveRoom, LiveRooms
    from ajar.room.server.state import PhoneView

_COUNTED = model_response(Counted())
_JOINED = model_response(Empty())
_HEARTBEAT = b":\n\n"
_MOST_HOSTS, _LONGEST_HOST = 10, 100
_is_phone_key = re.compile(PHONE_KEY).fullmatch


class EventStream(Response):
    """A room's state as server-sent events, until the room ends or the phone leaves.

    Starlette's `StreamingResponse` runs a task group for each connection; this needs one task and
    one `asyncio.Event`, which matters for ten thousand phones.
    """

    def __init__(
        self,
        room: LiveRoom,
        rooms: LiveRooms,
        event: Callable[[PhoneView], bytes] = attrgetter("event"),
    ) -> None:
        self.status_code = 200
        self.raw_headers = list(EVENT_STREAM)
        self._room, self._rooms, self._event = room, rooms, event

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send each view of the room as it comes."""
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if scope["method"] != "HEAD":
            await self._send_views(receive, send)
        await send({"type": "http.response.body", "body": b""})

    async def _send_views(self, receive: Receive, send: Send) -> None:
        woken = asyncio.Event()
        disconnect = asyncio.ensure_future(until_disconnect(receive))
        disconnect.add_done_callback(lambda _: woken.set())
        self._room.add_listener(woken)
        sent: PhoneView | None = None
        try:
            while not (disconnect.done() or self._rooms.is_closing):
                view = self._room.view
                body = _HEARTBEAT if view is sent else self._event(view)
                await send({"type": "http.response.body", "body": body, "more_body": True})
                if view.ended:
                    break
                sent = view
                await woken.wait()
                woken.clear()
        finally:
            self._room.remove_listener(woken)
            disconnect.cancel()


async def room_state(state: AppState, request: RoomRequest) -> Response:
    """Return the room as phones see it."""
    _count_phone(state, request)
    view = request.room.view
    headers = {"etag": view.etag}
    if request.has_etag(view.etag):
        return Response(status_code=304, headers=headers)
    return Response(state.page.asked(request).said(view)[0], 200, headers, JSON)


async def room_events(state: AppState, request: RoomRequest) -> Response:
    """Return a stream of the room as phones see it."""
    _count_phone(state, request)
    page = state.page.asked(request)
    return EventStream(request.room, state.rooms, lambda view: page.said(view)[1])


async def add_answer(state: AppState, request: RoomRequest) -> Response:
    """Add a phone's answer to the tally; the response confirms that it is on disk."""
    answers: Answers = request.model
    view = await _view_with_question(state, request.room.view, answers)
    question = view.by_id.get(answers.question)
    if question is None:
        raise RoomRuleError(code="closed")
    try:
        increments = increments_of(question.exercise, answers.answers, answers.moved)
    except AnswerError as error:
        raise RoomRuleError(code="answer", message=str(error)) from None
    if answers.moved and question.id not in view.with_moves:
        raise RoomRuleError(code="answer")
    code, number, asked_round = view.room.code, answers.question, answers.round
    key = used_key_hash(view.room.salt, number, asked_round, answers.key)
    outcome = await state.queue.count(
        Increment(code, number, asked_round, key, increments, view.unit_sizes[number])
    )
    if outcome == "no-room":
        state.rooms.end(code)
    if outcome != "counted":
        raise RoomRuleError(code=outcome)
    return _COUNTED


async def danger_words(state: AppState, request: RoomRequest) -> Response:
    """Return the words of danger, the same for every phone."""
    page = state.page.asked(request)
    return page.danger_words(accept_encoding=request.headers.get("accept-encoding", ""))


async def start_page(state: AppState, request: RoomRequest) -> Response:
    """Return the page that asks for a join code."""
    page = state.page.asked(request)
    return page.response(None, accept_encoding=request.headers.get("accept-encoding", ""))


async def room_page(state: AppState, request: RoomRequest) -> Response:
    """Return the page with the room's state in it; without a room, the one that asks for a code."""
    view = request.room_or_none.view if request.room_or_none else None
    page = state.page.asked(request)
    return page.response(view, accept_encoding=request.headers.get("accept-encoding", ""))


async def join_room(state: AppState, request: RoomRequest) -> Response:
    """Count a phone as joined."""
    _join(state, request, request.model.key)
    return _JOINED


async def _view_with_question(state: AppState, view: PhoneView, answers: Answers) -> PhoneView:
    """Return a view that includes the answered question, which another worker may have opened."""
    for _ in range(2):  # the first lookup may have begun before the question was opened
        question = view.by_id.get(answers.question)
        if state.sync is None or (question and question.round >= answers.round):
            break
        live = await state.sync.find(view.room.code)
        if live is None:
            raise RoomRuleError(code="no-room")
        view = live.view
    return view


def _count_phone(state: AppState, request: RoomRequest) -> None:
    """Count a phone that joins with another request, which saves it one."""
    key = request.headers.get("ajar-phone")
    if key is None or request.method == "HEAD":
        return
    if not _is_phone_key(key):
        msg = "Invalid request: Ajar-Phone (string_pattern_mismatch)."
        raise RoomRuleError(code="body", message=msg)
    _join(state, request, key)


def _join(state: AppState, request: RoomRequest, key: str) -> None:
    room = request.room.view.room
    if len(request.room.hosts) < _MOST_HOSTS:
        request.room.hosts.add(request.headers.get("host", "")[:_LONGEST_HOST])
    hashed = used_key_hash(room.salt, JOINED, 0, key)
    state.queue.count_soon(Increment(room.code, JOINED, 0, hashed, {}, {}))
