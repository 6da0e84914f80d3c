"""The reflection of every exercise that has no module of its own: the answers, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES: frozenset[str] = frozenset()
ITEMS: frozenset[str] = frozenset()


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,  # noqa: ARG001 (every reflection is called alike)
) -> list[Part]:
    """Return the given answers under their headings, then the closing words."""
    return [*said_parts(exercise, response), *closing(exercise)]
