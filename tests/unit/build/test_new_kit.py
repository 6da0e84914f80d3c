"""`ajar new`: a complete copy of the kit or none, and nothing is overwritten."""

from __future__ import annotations

import errno
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ajar import env
from ajar.build import new_kit as new
from ajar.cli import main
from ajar.content.materials import Materials, find_home

if TYPE_CHECKING:
    from collections.abc import Callable

Trouble = OSError | KeyboardInterrupt


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty folder, like somebody who installed a wheel."""
    monkeypatch.delenv(env.HOME, raising=False)
    monkeypatch.delenv("UV_RUN_RECURSION_DEPTH", raising=False)
    monkeypatch.setenv("PATH", os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]]))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def shipped(tmp_path: Path, kit: Materials, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a kit that a test may change, in place of the one in the package."""
    home = tmp_path / "shipped"
    for folder in new.KIT_FOLDERS:
        shutil.move(kit.home / folder, home / folder)
    for opened in home.rglob(".ipynb_checkpoints"):
        shutil.rmtree(opened)
    monkeypatch.setattr(new, "SHIPPED", (tmp_path / "nothing here", home))
    return home


def files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def tree(folder: Path) -> dict[str, bytes | None]:
    """Return everything in a folder, hidden or not."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


# ---- The copy ----


def test_new_copies_the_whole_kit_with_a_readme(place: Path, shipped: Path) -> None:
    assert main(["new", "mine"]) == 0
    readme = {"README.md": (place / "mine" / "README.md").read_bytes()}
    assert files(place / "mine") == files(shipped) | readme
    assert [path.name for path in place.iterdir()] == ["mine"]


@pytest.mark.parametrize(
    "name", ["mine", "my workshop", "it’s “ours”", "a'b", "$HOME;ls", "a/b/c", "../next"]
)
def test_printed_commands_lead_into_the_new_folder(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", name]) == 0
    first, *commands = capsys.readouterr().out.splitlines()
    assert first == "Made a copy of the kit. Everything in it is yours to change. Next:"
    assert commands == [f"  cd {shlex.quote(name)}", "  ajar present"]
    shell = ["sh", "-c", f"{commands[0].strip()} && pwd -P"]
    if os.name != "nt":
        output = subprocess.run(shell, capture_output=True, check=True, text=True).stdout
        assert Path(output.removesuffix("\n")) == Path(name).resolve()


@pytest.mark.parametrize("inside", [".", "notebooks", "exercises"])
def test_copy_is_used_instead_of_the_package(
    inside: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["new", "mine"])
    monkeypatch.chdir(place / "mine" / inside)
    assert find_home() == place / "mine"


def test_every_command_uses_words_changed_in_a_copy(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", "mine", "--empty"])
    monkeypatch.chdir("mine")
    main(["build"])
    capsys.readouterr()
    assert main(["check"]) == 0
    assert main(["build"]) == 0
    assert "Made" not in capsys.readouterr().out
    page = Path("materials/sections/00-begin.md")
    page.write_text(page.read_text("utf-8").replace("\n# ", "\n# Changed: ", 1), "utf-8")
    assert main(["build"]) == 0
    assert "# Changed: " in Path("notebooks/00-begin.ipynb").read_text("utf-8")
    started: dict[str, Any] = {}
    started_by = {"present": "present", "practice": "practice.serve_practice"}
    for command, name in started_by.items():

        def note(home: Path, *_: object, command: str = command, **__: object) -> int:
            started[command] = home
            return 0

        monkeypatch.setattr(f"ajar.launch.{name}", note)
        assert main([command]) == 0
    assert started == dict.fromkeys(started_by, place / "mine")
    asked = Path("materials/exercises/where-i-am.yaml")
    asked.write_text(asked.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")
    assert main(["check"]) == 1
    assert main(["handouts"]) == 1
    assert "materials/exercises/where-i-am.yaml, line 3" in capsys.readouterr().err


def test_copy_is_writable_even_if_the_package_is_not(place: Path, shipped: Path) -> None:
    for path in [shipped, *shipped.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert main(["new", "mine"]) == 0
    finally:
        for path in [shipped, *shipped.rglob("*")]:
            path.chmod(0o755)
    assert all(path.stat().st_mode & 0o200 for path in (place / "mine").rglob("*"))


def test_hidden_files_are_not_copied(place: Path, shipped: Path) -> None:
    (shipped / "notebooks" / ".ipynb_checkpoints").mkdir()
    (shipped / "notebooks" / ".ipynb_checkpoints" / "00-opening-checkpoint.ipynb").touch()
    (shipped / "materials" / ".DS_Store").touch()
    main(["new", "mine"])
    assert [name for name in tree(place / "mine") if "/." in f"/{name}"] == []


def test_copy_is_made_of_the_package_not_of_the_current_kit(place: Path, shipped: Path) -> None:
    main(["new", "mine"])
    page = place / "mine" / "materials" / "pages" / "safety.md"
    page.write_text("My own words.\n", "utf-8")
    os.chdir("mine")
    assert main(["new", "another"]) == 0
    same = "materials/pages/safety.md"
    assert (place / "mine" / "another" / same).read_bytes() == (shipped / same).read_bytes()


# ---- What it tells to type ----


def terminal(line: str, at: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["sh", "-c", line], cwd=at, env=environment, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def typed(line: str, at: Path, environment: dict[str, str]) -> str:
    """Return what a command says that somebody types as it is printed."""
    process = terminal(line, at, environment)
    said, _ = process.communicate()
    assert process.returncode == 0, said
    return said


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs sh")
@pytest.mark.skipif(not shutil.which("uv"), reason="needs uv")
def test_printed_commands_work_verbatim_without_an_installation(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = sysconfig.get_path("scripts")
    paths = [path for path in os.environ["PATH"].split(os.pathsep) if path != scripts]
    monkeypatch.setenv("PATH", os.pathsep.join(paths))
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    monkeypatch.delenv("UV", raising=False)
    # What is installed stays as it is, and no browser opens.
    environment = {**os.environ, "UV_NO_SYNC": "1", "BROWSER": "true"}
    folder = tmp_path / "my workshop"
    first = f"uv run ajar new {shlex.quote(str(folder))}"
    enter, present = typed(first, root, environment).splitlines()[-2:]
    readme = (folder / "README.md").read_text("utf-8")
    commands = re.findall(r"`((?:uv|ajar)[^`]*)`", readme)
    assert {command.split()[-1] for command in commands} > {"check", "build", "practice"}
    for command in commands:
        if command.endswith(("check", "build")):
            typed(command, folder, environment)
    ajar = present.strip().removesuffix(" present")
    made = typed(f"{ajar} build --agenda 60-minutes --to 'my hour'", folder, environment)
    assert "Made my hour/meeting.ipynb" in made
    (hour,) = re.findall("^To present it: (.*)", made, flags=re.MULTILINE)
    for command in (f"{enter} && {present}", f"{enter} && {hour}"):
        process = terminal(command, root, environment)
        assert process.stdout
        try:
            assert "http://127.0.0.1:" in process.stdout.readline()
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()


# ---- Its place ----


@pytest.mark.parametrize("name", [".", "", "empty", "link", "~/empty"])
def test_empty_folder_is_filled_and_keeps_its_hidden_files(
    name: str, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.setenv("USERPROFILE", str(place))
    to = place if name in ("", ".") else place / "empty"
    to.mkdir(exist_ok=True)
    if name == "link":
        (place / "link").symlink_to("empty")
    (to / ".git").mkdir()
    (to / ".git" / "HEAD").write_text("ref", "utf-8")
    before = to.stat().st_ino
    assert main(["new", name]) == 0
    assert {path.name for path in to.iterdir()} == {*new.KIT_FOLDERS, "README.md", ".git"}
    assert (to / ".git" / "HEAD").read_text("utf-8") == "ref"
    assert to.stat().st_ino == before, "it is the same folder, for a shell that is in it"
    assert ("cd " in capsys.readouterr().out) is (to != place)


def in_the_way(place: Path, what: str) -> str:
    if what == "a file":
        (place / "mine").write_text("precious", "utf-8")
    elif what == "a link to nothing":
        (place / "mine").symlink_to("nothing")
    elif what == "a link to itself":
        (place / "mine").symlink_to("mine")
    elif what == "a file above":
        (place / "above").write_text("precious", "utf-8")
        return "above/mine"
    else:
        (place / "mine").mkdir()
        (place / "mine" / "materials").write_text("precious", "utf-8")
    return "mine"


NO_TARGET = "a broken link. Remove it, or choose another name."
SAID = {
    "a file": "mine is a file. Nothing was changed. Choose another name for the folder.",
    "something in it": "mine is not empty: it holds materials. Nothing was changed. Choose a "
    "folder that is new or empty.",
    "a file above": "above/mine could not be made: a part of this path is a file. Choose another "
    "path. Nothing was changed.",
    "a link to nothing": f"mine is {NO_TARGET}",
    "a link to itself": f"mine is {NO_TARGET}",
}


@pytest.mark.parametrize("what", SAID)
def test_existing_files_are_not_touched_and_the_error_says_what_to_do(
    what: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = in_the_way(place, what)
    before = tree(place)
    assert main(["new", name]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == SAID[what] + "\n"
    assert tree(place) == before


def test_second_copy_into_a_folder_changes_nothing_and_names_its_files(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", "mine"])
    (place / "mine" / "README.md").write_text("My own words.\n", "utf-8")
    before = tree(place)
    assert main(["new", "mine"]) == 1
    assert "mine is not empty: it holds README.md, exercises and 2 more." in capsys.readouterr().err
    assert tree(place) == before


def test_package_without_materials_is_reported(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(new, "SHIPPED", (place / "lost",))
    assert main(["new", "a/mine"]) == 1
    assert "Install it again" in capsys.readouterr().err
    assert tree(place) == {}


# ---- Failures ----

REASONS = {
    errno.EACCES: "you may not write there. Choose a folder of your own.",
    errno.EROFS: "you may not write there. Choose a folder of your own.",
    errno.ENOSPC: "the disk is full. Free some space, and try again.",
    errno.EIO: f"{os.strerror(errno.EIO)}. Choose another folder, or try again.",
}


def failing(at: int, trouble: Trouble, original: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that fails once and otherwise works."""
    calls = iter(range(10_000))

    def call(*given: Any, **named: Any) -> Any:  # noqa: ANN401
        if next(calls) == at:
            raise trouble
        return original(*given, **named)

    return call


