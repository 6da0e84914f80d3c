"""Says cards back by whose hands they are in, with a question for each pile and no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import Sort, cards_of
from ajar.reflections.parts import closing, said_parts
from ajar.reflections.piles import in_piles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting
    from ajar.reflections.parts import Part

PHRASES = frozenset({"nothing", "can", "partly", "cannot", "all-can", "all-cannot", "closing"})
ITEMS = frozenset({"couple-control", "couple-strength", "control", "strength", "set-down"})
PILES = dict.fromkeys(("couple-control", "control"), ("can", "partly", "cannot"))


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the piles, then where the strength goes and what is set down."""
    phrase = exercise.reflection
    name = "couple-control" if setting == "room" else "control"
    words = {pile: phrase[pile] for pile in PILES[name]}
    only = _only_pile(exercise, response, name)
    if f"all-{only}" in phrase:
        words[only] = phrase[f"all-{only}"]
    rest = [one.id for one in exercise.items_in(setting) if one.id in ITEMS and one.id != name]
    return [
        *in_piles(exercise, response, name, words),
        *said_parts(exercise, response, rest),
        *closing(exercise),
    ]


def _only_pile(exercise: Exercise, response: Mapping[str, Answer | None], name: str) -> str:
    """Return the pile that has every card of the sort, if one has."""
    item = next(item for item in exercise.items if item.id == name)
    answer = response.get(name)
    if not isinstance(item, Sort) or not isinstance(answer, dict):
        return ""
    whole = len(answer) == len(cards_of(item)) and len(set(answer.values())) == 1
    return str(next(iter(answer.values()))) if whole else ""
