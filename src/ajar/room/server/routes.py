"""The operations of the HTTP API as data, from which routes and OpenAPI document are generated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Literal, get_args

from pydantic.json_schema import models_json_schema

from ajar.room.rules import schemas, stage
from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, ErrorCode

if TYPE_CHECKING:
    from pydantic import BaseModel

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
    has_etag: bool = False  # so that the response is only sent if it has changed
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

_Json = dict[str, Any]
_MEDIA_TYPE = "application/json"
_PATH_PARAMETER = re.compile(r"{(\w+)}")
_EDGE_ERRORS: dict[int, ErrorCode] = {ERRORS[code].status: code for code in get_args(EdgeErrorCode)}
"""By status, the error that any request can get: see `limits` and `middleware`."""
_DESCRIPTIONS = {200: "OK.", 201: "Created.", 204: "Done.", 304: "Not modified."}
_SECURITY_SCHEMES = {
    "host": ["hostKey"],
    "facilitator": ["roomKey"],
    "presenter": ["roomKey", "presenterKey"],
}
_KEYS = {
    "hostKey": "The server’s own key, which creates rooms.",
    "roomKey": "A room’s key, sent once when it was created.",
    "presenterKey": "The key of a wall or a remote, sent once for its ticket.",
}


def _parameter(name: str, place: str, description: str, schema: _Json) -> _Json:
    required = place == "path"
    return {"name": name, "in": place, "required": required, "description": description,
            "schema": schema}  # fmt: skip


_PARAMETERS: _Json = {
    "code": _parameter(
        "code", "path", "The join code. Lowercase, blanks and hyphens are accepted.",
        {"type": "string", "pattern": f"^[{ALPHABET}]{{{LENGTH}}}$"},
    ),
    "id": _parameter(
        "id", "path", "The number of a question, or of a wall or a remote.",
        {"type": "integer", "minimum": 1, "maximum": 1_000_000},
    ),
    "typed": _parameter(
        "code", "path", "A join code; anything else returns the page that asks for one.",
        {"type": "string", "minLength": 1},
    ),
    "etag": _parameter(
        "If-None-Match", "header", "The ETag of the version that the client has.",
        {"type": "string"},
    ),
    "phone": _parameter(
        "Ajar-Phone", "header", "A phone's key. It is counted as joined, as with `join_room`.",
        {"type": "string", "pattern": schemas.PHONE_KEY},
    ),
}  # fmt: skip


@cache
def document(prefix: str = "") -> _Json:
    """Return the OpenAPI 3.1 document. It is cached and must not be changed.

    `prefix` is the path below which everything is served.
    """
    paths: dict[str, _Json] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "A room of Ajar",
            "version": version("ajar"),
            "description": "Phones join with a code, and answers become tallies.",
        },
        **({"servers": [{"url": prefix}]} if prefix else {}),
        "paths": paths,
        "components": {
            "schemas": _schemas(),
            "parameters": _PARAMETERS,
            "responses": {f"Any{status}": _error([code]) for status, code in _EDGE_ERRORS.items()},
            "securitySchemes": {
                name: {"type": "http", "scheme": "bearer", "description": text}
                for name, text in _KEYS.items()
            },
        },
    }


def _operation(operation: Operation) -> _Json:
    described: _Json = {
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": [_ref("parameters", name) for name in _parameters(operation)],
        "responses": _success(operation) | _errors(operation),
    }
    if operation.body:
        schema = _ref("schemas", operation.body.__name__)
        required = any(field.is_required() for field in operation.body.model_fields.values())
        content = {_MEDIA_TYPE: {"schema": schema}}
        described["requestBody"] = {"required": required, "content": content}
    if operation.access != "anyone":
        described["security"] = [{name: []} for name in _SECURITY_SCHEMES[operation.access]]
    return described


def _parameters(operation: Operation) -> list[str]:
    names = _PATH_PARAMETER.findall(operation.path)
    if operation.media_type == "text/html":  # there is a page for any input
        names = ["typed" for _ in names]
    etag = ["etag"] if operation.has_etag else []
    return [*names, *etag, *(["phone"] if operation.counts_phone else [])]


def _success(operation: Operation) -> _Json:
    responses: _Json = {
        str(status): {"description": _DESCRIPTIONS[status]} for status in operation.statuses
    }
    for status, response in responses.items():
        if status != "204":
            response["content"] = {operation.media_type: {"schema": _returned(operation)}}
        if operation.has_etag:
            response["headers"] = {"ETag": _header("For a later `If-None-Match`.", "string")}
    return responses | ({"304": {"description": _DESCRIPTIONS[304]}} if operation.has_etag else {})


def _returned(operation: Operation) -> _Json:
    if operation.returns:
        return _ref("schemas", operation.returns.__name__)
    if operation.media_type == "text/event-stream":
        text = "Events called `state`: `data` is a `PhoneState` on one line, `id` its version."
        if operation.access == "presenter":
            text = "Events called `panel`: `data` is a `Panel` on one line."
        return {"type": "string", "description": text}
    return {"type": "object" if operation.media_type == _MEDIA_TYPE else "string"}


def _errors(operation: Operation) -> _Json:
    by_status: dict[int, list[ErrorCode]] = {}
    if _PATH_PARAMETER.search(operation.path):
        by_status[404] = ["not-found"]
    for code in operation.errors:
        by_status.setdefault(ERRORS[code].status, []).append(code)
    responses = {str(status): _ref("responses", f"Any{status}") for status in _EDGE_ERRORS}
    for status, codes in by_status.items():
        edge = [_EDGE_ERRORS[status]] if status in _EDGE_ERRORS else []
        responses[str(status)] = _error([*codes, *edge])
    return dict(sorted(responses.items()))


def _error(codes: list[ErrorCode]) -> _Json:
    schema = {**_ref("schemas", "ErrorMessage"), "properties": {"error": {"enum": codes}}}
    response: _Json = {
        "description": " Or: ".join(ERRORS[code].message for code in codes),
        "content": {_MEDIA_TYPE: {"schema": schema}},
    }
    if {"slow-down", "busy", "full", "not-ready"} & {*codes}:
        response["headers"] = {"Retry-After": _header("Seconds to wait.", "integer")}
    return response


def _schemas() -> _Json:
    bodies = [(operation.body, "validation") for operation in OPERATIONS if operation.body]
    returned = [(each.returns, "serialization") for each in OPERATIONS if each.returns]
    _, made = models_json_schema(
        [*bodies, *returned, (schemas.ErrorMessage, "serialization")],  # type: ignore[list-item]
        ref_template="#/components/schemas/{model}",
    )
    closed: _Json = _closed(made["$defs"])
    return closed


def _closed(schema: Any) -> Any:  # noqa: ANN401 (any part of a schema)
    """Forbid other keys in mappings whose keys have a pattern, as pydantic does."""
    if isinstance(schema, list):
        return [_closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    if "patternProperties" in closed:
        closed["additionalProperties"] = False
    return closed


def _ref(kind: str, name: str) -> _Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def _header(text: str, kind: str) -> _Json:
    return {"description": text, "schema": {"type": kind}}
