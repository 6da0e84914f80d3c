"""Says needs back next to what could meet one of them this week, with nobody else's yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset({"nothing", "many", "no-step", "no-need", "safety", "closing"})
ITEMS = frozenset({"couple-needs", "couple-this-week", "needs", "this-week"})
MANY = 4
"""From how many needs on it is said that one is enough for a week."""


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the needs, the word on safety where it was chosen, then this week."""
    phrase = exercise.reflection
    before = "couple-" if setting == "room" else ""
    chosen = _chosen(response.get(f"{before}needs"))
    this_week = response.get(f"{before}this-week")
    parts = said_parts(exercise, response, [f"{before}needs"])
    if "safety" in chosen and setting == "alone":
        parts.append(Part(words=(phrase["safety"],)))
    if len(chosen) >= MANY:
        parts.append(Part(words=(phrase["many"].replace("{n}", str(len(chosen))),)))
    parts += said_parts(exercise, response, [f"{before}this-week"])
    if chosen and not this_week:
        parts.append(Part(words=(phrase["no-step"],)))
    if this_week and not chosen:
        parts.append(Part(words=(phrase["no-need"],)))
    return [*parts, *closing(exercise)]


def _chosen(answer: Answer | None) -> list[str]:
    """Return the chosen cards; a need of one's own counts as one more."""
    match answer:
        case {"chosen": list(cards), "own": str(own)}:
            return [*cards, *([own] if own else [])]
        case _:
            return []