@pytest.mark.parametrize("number", REASONS, ids=lambda number: errno.errorcode[number])
@pytest.mark.parametrize(("name", "at"), [("mine", 0), ("a/b/mine", 40), ("empty", 40)])
def test_failed_write_leaves_nothing_behind_and_says_why(
    number: int, name: str, at: int, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    Path("empty").mkdir()
    before = tree(Path())
    trouble = OSError(number, os.strerror(number))
    monkeypatch.setattr(shutil, "copyfile", failing(at, trouble, shutil.copyfile))
    assert main(["new", name]) == 1
    output = f"{Path(name)} could not be made: {REASONS[number]} Nothing was changed.\n"
    assert capsys.readouterr().err == output
    assert tree(Path()) == before
    assert main(["new", name]) == 0, "the second attempt succeeds"


@pytest.mark.parametrize("name", ["mine", "a/b/mine", "empty"])
def test_interrupt_leaves_nothing_behind(
    name: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "empty").mkdir()
    before = tree(place)
    monkeypatch.setattr(shutil, "copyfile", failing(40, KeyboardInterrupt(), shutil.copyfile))
    with pytest.raises(KeyboardInterrupt):
        main(["new", name])
    assert tree(place) == before


@pytest.mark.parametrize("at", range(4))
def test_failed_move_into_an_empty_folder_is_undone(
    at: int, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    trouble = OSError(errno.EIO, os.strerror(errno.EIO))
    monkeypatch.setattr(Path, "rename", failing(at, trouble, Path.rename))
    assert main(["new", "."]) == 1
    assert "Nothing was changed." in capsys.readouterr().err
    assert tree(place) == {}


def test_files_that_appear_meanwhile_are_not_overwritten(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def write_and_look_away(folder: Path, write: Callable[[Path], None] = new._write) -> None:
        write(folder)
        (place / "notebooks").write_text("precious", "utf-8")

    monkeypatch.setattr(new, "_write", write_and_look_away)
    assert main(["new", "."]) == 1
    assert "Nothing was changed." in capsys.readouterr().err
    assert tree(place) == {"notebooks": b"precious"}


def test_two_copies_at_once_leave_one_complete_copy(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def somebody_else_is_faster(folder: Path, write: Callable[[Path], None] = new._write) -> None:
        write(folder)
        monkeypatch.setattr(new, "_write", write)
        assert main(["new", "mine"]) == 0

    monkeypatch.setattr(new, "_write", somebody_else_is_faster)
    assert main(["new", "mine"]) == 1
    assert [path.name for path in place.iterdir()] == ["mine"]
    assert len(files(place / "mine")) > 50


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_folder_of_another_user_is_not_changed() -> None:
    # Root may write everywhere, so it becomes nobody, who may not read Python's own modules.
    script = """
import locale, os, sys, ajar.build.new_kit
from ajar.cli import main
if os.geteuid() == 0:
    os.setuid(65534)
sys.exit(main())"""
    with tempfile.TemporaryDirectory() as open_to_all:
        theirs = Path(open_to_all, "theirs")
        theirs.mkdir()
        theirs.chmod(0o555)
        Path(open_to_all).chmod(0o755)
        done = subprocess.run(
            [sys.executable, "-c", script, "new", "theirs/mine"],
            capture_output=True, check=False, text=True, cwd=open_to_all,
        )  # fmt: skip
        assert tree(Path(open_to_all)) == {"theirs": None}
    assert done.returncode == 1
    assert done.stderr == (
        "theirs/mine could not be made: you may not write there. Choose a folder of your own. "
        "Nothing was changed.\n"
    )


# ---- Its README ----


def test_readme_of_a_copy_names_existing_commands_and_files(root: Path) -> None:
    text = new.README.read_text("utf-8")
    commands = set(re.findall(r"`ajar (\w+)`", text))
    output = subprocess.run(
        [sys.executable, "-m", "ajar.cli", "--help"], capture_output=True, check=True, text=True
    ).stdout
    assert commands
    assert all(f"    {name} " in output for name in commands)
    for name in re.findall(r"`((?:materials|notebooks|exercises)[\w./-]*)`", text):
        assert (root / name).exists(), name
    assert "!" not in text
    assert "Ajar workshop kit" in (root / "LICENSE-content").read_text("utf-8")


def test_an_empty_workshop_is_complete_and_in_order(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["new", "mine", "--empty"]) == 0
    assert "one section" in capsys.readouterr().out
    home = place / "mine"
    assert (home / "README.md").read_text("utf-8").startswith("# A workshop of your own")
    assert (home / "notebooks" / "meeting.ipynb").is_file()
    assert (home / "exercises" / "workbook.ipynb").is_file()
    monkeypatch.chdir(home)
    assert find_home() == home.resolve(), "it is found where the kit is started"
    assert main(["check"]) == 0


def test_a_bundled_workshop_is_chosen_by_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.HOME, "")
    assert main(["agenda", "--workshop", "new-parents"]) == 0
    assert "45-minutes" in capsys.readouterr().out
    assert main(["agenda", "--workshop", "new-parent"]) == 1
    assert "Did you mean “new-parents”?" in capsys.readouterr().err
