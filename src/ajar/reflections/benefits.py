"""Says benefits back next to the worry, or the partner's words, that they may speak to.

What another person would want is a guess, and imagining it does not make it more accurate
(Eyal, Steffel & Epley 2018, doi:10.1037/pspa0000115), so it is always called one here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import Sort, cards_of
from ajar.reflections.parts import Part, closing, said, said_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

PHRASES = frozenset(
    {"nothing", "speaks-to", "open", "open-reason", "none", "couple-guess", "two", "guess",
     "no-words", "yours", "closing"}
)  # fmt: skip
ITEMS = frozenset({"worries", "matter", "their-words", "own-wish"})
WORRIES = ("against", "doubt", "private", "ourselves", "last-stop")
PILES = {"worries": (*WORRIES, "none")}
EASY_TO_HEAR = 2
"""So many benefits can be offered at once; with more, a kind word says so."""


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return, in the room, what speaks to each worry; alone, the partner's side, then one's own."""
    parts = _by_worry(exercise, response) if setting == "room" else _for_two(exercise, response)
    return [*parts, *closing(exercise)]


def _by_worry(exercise: Exercise, response: Mapping[str, Answer | None]) -> list[Part]:
    phrase, piled = exercise.reflection, response.get("worries")
    item = next(item for item in exercise.items if item.id == "worries")
    if not isinstance(item, Sort) or not isinstance(piled, dict):
        return []
    texts = {pile.id: pile.text for pile in item.piles}
    benefits = {
        pile: tuple(card.text for card in cards_of(item) if piled.get(card.id) == pile)
        for pile in texts
    }
    parts = [
        Part(heading=phrase["speaks-to"].replace("{worry}", texts[worry]), said=benefits[worry])
        for worry in WORRIES
        if benefits[worry]
    ]
    unanswered = tuple(texts[worry] for worry in WORRIES if not benefits[worry])
    if unanswered:
        parts.append(Part((phrase["open-reason"],), phrase["open"], unanswered))
    if benefits["none"]:
        parts.append(Part(heading=phrase["none"], said=benefits["none"]))
    return [*parts, Part(words=(phrase["couple-guess"],))]


def _for_two(exercise: Exercise, response: Mapping[str, Answer | None]) -> list[Part]:
    phrase = exercise.reflection
    matter = next(item for item in exercise.items if item.id == "matter")
    chosen = said(matter, response.get("matter"))
    parts = said_parts(exercise, response, ["matter", "their-words"])
    if chosen:
        ours = {
            "no-words": not response.get("their-words"),
            "guess": True,
            "two": len(chosen) > EASY_TO_HEAR,
        }
        parts.append(Part(words=tuple(phrase[name] for name, true in ours.items() if true)))
    parts += said_parts(exercise, response, ["own-wish"])
    if response.get("own-wish"):
        parts.append(Part(words=(phrase["yours"],)))
    return parts
