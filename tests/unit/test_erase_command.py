"""`ajar erase`: lists what it will erase, asks once, and says what it cannot reach."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from ajar.cli import main
from ajar.content.exercise import Key
from ajar.journal.format import Cost
from ajar.journal.model import Entry
from ajar.journal.paths import default_path, lock_path
from ajar.journal.store import Store
from ajar.launch.folders import (
    RUN_LOCK,
    RUN_PREFIX,
    leftovers,
    open_rooms,
    remove,
    temporary_folders,
)
from ajar.room.host.room_file import (
    FILE,
    NAME,
    SERVER_LOCK,
    RoomAccess,
    room_folder,
    write_access,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.content.materials import Materials

    Asked = Callable[[str | type[BaseException]], list[str]]

PASSPHRASE = "four plain words here"
SECRET = "quince7yarrow"
CHEAP = Cost(memory=64, passes=1, lanes=1)


@pytest.fixture(autouse=True)
def place(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the usual path of a person who has saved nothing yet."""
    monkeypatch.chdir(root)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return default_path()


def make(path: Path) -> Path:
    store = Store.create(path, PASSPHRASE, _cost=CHEAP)
    store.append(Entry(Key("plan"), {"goal": SECRET}, done=True))
    store.close()
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Return a function that answers the command's question and records the questions."""

    def answering(answer: str | type[BaseException]) -> list[str]:
        questions: list[str] = []

        def reply(question: str) -> str:
            questions.append(question)
            if not isinstance(answer, str):
                raise answer
            return answer

        monkeypatch.setattr("builtins.input", reply)
        return questions

    return answering


# ---- Asking ----


