"""What is said back after a response: pure functions from a response to words, with no score.

An exercise that needs more than its answers in order has a module of its own name here, with

- ``PHRASES``: the names of the phrases that it takes from the exercise's ``reflection:`` lines;
- ``ITEMS``: the ids of the items that it looks for;
- ``CARDS`` and ``PILES``, where it tells them apart: all their ids, by the item that has them;
- ``reflect(exercise, response, setting)``: the parts that are said back.

All other exercises get `plain`. The words themselves stand in `materials/exercises/`.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal

from ajar.content.answers import is_empty
from ajar.reflections import plain
from ajar.reflections.parts import Part, said

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

__all__ = ["Part", "ids_of", "items_of", "phrases_of", "reflect", "said"]


def reflect(
    name: str, exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return what is said back.

    Parameters
    ----------
    name
        The exercise's name, which is its file's name.
    exercise
        The exercise, with its cards dealt.
    response
        Its answers, as `answers.check_response` returns them.
    setting
        Where it was done.
    """
    if is_empty(response):
        nothing = exercise.reflection.get("nothing", "")
        return [Part(words=(nothing,))] if nothing else []
    parts: list[Part] = _module(name).reflect(exercise, response, setting)
    return parts


def phrases_of(name: str) -> frozenset[str]:
    """Return the names of the phrases that the exercise's reflection needs."""
    phrases: frozenset[str] = _module(name).PHRASES
    return phrases


def items_of(name: str) -> frozenset[str]:
    """Return the ids of the items that the exercise's reflection needs."""
    items: frozenset[str] = _module(name).ITEMS
    return items


def ids_of(name: str, field: Literal["cards", "piles"]) -> Mapping[str, tuple[str, ...]]:
    """Return, by item, the ids of the only cards or piles that the reflection can speak of."""
    ids: Mapping[str, tuple[str, ...]] = getattr(_module(name), field.upper(), {})
    return ids


def _module(name: str) -> ModuleType:
    path = f"{__name__}.{name.replace('-', '_')}"
    return import_module(path) if find_spec(path) else plain
