"""The part of a view that travels to a page."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from anywidget import AnyWidget

from ajar import env
from ajar.launch.folders import EXTENSION, write_extension
from ajar.notebook.widget import Updates, View

if TYPE_CHECKING:
    from pathlib import Path

Sent = list[tuple[View, dict[str, Any]]]
STORY: list[dict[str, Any]] = [{"title": "", "blocks": [{"kind": "html", "html": "A story."}]}]


def shown() -> dict[str, Any]:
    state: dict[str, Any] = View(STORY, {"done": "Done"}, lambda _, __: None).get_state()
    return state


def test_a_view_includes_its_script_in_any_notebook_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(env.VIEWS, raising=False)
    state = shown()
    reference = AnyWidget(_esm="x").get_state()
    assert [name for name in reference if name.startswith("_")] == [
        name for name in reference if name in state and name.startswith("_")
    ]
    for name in ("module", "module_version", "name"):
        for side in ("model", "view"):
            assert state[f"_{side}_{name}"] == reference[f"_{side}_{name}"]
    assert "fieldset" in state["_esm"]
    assert re.search(r"export\{.*\w+ as default.*\};\n$", state["_esm"])


def test_a_view_includes_only_its_words_on_a_page_of_the_kit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(env.VIEWS, "1")
    state = shown()
    assert state["_model_module"] == state["_view_module"] == EXTENSION
    assert state["_esm"] == ""
    assert state["pages"] == STORY


def test_a_view_notifies_once_when_it_is_gone_or_closed() -> None:
    gone: list[View] = []
    messages: list[dict[str, Any]] = []
    view = View(STORY, {"done": "Done"}, lambda _, message: messages.append(message))
    view.on_gone(gone.append)
    view._handle_custom_msg({"gone": True}, [])
    view._handle_custom_msg({"gone": True}, [])
    assert gone == [view]
    view.on_gone(gone.append)
    view.close()
    assert gone == [view, view]
    other = View(STORY, {"done": "Done"}, lambda _, message: messages.append(message))
    other.on_gone(gone.append)
    other.comm.handle_close({})
    assert gone[2:] == [other], "the page has closed it"
    assert messages == []


@pytest.mark.parametrize("in_page", [True, False])
def test_a_view_creates_no_layout_widget(monkeypatch: pytest.MonkeyPatch, *, in_page: bool) -> None:
    if in_page:
        monkeypatch.setenv(env.VIEWS, "1")
    assert shown()["layout"] is None


def test_every_update_acknowledges_the_newest_change_of_the_page() -> None:
    sent: list[dict[str, Any]] = []
    view = View(
        STORY, {"done": "Done"}, lambda view, message: view.send_update(said=message["said"])
    )
    view.send = sent.append
    for message in (
        {"said": "a"},
        {"said": "b", "sent": 5},
        {"said": "c", "sent": 3},
        {"said": "d"},
    ):
        view._handle_custom_msg(message, [])
    assert [(update["said"], update["acknowledged"]) for update in sent] == [
        ("a", 0), ("b", 5), ("c", 5), ("d", 5),
    ]  # fmt: skip


def test_the_extension_contains_the_views_and_its_script_is_named_by_content(
    tmp_path: Path,
) -> None:
    write_extension(tmp_path, {"done": "Listo"})
    about = json.loads((tmp_path / EXTENSION / "package.json").read_text("utf-8"))
    assert about["name"] == EXTENSION
    script = tmp_path / EXTENSION / about["jupyterlab"]["_build"]["load"]
    text = script.read_text("utf-8")
    assert "fieldset" in text
    assert '"done": "Listo"' in text
    assert f'name:"{EXTENSION}"' in text
    assert "export{" not in text, "this one is not a module"
    assert len(script.stem) == 16, "its name changes with what is in it"


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


def test_a_view_gets_everything_at_first_and_then_only_changes(sent: Sent) -> None:
    states: dict[str, dict[str, Any]] = {"a": {"n": 1, "m": 1}, "b": {"n": 1}}
    updates = Updates(states.get)
    view = view_of("a", "b", "c")
    updates.follow(view)
    updates.send()
    assert sent == [(view, {"a": {"n": 1, "m": 1}, "b": {"n": 1}})]
    states["a"] = {"n": 2, "m": 1}
    updates.send()
    assert sent[1:] == [(view, {"a": {"n": 2}})]


def test_a_changed_clock_alone_sends_no_update(sent: Sent) -> None:
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
