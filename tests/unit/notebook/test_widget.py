"""The part of a view that travels to a page."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from anywidget import AnyWidget

from ajar import env
from ajar.launch.extension import EXTENSION, write_extension
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from pathlib import Path

STORY: list[dict[str, Any]] = [{"title": "", "blocks": [{"kind": "html", "html": "A story."}]}]


def shown() -> dict[str, Any]:
    state: dict[str, Any] = View(STORY, {"done": "Done"}, lambda _, __: None).get_state()
    return state


def test_in_any_notebook_program_a_view_brings_its_script(
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


def test_in_a_page_of_the_kit_a_view_brings_its_words_only(monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_a_page_finds_the_views_and_a_browser_never_those_of_another_ajar(tmp_path: Path) -> None:
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
