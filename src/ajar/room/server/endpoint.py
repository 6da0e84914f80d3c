"""Endpoints: shared state, dispatch by method, authorization, request bodies, errors."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ajar.room.rules.codes import KEY_LENGTH, hash_key, key_matches, parse_code
from ajar.room.rules.error_codes import ERRORS, RoomRuleError, error_body
from ajar.room.server.broadcast import LiveRoom, LiveRooms
from ajar.room.server.limits import GuessLimiter, client_address
from ajar.room.server.middleware import JSON
from ajar.room.storage import stages
from ajar.room.storage.write_queue import BusyError, WriteQueue

if TYPE_CHECKING:
    from ajar.room.server.page import PhonePage
    from ajar.room.server.postgres_sync import PostgresSync
    from ajar.room.server.routes import Operation

_BUSY_RETRY_SECONDS = 2
_MAX_ID_DIGITS = 6
_BEARER = "bearer "
_ROOM_KEYS = ("facilitator", "presenter")
"""Kinds of access that a key of the room in the path gives."""


@dataclass
class AppState:
    """The state that all requests share."""

    queue: WriteQueue  # writes to the database
    host_key_hash: bytes  # of the key that creates rooms
    page: PhonePage
    rooms: LiveRooms = field(default_factory=LiveRooms)  # the open ones, in memory
    code_guesses: GuessLimiter = field(default_factory=GuessLimiter)
    key_guesses: GuessLimiter = field(default_factory=GuessLimiter)
    now: Callable[[], float] = time.time  # in seconds since 1970
    on_response: Callable[[str, int, str], None] = lambda *_: None
    """Called with the id of each request's operation, the status, and the error code or ""."""
    is_draining: bool = False
    """True once the server was asked to stop: then it is not ready for new requests."""
    sync: PostgresSync | None = None  # follows other workers, if there can be any
    prefix: str = ""  # the path below which everything is served, such as ``/services/room``
    storage_exists: Callable[[], bool] = lambda: True  # whether the rooms' folder is still there
    on_storage_gone: Callable[[], None] = lambda: None  # called once it is not
    stop: Callable[[], None] | None = None  # None: it cannot be stopped over HTTP


class RoomRequest(Request):
    """A request, and what was looked up for it."""

    room_or_none: LiveRoom | None = None  # that of the join code in the path, if there is one
    question_id = 0  # from the path; 0: none
    model: Any = None  # the body, as an instance of the operation's model

    @property
    def room(self) -> LiveRoom:
        """The room of the join code in the path."""
        if self.room_or_none is None:
            raise RoomRuleError(code="no-room")
        return self.room_or_none

    def has_etag(self, etag: str) -> bool:
        """Return whether the client has the representation with this ETag already."""
        tags = self.headers.get("if-none-match", "").split(",")
        return any(tag.strip().removeprefix("W/") == etag for tag in tags)


Handler = Callable[[AppState, RoomRequest], Awaitable[Response]]


class Endpoint:
    """All operations of one path, with their handlers, by method: an ASGI application."""

    def __init__(self, state: AppState, handlers: Mapping[str, tuple[Operation, Handler]]) -> None:
        self._state = state
        self._handlers = handlers
        methods = {*handlers, "HEAD"} if "GET" in handlers else {*handlers}
        self._allow = ", ".join(sorted(methods))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        request = RoomRequest(scope, receive)
        handled = self._handlers.get("GET" if request.method == "HEAD" else request.method)
        operation_id = handled[0].id if handled else "none"
        try:
            response, code = await self._response(request, handled)
        except ClientDisconnect:
            return
        except Exception:  # `SecurityMiddleware` responds
            self._state.on_response(operation_id, ERRORS["broken"].status, "broken")
            raise
        self._state.on_response(operation_id, response.status_code, code)
        await response(scope, receive, send)

    async def _response(
        self, request: RoomRequest, handled: tuple[Operation, Handler] | None
    ) -> tuple[Response, str]:
        """Return a response, and its error code or ""."""
        try:
            return await self._handle(request, handled), ""
        except RoomRuleError as raised:
            error = raised
        except BusyError:
            error = RoomRuleError(code="busy", retry_after=_BUSY_RETRY_SECONDS)
        response = error_response(error)
        if handled is None:
            response.headers["allow"] = self._allow
        return response, error.code

    async def _handle(
        self, request: RoomRequest, handled: tuple[Operation, Handler] | None
    ) -> Response:
        if handled is None:
            raise RoomRuleError(code="method")
        operation, handler = handled
        await self._authorize(operation, request)
        number = request.path_params.get("id")
        if number is not None:
            if not (number.isascii() and number.isdecimal() and len(number) <= _MAX_ID_DIGITS):
                raise RoomRuleError(code="no-question")
            request.question_id = int(number)
        if operation.body is not None:
            request.model = await _parse_body(request, operation.body, operation.max_body)
        return await handler(self._state, request)

    async def _authorize(self, operation: Operation, request: RoomRequest) -> None:
        """Look up the room in the path, and check the key that the operation requires.

        A valid key is accepted before any limit applies: many people can share an address.
        """
        typed = request.path_params.get("code")
        code, room = parse_code(typed or ""), None
        key = "" if operation.access == "anyone" else _bearer_key(request)
        if code and operation.access in _ROOM_KEYS and len(key) == KEY_LENGTH:
            with suppress(BusyError):
                room = self._state.rooms.get(code) or await self._created_elsewhere(code)
        if code and room and await self._has_key(operation, request, room, key):
            address = client_address(request.scope)
            self._state.code_guesses.record(address, code, right=True, grows=False)
            request.room_or_none = room
            return
        if typed is not None:
            request.room_or_none = await self._find_room(operation, request, code)
        if operation.access == "host":
            self._check_key(request, key, "", self._state.host_key_hash)
        elif operation.access in _ROOM_KEYS:
            self._check_key(request, key, typed or "", request.room.view.room.key_hash)

    async def _has_key(
        self, operation: Operation, request: RoomRequest, room: LiveRoom, key: str
    ) -> bool:
        """Return whether a request has a key that its operation accepts."""
        if operation.access == "presenter":
            return await has_presenter_key(self._state, room, request)
        return key_matches(key, room.view.room.key_hash)

    async def _find_room(
        self, operation: Operation, request: RoomRequest, code: str | None
    ) -> LiveRoom | None:
        """Return a room by its code; for the operation of a page, None instead of an error."""
        state, is_page = self._state, "no-room" not in operation.errors
        address = client_address(request.scope)
        wait = state.code_guesses.wait(address, code or "")
        if wait and is_page:
            return None
        if wait:
            raise RoomRuleError(code="slow-down", retry_after=wait)
        room = state.rooms.get(code)
        state.code_guesses.record(address, code or "", right=room is not None)
        if room is None and code:
            try:
                room = await self._created_elsewhere(code)
            except BusyError:
                if is_page:
                    return None
                raise
            if room:
                state.code_guesses.forgive(address)
        if room is None and not is_page:
            raise RoomRuleError(code="no-room")
        return room

    async def _created_elsewhere(self, code: str) -> LiveRoom | None:
        """Return a room that another worker may have created."""
        return await self._state.sync.find(code) if self._state.sync else None

    def _check_key(self, request: RoomRequest, key: str, code: str, hashed: bytes) -> None:
        if not key_matches(key, hashed):
            refuse_guess(self._state, request, f"{code}/{key}", "key")


