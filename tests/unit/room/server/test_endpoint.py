"""Endpoints: request bodies, and what is reported of each response."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect, Request

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.endpoint import AppState, Endpoint, RoomRequest, read_body
from ajar.room.server.page import PhonePage
from ajar.room.server.routes import MAX_FACILITATOR_BODY, MAX_PHONE_BODY, Operation
from ajar.room.storage.tables import file_engine
from ajar.room.storage.write_queue import BusyError, WriteQueue

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.responses import Response
    from starlette.types import Message

    from ajar.content.materials import Materials


def read_pieces(
    pieces: list[bytes], max_bytes: int, *headers: tuple[bytes, bytes], disconnects: bool = False
) -> tuple[bytes | str | type[Exception], int]:
    """Read a body that arrives in pieces; return it or the error, and the number of pieces read."""
    messages: list[Message] = [
        {"type": "http.request", "body": piece, "more_body": disconnects or number < len(pieces)}
        for number, piece in enumerate(pieces, 1)
    ]
    messages += [{"type": "http.disconnect"}] if disconnects else []
    taken = 0

    async def receive() -> Message:
        nonlocal taken
        taken += 1
        return messages[taken - 1]

    request = Request({"type": "http", "method": "POST", "headers": list(headers)}, receive)
    work = read_body(request, max_bytes)
    try:
        work.send(None)  # it awaits nothing that blocks, so it needs no event loop
    except StopIteration as done:
        return done.value, taken
    except RoomRuleError as error:
        return error.code, taken
    except ClientDisconnect:
        return ClientDisconnect, taken
    raise AssertionError


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=9), st.integers(0, 40))
def test_body_is_complete_or_refused_however_it_is_chunked(
    pieces: list[bytes], max_bytes: int
) -> None:
    whole = b"".join(pieces)
    result, taken = read_pieces(pieces, max_bytes)
    if len(whole) <= max_bytes:
        assert result == whole
        assert taken == len(pieces)
    else:
        assert result == "too-large"
        assert len(b"".join(pieces[: taken - 1])) <= max_bytes, "no piece more than needed was read"


def test_body_declared_too_large_is_not_read() -> None:
    for length in (b"11", b"99999999999999999999", b"-1", b"ten"):
        assert read_pieces([b"x"], 10, (b"content-length", length)) == ("too-large", 0)
    assert read_pieces([b"x" * 10], 10, (b"content-length", b"10")) == (b"x" * 10, 1)
    assert read_pieces([b"x"], 10, disconnects=True) == (ClientDisconnect, 2)


def test_exercises_of_the_kit_fit_the_size_limits(materials: Materials) -> None:
    exercises = [materials.exercise(name) for name in materials.names("exercises")]
    sizes = [len(exercise.model_dump_json().encode()) for exercise in exercises]
    assert max(sizes) * 3 < MAX_FACILITATOR_BODY
    assert MAX_PHONE_BODY > 2_000


@pytest.mark.parametrize(
    ("method", "error", "reported"),
    [("GET", KeyError(), ("health", 500, "broken")),
     ("HEAD", BusyError(), ("health", 503, "busy")),
     ("GET", RoomRuleError(code="closed"), ("health", 409, "closed")),
     ("PUT", KeyError(), ("none", 405, "method"))],
)  # fmt: skip
def test_each_response_is_reported_with_its_error(
    folder: Path, materials: Materials, method: str, error: Exception,
    reported: tuple[str, int, str],
) -> None:  # fmt: skip
    async def fail(_state: AppState, _request: RoomRequest) -> Response:
        raise error

    async def receive() -> Message:
        raise AssertionError

    async def send(_message: Message) -> None:
        pass

    reports = []
    state = AppState(
        WriteQueue(file_engine(folder)), b"", PhonePage(materials.words),
        on_response=lambda *report: reports.append(report),
    )  # fmt: skip
    endpoint = Endpoint(state, {"GET": (Operation("health", "GET", "/", ""), fail)})
    scope: dict[str, Any] = {"type": "http", "method": method, "path_params": {}, "headers": []}
    try:
        asyncio.run(endpoint(scope, receive, send))
    except KeyError:
        assert reported[1] == 500
    assert reports == [reported]
