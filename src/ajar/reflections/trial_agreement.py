"""Says a trial back as an offer, and names kindly what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset({"nothing", "offer", "still-open", "no-stop", "no-review", "closing"})
NEEDED = ("what", "how-long", "helpful")
ITEMS = frozenset({*NEEDED, "stopping", "review"})


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,  # noqa: ARG001 (every reflection is called alike)
) -> list[Part]:
    """Return the offer in the person's words, then what it does not say yet."""
    phrase = exercise.reflection
    parts = [Part(words=(phrase["offer"],)), *said_parts(exercise, response)]
    still_open = [
        item.said for item in exercise.items if item.id in NEEDED and not response.get(item.id)
    ]
    if still_open:
        words = phrase["still-open"].replace("{parts}", "; ".join(still_open))
        parts.append(Part(words=(words,)))
    if not response.get("stopping"):
        parts.append(Part(words=(phrase["no-stop"],)))
    if not response.get("review"):
        parts.append(Part(words=(phrase["no-review"],)))
    return [*parts, *closing(exercise)]
