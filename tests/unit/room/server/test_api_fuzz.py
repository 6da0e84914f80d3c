"""The API behaves as its OpenAPI document says, for any input (schemathesis)."""

from __future__ import annotations

import json
import socket
import threading
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import requests
import uvicorn
from hypothesis import settings

from ajar.room.rules.codes import hash_key
from ajar.room.rules.error_codes import ERRORS
from ajar.room.server.app import create_app
from ajar.room.server.endpoint import AppState
from ajar.room.server.limits import GuessLimiter, uvicorn_settings
from ajar.room.server.page import PhonePage
from ajar.room.server.routes import OPERATIONS, document
from ajar.room.server.run import prepare
from ajar.room.storage.tables import file_engine
from ajar.room.storage.write_queue import WriteQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from schemathesis import Case
    from schemathesis.filters import HasAPIOperation
    from schemathesis.schemas import BaseSchema

    from ajar.content.materials import Materials

    ForEach = Callable[[Callable[..., None], Callable[[HasAPIOperation], bool]], None]

pytestmark = pytest.mark.slow

EXAMPLES = 15
HOST_KEY = "host-key-of-a-test"
SEMANTIC = ("add_answer", "post_question", "post_hands", "put_deck", "post_stage")
"""A body that matches the schema may still not match the question, or write 3 as 3.0."""
ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "429", "503"]
REJECTED = ["400", "401", "403", "404", "409", "413", "415", "422", "429", "431"]


def operation_of(has_operation: HasAPIOperation) -> str:
    return str(has_operation.operation.definition.raw["operationId"])


PLACEHOLDER = "22222222"
"""A placeholder in generated cases for the room's code, which is only known at run time."""
CONFIG: dict[str, Any] = {
    "seed": 4,
    "generation": {"database": "none"},
    "dictionaries": {"numbers": {"values": [1, 2, 3, 4]}, "codes": {"values": [PLACEHOLDER]}},
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
            # In each place of an exercise, it would try over 4,000 mistakes: minutes of requests.
            "phases": {"coverage": {"enabled": name != "post_question"}},
        }
        for name in SEMANTIC
    ],
}


@pytest.fixture
def api(request: pytest.FixtureRequest) -> BaseSchema:
    import schemathesis
    from schemathesis.config import SchemathesisConfig

    request.node._nodeid = request.node.nodeid  # where schemathesis looks for it
    return schemathesis.openapi.from_dict(document(), config=SchemathesisConfig.from_dict(CONFIG))


@pytest.fixture
def for_each(request: pytest.FixtureRequest) -> ForEach:
    """Return a way to send cases for each operation but some, to a function of a case and a room.

    Schemathesis is loaded, and cases are made, only when they are sent: that takes seconds, which
    each worker would spend to collect them.
    """

    def send(test: Callable[..., None], skips: Callable[[HasAPIOperation], bool]) -> None:
        import schemathesis

        schema = schemathesis.pytest.from_fixture("api").exclude(skips)
        schema_test = settings(max_examples=EXAMPLES, deadline=None)(schema.parametrize()(test))
        schema_test(request=request)

    return send


def needs_a_key(has_operation: HasAPIOperation) -> bool:
    return "security" in has_operation.operation.definition.raw


def has_no_end(has_operation: HasAPIOperation) -> bool:
    """Return whether an operation ends the room or has itself no end."""
    return operation_of(has_operation) in {"end_room", "room_events", "panel_events"}


