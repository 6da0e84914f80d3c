"""The OpenAPI document of a room's server, made from `routes.OPERATIONS` alone."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version
from typing import Any, get_args

from pydantic.json_schema import models_json_schema

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.rules.error_codes import ERRORS, EdgeErrorCode, ErrorCode
from ajar.room.rules.schemas import PHONE_KEY, ErrorMessage
from ajar.room.server.routes import OPERATIONS, Operation

_Json = dict[str, Any]
_MEDIA_TYPE = "application/json"
_PATH_PARAMETER = re.compile(r"{(\w+)}")
_EDGE_ERRORS: dict[int, ErrorCode] = {ERRORS[code].status: code for code in get_args(EdgeErrorCode)}
"""By status, the error that any request can get: see `connection_limits` and `middleware`."""
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
        {"type": "string", "pattern": PHONE_KEY},
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
    if operation.media_type == "text/html":  # there is a page for whatever was typed
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
        [*bodies, *returned, (ErrorMessage, "serialization")],  # type: ignore[list-item]
        ref_template="#/components/schemas/{model}",
    )
    schemas: _Json = _closed(made["$defs"])
    return schemas


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
