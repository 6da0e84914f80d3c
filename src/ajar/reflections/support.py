"""Says a map of support back, who stands on it twice, and what is still empty."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "no-listens", "no-practical", "no-trained", "twice", "twice-words", "no-then",
     "closing"}
)  # fmt: skip
LISTS = ("listens", "practical", "trained")
ITEMS = frozenset({*LISTS, *(f"couple-{name}" for name in LISTS), "until", "then"})


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the map, list by list, then the day until which to wait and what follows."""
    phrase = exercise.reflection
    before = "couple-" if setting == "room" else ""
    names = [f"{before}{name}" for name in LISTS]
    lines = {name: _lines(response.get(name)) for name in names}
    parts = said_parts(exercise, response, names)
    if any(lines.values()):
        twice = _more_than_once(list(lines.values()))
        if twice:
            parts.append(Part(heading=phrase["twice"], said=twice))
            parts.append(Part(words=(phrase["twice-words"],)))
        empty = [name.removeprefix("couple-") for name in names if not lines[name]]
        parts += [Part(words=(phrase[f"no-{name}"],)) for name in empty]
    parts += said_parts(exercise, response, ["until", "then"])
    if response.get("until") and not response.get("then"):
        parts.append(Part(words=(phrase["no-then"],)))
    return [*parts, *closing(exercise)]


def _lines(answer: Answer | None) -> list[str]:
    return [line.strip() for line in answer] if isinstance(answer, list) else []


def _more_than_once(lists: list[list[str]]) -> tuple[str, ...]:
    """Return who stands on more than one list, as first written."""
    written: dict[str, str] = {}
    times: Counter[str] = Counter()
    for lines in lists:
        names = {line.casefold(): line for line in reversed(lines)}
        written = names | written
        times.update(names.keys())
    return tuple(name for key, name in written.items() if times[key] > 1)