class Room:
    """A server, and a room with questions, one of them open."""

    def __init__(self, base: str, materials: Materials) -> None:
        self.base, self.web = base, httpx.Client(base_url=base)
        self.session = requests.Session()
        self.session.trust_env = False  # else each request looks for proxies and passwords
        self.locked: set[str] = set()
        self.questions = []
        for name in ("check-in@opening", "hesitation@", "support@", "check-in@close"):
            exercise = materials.exercise(name.partition("@")[0])
            self.questions.append({"name": name, "exercise": exercise.model_dump(mode="json")})
        self.new()

    def new(self) -> None:
        """Create another room."""
        self.key = HOST_KEY
        made = self.post("/api/rooms", {})
        self.key, self.path = made["key"], f"/api/rooms/{made['code'].replace('-', '')}"
        for question in self.questions:
            self.post(f"{self.path}/questions", question)
        self.post(f"{self.path}/questions/1/open", {})

    def post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        """Send a request with the current key."""
        key = {"authorization": f"Bearer {self.key}"}
        return self.web.post(path, json=body, headers=key).raise_for_status().json()

    def check(self, case: Case[Any], *, key: bool = False, ends: bool = False) -> bool:
        """Send a request, check that the response matches the document; return if it was done."""
        from schemathesis.specs.openapi.checks import ignored_auth

        if case.path_parameters.get("code") == PLACEHOLDER:
            case.path_parameters["code"] = self.path.rpartition("/")[2]
        name = operation_of(case)
        own = HOST_KEY if name in {"create_room", "stop_server"} else self.key
        # This check asks again, without the key: once for each operation, and of no room that ends.
        response = case.call_and_validate(
            base_url=self.base,
            session=self.session,
            headers={"Authorization": f"Bearer {own}"} if key else None,
            excluded_checks=[ignored_auth] if ends or name in self.locked else [],
        )
        done = response.status_code < HTTPStatus.BAD_REQUEST
        if done and key:
            self.locked.add(name)
        return done


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory, materials: Materials) -> Iterator[Room]:
    """Serve a room in a thread, without a limit on wrong guesses: the tests send hundreds."""
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


def test_responses_to_phones_match_the_openapi_document(for_each: ForEach) -> None:
    def send(case: Case[Any], room: Room) -> None:
        room.check(case)

    for_each(send, lambda each: has_no_end(each) or needs_a_key(each))


def test_responses_to_facilitators_match_the_openapi_document(for_each: ForEach) -> None:
    refused: set[str] = set()

    def send(case: Case[Any], room: Room) -> None:
        if operation_of(case) not in refused:  # whatever is sent without a key, the reply is one
            refused.add(operation_of(case))
            room.check(case)
        room.check(case, key=True)

    for_each(send, lambda each: has_no_end(each) or not needs_a_key(each))
    assert len(refused) > 5


def test_ending_a_room_matches_the_openapi_document(for_each: ForEach, room: Room) -> None:
    room.new()
    ended, refused = 0, 0

    def send(case: Case[Any], room: Room) -> None:
        nonlocal ended, refused
        if not refused:  # as above
            refused += not room.check(case)
        if room.check(case, key=True, ends=True):
            ended += 1
            room.new()

    for_each(send, lambda each: operation_of(each) != "end_room")
    assert (ended > 1, refused) == (True, 1)


def test_event_stream_matches_the_openapi_document(room: Room) -> None:
    responses = document()["paths"]["/api/rooms/{code}/events"]["get"]["responses"]
    room.new()
    with room.web.stream("GET", f"{room.path}/events") as stream:
        assert stream.status_code == 200
        assert stream.headers["content-type"] in responses["200"]["content"]
        lines = stream.iter_lines()
        fields = dict(next(lines).split(": ", 1) for _ in range(3))
    assert fields["event"] == "state"
    state = json.loads(fields["data"])
    assert str(state["version"]) == fields["id"]
    assert state == room.web.get(room.path).json()


def test_served_openapi_document_is_the_one_tested(room: Room) -> None:
    assert room.web.get("/openapi.json").json() == document()


def test_every_operation_and_every_error_is_in_the_openapi_document() -> None:
    operations = [described for path in document()["paths"].values() for described in path.values()]
    assert {described["operationId"] for described in operations} == {
        operation.id for operation in OPERATIONS
    }
    text = json.dumps(document())
    for code in ERRORS:
        assert f'"{code}"' in text or code == "method", code
    for operation in OPERATIONS:
        described = document()["paths"][operation.path][operation.method.lower()]
        assert ("security" in described) == (operation.access != "anyone")
