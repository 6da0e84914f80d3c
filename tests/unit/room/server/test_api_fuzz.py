"""The room's API does what its OpenAPI document says, whatever comes in (schemathesis)."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import schemathesis
import uvicorn
from hypothesis import settings
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import ignored_auth

from ajar.room.rules.codes import hash_key
from ajar.room.rules.error_codes import ERRORS
from ajar.room.server.app import AppState, create_app
from ajar.room.server.connection_limits import uvicorn_settings
from ajar.room.server.guess_limits import GuessLimiter
from ajar.room.server.openapi import document
from ajar.room.server.page import PhonePage
from ajar.room.server.routes import OPERATIONS
from ajar.room.server.run import prepare
from ajar.room.storage.engine import file_engine
from ajar.room.storage.write_queue import WriteQueue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case
    from schemathesis.filters import HasAPIOperation

    from ajar.content.materials import Materials

EXAMPLES = 15
HOST_KEY = "host-key-of-a-test"
SEMANTIC = ("add_answer", "put_question", "record_hands")
"""What fits the schema may still not fit the question that was asked."""
ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "429", "503"]
REJECTED = ["400", "401", "403", "404", "409", "413", "415", "422", "429", "431"]


def operation_of(one: HasAPIOperation) -> str:
    return str(one.operation.definition.raw["operationId"])


PLACE = "22222222"
"""Stands for the room's code in what schemathesis makes; the code itself is made at run time."""
CONFIG: dict[str, Any] = {
    "seed": 4,
    "generation": {"database": "none"},
    "dictionaries": {"numbers": {"values": [1, 2, 3, 4]}, "codes": {"values": [PLACE]}},
    "parameters": {
        "path.code": {"dictionary": "codes", "probability": 0.9},
        "path.id": {"dictionary": "numbers", "probability": 0.7},
        "body.question": {"dictionary": "numbers", "probability": 0.7},
    },
    "checks": {
        "positive_data_acceptance": {"expected-statuses": ACCEPTED},
        "negative_data_rejection": {"expected-statuses": REJECTED},
    },
    "operations": [
        {
            "include-operation-id": name,
            "checks": {"positive_data_acceptance": {"expected-statuses": [*ACCEPTED, "422"]}},
        }
        for name in SEMANTIC
    ],
}
schema = schemathesis.openapi.from_dict(document(), config=SchemathesisConfig.from_dict(CONFIG))
ends = schema.exclude(lambda one: operation_of(one) != "end_room")
goes_on = schema.exclude(lambda one: operation_of(one) in {"end_room", "room_events"})
"""All that neither ends the room nor has no end itself."""


class Room:
    """A server with a room that has questions, one of them open."""

    def __init__(self, base: str, materials: Materials) -> None:
        self.base, self.web = base, httpx.Client(base_url=base)
        self.questions = []
        for name in ("check-in@opening", "hesitation@", "support@", "check-in@close"):
            exercise = materials.exercise(name.partition("@")[0])
            self.questions.append({"name": name, "exercise": exercise.model_dump(mode="json")})
        self.new()

    def new(self) -> None:
        """Begin with another room."""
        self.key = HOST_KEY
        made = self.post("/api/rooms", {})
        self.key, self.path = made["key"], f"/api/rooms/{made['code'].replace('-', '')}"
        for question in self.questions:
            self.post(f"{self.path}/questions", question)
        self.post(f"{self.path}/questions/1/open", {})

    def post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        """Do something as the one who has the key."""
        key = {"authorization": f"Bearer {self.key}"}
        return self.web.post(path, json=body, headers=key).raise_for_status().json()

    def check(self, case: Case[Any], *, key: bool = False, ends: bool = False) -> None:
        """Make a request, and see whether what comes back is as the document says."""
        if case.path_parameters.get("code") == PLACE:
            case.path_parameters["code"] = self.path.rpartition("/")[2]
        own = HOST_KEY if operation_of(case) in {"create_room", "stop_server"} else self.key
        case.call_and_validate(
            base_url=self.base,
            headers={"Authorization": f"Bearer {own}"} if key else None,
            excluded_checks=[ignored_auth] if ends else [],  # it asks again, and nothing is there
        )


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, materials: Materials) -> Iterator[Room]:
    """Serve a room in a thread. It bears more wrong guesses than usual: this tries hundreds."""
    engine = file_engine(tmp_path_factory.mktemp("room"))
    prepare(engine)
    many = GuessLimiter(10**6, 10**6)
    page = PhonePage(materials.words)
    state = AppState(
        WriteQueue(engine), hash_key(HOST_KEY), page, code_guesses=many, key_guesses=many
    )
    config = uvicorn.Config(create_app(state), lifespan="on", **uvicorn_settings())
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    yield Room("http://{}:{}".format(*listener.getsockname()), materials)
    server.should_exit = True
    thread.join()


@goes_on.parametrize()
@settings(max_examples=EXAMPLES, deadline=None)
def test_whatever_a_phone_sends_the_document_tells_what_comes_back(
    case: Case[Any], room: Room
) -> None:
    room.check(case)


@goes_on.parametrize()
@settings(max_examples=EXAMPLES, deadline=None)
def test_whatever_a_facilitator_sends_the_document_tells_what_comes_back(
    case: Case[Any], room: Room
) -> None:
    room.check(case, key=True)


@ends.parametrize()
@settings(max_examples=EXAMPLES, deadline=None)
def test_ending_a_room_is_as_the_document_says(case: Case[Any], room: Room) -> None:
    room.new()
    room.check(case, key=True, ends=True)
    room.new()
    room.check(case)


def test_what_phones_follow_is_as_the_document_says(room: Room) -> None:
    responses = document()["paths"]["/api/rooms/{code}/events"]["get"]["responses"]
    room.new()
    with room.web.stream("GET", f"{room.path}/events") as stream:
        assert stream.status_code == 200
        assert stream.headers["content-type"] in responses["200"]["content"]
        lines = stream.iter_lines()
        said = dict(next(lines).split(": ", 1) for _ in range(3))
    assert said["event"] == "state"
    state = json.loads(said["data"])
    assert str(state["version"]) == said["id"]
    assert state == room.web.get(room.path).json()


def test_the_document_that_is_served_is_the_one_that_is_tested(room: Room) -> None:
    assert room.web.get("/openapi.json").json() == document()


def test_every_request_and_every_refusal_is_in_the_document() -> None:
    operations = [one for path in document()["paths"].values() for one in path.values()]
    assert {one["operationId"] for one in operations} == {operation.id for operation in OPERATIONS}
    told = json.dumps(document())
    for word in ERRORS:
        assert f'"{word}"' in told or word == "method", word
    for operation in OPERATIONS:
        described = document()["paths"][operation.path][operation.method.lower()]
        assert ("security" in described) == (operation.access != "anyone")
