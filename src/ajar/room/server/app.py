"""The room's server as an ASGI application: its routes, and what begins and ends with it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from starlette.responses import RedirectResponse
from starlette.routing import Route, Router

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server import facilitator_routes as facilitating
from ajar.room.server import phone_routes as phones
from ajar.room.server.clock import by_the_clock, take_up
from ajar.room.server.endpoint import Endpoint, Service
from ajar.room.server.health import health, ready
from ajar.room.server.http import as_json, refusal
from ajar.room.server.limits import Guarded
from ajar.room.server.openapi import document
from ajar.room.server.routes import CALLS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from ajar.room.server.endpoint import Answer, Asked, Function


async def _openapi(service: Service, asked: Asked) -> Answer:  # noqa: ARG001
    return as_json(document(service.prefix))


FUNCTIONS: dict[str, Function] = {
    "state": phones.state,
    "events": phones.events,
    "answers": phones.answers,
    "join": phones.join,
    "door": phones.door,
    "page": phones.page,
    "make": facilitating.make,
    "stop": facilitating.stop,
    "end": facilitating.end,
    "panel": facilitating.see,
    "ask": facilitating.ask,
    "open": facilitating.open_,
    "close": facilitating.close,
    "reveal": facilitating.reveal,
    "reset": facilitating.reset,
    "hands": facilitating.hands,
    "openapi": _openapi,
    "health": health,
    "ready": ready,
}
"""What answers each of `api.CALLS`."""


def _as_it_is(app: ASGIApp, names: Mapping[str, str]) -> ASGIApp:  # noqa: ARG001
    return app


def application(
    service: Service,
    is_there: Callable[[], bool] = lambda: True,
    leave: Callable[[], None] = lambda: None,
    around: Callable[[ASGIApp, Mapping[str, str]], ASGIApp] = _as_it_is,
) -> ASGIApp:
    """Return the application.

    Parameters
    ----------
    service
        What all requests share; it is started and stopped with the application.
    is_there
        Tells whether what the rooms are kept in is still there.
    leave
        Called once it is not.
    around
        Given what answers at one address, and by method the names of what can be asked there;
        returns what is to answer in its place.
    """

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:  # noqa: ANN401
        service.counting.start()
        await take_up(service)
        if service.workers:
            service.workers.start()
        clock = asyncio.create_task(by_the_clock(service, is_there, leave))
        yield
        clock.cancel()
        service.rooms.close()
        if service.workers:
            await service.workers.stop()
        await service.counting.stop()

    by_path: dict[str, dict[str, Any]] = {}
    for call in CALLS:
        by_path.setdefault(call.path, {})[call.method] = call, FUNCTIONS[call.name]
    routes, prefix = [], service.prefix
    for path, functions in by_path.items():
        names = {method: call.name for method, (call, _) in functions.items()}
        routes.append(Route(f"{prefix}{path}", around(Endpoint(service, functions), names)))
    if prefix:  # as somebody types it who reads the address from the wall
        routes.append(Route(prefix, _to_the_door))
    return Guarded(Router(routes, redirect_slashes=False, default=_not_found, lifespan=lifespan))


async def _to_the_door(request: Request) -> Response:
    return RedirectResponse(f"{request.url.path}/", status_code=308)


async def _not_found(scope: Scope, receive: Receive, send: Send) -> None:
    await refusal(RoomRuleError(code="not-found")).send(scope, receive, send)
