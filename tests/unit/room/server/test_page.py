"""The phone page: small, self-contained, and closed to anything from elsewhere."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.room.rules.question import Question, Room
from ajar.room.server.app import create_app
from ajar.room.server.broadcast import LiveRooms
from ajar.room.server.endpoint import AppState
from ajar.room.server.page import PhonePage, in_a_page
from ajar.room.server.state import PhoneView
from ajar.room.storage.tables import file_engine
from ajar.room.storage.write_queue import WriteQueue
from ajar.web import bundle, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.responses import Response

    from ajar.content.materials import Materials

MAX_BYTES = 30_000
DATA = re.compile(r'<script type="application/json" id="state">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def page(materials: Materials) -> PhonePage:
    return PhonePage(materials.words)


def state_of(name: str, materials: Materials) -> bytes:
    """Return the state of a room in which an exercise is open."""
    return view_of("AAAA2222", name, materials).state


def body_of(response: Response) -> bytes:
    """Return the body of a response."""
    assert isinstance(response.body, bytes)
    return response.body


def state_in(html: bytes) -> Any:  # noqa: ANN401
    (state,) = DATA.findall(html.decode())
    return json.loads(state)


def test_every_page_fits_in_30_kilobytes(page: PhonePage, materials: Materials) -> None:
    sizes = {
        name: len(body_of(page.render(state_of(name, materials))))
        for name in materials.names("exercises")
        if materials.exercise(name).items_in("room")
    }
    assert max(sizes.values()) <= MAX_BYTES, sizes


def test_page_contains_the_state(page: PhonePage, materials: Materials) -> None:
    state = state_of("check-in", materials)
    assert state_in(body_of(page.render(state, gzipped=False))) == json.loads(state)
    assert state_in(body_of(page.render(gzipped=False))) is None


@given(st.text())
def test_state_cannot_close_its_element(page: PhonePage, text: str) -> None:
    title = f"{text}</script><!--<script>"
    state = json.dumps({"title": title}, ensure_ascii=False)
    written = in_a_page(state)
    assert "<" not in written
    assert json.loads(written) == {"title": title}
    assert state_in(body_of(page.render(json.dumps({"title": title}).encode(), gzipped=False))) == {
        "title": title
    }


def test_csp_allows_only_the_pages_own_script_and_style(page: PhonePage) -> None:
    answer = page.render(gzipped=False)
    html = body_of(answer).decode()
    rules = dict(
        rule.split(" ", 1) for rule in answer.headers["Content-Security-Policy"].split("; ")
    )
    for name, element in (("script", '<script type="module">'), ("style", "<style>")):
        text = html.split(element)[1].split(f"</{name}>")[0]
        hashed = b64encode(sha256(text.encode()).digest()).decode()
        assert rules[f"{name}-src"] == f"'sha256-{hashed}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["frame-ancestors"] == "'none'"
    assert rules["connect-src"] == "'self'"
    assert html.count("<script") == 4
    assert html.count("<style") == 1


def test_page_loads_nothing_else(page: PhonePage) -> None:
    html = body_of(page.render(gzipped=False)).decode()
    assert {*re.findall(r"https?://[\w./]+", html)} == {"http://www.w3.org/2000/svg"}
    assert re.findall(r'(?:src|href)="(?!data:,)', html) == []
    assert "url(" not in html
    assert "@import" not in html


def test_uncompressed_page_is_the_same(page: PhonePage) -> None:
    packed, plain = page.render(), page.render(gzipped=False)
    assert gzip.decompress(body_of(packed)) == plain.body
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Cache-Control"] == "no-store"


def view_of(code: str, name: str, materials: Materials, *, version: int = 1) -> PhoneView:
    """Return a room in which an exercise is open."""
    couples = map(materials.scenario, materials.names("scenarios"))
    couple = max(couples, key=lambda couple: len(couple.story))
    text = materials.exercise(name).with_names(couple.names, couple.story).model_dump_json()
    question = Question(code, 1, f"{name}@", text, 3, state="open")
    room = Room(code, b"", b"", practice=False, expires=100, version=version, current=1)
    return PhoneView(room, (question,))


def test_page_is_rendered_once_for_each_state(page: PhonePage, materials: Materials) -> None:
    first, same = (
        page.response(view_of("AAAA2222", "needs", materials), accept_encoding="gzip, br")
        for _ in range(2)
    )
    assert same is first
    newer = view_of("AAAA2222", "needs", materials, version=2)
    assert page.response(newer, accept_encoding="gzip") is not first
    assert "content-encoding" not in page.response(newer, accept_encoding="").headers


def test_pages_of_an_ended_room_leave_memory(materials: Materials, folder: Path) -> None:
    page, rooms = PhonePage(materials.words), LiveRooms()
    create_app(AppState(WriteQueue(file_engine(folder)), b"", page, rooms))
    view = view_of("AAAA2222", "needs", materials)
    live = rooms.show(view.room, view.questions)
    for encoding in ("gzip", ""):
        page.response(live.view, accept_encoding=encoding)
    (state, responses), *_ = page._cache.values()
    assert materials.exercise("needs").title.encode() in (state or b"")
    assert len(responses) == 2
    rooms.end("AAAA2222")
    page.response(live.view, accept_encoding="")
    assert not page._cache


def test_pages_of_a_limited_number_of_rooms_are_cached(
    materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.room.server.page.MAX_CACHED_PAGES", 2)
    page = PhonePage(materials.words)
    views = [view_of(code * 8, "needs", materials) for code in "ABC"]
    first, _, third = (page.response(view, accept_encoding="gzip") for view in views)
    assert page.response(views[2], accept_encoding="gzip") is third
    assert page.response(views[0], accept_encoding="gzip") is not first


def test_page_contains_the_words_that_its_scripts_use(
    page: PhonePage, materials: Materials
) -> None:
    html = body_of(page.render(gzipped=False)).decode()
    words = json.loads(html.split('id="words">')[1].split("</script>")[0])
    assert words == words_of("phone.js", materials.words)
    for name in ("skip", "choose-many", "choose-one", "phone-add", "phone-can-add-own", "moved"):
        assert words[name] == materials.words[name]


def test_title_does_not_reveal_the_topic(page: PhonePage) -> None:
    assert "<title>Room</title>" in body_of(page.render(gzipped=False)).decode()


def test_scripts_write_no_markup() -> None:
    writes = re.compile(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(")
    assert writes.findall(bundle("phone.js")) == []
