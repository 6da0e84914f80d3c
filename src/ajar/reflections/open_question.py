"""Says a reason and an open question back side by side, and that asking tells more than guessing.

After Eyal, Steffel & Epley 2018, doi:10.1037/pspa0000115. They measured accuracy, not whether
asking makes a partner willing, and the words say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "pair", "no-question", "no-reason", "asking", "no-listening", "closing"}
)
ITEMS = frozenset({"couple-reason", "reason", "question", "listening"})


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the reason with its question, then what to do with the answer."""
    phrase = exercise.reflection
    items = {item.id: item for item in exercise.items}
    reason_item = "couple-reason" if setting == "room" else "reason"
    reason = said(items[reason_item], response.get(reason_item))
    question = said(items["question"], response.get("question"))
    if reason and question:
        parts = [
            Part(heading=phrase["pair"], said=(*reason, *question)),
            Part(words=(phrase["asking"],)),
        ]
    else:
        parts = said_parts(exercise, response, [reason_item, "question"])
        missing = "no-question" if reason else "no-reason" if question else ""
        parts += [Part(words=(phrase[missing],))] if missing else []
    if response.get("listening"):
        parts += said_parts(exercise, response, ["listening"])
    elif question:
        parts.append(Part(words=(phrase["no-listening"],)))
    return [*parts, *closing(exercise)]
