"""The operations of the HTTP API, as data: the server and its OpenAPI document are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ajar.room.rules import schemas, stage

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ajar.room.rules.error_codes import ErrorCode

MAX_PHONE_BODY = 4_096
"""Bytes in a phone's request: thirty sorted cards are about 1,500."""
MAX_FACILITATOR_BODY = 131_072
"""Bytes in a facilitator's request: the longest exercise of the kit is about 6,000."""
MAX_DECK_BODY = 2_097_152
"""Bytes in a deck: that of the kit's longest meeting is about 200,000."""


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    id: str  # its ``operationId``: the name of the function that handles it
    method: Literal["GET", "POST", "DELETE"]
    path: str
    summary: str
    access: Literal["anyone", "host", "facilitator", "presenter"] = "anyone"
    """Who may use it: anyone, or whoever has the server's own key or the room's key; a presenter
    has the room's key or that of one of its walls and remotes."""
    body: type[BaseModel] | None = None  # the model of the request's body, if it has one
    max_body: int = MAX_PHONE_BODY  # in bytes
    returns: type[BaseModel] | None = None  # the model of the response
    statuses: tuple[int, ...] = (200,)  # on success
    media_type: str = "application/json"  # of the response
    errors: tuple[ErrorCode, ...] = ()  # besides those that any request can get
    has_etag: bool = False  # so that its response is only sent if it has changed
    counts_phone: bool = False  # whether a phone can join with it, by the header ``Ajar-Phone``


_ROOM = "/api/rooms/{code}"
_QUESTION = f"{_ROOM}/questions/{{id}}"
_LOOKUP: tuple[ErrorCode, ...] = ("no-room", "slow-down", "busy")
_KEYED: tuple[ErrorCode, ...] = (*_LOOKUP, "key")
_BODY: tuple[ErrorCode, ...] = ("body", "media", "too-large")
_ACTION: tuple[ErrorCode, ...] = (*_KEYED, *_BODY, "no-question")

