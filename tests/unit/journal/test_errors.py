"""Errors carry the code of their words; the words themselves are in `materials/words.yaml`."""

from __future__ import annotations

from pathlib import Path

from ajar.content.materials import Materials
from ajar.journal.erase import Report
from ajar.journal.errors import CannotWriteError, JournalError, Notice

WORDS = Materials(Path(__file__).resolve().parents[3]).words


def test_an_error_is_filled_from_the_words() -> None:
    error = CannotWriteError("journal-exists", path="/a/{b}")
    assert error.in_words(WORDS) == (
        "There is a file at “/a/{b}” already. Open it, or choose another name."
    )


def test_errors_and_reports_show_their_codes_without_the_words() -> None:
    assert JournalError("journal-memory", megabytes=128).in_words({}) == (
        "journal-memory {'megabytes': 128}"
    )
    path = Path("notes")
    assert Report(path, (path,)).in_words({}) == "journal-erased"


def test_messages_are_equal_if_they_say_the_same() -> None:
    notices = [Notice("journal-in-use"), Notice("journal-in-use"), Notice("a", n=1)]
    assert list(dict.fromkeys(notices)) == [notices[0], notices[2]]
    assert Notice("a", n=1) != Notice("a", n=2)
