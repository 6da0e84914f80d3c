from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpecManager

from ajar.build.notebooks import (
    NOTEBOOK_FOLDERS,
    as_text,
    build_kit,
    minutes_of,
    section_notebook,
    without_formulas,
)
from ajar.content.sections import parse_blocks

if TYPE_CHECKING:
    from pathlib import Path

    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials

NAMES = ("00-opening", "02-empathy", "06-goals", "08-close")
GUIDE, MEETING = "guide.ipynb", "meeting.ipynb"


@pytest.fixture(scope="module")
def built(materials: Materials) -> dict[Path, dict[str, Any]]:
    return {
        entry.path.relative_to(materials.home): json.loads(entry.text)
        for entry in build_kit(materials)
    }


def test_committed_notebooks_match_the_materials(materials: Materials) -> None:
    made = {entry.path: entry.text for entry in build_kit(materials)}
    committed = {
        path: path.read_text("utf-8")
        for folder in NOTEBOOK_FOLDERS.values()
        for path in (materials.home / folder).glob("*.ipynb")
    }
    differ = sorted(
        str(path.relative_to(materials.home))
        for path in made.keys() | committed.keys() if made.get(path) != committed.get(path)
    )  # fmt: skip
    assert not differ, f"These notebooks differ: {', '.join(differ)}. Run `uv run ajar build`."


DOLLAR = '<span class="mathjax_ignore">&#36;</span>'
BACKSLASH = DOLLAR.replace("36", "92")


@pytest.mark.parametrize(
    ("written", "built"),
    [
        ("It costs $120 to $180.", f"It costs {DOLLAR}120 to {DOLLAR}180."),
        (r"\$120 or $$9$$", f"{DOLLAR}120 or {DOLLAR * 2}9{DOLLAR * 2}"),
        (r"\\(x\\) \begin{x}", rf"{BACKSLASH}(x{BACKSLASH}) {BACKSLASH}begin{{x}}"),
        (r"\(x\) \*", r"\(x\) \*"),
        ("`$a$`\n```\n$b$\n```", "`$a$`\n```\n$b$\n```"),
        ("![$5 or $6](a$b$.svg) <i title='$c$'>", "![$5 or $6](a$b$.svg) <i title='$c$'>"),
        ("[$5](x)", f"[{DOLLAR}5](x)"),
    ],
)
def test_words_never_become_a_formula_and_code_is_unchanged(written: str, built: str) -> None:
    assert without_formulas(written) == built


def test_no_notebook_shows_dollar_signs_as_a_formula(
    kit: Materials, built: dict[Path, Any]
) -> None:
    page = kit.path("pages", "footer")
    page.write_text("A session costs $120 to $180.\n", "utf-8")
    chapter = kit.path("guide", "01-before")
    chapter.write_text("The room costs $20 to $30.\n", "utf-8")
    changed = {file.path: file.text for file in build_kit(kit) if "ignore" in file.text}
    assert len(changed) == sum("guide" in path.name or "0" in path.name for path in built)
    assert not [text for text in changed.values() if "costs $" in text]


def test_kit_has_a_notebook_per_section_and_setting_a_workbook_a_guide_and_a_desk(
    materials: Materials, built: dict[Path, Any]
) -> None:
    names = materials.names("sections")
    expected = {f"{folder}/{name}.ipynb" for folder in NOTEBOOK_FOLDERS.values() for name in names}
    assert {path.as_posix() for path in built} == expected | {
        "exercises/workbook.ipynb",
        "notebooks/guide.ipynb",
        "notebooks/meeting.ipynb",
    }


def test_every_mention_of_the_help_lines_has_their_numbers_below_it(
    built: dict[Path, Any],
) -> None:
    texts = {
        (path.name, cell["id"]): "".join(cell["source"])
        for path, notebook in built.items() for cell in notebook["cells"]
        if cell["cell_type"] == "markdown"
    }  # fmt: skip
    leading = {at: text.rpartition("#Help-lines)")[2] for at, text in texts.items()
               if "#Help-lines)" in text}  # fmt: skip
    assert {name for name, _ in leading} >= {f"{name}.ipynb" for name in NAMES}
    for number in ("911 · 988 · 1-800-799-7233", "999 · 116 123", "112 · 024 · 016"):
        assert [at for at, below in leading.items() if number not in below] == []
        assert not [at for at, text in texts.items() if at not in leading and number in text]


