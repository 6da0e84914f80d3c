from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.js.conformance.harness import Case, any_exercise, any_text, any_values

from ajar.content.exercise import Key
from ajar.journal.crypto import normalized
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

HALVES = ("\ud800", "\udc00", "\ud83d", "\x7f", "\x80", "￿")
"""Half characters, and others that JSON is written with in more than one way."""


def cases(random: Random) -> Iterator[Case]:
    """Yield entries as a journal holds them, and passphrases."""
    while True:
        entry = _entry(random)
        written = entry.to_bytes().decode("ascii")
        read = Entry.from_bytes(entry.to_bytes())
        typed = any_text(random) + random.choice(HALVES) * random.randint(0, 1)
        expected: dict[str, Any] = {
            "entry": [str(read.key), read.response, read.done, read.confirmed, read.at],
            "written": written,
            "passphrase": normalized(typed).hex(),
        }
        yield {"written": written, "typed": typed, "expected": expected}


def _entry(random: Random) -> Entry:
    name, exercise, _ = any_exercise(random)
    response = any_values(exercise, random)
    other = any_values(exercise, random) | {"odd": any_text(random) + random.choice(HALVES)}
    return Entry(
        Key(
            name.partition(" ")[0], random.choice(("", "", "opening", "2026@11", any_text(random)))
        ),
        random.choice((response, other, None)),
        random.random() < 0.5,
        random.choice((response, other, None, {})),
        random.choice(("", "2026-11-23T06:40:00+00:00")),
    )
