"""How large a request may be; the rest of one that is larger is never read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import Receive, Scope

PHONE = 4_096
"""Bytes that a phone may send at once: thirty cards in their piles are about 1,500."""
DECLARATION = 131_072
"""Bytes that a facilitator may send at once: the longest exercise of the kit is about 6,000."""


class TooLargeError(Exception):
    """A request has more bytes than it may have."""


class GoneError(Exception):
    """Whoever sent this request went away in the midst of it."""


async def read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    """Return the body of a request.

    Parameters
    ----------
    scope, receive
        As ASGI gives them.
    most
        How many bytes there may be.

    Raises
    ------
    TooLargeError
        If it says that it has more, or has more whatever it says.
    GoneError
        If it ends before it is complete.
    """
    for name, value in scope["headers"]:
        if name == b"content-length" and (not value.isdigit() or int(value) > most):
            raise TooLargeError
    read = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise GoneError
        read += message.get("body", b"")
        if len(read) > most:
            raise TooLargeError
        if not message.get("more_body", False):
            return bytes(read)
