"""Request bodies: read in full, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect, Request

from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.server.endpoint import read_body
from ajar.room.server.routes import MAX_FACILITATOR_BODY, MAX_PHONE_BODY

if TYPE_CHECKING:
    from starlette.types import Message

    from ajar.content.materials import Materials


def reading(
    pieces: list[bytes], most: int, *headers: tuple[bytes, bytes], gone: bool = False
) -> tuple[bytes | str | type[Exception], int]:
    """Read a body that comes in pieces; return it or what was raised, and the pieces taken."""
    messages: list[Message] = [
        {"type": "http.request", "body": piece, "more_body": gone or number < len(pieces)}
        for number, piece in enumerate(pieces, 1)
    ]
    messages += [{"type": "http.disconnect"}] if gone else []
    taken = 0

    async def receive() -> Message:
        nonlocal taken
        taken += 1
        return messages[taken - 1]

    request = Request({"type": "http", "method": "POST", "headers": list(headers)}, receive)
    work = read_body(request, most)
    try:
        work.send(None)  # it waits for nothing, so it needs no loop
    except StopIteration as done:
        return done.value, taken
    except RoomRuleError as error:
        return error.code, taken
    except ClientDisconnect:
        return ClientDisconnect, taken
    raise AssertionError


@given(st.lists(st.binary(max_size=9), min_size=1, max_size=9), st.integers(0, 40))
def test_a_body_is_whole_or_refused_whatever_pieces_it_comes_in(
    pieces: list[bytes], most: int
) -> None:
    whole = b"".join(pieces)
    found, taken = reading(pieces, most)
    if len(whole) <= most:
        assert found == whole
        assert taken == len(pieces)
    else:
        assert found == "too-large"
        assert len(b"".join(pieces[: taken - 1])) <= most, "no piece more than needed was read"


def test_a_body_that_says_that_it_is_large_is_not_read_at_all() -> None:
    for said in (b"11", b"99999999999999999999", b"-1", b"ten"):
        assert reading([b"x"], 10, (b"content-length", said)) == ("too-large", 0)
    assert reading([b"x" * 10], 10, (b"content-length", b"10")) == (b"x" * 10, 1)
    assert reading([b"x"], 10, gone=True) == (ClientDisconnect, 2)


def test_what_the_kit_sends_fits(materials: Materials) -> None:
    exercises = [materials.exercise(name) for name in materials.names("exercises")]
    sizes = [len(one.model_dump_json().encode()) for one in exercises]
    assert max(sizes) * 3 < MAX_FACILITATOR_BODY
    assert MAX_PHONE_BODY > 2_000
