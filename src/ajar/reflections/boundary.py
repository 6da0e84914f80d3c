"""Says a boundary back as one sentence in the person's own words, then what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts
from ajar.reflections.piles import in_piles
from ajar.reflections.sentence import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "heard", "sentence", "in-one", "keep", "no-will", "no-when", "closing"}
)
ITEMS = frozenset(
    {"sentences", "couple-when", "couple-will", "when", "will", "need", "kindly"}
)  # fmt: skip
PILES = {"sentences": ("will", "must")}


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return how the sentences were heard, the own sentence, and what goes with it."""
    phrase = exercise.reflection
    parts = in_piles(exercise, response, "sentences")
    if parts:
        parts.append(Part(words=(phrase["heard"],)))
    before = "couple-" if setting == "room" else ""
    names = [f"{before}when", f"{before}will"]
    when, will = (response.get(name) for name in names)
    if isinstance(when, str) and isinstance(will, str):
        whole = sentence(phrase["sentence"], {"when": when, "will": will})
        parts += [Part(heading=phrase["in-one"], said=(whole,)), Part(words=(phrase["keep"],))]
    elif when or will:
        parts += said_parts(exercise, response, names)
        parts.append(Part(words=(phrase["no-will" if when else "no-when"],)))
    return [*parts, *said_parts(exercise, response, ["need", "kindly"]), *closing(exercise)]
