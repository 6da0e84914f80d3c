"""The compiled parts of `materials/`: the same as the files, read without pydantic and YAML."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, get_args

import pytest

from ajar.build.compiled import compiled_text
from ajar.build.site import site_data, site_pages
from ajar.content.exercise import Setting
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError
from ajar.content.readers import COMPILED, Compiled

if TYPE_CHECKING:
    from pathlib import Path


def test_compiled_parts_are_up_to_date(materials: Materials) -> None:
    text = (materials.folder / COMPILED).read_text("utf-8")
    assert text == compiled_text(materials), "run “ajar build”"


def test_compiled_parts_equal_the_files(kit: Materials) -> None:
    def everything() -> list[object]:
        fresh = Materials(kit.home)
        names = fresh.names("exercises")
        return [dict(fresh.words), *(fresh.form(n, s) for n in names for s in get_args(Setting))]

    compiled = Compiled(kit.folder)
    parts = ["words", *(f"exercises/{name}" for name in kit.names("exercises"))]
    assert all(compiled.get(part) for part in parts)
    with_it = everything()
    (kit.folder / COMPILED).unlink()
    assert everything() == with_it


@pytest.mark.parametrize(
    "file",
    ["sections/02-empathy.md", "pages/safety.md", "words.yaml", "resources/help-lines.yaml"],
)
def test_site_pages_are_reread_after_one_of_their_files_changes(file: str, kit: Materials) -> None:
    assert kit.site == json.loads(json.dumps(site_pages(kit)))
    path = kit.folder / file
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    assert Materials(kit.home).site is None


def test_a_new_section_is_on_the_site_at_once(kit: Materials) -> None:
    section = kit.path("sections", "08-close")
    section.with_name("09-more.md").write_text(section.read_text("utf-8"), "utf-8")
    fresh = Materials(kit.home)
    assert fresh.site is None
    assert site_data(fresh)["sections"][-1]["id"] == "09-more"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("exercises/empathy.yaml", "title: ", "title: Now "),
        ("references.json", "Eyal", "Ayal"),
    ],
)
def test_a_changed_file_overrides_the_compiled_part(
    file: str, old: str, new: str, kit: Materials
) -> None:
    before = kit.form("empathy", "alone")
    path = kit.folder / file
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    assert Compiled(kit.folder).get("exercises/empathy") is None
    fresh = Materials(kit.home)
    now = fresh.form("empathy", "alone")
    assert now == fresh.shown(fresh.exercise("empathy"), "alone")
    assert now != before


def test_a_changed_card_set_overrides_the_compiled_part(kit: Materials) -> None:
    parts = json.loads((kit.folder / COMPILED).read_bytes())["parts"]
    name, file = next(
        (name, file) for name, part in parts.items() for file in part["from"] if "cards/" in file
    )
    path = kit.folder / file
    path.write_text(path.read_text("utf-8").replace('text: "', 'text: "Now '), "utf-8")
    assert Compiled(kit.folder).get(name) is None
    exercise = name.partition("/")[2]
    assert "Now " in str([kit.form(exercise, setting) for setting in get_args(Setting)])


def test_changed_words_override_the_compiled_part(kit: Materials) -> None:
    path = kit.folder / "words.yaml"
    path.write_text(path.read_text("utf-8").replace("back: Back", "back: Backward"), "utf-8")
    assert kit.words["back"] == "Backward"


def test_parts_of_another_ajar_are_not_used(kit: Materials) -> None:
    file = kit.folder / COMPILED
    text = file.read_text("utf-8")
    assert Compiled(kit.folder).get("words")
    code = json.loads(text)["code"]
    file.write_text(text.replace(code, "another", 1), "utf-8")
    assert Compiled(kit.folder).get("words") is None


def test_a_part_cut_off_or_garbled_is_read_from_its_files(kit: Materials) -> None:
    file = kit.folder / COMPILED
    whole = file.read_text("utf-8")
    file.write_text(whole[: whole.index('"back": "Back"') + 9], "utf-8")
    assert Compiled(kit.folder).get("words") is None
    assert kit.words["back"] == "Back"
    assert Materials(kit.home).form("plan", "alone")["title"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"parts": 3}', b"\xff"])
def test_a_broken_compiled_file_is_ignored(content: bytes, kit: Materials) -> None:
    (kit.folder / COMPILED).write_bytes(content)
    assert kit.words["back"] == "Back"


def test_a_missing_or_broken_exercise_is_still_reported(kit: Materials) -> None:
    kit.path("exercises", "empathy").write_text("title: Empathy\n", "utf-8")
    with pytest.raises(MaterialsError, match="“items” is missing"):
        kit.form("empathy", "alone")
    kit.path("exercises", "empathy").unlink()
    with pytest.raises(MaterialsError, match="there is no exercise called “empathy”"):
        kit.form("empathy", "alone")


def test_showing_an_exercise_loads_neither_pydantic_nor_yaml(root: Path) -> None:
    script = (
        "import sys, ajar; me = ajar.open_journal(); "
        "views = me.exercise('empathy'), me.check_in('opening'), me.readiness_chart(); "
        "[view._handle_custom_msg({'ready': True}, []) for view in views]; "
        "views[2]._handle_custom_msg({'chart': 'chart'}, []); "
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, check=True, text=True
    )
    heavy = {"pydantic", "pydantic_core", "ruamel", "babel", "pandas", "matplotlib", "markdown_it"}
    assert heavy & set(done.stdout.split()) == set()
