"""Errors in the words of the kit, so that a test sees what a person sees."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ajar.content.materials import Materials
from ajar.journal.erase import Report
from ajar.journal.errors import JournalError, Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = Materials(Path(__file__).resolve().parents[3]).words


def in_words(notice: Notice) -> str:
    """Return the words of a notice, which must have exactly the marks that it fills."""
    marks = set(re.findall(r"\{([a-z-]+)\}", WORDS[notice.code]))
    assert marks == notice.values.keys(), notice.code
    return notice.in_words(WORDS)


def text_of(said: JournalError | Report) -> str:
    return "\n".join(map(in_words, said.notices))


@pytest.fixture(autouse=True, scope="session")
def _words_of_the_kit() -> Iterator[None]:
    """Show notices, errors and reports as a notebook does, not as their codes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Notice, "__str__", in_words)
        for said in (JournalError, Report):
            patch.setattr(said, "__str__", text_of)
        yield
