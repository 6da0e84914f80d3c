"""Which updates reach which views."""

from __future__ import annotations

from typing import Any

import pytest

from ajar.notebook.updates import Updates
from ajar.notebook.widget import View

Sent = list[tuple[View, dict[str, Any]]]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    caught: Sent = []
    monkeypatch.setattr(
        View, "send_update", lambda view, states: caught.append((view, dict(states)))
    )
    return caught


def view_of(*keys: str) -> View:
    blocks = [{"kind": "door", "key": key} for key in keys]
    return View([{"title": "", "blocks": blocks}], {}, lambda *_: None)


def test_a_view_is_sent_everything_at_first_and_then_only_what_changes(sent: Sent) -> None:
    states: dict[str, dict[str, Any]] = {"a": {"n": 1, "m": 1}, "b": {"n": 1}}
    updates = Updates(states.get)
    view = view_of("a", "b", "c")
    updates.follow(view)
    updates.send()
    assert sent == [(view, {"a": {"n": 1, "m": 1}, "b": {"n": 1}})]
    states["a"] = {"n": 2, "m": 1}
    updates.send()
    assert sent[1:] == [(view, {"a": {"n": 2}})]


def test_a_clock_alone_is_no_reason_for_an_update(sent: Sent) -> None:
    states: dict[str, dict[str, Any]] = {"a": {"n": 1, "seconds": 1}}
    updates = Updates(states.get)
    view = view_of("a")
    updates.follow(view)
    states["a"] = {"n": 1, "seconds": 2}
    updates.send()
    assert len(sent) == 1
    states["a"] = {"n": 2, "seconds": 3}
    updates.send()
    assert sent[1:] == [(view, {"a": {"n": 2, "seconds": 3}})]


def test_only_views_that_a_page_shows_are_sent_updates(sent: Sent) -> None:
    states: dict[str, dict[str, Any]] = {"a": {"n": 0}}
    updates = Updates(states.get)
    views = [view_of("a") for _ in range(500)]
    for view in views:
        updates.follow(view)
        updates.follow(view)
    for view in views[1:]:
        view._handle_custom_msg({"gone": True}, [])
    sent.clear()
    states["a"] = {"n": 1}
    updates.send()
    assert sent == [(views[0], {"a": {"n": 1}})]
    updates.follow(views[1])
    assert sent[1:] == [(views[1], {"a": {"n": 1}})], "it is shown again"
