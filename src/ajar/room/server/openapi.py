"""The OpenAPI document of a room's server, made from what `api.py` says and from nothing else."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, get_args

from pydantic.json_schema import models_json_schema

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, ErrorCode
from ajar.room.rules.schemas import PHONE_KEY
from ajar.room.server import routes as api

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ajar.room.server.routes import Call

Json = dict[str, Any]
JSON = "application/json"
IN_PATH = re.compile(r"{(\w+)}")
EVERYWHERE: dict[int, ErrorCode] = {ERRORS[code].status: code for code in get_args(EdgeErrorCode)}
"""By status, the error that any request can get: see `connection_limits`."""
SEEN = {
    200: "As asked.",
    201: "It was made.",
    204: "It was done; there is nothing to say.",
    304: "Nothing has changed since.",
}
SCHEMES = {"host": "hostKey", "facilitator": "roomKey"}
PARAMETERS: Json = {
    "code": {
        "name": "code",
        "in": "path",
        "required": True,
        "description": "The join code. Small letters, blanks and hyphens are understood as well.",
        "schema": {"type": "string", "pattern": f"^[{ALPHABET}]{{{LENGTH}}}$"},
    },
    "id": {
        "name": "id",
        "in": "path",
        "required": True,
        "description": "The number of a question.",
        "schema": {"type": "integer", "minimum": 1, "maximum": 1_000_000},
    },
    "typed": {
        "name": "code",
        "in": "path",
        "required": True,
        "description": "A join code; anything else gives the page that asks for one.",
        "schema": {"type": "string", "minLength": 1},
    },
    "tag": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "The ETag of what one has.",
        "schema": {"type": "string"},
    },
    "phone": {
        "name": "Ajar-Phone",
        "in": "header",
        "required": False,
        "description": "A phone that is there, and is counted once: the same as with `join`.",
        "schema": {"type": "string", "pattern": PHONE_KEY},
    },
}


@cache
def document(prefix: str = "") -> Json:
    """Return the document, as OpenAPI 3.1 describes it. Not to be changed: it is made once.

    `prefix` is the path below which everything is served.
    """
    paths: dict[str, Json] = {}
    for call in api.CALLS:
        paths.setdefault(call.path, {})[call.method.lower()] = _operation(call)
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
            "parameters": PARAMETERS,
            "responses": {
                f"Any{status}": _refusal([code], ERRORS[code].message)
                for status, code in EVERYWHERE.items()
            },
            "securitySchemes": {
                "hostKey": _bearer("The server’s own key, which opens rooms."),
                "roomKey": _bearer("A room’s key, said once when it was opened."),
            },
        },
    }


def _operation(call: Call) -> Json:
    operation: Json = {
        "operationId": call.name,
        "summary": call.summary,
        "parameters": [_ref("parameters", name) for name in _parameters(call)],
        "responses": _answers(call) | _refusals(call),
    }
    if call.takes:
        schema = _ref("schemas", call.takes.__name__)
        needed = any(field.is_required() for field in call.takes.model_fields.values())
        operation["requestBody"] = {"required": needed, "content": {JSON: {"schema": schema}}}
    if call.who != "anyone":
        operation["security"] = [{SCHEMES[call.who]: []}]
    return operation


def _parameters(call: Call) -> list[str]:
    names = IN_PATH.findall(call.path)
    if call.media == "text/html":  # a page is there for whatever was typed
        names = ["typed" for _ in names]
    return [*names, *(["tag"] if call.tagged else []), *(["phone"] if call.joins else [])]


def _answers(call: Call) -> Json:
    answers: Json = {str(status): {"description": SEEN[status]} for status in call.status}
    for status, answer in answers.items():
        if status != "204":
            answer["content"] = {call.media: {"schema": _given(call)}}
        if call.tagged:
            answer["headers"] = {"ETag": _header("For `If-None-Match`, next time.", "string")}
    return answers | ({"304": {"description": SEEN[304]}} if call.tagged else {})


def _given(call: Call) -> Json:
    if call.gives:
        return _ref("schemas", call.gives.__name__)
    if call.media == "text/event-stream":
        text = "Events called `state`: `data` is a `PhoneState` on one line, `id` its version."
        return {"type": "string", "description": text}
    return {"type": "object" if call.media == JSON else "string"}


def _refusals(call: Call) -> Json:
    words: dict[int, list[ErrorCode]] = {}
    if IN_PATH.search(call.path):
        words[404] = ["not-found"]
    for word in call.refuses:
        words.setdefault(ERRORS[word].status, []).append(word)
    refusals = {str(status): _ref("responses", f"Any{status}") for status in EVERYWHERE}
    for status, said in words.items():
        text = " Or: ".join(ERRORS[word].message for word in said)
        anyway = [EVERYWHERE[status]] if status in EVERYWHERE else []
        refusals[str(status)] = _refusal([*said, *anyway], text)
    return dict(sorted(refusals.items()))


def _refusal(words: Iterable[str], text: str) -> Json:
    schema = {**_ref("schemas", "ErrorMessage"), "properties": {"error": {"enum": [*words]}}}
    refusal: Json = {"description": text, "content": {JSON: {"schema": schema}}}
    if {"slow-down", "busy", "full"} & {*words}:
        seconds = _header("For how many seconds to wait.", "integer")
        refusal["headers"] = {"Retry-After": seconds}
    return refusal


def _schemas() -> Json:
    taken = [(call.takes, "validation") for call in api.CALLS if call.takes]
    given = [(call.gives, "serialization") for call in api.CALLS if call.gives]
    _, made = models_json_schema(
        [*taken, *given, (api.ErrorMessage, "serialization")],  # type: ignore[list-item]
        ref_template="#/components/schemas/{model}",
    )
    schemas: Json = _closed(made["$defs"])
    return schemas


def _closed(schema: Any) -> Any:  # noqa: ANN401 (any part of a schema)
    """Say of mappings whose keys have a form that they have no others: pydantic means it so."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    if "patternProperties" in closed:
        closed["additionalProperties"] = False
    return closed


def _ref(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def _header(text: str, kind: str) -> Json:
    return {"description": text, "schema": {"type": kind}}


def _bearer(text: str) -> Json:
    return {"type": "http", "scheme": "bearer", "description": text}
