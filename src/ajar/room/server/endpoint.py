"""Takes a request to the function that answers it, if whoever sends it may."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ajar.room.rules.codes import key_matches, parse_code
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.broadcast import Rooms
from ajar.room.server.http import Reply, body_of, header, refusal
from ajar.room.server.limits import GoneError, Guesses, address_of
from ajar.room.server.reach import Reach
from ajar.room.storage.write_queue import BusyError

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ajar.room.rules.error_codes import ErrorCode
    from ajar.room.server.broadcast import Live
    from ajar.room.server.door import Door
    from ajar.room.server.routes import Call
    from ajar.room.storage.postgres_sync import PostgresSync
    from ajar.room.storage.write_queue import WriteQueue

AGAIN = 2
"""Seconds after which to try again when nothing could be written."""
BEARER = "bearer "


@dataclass
class Service:
    """What all requests share.

    Attributes
    ----------
    counting
        Where everything is written.
    host_key
        The hash of the key that makes rooms.
    door
        Gives the page.
    now
        Gives the time, in seconds since 1970.
    reach
        Tells whether the database can be written.
    refused
        Called with the word for each request that is refused.
    draining
        Whether the server was asked to stop: then it is not ready for more.
    workers
        Notices what other workers do, where there can be any.
    prefix
        The path below which everything is served, such as ``/services/room``; "": none.
    stop
        Stops the server; None where nobody may do so over HTTP.
    """

    counting: WriteQueue
    host_key: bytes
    door: Door
    rooms: Rooms = field(default_factory=Rooms)
    guessed_codes: Guesses = field(default_factory=Guesses)
    guessed_keys: Guesses = field(default_factory=Guesses)
    now: Callable[[], float] = time.time
    reach: Reach = field(default_factory=Reach)
    refused: Callable[[ErrorCode], None] = lambda _: None
    draining: bool = False
    workers: PostgresSync[Live] | None = None
    prefix: str = ""
    stop: Callable[[], None] | None = None


@dataclass(slots=True)
class Asked:
    """A request that may be answered: with its room, its question's number and its body if any."""

    scope: Scope
    live: Any
    number: int = 0
    body: Any = None


Answer = Reply | Callable[["Scope", "Receive", "Send"], Awaitable[None]]
Function = Callable[[Service, Asked], Awaitable[Answer]]


class Endpoint:
    """All that can be asked at one address: an ASGI application.

    Parameters
    ----------
    service
        What all requests share.
    functions
        By method, what can be asked and what answers it.
    """

    def __init__(self, service: Service, functions: dict[str, tuple[Call, Function]]) -> None:
        self._service = service
        self._functions = functions
        allowed = sorted({*functions, *(["HEAD"] if "GET" in functions else [])})
        self._allowed = [(b"allow", ", ".join(allowed).encode())]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            answer = await self._answer(scope, receive)
        except RoomRuleError as error:
            answer = self._refusal(error)
        except BusyError:
            answer = self._refusal(RoomRuleError(code="busy", retry_after=AGAIN))
        except GoneError:
            return
        if isinstance(answer, Reply):
            await answer.send(scope, receive, send)
        else:
            await answer(scope, receive, send)

    def _refusal(self, error: RoomRuleError) -> Reply:
        self._service.refused(error.code)
        answer = refusal(error)
        if error.code == "method":
            answer.headers.extend(self._allowed)
        return answer

    async def _answer(self, scope: Scope, receive: Receive) -> Answer:
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        if method not in self._functions:
            raise RoomRuleError(code="method")
        call, function = self._functions[method]
        asked = Asked(scope, await self._admitted(call, scope))
        where = scope["path_params"]
        if "id" in where:
            number = where["id"]
            if not (number.isascii() and number.isdecimal() and len(number) < 7):  # noqa: PLR2004
                raise RoomRuleError(code="no-question")
            asked.number = int(number)
        if call.takes is not None:
            asked.body = await body_of(call, scope, receive)
        return await function(self._service, asked)

    async def _admitted(self, call: Call, scope: Scope) -> Any:  # noqa: ANN401 (None where no room is asked for)
        """Return the room that is asked for, if the one who asks may."""
        typed = scope["path_params"].get("code")
        live = None if typed is None else await self._found(call, scope, typed)
        if call.who != "anyone":
            hashed = live.view.room.key_hash if live else self._service.host_key
            self._check_key(scope, typed or "", hashed)
        return live

    async def _found(self, call: Call, scope: Scope, typed: str) -> Live | None:
        code, address = parse_code(typed), address_of(scope)
        guesses = self._service.guessed_codes
        wait = guesses.wait(address, code or "")
        if wait and "slow-down" in call.refuses:
            raise RoomRuleError(code="slow-down", retry_after=wait)
        if wait:  # a person gets the page that asks for a code
            return None
        live = self._service.rooms.get(code)
        guesses.seen(address, code or "", right=live is not None)
        if live is None and code and self._service.workers:
            live = await self._looked_up(call, code, self._service.workers)
            if live:
                guesses.was_right(address)
        if live is None and "no-room" in call.refuses:
            raise RoomRuleError(code="no-room")
        return live

    async def _looked_up(self, call: Call, code: str, workers: PostgresSync[Live]) -> Live | None:
        """Return a room that another worker has made."""
        try:
            return await workers.find(code)
        except BusyError:
            if "busy" in call.refuses:
                raise
            return None  # a person gets the page that asks for a code

    def _check_key(self, scope: Scope, code: str, hashed: bytes) -> None:
        guesses, address = self._service.guessed_keys, address_of(scope)
        said = header(scope, b"authorization").decode("latin-1")
        key = said[len(BEARER) :].strip() if said[: len(BEARER)].lower() == BEARER else ""
        wait = guesses.wait(address, f"{code}/{key}")
        if wait:
            raise RoomRuleError(code="slow-down", retry_after=wait)
        right = key_matches(key, hashed)
        guesses.seen(address, f"{code}/{key}", right=right)
        if not right:
            raise RoomRuleError(code="key")
