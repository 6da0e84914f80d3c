"""Says a guess about another person back as a guess, next to the question that could check it.

Imagining another's view does not make people more accurate, asking does
(Eyal, Steffel & Epley 2018, doi:10.1037/pspa0000115), so a guess never stands alone here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.journal.check_ins import HIGH, LOW
from ajar.reflections.parts import Part, closing, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "guess", "no-question", "question-only", "sure-number", "sure-high",
     "sure-middle", "sure-low", "closing"}
)  # fmt: skip
SEEN = ("their-story", "their-feelings", "wellwisher", "blocks", "helps")
ITEMS = frozenset({*SEEN, "their-guess", "guess", "question", "sure"})


def reflect(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,
) -> list[Part]:
    """Return the outside view, then the guess with its question, then how sure."""
    phrase = exercise.reflection
    guess_item = "their-guess" if setting == "room" else "guess"
    parts = said_parts(exercise, response, SEEN)
    guess, question = response.get(guess_item), response.get("question")
    if guess:
        parts += said_parts(exercise, response, [guess_item])
        parts.append(Part(words=(phrase["guess"],)))
    if question:
        parts += said_parts(exercise, response, ["question"])
    if guess and not question:
        parts.append(Part(words=(phrase["no-question"],)))
    if question and not guess:
        parts.append(Part(words=(phrase["question-only"],)))
    sure = response.get("sure")
    if isinstance(sure, int):
        band = "sure-high" if sure >= HIGH else "sure-low" if sure <= LOW else "sure-middle"
        number = phrase["sure-number"].replace("{n}", str(sure))
        heading = next(item.said for item in exercise.items if item.id == "sure")
        parts += [Part(heading=heading, said=(number,)), Part(words=(phrase[band],))]
    return [*parts, *closing(exercise)]
