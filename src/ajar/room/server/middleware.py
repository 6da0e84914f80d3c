"""The outermost layer: headers that protect on every response, and no word of what broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.room.rules.error_codes import error_body
from ajar.room.server.logs import tell_error

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS: list[tuple[bytes, bytes]] = [
    (b"cache-control", b"no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]
"""What each response has, unless it brings its own: the page has a policy that lets it run."""
BROKEN = error_body("broken")


class Guarded:
    """An ASGI application around another one.

    It adds `HEADERS`, answers what is no HTTP not at all, and if the other one fails says so
    without telling why. The log gets the place and the kind of the error but not its text, since
    that could quote a request.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                add_to(message)
            await send(message)

        try:
            await self._app(scope, receive, send_guarded)
        except Exception as error:  # noqa: BLE001 (whatever it is, nobody is told)
            tell_error(type(error), error.__traceback__)
            if started:  # the connection is closed, so that nobody takes half for the whole
                raise _CutShortError from None
            await send_guarded(
                {
                    "type": "http.response.start",
                    "status": 500,
                    "headers": [
                        (b"content-type", b"application/json"),
                        (b"content-length", b"%d" % len(BROKEN)),
                    ],
                }
            )
            await send({"type": "http.response.body", "body": BROKEN})


class _CutShortError(Exception):
    """A response cannot be completed."""


def add_to(message: Message) -> None:
    """Add to a response's start what it has not brought itself."""
    headers = list(message.get("headers", ()))
    there = {name for name, _ in headers}
    message["headers"] = headers + [one for one in HEADERS if one[0] not in there]
