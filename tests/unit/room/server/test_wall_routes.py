"""Walls and remotes over HTTP: tickets, keys, the deck, and each step as it comes."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ajar.room.rules.codes import scan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.materials import Materials

pytestmark = pytest.mark.slow

DECK = {
    "title": "One hour",
    "parts": [
        {"title": "Welcome", "minutes": 5},
        {"title": "More", "minutes": 5, "optional": True},
    ],
    "slides": [
        {"id": "a", "kind": "text", "part": 0, "title": "Welcome", "body": [["p", {}, "Hello"]]},
        {"id": "b", "kind": "question", "part": 1, "title": "?", "question": "check-in@opening"},
        {"id": "c", "kind": "moves", "part": 1, "title": "What you said"},
        {"id": "d", "kind": "text", "part": 1, "title": "The end"},
    ],
}


class Room:
    """A room, its facilitator, and whoever comes in with a ticket."""

    def __init__(self, server: Any, materials: Materials) -> None:  # noqa: ANN401 (see conftest)
        self.code, self.key = server.new_room()
        self.base, self.materials = server.base, materials
        self.web = httpx.Client(timeout=30)

    def call(self, method: str, path: str, key: str = "", body: object = None) -> httpx.Response:
        headers = {"authorization": f"Bearer {key}"} if key else {}
        url = f"{self.base}/api/rooms/{self.code}{path}"
        return self.web.request(method, url, json=body, headers=headers)

    def do(self, path: str, body: object) -> Any:  # noqa: ANN401
        response = self.call("POST", path, self.key, body)
        response.raise_for_status()
        return response.json()

    def ticket(self, kind: str = "remote") -> dict[str, Any]:
        ticket: dict[str, Any] = self.do("/tickets", {"kind": kind})
        return ticket

    def enter(self, ticket: str) -> httpx.Response:
        return self.call("POST", "/presenters", body={"ticket": ticket})

    def presenter(self, kind: str = "remote") -> str:
        key: str = self.enter(self.ticket(kind)["ticket"]).json()["key"]
        return key

    @contextmanager
    def panels(self, key: str) -> Iterator[Iterator[dict[str, Any]]]:
        url = f"{self.base}/api/rooms/{self.code}/panel/events"
        headers = {"authorization": f"Bearer {key}"}
        with httpx.stream("GET", url, headers=headers, timeout=120) as stream:
            yield (json.loads(line[5:]) for line in stream.iter_lines() if line[:5] == "data:")


@pytest.fixture(scope="module")
def served(start_room_server: Callable[[], Any]) -> Any:  # noqa: ANN401
    return start_room_server()


@pytest.fixture
def room(served: Any, materials: Materials) -> Room:  # noqa: ANN401
    room = Room(served, materials)
    room.do("/deck", {"deck": DECK})
    return room


def test_a_ticket_is_valid_once(room: Room) -> None:
    ticket = room.ticket()["ticket"]
    assert room.enter(ticket).status_code == 201
    again = room.enter(ticket)
    assert (again.status_code, again.json()["error"]) == (401, "ticket")


def test_a_remote_can_navigate_and_open_but_not_end_or_reset(room: Room) -> None:
    key = room.presenter()
    exercise = room.materials.exercise("check-in").model_dump(mode="json")
    number = room.do("/questions", {"name": "check-in@opening", "exercise": exercise})["id"]
    assert room.call("GET", "/panel", key).status_code == 200
    assert room.call("GET", "/deck", key).json()["deck"]["title"] == "One hour"
    assert room.call("POST", "/stage", key, {"step": "next"}).json()["stage"]["slide"] == 1
    for action in ("open", "close", "reveal"):
        assert room.call("POST", f"/questions/{number}/{action}", key, {}).status_code == 200
    refused = [
        room.call("POST", f"/questions/{number}/reset", key, {}),
        room.call("POST", "/deck", key, {"deck": DECK}),
        room.call("DELETE", "", key),
    ]
    assert {response.status_code for response in refused} == {401}


def test_a_revoked_remote_loses_access_at_once(room: Room) -> None:
    ticket = room.ticket()
    key = room.enter(ticket["ticket"]).json()["key"]
    with room.panels(key) as panels:
        known = next(panels)["presenters"][-1]
        assert known == {"id": ticket["id"], "kind": "remote", "used": True}
        room.call("DELETE", f"/presenters/{ticket['id']}", room.key).raise_for_status()
        assert list(panels) == []
    assert room.call("POST", "/stage", key, {"step": "next"}).status_code == 401
    assert room.enter(room.ticket()["ticket"]).status_code == 201


@pytest.mark.parametrize(("asked", "language"), [("", "en"), ("?es", "es")])
def test_a_remote_can_be_shared_by_qr_code_in_its_own_language(
    room: Room, asked: str, language: str
) -> None:
    key = room.presenter()
    body = {"kind": "remote", "base": "http://192.168.0.7:8080"}
    made = room.call("POST", f"/tickets{asked}", key, body).json()
    ticket = f"{room.code.replace('-', '')}.{made['ticket']}"
    assert made["scan"] == vars(scan_of(f"http://192.168.0.7:8080/remote?{language}#{ticket}"))
    other = room.enter(made["ticket"]).json()["key"]
    assert room.call("POST", "/stage", other, {"step": "next"}).status_code == 200
    bad = room.call("POST", "/tickets", key, {"kind": "remote", "base": "javascript:1"})
    assert bad.status_code == 422


def test_an_unused_ticket_can_be_revoked(room: Room) -> None:
    ticket = room.ticket()
    room.call("DELETE", f"/presenters/{ticket['id']}", room.key).raise_for_status()
    assert room.enter(ticket["ticket"]).json()["error"] == "ticket"


def test_without_a_key_nobody_sees_the_deck_or_the_panel(room: Room) -> None:
    other = Room.__new__(Room)
    vars(other).update(vars(room))
    paths = [("GET", "/deck"), ("GET", "/panel/events"), ("POST", "/stage")]
    assert {other.call(method, path, body=None).status_code for method, path in paths} == {401}


def test_each_step_reaches_two_presenters_at_once_and_no_phone(room: Room) -> None:
    wall, remote = room.presenter("wall"), room.presenter()
    with room.panels(wall) as panels:
        assert next(panels)["stage"]["slide"] == 0
        before = room.call("GET", "").json()["question"]
        room.call("POST", "/stage", remote, {"step": "last"})
        assert next(panel for panel in panels if panel["stage"]["slide"])["stage"]["slide"] == 3
        assert room.call("GET", "").json()["question"] == before


def test_answers_are_counted_on_the_wall_as_they_arrive(room: Room) -> None:
    exercise = room.materials.exercise("check-in").model_dump(mode="json")
    number = room.do("/questions", {"name": "check-in@opening", "exercise": exercise})["id"]
    room.do(f"/questions/{number}/open", {})
    with room.panels(room.presenter("wall")) as panels:
        assert next(panels)["questions"][0]["answered"] == 0
        answer = {"question": number, "round": 1, "key": "A" * 22, "answers": {"importance": 5}}
        room.call("POST", "/answers", body=answer).raise_for_status()
        assert next(panels)["questions"][0]["answered"] == 1


def test_an_empty_chart_is_skipped(room: Room) -> None:
    slides = [room.do("/stage", {"step": "next"})["stage"]["slide"] for _ in range(2)]
    assert slides == [1, 3]


def test_the_chart_of_all_check_ins_is_skipped_until_two_are_revealed(room: Room) -> None:
    exercise = room.materials.exercise("check-in").model_dump(mode="json")
    for moment, shown in (("opening", 3), ("closing", 2)):
        question = {"name": f"check-in@{moment}", "exercise": exercise}
        number = room.do("/questions", question)["id"]
        room.do(f"/questions/{number}/open", {})
        for n in range(6):
            answers = {"importance": n, "confidence": n + 1, "readiness": n + 2}
            body = {"question": number, "round": 1, "key": f"{n}" * 22, "answers": answers}
            room.call("POST", "/answers", body=body).raise_for_status()
        room.do(f"/questions/{number}/reveal", {})
        room.do("/stage", {"step": "go", "slide": 1})
        assert room.do("/stage", {"step": "next"})["stage"]["slide"] == shown


def test_resending_the_deck_changes_nothing_and_another_deck_keeps_the_place(room: Room) -> None:
    room.do("/stage", {"step": "next"})
    version = room.do("/deck", {"deck": DECK})["version"]
    assert room.do("/deck", {"deck": DECK})["version"] == version
    shorter = {**DECK, "slides": DECK["slides"][1:]}
    assert room.do("/deck", {"deck": shorter})["stage"]["slide"] == 0


def test_a_step_without_a_deck_is_refused_with_a_reason(served: Any, materials: Materials) -> None:  # noqa: ANN401
    room = Room(served, materials)
    response = room.call("POST", "/stage", room.key, {"step": "next"})
    assert (response.status_code, response.json()["error"]) == (404, "no-deck")
    assert room.call("GET", "/deck", room.key).json()["error"] == "no-deck"


@pytest.mark.parametrize("page", ["wall", "remote"])
def test_the_wall_page_is_small_contains_no_room_data_and_runs_only_its_own_script(
    served: Any,  # noqa: ANN401
    page: str,
) -> None:
    url = f"{served.base}/{page}"
    with httpx.stream("GET", url, headers={"accept-encoding": "gzip"}) as response:
        packed = b"".join(response.iter_raw())
        policy = response.headers["content-security-policy"]
    assert len(packed) <= 30_000
    assert "script-src 'sha256-" in policy
    assert "require-trusted-types-for 'script'" in policy


def test_ending_a_room_removes_its_stage(room: Room) -> None:
    key = room.presenter()
    with room.panels(key) as panels:
        next(panels)
        room.call("DELETE", "", room.key).raise_for_status()
        assert list(panels) == [{"ended": True}]
    assert room.call("GET", "/deck", key).status_code == 404
