"""Says sorted cards back pile by pile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.exercise import Sort, cards_of
from ajar.reflections.parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise


def in_piles(
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    name: str,
    words: Mapping[str, str] | None = None,
) -> list[Part]:
    """Return a part for each pile that has cards: the pile as heading, its cards as said.

    Parameters
    ----------
    exercise, response
        What was asked and answered.
    name
        The id of the sort.
    words
        By pile: words of ours that go below its cards.
    """
    item = next(item for item in exercise.items if item.id == name)
    answer = response.get(name)
    if not isinstance(item, Sort) or not isinstance(answer, dict):
        return []
    parts = []
    for pile in item.piles:
        cards = tuple(card.text for card in cards_of(item) if answer.get(card.id) == pile.id)
        if cards:
            parts.append(Part(heading=pile.text, said=cards))
            if words and pile.id in words:
                parts.append(Part(words=(words[pile.id],)))
    return parts
