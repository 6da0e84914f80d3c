"""Errors of a room's server, and those between a notebook and its room.

Of a server: a code for programs, an HTTP status, an English message for clients. What participants
and facilitators read about a code is in ``materials/words.yaml``.
"""

from __future__ import annotations

import json
from typing import Literal, NamedTuple, get_args

EdgeErrorCode = Literal["bad-request", "too-slow", "headers-too-large", "broken", "full"]
"""Errors that any request can get."""
ErrorCode = EdgeErrorCode | Literal[
    "key", "stop-disabled", "not-found", "no-room", "no-question", "method", "closed", "sealed",
    "by-hands", "revealed", "phones", "too-many-questions", "full-room", "too-large", "media",
    "body", "answer", "hands", "slow-down", "busy", "not-ready", "ticket", "no-deck",
    "no-presenter",
]  # fmt: skip
RoomErrorCode = Literal[
    "room-error-unreachable", "room-error-no-room", "room-error-host-key", "room-error-insecure",
    "room-error-port", "room-error-network", "room-error-start", "room-error-already-open",
    "room-error-internal", "room-error-environment", "room-error-damaged",
    "room-error-no-listening",
    # Those of the server, see `ErrorCode`:
    "room-error-no-question", "room-error-sealed", "room-error-by-hands", "room-error-revealed",
    "room-error-phones", "room-error-too-many-questions", "room-error-hands",
    "room-error-too-large", "room-error-slow-down", "room-error-busy", "room-error-full",
    "room-error-not-ready",
]  # fmt: skip
ROOM_ERROR_CODES: frozenset[str] = frozenset(get_args(RoomErrorCode))


class ErrorInfo(NamedTuple):
    """The HTTP status and the message of an error code."""

    status: int
    message: str


ERRORS: dict[ErrorCode, ErrorInfo] = {
    "bad-request": ErrorInfo(400, "This is not a valid HTTP request."),
    "key": ErrorInfo(401, "This room key is not valid."),
    "ticket": ErrorInfo(401, "This ticket has already been used, or is not valid."),
    "stop-disabled": ErrorInfo(403, "This server cannot be stopped over HTTP."),
    "not-found": ErrorInfo(404, "Not found."),
    "no-room": ErrorInfo(404, "There is no room with this code. It may have ended."),
    "no-question": ErrorInfo(404, "There is no such question in this room."),
    "no-presenter": ErrorInfo(404, "There is no such wall or remote in this room."),
    "no-deck": ErrorInfo(404, "This room has no deck of slides."),
    "method": ErrorInfo(405, "Method not allowed."),
    "too-slow": ErrorInfo(408, "The request took too long. Please send it again."),
    "closed": ErrorInfo(409, "This question is closed."),
    "sealed": ErrorInfo(
        409, "This question cannot be opened again: how far its rulers moved was revealed."
    ),
    "by-hands": ErrorInfo(
        409, "This question was answered by a show of hands. Reset it before opening it to phones."
    ),
    "revealed": ErrorInfo(409, "Results were already revealed, so this cannot be changed."),
    "phones": ErrorInfo(409, "Phones have answered this question, so hands cannot be counted."),
    "too-many-questions": ErrorInfo(409, "There are too many questions in this room."),
    "full-room": ErrorInfo(409, "Too many phones are in this room."),
    "too-large": ErrorInfo(413, "The request body is too large."),
    "media": ErrorInfo(415, "The request body must be application/json."),
    "body": ErrorInfo(422, "Invalid request."),
    "answer": ErrorInfo(422, "This is not an answer to this question."),
    "hands": ErrorInfo(422, "These counts do not match the question."),
    "slow-down": ErrorInfo(429, "Too many attempts. Please wait and try again."),
    "headers-too-large": ErrorInfo(431, "The request headers are too large."),
    "broken": ErrorInfo(500, "Something went wrong. Please try again."),
    "busy": ErrorInfo(503, "The answer could not be saved. Please send it again."),
    "full": ErrorInfo(503, "The server is at capacity. Please try again soon."),
    "not-ready": ErrorInfo(503, "The server is not accepting requests right now."),
}


def error_body(code: ErrorCode, message: str = "") -> bytes:
    """Return the body of an error response as JSON; `message` in place of the code's own."""
    body = {"error": code, "message": message or ERRORS[code].message}
    return json.dumps(body, separators=(",", ":")).encode()


class RoomRuleError(Exception):
    """A request breaks a rule of the room; nothing was changed.

    Its message is for API clients: that of the code, or a more specific one. Trying again helps
    only after `retry_after` seconds; 0: not at all.
    """

    def __init__(self, *, code: ErrorCode, message: str = "", retry_after: int = 0) -> None:
        super().__init__(code)
        self.code: ErrorCode = code
        self.message = message or ERRORS[code].message
        self.retry_after = retry_after


class RoomError(Exception):
    """Something went wrong that a facilitator should know of.

    The code is the key of the words that they read, and the values fill the marks in these.
    """

    def __init__(self, *, code: RoomErrorCode, **values: object) -> None:
        details = ", ".join(f"{name}={value}" for name, value in values.items())
        super().__init__(f"{code} ({details})" if details else code)
        self.code: RoomErrorCode = code
        self.values = values
