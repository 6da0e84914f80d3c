from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from ajar.build.notebooks import BuiltNotebook, is_edited, write_notebooks
from ajar.cli import main
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the kit, which is built already."""
    home = tmp_path_factory.mktemp("built")
    for folder in ("materials", "notebooks", "exercises"):
        shutil.copytree(root / folder, home / folder)
    return home


@pytest.fixture(scope="module")
def built_small(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of a small workshop that is built."""
    home = tmp_path_factory.mktemp("built-small")
    shutil.copytree(root / "workshops" / "new-parents" / "materials", home / "materials")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        terminal(patch, is_one=False)
        main(["build"])
    return home


@pytest.fixture
def kit_home(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return copied(built, tmp_path, monkeypatch)


@pytest.fixture
def small_home(built_small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return copied(built_small, tmp_path, monkeypatch)


def copied(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy a kit and go there, without a terminal."""
    home = shutil.copytree(built, tmp_path / "kit")
    monkeypatch.chdir(home)
    terminal(monkeypatch, is_one=False)
    return home


def terminal(
    monkeypatch: pytest.MonkeyPatch, *, is_one: bool, answer: str | None = None
) -> list[str]:
    """Simulate a terminal; return the questions that are asked."""
    questions: list[str] = []

    def reply(question: str) -> str:
        questions.append(question)
        if answer is None:
            raise EOFError
        return answer

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: is_one))
    monkeypatch.setattr("builtins.input", reply)
    return questions


def edit(path: Path) -> str:
    """Edit a notebook as a facilitator would; return its text."""
    notebook = json.loads(path.read_text("utf-8"))
    notebook["cells"][2]["source"] = ["My own welcome"]
    path.write_text(json.dumps(notebook), "utf-8")
    return path.read_text("utf-8")


def everything(home: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}


def test_check_reports_that_all_is_in_order(
    kit_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kit_home.is_dir()
    capsys.readouterr()
    assert main(["check"]) == 0
    *notes, last = capsys.readouterr().out.splitlines()
    assert last == "Everything in materials/ is in order."
    assert all("not yet been reviewed by a person" in note for note in notes)


def test_check_lists_and_counts_every_problem(
    kit_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("feelings", "agreements"):
        path = kit_home / "materials" / "cards" / f"{name}.yaml"
        path.write_text(path.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")
    capsys.readouterr()
    assert main(["check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert (
        "materials/cards/feelings.yaml, line 2: “titel” is not known here. Did you mean “title”?"
        in lines
    )
    assert any(line.startswith("materials/cards/agreements.yaml, line 2: ") for line in lines)
    assert lines[-1] == f"{len(lines) - 1} to fix."


def test_build_writes_nothing_while_there_are_problems(
    kit_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kit_home / "materials" / "cards" / "feelings.yaml"
    path.write_text(path.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")
    edit(kit_home / "notebooks" / "00-opening.ipynb")
    before = everything(kit_home)
    assert main(["build", "--replace"]) == 1
    assert "materials/cards/feelings.yaml, line 2" in capsys.readouterr().err
    assert everything(kit_home) == before


def test_build_without_changes_is_silent(
    kit_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in kit_home.rglob("*")}
    capsys.readouterr()
    assert main(["build"]) == 0
    assert capsys.readouterr().out == ""
    assert {path: path.stat().st_mtime_ns for path in kit_home.rglob("*")} == before


def test_build_restores_missing_notebooks_and_schemas(kit_home: Path, root: Path) -> None:
    gone = [
        kit_home / "materials" / "schema" / "exercise.json",
        kit_home / "notebooks" / "06-goals.ipynb",
    ]
    before = everything(kit_home)
    for path in gone:
        path.unlink()
    assert main(["build"]) == 0
    assert everything(kit_home) == before
    for path in (kit_home / "materials" / "schema").iterdir():
        committed = root / path.relative_to(kit_home)
        assert path.read_text("utf-8") == committed.read_text("utf-8"), "Run `uv run ajar build`."


def test_new_words_reach_a_notebook_that_only_ran(small_home: Path) -> None:
    path = small_home / "notebooks" / "00-baby.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    code = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
    code["execution_count"] = 3
    path.write_text(json.dumps(notebook), "utf-8")
    section = small_home / "materials" / "sections" / "00-baby.md"
    old, new = "to many couples", "to so many couples"
    section.write_text(section.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert main(["build"]) == 0
    assert new in path.read_text("utf-8")
    assert not is_edited(path.read_text("utf-8"))


def test_build_leaves_an_edited_notebook_alone_and_reports_it(
    small_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small_home / "notebooks" / "00-baby.ipynb"
    edited = edit(path)
    (small_home / "notebooks" / "01-team.ipynb").unlink()
    assert main(["build"]) == 1
    assert path.read_text("utf-8") == edited
    assert capsys.readouterr().err == (
        "Left alone, because it was edited by hand: notebooks/00-baby.ipynb\n"
    )
    assert (small_home / "notebooks" / "01-team.ipynb").is_file()


def test_replace_keeps_edited_notebooks_beside_the_new_ones(small_home: Path) -> None:
    path = small_home / "notebooks" / "00-baby.ipynb"
    as_built = path.read_text("utf-8")
    first = edit(path)
    assert main(["build", "--replace"]) == 0
    second = edit(path) + "\n"
    path.write_text(second, "utf-8")
    assert main(["build", "--replace"]) == 0
    assert path.read_text("utf-8") == as_built
    assert (path.parent / "00-baby.yours.ipynb").read_text("utf-8") == first
    assert (path.parent / "00-baby.yours-2.ipynb").read_text("utf-8") == second
    assert main(["build"]) == 0, "the renamed notebooks are not in the way"


def test_build_asks_at_a_terminal_and_defaults_to_no(
    small_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = small_home / "notebooks" / "00-baby.ipynb"
    built = BuiltNotebook(path, path.read_text("utf-8"))
    edited = edit(path)
    for answer in ("n", "", "?", None):
        questions = terminal(monkeypatch, is_one=True, answer=answer)
        assert write_notebooks([built], overwrite=False) == [path]
        assert len(questions) == 1
        assert "00-baby.ipynb was edited by hand" in questions[0]
        assert path.read_text("utf-8") == edited
    terminal(monkeypatch, is_one=True, answer="n")
    assert main(["build"]) == 1
    assert path.read_text("utf-8") == edited
    terminal(monkeypatch, is_one=True, answer="y")
    assert main(["build"]) == 0
    assert path.with_suffix(".yours.ipynb").read_text("utf-8") == edited
    assert path.read_text("utf-8") == built.text
    edit(path)
    terminal(monkeypatch, is_one=True, answer="Yes ")
    assert write_notebooks([built], overwrite=False) == []
    assert path.read_text("utf-8") == built.text


@pytest.mark.parametrize("wrong", ["18x", "24:00", "18:60", "18", "-1:00"])
def test_invalid_time_is_named_with_the_right_format(
    wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["agenda", "60-minutes", f"--start={wrong}"])
    expected = f"“{wrong}” is not a time. Use HH:MM, for example 18:30."
    assert expected in capsys.readouterr().err


def test_build_of_a_workshop_needs_a_folder(
    kit_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(kit_home)
    assert main(["build", "--agenda", "60-minutes"]) == 1
    assert capsys.readouterr().err == "--agenda needs --to FOLDER.\n"
    assert everything(kit_home) == before


@pytest.fixture
def kit_without_a_word(kit: Materials) -> Path:
    words = kit.folder / "words.yaml"
    words.write_text(words.read_text("utf-8").replace("  done: Done", '  done: ""'), "utf-8")
    return kit.home


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "cp1252"])
def test_printing_never_fails_because_a_character_is_missing(
    encoding: str, kit_without_a_word: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(kit_without_a_word)
    for arguments, code in ((["check"], 1), (["room", "--help"], 0), (["room", "--port=“"], 2)):
        printed = BytesIO()
        stream = TextIOWrapper(printed, encoding, write_through=True)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", stream)
            patch.setattr(sys, "stderr", stream)
            try:
                ended: object = main(arguments)
            except SystemExit as end:
                ended = end.code
        assert ended == code
        assert arguments[0] != "check" or b"is empty. Write the words" in printed.getvalue()


@pytest.mark.slow
def test_a_command_prints_to_an_ascii_terminal(kit_without_a_word: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ajar.cli", "check"],
        cwd=kit_without_a_word,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"is empty. Write the words" in done.stdout


def test_a_command_ends_quietly_when_nobody_reads_on(root: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "ajar.cli", "agenda"],
        cwd=root,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 1


def test_practice_saves_in_the_chosen_place_or_explains_why_it_cannot(
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(root)
    used: list[object] = []

    def note(_: Path, *, journal: Path, **__: object) -> int:
        used.append(journal)
        return 0

    monkeypatch.setattr("ajar.launch.practice.serve_practice", note)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert main(["practice", "--file", str(stick)]) == 0
    assert used == [stick / "notes"]
    assert main(["practice", "--file", str(tmp_path / "pulled-out" / "notes")]) == 1
    assert used == [stick / "notes"]
    assert str(tmp_path / "pulled-out") in capsys.readouterr().err


def test_present_builds_notebooks_in_its_language_except_edited_ones(
    kit_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.launch.present", lambda *_, **__: 0)
    monkeypatch.setenv("AJAR_LANGUAGE", "en")  # so that it is put back
    first, *others = sorted(kit_home.glob("notebooks/0*.ipynb"))
    english = [path.read_bytes() for path in others]
    edited = edit(first)
    assert main(["present", "--language", "es"]) == 0
    assert first.read_text("utf-8") == edited
    begin = Materials(kit_home, "es").words["notebook-begin"]
    assert all(begin in path.read_text("utf-8") for path in others)
    assert main(["present", "--language", "en"]) == 0
    assert [path.read_bytes() for path in others] == english


def test_present_loads_no_notebook_library_of_its_own_before_jupyter(kit_home: Path) -> None:
    script = (
        "import sys, ajar.launch; ajar.launch.present = lambda *_, **__: 0\n"
        "from ajar.cli import main; main(['present'])\n"
        "assert not {'nbformat', 'jsonschema'} & sys.modules.keys()"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=kit_home, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.slow
def test_site_is_written_to_the_given_folder_and_prints_the_next_steps(
    small_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "on" / "the web"
    assert main(["site", "--to", str(to)]) == 0
    said = capsys.readouterr().out
    assert str(to) in said
    assert "materials/profile.yaml" in said, "phones do not know yet where it is"
    assert (to / "index.html").is_file()
    assert not (to / "index.html.gz").exists(), "a server might send it when it is out of date"
    for path in to.glob("*-*.json"):
        packed = (to / f"{path.name}.gz").read_bytes()
        assert gzip.decompress(packed) == path.read_bytes()
        assert len(packed) < 0.97 * len(gzip.compress(path.read_bytes()))
    known = (
        "# yaml-language-server: $schema=schema/profile.json\nsite: https://notes.example.org/\n"
    )
    (small_home / "materials" / "profile.yaml").write_text(known, "utf-8")
    assert main(["site", "--to", str(to)]) == 0
    assert "materials/profile.yaml" not in capsys.readouterr().out


def test_site_says_why_it_cannot_be_written(
    small_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file")
    assert main(["site", "--to", str(tmp_path / "taken")]) == 1
    assert str(tmp_path / "taken") in capsys.readouterr().err
    (small_home / "materials" / "words.yaml").write_text("words:\n", "utf-8")
    assert main(["site", "--to", str(tmp_path / "site")]) == 1
    assert not (tmp_path / "site").exists()
