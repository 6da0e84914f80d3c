"""Says steps back as a ladder from tiny to large, then the one that was picked.

Comfort is told apart by who answered: one's own number stands next to a guess, and the two are
never averaged. Whether the step is small enough is what its item `smaller` asks about (`below`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import is_asked
from ajar.reflections.parts import Part, closing, said, said_parts
from ajar.reflections.piles import in_piles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Item, Setting

    Response = Mapping[str, Answer | None]

PHRASES = frozenset(
    {"nothing", "ladder", "no-small", "own-number", "guessed-number", "guess", "number",
     "couple-guess", "begin", "take-smaller", "find-smaller", "closing"}
)  # fmt: skip
SMALL = ("tiny", "small", "medium")
RUNGS = (*SMALL, "large")
PILES = {"couple-steps": RUNGS, "steps": (*RUNGS, "not-us")}
NUMBERS = {"own-number": "my-comfort", "guessed-number": "their-comfort"}
ITEMS = frozenset({*PILES, *NUMBERS.values(), "couple-comfort", "step", "confidence", "smaller"})


def reflect(exercise: Exercise, response: Response, setting: Setting) -> list[Part]:
    """Return the ladder; then the group's guess, or the picked step and how sure one is of it."""
    if setting == "room":
        guess = _number(exercise, "couple-comfort", response, "couple-guess")
        parts = [*_ladder(exercise, "couple-steps", response), *guess]
    else:
        picked = [*_picked(exercise, response), *_how_sure(exercise, response)]
        parts = [*_ladder(exercise, "steps", response), *picked]
    return [*parts, *closing(exercise)]


def _ladder(exercise: Exercise, name: str, response: Response) -> list[Part]:
    phrase, piled = exercise.reflection, response.get(name)
    if not isinstance(piled, dict):
        return []
    parts = [Part(words=(phrase["ladder"],)), *in_piles(exercise, response, name)]
    none_small = not set(SMALL) & set(piled.values())
    return [*parts, Part(words=(phrase["no-small"],))] if none_small else parts


def _picked(exercise: Exercise, response: Response) -> list[Part]:
    phrase, item = exercise.reflection, _item(exercise, "step")
    step = said(item, response.get("step"))
    numbers = [
        phrase[name].replace("{n}", str(response[ruler]))
        for name, ruler in NUMBERS.items()
        if response.get(ruler) is not None
    ]
    guess = () if response.get("their-comfort") is None else (phrase["guess"],)
    return [Part(guess, item.said, (*step, *numbers))] if step else []


def _how_sure(exercise: Exercise, response: Response) -> list[Part]:
    if not is_asked(_item(exercise, "smaller"), response):
        return _number(exercise, "confidence", response, "begin")
    smaller = said_parts(exercise, response, ["smaller"])
    words = exercise.reflection["take-smaller" if smaller else "find-smaller"]
    return [*_number(exercise, "confidence", response), *smaller, Part(words=(words,))]


def _number(exercise: Exercise, name: str, response: Response, phrase: str = "") -> list[Part]:
    if response.get(name) is None:
        return []
    number = exercise.reflection["number"].replace("{n}", str(response[name]))
    words = (exercise.reflection[phrase],) if phrase else ()
    return [Part(words, _item(exercise, name).said, (number,))]


def _item(exercise: Exercise, name: str) -> Item:
    return next(item for item in exercise.items if item.id == name)