OPERATIONS = (
    Operation("room_state", "GET", _ROOM, "The room as phones see it.", returns=schemas.PhoneState,
              errors=(*_LOOKUP, "body"), has_etag=True, counts_phone=True),
    Operation("room_events", "GET", f"{_ROOM}/events",
              "The room as phones see it, now and after each change.",
              media_type="text/event-stream", errors=(*_LOOKUP, "body"), counts_phone=True),
    Operation("add_answer", "POST", f"{_ROOM}/answers", "Add a phone’s answer to the tally, once.",
              body=schemas.Answers, returns=schemas.Counted,
              errors=(*_LOOKUP, *_BODY, "answer", "closed", "full-room")),
    Operation("openapi", "GET", "/openapi.json", "This document."),
    Operation("health", "GET", "/healthz", "Whether the process responds.", returns=schemas.Empty),
    Operation("ready", "GET", "/readyz",
              "Whether the server accepts requests: it is not stopping and can write answers.",
              returns=schemas.Empty, errors=("not-ready",)),
    Operation("danger_words", "GET", "/danger.json", "Words of danger, and the form on needs."),
    Operation("start_page", "GET", "/", "The page that asks for a join code.",
              media_type="text/html"),
    Operation("wall_page", "GET", "/wall", "The page of the wall.", media_type="text/html"),
    Operation("remote_page", "GET", "/remote", "The page of a remote.", media_type="text/html"),
    Operation("room_page", "GET", "/{code}", "A room’s page for phones.", media_type="text/html"),
    Operation("join_room", "POST", f"{_ROOM}/join", "Count a phone as joined, once.",
              body=schemas.Join, returns=schemas.Empty, errors=(*_LOOKUP, *_BODY)),
    Operation("room_panel", "GET", f"{_ROOM}/panel", "The room as its facilitator sees it.",
              "presenter", returns=schemas.Panel, errors=_KEYED, has_etag=True),
    Operation("panel_events", "GET", f"{_ROOM}/panel/events",
              "The room as its facilitator sees it, now and after each change.", "presenter",
              media_type="text/event-stream", errors=_KEYED),
    Operation("read_deck", "GET", f"{_ROOM}/deck", "The deck, and how phones join.", "presenter",
              returns=stage.StagedDeck, errors=(*_KEYED, "no-deck")),
    Operation("put_deck", "POST", f"{_ROOM}/deck", "Give the room a deck.", "facilitator",
              body=stage.StagedDeck, max_body=MAX_DECK_BODY, returns=schemas.Panel,
              errors=(*_KEYED, *_BODY)),
    Operation("post_stage", "POST", f"{_ROOM}/stage", "Take a step in the deck.", "presenter",
              body=stage.StageStep, returns=schemas.Panel, errors=(*_KEYED, *_BODY, "no-deck")),
    Operation("post_ticket", "POST", f"{_ROOM}/tickets", "Make a ticket for a wall or a remote.",
              "presenter", body=schemas.NewTicket, returns=schemas.CreatedTicket,
              statuses=(201,), errors=(*_KEYED, *_BODY)),
    Operation("post_presenter", "POST", f"{_ROOM}/presenters", "Give a key for a ticket, once.",
              body=schemas.UsedTicket, returns=schemas.PresenterKey, statuses=(201,),
              errors=(*_LOOKUP, *_BODY, "ticket")),
    Operation("delete_presenter", "DELETE", f"{_ROOM}/presenters/{{id}}",
              "Revoke a wall, a remote or a ticket.", "facilitator", returns=schemas.Panel,
              errors=(*_KEYED, "no-question", "no-presenter")),
    Operation("create_room", "POST", "/api/rooms", "Create a room.", "host", body=schemas.NewRoom,
              returns=schemas.CreatedRoom, statuses=(201,),
              errors=("key", "slow-down", "busy", *_BODY)),
    Operation("stop_server", "POST", "/api/stop",
              "Stop the server, if it was started with --allow-stop.", "host", body=schemas.Empty,
              statuses=(204,), errors=("key", "slow-down", "stop-disabled", *_BODY)),
    Operation("end_room", "DELETE", _ROOM, "End a room, and delete everything in it.",
              "facilitator", statuses=(204,), errors=_KEYED),
    Operation("post_question", "POST", f"{_ROOM}/questions",
              "Add a question to the room, or update the one of this name.", "facilitator",
              body=schemas.NewQuestion, max_body=MAX_FACILITATOR_BODY,
              returns=schemas.PanelQuestion, statuses=(200, 201),
              errors=(*_KEYED, *_BODY, "too-many-questions")),
    Operation("post_open", "POST", f"{_QUESTION}/open",
              "Open a question, and close the one that is open.", "presenter", body=schemas.Empty,
              returns=schemas.Panel, errors=(*_ACTION, "sealed", "by-hands")),
    Operation("post_close", "POST", f"{_QUESTION}/close", "Close a question.", "presenter",
              body=schemas.Empty, returns=schemas.Panel, errors=_ACTION),
    Operation("post_reveal", "POST", f"{_QUESTION}/reveal",
              "Close a question, and reveal what may be revealed of its tally.", "presenter",
              body=schemas.Reveal, returns=schemas.Panel, errors=_ACTION),
    Operation("post_reset", "POST", f"{_QUESTION}/reset",
              "Delete a question’s answers, and begin a new round.", "facilitator",
              body=schemas.Empty, returns=schemas.Panel, errors=(*_ACTION, "revealed")),
    Operation("post_hands", "POST", f"{_QUESTION}/hands",
              "Fill the tally with a show of hands.", "presenter", body=schemas.Hands,
              max_body=MAX_FACILITATOR_BODY, returns=schemas.Panel,
              errors=(*_ACTION, "hands", "phones", "revealed")),
)  # fmt: skip
"""All operations, in the order in which routes are tried: those of phones come first, and every
path that could be taken for a join code comes before the page of a room."""
