"""Mistakes in a whole file: missing, of another encoding, cited and not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.checks import check
from ajar.content.materials import Materials, find_home
from ajar.content.problems import MaterialsError

if TYPE_CHECKING:
    from pathlib import Path


def replace(kit: Materials, file: str, old: str, new: str) -> int:
    """Replace the first `old`, and return its line."""
    path = kit.folder / file
    text = path.read_text("utf-8")
    line = text[: text.index(old)].count("\n") + 1
    path.write_text(text.replace(old, new, 1), "utf-8")
    return line


def said(kit: Materials) -> list[tuple[str, int, str, str]]:
    return [(problem.file, problem.line, problem.what, problem.mend) for problem in check(kit)]


def test_a_missing_page_is_reported_on_the_line_that_names_it(kit: Materials) -> None:
    names = {path.stem for path in (kit.folder / "pages").glob("*.md")}
    (kit.folder / "pages" / "safety.md").unlink()
    opening = (kit.folder / "sections" / "00-opening.md").read_text("utf-8")
    line = opening[: opening.index("::: page safety")].count("\n") + 1
    workshop = (kit.folder / "workshop.yaml").read_text("utf-8")
    role = workshop[: workshop.index("safety: safety")].count("\n") + 1
    what = "there is no page called “safety”"
    mend = f"Use one of: {', '.join(sorted(names - {'safety'}))}."
    assert said(kit) == [
        ("materials/sections/00-opening.md", line, what, mend),
        ("materials/workshop.yaml", role, what, mend),
    ]


def test_a_missing_notebook_footer_is_reported(kit: Materials) -> None:
    (kit.folder / "pages" / "footer.md").unlink()
    assert [(file, what) for file, _, what, _ in said(kit)] == [
        ("materials/workshop.yaml", "there is no page called “footer”")
    ]


@pytest.mark.parametrize("file", ["sections/06-goals.md", "pages/safety.md"])
def test_an_unknown_reference_is_named_in_the_file_that_cites_it(file: str, kit: Materials) -> None:
    path = kit.folder / file
    path.write_text(path.read_text("utf-8") + "\nAs is known [@sheran2024].\n", "utf-8")
    last = path.read_text("utf-8").count("\n")
    assert said(kit) == [
        (f"materials/{file}", last, "the reference “sheran2024” does not resolve",
         "Add it to materials/references.json. Did you mean “sheeran2024”?")
    ]  # fmt: skip


def test_an_unknown_reference_in_an_exercise_is_named_with_its_line(kit: Materials) -> None:
    line = replace(kit, "exercises/empathy.yaml", "[@eyal2018]", "[@eyal2019]")
    assert said(kit) == [
        ("materials/exercises/empathy.yaml", line, "the reference “eyal2019” does not resolve",
         "Add it to materials/references.json. Did you mean “eyal2018”?")
    ]  # fmt: skip
    assert line == 3


def test_broken_references_are_named_with_the_line_of_the_break(kit: Materials) -> None:
    line = replace(kit, "references.json", '"id": "finkel2013",', '"id": "finkel2013"')
    found = said(kit)
    assert len(found) == 1, "the same break is told once, not once for each citation"
    assert found[0][:3] == ("materials/references.json", line + 1, "this is not JSON")
    assert "comma" in found[0][3]


@pytest.mark.parametrize(
    "broken", ['{"id": "eyal2018"}', '["eyal2018"]', "[{}]", '[{"id": "eyal2018"}]']
)
def test_references_of_another_shape_are_a_problem_and_not_a_crash(
    broken: str, kit: Materials
) -> None:
    (kit.folder / "references.json").write_text(broken, "utf-8")
    assert "materials/references.json" in {file for file, *_ in said(kit)}


def test_a_file_in_another_encoding_is_named_with_the_fix(kit: Materials) -> None:
    files = ("exercises/empathy.yaml", "sections/06-goals.md", "words.yaml")
    for path in map(kit.folder.joinpath, files):
        path.write_bytes(path.read_text("utf-8").encode("utf-16"))
    what, mend = "the file is not UTF-8 text", "Save it again as “UTF-8” in your editor."
    assert {(f"materials/{file}", 1, what, mend) for file in files} <= {*said(kit)}


def test_a_byte_order_mark_from_notepad_is_accepted(kit: Materials) -> None:
    for file in ("exercises/empathy.yaml", "sections/06-goals.md", "references.json"):
        path = kit.folder / file
        path.write_text(path.read_text("utf-8"), "utf-8-sig")
    assert said(kit) == []


def test_windows_line_ends_are_accepted(kit: Materials) -> None:
    for path in kit.folder.rglob("*.[my][da]*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert said(kit) == []


@pytest.mark.parametrize("day", ["2026-13-45", "soon"])
def test_a_day_that_does_not_exist_is_a_problem_and_not_a_crash(day: str, kit: Materials) -> None:
    line = replace(
        kit, "resources/help-lines.yaml", "last_checked: 2026-11-28", f"last_checked: {day}"
    )
    assert [(file, at) for file, at, *_ in said(kit)] == [
        ("materials/resources/help-lines.yaml", line)
    ]


def test_a_character_that_yaml_forbids_is_a_problem_and_not_a_crash(kit: Materials) -> None:
    line = replace(
        kit, "exercises/empathy.yaml", "Nobody is the villain", "Nobody\x07 is the villain"
    )
    assert [(file, at) for file, at, *_ in said(kit)] == [
        ("materials/exercises/empathy.yaml", line)
    ]


def test_editor_backup_files_are_ignored(kit: Materials) -> None:
    for spare in ("exercises/empathy.yaml~", "sections/06-goals.md.bak"):
        (kit.folder / spare).write_text("Anything", "utf-8")
    assert said(kit) == []
    assert kit.names("exercises").count("empathy") == 1


def test_an_error_shows_in_a_notebook_as_a_few_plain_lines_and_no_traceback(kit: Materials) -> None:
    with pytest.raises(MaterialsError) as raised:
        kit.exercise("emptahy")
    lines = raised.value._render_traceback_()
    assert lines[1:] == [
        (
            "materials/exercises/emptahy.yaml, line 1: there is no exercise called “emptahy”. "
            "Did you mean “empathy”?"
        )
    ]
    assert "Traceback" not in "".join(lines)


def test_the_kit_is_found_from_any_folder_inside_it(
    kit: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside: Path = kit.home / "notebooks" / "deep"
    inside.mkdir()
    monkeypatch.chdir(inside)
    assert find_home() == kit.home.resolve()


def test_a_renamed_word_is_reported_missing(kit: Materials) -> None:
    replace(kit, "words.yaml", "start-over:", "start-again:")
    replace(kit, "words.yaml", "next:", "nxt:")
    assert said(kit) == [
        ("materials/words.yaml", 3, f"“{name}” is missing", f"Add a line “{name}: …”.")
        for name in ("next", "start-over")
    ]
