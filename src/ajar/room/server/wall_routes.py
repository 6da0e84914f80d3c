"""Handlers for walls and remotes: their pages, tickets, the deck and the stage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from starlette.responses import Response

from ajar.room.rules.codes import hash_key, new_key, scan_of
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.schemas import CreatedTicket, PresenterKey
from ajar.room.server.endpoint import AppState, RoomRequest, model_response, refuse_guess
from ajar.room.server.facilitator_routes import change_room, panel_after, run_on_room
from ajar.room.server.middleware import JSON
from ajar.room.server.page import compressed
from ajar.room.storage import stages

if TYPE_CHECKING:
    from ajar.room.rules.schemas import NewTicket, UsedTicket
    from ajar.room.rules.stage import StagedDeck, StageStep


async def wall_page(state: AppState, request: RoomRequest) -> Response:
    """Return the page of the wall."""
    page = state.page.asked(request)
    return page.presenter("wall", request.headers.get("accept-encoding", ""))


async def remote_page(state: AppState, request: RoomRequest) -> Response:
    """Return the page of a remote."""
    page = state.page.asked(request)
    return page.presenter("remote", request.headers.get("accept-encoding", ""))


async def post_ticket(state: AppState, request: RoomRequest) -> Response:
    """Make a ticket for a wall or a remote."""
    new: NewTicket = request.model
    ticket = new_key()
    action = partial(stages.add_ticket, kind=new.kind, ticket=hash_key(ticket))
    number, _ = await change_room(state, request, action)
    code = request.room.view.room.code
    language = state.page.asked(request).language  # that of the page which asks for it
    base = f"{(new.base or '').rstrip('/')}/{new.kind}?{language}"
    scan = scan_of(f"{base}#{code}.{ticket}") if new.base else None
    return model_response(CreatedTicket(id=number, ticket=ticket, scan=scan), 201)


async def post_presenter(state: AppState, request: RoomRequest) -> Response:
    """Give a key for a ticket, once."""
    used: UsedTicket = request.model
    key = new_key()
    action = partial(stages.use_ticket, ticket=hash_key(used.ticket), key=hash_key(key))
    is_valid, _ = await change_room(state, request, action)
    if not is_valid:
        refuse_guess(state, request, used.ticket, "ticket")
    return model_response(PresenterKey(key=key), 201)


async def delete_presenter(state: AppState, request: RoomRequest) -> Response:
    """Revoke a wall, a remote or a ticket."""
    action = partial(stages.revoke_presenter, number=request.question_id)
    return await panel_after(state, request, action)


async def put_deck(state: AppState, request: RoomRequest) -> Response:
    """Give the room a deck."""
    staged: StagedDeck = request.model
    return await panel_after(state, request, partial(stages.store_deck, staged=staged))


async def read_deck(state: AppState, request: RoomRequest) -> Response:
    """Return the room's deck."""
    code = request.room.view.room.code
    deck = await run_on_room(state, code, partial(stages.deck_of, code=code))
    if deck is None:
        raise RoomRuleError(code="no-deck")
    encoding = request.headers.get("accept-encoding", "")
    headers = {"Content-Type": JSON, "Vary": "Accept-Encoding"}
    return compressed(deck.encode(), headers, gzipped="gzip" in encoding)


async def post_stage(state: AppState, request: RoomRequest) -> Response:
    """Take a step."""
    step: StageStep = request.model
    action = partial(stages.move_stage, step=step, now=state.now())
    return await panel_after(state, request, action)
