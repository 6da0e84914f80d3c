"""The parts that a reflection is made of, and an answer as lines of plain text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ajar.content.dates import day_in_words
from ajar.content.exercise import Choice, Date, Sort, cards_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Item


@dataclass(frozen=True)
class Part:
    """One part of a reflection.

    Attributes
    ----------
    words
        Paragraphs of ours.
    heading
        What the person's own words below it are.
    said
        The person's own words, a line each. They are text, never markup.
    """

    words: tuple[str, ...] = ()
    heading: str = ""
    said: tuple[str, ...] = ()


def said(item: Item, answer: Answer | None) -> tuple[str, ...]:
    """Return an answer as lines of text; none for a skipped item."""
    match answer:
        case None:
            return ()
        case {"chosen": list(chosen), "own": str(own)} if isinstance(item, Choice):
            texts = {card.id: card.text for card in cards_of(item)}
            return (*(texts[card] for card in chosen), *([own.strip()] if own else []))
        case dict() if isinstance(item, Sort):
            piles = {pile.id: pile.text for pile in item.piles}
            texts = {card.id: card.text for card in cards_of(item)}
            return tuple(f"{texts[card]}: {piles[pile]}" for card, pile in answer.items())
        case list():
            return tuple(line.strip() for line in answer)
        case str():
            day = isinstance(item, Date)
            return (day_in_words(date.fromisoformat(answer)) if day else answer.strip(),)
        case _:
            return (str(answer),)


def said_parts(
    exercise: Exercise, response: Mapping[str, Answer | None], names: Iterable[str] | None = None
) -> list[Part]:
    """Return the given answers under their headings, in the exercise's order.

    Parameters
    ----------
    exercise, response
        What was asked and answered.
    names
        Only the items with these ids; None: all.
    """
    wanted = None if names is None else set(names)
    return [
        Part(heading=item.said or item.ask, said=said(item, response[item.id]))
        for item in exercise.items
        if response.get(item.id) is not None and (wanted is None or item.id in wanted)
    ]


def closing(exercise: Exercise) -> list[Part]:
    """Return the closing words of the exercise, where it has some."""
    words = exercise.reflection.get("closing", "")
    return [Part(words=(words,))] if words else []