def test_the_kernel_metadata_is_what_jupyter_would_save(
    built: dict[Path, Any],
) -> None:
    installed = KernelSpecManager().get_kernel_spec("python3")
    for path, notebook in built.items():
        kernel = notebook["metadata"]["kernelspec"]
        assert kernel["display_name"] == installed.display_name, path
        assert kernel["language"] == installed.language


def test_notebooks_are_valid_and_clean_with_short_hidden_code(built: dict[Path, Any]) -> None:
    for path, notebook in built.items():
        nbformat.validate(notebook)
        assert set(notebook["metadata"]) == {"ajar", "kernelspec", "language_info"}
        ids = [cell["id"] for cell in notebook["cells"]]
        assert len(ids) == len(set(ids)), path
        for cell in notebook["cells"]:
            if cell["cell_type"] != "code":
                assert cell["metadata"] == {"editable": False}
                continue
            assert len("".join(cell["source"]).splitlines()) <= 3
            assert cell["metadata"] == {"jupyter": {"source_hidden": True}}
            assert cell["outputs"] == []
            assert cell["execution_count"] is None


def test_building_is_deterministic(materials: Materials) -> None:
    assert list(build_kit(materials)) == list(build_kit(materials))


def test_adding_words_to_a_block_changes_no_cell_id(kit: Materials) -> None:
    before = section_notebook(kit.section("02-empathy"), "room", kit)
    path = kit.folder / "sections" / "02-empathy.md"
    text = path.read_text("utf-8").replace("# Understanding", "More words.\n\n# Understanding", 1)
    path.write_text(text, "utf-8")
    after = section_notebook(kit.section("02-empathy"), "room", kit)
    assert [cell.id for cell in after.cells] == [cell.id for cell in before.cells]
    assert [a.source != b.source for a, b in zip(after.cells, before.cells, strict=True)].count(
        True
    ) == 1


def test_facilitator_notes_are_only_in_facilitator_notebooks(
    materials: Materials, built: dict[Path, Any]
) -> None:
    notes = [
        line for name in materials.names("sections") for block in materials.section(name).blocks
        if block.kind == "notes" for line in block.text.splitlines() if line and "[@" not in line
    ]  # fmt: skip
    assert len(notes) > 20
    for path, notebook in built.items():
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            holds = any(line in source for line in notes) or "Notes for you" in source
            assert not (holds and path.parts[0] == "exercises"), path
        if path.parts[0] == "notebooks" and path.name not in (GUIDE, MEETING):
            whole = "\n".join("".join(cell["source"]) for cell in notebook["cells"])
            section = materials.section(path.stem)
            assert whole.count("Notes for you") == sum(b.kind == "notes" for b in section.blocks)


@pytest.mark.parametrize("name", NAMES)
def test_minutes_in_notes_add_up_to_the_section(name: str, materials: Materials) -> None:
    section = materials.section(name)
    text = as_text(section_notebook(section, "room", materials))
    steps = re.findall(r"Notes for you, (\d+) min \((\d+) of (\d+)\)", text)
    so_far = 0
    for minutes, running, total in steps:
        so_far += int(minutes)
        assert (int(running), int(total)) == (so_far, section.minutes)
    assert so_far == section.minutes


def test_first_cell_opens_the_room_or_the_journal(
    built: dict[Path, Any],
) -> None:
    for path, notebook in built.items():
        if path.name == GUIDE:
            continue
        code = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
        opened = "open_room" if path.parts[0] == "notebooks" else "open_journal"
        assert code[0].startswith(f"from ajar import {opened}\n")
        assert f"{opened}()" in code[0]
        name = "room" if path.parts[0] == "notebooks" else "me"
        assert all(source.startswith(f"{name}.") for source in code[1:])


def test_questions_for_a_room_have_the_minutes_of_nearby_notes(
    materials: Materials, built: dict[Path, Any]
) -> None:
    timed = 0
    for path, notebook in built.items():
        if path.parts[0] != "notebooks" or path.name in (GUIDE, MEETING):
            continue
        notes = {block.minutes for block in materials.section(path.stem).blocks}
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            call = re.match(r'room\.(ask|check_in)\(".+", minutes=(\d+)\)$', source)
            timed += bool(call)
            assert not call or int(call[2]) in notes - {0}
    assert timed >= 15


