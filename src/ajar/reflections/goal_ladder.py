"""Says a goal's levels back as a ladder, top first, with where things were and are on it.

The five levels are those of Goal Attainment Scaling (Turner-Stokes 2009,
doi:10.1177/0269215508101742). Plain levels come first; the T-score is a side note for later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.goals import t_score
from ajar.reflections.parts import Part, closing, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "ladder", "ladder-unnamed", "today", "was", "now", "was-and-now", "open",
     "in-your-words", "at-top", "as-hoped", "next-step", "as-number", "closing"}
)  # fmt: skip
LEVELS = {
    "plus-2": ("level-plus-2", 2),
    "plus-1": ("level-plus-1", 1),
    "level-0": ("level-0", 0),
    "minus-1": ("level-minus-1", -1),
    "minus-2": ("level-minus-2", -2),
}
"""The card of each level, the item that says it and its number, top first."""
TOP_FIRST = tuple(LEVELS)
ITEMS = frozenset({"goal", "today", "later", *(item for item, _ in LEVELS.values())})
CARDS = {"today": TOP_FIRST, "later": TOP_FIRST}


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,  # noqa: ARG001 (every reflection is called alike)
) -> list[Part]:
    """Return the ladder; the level that things are on and the step up; last, the number."""
    phrase = exercise.reflection
    items = {item.id: item for item in exercise.items}
    words = {
        name: next(iter(said(items[name], response.get(name))), "")
        for name in ("goal", *(item for item, _ in LEVELS.values()))
    }
    today, later = _chosen(response, "today"), _chosen(response, "later")
    rungs = []
    for level, (name, _) in LEVELS.items():
        heading = items[name].said
        still_open = phrase["open"].replace("{level}", heading)
        line = f"{heading}: {words[name]}" if words[name] else still_open
        mark = _mark(level, today, later)
        rungs.append(phrase[mark].replace("{level}", line) if mark else line)
    ladder = phrase["ladder" if words["goal"] else "ladder-unnamed"]
    parts = [Part(heading=ladder.replace("{goal}", words["goal"]), said=tuple(rungs))]
    if later and words[LEVELS[later][0]]:
        parts.append(Part(heading=phrase["in-your-words"], said=(words[LEVELS[later][0]],)))
    parts += _next_step(phrase, later or today, words)
    if later:
        number = f"{t_score([LEVELS[later][1]]):.0f}"
        parts.append(Part(words=(phrase["as-number"].replace("{t}", number),)))
    return [*parts, *closing(exercise)]


def _mark(level: str, today: str, later: str) -> str:
    if level == later:
        return "was-and-now" if level == today else "now"
    return ("was" if later else "today") if level == today else ""


def _next_step(phrase: Mapping[str, str], level: str, words: Mapping[str, str]) -> list[Part]:
    if level in ("plus-1", "plus-2"):
        return [Part(words=(phrase["at-top"],))]
    if level == "level-0":
        return [Part(words=(phrase["as-hoped"],))]
    above = words[LEVELS[TOP_FIRST[TOP_FIRST.index(level) - 1]][0]] if level else ""
    return [Part(heading=phrase["next-step"], said=(above,))] if above else []


def _chosen(response: Mapping[str, Answer | None], name: str) -> str:
    match response.get(name):
        case {"chosen": [str(level), *_]}:
            return level
        case _:
            return ""