def refuse_guess(
    state: AppState, request: RoomRequest, guess: str, error: Literal["key", "ticket"]
) -> NoReturn:
    """Raise the error for a wrong key or ticket, and count it if guesses are left."""
    guesses, address = state.key_guesses, client_address(request.scope)
    if wait := guesses.wait(address, guess):
        raise RoomRuleError(code="slow-down", retry_after=wait)
    guesses.record(address, guess, right=False)
    raise RoomRuleError(code=error)


async def has_presenter_key(state: AppState, room: LiveRoom, request: RoomRequest) -> bool:
    """Return whether a request has the key of the room or of one of its walls and remotes."""
    key, of_room = _bearer_key(request), room.view.room
    if key_matches(key, of_room.key_hash):
        return True
    is_known = partial(stages.is_presenter, code=of_room.code, key=hash_key(key))
    return await state.queue.run(is_known)


def _bearer_key(request: RoomRequest) -> str:
    header = request.headers.get("authorization", "")
    return header[len(_BEARER) :].strip() if header[: len(_BEARER)].lower() == _BEARER else ""


def error_response(error: RoomRuleError) -> Response:
    """Return the response for a request that breaks a rule."""
    headers = {"retry-after": str(error.retry_after)} if error.retry_after else {}
    if error.code == "key":
        headers["www-authenticate"] = "Bearer"
    body = error_body(error.code, error.message)
    return Response(body, ERRORS[error.code].status, headers, JSON)


def model_response(
    model: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Return a response with a model as JSON."""
    return Response(model.model_dump_json(), status, headers, JSON)


async def read_body(request: Request, max_bytes: int) -> bytes:
    """Return the body of a request; of one that is too large, the rest is never read.

    Raises
    ------
    RoomRuleError
        ``"too-large"``, if it is larger than `max_bytes` or its header says so.
    ClientDisconnect
        If the connection ends before the body is complete.
    """
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > max_bytes:
        raise RoomRuleError(code="too-large")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > max_bytes:
            raise RoomRuleError(code="too-large")
    return bytes(body)


async def _parse_body(request: Request, model: type[BaseModel], max_bytes: int) -> BaseModel:
    body = await read_body(request, max_bytes)
    media = request.headers.get("content-type", "").partition(";")[0]
    if body and media.strip().lower() != JSON:
        raise RoomRuleError(code="media")
    try:
        checked = model.model_validate_json(body or b"{}")
        json.loads(body or b"{}", object_pairs_hook=_without_duplicates)
    except ValidationError as error:
        raise RoomRuleError(code="body", message=_invalid_field(error)) from None
    except (ValueError, RecursionError):
        raise RoomRuleError(code="body") from None
    return checked


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return a JSON object; reject duplicate names, which programs read differently."""
    unique = dict(pairs)
    if len(unique) < len(pairs):
        raise ValueError
    return unique


def _invalid_field(error: ValidationError) -> str:
    """Describe the first invalid field, without its value."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"])) or "body"
    return f"Invalid request: {place} ({first['type']})."
