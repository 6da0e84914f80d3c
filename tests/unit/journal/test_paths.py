"""Paths of a journal, and of the files beside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ajar.journal.errors import CannotWriteError
from ajar.journal.format import Cost
from ajar.journal.paths import (
    chosen_path,
    damaged_path,
    default_path,
    files_at,
    lock_path,
    new_path,
    old_path,
    synced_by,
)
from ajar.journal.store import Store


def test_the_names_of_a_journals_files_reveal_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_path().name == "notes"
    assert default_path().parent.name == "ajar"
    assert list(tmp_path.iterdir()) == [], "asking makes nothing"
    names = [
        path_of(default_path()).name for path_of in (lock_path, new_path, old_path, damaged_path)
    ]
    assert not any("ajar" in name or "journal" in name for name in names)


def test_a_typed_path_may_be_a_folder_a_file_or_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert chosen_path("  ") == default_path()
    assert chosen_path(str(tmp_path)) == tmp_path / "notes"
    assert chosen_path(f" “{tmp_path}/letters”\n") == tmp_path / "letters"
    assert chosen_path(f"'{tmp_path}/shopping list.txt'") == tmp_path / "shopping list.txt"
    assert chosen_path("~/letters") == tmp_path / "letters"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError, match="There is no folder"):
        chosen_path(str(tmp_path / "stick" / "notes"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_folder_is_a_clear_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotWriteError, match="can’t be written to"):
        chosen_path(str(tmp_path))


def test_a_folder_reported_as_read_only_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(CannotWriteError, match="can’t be written to"):
        chosen_path(str(tmp_path))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/kim/Dropbox/notes", "Dropbox"),
        ("/home/kim/dropbox (Personal)/a/notes", "Dropbox"),
        ("/Users/kim/OneDrive - School/notes", "OneDrive"),
        ("/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/notes", "iCloud Drive"),
        ("/Volumes/GoogleDrive/My Drive/notes", "Google Drive"),
        ("/home/kim/notes", ""),
        ("/home/dropboxer/notes", ""),
    ],
)
def test_a_synced_folder_is_recognized(path: str, name: str) -> None:
    assert synced_by(Path(path)) == name


def test_exactly_the_files_of_a_journal_are_found(tmp_path: Path) -> None:
    path = tmp_path / "no[t]es*"
    Store.create(path, "four plain words here", _cost=Cost(8, 1, 1))
    for other in ("notes", "no[t]es", "no[t]es*.bak", "not.damaged-1", ".notes.old"):
        (tmp_path / other).touch()
    mine = [path, old_path(path), new_path(path), damaged_path(path)]
    for own in mine[1:]:
        own.touch()
    mine.insert(4, damaged_path(path))
    mine[4].touch()
    assert [found.name for found in files_at(path)] == [
        *(own.name for own in mine),
        ".no[t]es*.lock",
    ]
    assert mine[4].name == "no[t]es*.damaged-2"
    assert files_at(tmp_path / "nowhere" / "notes") == []


@pytest.mark.parametrize("typed", ["x" * 5000, "a\0b", "~nobody-of-this-name/notes"])
def test_a_path_that_no_file_can_have_is_a_clear_error(typed: str) -> None:
    with pytest.raises(CannotWriteError, match="can’t be the path of a file"):
        chosen_path(typed)