@pytest.mark.parametrize("typed", ["erase", " Erase ", "“erase”", '"ERASE"'])
def test_typing_the_word_erases_what_was_listed(
    typed: str, place: Path, asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    make(place)
    questions = asked(typed)
    assert main(["erase"]) == 0
    assert not place.parent.exists()
    (question,) = questions
    assert "“erase”" in question
    out, err = capsys.readouterr()
    assert out.index(str(place)) < out.index("Your journal is erased.")
    assert str(lock_path(place)) in out
    assert err == ""


@pytest.mark.parametrize("typed", ["", "y", "yes", "erase it", "no", EOFError, KeyboardInterrupt])
def test_anything_else_erases_nothing(
    typed: str | type[BaseException],
    place: Path,
    asked: Asked,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = make(place).read_bytes()
    asked(typed)
    assert main(["erase"]) == 1
    assert place.read_bytes() == before
    out, err = capsys.readouterr()
    assert out.endswith("Nothing was erased.\n")
    assert err == ""


def test_the_yes_option_skips_the_prompt(place: Path, asked: Asked) -> None:
    make(place)
    questions = asked("no")
    assert main(["erase", "--yes"]) == 0
    assert questions == []
    assert not place.exists()


@pytest.mark.parametrize("named", ["the file", "its folder", "from home"])
def test_a_journal_in_another_place_is_named_by_its_file_or_its_folder(
    named: str, place: Path, tmp_path: Path
) -> None:
    make(place)
    other = make(tmp_path / "stick" / "notes")
    names = {"the file": str(other), "its folder": str(other.parent), "from home": "~/stick/notes"}
    assert main(["erase", "--yes", "--file", names[named]]) == 0
    assert not other.exists()
    assert place.exists(), "the one in the usual place was not meant"


def test_without_a_journal_it_asks_nothing_and_says_so(
    place: Path, asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    questions = asked("erase")
    assert main(["erase"]) == 0
    assert questions == []
    out, err = capsys.readouterr()
    assert out.startswith(f"There is no journal at “{place}”, so there was nothing to erase.")
    assert "What erasing cannot reach" not in out
    assert err == ""


def test_another_programs_file_is_refused_on_the_error_stream(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "letter.txt"
    theirs.write_text("Dear Ade")
    assert main(["erase", "--yes", "--file", str(theirs)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"“{theirs}” is not a journal of Ajar, so it was left as it is.")
    assert theirs.read_text() == "Dear Ade"


def test_no_answer_or_passphrase_is_printed_or_asked_for(
    place: Path, asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    make(place)
    questions = asked("erase")
    main(["erase"])
    out, err = capsys.readouterr()
    for word in (SECRET, PASSPHRASE, "goal"):
        assert word not in f"{out} {err} {questions}"


def test_the_command_accepts_its_answer_from_a_pipe(place: Path) -> None:
    make(place)
    run = [sys.executable, "-m", "ajar.cli", "erase"]
    done = subprocess.run(run, input="erase\n", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert not place.exists()
    assert "Traceback" not in done.stdout


def test_the_journal_is_erased_even_if_the_kits_words_are_broken(
    kit: Materials, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(place)
    (kit.folder / "pages" / "erased.md").unlink()
    monkeypatch.chdir(kit.home)
    assert main(["erase", "--yes"]) == 1
    assert not place.exists()


# ---- What it cannot reach ----


def test_places_out_of_reach_are_listed_afterwards_with_what_to_do(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(place)
    main(["erase", "--yes"])
    out = " ".join(capsys.readouterr().out.split())
    assert out.index("Your journal is erased.") < out.index("What erasing cannot reach")
    for place_of_it in ("Backups", "Programs that copy folders", "Files that you saved",
                        "Your calendar", "Your browser", "Another open window",
                        "The list of commands", "The disk itself",
                        "Memory that was put on the disk"):  # fmt: skip
        assert f"- {place_of_it}. " in out
    for mark in ("**", "##", ":::"):
        assert mark not in out


def test_each_place_out_of_reach_has_something_to_do(materials: Materials) -> None:
    (block,) = materials.page("erased")
    points = re.findall(r"^- \*\*(.+?)\.\*\* (.+)$", block.text, flags=re.MULTILINE)
    assert len(points) >= 9
    to_do = re.compile(r"\b(Delete|Clear|Close|Look|Turn on|Shut|Use|Erase)\b")
    for name, text in points:
        assert to_do.search(text), f"“{name}” says nothing to do"


def test_the_page_names_no_internet_address(materials: Materials) -> None:
    (block,) = materials.page("erased")
    assert not re.search(r"https?:|www\.|\w\.(com|org|net|io|gov)\b|\]\(", block.text)


# ---- Temporary folders ----


def left_by_a_crash() -> Path:
    """Leave a folder behind like a run of the kit that was killed."""
    script = (
        "import os, signal\n"
        "from ajar.launch.folders import temporary_folders\n"
        "with temporary_folders() as folders:\n"
        "    print(folders.root, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    environment = {**os.environ, "TMPDIR": tempfile.gettempdir()}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    folder = Path(done.stdout.strip())
    assert folder.is_dir()
    return folder


def test_folders_left_by_a_crash_are_found_listed_and_removed(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = left_by_a_crash()
    assert leftovers() == [folder]
    asked("no")
    assert main(["erase"]) == 1
    assert folder.exists()
    asked("erase")
    assert main(["erase"]) == 0
    assert not folder.exists()
    assert str(folder) in capsys.readouterr().out


def test_a_folder_that_a_run_uses_is_left_alone() -> None:
    with temporary_folders() as folders:
        assert folders.root.name.startswith(RUN_PREFIX)
        assert leftovers() == []
        assert main(["erase", "--yes"]) == 0
        assert folders.root.is_dir()
    assert not folders.root.exists()


def open_room(folder: Path) -> FileLock:
    """Return the lock of a room's server that uses a folder."""
    folder.mkdir(parents=True)
    return FileLock(folder / SERVER_LOCK)


def room_of(which: str) -> Path:
    return room_folder() if which == "of its own" else left_by_a_crash() / NAME


@pytest.mark.parametrize("which", ["of its own", "of a run that crashed"])
def test_an_open_room_is_not_a_leftover_and_ends_only_on_confirmation(
    which: str, asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    room = room_of(which)
    with open_room(room):
        assert leftovers() == []
        assert main(["erase", "--yes"]) == 0
        asked("erase")
        assert main(["erase"]) == 0
        assert (
            f"A room is open now, with what was counted in it:\n  {room}" in capsys.readouterr().out
        )
        assert room.is_dir()
        asked("end the room")
        assert main(["erase"]) == 0
        assert not room.exists()


def test_rooms_in_use_and_rooms_on_another_server_are_not_leftovers() -> None:
    with temporary_folders() as folders:
        write_access(folders.room, RoomAccess("http://127.0.0.1:9", "", "", host="127.0.0.1"))
        assert leftovers() == []
    elsewhere = room_folder()
    write_access(elsewhere, RoomAccess("https://rooms.test", "ABCD", "key"))
    assert (leftovers(), open_rooms()) == ([], [elsewhere])
    os.utime(elsewhere / FILE, (1, 1))  # that one ended by itself long ago
    assert (leftovers(), open_rooms()) == ([elsewhere], [])


def test_a_folder_not_made_by_the_kit_is_left_alone() -> None:
    mine = Path(tempfile.gettempdir(), f"{RUN_PREFIX}thesis")
    mine.mkdir()
    (mine / "chapter").write_text("One")
    link = mine.with_name(f"{RUN_PREFIX}link")
    link.symlink_to(left_by_a_crash())
    assert link not in leftovers()
    assert mine not in leftovers()


def test_a_folder_of_another_user_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left_by_a_crash()
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert leftovers() == []


def test_a_folder_that_may_be_in_use_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left_by_a_crash()
    (folder / RUN_LOCK).unlink()
    assert leftovers() == []
    with FileLock(folder / RUN_LOCK):
        assert leftovers() == []

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("ajar.room.host.room_file.FileLock", refuse)
    assert leftovers() == []


def test_a_folder_that_cannot_be_removed_is_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = left_by_a_crash()
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    assert main(["erase", "--yes"]) == 1
    assert str(folder) in capsys.readouterr().err
    assert remove([folder]) == [folder]
