"""What phones can ask for: the page, the state, and to add an answer."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

from ajar.content.answers import AnswerError
from ajar.room.rules.codes import used_key_hash
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.schemas import PHONE_KEY
from ajar.room.rules.tally import increments_of
from ajar.room.server.http import Reply, tagged, takes_packed
from ajar.room.storage.answer_writer import Increment
from ajar.room.storage.tables import JOINED

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ajar.room.rules.schemas import Answers
    from ajar.room.server.broadcast import Live, Rooms
    from ajar.room.server.endpoint import Answer, Asked, Service
    from ajar.room.server.state import PhoneView

STREAM = [(b"content-type", b"text/event-stream"), (b"x-accel-buffering", b"no")]
"""The second asks a proxy to pass on what comes at once."""
STILL_THERE = b":\n\n"
YES = b'{"counted":true}'
NOTHING = b"{}"
PHONE = b"ajar-phone"
IS_KEY = re.compile(PHONE_KEY).fullmatch


async def state(service: Service, asked: Asked) -> Answer:
    """Say what phones see now."""
    _count_who_is_there(service, asked)
    view = asked.live.view
    return tagged(asked.scope, view.etag.encode(), lambda: view.state)


async def events(service: Service, asked: Asked) -> Answer:
    """Say what phones see, now and whenever it changes, until they leave."""
    _count_who_is_there(service, asked)
    live, rooms = asked.live, service.rooms

    async def follow(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": STREAM})
        if scope["method"] != "HEAD":
            await _follow(live, rooms, receive, send)
        await send({"type": "http.response.body", "body": b""})

    return follow


async def answers(service: Service, asked: Asked) -> Answer:
    """Add a phone's answer to the tally; confirmed once it is on the disk."""
    body = asked.body
    view = await _that_asks(service, asked.live.view, body)
    question = view.by_id.get(body.question)
    if question is None:
        raise RoomRuleError(code="closed")
    try:
        adds = increments_of(question.exercise, body.answers, body.moved)
    except AnswerError as error:
        raise RoomRuleError(code="answer", message=str(error)) from None
    if body.moved and question.id not in view.with_moves:
        raise RoomRuleError(code="answer")
    code, salt = view.room.code, view.room.salt
    key = used_key_hash(salt, body.question, body.round, body.key)
    sizes = view.unit_sizes[question.id]
    outcome = await service.counting.count(
        Increment(code, body.question, body.round, key, adds, sizes)
    )
    if outcome == "no-room":
        service.rooms.end(code)
    if outcome != "counted":
        raise RoomRuleError(code=outcome)
    return Reply(YES)


async def _that_asks(service: Service, view: PhoneView, body: Answers) -> PhoneView:
    """Return a view of a room with what is answered, which may be asked on another worker."""
    workers = service.workers
    for _ in range(2):  # what comes of the first may have been read before it was asked
        question = view.by_id.get(body.question)
        if workers is None or (question and question.round >= body.round):
            break
        live = await workers.find(view.room.code)
        if live is None:
            raise RoomRuleError(code="no-room")
        view = live.view
    return view


async def door(service: Service, asked: Asked) -> Answer:
    """Give the page that asks for a code."""
    return service.door(None, packed=takes_packed(asked.scope))


async def page(service: Service, asked: Asked) -> Answer:
    """Give the page with the state of a room in it; if there is none, the one that asks."""
    state = asked.live.view.state if asked.live else None
    return service.door(state, packed=takes_packed(asked.scope))


async def join(service: Service, asked: Asked) -> Answer:
    """Count a phone as one that is there."""
    _joined(service, asked, asked.body.key)
    return Reply(NOTHING)


def _count_who_is_there(service: Service, asked: Asked) -> None:
    """Count a phone that says with another request that it is there: one request less for it."""
    said = next((value for name, value in asked.scope["headers"] if name == PHONE), None)
    if said is None or asked.scope["method"] == "HEAD":
        return
    key = said.decode("latin-1")
    if not IS_KEY(key):
        msg = "Invalid request: Ajar-Phone (string_pattern_mismatch)."
        raise RoomRuleError(code="body", message=msg)
    _joined(service, asked, key)


def _joined(service: Service, asked: Asked, key: str) -> None:
    room = asked.live.view.room
    spent = used_key_hash(room.salt, JOINED, 0, key)
    service.counting.count_soon(Increment(room.code, JOINED, 0, spent, {}, {}))


async def _follow(live: Live, rooms: Rooms, receive: Receive, send: Send) -> None:
    """Send each view of a room as it comes, until it ends or the other side leaves."""
    called = asyncio.Event()
    gone = asyncio.ensure_future(_departure(receive))
    gone.add_done_callback(lambda _: called.set())
    live.add(called)
    seen: PhoneView | None = None
    try:
        while not (gone.done() or rooms.closing):
            view = live.view
            body = STILL_THERE if view is seen else view.event
            await send({"type": "http.response.body", "body": body, "more_body": True})
            if view.ended:
                break
            seen = view
            await called.wait()
            called.clear()
    finally:
        live.drop(called)
        gone.cancel()


async def _departure(receive: Receive) -> None:
    """Return when the other side has left."""
    while (await receive())["type"] != "http.disconnect":
        pass
