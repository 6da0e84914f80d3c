"""Says a goal's levels back as a ladder, top first, with today's place and the next step up.

The five levels are those of Goal Attainment Scaling (Turner-Stokes 2009,
doi:10.1177/0269215508101742). No T-score is shown here: plain levels come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.answers import Answer
    from ajar.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "ladder", "ladder-unnamed", "today", "open", "at-top", "as-hoped", "next-step",
     "closing"}
)  # fmt: skip
LEVELS = {
    "plus-2": "level-plus-2",
    "plus-1": "level-plus-1",
    "level-0": "level-0",
    "minus-1": "level-minus-1",
    "minus-2": "level-minus-2",
}
"""The card of each level and the item that says it, top first."""
TOP_FIRST = tuple(LEVELS)
ITEMS = frozenset({"goal", "today", *LEVELS.values()})
CARDS = {"today": TOP_FIRST}


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,  # noqa: ARG001 (every reflection is called alike)
) -> list[Part]:
    """Return the ladder; then, where today is known, what the next step up is."""
    phrase = exercise.reflection
    items = {item.id: item for item in exercise.items}
    today = _today(response)
    rungs = []
    for level in TOP_FIRST:
        item = items[LEVELS[level]]
        line = f"{item.said}: {text}" if (text := _first(item.id, response, exercise)) else (
            phrase["open"].replace("{level}", item.said)
        )  # fmt: skip
        rungs.append(phrase["today"].replace("{level}", line) if level == today else line)
    goal = _first("goal", response, exercise)
    heading = phrase["ladder"].replace("{goal}", goal) if goal else phrase["ladder-unnamed"]
    return [
        Part(heading=heading, said=tuple(rungs)),
        *_next_step(exercise, response, today),
        *closing(exercise),
    ]


def _next_step(exercise: Exercise, response: Mapping[str, Answer | None], today: str) -> list[Part]:
    phrase = exercise.reflection
    if today in ("plus-1", "plus-2"):
        return [Part(words=(phrase["at-top"],))]
    if today == "level-0":
        return [Part(words=(phrase["as-hoped"],))]
    if today:
        above = LEVELS[TOP_FIRST[TOP_FIRST.index(today) - 1]]
        words = _first(above, response, exercise)
        return [Part(heading=phrase["next-step"], said=(words,))] if words else []
    return []


def _today(response: Mapping[str, Answer | None]) -> str:
    match response.get("today"):
        case {"chosen": [str(level), *_]}:
            return level
        case _:
            return ""


def _first(name: str, response: Mapping[str, Answer | None], exercise: Exercise) -> str:
    item = next(item for item in exercise.items if item.id == name)
    return next(iter(said(item, response.get(name))), "")
