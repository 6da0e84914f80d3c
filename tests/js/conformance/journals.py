"""Random entries of a journal, and what the page's engine gets of the kit."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from tests.js.conformance.harness import ROOT, any_day, any_text, any_values

from ajar.content.answers import check_response
from ajar.content.exercise import CHECK_IN, Exercise, Key
from ajar.content.materials import Materials
from ajar.journal.model import Entry

KIT = Materials(ROOT, still=True)
RULERS = [ruler["id"] for ruler in KIT.rulers]
ENTRIES = 5_000
MOMENTS = ("opening", "closing", "after goals", "a month later", "", "a@b", "=1+1", "家族, “c”")


@cache
def kit() -> dict[str, Any]:
    """Return the part of the site's data that is needed to write and to read files."""
    return {
        "words": dict(KIT.words),
        "paper": dict(KIT.paper_words),
        "danger": KIT.danger_for_pages(),
        "help": KIT.help,
        "workshop": KIT.workshop,
        "exercises": {name: KIT.shown(KIT.exercise(name), "alone") for name in exercises()},
    }


@cache
def exercises() -> dict[str, Exercise]:
    """Return every exercise with the items that are asked alone."""
    read = {name: KIT.exercise(name) for name in KIT.names("exercises")}
    return {
        name: exercise.model_copy(update={"items": exercise.items_in("alone")})
        for name, exercise in read.items()
    }


def any_time(random: Random) -> str:
    """Return a time as a kit writes it, or nearly."""
    clock = f"{random.randint(0, 23):02}:{random.randint(0, 59):02}:{random.randint(0, 59):02}"
    zone = random.choice(("+00:00", "+00:00", "Z", "-05:00", "+13:45", ""))
    day = str(random.randint(1973, 2105)) + any_day(random)[4:]
    odd = (
        "", "yesterday", "2026-02-30T10:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T10:60Z",
        "20261123", day, f"{day} {clock}.5{zone}", f"{day}T{clock[:5]}{zone}", f"{day}T10",
    )  # fmt: skip
    return random.choice(odd) if random.random() < 0.15 else f"{day}T{clock}{zone}"


def any_response(name: str, random: Random) -> dict[str, Any]:
    """Return a response in plain form, as notebooks store it or, without nulls, as others may."""
    if name == CHECK_IN and random.random() < 0.5:
        values: dict[str, Any] = {ruler: random.choice((None, *range(11))) for ruler in RULERS}
    else:
        values = any_values(exercises()[name], random)
    response = check_response(KIT.exercise(name), values)
    if random.random() < 0.5:
        return response
    return {item: answer for item, answer in response.items() if answer is not None}


def any_entry(random: Random) -> Entry:
    """Return an entry, most often of an exercise that has days or is on the printed plan."""
    name = random.choice(
        (CHECK_IN, CHECK_IN, "plan", "trial-agreement", "support", *exercises(), "gone")
    )
    many = name == CHECK_IN or random.random() < 0.1
    key = Key(name, random.choice(MOMENTS) if many else "")
    if name == "gone":
        answered: dict[str, Any] = {"one": any_text(random), "two": None, "three": [1, {"a": []}]}
        return Entry(key, answered, at=any_time(random))
    response = None if random.random() < 0.05 else any_response(name, random)
    confirmed = random.choice((response, response, None, any_response(name, random)))
    return Entry(key, response, random.random() < 0.8, confirmed, any_time(random))


@cache
def _entry(number: int) -> Entry:
    """Return one of the entries that all topics share: most of their time goes into making them."""
    return shared(any_entry(Random(number)))


def shared(entry: Entry) -> Entry:
    """Return an entry that is kept for other cases, and write it only once."""
    _shared[id(entry)] = entry, written(entry)
    return entry


def any_entries(random: Random) -> list[Entry]:
    """Return a few entries, each key most often once."""
    entries = [_entry(random.randrange(ENTRIES)) for _ in range(random.choice((0, 1, 2, 4, 6)))]
    return (
        entries if random.random() < 0.1 else list({entry.key: entry for entry in entries}.values())
    )


def is_shared(entry: Entry) -> bool:
    """Return whether an entry is kept for other cases."""
    return id(entry) in _shared


def written(entry: Entry) -> dict[str, Any]:
    """Return an entry as the engine has it."""
    if is_shared(entry):
        return _shared[id(entry)][1]
    return {
        "key": str(entry.key),
        "response": entry.response,
        "done": entry.done,
        "confirmed": entry.confirmed,
        "at": entry.at,
    }


_shared: dict[int, tuple[Entry, dict[str, Any]]] = {}
"""By identity, entries and what is written of them."""
