"""ASGI in the small: a request's headers and body, a reply, and which function answers what."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from ajar.room.rules.error_codes import ERRORS, RoomRuleError
from ajar.room.rules.schemas import ErrorMessage
from ajar.room.server.limits import TooLargeError, read_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from ajar.room.server.routes import Call

Headers = list[tuple[bytes, bytes]]
JSON = b"application/json"


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    body: bytes = b""
    status: int = 200
    media: bytes = JSON
    headers: Headers = field(default_factory=list)

    async def send(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Answer a request with it."""
        headers = self.headers
        if self.status not in (204, 304):
            size = b"%d" % len(self.body)
            headers = [(b"content-type", self.media), (b"content-length", size), *headers]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        body = b"" if scope["method"] == "HEAD" else self.body
        await send({"type": "http.response.body", "body": body})


def as_json(value: Any, status: int = 200, headers: Headers | None = None) -> Reply:  # noqa: ANN401
    """Return a reply with a plain value or a model as JSON."""
    if isinstance(value, BaseModel):
        body = value.model_dump_json().encode()
    else:
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Reply(body, status, headers=headers or [])


def refusal(error: RoomRuleError) -> Reply:
    """Return a reply that says why there is no other."""
    known = ERRORS[error.code]
    headers: Headers = []
    if error.retry_after:
        headers.append((b"retry-after", b"%d" % error.retry_after))
    if known.status == 401:  # noqa: PLR2004
        headers.append((b"www-authenticate", b"Bearer"))
    body = ErrorMessage(error=error.code, message=error.message)
    return as_json(body, known.status, headers)


def header(scope: Scope, name: bytes) -> bytes:
    """Return a header of a request; empty if it has none of this name."""
    for one, value in scope["headers"]:
        if one == name:
            return bytes(value)
    return b""


def takes_packed(scope: Scope) -> bool:
    """Tell whether the one who asks understands gzip."""
    return b"gzip" in header(scope, b"accept-encoding")


def header_tags(scope: Scope) -> list[bytes]:
    """Return the ETags that the one who asks has already."""
    tags = header(scope, b"if-none-match").split(b",")
    return [tag.strip().removeprefix(b"W/") for tag in tags]


def tagged(scope: Scope, tag: bytes, make: Callable[[], bytes], media: bytes = JSON) -> Reply:
    """Return a reply with an ETag, or without a body if the one who asks has that already."""
    headers = [(b"etag", tag)]
    if tag in header_tags(scope):
        return Reply(status=304, headers=headers)
    return Reply(make(), media=media, headers=headers)


async def body_of(call: Call, scope: Scope, receive: Receive) -> Any:  # noqa: ANN401
    """Return the body of a request as what its call takes.

    Raises
    ------
    RoomRuleError
        ``"too-large"``, ``"media"`` or ``"body"``.
    """
    if call.takes is None:
        return None
    try:
        data = await read_body(scope, receive, call.most)
    except TooLargeError:
        raise RoomRuleError(code="too-large") from None
    if data and not header(scope, b"content-type").lower().startswith(JSON):
        raise RoomRuleError(code="media")
    try:
        return call.takes.model_validate_json(data or b"{}")
    except ValidationError as error:
        raise RoomRuleError(code="body", message=_where(error)) from None


def _where(error: ValidationError) -> str:
    """Return which part of a body does not fit. What stands there is not said."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"])) or "body"
    return f"Invalid request: {place} ({first['type']})."
