from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tests.js.conformance.harness import Case, any_text
from tests.js.conformance.journals import (
    KIT,
    any_entries,
    any_response,
    any_time,
    is_shared,
    kit,
    written,
)

from ajar.content.exercise import Key
from ajar.journal.export import NotImportedError, entries_from_json, export_json
from ajar.journal.model import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

data = kit
_ODD: tuple[Any, ...] = (
    None, True, 5, -1, 11, "", "x", "2026-02-30", "2026-12-06", [], ["a", 1], ["a"] * 21, {},
    {"chosen": [], "own": ""}, {"chosen": ["x"]}, {"own": "x"}, {"a": "b"}, "x" * 20_001,
)  # fmt: skip
"""Answers that fit some items and not others."""
_SIGNS = (
    "", "", ",", ":", '"', "\\", "\\u12", "\\ud83d", "\n", "\n\n", "\t", "\x01", "[", "]", "{", "}",
    "}}", "1.", "-", "1e999", "NaN", "-Infinity", "null", "nul", "0", "01", "/", "//", "\ufeff",
    "'",
)  # fmt: skip
_TRAILING_COMMA = re.compile(r",\s*\n\s*[\]}]")
"""Versions of Python differ on whether the line of the comma or the next one is wrong."""

_parts: dict[int, str] = {}
"""By identity, what the shared entries add to an export."""


def cases(random: Random) -> Iterator[Case]:
    """Yield files as they were exported, changed by hand or damaged, and what is read of them."""
    while True:
        entries = any_entries(random)
        entries += [_odd_entry(random)] if random.random() < 0.3 else []
        text = _exported(entries)
        kind = random.random()
        if kind > 0.6:
            text = _edited(json.loads(text), random)
        if kind > 0.8:
            text = _damaged(text, random)
        if _TRAILING_COMMA.search(text):
            continue
        yield {"text": text, "expected": _expected(text)}


def _exported(entries: list[Entry]) -> str:
    """Return the export of these entries, put together from that of each one."""
    start, end = export_json([], KIT).split("[]")
    each = ",".join(filter(None, map(_part, entries)))
    return f"{start}[{each}\n  ]{end}" if each else f"{start}[]{end}"


def _part(entry: Entry) -> str:
    """Return what an entry adds to an export."""
    if id(entry) not in _parts:
        text = export_json([entry], KIT)
        part = text.partition("[")[2].rpartition("\n  ]")[0]
        if not is_shared(entry):
            return part
        _parts[id(entry)] = part
    return _parts[id(entry)]


def _expected(text: str) -> Any:  # noqa: ANN401 (as JSON has it)
    """Return the entries and notes, or why there are none."""
    try:
        entries, notes = entries_from_json(text, KIT)
    except NotImportedError as error:
        return error.in_words(KIT.words)
    return [list(map(written, entries)), [note.in_words(KIT.words) for note in notes]]


def _odd_entry(random: Random) -> Entry:
    name = random.choice(KIT.names("exercises"))
    response: dict[str, Any] = any_response(name, random)
    asked = [item.id for item in KIT.exercise(name).items_in("alone")]
    for _ in range(random.randint(1, 3)):
        response[random.choice((*asked, "gone", "item"))] = random.choice(_ODD)
    return Entry(Key(name, any_text(random)), response, confirmed=response, at=any_time(random))


def _edited(read: dict[str, Any], random: Random) -> str:
    """Return an export after somebody changed something in it."""
    entries = read["entries"]
    for entry in random.sample(entries, min(len(entries), 2)):
        field = random.choice((*entry, "answers", "confirmed"))
        match random.randint(0, 3):
            case 0:
                del entry[field]
            case 1:
                entry[field] = random.choice(
                    (*_ODD, [{"item": "a"}], [{"item": 5}], [{}], "\ud83d")
                )
            case 2:
                entries.append(entry)
            case _ if entry["answers"]:
                entry["answers"].append({**random.choice(entry["answers"]), "answer": 5})
    read["version"] = random.choice((1, 1, 1, 1, 1, 1, 0, 2, True, "1", None))
    read["format"] = random.choice(("ajar-journal",) * 9 + ("other",))
    if random.random() < 0.05:
        del read[random.choice(list(read))]
    whole = random.choice((read,) * 19 + ([read],))
    return random.choice(("", "", "\ufeff")) + json.dumps(whole, indent=random.choice((None, 1)))


def _damaged(text: str, random: Random) -> str:
    """Return a text with a piece of it lost, doubled or changed."""
    at, to = sorted(random.choices(range(len(text) + 1), k=2))
    to = min(to, at + 3)
    sign = random.choice(_SIGNS)
    return random.choice((text[:at] + sign + text[to:], text[:at] + sign + text[at:], text[:at]))
