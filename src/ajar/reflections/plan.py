"""Says a plan back with its “if” and its “then” as one sentence, to be read aloud once.

Plans in this form did more than others, and more when they had been gone over again
(Sheeran, Listrom & Gollwitzer 2024, doi:10.1080/10463283.2024.2334563).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts
from ajar.reflections.sentence import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "sentence", "in-one", "aloud", "no-then", "no-if", "still-open", "closing"}
)
NAMES = ("goal", "if", "then", "helper", "badly")
ITEMS = frozenset({*NAMES, *(f"couple-{name}" for name in NAMES), "day"})


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the goal, the sentence, the rest of the plan, and what is still open."""
    phrase = exercise.reflection
    couple = "couple-" if setting == "room" else ""
    goal, if_, then, helper, badly = (f"{couple}{name}" for name in NAMES)
    parts = said_parts(exercise, response, [goal])
    when, will = response.get(if_), response.get(then)
    if isinstance(when, str) and isinstance(will, str):
        whole = sentence(phrase["sentence"], {"if": when, "then": will})
        parts += [Part(heading=phrase["in-one"], said=(whole,)), Part(words=(phrase["aloud"],))]
    elif when or will:
        parts += said_parts(exercise, response, [if_, then])
        parts.append(Part(words=(phrase["no-then" if when else "no-if"],)))
    rest = ["day", helper, badly]
    parts += said_parts(exercise, response, rest)
    still_open = [
        item.said for item in exercise.items
        if item.id in (goal, *rest) and response.get(item.id) is None
    ]  # fmt: skip
    if still_open:
        words = phrase["still-open"].replace("{parts}", "; ".join(still_open))
        parts.append(Part(words=(words,)))
    return [*parts, *closing(exercise)]
