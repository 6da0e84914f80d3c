"""Handlers for facilitators and hosts: rooms, the panel, actions on questions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ajar.content.exercise import Choice, Sort
from ajar.room.rules.codes import format_code, hash_key, new_code, new_key, new_salt
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.question import Room
from ajar.room.rules.schemas import CreatedRoom, NewQuestion
from ajar.room.server.endpoint import AppState, RoomRequest, model_response
from ajar.room.server.logs import log_event
from ajar.room.server.state import iso_time, panel_of, panel_question
from ajar.room.server.walls import panels
from ajar.room.storage import queries, question_actions

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOM_SECONDS = 12 * 3600
"""A room ends by itself after this time."""


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
    etag, rows = await panels.read_rows(state, request.room.view.room.code, request.has_etag)
    headers = {"etag": etag}
    if rows is None:
        return Response(status_code=304, headers=headers)
    return model_response(panel_of(rows, state.now(), request.room.hosts), headers=headers)


async def post_question(state: AppState, request: RoomRequest) -> Response:
    """Add a question to the room, or update the one of this name."""
    new: NewQuestion = request.model
    sets = [item.cards for item in new.exercise.items if isinstance(item, Choice | Sort)]
    if any(isinstance(cards, str) for cards in sets):  # only the name of a set, not its cards
        raise RoomRuleError(code="body", message="Invalid request: exercise.items (no cards).")
    text = new.exercise.model_dump_json(exclude_defaults=True)
    put = partial(question_actions.upsert_question, fresh=new.fresh)
    action = partial(put, name=new.name, text=text, minutes=new.minutes)
    is_new, rows = await panels.change(state, request, action)
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
    _, rows = await panels.change(state, request, partial(action, number=number, **arguments))
    return model_response(panel_of(rows, state.now(), request.room.hosts))