@pytest.mark.parametrize(
    ("blocks", "minutes"),
    [
        ("notes 5 min, exercise empathy", [5]),
        ("exercise empathy, notes 7 min", [7]),
        ("notes 3 min, exercise empathy, notes 4 min", [3]),
        ("notes 2 min, exercise empathy, check-in after empathy, notes 9 min", [2, 2]),
        ("exercise empathy", [0]),
        ("part one, notes 5 min, part two, exercise empathy", [0]),
        ("part one, notes 5 min, part two, notes, notes 6 min, exercise empathy", [6]),
    ],
)
def test_minutes_of_a_question_come_from_its_own_part(
    blocks: str, minutes: list[int], kit: Materials
) -> None:
    words = {"part": "Words\n", "note": "Words\n"}
    marks = "\n".join(f"::: {mark}\n{words.get(mark[:4], '')}:::\n" for mark in blocks.split(", "))
    parsed, problems = parse_blocks(marks, "a.md")
    assert not problems
    section = kit.section("02-empathy")
    section = type(section)(section.id, section.title, section.summary, tuple(parsed))
    assert list(minutes_of(section).values()) == minutes


def test_each_block_becomes_one_cell(kit: Materials) -> None:
    room = [
        'room.ask("empathy")',
        'room.check_in("after empathy")',
        "room.readiness_chart()",
        "room.scenario()",
    ]
    alone = ['me.exercise("empathy")', 'me.check_in("after empathy")', "me.readiness_chart()"]
    marks = ("exercise empathy", "check-in after empathy", "chart", "scenario", "help-lines")
    blocks, _ = parse_blocks("\n".join(f"::: {mark}\n:::\n" for mark in marks), "a.md")
    section = kit.section("02-empathy")
    section = type(section)(section.id, section.title, section.summary, tuple(blocks))
    expected: dict[Setting, list[str]] = {"alone": alone, "room": room}
    for setting, shown in expected.items():
        cells = section_notebook(section, setting, kit).cells[2:]
        sources = [cell.source for cell in cells]
        assert sources[: len(shown)] == shown
        assert sources[len(shown)].startswith("## Help lines")


def test_each_notebook_but_the_last_links_to_the_next(
    materials: Materials, built: dict[Path, Any]
) -> None:
    names = materials.names("sections")
    for folder in NOTEBOOK_FOLDERS.values():
        last = [
            "".join(notebook["cells"][-1]["source"])
            for path, notebook in built.items()
            if path.parts[0] == folder and path.stem in names
        ]
        for shown, following in zip(last, names[1:], strict=False):
            assert shown == f"Next: [{materials.section(following).title}]({following}.ipynb)"
        assert "Next:" not in last[-1]


def test_drawings_are_found_from_the_notebook_folder(
    materials: Materials, built: dict[Path, Any]
) -> None:
    for path, notebook in built.items():
        if path.stem not in materials.names("sections"):
            continue
        whole = "\n".join("".join(cell["source"]) for cell in notebook["cells"])
        shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", whole)
        assert any(entry.endswith(f"/{path.stem}.svg") for entry in shown), path
        for entry in shown:
            assert (materials.home / path.parent / entry).is_file(), entry


def test_guide_has_every_chapter_and_every_source(
    materials: Materials, built: dict[Path, Any]
) -> None:
    guide = next(notebook for path, notebook in built.items() if path.name == GUIDE)
    sources = ["".join(cell["source"]) for cell in guide["cells"]]
    assert {cell["cell_type"] for cell in guide["cells"]} == {"markdown"}
    titles = [materials.chapter(name).partition("\n")[0] for name in materials.names("guide")]
    assert [source.partition("\n")[0] for source in sources[:-1]] == titles
    for reference in materials.references.values():
        assert reference["title"] in sources[-1]


def test_a_guide_in_another_language_begins_with_the_notice_about_its_draft(
    materials: Materials,
) -> None:
    spanish = materials.in_language("es")
    guide = next(made.text for made in build_kit(spanish) if made.path.name == GUIDE)
    assert "".join(json.loads(guide)["cells"][0]["source"]) == spanish.draft
