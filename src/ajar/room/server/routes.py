"""What can be asked of the room over HTTP, as data: the server and OpenAPI are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ajar.room.rules.error_codes import ERRORS
from ajar.room.rules.schemas import (
    Answers,
    Counted,
    CreatedRoom,
    Empty,
    ErrorMessage,
    Hands,
    Join,
    NewQuestion,
    NewRoom,
    Panel,
    PanelQuestion,
    PhoneState,
    Reveal,
)
from ajar.room.server.limits import DECLARATION, PHONE

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ajar.room.rules.error_codes import ErrorCode

__all__ = ["CALLS", "ERRORS", "Call", "ErrorMessage"]

Who = Literal["anyone", "host", "facilitator"]
"""Who may: anyone, with the server's own key, or with the room's key."""


@dataclass(frozen=True)
class Call:
    """One request that can be made.

    Attributes
    ----------
    name
        What the server calls it.
    takes, most
        The body it has, if any, and how many bytes that may be.
    gives, status
        What is answered, and with which statuses if all is well.
    media
        What kind of thing that is.
    refuses
        The words of `ERRORS` that can come in its place.
    tagged
        Whether it has an ETag, so that it can be asked for only if it has changed.
    joins
        Whether a phone can say with it that it is there.
    """

    name: str
    method: Literal["GET", "POST", "DELETE"]
    path: str
    summary: str
    who: Who = "anyone"
    takes: type[BaseModel] | None = None
    most: int = PHONE
    gives: type[BaseModel] | None = None
    status: tuple[int, ...] = (200,)
    media: str = "application/json"
    refuses: tuple[ErrorCode, ...] = ()
    tagged: bool = False
    joins: bool = False


_ROOM = "/api/rooms/{code}"
_QUESTION = f"{_ROOM}/questions/{{id}}"
_LOOKUP: tuple[ErrorCode, ...] = ("no-room", "slow-down", "busy")
_OWN: tuple[ErrorCode, ...] = (*_LOOKUP, "key")
_BODY: tuple[ErrorCode, ...] = ("body", "media", "too-large")
_ACT: tuple[ErrorCode, ...] = (*_OWN, *_BODY, "no-question")

CALLS = (
    Call("state", "GET", _ROOM, "What phones see now.", gives=PhoneState,
         refuses=(*_LOOKUP, "body"), tagged=True, joins=True),
    Call("events", "GET", f"{_ROOM}/events", "What phones see, now and whenever it changes.",
         media="text/event-stream", refuses=(*_LOOKUP, "body"), joins=True),
    Call("answers", "POST", f"{_ROOM}/answers", "Add a phone’s answer to the tally, once.",
         takes=Answers, gives=Counted, refuses=(*_LOOKUP, *_BODY, "answer", "closed", "full-room")),
    Call("openapi", "GET", "/openapi.json", "This document."),
    Call("health", "GET", "/healthz", "Whether the process answers.", gives=Empty),
    Call("ready", "GET", "/readyz", "Whether it can serve: it is not asked to stop, and what is "
         "counted can be written.", gives=Empty, refuses=("not-ready",)),
    Call("door", "GET", "/", "The page that asks for a code.", media="text/html"),
    Call("page", "GET", "/{code}", "The page of a room, for phones.", media="text/html"),
    Call("join", "POST", f"{_ROOM}/join", "Count a phone as one that is there, once.",
         takes=Join, gives=Empty, refuses=(*_LOOKUP, *_BODY)),
    Call("panel", "GET", f"{_ROOM}/panel", "What the facilitator sees.", "facilitator",
         gives=Panel, refuses=_OWN, tagged=True),
    Call("make", "POST", "/api/rooms", "Open a room.", "host", takes=NewRoom, gives=CreatedRoom,
         status=(201,), refuses=("key", "slow-down", "busy", *_BODY)),
    Call("stop", "POST", "/api/stop", "Stop the server, if it was started with --allow-stop.",
         "host", takes=Empty, status=(204,), refuses=("key", "slow-down", "stop-disabled", *_BODY)),
    Call("end", "DELETE", _ROOM, "End a room, and delete all of it.", "facilitator",
         status=(204,), refuses=_OWN),
    Call("ask", "POST", f"{_ROOM}/questions", "Put a question into the room.", "facilitator",
         takes=NewQuestion, most=DECLARATION, gives=PanelQuestion, status=(200, 201),
         refuses=(*_OWN, *_BODY, "too-many-questions")),
    Call("open", "POST", f"{_QUESTION}/open", "Open a question, and close the one before it.",
         "facilitator", takes=Empty, gives=Panel, refuses=(*_ACT, "sealed", "by-hands")),
    Call("close", "POST", f"{_QUESTION}/close", "Close a question.", "facilitator",
         takes=Empty, gives=Panel, refuses=_ACT),
    Call("reveal", "POST", f"{_QUESTION}/reveal", "Close a question, and show its tally.",
         "facilitator", takes=Reveal, gives=Panel, refuses=_ACT),
    Call("reset", "POST", f"{_QUESTION}/reset", "Forget what was answered, and begin again.",
         "facilitator", takes=Empty, gives=Panel, refuses=(*_ACT, "revealed")),
    Call("hands", "POST", f"{_QUESTION}/hands", "Fill the tally by a show of hands.",
         "facilitator", takes=Hands, most=DECLARATION, gives=Panel,
         refuses=(*_ACT, "hands", "phones", "revealed")),
)  # fmt: skip
"""All requests, as they are looked through: those of phones come first, and whatever could be taken
for the code of a room stands before the page of one."""
