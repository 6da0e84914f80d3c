"""Access: guessed codes and keys, forwarded addresses, headers, broken input."""

from __future__ import annotations

import ast
import hmac
import inspect
import secrets
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar.room.rules.codes import ALPHABET, LENGTH, hash_key, key_matches
from ajar.room.server.limits import MAX_ADDRESS_GUESSES
from ajar.room.server.middleware import SECURITY_HEADERS
from ajar.room.server.routes import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow
FORKED = True

NEVER = [code * LENGTH for code in ALPHABET[:2]]
"""Codes of rooms that do not exist."""


class Room:
    """A server with two rooms, of which only the first was visited."""

    def __init__(self, server: Any, materials: Materials) -> None:  # noqa: ANN401 (see conftest)
        self.server, self.web = server, httpx.Client(base_url=server.base, timeout=30)
        (code, self.key), (other, self.other_key) = server.new_room(), server.new_room()
        self.code, self.other = code.replace("-", ""), other.replace("-", "")
        exercise = materials.exercise("check-in").model_dump(mode="json")
        self.do("", {"name": "check-in@opening", "exercise": exercise}).raise_for_status()
        self.do("/1/open").raise_for_status()

    @property
    def own(self) -> dict[str, str]:
        """The headers that open the panel."""
        return bearer(self.key)

    def do(self, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        """Change a question as the facilitator."""
        path = f"/api/rooms/{self.code}/questions{path}"
        return self.web.post(path, json=body or {}, headers=self.own)

    def state(self, code: str, **headers: str) -> httpx.Response:
        return self.web.get(f"/api/rooms/{code}", headers=headers)

    def panel(self, key: str) -> httpx.Response:
        return self.web.get(f"/api/rooms/{self.code}/panel", headers=bearer(key))

    def assert_works(self) -> None:
        """Check that phones and the facilitator notice nothing."""
        assert self.state(self.code).status_code == 200
        assert self.web.get(f"/{self.code}").status_code == 200
        body = {"question": 1, "round": 1, "key": secrets.token_urlsafe(16), "answers": {}}
        assert self.web.post(f"/api/rooms/{self.code}/answers", json=body).status_code == 200
        assert self.panel(self.key).status_code == 200


def bearer(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


@pytest.fixture
def room(room_server: Any, materials: Materials) -> Iterator[Room]:  # noqa: ANN401
    made = Room(room_server, materials)
    yield made
    made.web.close()


def guess_codes(room: Room, **headers: str) -> list[httpx.Response]:
    """Guess until no guesses are left."""
    codes = [
        "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        for _ in range(MAX_ADDRESS_GUESSES + 5)
    ]
    return [room.state(code, **headers) for code in codes]


# Guessing


def test_code_guesser_is_blocked_and_the_room_behind_the_same_address_is_not(room: Room) -> None:
    replies = guess_codes(room)
    assert [reply.status_code for reply in replies] == [404] * MAX_ADDRESS_GUESSES + [429] * 5
    assert replies[-1].json()["error"] == "slow-down"
    assert 0 < int(replies[-1].headers["retry-after"]) <= 601
    room.assert_works()


def test_blocked_guesser_does_not_learn_whether_a_guess_was_right(room: Room) -> None:
    guess_codes(room)
    right, *wrong = (room.state(code) for code in (room.other, *NEVER))
    for reply in wrong:
        assert (reply.status_code, reply.content) == (right.status_code, right.content)
    page, *other_pages = (room.web.get(f"/{code}") for code in (room.other, *NEVER))
    assert page.status_code == 200, "a person gets the page that asks for a code"
    assert {other.content for other in other_pages} == {page.content}
    for code in (room.other, *NEVER):
        guessed = room.web.get(f"/api/rooms/{code}/panel", headers=bearer(room.key))
        assert (guessed.status_code, guessed.content) == (right.status_code, right.content)


def test_a_valid_key_is_accepted_whatever_others_at_the_address_guessed(room: Room) -> None:
    elsewhere = httpx.HTTPTransport(local_address="127.0.0.77")
    with httpx.Client(base_url=room.server.base, transport=elsewhere, timeout=30) as web:
        host, path = bearer(room.server.host_key), f"/api/rooms/{room.other}/panel"
        for number in range(MAX_ADDRESS_GUESSES + 1):
            web.post("/api/rooms", json={}, headers=bearer(f"host-key-{number}"))
            web.get(f"/api/rooms/WWWWWW{ALPHABET[number // 30]}{ALPHABET[number % 30]}")
        assert web.get(f"/api/rooms/{NEVER[0]}").status_code == 429
        assert web.post("/api/rooms", json={}, headers=bearer("host-key-x")).status_code == 429
        assert web.get(path, headers=bearer(room.other_key)).status_code == 200
        assert web.post("/api/rooms", json={}, headers=host).status_code == 201


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded", "x-real-ip", "client-ip"])
def test_forwarded_addresses_are_ignored(room: Room, header: str) -> None:
    guess_codes(room)
    for number in range(5):
        reply = room.state(NEVER[0], **{header: f"for=192.0.2.{number}"})
        assert reply.status_code == 429


def test_spellings_of_a_code_are_one_guess_and_an_invalid_code_is_none(
    room: Room,
) -> None:
    for number in range(MAX_ADDRESS_GUESSES * 2):
        assert room.state(f"{NEVER[0]}{'-' * (number % 9)}").status_code == 404
        assert room.state(f"no-code-{number}").status_code == 404
    assert room.state(room.other.lower()).status_code == 200


def test_key_guesser_is_blocked_and_the_facilitator_is_not(room: Room) -> None:
    replies = [room.panel(secrets.token_urlsafe(32)) for _ in range(MAX_ADDRESS_GUESSES + 5)]
    assert [reply.status_code for reply in replies] == [401] * MAX_ADDRESS_GUESSES + [429] * 5
    host = [
        room.web.post("/api/rooms", json={}, headers=bearer(f"host-key-{n}")).status_code
        for n in range(3)
    ]
    assert host == [429] * 3, "keys of all kinds are counted together"
    room.assert_works()
    assert room.web.post("/api/rooms", json={}, headers=bearer(room.server.host_key)).is_success


# Keys


def test_each_key_grants_only_its_own_access(room: Room) -> None:
    for key in (room.other_key, room.server.host_key, "x", room.key[:-1], f"{room.key}x"):
        assert room.panel(key).status_code == 401
    assert room.web.get(f"/api/rooms/{room.code}/panel").status_code == 401
    for key in (room.key, room.other_key):
        made = room.web.post("/api/rooms", json={}, headers=bearer(key))
        assert (made.status_code, made.headers["www-authenticate"]) == (401, "Bearer")


def test_key_in_a_url_cookie_or_body_grants_nothing(room: Room) -> None:
    path = f"/api/rooms/{room.code}"
    for name in ("key", "token", "authorization", "access_token"):
        assert room.web.get(f"{path}/panel", params={name: room.key}).status_code == 401
    assert room.web.get(f"{path}/panel", headers={"cookie": f"key={room.key}"}).status_code == 401
    assert room.web.post(f"{path}/questions/1/close", json={"key": room.key}).status_code == 401
    assert room.state(room.code).json()["question"]["open"]
    for operation in OPERATIONS:
        assert "key" not in operation.path


def test_no_response_contains_a_key(room: Room) -> None:
    room.assert_works()
    replies = [
        room.state(room.code),
        room.web.get(f"/{room.code}"),
        room.web.get("/"),
        room.web.get("/openapi.json"),
        room.panel(room.key),
        room.do("/1/close"),
    ]
    for reply in replies:
        text = reply.text + str(reply.headers)
        assert room.key not in text
        assert room.server.host_key not in text
        assert room.other_key not in text


def test_keys_are_stored_as_hashes_and_compared_in_constant_time(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.server.stop()
    everything = b"".join(path.read_bytes() for path in room.server.folder.iterdir())
    assert room.key.encode() not in everything
    compared = []
    real = hmac.compare_digest

    def compare(left: bytes, right: bytes) -> bool:
        compared.append((left, right))
        return real(left, right)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert key_matches("right", hash_key("right"))
    assert not key_matches("wrong", hash_key("right"))
    assert len(compared) == 2
    tree = ast.parse(inspect.getsource(key_matches))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]


# What comes back


def test_every_response_has_the_security_headers(room: Room) -> None:
    replies = [
        room.web.request(
            operation.method, operation.path.format(code=room.other, id=1), headers=headers
        )
        for operation in OPERATIONS
        if not operation.id.endswith("_events")
        for headers in ({}, bearer(room.other_key))
    ]
    replies += [room.web.get("/api/nothing"), room.web.request("PUT", "/"), room.state("x")]
    assert {reply.status_code for reply in replies} >= {200, 401, 404, 405, 422}
    with room.web.stream("GET", f"/api/rooms/{room.code}/events") as events:
        replies.append(events)
    for reply in replies:
        for name, value in SECURITY_HEADERS:
            values = reply.headers.get_list(name.decode())
            page = reply.headers.get("content-type", "").startswith("text/html")
            own = page and name == b"content-security-policy"
            assert len(values) == 1 if own else values == [value.decode()], (reply.url, name)
        policy = reply.headers["content-security-policy"]
        for part in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
            assert part in policy
        assert "unsafe" not in policy
        assert "server" not in reply.headers
        assert "set-cookie" not in reply.headers
        assert not [name for name in reply.headers if name.startswith("access-control")]


def test_form_of_another_site_cannot_send_an_answer(room: Room) -> None:
    body = '{"question": 1, "round": 1, "key": "%s", "answers": {}}' % ("a" * 22)
    for media in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        for path in (f"/api/rooms/{room.code}/answers", f"/api/rooms/{room.code}/join"):
            reply = room.web.post(path, content=body, headers={"content-type": media})
            assert reply.status_code == 415
    likely = {"content-type": "application/jsonx"}
    reply = room.web.post(f"/api/rooms/{room.code}/join", content=body, headers=likely)
    assert reply.status_code == 415
    asked = room.web.options(f"/api/rooms/{room.code}/answers", headers={"origin": "https://a.b"})
    assert asked.status_code == 405


def test_a_foreign_host_name_that_resolves_to_this_computer_is_refused(room: Room) -> None:
    port = httpx.URL(room.server.base).port
    for host in ("evil.example", f"evil.example:{port}"):
        reply = room.state(room.code, host=host)
        assert (reply.status_code, reply.json()["error"]) == (400, "bad-request")
        assert reply.headers["x-content-type-options"] == "nosniff"
    assert room.state(room.code, host=f"localhost:{port}").status_code == 200


def test_a_duplicate_json_name_is_refused(room: Room) -> None:
    """One program would read the first, and another one the last."""
    key = secrets.token_urlsafe(16)
    answers = '{"importance": 3, "importance": 9}'
    for body in (
        f'{{"question": 1, "round": 1, "key": "{key}", "answers": {answers}}}',
        f'{{"question": 1, "question": 1, "round": 1, "key": "{key}", "answers": {{}}}}',
    ):
        headers = {"content-type": "application/json; charset=utf-8"}
        path = f"/api/rooms/{room.code}/answers"
        reply = room.web.post(path, content=body, headers=headers)
        assert (reply.status_code, reply.json()["error"]) == (422, "body")


def test_broken_requests_reveal_nothing_internal(room: Room) -> None:
    bodies = [
        b"{", b"[" * 4_000, b"\xff\xfe", b"null", b'{"question": 1e999}', b"NaN",
        b'{"answers": {"importance": true}}', b'{"key": "\\ud800"}', b'"' + b"a" * 4_000 + b'"',
        b'{"question":' + b"9" * 3_000 + b"}",
    ]  # fmt: skip
    keyed = {"content-type": "application/json", **room.own}
    for operation in OPERATIONS:
        for body in bodies if operation.body else ():
            path = operation.path.format(code=room.code, id=1)
            reply = room.web.request(operation.method, path, content=body, headers=keyed)
            assert reply.status_code in {401, 413, 422}, (operation.id, body[:20])
            text = reply.text
            for inside in ("Traceback", 'File "', ".py", "sqlite", "pydantic", "Error("):
                assert inside not in text
    for path in ("/%00", "/api/rooms/%ff", "/api/rooms/..%2f..%2fetc", "//", "/a/b/c", "/%2e%2e/x"):
        reply = room.web.get(path)
        assert reply.status_code in {200, 404}
        assert "Traceback" not in reply.text
    room.assert_works()
    assert room.server.log.read_text() == ""
